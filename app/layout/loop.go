package layout

import (
	"cmp"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of the gutter, where loops run, each on a level.
const (
	loopMargin = 10  // between the gutter's edges and the levels
	loopStep   = 16  // least height of a level
	loopAir    = 6   // between the labels of two levels
	maxLevels  = 12  // more loops than that share levels
	maxLift    = 600 // how far a bend can pull a loop over the levels
	loopRadius = 14
	labelGap   = 5  // between a label and the loops that pass it
	apart      = 14 // between the loops at one end, where there is room
)

// loopPlan is how a loop runs, found before the lanes have their heights.
type loopPlan struct {
	up, down       float64 // x of the stretches from its beginning and to its end
	level          int     // from 0, at the lanes
	over           float64 // from the gutter's lower edge up to the middle of the level
	label          float64 // x of the label's middle
	aside, astride bool    // up, down runs beside the note and not from its top
}

// loops reports whether a link runs through the gutter: back in the journey, over what it skips, as one that says so, or from
// or to a phase's head. What causes or solves something belongs to one moment and stays with the notes.
func (s *Sheet) loops(p *path) bool {
	a, b := p.a, p.b
	if a == nil || b == nil || a == b && !a.head || !s.inSight(a) || !s.inSight(b) {
		return false
	}
	if a.head || b.head {
		return true
	}
	switch p.Link.KindOf() {
	case journey.LoopsBack, journey.Skips:
		return true
	case journey.Causes, journey.Solves:
		return false
	}
	return b.col < a.col
}

// inSight reports whether the gutter can be reached from an entry: from a head, and from a cell of a lane that is open.
func (s *Sheet) inSight(e *entry) bool { return e.head || e.row >= 0 && !s.Rows[e.row].Lane.Folded }

// planLoops finds the loops and deals them levels: short ones low, so that a longer one runs over them; between two heads the
// short ones high. Then each gets its label where no other loop passes.
func (s *Sheet) planLoops() {
	l := &s.links
	l.loops = l.loops[:0]
	for _, p := range l.all {
		was := p.Loop
		if p.Loop = s.loops(p); p.Loop {
			l.loops = append(l.loops, p)
			p.next = s.planLoop(p)
		} else if was {
			p.plan = loopPlan{}
			l.want(p)
		}
		if p.Loop && !was {
			l.want(p)
		}
	}
	if len(l.loops) == 0 {
		s.levels = s.levels[:0]
		return
	}
	s.spread()
	for _, p := range l.loops {
		p.next.label, p.cramped = s.labelMiddle(p), false
	}
	slices.SortFunc(l.loops, func(p, q *path) int {
		return cmp.Or(cmp.Compare(p.length(), q.length()), cmp.Compare(p.Link.ID, q.Link.ID))
	})
	s.dealLevels()
	for p := s.placeLabels(); p != nil && len(s.levels) < maxLevels; {
		s.lift(p)
		next := s.placeLabels()
		if next == p { // it was to no avail
			p.cramped = true
			next = s.placeLabels()
		}
		p = next
	}
	s.stackLevels()
	for _, p := range l.loops {
		p.next.over = s.levels[p.next.level]
		if p.next != p.plan {
			p.plan = p.next
			l.want(p)
		}
	}
}

// dealLevels gives each loop the lowest level on which no other lies in its way; then those between two heads theirs above.
func (s *Sheet) dealLevels() {
	var taken [maxLevels][]*path
	s.levels = s.levels[:0]
	deal := func(p *path, from int) int {
		level := min(from, maxLevels-1)
		for level < maxLevels-1 && slices.ContainsFunc(taken[level], p.overlaps) {
			level++
		}
		taken[level] = append(taken[level], p)
		for len(s.levels) <= level {
			s.levels = append(s.levels, 0)
		}
		return level
	}
	for _, p := range s.links.loops {
		if !p.between() {
			p.next.level = deal(p, 0)
		}
	}
	s.low = len(s.levels)
	for _, p := range s.links.loops {
		if p.between() {
			p.next.level = deal(p, s.low)
		}
	}
	for _, p := range s.links.loops {
		if p.between() {
			p.next.level = len(s.levels) - 1 - (p.next.level - min(s.low, maxLevels-1))
		}
	}
}

// lift gives a loop a level of its own: over all others that do not run from head to head, or below all that do. There nothing
// of its sort passes its label.
func (s *Sheet) lift(p *path) {
	for _, q := range s.links.loops {
		if q.between() && q.next.level >= s.low {
			q.next.level++
		}
	}
	p.next.level = s.low
	if !p.between() {
		s.low++
	}
	s.levels = append(s.levels, 0)
}

// between reports whether a loop runs from head to head.
func (p *path) between() bool { return p.a.head && p.b.head }

// room is the height that a loop needs on its level.
func (p *path) room() float64 {
	if p.wide == 0 {
		return loopStep
	}
	return p.tall + loopAir
}

// stackLevels puts into levels how far the middle of each lies over the gutter's lower edge: a level is as high as its
// highest label.
func (s *Sheet) stackLevels() {
	clear(s.levels) // one that a loop left has no height
	for _, p := range s.links.loops {
		s.levels[p.next.level] = max(s.levels[p.next.level], p.room())
	}
	at := float64(loopMargin)
	for i, h := range s.levels {
		s.levels[i] = at + h/2
		at += h
	}
}

// gutterHeight is what the loops need.
func (s *Sheet) gutterHeight() float64 {
	s.resolve()
	s.planLoops()
	top := 0.0
	for _, p := range s.links.loops {
		lift := min(maxLift, max(0, bend(p.Link)))
		top = max(top, p.plan.over+lift+p.room()/2)
	}
	if top == 0 {
		return 0
	}
	return top + loopMargin
}

// loopY is the height at which a loop with a bend runs along the gutter.
func (s *Sheet) loopY(p *path, by float64) float64 {
	room := p.room() / 2
	return max(s.Gutter.Y+min(room, s.Gutter.H/2), s.lifted(p, by))
}

// lifted is the height to which a bend brings a loop, in a gutter that is as high as that needs.
func (s *Sheet) lifted(p *path, by float64) float64 {
	return min(s.Gutter.Bottom()-p.room()/2, s.Gutter.Bottom()-p.plan.over-min(maxLift, by))
}

// loop is the line of a loop: up to the gutter, along it at y, and down to the top of its target; at a head it is the other way up.
func (s *Sheet) loop(p *path, y float64) []geom.Point {
	a, b := p.a.Rect, p.b.Rect
	line := s.line[:0]
	switch {
	case p.a.head:
		line = append(line, geom.Point{X: p.plan.up, Y: a.Bottom()})
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
	switch {
	case p.b.head:
		line = append(line, geom.Point{X: p.plan.down, Y: b.Bottom()})
	case p.plan.astride:
		over := s.over(p.b, p.Link.ID)
		line = append(line, geom.Point{X: p.plan.down, Y: over}, geom.Point{X: b.Center().X, Y: over}, geom.Point{X: b.Center().X, Y: b.Y})
	default:
		line = append(line, geom.Point{X: p.plan.down, Y: b.Y})
	}
	s.line = line
	return s.line
}
