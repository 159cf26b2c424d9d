package scene

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
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
		from := len(pts)
		if pts = s.laidIn(pts, i, true); !inTime(pts[from:]) {
			pts = s.laidIn(pts[:from], i, false)
		}
	}
	for i := range pts {
		pts[i] = geom.Point{X: pts[i].X - left, Y: s.sheet.ScoreY(row, int(pts[i].Y)) - s.sheet.Rows[row].Y}
	}
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

// laidIn adds the other map's emotions in a column, each with its score for its height. They stand by the other map's own time; where
// beside is true, those of a step that has an emotion here stand right above or below that, and the others between them.
func (s *Scene) laidIn(pts []geom.Point, col int, beside bool) []geom.Point {
	c, from := &s.sheet.Columns[col], len(pts)
	at, x := 0.0, c.X // of the last that has its place
	settle := func(to, right float64) {
		for i := from; i < len(pts); i++ {
			pts[i].X = x + (pts[i].X-at)/(to-at)*(right-x)
		}
		from, at, x = len(pts), to, right
	}
	for _, m := range s.laid.Moods {
		if m.Phase != c.Phase.ID {
			continue
		}
		pts = append(pts, geom.Point{X: m.At, Y: float64(m.Score)})
		if face, ok := s.faceUnder(m.Step); ok && beside {
			settle(m.At, face)
		}
	}
	settle(1, c.X+c.W)
	return pts
}

// inTime reports whether points run to the right, with room between them. What was put in another order on this map, or was squeezed
// together by what came between, may not bend the curve of the other.
func inTime(pts []geom.Point) bool {
	for i := 1; i < len(pts); i++ {
		if pts[i].X < pts[i-1].X+layout.FaceRadius {
			return false
		}
	}
	return true
}

// faceUnder is where the emotion of a step stands in the lane that the curve lies over, from left to right.
func (s *Scene) faceUnder(step journey.ID) (x float64, ok bool) {
	if step == "" {
		return 0, false
	}
	for n := range s.board.Notes() {
		if n.Place.Where == journey.Cell && n.Place.Under == step && n.Place.Lane == s.laid.Lane {
			if face := s.sheet.Note(n.ID); face != nil && !face.Rect.Empty() {
				return face.Rect.Center().X, true
			}
		}
	}
	return 0, false
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
