package geom

import "math"

// MinZoom and MaxZoom bound the camera.
const (
	MinZoom = 0.05
	MaxZoom = 4
)

// Camera tells which part of the world is on the screen: X, Y is the world point at the canvas's left top corner, Zoom the
// screen pixels a world unit.
type Camera struct{ X, Y, Zoom float64 }

// ToScreen gives the screen point of a world point.
func (c Camera) ToScreen(p Point) Point { return Point{(p.X - c.X) * c.Zoom, (p.Y - c.Y) * c.Zoom} }

// ToWorld gives the world point under a screen point.
func (c Camera) ToWorld(p Point) Point { return Point{p.X/c.Zoom + c.X, p.Y/c.Zoom + c.Y} }

// RectToScreen gives the screen rectangle of a world rectangle.
func (c Camera) RectToScreen(r Rect) Rect {
	p := c.ToScreen(Point{r.X, r.Y})
	return Rect{p.X, p.Y, r.W * c.Zoom, r.H * c.Zoom}
}

// View is the part of the world that a screen of w by h pixels shows.
func (c Camera) View(w, h float64) Rect { return Rect{c.X, c.Y, w / c.Zoom, h / c.Zoom} }

// Panned is the camera after the wall has been pulled by d screen pixels.
func (c Camera) Panned(d Point) Camera { return Camera{c.X - d.X/c.Zoom, c.Y - d.Y/c.Zoom, c.Zoom} }

// Zoomed is the camera zoomed by factor, within the bounds, with the world point under the screen point at staying there.
func (c Camera) Zoomed(at Point, factor float64) Camera {
	z := max(MinZoom, min(MaxZoom, c.Zoom*factor))
	w := c.ToWorld(at)
	return Camera{w.X - at.X/z, w.Y - at.Y/z, z}
}

// Fit is the camera that shows r in the middle of the screen rectangle free, at most at zoom most. An r without area is
// shown at that zoom.
func Fit(r, free Rect, most float64) Camera {
	z := most
	if r.W > 0 {
		z = min(z, free.W/r.W)
	}
	if r.H > 0 {
		z = min(z, free.H/r.H)
	}
	z = max(MinZoom, min(MaxZoom, z))
	c, f := r.Center(), free.Center()
	return Camera{c.X - f.X/z, c.Y - f.Y/z, z}
}

// Finite reports whether the camera can be drawn with; one that was read from storage may not be.
func (c Camera) Finite() bool {
	ok := func(f float64) bool { return !math.IsNaN(f) && math.Abs(f) < 1e9 }
	return ok(c.X) && ok(c.Y) && c.Zoom >= MinZoom && c.Zoom <= MaxZoom
}
