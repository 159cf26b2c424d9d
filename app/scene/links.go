package scene

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// link draws a route with its start at the origin.
func (s *Scene) link(p *pen, r *layout.Route) {
	if len(r.Points) < 4 {
		return
	}
	at := r.Points[0]
	s.bends = s.bends[:0]
	for _, q := range r.Points {
		s.bends = append(s.bends, q.Sub(at))
	}
	style := styleOf(r)
	s.linkLine(p, s.bends, style)
	if p.level == Blocks {
		return
	}
	if r.Gone == layout.StartEnd {
		p.circle(0, 0, gapRing, s.theme.Card, s.theme.Accent, style.width)
	}
	s.arrowHead(p, r.Tip.Sub(at), r.Angle, style)
	if p.level >= Small {
		s.linkWords(p, r, geom.Camera{X: at.X, Y: at.Y, Zoom: 1}, p.unit, 1)
	}
}

// linkLine draws the line of a link. Where a dash would be a pixel or so, it is full.
func (s *Scene) linkLine(p *pen, points []geom.Point, style linkStyle) {
	if style.dash > 0 && p.level > Blocks {
		p.dashes(points, s.theme.Accent, style.width, style.dash)
	} else {
		p.curve(points, s.theme.Accent, style.width)
	}
}

// linkWords draws the words on a link as a camera shows them, in a box with an edge of a width; with a unit they are read small.
func (s *Scene) linkWords(p *pen, r *layout.Route, c geom.Camera, unit, width float64) {
	if r.Words == nil || r.Label.Empty() {
		return
	}
	world, size, lines := r.Label, layout.LabelSize*1.0, r.Lines
	if unit > 0 {
		at := s.placardOf(r, unit)
		world, size, lines = at.box, at.size, at.lines
	}
	box := c.RectToScreen(world)
	size *= c.Zoom
	p.box(box.X, box.Y, box.W, box.H, min(10*c.Zoom, box.H/2), s.theme.Card, s.theme.Accent, width)
	p.lines(r.Words, lines, box.Center().X, box.Y+(box.H-float64(len(lines))*line(size))/2, size, true, s.theme.Accent, Middle)
}

// linkStyle is how a kind of link looks. The kinds are told apart without colour: by their dashes, their weight and their heads.
type linkStyle struct {
	width, dash float64
	head        arrowhead
	length      float64 // of the head
}

// arrowhead is the form of an arrow's head.
type arrowhead uint8

const (
	filled arrowhead = iota
	double           // over what is skipped, as on a button that winds on
	open             // two strokes
	ringed           // a ring around what is solved
)

// gapRing is the radius of the ring where an end of a link is gone.
const gapRing = 3

// styleOf is the look of a route: a full line leads on, long dashes go back, dots skip; what belongs to one moment is thinner,
// with an open head for a cause and a ring for a solution.
func styleOf(r *layout.Route) linkStyle {
	switch r.Gone {
	case layout.LastEnd:
		return linkStyle{1.4, 0, ringed, 2 * gapRing}
	case layout.StartEnd:
		return linkStyle{1.4, 0, filled, 5}
	}
	switch r.Link.KindOf() {
	case journey.Skips:
		return linkStyle{2.2, 2.4, double, 9}
	case journey.Causes:
		return linkStyle{1.4, 0, open, 7}
	case journey.Solves:
		return linkStyle{1.4, 4, ringed, 6}
	case journey.LoopsBack:
		return linkStyle{2, 9, filled, 10}
	}
	if r.Back {
		return linkStyle{2, 9, filled, 10}
	}
	return linkStyle{2, 0, filled, 10}
}

// arrowHead is a head that points at tip.
func (s *Scene) arrowHead(p *pen, tip geom.Point, angle float64, style linkStyle) {
	sin, cos := math.Sincos(angle)
	half := style.length / 2
	back := func(by, aside float64) (x, y float64) { return tip.X - cos*by - sin*aside, tip.Y - sin*by + cos*aside }
	switch style.head {
	case open:
		x1, y1 := back(style.length, half)
		x2, y2 := back(style.length, -half)
		p.path(0, s.theme.Accent, style.width)
		p.to('M', x1, y1)
		p.to('L', tip.X, tip.Y)
		p.to('L', x2, y2)
	case ringed:
		x, y := back(half, 0)
		p.circle(x, y, half, s.theme.Card, s.theme.Accent, style.width)
	case double:
		pointer(p, tip, angle, style.length, s.theme.Accent)
		x, y := back(style.length-2, 0)
		pointer(p, geom.Point{X: x, Y: y}, angle, style.length, s.theme.Accent)
	default:
		pointer(p, tip, angle, style.length, s.theme.Accent)
	}
}

// pointer is a filled triangle of the given length that points at tip.
func pointer(p *pen, tip geom.Point, angle, length float64, color Color) {
	sin, cos := math.Sincos(angle)
	back := geom.Point{X: tip.X - cos*length, Y: tip.Y - sin*length}
	half := length / 2
	p.polygon(color, 0, 0, tip.X, tip.Y, back.X-sin*half, back.Y+cos*half, back.X+sin*half, back.Y-cos*half)
}

// routeBox is the bounds of a route with its head and label.
func routeBox(r *layout.Route) geom.Rect {
	if len(r.Points) == 0 {
		return geom.Rect{}
	}
	x0, y0, x1, y1 := r.Tip.X, r.Tip.Y, r.Tip.X, r.Tip.Y
	for _, p := range r.Points { // a Bézier curve lies within its control points
		x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
	}
	return geom.Rect{X: x0, Y: y0, W: x1 - x0, H: y1 - y0}.Grown(12).Union(r.Label)
}

// near reports whether p lies within reach of a route's line or label.
func near(r *layout.Route, p geom.Point, reach float64) bool {
	if !r.Label.Empty() && r.Label.Grown(reach/2).Has(p) {
		return true
	}
	for i := 0; i+3 < len(r.Points); i += 3 {
		if nearBezier(r.Points[i:i+4], p, reach, 0) {
			return true
		}
	}
	return false
}

// nearBezier halves a curve until it is nearly straight, leaving out what lies too far away as a whole.
func nearBezier(b []geom.Point, p geom.Point, reach float64, depth int) bool {
	x0, y0 := min(b[0].X, b[1].X, b[2].X, b[3].X)-reach, min(b[0].Y, b[1].Y, b[2].Y, b[3].Y)-reach
	x1, y1 := max(b[0].X, b[1].X, b[2].X, b[3].X)+reach, max(b[0].Y, b[1].Y, b[2].Y, b[3].Y)+reach
	if p.X < x0 || p.X > x1 || p.Y < y0 || p.Y > y1 {
		return false
	}
	if depth == 8 {
		return nearStraight(b[0], b[3], p, reach)
	}
	mid := func(p, q geom.Point) geom.Point { return geom.Point{X: (p.X + q.X) / 2, Y: (p.Y + q.Y) / 2} }
	ab, bc, cd := mid(b[0], b[1]), mid(b[1], b[2]), mid(b[2], b[3])
	abc, bcd := mid(ab, bc), mid(bc, cd)
	m := mid(abc, bcd)
	first, second := [4]geom.Point{b[0], ab, abc, m}, [4]geom.Point{m, bcd, cd, b[3]}
	return nearBezier(first[:], p, reach, depth+1) || nearBezier(second[:], p, reach, depth+1)
}

// nearStraight reports whether p lies within reach of the stretch from a to b.
func nearStraight(a, b, p geom.Point, reach float64) bool {
	d, e := b.Sub(a), p.Sub(a)
	t := 0.0
	if l := d.X*d.X + d.Y*d.Y; l > 0 {
		t = max(0, min(1, (d.X*e.X+d.Y*e.Y)/l))
	}
	return e.Sub(d.Mul(t)).Len() <= reach
}
