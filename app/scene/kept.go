package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// SetKept draws pale the notes that keep says no to, the links that begin or end at one, and a curve through none that stays
// full; nil draws all as they are. It is asked once for each note: call it again when the answers change, and after an Update,
// since what came anew is drawn full.
func (s *Scene) SetKept(keep func(*journey.Note) bool) {
	felt := make([]bool, len(s.sheet.Rows)+1) // by slot.feels: an emotion there stays full
	for id, i := range s.notes {
		n := s.board.Note(id)
		out := keep != nil && n != nil && !keep(n)
		felt[s.slots[i].feels] = felt[s.slots[i].feels] || !out
		s.setOut(i, out)
	}
	for id, i := range s.links {
		l := s.board.Link(id)
		s.setOut(i, l != nil && (s.isOut(l.From) || s.isOut(l.To)))
	}
	for _, i := range s.others {
		if k := &s.slots[i].key; k.Part == Curve {
			row := s.rowOf(k.ID)
			s.setOut(i, keep != nil && s.sheet.Rows[row].Lane.Kind == journey.Emotions && !felt[row+1])
		}
	}
}

// setOut makes a slot pale or full. What is pale has no shadow, which would shine through.
func (s *Scene) setOut(i int32, out bool) {
	if s.slots[i].out != out {
		s.slots[i].out = out
		s.void(i)
	}
}

// isOut reports whether a note is drawn pale by SetKept.
func (s *Scene) isOut(id journey.ID) bool {
	i, ok := s.notes[id]
	return ok && s.slots[i].out
}

// Found is what a search marks on the wall: notes, links, phases and lanes.
type Found struct {
	IDs    []journey.ID
	At     journey.ID // the one that is looked at, marked more
	Corner bool       // it is the map itself or its persona
}

// Widths of the marks around what was found, in screen units.
const (
	foundWidth = 2.5
	foundAt    = 4.5
)

// drawFound marks what was found and is in view: either things of the world, or heads and titles.
func (s *Scene) drawFound(p *pen, v *View, f *Found, world bool) {
	for _, id := range f.IDs {
		if id != f.At {
			s.foundMark(p, v, id, world, foundWidth)
		}
	}
	s.foundMark(p, v, f.At, world, foundAt)
}

func (s *Scene) foundMark(p *pen, v *View, id journey.ID, world bool, width float64) {
	if id == "" || s.ofWorld(id) != world {
		return
	}
	r, round := geom.Rect{}, 6.0
	if route := s.sheet.Route(id); route != nil {
		if r = v.RectToScreen(route.Label); r.Empty() {
			at, _, _ := s.sheet.Grip(id)
			at = v.ToScreen(at)
			r = geom.Rect{X: at.X - 6, Y: at.Y - 6, W: 12, H: 12}
		}
	} else if rect, ok := s.rectOf(v, id); ok {
		r = rect
		if b := s.sheet.Note(id); b != nil && b.Kind == journey.Emotions {
			r = v.RectToScreen(written(b).Union(b.Rect))
		}
	}
	if r.Empty() || r.X > v.W || r.Y > v.H || r.Right() < 0 || r.Bottom() < 0 {
		return
	}
	s.foundRing(p, r, round, width)
}

// foundRing is a ring in the colour of a marker, with a halo so that it stands out from any note.
func (s *Scene) foundRing(p *pen, r geom.Rect, round, width float64) {
	r = r.Grown(width/2 + 1.5)
	p.box(r.X, r.Y, r.W, r.H, round, 0, s.theme.Halo, width+3)
	p.box(r.X, r.Y, r.W, r.H, round, 0, s.theme.Found, width)
}
