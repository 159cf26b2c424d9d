package layout

import "slices"

// extent is the stretch that a loop takes on its level, its label included.
func (p *path) extent() (from, to float64) {
	from, to = p.run()
	return min(from, p.next.label-p.wide/2) - 2, max(to, p.next.label+p.wide/2) + 2
}

// run is the stretch of a loop along the gutter.
func (p *path) run() (from, to float64) {
	return min(p.next.up, p.next.down), max(p.next.up, p.next.down)
}

func (p *path) length() float64 {
	from, to := p.extent()
	return to - from
}

func (p *path) overlaps(q *path) bool {
	a, b := p.extent()
	c, d := q.extent()
	return a < d && c < b
}

// span is a stretch of the gutter in which the middle of a label may not lie.
type span struct{ from, to float64 }

// placeLabels puts the label of each loop where no other loop passes, as near to its middle as can be, and gives the first
// that has no such place and could be lifted to one.
func (s *Sheet) placeLabels() (stuck *path) {
	for _, p := range s.links.loops {
		p.next.label = s.labelMiddle(p)
	}
	for _, p := range s.links.loops {
		if p.wide == 0 {
			continue
		}
		if at, ok := s.freeSpot(p); ok {
			p.next.label = at
		} else if stuck == nil && !p.cramped {
			stuck = p
		}
	}
	return stuck
}

// labelRange is where the middle of a loop's label may lie: on its line or a little beside it, and the label between the ends
// of the gutter.
func (s *Sheet) labelRange(p *path, beside float64) (from, to float64) {
	from, to = p.run()
	from, to = from-beside, to+beside
	left := TitleWidth + Gap + p.wide/2
	right := left
	if n := len(s.Columns); n > 0 {
		right = max(left, s.Columns[n-1].X+s.Columns[n-1].W-p.wide/2)
	}
	return max(left, min(right, from)), max(left, min(right, to))
}

func (s *Sheet) labelMiddle(p *path) float64 {
	from, to := s.labelRange(p, 0)
	return (from + to) / 2
}

// freeSpot is the place on a loop, nearest to its middle, for the middle of its label.
func (s *Sheet) freeSpot(p *path) (at float64, ok bool) {
	from, to := s.labelRange(p, max(0, p.wide/2-LabelPad)) // at least its end lies on the line
	s.spans = s.spans[:0]
	half := p.wide/2 + labelGap
	for _, q := range s.links.loops {
		if q == p {
			continue
		}
		if q.passes(q.a, p.next.level) {
			s.spans = append(s.spans, span{q.next.up - half, q.next.up + half})
		}
		if q.passes(q.b, p.next.level) {
			s.spans = append(s.spans, span{q.next.down - half, q.next.down + half})
		}
		if q.next.level == p.next.level {
			a, b := q.extent()
			s.spans = append(s.spans, span{a - p.wide/2, b + p.wide/2})
		}
	}
	middle, best := s.labelMiddle(p), -1.0
	try := func(x float64) {
		if x < from || x > to || best >= 0 && abs(x-middle) >= best {
			return
		}
		if !slices.ContainsFunc(s.spans, func(n span) bool { return n.from < x && x < n.to }) {
			at, best = x, abs(x-middle)
		}
	}
	try(middle)
	for _, n := range s.spans {
		try(n.from)
		try(n.to)
	}
	return at, best >= 0
}

// passes reports whether the stretch of a loop from or to one of its ends passes a level.
func (p *path) passes(end *entry, level int) bool {
	if end.head {
		return p.next.level < level
	}
	return p.next.level > level
}
