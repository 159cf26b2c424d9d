package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// pressingLane is a press on a lane's title. Lifted at once it chooses the lane; drawn up or down it carries the lane to between
// two others, where a bar shows.
type pressingLane struct {
	id     journey.ID
	from   geom.Point
	drawn  bool
	row    int // where it was
	before int // the row above which it comes, one past the last for the bottom
}

func (g *pressingLane) move(e *Editor, ev Moved) {
	g.drawn = g.drawn || math.Abs(ev.P.Y-g.from.Y) >= dragFrom
	y := e.camera.ToWorld(ev.P).Y
	g.before = 0
	for i, r := range e.doc.sheet.Rows {
		if y > r.Y+r.H/2 {
			g.before = i + 1
		}
	}
}

// stays reports whether the lane would come to stand where it is.
func (g *pressingLane) stays() bool { return g.before == g.row || g.before == g.row+1 }

// bar is where the lane would come, a line over the whole grid in world units; empty while it would stay.
func (g *pressingLane) bar(e *Editor) geom.Rect {
	rows := e.doc.sheet.Rows
	if !g.drawn || g.stays() || len(rows) == 0 {
		return geom.Rect{}
	}
	grid := e.doc.sheet.Grid
	r := geom.Rect{X: grid.X + layout.TitleWidth, W: grid.W - layout.TitleWidth, H: 2}
	if g.before < len(rows) {
		r.Y = rows[g.before].Y - layout.Gap/2 - 1
	} else {
		r.Y = rows[len(rows)-1].Y + rows[len(rows)-1].H + layout.Gap/2 - 1
	}
	return r
}

func (g *pressingLane) release(e *Editor, ev Released) {
	if g.move(e, Moved(ev)); !g.drawn || g.stays() {
		return
	}
	rows := e.doc.sheet.Rows
	before := journey.ID("")
	if g.before < len(rows) {
		before = rows[g.before].Lane.ID
	}
	e.placeLane(g.id, before)
}

func (g *pressingLane) cancel(*Editor) {}

func (g *pressingLane) holds(e *Editor) bool { return e.rowOf(g.id) >= 0 }

func (g *pressingLane) status(e *Editor) string {
	if g.drawn {
		return e.words.Row.Moving
	}
	return e.words.Row.Open
}

func (g *pressingLane) cursor() string {
	if g.drawn {
		return "grabbing"
	}
	return "default"
}
