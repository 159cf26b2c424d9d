package scene

import "reiskaart/app/journey"

// SetOnly draws pale all but one step, what stands under it, and what lies in its phase under no step; empty draws everything
// as it is. It holds while the map changes.
func (s *Scene) SetOnly(step journey.ID) { s.only, s.carried.fresh = step, false }

// elsewhere reports whether a slot is drawn pale because another step is shown.
func (s *Scene) elsewhere(k *Key) bool {
	step := s.board.Note(s.only)
	if step == nil {
		return false
	}
	switch k.Part {
	case Note:
		return !s.belongs(k.ID, step)
	case Link:
		l := s.board.Link(k.ID)
		return l != nil && !s.belongs(l.From, step) && !s.belongs(l.To, step)
	case Cell:
		return k.ID != step.Place.Phase
	}
	return false
}

// belongs reports whether a note is a step or goes with it.
func (s *Scene) belongs(id journey.ID, step *journey.Note) bool {
	n := s.board.Note(id)
	if n == nil || n.Place.Where != journey.Cell || n.Place.Phase != step.Place.Phase {
		return false
	}
	return n == step || n.Place.Under == step.ID || n.Place.Under == "" && s.board.KindOf(n) != journey.Actions
}
