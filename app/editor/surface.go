package editor

// surface is how the map lies before us. It is one map, and what is chosen on one of them is chosen on all.
type surface uint8

// The surfaces.
const (
	onWall    surface = iota
	inTable           // the same map as a table
	onPoster          // the same map as an infographic
	inInsight         // what the map says, page by page
)

var surfaceNames = [...]string{"wall", "table", "poster", "insight"}

// Surface is one of the ways to show the map, as the switch in the top bar has it.
type Surface struct {
	Do, Label string
	On        bool
}

// surfaces is the switch.
func (e *Editor) surfaces() []Surface {
	var all []Surface
	for i, name := range surfaceNames {
		if c := find(name); c != nil {
			all = append(all, Surface{name, c.label(e.words), int(e.surface) == i})
		}
	}
	if e.size.W < slim && canPlan(e) { // where there is no room for the list beside the wall, this is the way to it
		all = append(all, Surface{"plan", e.words.Pair.Solutions, e.side == planSide})
	}
	return all
}

// showOn shows the map on a surface. What is only to be done on the wall ends there first.
func (e *Editor) showOn(s surface) {
	if e.surface == s {
		return
	}
	if s != onWall {
		e.finishWriting()
		e.cancelGesture()
		if e.session.presenting != nil {
			e.stopPresenting()
		}
		if e.finding.open {
			e.closeFind()
		}
		e.side, e.priority.open = noSide, false // what the panels of a session are about is on the wall; a vote goes on with S
		e.setMode(selectMode)
	}
	if e.surface == inTable && !e.closeCell() {
		e.table.open = nil
	}
	turn := func() { e.surface, e.poster.then = s, nil }
	if s == onWall && e.side != noSide {
		e.keepWhole(turn) // beside the list that came while the wall was out of sight
	} else {
		turn()
	}
	e.live = e.words.Surface.Shown.With(find(surfaceNames[s]).label(e.words))
	e.emit(FocusBoard{})
	e.refresh()
}

// onlyOnWall are the commands that show something there, or need it: they lead back to it.
var onlyOnWall = map[string]bool{
	"present": true, "addstop": true, "gotostop": true, "laser": true, "vote": true, "chatround": true, "tonote": true, "find": true, "findnext": true,
	"findprevious": true, "filter": true, "walk": true, "note": true, "link": true, "text": true, "hand": true, "pickcurve": true, "ghost": true, "plan": true, "bring": true, "versions": true, "minimap": true,
	"grid": true, "fit": true, "fitselection": true, "zoomin": true, "zoomout": true, "real": true, "showlot": true, "all": true, "addphase": true, "addlane": true, "write": true, "addactor": true, "addvariant": true,
}

// keyOffWall is a key while the wall is not before us: only chords with Ctrl and the keys that close something are meant for it, since
// letters and arrows belong to what has the keyboard there.
func (e *Editor) keyOffWall(k Key) bool {
	if e.surface == inTable {
		return e.tableKey(k)
	}
	if k.Name == "Escape" {
		e.run(Command{Name: "close"})
		return true
	}
	if c := e.commandOf(k); c != nil && (k.Ctrl || k.Name == "?") && offWall[c.name] {
		return e.runChord(k)
	}
	return false
}

// offWall are the commands whose keys hold on every surface.
var offWall = map[string]bool{
	"wall": true, "table": true, "poster": true, "insight": true, "print": true, "save": true, "open": true, "undo": true, "redo": true, "palette": true, "keys": true,
	"inspector": true, "find": true, "filter": true, "large": true,
}

// onCanvas reports whether an event is of a pointer on the wall.
func onCanvas(ev Event) bool {
	switch ev.(type) {
	case Pressed, Moved, Released, Touched, Wheel:
		return true
	}
	return false
}
