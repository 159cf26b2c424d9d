package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Trail appends to dst the curve along which one would go from note to note, as a link would run between them, though there is
// none: cubic Bézier curves as in Route.Points. With over it hops over what lies between two notes of one lane, along the lane's
// upper edge. Nothing when either is not shown, or lies in no cell.
func (s *Sheet) Trail(dst []geom.Point, from, to journey.ID, over bool) []geom.Point {
	a, b := s.boxes[from], s.boxes[to]
	if a == nil || b == nil || a == b || a.Rect.Empty() || b.Rect.Empty() || a.row < 0 || b.row < 0 {
		return dst
	}
	s.fillIndex()
	p := &path{Route: Route{Link: &journey.Link{}}, a: a, b: b}
	if !(over && s.hop(p)) && !s.facing(p) && !s.alongGaps(p, allWays) {
		s.direct(p)
	}
	return curve(dst, tidy(s.line), turnRadius)
}

// hop finds the line from the right of one note over the lane's upper edge to the left of another that lies further on.
func (s *Sheet) hop(p *path) bool {
	up, down := s.sides(p.a, p.Link.ID).right, s.sides(p.b, p.Link.ID).left
	if p.a.row != p.b.row || up > down {
		return false
	}
	a, b := p.a.Rect, p.b.Rect
	top := s.Rows[p.a.row].Y - Gap/2
	s.line = append(s.line[:0],
		geom.Point{X: a.Right(), Y: a.Center().Y}, geom.Point{X: up, Y: a.Center().Y}, geom.Point{X: up, Y: top},
		geom.Point{X: down, Y: top}, geom.Point{X: down, Y: b.Center().Y}, geom.Point{X: b.X, Y: b.Center().Y})
	return s.free(p, s.line)
}
