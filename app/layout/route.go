package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// sides are the lines that run free along the four sides of a note: through the gaps between sub-columns and between rows of
// notes, or between phases and between lanes, where two links keep a little apart.
type sides struct{ left, right, top, bottom float64 }

// around is how far the lines of a note that is not in a cell run from it.
const aroundLoose = 14

// lineX is the line between the phases left and right of boundary i, moved a little by the link's id.
func (s *Sheet) lineX(i int, id journey.ID) float64 {
	at := float64(TitleWidth) + Gap/2
	if i > 0 {
		at = s.Columns[i-1].X + s.Columns[i-1].W + Gap/2
	}
	off := lean(id)
	if i == 0 {
		off = abs(off)
	}
	return at + off
}

// lineY is the line between the lanes above and below boundary i.
func (s *Sheet) lineY(i int, id journey.ID) float64 {
	off := lean(id)
	for j := i - 1; j <= i; j++ {
		if j >= 0 && j < len(s.Rows) && s.Rows[j].Lane.Kind == journey.Emotions {
			off = 0 // faces stand near the edge
		}
	}
	if i == 0 {
		return s.Rows[0].Y - Gap/2 + abs(off)
	}
	return s.Rows[i-1].Y + s.Rows[i-1].H + Gap/2 + off
}

// lean is -6, -3, 0, 3 or 6.
func lean(id journey.ID) float64 {
	h := uint32(2166136261) // FNV-1a
	for i := 0; i < len(id); i++ {
		h = (h ^ uint32(id[i])) * 16777619
	}
	return float64(int(h>>8%5)-2) * 3
}

// sides finds the lines left and right of a note in a cell; they hold from the gutter to the last lane.
func (s *Sheet) sides(e *entry, id journey.ID) sides {
	subs := s.Columns[e.col].Subs
	out := sides{left: s.lineX(e.col, id), right: s.lineX(e.col+1, id)}
	if e.sub > 0 {
		out.left = subs[e.sub].X - NoteGap/2
	}
	if e.sub+1 < len(subs) {
		out.right = subs[e.sub].X + subs[e.sub].W + NoteGap/2
	}
	return out
}

// over is the line above a note in a cell.
func (s *Sheet) over(e *entry, id journey.ID) float64 {
	if e.at == 0 || s.Rows[e.row].Lane.Kind == journey.Emotions {
		return s.lineY(e.row, id)
	}
	return e.Rect.Y - NoteGap/2
}

// under is the line below a note in a cell.
func (s *Sheet) under(e *entry, id journey.ID) float64 {
	if c := &s.phases[e.col].cells[e.row]; e.at+2 >= len(c.tops) || s.Rows[e.row].Lane.Kind == journey.Emotions {
		return s.lineY(e.row+1, id)
	}
	return e.Rect.Bottom() + NoteGap/2
}

// linesOf finds the lines along the four sides of any note.
func (s *Sheet) linesOf(e *entry, id journey.ID) sides {
	if e.row < 0 {
		r := e.Rect.Grown(aroundLoose)
		return sides{r.X, r.Right(), r.Y, r.Bottom()}
	}
	out := s.sides(e, id)
	out.top, out.bottom = s.over(e, id), s.under(e, id)
	return out
}

// route finds the way of one link and draws it there.
func (s *Sheet) route(p *path) {
	p.Gone = NoEnd
	switch {
	case p.lone() != nil:
		if p.Gone = StartEnd; p.lone() == p.a {
			p.Gone = LastEnd
		}
		p.Back = false
		s.draw(p, s.lineOf(p, 0))
		return
	case p.a == nil || p.b == nil || p.a.Rect.Empty() || p.b.Rect.Empty():
		p.tried, p.looked = p.tried[:0], geom.Rect{}
		s.hide(p)
		return
	}
	p.Back = p.a.fixed() && p.b.fixed() && p.b.col < p.a.col
	s.draw(p, s.lineOf(p, bend(p.Link)))
}

// lineOf is the line of one link before a bend pulls at it. A loop runs through the gutter, and its bend is in its line. Any
// other takes the shortest way with few corners on which no note lies: straight, or along the gaps between notes. Between notes
// in cells there always is one, unless loose notes lie over the gaps; where there is none it runs straight. It remembers where
// it looked, which is the same whatever the bend.
func (s *Sheet) lineOf(p *path, by float64) []geom.Point {
	p.tried, p.looked = p.tried[:0], geom.Rect{}
	switch {
	case p.Gone != NoEnd:
		return s.looseEnd(p)
	case p.Loop:
		return s.loop(p, s.loopY(p, by))
	case p.a == p.b:
		return s.around(p.a)
	case p.a.row >= 0 && p.b.row >= 0:
		if s.facing(p) || s.alongGaps(p, allWays) {
			return s.line
		}
		return s.direct(p)
	default:
		line := s.direct(p)
		looks := looseLooks
		if p.inGrid() {
			looks = allWays
		}
		if line[0].Sub(line[1]).Len() > farApart || s.free(p, line) || s.bent(p, line) || s.alongGaps(p, looks) {
			return s.line
		}
		return s.direct(p)
	}
}

// How far and how often a link looks for a free way.
const (
	farApart   = 12_000 // the distance from which a link with a loose end no longer looks what lies in its way
	looseLooks = 12     // between loose notes, where there may be none
	allWays    = 1000
)

// around is the line from a note back to itself, over its right top corner.
func (s *Sheet) around(e *entry) []geom.Point {
	r, d := e.Rect, NoteGap/2.0
	return append(s.line[:0], geom.Point{X: r.Right(), Y: r.Center().Y}, geom.Point{X: r.Right() + d, Y: r.Center().Y},
		geom.Point{X: r.Right() + d, Y: r.Y - d}, geom.Point{X: r.Center().X, Y: r.Y - d}, geom.Point{X: r.Center().X, Y: r.Y})
}

// direct is the straight line between the middles of two notes, cut off at their edges.
func (s *Sheet) direct(p *path) []geom.Point {
	a, b := p.a.Rect, p.b.Rect
	s.line = append(s.line[:0], edge(a, b.Center()), edge(b, a.Center()))
	return s.line
}

// edge is where the line from the middle of r to q leaves r.
func edge(r geom.Rect, q geom.Point) geom.Point {
	m := r.Center()
	d := q.Sub(m)
	t := 1.0
	if d.X != 0 {
		t = min(t, r.W/2/abs(d.X))
	}
	if d.Y != 0 {
		t = min(t, r.H/2/abs(d.Y))
	}
	return m.Add(d.Mul(t))
}

// free reports whether no note lies on a line. The notes at its ends count everywhere but at their own end.
func (s *Sheet) free(p *path, line []geom.Point) bool {
	for i := 1; i < len(line); i++ {
		p.tried = append(p.tried, line[i-1], line[i])
		p.looked = p.looked.Union(geom.Around(line[i-1], line[i]).Grown(1))
		var skip [2]*entry
		if i == 1 {
			skip[0] = p.a
		}
		if i == len(line)-1 {
			skip[1] = p.b
		}
		if s.index.any(line[i-1], line[i], skip) {
			return false
		}
	}
	return true
}

// bent leads a straight line round the first note in its way, over one or two of that one's corners, the shortest way first.
func (s *Sheet) bent(p *path, line []geom.Point) bool {
	from, to := line[0], line[1]
	e := s.index.first(from, to, [2]*entry{p.a, p.b})
	if e == nil {
		return false
	}
	r := e.Rect.Grown(aroundLoose)
	corner := [4]geom.Point{{X: r.X, Y: r.Y}, {X: r.Right(), Y: r.Y}, {X: r.Right(), Y: r.Bottom()}, {X: r.X, Y: r.Bottom()}}
	var turns [12][2]geom.Point
	var cost [12]float64
	for i, c := range corner {
		next := corner[(i+1)%4]
		turns[i], turns[i+4], turns[i+8] = [2]geom.Point{c, c}, [2]geom.Point{c, next}, [2]geom.Point{next, c}
	}
	for i, t := range turns {
		cost[i] = t[0].Sub(from).Len() + t[1].Sub(t[0]).Len() + to.Sub(t[1]).Len()
	}
	for range turns {
		best := 0
		for i := range cost {
			if cost[i] < cost[best] {
				best = i
			}
		}
		cost[best] = math.Inf(1)
		t := turns[best]
		if p.a.Rect.Has(t[0]) || p.b.Rect.Has(t[0]) || p.a.Rect.Has(t[1]) || p.b.Rect.Has(t[1]) {
			continue
		}
		s.line = append(s.line[:0], edge(p.a.Rect, t[0]), t[0])
		if t[1] != t[0] {
			s.line = append(s.line, t[1])
		}
		if s.line = append(s.line, edge(p.b.Rect, t[1])); s.free(p, s.line) {
			return true
		}
	}
	return false
}

// facing draws a straight line between two notes that stand beside or above each other with nothing in between.
func (s *Sheet) facing(p *path) bool {
	a, b := p.a.Rect, p.b.Rect
	left, right := max(a.X, b.X), min(a.Right(), b.Right())
	top, bottom := max(a.Y, b.Y), min(a.Bottom(), b.Bottom())
	const overlap = 12
	var from, to geom.Point
	switch {
	case right-left >= overlap && a.Bottom() <= b.Y:
		from, to = geom.Point{X: (left + right) / 2, Y: a.Bottom()}, geom.Point{X: (left + right) / 2, Y: b.Y}
	case right-left >= overlap && b.Bottom() <= a.Y:
		from, to = geom.Point{X: (left + right) / 2, Y: a.Y}, geom.Point{X: (left + right) / 2, Y: b.Bottom()}
	case bottom-top >= overlap && a.Right() <= b.X:
		from, to = geom.Point{X: a.Right(), Y: (top + bottom) / 2}, geom.Point{X: b.X, Y: (top + bottom) / 2}
	case bottom-top >= overlap && b.Right() <= a.X:
		from, to = geom.Point{X: a.X, Y: (top + bottom) / 2}, geom.Point{X: b.Right(), Y: (top + bottom) / 2}
	default:
		return false
	}
	s.line = append(s.line[:0], from, to)
	return s.free(p, s.line)
}
