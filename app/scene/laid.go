package scene

import (
	"cmp"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Laid is the curve of another map, laid over an emotions lane of this one.
type Laid struct {
	Lane        journey.ID
	Moods       []journey.Mood
	Here, There string // whose curves they are, for the legend of a picture
}

// SetLaid lays the curve of another map over this one's; nil takes it off.
func (s *Scene) SetLaid(l *Laid) {
	s.laid = l
	s.freshCurves()
}

// laidCurve draws the curve of the other map, dashed and in a colour of its own, with a diamond at each of its emotions.
func (s *Scene) laidCurve(p *pen, row int, left float64) {
	l := s.laid
	if l == nil || l.Lane != s.sheet.Rows[row].Lane.ID || s.sheet.Rows[row].H < 60 {
		return
	}
	pts := s.points[:0]
	for i := range s.sheet.Columns {
		c := &s.sheet.Columns[i]
		for _, m := range l.Moods {
			if m.Phase == c.Phase.ID {
				x := c.X + m.At*c.W
				if face, ok := s.faceUnder(m.Step, l.Lane); ok {
					x = face
				}
				pts = append(pts, geom.Point{X: x - left, Y: s.sheet.ScoreY(row, m.Score) - s.sheet.Rows[row].Y})
			}
		}
	}
	slices.SortStableFunc(pts, func(p, q geom.Point) int { return cmp.Compare(p.X, q.X) })
	s.points = pts
	color := s.theme.Laid()
	if len(pts) > 1 {
		s.slopes = slices.Grow(s.slopes[:0], len(pts))
		s.bends = monotone(s.bends[:0], pts, s.slopes)
		p.curve(s.bends, color, laidWidth).Dash = laidDash
	}
	for _, q := range pts {
		diamond(p, q, color)
	}
}

// faceUnder is where the emotion of a step stands in a lane, from left to right, or else the step itself.
func (s *Scene) faceUnder(step, lane journey.ID) (x float64, ok bool) {
	b := s.sheet.Note(step)
	if b == nil || b.Rect.Empty() {
		return 0, false
	}
	for n := range s.board.Notes() {
		if n.Place.Where == journey.Cell && n.Place.Under == step && n.Place.Lane == lane {
			if face := s.sheet.Note(n.ID); face != nil && !face.Rect.Empty() {
				return face.Rect.Center().X, true
			}
		}
	}
	return b.Rect.Center().X, true
}

// Measures of the laid curve, in world units.
const (
	laidWidth = 3.0
	laidDash  = 5.0
)

// Laid is the colour of the curve of another map.
func (t *Theme) Laid() Color {
	p, _ := t.named("purple")
	return p.Edge
}

func diamond(p *pen, at geom.Point, color Color) {
	const r = 5
	p.polygon(color, 0, 0, at.X, at.Y-r, at.X+r, at.Y, at.X, at.Y+r, at.X-r, at.Y)
}
