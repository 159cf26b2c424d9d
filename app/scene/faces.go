package scene

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// numbers are the scores from -2 to +2 as they are written in a face that is too small for a mouth.
var numbers = [...]string{"−2", "−1", "0", "+1", "+2"}

// emotion draws an emotion: a face whose mouth and colour say its score, with its word beside it. Without a score it is an empty
// face that asks.
func (s *Scene) emotion(p *pen, b *layout.NoteBox) {
	x, y := b.Rect.W/2, b.Rect.H/2
	r := min(x, y) - 1
	score, ok := b.Note.Feeling()
	if !ok {
		p.circle(x, y, r, s.theme.Card, s.theme.PhaseLine, 1.4).Dash = 4
		if p.level >= Small {
			p.line(x, y+r*0.4, "?", r*1.15, true, s.theme.Secondary, Middle)
		}
		s.word(p, b)
		return
	}
	look := s.theme.Feelings[score-journey.LowestScore]
	if p.level <= Bars {
		p.circle(x, y, r, look.Fill, 0, 0)
		s.word(p, b)
		return
	}
	edge := p.circle(x, y, r, look.Fill, s.theme.Ink, 1.4)
	if b.Note.Evidence == assumption {
		edge.Dash = 4
	}
	if p.level == Small {
		p.line(x, y+r*0.4, numbers[score-journey.LowestScore], r*1.15, true, look.Ink, Middle)
	} else {
		s.features(p, x, y, r/12, float64(score), look.Ink)
	}
	if b.Note.Moment {
		s.star(p, x+r+2, y-r+1, 6.5)
	}
	s.votes(p, b)
	s.word(p, b)
}

// features draws two eyes and the mouth, k times as large as in a face of radius 12.
func (s *Scene) features(p *pen, x, y, k, score float64, ink Color) {
	p.circle(x-4*k, y-3*k, 1.6*k, ink, 0, 0)
	p.circle(x+4*k, y-3*k, 1.6*k, ink, 0, 0)
	// A smile's ends lie higher than its middle. Two thirds of the way to the control point of a quadratic curve are those of
	// the cubic one (elevation of degree).
	ends, middle := y+(4-0.44*score)*k, y+(4+2.2*score)*k
	pull := ends + (middle-ends)*2/3
	p.path(0, ink, 1.6*k)
	p.to('M', x-5*k, ends)
	p.to('C', x-5*k+10*k/3, pull, x+5*k-10*k/3, pull, x+5*k, ends)
}

// word writes an emotion's text on a plate, so that the curve behind it does not cross it.
func (s *Scene) word(p *pen, b *layout.NoteBox) {
	if p.level >= Small && b.Text != nil {
		step := b.Size * 1.2
		for i, l := range b.Lines {
			if l.Width > 0 {
				p.box(b.Inset.X-3, b.Inset.Y+float64(i)*step, float64(l.Width)+6, step, 3, s.theme.Cell.Alpha(0.85), 0, 0)
			}
		}
	}
	s.write(p, b, s.theme.Ink)
}
