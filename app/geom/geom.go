// Package geom has the points, rectangles and the camera.
//
// World units are the board's own: 1 unit is 1 CSS pixel at zoom 1. Screen units are CSS pixels from the canvas's left top.
//
//	cam := geom.Camera{X: 100, Y: 50, Zoom: 2}
//	p := cam.ToScreen(geom.Point{X: 110, Y: 60}) // {20 20}
//	w := cam.ToWorld(p)                          // {110 60}
package geom

import "math"

// Point is a place or a displacement.
type Point struct{ X, Y float64 }

// Add is p moved by q.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Sub is the displacement from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Mul is p made k times as long.
func (p Point) Mul(k float64) Point { return Point{p.X * k, p.Y * k} }

// Len is the distance from the origin.
func (p Point) Len() float64 { return math.Hypot(p.X, p.Y) }

// Rect is a rectangle by its left top corner and size; a negative size never occurs.
type Rect struct{ X, Y, W, H float64 }

// Around is the rectangle that has p and q as opposite corners.
func Around(p, q Point) Rect {
	return Rect{min(p.X, q.X), min(p.Y, q.Y), math.Abs(p.X - q.X), math.Abs(p.Y - q.Y)}
}

// Right is the x of the right edge.
func (r Rect) Right() float64 { return r.X + r.W }

// Bottom is the y of the lower edge.
func (r Rect) Bottom() float64 { return r.Y + r.H }

// Center is the middle.
func (r Rect) Center() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Empty reports whether the rectangle has no area.
func (r Rect) Empty() bool { return r.W <= 0 || r.H <= 0 }

// Has reports whether p lies inside; the right and lower edges are outside.
func (r Rect) Has(p Point) bool {
	return p.X >= r.X && p.X < r.X+r.W && p.Y >= r.Y && p.Y < r.Y+r.H
}

// Meets reports whether r and s share a point; touching edges do not count.
func (r Rect) Meets(s Rect) bool {
	return r.X < s.X+s.W && s.X < r.X+r.W && r.Y < s.Y+s.H && s.Y < r.Y+r.H
}

// Holds reports whether s lies wholly inside r.
func (r Rect) Holds(s Rect) bool {
	return s.X >= r.X && s.Y >= r.Y && s.X+s.W <= r.X+r.W && s.Y+s.H <= r.Y+r.H
}

// Moved is r displaced by p.
func (r Rect) Moved(p Point) Rect { return Rect{r.X + p.X, r.Y + p.Y, r.W, r.H} }

// Grown is r with m more on every side, m less where m is negative.
func (r Rect) Grown(m float64) Rect {
	return Rect{r.X - m, r.Y - m, max(0, r.W+2*m), max(0, r.H+2*m)}
}

// Common is what two rectangles have in common, empty where they do not meet.
func (r Rect) Common(s Rect) Rect {
	x, y := max(r.X, s.X), max(r.Y, s.Y)
	return Rect{x, y, min(r.Right(), s.Right()) - x, min(r.Bottom(), s.Bottom()) - y}
}

// Union is the least rectangle that holds both; an empty one does not count.
func (r Rect) Union(s Rect) Rect {
	switch {
	case r.Empty():
		return s
	case s.Empty():
		return r
	}
	x, y := min(r.X, s.X), min(r.Y, s.Y)
	return Rect{x, y, max(r.Right(), s.Right()) - x, max(r.Bottom(), s.Bottom()) - y}
}
