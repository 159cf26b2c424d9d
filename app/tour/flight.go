package tour

import (
	"time"

	"reiskaart/app/geom"
)

// FlightTime is how long the camera is on its way: long enough to see where one goes, short enough not to wait.
const FlightTime = 420 * time.Millisecond

// Flight is a movement of the camera from one view to another.
type Flight struct {
	From, To geom.Camera
	Began    time.Time
}

// At is the camera at a moment, and whether it has arrived. It leaves and arrives slowly. What is seen goes in a straight line: the corners of the
// view move evenly from where they are to where they will be.
func (f Flight) At(now time.Time) (camera geom.Camera, arrived bool) {
	t := float64(now.Sub(f.Began)) / float64(FlightTime)
	if !(t < 1) {
		return f.To, true
	}
	t = max(0, t)
	t = t * t * (3 - 2*t)
	mix := func(a, b float64) float64 { return a + (b-a)*t }
	return geom.Camera{X: mix(f.From.X, f.To.X), Y: mix(f.From.Y, f.To.Y), Zoom: 1 / mix(1/f.From.Zoom, 1/f.To.Zoom)}, false
}
