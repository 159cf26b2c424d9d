package scene

import (
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// candidates are the notes that are looked at together, such as those that can be voted on: all other notes and links are pale.
type candidates struct {
	ids      []journey.ID
	at       map[journey.ID]bool
	numbered bool
}

// SetCandidates draws pale all notes and links but these notes; none draws everything as it is. Numbered, each shows its place in the
// list, from 1, in large digits. It holds while the map changes.
func (s *Scene) SetCandidates(ids []journey.ID, numbered bool) {
	s.candidates = candidates{ids: ids, numbered: numbered}
	if len(ids) > 0 {
		s.candidates.at = make(map[journey.ID]bool, len(ids))
		for _, id := range ids {
			s.candidates.at[id] = true
		}
	}
}

// passedOver reports whether a slot is pale because others are candidates.
func (s *Scene) passedOver(k *Key) bool {
	switch k.Part {
	case Note:
		return !s.candidates.at[k.ID]
	case Link:
		l := s.board.Link(k.ID)
		return l != nil && !(s.candidates.at[l.From] && s.candidates.at[l.To])
	}
	return false
}

// Measures of a candidate's number on the screen, in CSS pixels.
const (
	numberLeast = 15.0 // radius of its disc
	numberMost  = 26.0
)

// ballot draws the candidates' numbers, at the right upper corner of their notes, where there is the least text; of the last one that was voted for the disc is
// filled the other way round.
func (s *Scene) ballot(p *pen, v *View, voted journey.ID) {
	if !s.candidates.numbered {
		return
	}
	for i, id := range s.candidates.ids {
		r, ok := s.rectOf(v, id)
		if !ok || r.X > v.W || r.Y > v.H || r.Right() < 0 || r.Bottom() < 0 {
			continue
		}
		radius := max(numberLeast, min(numberMost, 0.3*r.H))
		at := geom.Point{X: r.Right() - radius*0.3, Y: r.Y - radius*0.5}
		fill, ink := s.theme.Accent, s.theme.OnAccent
		if id == voted {
			fill, ink = s.theme.Card, s.theme.Accent
		}
		p.circle(at.X, at.Y, radius+2, s.theme.Halo, 0, 0)
		p.circle(at.X, at.Y, radius, fill, s.theme.Accent, 2)
		size := radius * 1.15
		if i >= 99 {
			size = radius * 0.85
		}
		p.line(at.X, at.Y+size*0.36, strconv.Itoa(i+1), size, true, ink, Middle)
	}
}
