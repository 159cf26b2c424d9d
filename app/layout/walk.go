package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Neighbour is the note to which an arrow key leads from another: the nearest in that direction in the same cell or in the
// parking place, where left and right go from row to row, or among all others that lie in no cell. ok is false at the edge of
// a cell, where NeighbourCell leads on.
func (s *Sheet) Neighbour(id journey.ID, dir Direction) (next journey.ID, ok bool) {
	e := s.boxes[id]
	if e == nil {
		return "", false
	}
	best := math.Inf(1)
	look := func(notes []*entry) {
		for _, n := range notes {
			if n == e || n.in == nil || n.Rect.Empty() {
				continue
			}
			if d := away(e.Rect.Center(), n.Rect.Center(), dir); d < best || d == best && n.Note.ID < next {
				best, next, ok = d, n.Note.ID, !math.IsInf(d, 1)
			}
		}
	}
	switch c := s.cell(Cell{e.Col, e.Row}); {
	case c != nil:
		look(c.notes)
	case e.in == &s.parked:
		if dx, _ := dir.Step(); dx != 0 {
			return s.besideInLot(e, dx)
		}
		look(s.parked.notes)
	default:
		look(s.loose.notes)
		look(s.adrift.notes)
	}
	if !ok {
		next = ""
	}
	return next, ok
}

// away is how far q lies from p in a direction, twice as far for what lies aside, and infinite outside the quarter of the
// plane that the direction points to.
func away(p, q geom.Point, dir Direction) float64 {
	dx, dy := dir.Step()
	d := q.Sub(p)
	along := d.X*float64(dx) + d.Y*float64(dy)
	aside := abs(d.X*float64(dy)) + abs(d.Y*float64(dx))
	if along < 1 || aside > 2*along {
		return math.Inf(1)
	}
	return along + 2*aside
}

// NeighbourCell is the next cell in a direction, past lanes that are folded.
func (s *Sheet) NeighbourCell(from Cell, dir Direction) (Cell, bool) {
	dx, dy := dir.Step()
	for {
		from.Col, from.Row = from.Col+dx, from.Row+dy
		if s.cell(from) == nil {
			return Cell{}, false
		}
		if !s.Rows[from.Row].Lane.Folded {
			return from, true
		}
	}
}
