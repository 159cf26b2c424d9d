package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// A text that would be too small to write in is lifted: its paper is drawn larger over its place, within what is free, and the
// camera stands still.

// Measures of lifted paper, in CSS pixels.
const (
	legible     = 16.0 // font size under which the text of a note is lifted, and which it then has
	readable    = 10.0 // under which the words on a link and a figure are
	leastLifted = 12.0 // to which a long word may shrink it
	liftedPad   = 9.0
	liftedHigh  = 190.0 // to which its height follows the note's; beyond that only text makes it grow
	liftedUp    = 6.0   // by which it stands over its place's upper edge
	liftedWide  = 1.45  // times as wide as the note at zoom 1, on a small map: the longest usual words fit
	liftedMost  = 420.0
)

// judge decides whether the text is lifted: when it opens, and again when the zoom changes.
func (w *writing) judge(e *Editor) {
	if w.ground = w.box; w.judged == e.camera.Zoom {
		return
	}
	w.judged = e.camera.Zoom
	least := legible - 0.01
	switch {
	case w.on == linkLabel, w.on == figure:
		least = readable
	}
	size := w.size
	if w.center && w.on != linkLabel {
		size = layout.WordSize // besideFace has made it larger already
	}
	w.lifted = size*e.camera.Zoom < least
}

// lift draws the paper of a note larger. It grows downwards, so that what is written stands still.
func (w *writing) lift(e *Editor, words *text.Text) {
	zoom, free := e.camera.Zoom, e.free()
	at := e.camera.ToScreen(geom.Point{X: w.ground.X, Y: w.ground.Y})
	k := max(1, min(liftedWide, 1.9-0.9*zoom)) // at a zoom near 1 it is lifted a little
	wide := min(max(w.ground.W*zoom, min(liftedMost, w.ground.W*k)), free.W)
	room := wide - 2*liftedPad
	fit := text.Fit(words, text.Box{Width: float32(room), Height: float32(math.Inf(1)), Ceiling: legible, Floor: leastLifted}, w.lines[:0])
	tall := max(float64(fit.Height)+2*liftedPad, min(liftedHigh, w.ground.H*wide/w.ground.W))
	r := inside(geom.Rect{X: at.X + (w.ground.W*zoom-wide)/2, Y: at.Y - liftedUp, W: wide, H: tall}, free)
	w.lines, w.size, w.room = fit.Lines, float64(fit.Size)/zoom, room/zoom
	w.stand(e, r, geom.Point{X: liftedPad, Y: liftedPad})
}

// enlarge draws other open text larger around the middle of its place, as it stands.
func (w *writing) enlarge(e *Editor) {
	k := legible / (w.size * e.camera.Zoom)
	inset := w.origin.Sub(geom.Point{X: w.box.X, Y: w.box.Y}).Mul(k * e.camera.Zoom)
	r, c := e.camera.RectToScreen(w.box), e.camera.ToScreen(w.box.Center())
	r = inside(geom.Rect{X: c.X - r.W*k/2, Y: c.Y - r.H*k/2, W: r.W * k, H: r.H * k}, e.free())
	w.size, w.room = w.size*k, w.room*k
	w.stand(e, r, inset)
}

// stand puts the paper at a rectangle of the screen, with the text inset so far from its left top.
func (w *writing) stand(e *Editor, r geom.Rect, inset geom.Point) {
	at := e.camera.ToWorld(geom.Point{X: r.X, Y: r.Y})
	w.box = geom.Rect{X: at.X, Y: at.Y, W: r.W / e.camera.Zoom, H: r.H / e.camera.Zoom}
	w.origin = at.Add(inset.Mul(1 / e.camera.Zoom))
}

// inside moves a rectangle into another as far as that is large enough: its left top stays in sight.
func inside(r, free geom.Rect) geom.Rect {
	r.X = max(free.X, min(r.X, free.Right()-r.W))
	r.Y = max(free.Y, min(r.Y, free.Bottom()-r.H))
	return r
}

// lies reports whether some part of where the text belongs is in sight: then the camera stands still for lifted text.
func (w *writing) lies(e *Editor) bool {
	return e.camera.RectToScreen(w.ground).Meets(e.uncovered(e.sight()).Grown(-layout.Inset))
}
