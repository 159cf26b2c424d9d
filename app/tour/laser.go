package tour

import (
	"time"

	"reiskaart/app/geom"
)

// Glow is how long a point of the laser's trail is seen after the pointer was there; HeldGlow, how long where the button was held, to
// draw around something.
const (
	Glow     = 500 * time.Millisecond
	HeldGlow = 1800 * time.Millisecond
)

// Laser is the trail of the pointer: its last points, in world units, so that they stay on what was pointed at. Its zero value is dark. It allocates
// nothing.
type Laser struct {
	points [128]ember
	first  int // in points, which are a ring
	n      int
	broken bool // the next point begins a new line
}

type ember struct {
	at     geom.Point
	until  time.Time
	begins bool
}

// Point adds where the pointer is.
func (l *Laser) Point(p geom.Point, held bool, now time.Time) {
	l.cool(now)
	if l.n == len(l.points) {
		l.first, l.n = (l.first+1)%len(l.points), l.n-1
	}
	glow := Glow
	if held {
		glow = HeldGlow
	}
	l.points[(l.first+l.n)%len(l.points)] = ember{p, now.Add(glow), l.broken || l.n == 0}
	l.n, l.broken = l.n+1, false
}

// Break ends the line: the pointer left the wall, or the laser went off.
func (l *Laser) Break() { l.broken = true }

// cool forgets the oldest points as far as they have faded.
func (l *Laser) cool(now time.Time) {
	for l.n > 0 && !now.Before(l.points[l.first].until) {
		l.first, l.n = (l.first+1)%len(l.points), l.n-1
	}
}

// Glows reports whether something of the trail is still to be seen.
func (l *Laser) Glows(now time.Time) bool {
	l.cool(now)
	return l.n > 0
}

// Len is the number of points; At gives one, the oldest first: how bright it still is, from 0 to 1, and whether a new line begins there.
func (l *Laser) Len() int { return l.n }

// At is described at Len.
func (l *Laser) At(i int, now time.Time) (p geom.Point, bright float64, begins bool) {
	e := &l.points[(l.first+i)%len(l.points)]
	return e.at, max(0, min(1, float64(e.until.Sub(now))/float64(Glow))), e.begins || i == 0
}
