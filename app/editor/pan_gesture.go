package editor

import "reiskaart/app/geom"

// panning pulls the wall along with the hand.
type panning struct {
	from   geom.Point
	camera geom.Camera
}

func (g *panning) move(e *Editor, ev Moved) {
	e.camera = g.camera.Panned(ev.P.Sub(g.from))
	e.cameraMoved()
}

func (g *panning) release(*Editor, Released) {}

func (g *panning) cancel(e *Editor) { e.camera = g.camera }

func (g *panning) holds(*Editor) bool { return true }

func (g *panning) status(e *Editor) string { return e.words.Status.Panning }

func (g *panning) cursor() string { return "grabbing" }
