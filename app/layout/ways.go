package layout

import (
	"math"

	"reiskaart/app/geom"
)

// cornerCost is the length that a way may be longer to have one corner less.
const cornerCost = 30

// way is one way from note to note, in level and upright stretches.
type way struct {
	points [8]geom.Point
	n      int
	cost   float64
}

// port is a side of a note: where a link leaves it, which way is out, and the free line that runs along there.
type port struct {
	at, out geom.Point
	line    float64
}

func (p *port) upright() bool { return p.out.Y == 0 }

func ports(r geom.Rect, l sides) [4]port {
	m := r.Center()
	return [4]port{
		{geom.Point{X: r.X, Y: m.Y}, geom.Point{X: -1}, l.left},
		{geom.Point{X: r.Right(), Y: m.Y}, geom.Point{X: 1}, l.right},
		{geom.Point{X: m.X, Y: r.Y}, geom.Point{Y: -1}, l.top},
		{geom.Point{X: m.X, Y: r.Bottom()}, geom.Point{Y: 1}, l.bottom},
	}
}

// alongGaps looks through the ways from any side of the one note to any side of the other, the best first and no more than
// most, for one that is free.
func (s *Sheet) alongGaps(p *path, most int) bool {
	id := p.Link.ID
	a, b := s.linesOf(p.a, id), s.linesOf(p.b, id)
	xs, ys := [...]float64{a.left, a.right, b.left, b.right}, [...]float64{a.top, a.bottom, b.top, b.bottom}
	if e := p.a; e.row >= 0 { // between phases and lanes the way is always free
		xs[0], xs[1], ys[0], ys[1] = s.lineX(e.col, id), s.lineX(e.col+1, id), s.lineY(e.row, id), s.lineY(e.row+1, id)
	}
	if e := p.b; e.row >= 0 {
		xs[2], xs[3], ys[2], ys[3] = s.lineX(e.col, id), s.lineX(e.col+1, id), s.lineY(e.row, id), s.lineY(e.row+1, id)
	}
	s.ways = s.ways[:0]
	from, to := ports(p.a.Rect, a), ports(p.b.Rect, b)
	for i := range from {
		for j := range to {
			s.addWays(&from[i], &to[j], xs[:], ys[:])
		}
	}
	for range most {
		best := -1
		for i := range s.ways {
			if c := s.ways[i].cost; !math.IsInf(c, 1) && (best < 0 || c < s.ways[best].cost) {
				best = i
			}
		}
		if best < 0 {
			return false
		}
		w := &s.ways[best]
		w.cost = math.Inf(1)
		if s.free(p, w.points[:w.n]) {
			s.line = append(s.line[:0], w.points[:w.n]...)
			return true
		}
	}
	return false
}

// addWays adds the ways from a port to a port: across the line of either, along one line and then the other, or by a third
// line where theirs do not meet.
func (s *Sheet) addWays(p, q *port, xs, ys []float64) {
	a, b := p.at, q.at
	at := func(x, y float64) geom.Point { return geom.Point{X: x, Y: y} }
	switch {
	case p.upright() && q.upright():
		s.addWay(p, q, at(p.line, a.Y), at(p.line, b.Y))
		s.addWay(p, q, at(q.line, a.Y), at(q.line, b.Y))
		for _, y := range ys {
			s.addWay(p, q, at(p.line, a.Y), at(p.line, y), at(q.line, y), at(q.line, b.Y))
		}
	case !p.upright() && !q.upright():
		s.addWay(p, q, at(a.X, p.line), at(b.X, p.line))
		s.addWay(p, q, at(a.X, q.line), at(b.X, q.line))
		for _, x := range xs {
			s.addWay(p, q, at(a.X, p.line), at(x, p.line), at(x, q.line), at(b.X, q.line))
		}
	case p.upright():
		s.addWay(p, q, at(b.X, a.Y))
		s.addWay(p, q, at(p.line, a.Y), at(p.line, q.line), at(b.X, q.line))
	default:
		s.addWay(p, q, at(a.X, b.Y))
		s.addWay(p, q, at(a.X, p.line), at(q.line, p.line), at(q.line, b.Y))
	}
}

// addWay adds the way over the given corners with what it costs, unless it doubles back or runs through the note at an end.
func (s *Sheet) addWay(p, q *port, corners ...geom.Point) {
	w := way{n: 1}
	w.points[0] = p.at
	for i := 0; i <= len(corners); i++ {
		next := q.at
		if i < len(corners) {
			next = corners[i]
		}
		step := next.Sub(w.points[w.n-1])
		if step == (geom.Point{}) {
			continue
		}
		if w.n > 1 {
			last := w.points[w.n-1].Sub(w.points[w.n-2])
			if along := last.X*step.X + last.Y*step.Y; along < 0 {
				return
			} else if along > 0 {
				w.n--
				w.cost -= cornerCost
			}
		}
		w.points[w.n] = next
		w.cost += abs(step.X) + abs(step.Y) + cornerCost // level or upright
		w.n++
	}
	if w.n < 2 {
		return
	}
	first, last := w.points[1].Sub(w.points[0]), w.points[w.n-1].Sub(w.points[w.n-2])
	if first.X*p.out.X+first.Y*p.out.Y > 0 && last.X*q.out.X+last.Y*q.out.Y < 0 {
		s.ways = append(s.ways, w)
	}
}
