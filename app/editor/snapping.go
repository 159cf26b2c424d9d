package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
	"reiskaart/app/snap"
)

// snapReach is how far, in screen units, a held note is drawn to a line.
const snapReach = 6

// snapping is what a held loose note is in line with. The lines are those of the notes in and around the view, gathered when the
// first of them may be needed, and again when the view leaves them.
type snapping struct {
	lines *snap.Lines
	area  geom.Rect
	shown bool // the guides hold where the note is
}

// to is by how much held is to be moved more, or with corner its lower right corner alone: to the dots where the grid is on, else
// in line with the notes but for those that are away.
func (s *snapping) to(e *Editor, held geom.Rect, away []journey.ID, corner bool) (by geom.Point) {
	if s.shown = false; e.prefs.Grid {
		if corner {
			held = geom.Rect{X: held.Right(), Y: held.Bottom()}
		}
		return snap.Grid(held, scene.GridStep(e.camera.Zoom))
	}
	view := e.camera.View(e.size.W, e.size.H)
	if s.lines == nil || !s.area.Holds(view) {
		s.gather(e, view, away)
	}
	s.shown = true
	if corner {
		return s.lines.Edge(held, snapReach/e.camera.Zoom, view)
	}
	return s.lines.Snap(held, snapReach/e.camera.Zoom, view)
}

// gather takes in the loose notes in and around the view, but for those that are away.
func (s *snapping) gather(e *Editor, view geom.Rect, away []journey.ID) {
	s.area = view.Grown(max(view.W, view.H) / 2)
	held := make(map[journey.ID]bool, len(away))
	for _, id := range away {
		held[id] = true
	}
	var rects []geom.Rect
	for box := range e.doc.sheet.Notes() {
		if box.Where == journey.OnTheWall && box.Rect.Meets(s.area) && !held[box.Note.ID] {
			rects = append(rects, box.Rect)
		}
	}
	s.lines = snap.New(rects)
}

// guides hands what holds to the overlay.
func (s *snapping) guides(o *scene.Overlay) {
	if s.shown {
		o.Guides, o.Gaps = s.lines.Guides, s.lines.Gaps
	}
}

// toggleGrid turns the grid on or off. While it is on, loose notes go to the dots instead of in line with each other.
func (e *Editor) toggleGrid() {
	e.prefs.Grid = !e.prefs.Grid
	e.emit(PutPrefs{e.prefs})
	e.say(choose(e.prefs.Grid, e.words.Loose.GridOn, e.words.Loose.GridOff))
}
