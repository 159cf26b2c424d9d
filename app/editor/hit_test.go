package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/scene"
)

// Lies tells a test what lies under a point of the screen.
func (e *Editor) Lies(p geom.Point) scene.Hit { return e.hit(p) }
