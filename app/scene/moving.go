package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// SetMoving names the notes that are drawn with the view's Move, on top of all others; links between them go along, links from
// them to others stretch. None ends it.
func (s *Scene) SetMoving(ids []journey.ID) {
	const all = isMoving | stretchesA | stretchesB
	s.copying = false
	for _, i := range s.moving {
		s.slots[i].flags &^= all
	}
	for _, id := range ids {
		if i, ok := s.notes[id]; ok {
			s.slots[i].flags |= isMoving
		}
	}
	if len(ids) > 0 {
		for id, i := range s.links {
			s.slots[i].flags |= s.pull(id)
		}
	}
	s.redrawCurves()
	s.resort()
}

// SetCopying is SetMoving of copies: the notes themselves stay where they are, with all their links.
func (s *Scene) SetCopying(ids []journey.ID) {
	s.SetMoving(ids)
	s.copying = true
}

// pull tells how a link goes along with the notes that move.
func (s *Scene) pull(id journey.ID) flags {
	l := s.board.Link(id)
	if l == nil {
		return 0
	}
	moves := func(id journey.ID) bool {
		i, ok := s.notes[id]
		return ok && s.slots[i].flags&isMoving != 0
	}
	switch a, b := moves(l.From), moves(l.To); {
	case a && b:
		return isMoving
	case a:
		return stretchesA
	case b:
		return stretchesB
	}
	return 0
}

// resort lists what moves and what is shifted, in drawing order.
func (s *Scene) resort() {
	s.moving, s.pulled, s.shifted, s.slid = s.moving[:0], s.pulled[:0], s.shifted[:0], s.slid[:0]
	s.carried.fresh, s.carried.bounds = false, geom.Rect{}
	for _, i := range s.order {
		switch f := s.slots[i].flags; {
		case f&(isMoving|stretchesA|stretchesB) != 0:
			s.slots[i].flags &^= isShifted
			s.moving = append(s.moving, i)
			if f&isMoving == 0 {
				s.pulled = append(s.pulled, i)
			} else {
				s.carried.bounds = s.carried.bounds.Union(s.slots[i].box)
			}
		case f&isSlid != 0:
			s.slid = append(s.slid, i)
		case f&isShifted != 0:
			s.shifted = append(s.shifted, i)
		}
	}
}

// Shift is where a note is drawn while a gap is open for those that are held.
type Shift = layout.Shift

// SetShifts draws notes elsewhere to show the gap where others will land, in place of those shifted before. It allocates
// nothing once its list has grown.
func (s *Scene) SetShifts(shifts []Shift) {
	for _, i := range s.shifted {
		s.slots[i].flags &^= isShifted
	}
	s.shifted = s.shifted[:0]
	for k := range shifts {
		i, ok := s.notes[shifts[k].ID]
		if !ok || s.slots[i].flags&(isMoving|isShifted) != 0 {
			continue
		}
		sl, to := &s.slots[i], &shifts[k].Rect
		if by := (geom.Point{X: to.X - sl.at.X, Y: to.Y - sl.at.Y}); by != (geom.Point{}) {
			sl.shift = by
			sl.flags |= isShifted
			s.shifted = append(s.shifted, i)
		}
	}
}
