package layout

import (
	"cmp"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of the gutter, where loops run, each on a level.
const (
	loopMargin = 23 // from the gutter's edge to the middle of the nearest level
	loopStep   = 20 // between levels
	maxLevels  = 12 // more loops than that share levels
	loopRadius = 14
)

// loopPlan is where a loop goes up and comes down, found before the lanes have their heights.
type loopPlan struct {
	up, down       float64 // x of the stretches to the gutter
	level          int
	aside, astride bool // up, down runs beside the note and not from its top
}

// planLoops finds the loops and deals them levels: short ones low, so that a longer one runs over them.
func (s *Sheet) planLoops() {
	l := &s.links
	l.loops = l.loops[:0]
	for _, p := range l.all {
		was, plan := p.Loop, loopPlan{}
		if p.Loop = s.loops(p); p.Loop {
			l.loops = append(l.loops, p)
			plan = s.planLoop(p)
			plan.level = p.plan.level
		}
		if was != p.Loop || plan != p.plan {
			p.plan = plan
			l.want(p)
		}
	}
	slices.SortFunc(l.loops, func(p, q *path) int {
		return cmp.Or(cmp.Compare(p.length(), q.length()), cmp.Compare(p.Link.ID, q.Link.ID))
	})
	var levels [maxLevels][]*path
	for _, p := range l.loops {
		level := 0
		for level < maxLevels-1 && slices.ContainsFunc(levels[level], p.overlaps) {
			level++
		}
		levels[level] = append(levels[level], p)
		if p.plan.level != level {
			p.plan.level = level
			l.want(p)
		}
	}
}

// loops reports whether a link runs through the gutter: back in the journey, or as one that says so.
func (s *Sheet) loops(p *path) bool {
	a, b := p.a, p.b
	if a == nil || b == nil || a == b || a.row < 0 || b.row < 0 || s.Rows[a.row].Lane.Folded || s.Rows[b.row].Lane.Folded {
		return false
	}
	return p.Link.KindOf() == journey.LoopsBack || b.col < a.col
}

func (s *Sheet) planLoop(p *path) loopPlan {
	plan := loopPlan{aside: !s.open(p.a), astride: !s.open(p.b)}
	a, b := s.sides(p.a, p.Link.ID), s.sides(p.b, p.Link.ID)
	plan.up, plan.down = s.middle(p.a), s.middle(p.b)
	if plan.astride {
		plan.down = b.left
	}
	if plan.aside {
		plan.up = a.left
		if abs(plan.up-plan.down) < 1 {
			plan.up = a.right
		}
	}
	return plan
}

func abs(f float64) float64 { return max(f, -f) }

func (s *Sheet) middle(e *entry) float64 { return s.Columns[e.col].X + e.x + e.w/2 }

// open reports whether nothing of its phase lies above a note.
func (s *Sheet) open(e *entry) bool {
	x := e.x + e.w/2
	for _, n := range s.phases[e.col].notes {
		above := n.row >= 0 && n.row < e.row || n.row == e.row && n.at < e.at && n.w > 2*FaceRadius
		if above && n.x-1 < x && x < n.x+n.w+1 && !s.Rows[n.row].Lane.Folded {
			return false
		}
	}
	return true
}

// extent is the stretch that a loop takes on its level, its label included.
func (p *path) extent() (from, to float64) {
	from, to = min(p.plan.up, p.plan.down), max(p.plan.up, p.plan.down)
	if spare := p.wide - (to - from); spare > 0 {
		from, to = from-spare/2, to+spare/2
	}
	return from - 2, to + 2
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

// gutterHeight is what the loops need.
func (s *Sheet) gutterHeight() float64 {
	s.resolve()
	s.planLoops()
	levels := 0
	for _, p := range s.links.loops {
		levels = max(levels, p.plan.level+1)
	}
	if levels == 0 {
		return 0
	}
	return 2*loopMargin + float64(levels-1)*loopStep
}

// loop is the line of a loop: up to the gutter, along it, and down to the top of its target.
func (s *Sheet) loop(p *path) []geom.Point {
	a, b := p.a.Rect, p.b.Rect
	y := s.Gutter.Bottom() - loopMargin - float64(p.plan.level)*loopStep - bend(p.Link)
	y = max(s.Gutter.Y+4, min(s.Gutter.Bottom()-4, y))
	line := s.line[:0]
	switch {
	case p.plan.aside && s.Rows[p.a.row].Lane.Kind == journey.Emotions: // there may be faces beside it
		over := s.over(p.a, p.Link.ID)
		line = append(line, geom.Point{X: a.Center().X, Y: a.Y}, geom.Point{X: a.Center().X, Y: over}, geom.Point{X: p.plan.up, Y: over})
	case p.plan.aside:
		side := geom.Point{X: a.X, Y: a.Center().Y}
		if p.plan.up > a.X {
			side.X = a.Right()
		}
		line = append(line, side, geom.Point{X: p.plan.up, Y: side.Y})
	default:
		line = append(line, geom.Point{X: p.plan.up, Y: a.Y})
	}
	line = append(line, geom.Point{X: p.plan.up, Y: y}, geom.Point{X: p.plan.down, Y: y})
	top := geom.Point{X: b.Center().X, Y: b.Y}
	if p.plan.astride {
		over := s.over(p.b, p.Link.ID)
		line = append(line, geom.Point{X: p.plan.down, Y: over}, geom.Point{X: top.X, Y: over})
	}
	s.line = append(line, top)
	return s.line
}
