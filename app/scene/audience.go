package scene

import "reiskaart/app/journey"

// SetAudience says that the scene is drawn for a room: what is for the facilitator only, and the links to it, is left out as if it were
// not there. Where it lies, a gap stays: everything else must lie where the facilitator points at it.
func (s *Scene) SetAudience(on bool) { s.public = on }

// keeps reports whether a note is for the facilitator only, and kept from this scene.
func (s *Scene) keeps(id journey.ID) bool {
	if !s.public {
		return false
	}
	n := s.board.Note(id)
	return n != nil && n.Private
}

// known is how many notes the room may know of.
func (s *Scene) known(ids []journey.ID) (n int) {
	for _, id := range ids {
		if !s.keeps(id) {
			n++
		}
	}
	return n
}

// arrow draws the facilitator's pointer.
func (s *Scene) arrow(p *pen, o *Overlay) {
	if !o.Pointing || o.Lasing {
		return
	}
	x, y := o.Light.X, o.Light.Y
	p.polygon(s.theme.Ink, s.theme.Halo, 2, x, y, x, y+24, x+5.5, y+19, x+9.5, y+27.5, x+13.5, y+25.8, x+9.7, y+17.5, x+17, y+17.5)
}
