// Package arrange brings rectangles in line: by an edge or their middles, at equal distances, or tidily in rows. It tells by how
// much each is to be moved; who moves them is not its concern.
//
//	by := arrange.Align(rects, arrange.Left)
//	by = arrange.Tidy(rects, 24)
package arrange

import (
	"cmp"
	"math"
	"slices"

	"reiskaart/app/geom"
)

// Line is what rectangles are brought in line by.
type Line uint8

// The lines.
const (
	Left Line = iota
	Center
	Right
	Top
	Middle
	Bottom
)

// around is the rectangle around all.
func around(rects []geom.Rect) (all geom.Rect) {
	for _, r := range rects {
		all = all.Union(r)
	}
	return all
}

// Align is by how much each rectangle moves so that all have the line that the rectangle around them has.
func Align(rects []geom.Rect, line Line) []geom.Point {
	all, by := around(rects), make([]geom.Point, len(rects))
	for i, r := range rects {
		switch line {
		case Left:
			by[i].X = all.X - r.X
		case Center:
			by[i].X = all.Center().X - r.Center().X
		case Right:
			by[i].X = all.Right() - r.Right()
		case Top:
			by[i].Y = all.Y - r.Y
		case Middle:
			by[i].Y = all.Center().Y - r.Center().Y
		case Bottom:
			by[i].Y = all.Bottom() - r.Bottom()
		}
	}
	return by
}

// LineUp is Align without upon each other what did not lie so before: where rectangles would meet in their line they stand gap apart along it, in the order
// in which one reads them. The first stays where Align has it.
func LineUp(rects []geom.Rect, line Line, gap float64) []geom.Point {
	by := Align(rects, line)
	upright := line <= Right
	at := make([]geom.Rect, len(rects))
	for i, r := range rects {
		at[i] = r.Moved(by[i])
	}
	order := alongLine(rects, upright)
	meet := false
	for k, i := range order {
		for _, j := range order[:k] {
			meet = meet || at[i].Meets(at[j])
		}
	}
	if !meet {
		return by
	}
	end := math.Inf(-1)
	for _, i := range order {
		if upright {
			if at[i].Y < end {
				by[i].Y += end + gap - at[i].Y
			}
			end = rects[i].Y + by[i].Y + rects[i].H
			continue
		}
		if at[i].X < end {
			by[i].X += end + gap - at[i].X
		}
		end = rects[i].X + by[i].X + rects[i].W
	}
	return by
}

// alongLine is the order of rectangles in a line: row by row where it runs down, column by column where it runs to the right.
func alongLine(rects []geom.Rect, upright bool) []int {
	if !upright {
		turned := make([]geom.Rect, len(rects))
		for i, r := range rects {
			turned[i] = geom.Rect{X: r.Y, Y: r.X, W: r.H, H: r.W}
		}
		rects = turned
	}
	return slices.Concat(rows(rects)...)
}

// Distribute is by how much each rectangle moves so that the gaps between them are equal, from left to right or, upright, from
// top to bottom. The outermost two stay; where there is no room for gaps, all overlap by the same amount. Fewer than three stay.
func Distribute(rects []geom.Rect, upright bool) []geom.Point {
	by := make([]geom.Point, len(rects))
	if len(rects) < 3 {
		return by
	}
	lo := func(i int) float64 {
		if upright {
			return rects[i].Y
		}
		return rects[i].X
	}
	size := func(i int) float64 {
		if upright {
			return rects[i].H
		}
		return rects[i].W
	}
	order := make([]int, len(rects))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(lo(i)+size(i)/2, lo(j)+size(j)/2) })
	first, last := order[0], order[len(order)-1]
	room := lo(last) + size(last) - lo(first)
	for _, i := range order {
		room -= size(i)
	}
	gap, at := room/float64(len(rects)-1), lo(first)
	for _, i := range order[:len(order)-1] {
		if d := at - lo(i); upright {
			by[i].Y = d
		} else {
			by[i].X = d
		}
		at += size(i) + gap
	}
	return by
}

// wide is how much wider than high a heap becomes that is laid out in rows: about as a screen.
const wide = 1.6

// Tidy is by how much each rectangle moves so that all lie in rows that begin at the left top corner of where they lay, gap apart,
// those of a row in the order they had. What lay beside each other stays in a row; a heap, where they lie upon each other,
// becomes rows of about a screen's shape. What is tidy stays as it is.
func Tidy(rects []geom.Rect, gap float64) []geom.Point {
	all, by := around(rects), make([]geom.Point, len(rects))
	y := all.Y
	for _, row := range rows(rects) {
		for _, part := range broken(rects, row) {
			x, tall := all.X, 0.0
			for _, i := range part {
				by[i] = geom.Point{X: x - rects[i].X, Y: y - rects[i].Y}
				x += rects[i].W + gap
				tall = max(tall, rects[i].H)
			}
			y += tall + gap
		}
	}
	return by
}

// rows are the rectangles that lie beside each other, from top to bottom and from left to right. One belongs to a row when its
// middle is not below the row's first.
func rows(rects []geom.Rect) (found [][]int) {
	order := make([]int, len(rects))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(rects[i].Y, rects[j].Y) })
	for len(order) > 0 {
		n, first := 1, rects[order[0]]
		for n < len(order) && rects[order[n]].Y < first.Center().Y {
			n++
		}
		row := order[:n:n]
		slices.SortStableFunc(row, func(i, j int) int { return cmp.Compare(rects[i].X, rects[j].X) })
		found, order = append(found, row), order[n:]
	}
	return found
}

// broken breaks a row of which most lie upon each other.
func broken(rects []geom.Rect, row []int) [][]int {
	upon := 0
	for k := 1; k < len(row); k++ {
		if rects[row[k]].X < rects[row[k-1]].Center().X {
			upon++
		}
	}
	if 2*upon < len(row) {
		return [][]int{row}
	}
	across := int(math.Ceil(math.Sqrt(float64(len(row)) * wide)))
	return slices.Collect(slices.Chunk(row, across))
}
