package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// The parking place is a strip under all else, as wide as the map. Its name stands where the titles of the lanes stand, its
// notes begin where the cells do, from left to right in as many rows as they need.

// ShowLot has the parking place shown without notes too, for as long as it is on.
func (s *Sheet) ShowLot(on bool) Changed {
	s.begin()
	if s.lotOpen != on {
		s.lotOpen, s.parked.stale = on, true
	}
	s.settle()
	return s.end()
}

// layLot lays the parked notes below y and gives the frame around them.
func (s *Sheet) layLot(y float64) geom.Rect {
	g := &s.parked
	if g.stale {
		g.stale = false
		g.gather()
	}
	if n := len(g.notes); n != s.inLot {
		s.inLot, s.changed.Grid = n, true // it is told in the frame
	}
	if len(g.notes) == 0 && !s.lotOpen {
		return geom.Rect{}
	}
	frame := geom.Rect{Y: y + stripGap, W: max(stripWidth, s.Grid.W)}
	bottom := s.dealLot(frame, lotWalk{notes: g.notes}, 0, func(e *entry, r geom.Rect) {
		r, inset := s.onPaper(e, r)
		s.put(e, -1, -1, r, inset)
	})
	frame.H = max(bottom+Pad-frame.Y, NoteHeight+2*Pad)
	return frame
}

// lotWalk walks the parked notes that are not held; with gap, a newcomer stands before one of them, or last.
type lotWalk struct {
	notes  []*entry
	gap    bool
	before journey.ID
}

// next is nil for the newcomer.
func (w *lotWalk) next() (e *entry, ok bool) {
	for len(w.notes) > 0 {
		e = w.notes[0]
		switch {
		case e.held || e.in == nil:
			w.notes = w.notes[1:]
		case w.gap && e.Note.ID == w.before:
			w.gap = false
			return nil, true
		default:
			w.notes = w.notes[1:]
			return e, true
		}
	}
	ok, w.gap = w.gap, false
	return nil, ok
}

// dealLot gives every note of a walk, and a newcomer of a height, its rectangle in the frame; a row is as high as the highest
// in it. It tells where the last row ends.
func (s *Sheet) dealLot(frame geom.Rect, w lotWalk, newcomer float64, give func(e *entry, r geom.Rect)) (bottom float64) {
	left := frame.X + TitleWidth + Gap + Pad
	across := max(1, int((frame.Right()-Pad-left+NoteGap)/(NoteWidth+NoteGap)))
	bottom = frame.Y + Pad - NoteGap
	for {
		row, h, n := w, float64(NoteHeight), 0
		for ; n < across; n++ {
			e, ok := w.next()
			if !ok {
				break
			}
			if e == nil {
				h = max(h, newcomer)
			} else {
				h = max(h, s.paper(e, NoteWidth))
			}
		}
		if n == 0 {
			return bottom
		}
		for i := range n {
			e, _ := row.next()
			give(e, geom.Rect{X: left + float64(i)*(NoteWidth+NoteGap), Y: bottom + NoteGap, W: NoteWidth, H: h})
		}
		bottom += NoteGap + h
	}
}

// NextInLot is where the next note of the parking place will lie.
func (s *Sheet) NextInLot() Landing {
	land := Landing{Place: journey.Parking()}
	s.dealLot(s.Lot, lotWalk{notes: s.parked.notes, gap: true}, NoteHeight, func(e *entry, r geom.Rect) {
		if e == nil {
			land.Rect = r
		}
	})
	return land
}

// lotLanding takes the place in the parking place whose middle is nearest to p.
func (s *Sheet) lotLanding(p geom.Point, held []journey.ID, height float64) Landing {
	s.hold(held, true)
	defer s.hold(held, false)
	land := Landing{Place: journey.Parking()}
	height = max(NoteHeight, height)
	row, best := 0.0, -1.0 // the row that is looked through, and how far the nearest place is
	look := func(before journey.ID, r geom.Rect) {
		c := r.Center()
		d := abs(c.X-p.X) + 4*abs(within(p.Y, r.Y-NoteGap/2, r.Bottom()+NoteGap/2, 0)-p.Y) // first the row, then the place in it
		if best < 0 || d < best {
			best, row, land.Before, land.Rect = d, r.Y, before, r
		}
	}
	s.dealLot(s.Lot, lotWalk{notes: s.parked.notes, gap: true}, height, func(e *entry, r geom.Rect) {
		if e == nil {
			look("", r)
		} else {
			look(e.Note.ID, r)
		}
	})
	land.Rect.H, land.Rect.Y = height, row
	return land
}

// lotPreview is Preview for the parking place.
func (s *Sheet) lotPreview(land Landing, held []journey.ID, dst []Shift) []Shift {
	s.hold(held, true)
	defer s.hold(held, false)
	s.dealLot(s.Lot, lotWalk{notes: s.parked.notes, gap: true, before: land.Before}, land.Rect.H, func(e *entry, r geom.Rect) {
		if e == nil {
			return
		}
		if r, _ = s.onPaper(e, r); r != e.Rect {
			dst = append(dst, Shift{e.Note.ID, r})
		}
	})
	return dst
}

// Parked lists the notes of the parking place in their order.
func (s *Sheet) Parked() []journey.ID {
	ids := make([]journey.ID, len(s.parked.notes))
	for i, e := range s.parked.notes {
		ids[i] = e.Note.ID
	}
	return ids
}

// ParkedCount is how many notes the parking place has.
func (s *Sheet) ParkedCount() int { return len(s.parked.notes) }

// besideInLot is the parked note before or after another.
func (s *Sheet) besideInLot(e *entry, dx int) (journey.ID, bool) {
	for i, other := range s.parked.notes {
		if j := i + dx; other == e && j >= 0 && j < len(s.parked.notes) {
			return s.parked.notes[j].Note.ID, true
		}
	}
	return "", false
}
