package scene

import (
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Priorities come first in the order of attention: their paper has a heavy edge in ink at any zoom, and where it can be read a square flag with their place.
// A flag and no disc, since discs are the numbers of a vote.

const (
	priorityEdge = 3.0 // in world units, and at least so many pixels where notes are read small
	priorityFar  = 8.0 // where they are not read at all
)

// priority draws the sign of a priority on a note's paper.
func (s *Scene) priority(p *pen, b *layout.NoteBox) {
	if !b.Note.Priority.Set || b.Note.Covered {
		return
	}
	w, h, ink := b.Rect.W, b.Rect.H, s.theme.Ink
	edge := p.atLeast(priorityEdge, 2.5)
	if p.level <= Bars {
		edge = priorityFar
	}
	c := min(corner, w/2, h/2)
	switch b.Kind {
	case journey.Pains:
		p.polygon(0, ink, edge, 0, 0, w-c, 0, w, c, w, h, 0, h)
	case journey.Solutions:
		p.polygon(0, ink, edge, 0, 0, w, 0, w, h-c, w-c, h, 0, h)
	default:
		p.box(0, 0, w, h, 3, 0, ink, edge)
	}
	if p.level < Full {
		return
	}
	p.rect(8, -11, 22, 18, ink)
	p.line(19, 2.5, strconv.Itoa(b.Note.Priority.N), 13, true, s.theme.Halo, Middle)
}
