// Package snap finds where a note that is dragged lies exactly in line with others, or as far from its neighbours as these lie
// from theirs, and gives the lines that show it.
//
//	lines := snap.New(rects)              // of the notes that stay, once when the drag begins
//	by := lines.Snap(held, 6/zoom, view)  // every frame: by how much to move it more, at most 6 pixels
//	for _, g := range lines.Guides { ... } // lines along edges and middles that are now the same
//	for _, g := range lines.Gaps { ... }   // stretches between notes that are now equally long
//
// Edges snap to edges and middles to middles, on both axes apart. Only notes that are in view count. A drag asks every frame, so
// edges are kept in order: Snap looks at those within reach alone, and allocates nothing once its lists have grown.
package snap

import (
	"cmp"
	"math"
	"slices"
	"sort"

	"reiskaart/app/geom"
)

// Lines has the edges and middles of the notes that stay. All is in world units.
type Lines struct {
	Guides []geom.Rect // after Snap: what lies in line, as lines without width or without height
	Gaps   []geom.Rect // after Snap: gaps that are equal, two or none for each axis, as lines

	boxes []box
	axes  [2]axis
}

// box is a rectangle by its edges: x first, y second, so that both axes are one piece of code.
type box struct{ lo, hi [2]float64 }

// axis has the boxes in the order of what may be met on one axis.
type axis struct {
	edges, middles []line // by at
	lows, highs    []line // the low and the high edges alone, by at
}

// line is an edge or a middle of a box.
type line struct {
	at float64
	of int32
}

// exact is how far two lines that are the same may lie apart, for sums that are not exact, in world units.
const exact = 0.01

// far is the longest gap that still speaks to the eye, in world units.
const far = 480

func boxOf(r geom.Rect) box {
	return box{[2]float64{r.X, r.Y}, [2]float64{r.Right(), r.Bottom()}}
}

func (b *box) middle(a int) float64 { return (b.lo[a] + b.hi[a]) / 2 }

// overlaps reports whether two boxes share a stretch of an axis.
func (b *box) overlaps(c *box, a int) bool { return b.lo[a] < c.hi[a] && c.lo[a] < b.hi[a] }

func (b *box) meets(c *box) bool { return b.overlaps(c, 0) && b.overlaps(c, 1) }

// New takes in the rectangles of the notes that stay; empty ones do not count.
func New(rects []geom.Rect) *Lines {
	l := &Lines{boxes: make([]box, 0, len(rects))}
	for _, r := range rects {
		if !r.Empty() {
			l.boxes = append(l.boxes, boxOf(r))
		}
	}
	for a := range l.axes {
		x, n := &l.axes[a], len(l.boxes)
		x.lows, x.highs, x.middles = make([]line, n), make([]line, n), make([]line, n)
		for i := range l.boxes {
			b := &l.boxes[i]
			x.lows[i], x.highs[i], x.middles[i] = line{b.lo[a], int32(i)}, line{b.hi[a], int32(i)}, line{b.middle(a), int32(i)}
		}
		for _, list := range [...][]line{x.lows, x.highs, x.middles} {
			slices.SortFunc(list, func(p, q line) int {
				if p.at != q.at {
					return cmp.Compare(p.at, q.at)
				}
				return int(p.of - q.of)
			})
		}
		x.edges = merged(x.lows, x.highs)
	}
	return l
}

// merged is two lists in order as one, without sorting them again.
func merged(p, q []line) []line {
	all := make([]line, 0, len(p)+len(q))
	for len(p) > 0 && len(q) > 0 {
		if p[0].at <= q[0].at {
			all, p = append(all, p[0]), p[1:]
		} else {
			all, q = append(all, q[0]), q[1:]
		}
	}
	return append(append(all, p...), q...)
}

// Snap is by how much a held rectangle is to be moved so that it lies in line with what is in view: on each axis the nearest
// that is within reach, nothing where there is none. Guides and Gaps then tell what holds there.
func (l *Lines) Snap(held geom.Rect, reach float64, view geom.Rect) (by geom.Point) {
	l.Guides, l.Gaps = l.Guides[:0], l.Gaps[:0]
	b, seen := boxOf(held), boxOf(view)
	for a := range l.axes {
		d := l.nearest(&b, a, reach, &seen)
		b.lo[a], b.hi[a] = b.lo[a]+d, b.hi[a]+d
	}
	for a := range l.axes {
		l.show(&b, a, &seen)
	}
	return geom.Point{X: b.lo[0] - held.X, Y: b.lo[1] - held.Y}
}

// Edge is by how much the lower right corner of a rectangle that is drawn larger or smaller is to be moved so that its right
// and lower edges lie in line with edges in view. Guides tells what holds there.
func (l *Lines) Edge(sized geom.Rect, reach float64, view geom.Rect) (by geom.Point) {
	l.Guides, l.Gaps = l.Guides[:0], l.Gaps[:0]
	b, seen := boxOf(sized), boxOf(view)
	for a := range l.axes {
		best := math.Inf(1)
		l.within(l.axes[a].edges, b.hi[a], reach, &seen, func(d float64, _ int32) { best = closer(best, d) })
		if !math.IsInf(best, 1) {
			b.hi[a] += best
		}
	}
	for a := range l.axes {
		l.guide(l.axes[a].edges, b.hi[a], &b, a, &seen)
	}
	return geom.Point{X: b.hi[0] - sized.Right(), Y: b.hi[1] - sized.Bottom()}
}

// closer is the shorter of two displacements.
func closer(d, than float64) float64 {
	if math.Abs(than) < math.Abs(d) {
		return than
	}
	return d
}

// nearest is the shortest displacement on an axis to a line or an equal gap, 0 where none is within reach.
func (l *Lines) nearest(b *box, a int, reach float64, seen *box) float64 {
	best, x := math.Inf(1), &l.axes[a]
	look := func(d float64, _ int32) { best = closer(best, d) }
	l.within(x.edges, b.lo[a], reach, seen, look)
	l.within(x.edges, b.hi[a], reach, seen, look)
	l.within(x.middles, b.middle(a), reach, seen, look)
	for _, to := range l.even(b, a, reach, seen) {
		if d := to - b.lo[a]; math.Abs(d) <= reach {
			best = closer(best, d)
		}
	}
	if math.IsInf(best, 1) {
		return 0
	}
	return best
}

// within calls look for the lines in view that lie within reach of at.
func (l *Lines) within(lines []line, at, reach float64, seen *box, look func(d float64, of int32)) {
	for i := from(lines, at-reach); i < len(lines) && lines[i].at <= at+reach; i++ {
		if l.boxes[lines[i].of].meets(seen) {
			look(lines[i].at-at, lines[i].of)
		}
	}
}

// from is the index of the first line at or behind a place.
func from(lines []line, at float64) int {
	return sort.Search(len(lines), func(i int) bool { return lines[i].at >= at })
}

// nobody stands for a neighbour that is not there.
const nobody = int32(-1)

// before is the nearest box in view that lies before b on an axis and beside it, overlapping it by no more than slack.
func (l *Lines) before(b *box, a int, slack float64, seen *box) int32 {
	highs := l.axes[a].highs
	for i := from(highs, b.lo[a]+slack+exact) - 1; i >= 0 && highs[i].at >= b.lo[a]-far; i-- {
		if c := &l.boxes[highs[i].of]; c.overlaps(b, 1-a) && c.meets(seen) && c.lo[a] < b.lo[a] {
			return highs[i].of
		}
	}
	return nobody
}

// after is before the other way round.
func (l *Lines) after(b *box, a int, slack float64, seen *box) int32 {
	lows := l.axes[a].lows
	for i := from(lows, b.hi[a]-slack-exact); i < len(lows) && lows[i].at <= b.hi[a]+far; i++ {
		if c := &l.boxes[lows[i].of]; c.overlaps(b, 1-a) && c.meets(seen) && c.hi[a] > b.hi[a] {
			return lows[i].of
		}
	}
	return nobody
}

// row are the neighbours of a box on an axis: two before it and two after it, the nearest first.
func (l *Lines) row(b *box, a int, slack float64, seen *box) (before, after [2]int32) {
	before, after = [2]int32{nobody, nobody}, [2]int32{nobody, nobody}
	if before[0] = l.before(b, a, slack, seen); before[0] >= 0 {
		before[1] = l.before(&l.boxes[before[0]], a, 0, seen)
	}
	if after[0] = l.after(b, a, slack, seen); after[0] >= 0 {
		after[1] = l.after(&l.boxes[after[0]], a, 0, seen)
	}
	return before, after
}

// even are the places for the low edge of b at which its gaps are equal: in the middle between its neighbours, and as far from
// the one before it, or after it, as that lies from its own. A place that is none is not a number.
func (l *Lines) even(b *box, a int, reach float64, seen *box) (to [3]float64) {
	to = [3]float64{math.NaN(), math.NaN(), math.NaN()}
	size := b.hi[a] - b.lo[a]
	p, q := l.row(b, a, reach, seen)
	if p[0] >= 0 && q[0] >= 0 {
		if room := l.boxes[q[0]].lo[a] - l.boxes[p[0]].hi[a] - size; room >= 0 {
			to[0] = l.boxes[p[0]].hi[a] + room/2
		}
	}
	if p[0] >= 0 && p[1] >= 0 {
		to[1] = l.boxes[p[0]].hi[a] + l.boxes[p[0]].lo[a] - l.boxes[p[1]].hi[a]
	}
	if q[0] >= 0 && q[1] >= 0 {
		to[2] = l.boxes[q[0]].lo[a] - (l.boxes[q[1]].lo[a] - l.boxes[q[0]].hi[a]) - size
	}
	return to
}

// show lists what holds of b on an axis: its edges in line, else its middle, and its equal gaps.
func (l *Lines) show(b *box, a int, seen *box) {
	x := &l.axes[a]
	low := l.guide(x.edges, b.lo[a], b, a, seen)
	if high := l.guide(x.edges, b.hi[a], b, a, seen); !low && !high {
		l.guide(x.middles, b.middle(a), b, a, seen)
	}
	p, q := l.row(b, a, 0, seen)
	switch even := l.even(b, a, 0, seen); {
	case math.Abs(even[0]-b.lo[a]) < exact:
		l.gap(&l.boxes[p[0]], b, a)
		l.gap(b, &l.boxes[q[0]], a)
	case math.Abs(even[1]-b.lo[a]) < exact:
		l.gap(&l.boxes[p[1]], &l.boxes[p[0]], a)
		l.gap(&l.boxes[p[0]], b, a)
	case math.Abs(even[2]-b.lo[a]) < exact:
		l.gap(b, &l.boxes[q[0]], a)
		l.gap(&l.boxes[q[0]], &l.boxes[q[1]], a)
	}
}

// guide lists the line at a place of an axis from b to the nearest box that has it too, and reports whether there is one.
func (l *Lines) guide(lines []line, at float64, b *box, a int, seen *box) bool {
	o := 1 - a
	best, with := math.Inf(1), nobody
	l.within(lines, at, exact, seen, func(_ float64, of int32) {
		c := &l.boxes[of]
		if d := max(b.lo[o]-c.hi[o], c.lo[o]-b.hi[o]); d < best || d == best && of < with {
			best, with = d, of
		}
	})
	if with == nobody {
		return false
	}
	c := &l.boxes[with]
	l.Guides = append(l.Guides, stretch(a, at, min(b.lo[o], c.lo[o]), max(b.hi[o], c.hi[o])))
	return true
}

// gap lists the stretch of an axis between two boxes, in the middle of what they share of the other.
func (l *Lines) gap(p, q *box, a int) {
	o := 1 - a
	if q.lo[a]-p.hi[a] > exact { // what touches has nothing between
		l.Gaps = append(l.Gaps, stretch(o, (max(p.lo[o], q.lo[o])+min(p.hi[o], q.hi[o]))/2, p.hi[a], q.lo[a]))
	}
}

// stretch is the line at a place of one axis, from and to on the other.
func stretch(a int, at, from, to float64) geom.Rect {
	if a == 0 {
		return geom.Rect{X: at, Y: from, H: to - from}
	}
	return geom.Rect{X: from, Y: at, W: to - from}
}

// Grid is by how much the left top corner of a rectangle is to be moved to the nearest dot of a grid through the origin; step is
// the distance between two dots, in world units.
func Grid(r geom.Rect, step float64) geom.Point {
	return geom.Point{X: math.Round(r.X/step)*step - r.X, Y: math.Round(r.Y/step)*step - r.Y}
}
