package scene

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// View is what a frame is to show, and how the screen is to be read.
type View struct {
	geom.Camera
	W, H     float64    // of the canvas, in CSS pixels
	DPR      float64    // device pixels a CSS pixel
	Free     geom.Rect  // what the chrome leaves free, in screen units: heads and titles stay at its edges; empty: all
	Move     geom.Point // world offset of what SetMoving named
	Writing  journey.ID // a note whose text is not drawn, since the writer lies over it
	Selected journey.ID // the one note that shows its handles, or empty
	Link     journey.ID // the one link that shows its handles, or empty
	Redrawn  journey.ID // a link that the hand is drawing otherwise: it is drawn pale
	Grid     bool       // loose notes go to the dots: these are drawn where they truly are, and darker
	Staged   journey.ID // the phase that is presented: its head stands out and the other columns are veiled; empty: none
	Large    bool       // heads and titles are larger, for a room
	Reach    float64    // how far beside a thin thing a hit still counts, in screen units; 0: 6, for a mouse
}

func (v *View) free() geom.Rect {
	if v.Free.Empty() {
		return geom.Rect{W: v.W, H: v.H}
	}
	return v.Free
}

// sound reports whether anything can be drawn with the view; before the page has told its size, nothing can.
func (v *View) sound() bool { return v.Finite() && v.W > 0 && v.H > 0 && v.DPR > 0 }

func (v *View) reach() float64 {
	if v.Reach > 0 {
		return v.Reach
	}
	return 6
}

// Snapped is the camera moved by less than a device pixel, so that the world's origin lies on one: while panning, every edge
// and letter then falls on the pixels in the same way, and at zoom 1 it is sharp.
func (v *View) Snapped() geom.Camera {
	s := v.Zoom * v.DPR
	return geom.Camera{X: math.Round(v.X*s) / s, Y: math.Round(v.Y*s) / s, Zoom: v.Zoom}
}

// shadowReach is how far a shadow and the marks at a note's edge go beyond its box.
const shadowReach = 14

// Frame writes the board's canvas as v shows it into buf: the wall, then heads and titles at the edges. A view without a size or
// with a camera out of bounds gives an empty buffer.
func (s *Scene) Frame(buf *Buffer, v View) {
	if buf.Bytes = buf.Bytes[:0]; !v.sound() {
		return
	}
	if len(s.bodies) > mostBodies {
		s.forget()
	}
	v.Camera = v.Snapped()
	dst := putAll(buf.Bytes, opStart, v.W, v.H, v.DPR, 0)
	dst = s.paper(dst, &v)
	if s.sheet != nil {
		dst = s.world(putAll(dst, opScale, v.Zoom*v.DPR), &v)
		dst = s.veiled(dst, &v)
		dst = s.frozen(putAll(dst, opScale, v.DPR), &v)
	}
	buf.Bytes = dst
}

// paper is the wall with its dots. They go with the wall; their distance follows the zoom in whole device pixels and doubles
// or halves where they would come too close or too far apart.
func (s *Scene) paper(dst []byte, v *View) []byte {
	apart := GridStep(v.Zoom) * v.Zoom
	if v.Grid {
		return s.gridded(dst, v)
	}
	step := math.Round(apart * v.DPR)
	at := func(world float64) float64 {
		d := math.Mod(-world*v.Zoom*v.DPR, step)
		return math.Round(d)
	}
	return putAll(dst, opPaper, s.words.color(s.theme.Paper), s.words.color(s.theme.Dot), step, at(v.X), at(v.Y))
}

// world draws what lies in view, from the bottom to the top; what moves comes last.
func (s *Scene) world(dst []byte, v *View) []byte {
	w := walk{s: s, v: *v, form: formAt(v.Zoom), area: v.View(v.W, v.H).Grown(shadowReach), writing: -1, redrawn: -1, dst: dst, spare: anew}
	w.area = w.area.Grown(readReach * w.form.unit())
	if i, ok := s.notes[v.Writing]; ok {
		w.writing = i
	}
	if i, ok := s.links[v.Redrawn]; ok {
		w.redrawn = i
	}
	found := s.find(w.area)
	if s.crowd(found) && w.form.level() == Small {
		w.form = form(Bars)
	}
	for place := found.next(0); place >= 0; place = found.next(place + 1) {
		i := s.order[place]
		sl := &s.slots[i]
		if (sl.flags&^isFaded == 0 || s.copying && sl.flags&isShifted == 0) && (sl.key.Part != Link || v.Zoom >= connectorZoom) {
			w.slot(i, sl.at)
		}
	}
	for _, i := range s.shifted {
		w.offset(i, s.slots[i].shift)
	}
	for _, i := range s.slid {
		if part := s.slots[i].key.Part; part != Curve && part != Trail {
			w.offset(i, s.slots[i].shift)
		}
	}
	if s.Carries() {
		if v.Zoom >= connectorZoom && !s.copying {
			for _, i := range s.pulled {
				w.stretched(i)
			}
		}
		w.carry()
		return w.end()
	}
	for _, i := range s.moving {
		if s.slots[i].flags&isMoving != 0 {
			w.offset(i, v.Move)
		} else if v.Zoom >= connectorZoom && !s.copying {
			w.stretched(i)
		}
	}
	return w.end()
}

func (w *walk) end() []byte {
	w.fade(false)
	w.s.behind = w.late
	return w.s.letGo(w.dst)
}

// anew is how many segments a frame draws anew where the zoom has come to another step. The others are shown for some frames as
// the last step had them, so that no frame takes longer than the screen waits.
const anew = 120

// Behind reports whether the last frame was not yet as it should be: another one goes on.
func (s *Scene) Behind() bool { return s.behind }

// mostBodies is how many bytes of commands are kept before all are dropped but what is in view.
const mostBodies = 32 << 20

// A frame with more segments than crowded in view draws no text below zoom 0.6, where it could not be read in such a crowd, but
// would take longer than a frame has; with fewer than sparse it does again. What lies between keeps the picture from changing
// to and fro while panning.
const crowded, sparse = 900, 700

func (s *Scene) crowd(found marks) bool {
	n := found.count()
	s.crowding = n > crowded || s.crowding && n > sparse
	return s.crowding
}

// walk is the drawing of one frame's world.
type walk struct {
	s       *Scene
	v       View
	form    form
	area    geom.Rect
	writing int32
	redrawn int32
	pale    bool
	spare   int  // how many more segments are drawn anew
	late    bool // some were not
	dst     []byte
}

// body is what a slot has to show: where the zoom has just come to another step and much is in view, what it showed before.
func (w *walk) body(sl *slot) *body {
	b := &sl.body[w.form]
	if b.to > 0 {
		return b
	}
	if w.form >= firstStep && w.form <= lastStep {
		if w.spare == 0 {
			for f := firstStep; f <= lastStep; f++ {
				if sl.body[f].to > 0 {
					w.late = true
					return &sl.body[f]
				}
			}
		} else {
			w.spare--
		}
	}
	w.s.encode(sl, w.form)
	return b
}

// offset draws a slot aside, if it comes into view there.
func (w *walk) offset(i int32, by geom.Point) {
	if sl := &w.s.slots[i]; w.area.Meets(sl.box.Moved(by)) {
		w.slot(i, sl.at.Add(by))
	}
}

// slot copies the commands of a slot with its origin at the world point at.
func (w *walk) slot(i int32, at geom.Point) {
	sl := &w.s.slots[i]
	b := w.body(sl)
	to := b.to
	if i == w.writing {
		to = b.write
	}
	if b.from == to {
		return
	}
	w.fade(sl.flags&isFaded != 0 || sl.out || i == w.redrawn || w.s.only != "" && w.s.elsewhere(&sl.key) || len(w.s.candidates.ids) > 0 && w.s.passedOver(&sl.key))
	w.dst = put(put(put(w.dst, opAt), at.X-w.v.X), at.Y-w.v.Y)
	w.dst = append(w.dst, w.s.bodies[b.from:to]...)
}

// fade turns paleness on or off for what follows.
func (w *walk) fade(pale bool) {
	if pale != w.pale {
		w.pale = pale
		opacity := 1.0
		if pale {
			opacity = Paleness
		}
		w.dst = putAll(w.dst, opAlpha, opacity)
	}
}

// encode makes the commands of a slot in a form.
func (s *Scene) encode(sl *slot, f form) {
	s.drawSmall(sl, f.level(), f.unit())
	b := body{from: int32(len(s.bodies)), write: -1}
	for k := range s.pen.items {
		if k == s.pen.writing {
			b.write = int32(len(s.bodies))
		}
		s.bodies = s.words.encode(s.bodies, &s.pen.items[k])
	}
	b.to = int32(len(s.bodies))
	if b.write < 0 {
		b.write = b.to
	}
	sl.body[f] = b
}
