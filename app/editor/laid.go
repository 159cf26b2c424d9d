package editor

import (
	"slices"
	"sort"

	"reiskaart/app/journey"
	"reiskaart/app/replica"
	"reiskaart/app/scene"
)

// laid is the curve of another map of the library, laid over this one's. It is a view, remembered while this map is open.
type laid struct {
	awaited journey.ID // the map that is being read
	of      journey.ID // the map whose curve lies over, empty for none
	lane    journey.ID // over which
	board   *journey.Board
	away    int // its phases that have no place here
}

// MapsPanel is a list of the other maps of the library, to pick one: its curve is laid over this one's, or a note leads to it.
type MapsPanel struct {
	Title  string
	Run    string // the command that takes the map that is picked
	Opener string // the command that opened the list, which closes it too
	Maps   []LibraryItem
}

// Legend says what lines on the wall are: the path of a variant, and whose curves are shown.
type Legend struct{ Lines []LegendLine }

// LegendLine is one line of the wall.
type LegendLine struct {
	Words, Detail string // whose it is, and more in small
	Color         string // #rrggbb; empty: it has an icon
	Icon          string // instead of a line: it is no line, but how the wall is looked at
	Dashed        bool
	Off           MenuItem // takes it off the wall; no label: it stays
}

// moodRow is the emotions lane that a curve is laid over: the one that is chosen, or else the first that is shown.
func (e *Editor) moodRow() journey.ID {
	found := journey.ID("")
	for _, r := range e.doc.sheet.Rows {
		if r.Lane.Kind == journey.Emotions && (found == "" || r.Lane.ID == e.chosen.Lane || r.Lane.ID == e.laid.lane) {
			found = r.Lane.ID
		}
	}
	return found
}

// pickCurve opens the list of maps to lay over this one.
func (e *Editor) pickCurve() {
	if e.moodRow() == "" {
		e.showToast(Toast{Text: e.words.Laid.NoLane})
		return
	}
	e.toggleSide(curvesSide)
}

// mapsPanel is the list of maps to pick one of, the latest first; nil when it is closed.
func (e *Editor) mapsPanel() *MapsPanel {
	p, current := &MapsPanel{Title: e.words.Laid.LayOver, Run: "layover", Opener: "pickcurve"}, e.laid.of
	switch e.side {
	case curvesSide:
	case onwardSide:
		p.Title, p.Run, p.Opener = e.words.Note.ToMap, "leadto", "picktomap"
		current, _ = e.onwardMap()
	default:
		return nil
	}
	maps := slices.DeleteFunc(slices.Clone(e.library.maps), func(m MapInfo) bool { return m.ID == e.doc.info.ID || m.Deleted > 0 })
	sort.Slice(maps, func(i, j int) bool {
		x, y := &maps[i], &maps[j]
		return x.Changed > y.Changed || x.Changed == y.Changed && x.ID < y.ID
	})
	for _, m := range maps {
		p.Maps = append(p.Maps, LibraryItem{ID: m.ID, Title: e.whoseInfo(&m), Current: m.ID == current, Detail: e.when(m.Changed)})
	}
	return p
}

// layOver asks for a map of the library; peeked lays its curve.
func (e *Editor) layOver(id journey.ID) {
	e.laid.awaited = id
	e.setSide(noSide)
	e.emit(Peek{Map: id}, FocusBoard{})
}

// peeked lays the curve of a map that was read, or says why there is none.
func (e *Editor) peeked(ev Peeked) {
	if e.doc == nil || ev.Map != e.laid.awaited {
		return
	}
	e.laid.awaited = ""
	title := e.titled("")
	info := e.infoOf(ev.Map)
	if info != nil {
		title = e.titled(info.Title)
	}
	state, _, err := replica.Recover(ev.Map, ev.Saved)
	if ev.Failed || err != nil || info == nil || info.Deleted > 0 {
		e.showToast(Toast{Text: e.words.Laid.Unread.With(e.discreetly(ev.Map, title))})
		return
	}
	lane := e.moodRow()
	if moods, _ := journey.LayOver(e.doc.Board, state.Board); len(moods) == 0 || lane == "" {
		e.showToast(Toast{Text: e.words.Laid.NoMoods.With(e.discreetly(ev.Map, title))})
		return
	}
	e.keepWhole(func() {
		e.laid = laid{of: ev.Map, lane: lane, board: state.Board}
		e.relay()
	})
	e.say(e.words.Laid.Over.With(e.whose(state.Board)))
	e.refresh()
}

// relay brings the laid curve up to date with the phases of this map.
func (e *Editor) relay() {
	l := &e.laid
	if l.board == nil {
		return
	}
	var moods []journey.Mood
	moods, l.away = journey.LayOver(e.doc.Board, l.board)
	l.lane = e.moodRow()
	e.scene.SetLaid(&scene.Laid{Lane: l.lane, Moods: moods, Here: e.whose(e.doc.Board), There: e.whose(l.board)})
}

// liftOff takes the other map's curve off.
func (e *Editor) liftOff() {
	e.keepWhole(func() { e.laid = laid{} })
	e.scene.SetLaid(nil)
	e.ghost.edits = 0 // where it lies below, its own curve comes back
	e.refresh()
}

// missLaid takes the curve off when its map has been deleted, and says so.
func (e *Editor) missLaid() {
	info := e.infoOf(e.laid.of)
	if e.laid.board == nil || info != nil && info.Deleted == 0 {
		return
	}
	title := e.discreetly(e.laid.of, e.titled(e.laid.board.Doc().Title))
	e.liftOff()
	e.showToast(Toast{Text: e.words.Laid.Gone.With(title)})
}

// whose is a map in a line: its title, its persona and whether it is the present or the wanted journey.
func (e *Editor) whose(b *journey.Board) string {
	return e.titled(b.Doc().Title) + " · " + e.whom(b)
}

// whom is of whom a map is, and whether it is the present or the wanted journey.
func (e *Editor) whom(b *journey.Board) string {
	state := e.words.State(b.Doc().State)
	if p := b.Persona(); p != nil && p.Called() != "" {
		return p.Called() + " · " + state
	}
	return state
}

// legend says what lines lie on the wall, which filter is on and how many notes are parked out of sight; nil when there is
// nothing to say.
func (e *Editor) legend() *Legend {
	var g Legend
	if v := e.shownVariant(); v != nil {
		at := slices.Index(e.doc.Board.Variants(), v)
		g.Lines = append(g.Lines, LegendLine{
			Words: e.words.Variant.PathOf.With(e.named(v)), Detail: e.lengthOf(v), Color: scene.Light.Trail(at, v.Color).Hex(),
			Off: MenuItem{Label: e.words.Variant.Stop, Run: Command{Name: "walkas"}, Enabled: true},
		})
	}
	if e.laid.board != nil {
		here := LegendLine{Words: e.titled(e.doc.Board.Doc().Title), Detail: e.whom(e.doc.Board), Color: scene.Light.Ink.Hex()}
		there := LegendLine{
			Words: e.titled(e.laid.board.Doc().Title), Detail: e.whom(e.laid.board), Color: scene.Light.Laid().Hex(), Dashed: true, Off: e.item("liftoff", false),
		}
		if e.laid.away > 0 {
			there.Detail += " · " + e.words.Laid.Away.Of(e.laid.away)
		}
		g.Lines = append(g.Lines, here, there)
	}
	if e.ghost.shown && e.pair.board != nil {
		g.Lines = append(g.Lines, e.ghostLine())
	}
	e.evidenceLines(&g)
	if shown := e.filterShown(); shown != "" {
		g.Lines = append(g.Lines, LegendLine{Words: shown, Icon: "filter", Off: e.item("clearfilter", false)})
	}
	if e.parking.away {
		g.Lines = append(g.Lines, LegendLine{Words: e.parkedCount(), Icon: "parking", Off: MenuItem{Label: e.words.Command.Show, Run: Command{Name: "showlot"}, Enabled: true}})
	}
	if len(g.Lines) == 0 {
		return nil
	}
	return &g
}

// legendRoom is the height of the legend, in screen units, beyond that of the bar with the zoom, which it stands beside.
func (e *Editor) legendRoom() float64 {
	const line = 42
	lines, bar := 0, 50.0
	if e.following != nil {
		bar = -16 // it has none, and the legend keeps off its edge
	}
	if e.doc != nil && e.shownVariant() != nil {
		lines++
	}
	if e.laid.board != nil {
		lines += 2
	}
	if e.ghost.on {
		lines++
	}
	if e.reviews.drawn {
		lines++
		if e.laid.board == nil {
			lines++
		}
	}
	if e.doc != nil && !e.filtering.Empty() {
		lines++
	}
	if lines == 0 {
		return 0
	}
	return max(0, float64(lines)*line+12-bar)
}
