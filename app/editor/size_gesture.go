package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// leastNote is the least width and height of a loose note, in world units.
const leastNote = 40

// sizingNote pulls a loose note's lower right corner: in line with others or to the dots, unless Alt is held, and with Shift in
// proportion.
type sizingNote struct {
	id   journey.ID
	from geom.Point
	box  geom.Rect
	size journey.Size
	snap snapping
}

func (g *sizingNote) move(e *Editor, ev Moved) {
	d := ev.P.Sub(g.from).Mul(1 / e.camera.Zoom)
	r := geom.Rect{X: g.box.X, Y: g.box.Y, W: g.box.W + d.X, H: g.box.H + d.Y}
	g.snap.shown = false
	switch {
	case ev.Shift:
		k := max(r.W/g.box.W, r.H/g.box.H, leastNote/min(g.box.W, g.box.H))
		r.W, r.H = g.box.W*k, g.box.H*k
	case !ev.Alt:
		by := g.snap.to(e, r, []journey.ID{g.id}, true)
		r.W, r.H = r.W+by.X, r.H+by.Y
	}
	g.size = journey.Size{W: math.Round(max(leastNote, r.W)), H: math.Round(max(leastNote, r.H))}
}

func (g *sizingNote) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	if e.edit("resize note", "", []journey.Op{journey.Set(journey.KindNote, g.id, "size", &g.size)}) {
		e.say(e.words.Loose.Resized.Of(1))
	}
}

func (g *sizingNote) cancel(*Editor) {}

func (g *sizingNote) holds(e *Editor) bool { return e.doc.Board.Note(g.id) != nil }

func (g *sizingNote) status(e *Editor) string { return e.words.Loose.Sizing }

func (g *sizingNote) cursor() string { return "nwse-resize" }

// sizingPhase pulls a phase's right edge.
type sizingPhase struct {
	id       journey.ID
	from     geom.Point
	x, width float64
	to       float64
}

func (g *sizingPhase) move(e *Editor, ev Moved) {
	g.to = math.Round(max(120, g.width+(ev.P.X-g.from.X)/e.camera.Zoom))
}

func (g *sizingPhase) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	if math.Abs(ev.P.X-g.from.X) >= dragFrom {
		e.setWidth(g.id, g.to, "")
	}
	e.choose(Selection{Phase: g.id})
}

func (g *sizingPhase) cancel(*Editor) {}

func (g *sizingPhase) holds(e *Editor) bool { return e.columnOf(g.id) >= 0 }

func (g *sizingPhase) status(e *Editor) string { return e.words.Status.Phase }

func (g *sizingPhase) cursor() string { return "col-resize" }

// sizingLane pulls a lane's lower edge.
type sizingLane struct {
	id        journey.ID
	from      geom.Point
	y, height float64
	to        float64
}

func (g *sizingLane) move(e *Editor, ev Moved) {
	g.to = math.Round(max(layout.FoldHeight, g.height+(ev.P.Y-g.from.Y)/e.camera.Zoom))
}

func (g *sizingLane) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	if math.Abs(ev.P.Y-g.from.Y) >= dragFrom {
		e.setHeight(g.id, g.to, "")
	}
	e.choose(Selection{Lane: g.id})
}

func (g *sizingLane) cancel(*Editor) {}

func (g *sizingLane) holds(e *Editor) bool { return e.rowOf(g.id) >= 0 }

func (g *sizingLane) status(e *Editor) string { return e.words.Status.Lane }

func (g *sizingLane) cursor() string { return "row-resize" }
