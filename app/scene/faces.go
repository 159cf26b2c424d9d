package scene

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// scores are those from -2 to +2 as they are written, also in a face that is too small for a mouth.
var scores = [...]string{"−2", "−1", "0", "+1", "+2"}

// emotion draws an emotion: a face whose mouth and colour say its score, with its word beside it; its number comes with the
// curve. Without a score it is an empty face that asks.
func (s *Scene) emotion(p *pen, b *layout.NoteBox) {
	x, y := b.Rect.W/2, b.Rect.H/2
	r := min(x, y) - 1
	s.mood(p, x, y, r, b.Note.Score, 1, b.Note.Evidence == assumption)
	if b.Note.Score.Set && p.level > Bars {
		if b.Note.Moment {
			s.star(p, x-r-2, y-r+1, 6.5) // its number stands at the right
		}
		s.votes(p, b)
	}
	if p.unit > 0 {
		s.drawWord(p, b)
		return
	}
	s.word(p, b)
}

// numberOf is a score as it is written, nothing where there is none.
func numberOf(score journey.Int) string {
	if !score.Set {
		return ""
	}
	return scores[max(journey.LowestScore, min(journey.HighestScore, score.N))-journey.LowestScore]
}

// mood draws a face of a radius, its edge dashed where it is not sure, as strong as alpha says. Without a score it is empty and
// asks.
func (s *Scene) mood(p *pen, x, y, r float64, score journey.Int, alpha float64, dashed bool) {
	if !score.Set {
		p.circle(x, y, r, s.theme.Card.Alpha(alpha), s.theme.PhaseLine, 1.4).Dash = 4
		if p.level >= Small {
			p.line(x, y+r*0.4, "?", r*1.15, true, s.theme.Secondary, Middle)
		}
		return
	}
	n := max(journey.LowestScore, min(journey.HighestScore, score.N))
	look := s.theme.Feelings[n-journey.LowestScore]
	if p.level <= Bars {
		p.circle(x, y, r, look.Fill.Alpha(alpha), 0, 0)
		return
	}
	edge := p.circle(x, y, r, look.Fill.Alpha(alpha), s.theme.Ink.Alpha(alpha), 1.4)
	if dashed {
		edge.Dash = 4
	}
	if p.level == Small {
		size := max(r*1.15, min(p.unit*leastSize, r*1.6)) // as wide as the face at most
		p.line(x, y+size*0.4/1.15, numberOf(score), size, true, look.Ink, Middle)
	} else {
		s.features(p, x, y, r/12, float64(n), look.Ink)
	}
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
				p.box(wordLeft(b, l)-3, b.Inset.Y+float64(i)*step, float64(l.Width)+6, step, 3, s.theme.Cell.Alpha(0.85), 0, 0)
			}
		}
	}
	s.write(p, b, s.theme.Ink)
}

// wordLeft is where a line of an emotion's word begins: the lines stand centred at a face in its lane, as while they are written.
func wordLeft(b *layout.NoteBox, l text.Line) float64 {
	if b.Row < 0 {
		return b.Inset.X
	}
	return b.Rect.W/2 - float64(l.Width)/2
}
