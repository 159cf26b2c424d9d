package scene

import (
	"encoding/binary"
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Many notes in the hand are drawn once, on a canvas of their own that paint.js keeps, and that picture goes along: a frame then
// costs the same however many they are. It is drawn anew only where more of them comes into view than it shows.

// manyMoving is from how many segments in the hand on that is done.
const manyMoving = 60

// carried is the picture of what is in the hand.
type carried struct {
	on     bool      // paint.js has it
	fresh  bool      // and it shows what is to be seen
	area   geom.Rect // what it shows, in world units, where nothing has moved yet
	bounds geom.Rect // of all that is in the hand
	zoom   float64
	dpr    float64
	form   form
}

// carryMargin is how much more than the view the picture shows on every side, as a part of the view's size.
const carryMargin = 0.25

// outlined is how far the outlines of what is in the hand go beyond it, in CSS pixels.
const outlined = outlineRoom + 4

// Carries reports whether what is in the hand is drawn as one picture, with its outlines.
func (s *Scene) Carries() bool { return len(s.moving)-len(s.pulled) > manyMoving }

// carry draws the picture of what is in the hand, and makes it where it does not show enough.
func (w *walk) carry() {
	c, v := &w.s.carried, &w.v
	around := max(shadowReach, outlined/v.Zoom)
	seen := v.View(v.W, v.H).Moved(v.Move.Mul(-1))
	all := c.bounds.Grown(around)
	if need := seen.Common(all); need.Empty() {
		return
	} else if !c.fresh || c.zoom != v.Zoom || c.dpr != v.DPR || c.form != w.form || !c.area.Holds(need) {
		c.area = geom.Rect{X: seen.X - carryMargin*seen.W, Y: seen.Y - carryMargin*seen.H, W: seen.W * (1 + 2*carryMargin), H: seen.H * (1 + 2*carryMargin)}.Common(all)
		c.on, c.fresh, c.zoom, c.dpr, c.form = true, true, v.Zoom, v.DPR, w.form
		w.picture()
	}
	k := v.Zoom * v.DPR
	x, y := (c.area.X+v.Move.X-v.X)*k, (c.area.Y+v.Move.Y-v.Y)*k
	w.dst = putAll(w.dst, opCarry, handLayer, math.Round(x), math.Round(y)) // whole pixels: no letter trembles
	w.dst = putAll(w.dst, opScale, k)
}

// picture draws what is in the hand on the canvas for it, with its outlines over it.
func (w *walk) picture() {
	s, c := w.s, &w.s.carried
	k := c.zoom * c.dpr
	w.fade(false)
	hand := *w
	hand.v.X, hand.v.Y, hand.v.Move, hand.area, hand.spare = c.area.X, c.area.Y, geom.Point{}, c.area, math.MaxInt
	hand.dst = putAll(w.dst, opLayer, handLayer, math.Ceil(c.area.W*k), math.Ceil(c.area.H*k))
	hand.dst = putAll(hand.dst, opScale, k)
	s.framed = s.framed[:0]
	for _, i := range s.moving {
		if sl := &s.slots[i]; sl.flags&isMoving != 0 && (sl.key.Part != Link || c.zoom >= connectorZoom) {
			hand.offset(i, geom.Point{})
			if sl.key.Part == Note && c.area.Meets(sl.box) {
				s.framed = append(s.framed, i)
			}
		}
	}
	hand.fade(false)
	w.dst = put(s.frames(putAll(hand.dst, opScale, c.dpr), &hand.v), opLaid)
}

// letGo drops the picture of what was in the hand.
func (s *Scene) letGo(dst []byte) []byte {
	if s.carried.on && len(s.moving) == 0 {
		s.carried.on, s.carried.fresh = false, false
		dst = put(putAll(dst, opLayer, handLayer, 0, 0), opLaid)
	}
	return dst
}

// manyOutlines is from how many outlines on they are drawn all in one.
const manyOutlines = 120

// smallFrame is the width in CSS pixels under which the outline of a note has no halo: it would hide the note.
const smallFrame = 14

// frames draws the outlines of the notes in s.framed as one path.
func (s *Scene) frames(dst []byte, v *View) []byte {
	if len(s.framed) == 0 {
		return dst
	}
	grow, halo, width := float64(outlineRoom), s.theme.Halo, 2.0
	if s.slots[s.framed[0]].box.W*v.Zoom < smallFrame {
		grow, halo, width = 0, 0, 1
	}
	dst = putAll(dst, opFrames, s.words.color(halo), s.words.color(s.theme.Accent), width)
	count, n := len(dst), 0.0
	dst = put(dst, n)
	for _, i := range s.framed {
		b := s.sheet.Note(s.slots[i].key.ID)
		if b == nil {
			continue
		}
		r := v.RectToScreen(b.Rect.Moved(s.slots[i].offset(v))).Grown(grow)
		radius := 0.0
		switch {
		case b.Kind == journey.Emotions:
			radius = r.W / 2
		case grow > 0:
			radius = min(5, r.H/2)
		}
		dst = putAll(dst, r.X, r.Y, r.W, r.H, radius)
		n++
	}
	binary.LittleEndian.PutUint32(dst[count:], math.Float32bits(float32(n)))
	return dst
}

// frameMany draws the outlines of the notes that are selected where these are many; those in the hand have theirs already.
func (s *Scene) frameMany(dst []byte, v *View, ids []journey.ID) []byte {
	s.framed = s.framed[:0]
	if len(ids) < manyOutlines {
		return dst
	}
	seen, carries := v.View(v.W, v.H).Grown(outlined/v.Zoom), s.Carries()
	for _, id := range ids {
		i, ok := s.notes[id]
		if !ok || carries && s.slots[i].flags&isMoving != 0 {
			continue
		}
		if sl := &s.slots[i]; seen.Meets(sl.box.Moved(sl.offset(v))) {
			s.framed = append(s.framed, i)
		}
	}
	return s.frames(dst, v)
}
