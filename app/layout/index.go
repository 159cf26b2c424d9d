package layout

import (
	"math"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// index finds the notes that a line passes, by squares of the wall. It begins empty and is filled with the first link, since
// nothing else asks for it.
type index struct {
	on      bool
	squares map[square][]*entry
	big     []*entry // those over more than bigSquares
}

type square struct{ x, y int32 }

const (
	squareSize = 256
	bigSquares = 64
)

type squares struct{ x0, y0, x1, y1 int32 }

func squaresOf(r geom.Rect) squares {
	at := func(f float64) int32 { return int32(math.Floor(f / squareSize)) }
	return squares{at(r.X), at(r.Y), at(r.Right()), at(r.Bottom())}
}

func (q squares) big() bool { return int(q.x1-q.x0+1)*int(q.y1-q.y0+1) > bigSquares }

// move takes an entry from where it lies to r. Empty rectangles are not kept.
func (x *index) move(e *entry, r geom.Rect) {
	if !x.on {
		return
	}
	from, to := squaresOf(e.Rect), squaresOf(r)
	if from == to && !e.Rect.Empty() && !r.Empty() {
		return
	}
	if !e.Rect.Empty() {
		x.each(from, func(list []*entry) []*entry {
			for i := range list {
				if list[i] == e {
					list[i] = list[len(list)-1]
					return list[:len(list)-1]
				}
			}
			return list
		})
	}
	if !r.Empty() {
		x.each(to, func(list []*entry) []*entry { return append(list, e) })
	}
}

func (x *index) each(q squares, change func([]*entry) []*entry) {
	if q.big() {
		x.big = change(x.big)
		return
	}
	for i := q.x0; i <= q.x1; i++ {
		for j := q.y0; j <= q.y1; j++ {
			at := square{i, j}
			if list := change(x.squares[at]); len(list) > 0 {
				x.squares[at] = list
			} else {
				delete(x.squares, at)
			}
		}
	}
}

// first is the note that the line from p to q passes first, other than those to skip; nil when it passes none.
func (x *index) first(p, q geom.Point, skip [2]*entry) *entry {
	var found *entry
	best := math.Inf(1)
	x.along(p, q, func(e *entry) bool {
		if e != skip[0] && e != skip[1] {
			if t, ok := passes(p, q, e.Rect); ok && (t < best || t == best && e.Note.ID < found.Note.ID) {
				found, best = e, t
			}
		}
		return true
	})
	return found
}

// any reports whether a note lies on the line from p to q, other than those to skip.
func (x *index) any(p, q geom.Point, skip [2]*entry) (found bool) {
	r := geom.Around(p, q)
	x.along(p, q, func(e *entry) bool {
		if e != skip[0] && e != skip[1] && r.X < e.Rect.Right() && e.Rect.X < r.Right() && r.Y < e.Rect.Bottom() && e.Rect.Y < r.Bottom() {
			_, found = passes(p, q, e.Rect)
		}
		return !found
	})
	return found
}

// covers reports whether a rectangle meets any note, or the word of an emotion.
func (x *index) covers(r geom.Rect) bool {
	meets := func(e *entry) bool {
		return e.Rect.Meets(r) || e.Kind == journey.Emotions && len(e.Lines) > 0 && e.Lines[0].Width > 0 && e.Word().Meets(r)
	}
	c := squaresOf(r.Grown(wordReach))
	for i := c.x0; i <= c.x1; i++ {
		for j := c.y0; j <= c.y1; j++ {
			if slices.ContainsFunc(x.squares[square{i, j}], meets) {
				return true
			}
		}
	}
	return slices.ContainsFunc(x.big, meets)
}

// wordReach is how far the word of an emotion may reach beyond its face.
const wordReach = 120

// along calls look for the notes in the squares that the line from p to q runs through, some more than once, until it
// returns false.
func (x *index) along(p, q geom.Point, look func(*entry) bool) {
	for _, e := range x.big {
		if !look(e) {
			return
		}
	}
	c := squaresOf(geom.Around(p, q))
	for i := c.x0; i <= c.x1; i++ {
		j0, j1 := c.y0, c.y1
		if c.x0 < c.x1 && c.y0 < c.y1 { // the part of a slanting line over this column of squares
			y0, y1 := heightAt(p, q, float64(i)*squareSize), heightAt(p, q, float64(i+1)*squareSize)
			part := squaresOf(geom.Around(geom.Point{Y: y0}, geom.Point{Y: y1}))
			j0, j1 = max(j0, part.y0), min(j1, part.y1)
		}
		for j := j0; j <= j1; j++ {
			for _, e := range x.squares[square{i, j}] {
				if !look(e) {
					return
				}
			}
		}
	}
}

func heightAt(p, q geom.Point, x float64) float64 {
	return p.Y + (q.Y-p.Y)*max(0, min(1, (x-p.X)/(q.X-p.X)))
}

// passes reports whether the line from p to q goes through the inside of r, and which part of it lies before that (Liang and
// Barsky, A New Concept and Method for Line Clipping, ACM TOG 3, 1984).
func passes(p, q geom.Point, r geom.Rect) (before float64, ok bool) {
	const skim = 0.01 // that a line may lie within the edge, for sums that are not exact
	t0, t1 := 0.0, 1.0
	clip := func(from, step, low, high float64) bool {
		if step == 0 {
			return from > low && from < high
		}
		a, b := (low-from)/step, (high-from)/step
		t0, t1 = max(t0, min(a, b)), min(t1, max(a, b))
		return t0 < t1
	}
	if r.W <= 2*skim || r.H <= 2*skim {
		return 0, false
	}
	ok = clip(p.X, q.X-p.X, r.X+skim, r.Right()-skim) && clip(p.Y, q.Y-p.Y, r.Y+skim, r.Bottom()-skim)
	return t0, ok
}
