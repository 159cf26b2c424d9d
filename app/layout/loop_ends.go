package layout

import (
	"cmp"
	"math"
	"sort"

	"reiskaart/app/journey"
)

// planLoop finds where a loop leaves its beginning and reaches its end.
func (s *Sheet) planLoop(p *path) loopPlan {
	plan := loopPlan{aside: !s.open(p.a), astride: !s.open(p.b), up: s.middle(p.a), down: s.middle(p.b)}
	if plan.astride {
		plan.down = s.sides(p.b, p.Link.ID).left
	}
	if plan.aside {
		a := s.sides(p.a, p.Link.ID)
		plan.up = a.left
		if abs(plan.up-plan.down) < 1 {
			plan.up = a.right
		}
	}
	return plan
}

func abs(f float64) float64 { return max(f, -f) }

func (s *Sheet) middle(e *entry) float64 {
	if e.head {
		return e.Rect.Center().X
	}
	return s.Columns[e.col].X + e.x + e.w/2
}

// open reports whether nothing of its phase lies between an entry and the gutter.
func (s *Sheet) open(e *entry) bool {
	if e.head {
		return true
	}
	x := e.x + e.w/2
	for _, n := range s.phases[e.col].notes {
		above := n.row >= 0 && n.row < e.row || n.row == e.row && n.at < e.at && n.w > 2*FaceRadius
		if above && n.x-1 < x && x < n.x+n.w+1 && !s.Rows[n.row].Lane.Folded {
			return false
		}
	}
	return true
}

// mark is one end of a loop at the top of a note or under a head.
type mark struct {
	at   *entry
	id   journey.ID // of the link
	x    *float64   // where the loop leaves or arrives
	pull float64    // where the other end lies: small to the left near, large to the right near
	end  int        // which of the two: 0 where the loop arrives, 1 where it leaves
}

// spread keeps the ends of several loops at one note or head apart, in the order in which they do not cross: what goes left
// leaves on the left, and of these the one that goes furthest most to the right.
func (s *Sheet) spread() {
	s.marks = s.marks[:0]
	for _, p := range s.links.loops {
		n := &p.next
		toRight := n.down - n.up
		if !n.aside {
			s.marks = append(s.marks, mark{p.a, p.Link.ID, &n.up, towards(toRight), 1})
		}
		if !n.astride {
			s.marks = append(s.marks, mark{p.b, p.Link.ID, &n.down, towards(-toRight), 0})
		}
	}
	sort.Slice(s.marks, func(i, j int) bool {
		x, y := &s.marks[i], &s.marks[j]
		return cmp.Or(cmp.Compare(x.at.col, y.at.col), cmp.Compare(x.at.row, y.at.row), cmp.Compare(x.at.place(), y.at.place()),
			cmp.Compare(x.pull, y.pull), cmp.Compare(x.id, y.id), cmp.Compare(x.end, y.end)) < 0
	})
	for i := 0; i < len(s.marks); {
		j := i + 1
		for j < len(s.marks) && s.marks[j].at == s.marks[i].at {
			j++
		}
		if k := j - i; k > 1 {
			at := s.marks[i].at
			wide := at.w
			if at.head {
				wide = at.Rect.W
			}
			step := min(apart, max(0, wide-12)/float64(k))
			for m := i; m < j; m++ {
				*s.marks[m].x += (float64(m-i) - float64(k-1)/2) * step
			}
		}
		i = j
	}
}

// towards orders the ends at one note: to the left the near before the far, then to the right the far before the near.
func towards(dx float64) float64 {
	if dx == 0 {
		return math.Inf(1)
	}
	return 1 / dx
}

// place tells the notes of one cell apart, by their order.
func (e *entry) place() string {
	if e.head {
		return ""
	}
	return string(e.Note.ID)
}
