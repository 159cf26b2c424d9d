package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Preview appends to dst where the notes of a landing's cell lie while a gap is open there and the held ones are away: those
// that would lie elsewhere than now. Emotions do not make way. It allocates nothing where dst has room.
func (s *Sheet) Preview(land Landing, held []journey.ID, dst []Shift) []Shift {
	if land.Place.Where == journey.Parked {
		return s.lotPreview(land, held, dst)
	}
	p := s.phaseOf[land.Place.Phase]
	row, shown := s.rowOf[land.Place.Lane]
	if land.Place.Where != journey.Cell || p == nil || !shown || s.Rows[row].Lane.Folded || s.Rows[row].Lane.Kind == journey.Emotions {
		return dst
	}
	s.hold(held, true)
	defer s.hold(held, false)
	subs := s.Columns[p.col].Subs
	step := s.held(held, Cell{p.col, row}) == journey.Actions && land.Place.Under == ""
	gap := s.renumber(p.col, land.Before, step)
	if e := s.boxes[land.Place.Under]; e != nil && e.own {
		gap = e.then
	}
	f := s.startFlow(p)
	heights := s.heights[:0]
	take := func(own int, isStep bool, need float64) (col, row int) {
		col, row = f.find(own, isStep)
		f.take(col, row, isStep)
		for len(heights) <= row {
			heights = append(heights, NoteHeight)
		}
		heights[row] = max(heights[row], need)
		return col, row
	}
	first, open := len(dst), false
	for _, e := range p.notes {
		if e.held || e.row != row {
			continue
		}
		if e.Note.ID == land.Before {
			take(gap, step, land.Rect.H)
			open = true
		}
		col, r := take(e.columnThen(), e.own, e.need)
		dst = append(dst, Shift{e.Note.ID, geom.Rect{X: subs[col].X, Y: float64(r), W: subs[col].W}})
	}
	if !open {
		take(gap, step, land.Rect.H)
	}
	s.heights, s.tops = heights, s.tops[:0]
	y := s.Rows[row].Y + s.top(row)
	for _, h := range heights {
		s.tops = append(s.tops, y)
		y += h + NoteGap
	}
	kept := dst[:first]
	for _, sh := range dst[first:] {
		e, i := s.boxes[sh.ID], int(sh.Rect.Y) // the number of its row until now
		sh.Rect.Y, sh.Rect.H = s.tops[i], heights[i]
		if sh.Rect, _ = s.onPaper(e, sh.Rect); sh.Rect != e.Rect {
			kept = append(kept, sh)
		}
	}
	return kept
}

// renumber finds the sub-columns of a phase's steps once the held ones are away and, with step, a newcomer stands before
// another, at the end when that is none. It gives the newcomer's.
func (s *Sheet) renumber(col int, before journey.ID, step bool) (newcomer int) {
	n, p := 0, s.phases[col]
	newcomer = -1
	for _, e := range s.phases[col].notes {
		if e.held {
			continue
		}
		if step && e.Note.ID == before {
			newcomer = p.sub(n)
			n++
		}
		if e.own {
			e.then = p.sub(n)
			n++
		}
	}
	if step && newcomer < 0 {
		newcomer = p.sub(n)
	}
	for _, e := range s.phases[col].notes {
		if e.held {
			e.then = newcomer // what stands under it goes along
		}
	}
	return newcomer
}

// columnThen is a note's own sub-column after renumber, or -1.
func (e *entry) columnThen() int {
	switch {
	case e.own:
		return e.then
	case e.under != nil:
		return e.under.then
	}
	return -1
}
