package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// side is the panel at the right of the wall that stands in the place of the inspector; one is open at most.
type side uint8

// The panels.
const (
	noSide       side = iota
	variantsSide      // the variants of the map
	curvesSide        // the maps whose curve can be laid over this one's
	onwardSide        // the maps that a note can lead to
	versionsSide      // how the map was before
	settingsSide      // how keys, wheel and sounds are wanted
	guideSide         // the eight steps to make a map
	filterSide        // what stays full on the wall
	stopsSide         // the stops of a presentation
	voteSide          // a round of dot voting
	chatSide          // a round in which everybody writes first
	closingSide       // the end of a session
	planSide          // what of the present map is to be taken up
)

// toggleSide opens a panel, or closes it when it is open.
func (e *Editor) toggleSide(s side) {
	if e.side == s {
		s = noSide
	}
	e.library.open = false
	e.guide.waits = false
	e.setSide(s)
}

func (e *Editor) setSide(s side) { e.keepWhole(func() { e.side = s }) }

// keepWhole keeps the whole map in view, when just that is in view, while change opens something beside, below or above it. What
// else is in view goes along with the heads, which make room for the clock above them.
func (e *Editor) keepWhole(change func()) {
	whole, top := e.camera == e.scene.Whole(e.sight(), fitMost), e.free().Y
	change()
	switch down := e.free().Y - top; {
	case whole:
		e.fit()
	case down != 0:
		e.camera.Y -= down / e.camera.Zoom
		e.refresh()
	}
}

// rightTaken reports whether a panel covers the right of the wall.
func (e *Editor) rightTaken() bool {
	return e.inspectorOpen() && !e.writingHides() || e.side != noSide && (e.side != planSide || e.surface == onWall)
}

// writingHides reports whether the inspector makes room for what is being written: it comes back after. A lane's name is
// written beside it, since the lane's kind is chosen there.
func (e *Editor) writingHides() bool { return e.writing != nil && e.writing.on != laneTitle }

// onSigns reports whether a point of the screen lies on the signs of a note, where these can be told apart.
func (e *Editor) onSigns(id journey.ID, p geom.Point) bool {
	const told = 0.5 // the zoom
	box := e.doc.sheet.Note(id)
	return box != nil && e.camera.Zoom >= told && e.doc.sheet.FootRect(box).Has(e.camera.ToWorld(p))
}

// showInspector opens the inspector; where it is open it stays so.
func (e *Editor) showInspector() {
	if !e.inspectorOpen() || e.side != noSide {
		e.toggleInspector()
	}
}

func (e *Editor) toggleInspector() {
	if e.makesRoom() {
		e.session.inspects = !e.session.inspects || e.side != noSide
		e.side = noSide
		return
	}
	e.prefs.Inspector = !e.prefs.Inspector || e.side != noSide
	if e.guide.waits = e.guide.waits || e.side == guideSide; e.guide.waits && !e.prefs.Inspector {
		e.openGuide()
	} else {
		e.side = noSide
	}
	e.emit(PutPrefs{e.prefs})
}
