package editor

import "reiskaart/app/geom"

// The minimap stands at the right lower corner while less than half of the map is in view. A press on it goes there, a drag takes
// the view along.

// Measures of the minimap, in CSS pixels.
const (
	minimapWide   = 212.0
	minimapHigh   = 144.0
	minimapWindow = 520.0 // of a window that has room for it, in height; in width it is slim
	sessionRoom   = 76.0  // of the bar of a session
)

// minimap is where the card of the minimap stands, empty where there is none.
func (e *Editor) minimap() geom.Rect {
	if e.doc == nil || e.looking != nil || e.prefs.NoMinimap || e.walkthrough != nil || e.quiet() != "" || e.touches.covered > 0 ||
		e.size.W < slim || e.size.H < minimapWindow {
		return geom.Rect{}
	}
	b := e.doc.sheet.Bounds
	if seen := e.camera.View(e.size.W, e.size.H).Common(b); b.Empty() || !seen.Empty() && seen.W*seen.H >= b.W*b.H/2 {
		return geom.Rect{}
	}
	card, free := e.scene.MinimapSize(geom.Rect{W: minimapWide, H: minimapHigh}), e.free()
	card.X, card.Y = free.Right()-card.W, e.size.H-edgeRoom-card.H
	switch {
	case timed(e) && e.clockPlace() == "right":
		card.Y -= clockRoom
	case e.inSession() || e.rightTaken(): // there the line of the keys ends under it
		card.Y -= sessionRoom
	}
	return card
}

// toggleMinimap puts the minimap away for good, or back.
func (e *Editor) toggleMinimap() {
	e.prefs.NoMinimap = !e.prefs.NoMinimap
	e.emit(PutPrefs{e.prefs})
	e.say(choose(e.prefs.NoMinimap, e.words.Overview.Off, e.words.Overview.On))
}

// canFit reports whether something is chosen that has a place on the wall to zoom to.
func canFit(e *Editor) bool {
	return len(e.chosen.Notes) > 0 || e.chosen.Cell != CellRef{} || e.chosen.Phase != ""
}

// surveying drags the view over the minimap.
type surveying struct {
	card geom.Rect
	off  geom.Point // from the hand to the middle of the view, in world units
	was  geom.Camera
}

// survey takes hold of the view on the minimap; a press beside its frame brings the view there first.
func (e *Editor) survey(card geom.Rect, at geom.Point) {
	view := e.camera.View(e.size.W, e.size.H)
	g := &surveying{card: card, was: e.camera}
	if on := e.scene.OnMinimap(card, at); view.Has(on) {
		g.off = view.Center().Sub(on)
	}
	e.gesture = g
	g.move(e, Moved{P: at})
}

func (g *surveying) move(e *Editor, ev Moved) {
	middle := e.scene.OnMinimap(g.card, ev.P).Add(g.off)
	e.camera.X, e.camera.Y = middle.X-e.size.W/2/e.camera.Zoom, middle.Y-e.size.H/2/e.camera.Zoom
	e.cameraMoved()
}

func (g *surveying) release(*Editor, Released) {}

func (g *surveying) cancel(e *Editor) { e.camera = g.was }

func (g *surveying) holds(*Editor) bool { return true }

func (g *surveying) status(e *Editor) string { return e.words.Status.Panning }

func (g *surveying) cursor() string { return "grabbing" }

// shownMinimap keeps the minimap where it is while the hand is on it, however much comes into view.
func (e *Editor) shownMinimap() geom.Rect {
	if g, ok := e.gesture.(*surveying); ok {
		return g.card
	}
	return e.minimap()
}
