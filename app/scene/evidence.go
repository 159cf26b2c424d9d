package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Evidence is what customers say in each phase, on the scale of emotions, beside the team's own curve in an emotions lane.
type Evidence struct {
	Lane        journey.ID
	Phases      []Heard
	Here, There string // the team's curve and this one, for the legend of a picture
}

// Heard is the mean mood of a phase's reviews, from -2 to +2; Few that they are too few to lean on.
type Heard struct {
	Phase journey.ID
	Mood  float64
	Few   bool
}

// SetEvidence draws what customers say beside the team's curve; nil takes it off.
func (s *Scene) SetEvidence(v *Evidence) {
	s.evidence = v
	s.freshCurves()
}

// Measures of the line of evidence, in world units.
const (
	evidenceWidth = 7.0
	evidenceInset = 18.0 // from the edges of a phase
	evidenceDash  = 2.0
)

// Evidence is the colour of what customers say.
func (t *Theme) Evidence() Color {
	p, _ := t.named("brown")
	return p.Edge
}

// heard draws it: a broad bar over the whole of each phase, since that is what a mean of the phase holds for, pale in the middle where it is
// of few; fine dots lead from bar to bar.
func (s *Scene) heard(p *pen, row int, left float64) {
	v := s.evidence
	if v == nil || v.Lane != s.sheet.Rows[row].Lane.ID || s.sheet.Rows[row].H < 60 {
		return
	}
	color := s.theme.Evidence()
	top := s.sheet.Rows[row].Y
	before := geom.Point{}
	for i := range s.sheet.Columns {
		c := &s.sheet.Columns[i]
		for _, h := range v.Phases {
			if h.Phase != c.Phase.ID {
				continue
			}
			from, to := s.heardBar(row, i, h.Mood)
			from, to = from.Sub(geom.Point{X: left, Y: top}), to.Sub(geom.Point{X: left, Y: top})
			if before != (geom.Point{}) {
				p.path(0, color, 1.5).Dash = evidenceDash
				p.to('M', before.X, before.Y)
				p.to('L', from.X, from.Y)
			}
			p.path(0, color, evidenceWidth)
			p.to('M', from.X, from.Y)
			p.to('L', to.X, to.Y)
			if h.Few {
				p.path(0, s.theme.Card, evidenceWidth-4)
				p.to('M', from.X+2, from.Y)
				p.to('L', to.X-2, to.Y)
			}
			before = to
		}
	}
}

// heardBar is where the bar of a phase begins and ends on the wall.
func (s *Scene) heardBar(row, col int, mood float64) (from, to geom.Point) {
	c := &s.sheet.Columns[col]
	from = geom.Point{X: c.X + evidenceInset, Y: s.sheet.ScoreY(row, 0) - s.sheet.ScoreStep(row)*mood}
	return from, geom.Point{X: from.X + max(evidenceWidth, c.W-2*evidenceInset), Y: from.Y}
}

// HeardAt is the phase whose bar of what customers say lies within reach of a point of the wall, empty for none.
func (s *Scene) HeardAt(at geom.Point, reach float64) journey.ID {
	v := s.evidence
	if v == nil {
		return ""
	}
	for row := range s.sheet.Rows {
		if s.sheet.Rows[row].Lane.ID != v.Lane || s.sheet.Rows[row].H < 60 {
			continue
		}
		for col := range s.sheet.Columns {
			for _, h := range v.Phases {
				if h.Phase != s.sheet.Columns[col].Phase.ID {
					continue
				}
				from, to := s.heardBar(row, col, h.Mood)
				if at.X >= from.X-reach && at.X <= to.X+reach && at.Y >= from.Y-reach && at.Y <= from.Y+reach {
					return h.Phase
				}
			}
		}
	}
	return ""
}
