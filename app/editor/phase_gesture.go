package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// carryFrom is how far, in screen units, the head of a chosen phase must be drawn before the phase is in the hand: heads are
// not to move by accident.
const carryFrom = 12

// pressingHead is a press on the head of a phase that was chosen already, and may become a drag.
type pressingHead struct {
	id   journey.ID
	from geom.Point
}

func (g *pressingHead) move(e *Editor, ev Moved) {
	if d := ev.P.X - g.from.X; d < carryFrom && d > -carryFrom {
		return
	}
	if col := e.columnOf(g.id); col >= 0 && len(e.doc.sheet.Columns) > 1 {
		c := &carrying{id: g.id, from: g.from, col: col, to: col, aside: make([]float64, len(e.doc.sheet.Columns))}
		e.gesture = c
		e.scene.SetSlide(col, c.aside)
		c.move(e, ev)
		e.refresh()
	}
}

func (g *pressingHead) release(*Editor, Released) {}

func (g *pressingHead) cancel(*Editor) {}

func (g *pressingHead) holds(e *Editor) bool { return e.columnOf(g.id) >= 0 }

func (g *pressingHead) status(e *Editor) string { return e.words.Status.Phase }

func (g *pressingHead) cursor() string { return "grabbing" }

// carrying takes a phase over the others, which make room. Nothing is laid out before it is let go: whole columns are drawn
// aside.
type carrying struct {
	id      journey.ID
	from    geom.Point
	col, to int // where it was, and would come
	by      geom.Point
	aside   []float64 // by how far each other column stands aside
}

func (g *carrying) move(e *Editor, ev Moved) {
	columns := e.doc.sheet.Columns
	if len(columns) != len(g.aside) || columns[g.col].Phase.ID != g.id { // somebody else changed the phases meanwhile
		e.cancelGesture()
		return
	}
	g.by = geom.Point{X: (ev.P.X - g.from.X) / e.camera.Zoom}
	held := &columns[g.col]
	middle, room := held.X+held.W/2+g.by.X, held.W+layout.Gap
	to := g.col
	for i := range columns {
		c := &columns[i]
		switch at := c.X + c.W/2; {
		case i > g.col && middle > at:
			to++
		case i < g.col && middle < at:
			to--
		}
	}
	if to == g.to {
		return
	}
	g.to = to
	for i := range g.aside {
		switch g.aside[i] = 0; {
		case i > g.col && i <= to:
			g.aside[i] = -room
		case i < g.col && i >= to:
			g.aside[i] = room
		}
	}
	e.scene.SetSlide(g.col, g.aside)
}

func (g *carrying) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	g.cancel(e)
	columns := e.doc.sheet.Columns
	if g.to == g.col || len(columns) != len(g.aside) || columns[g.col].Phase.ID != g.id {
		return
	}
	order := make([]journey.ID, 0, len(columns))
	for i := range columns {
		if i != g.col {
			order = append(order, columns[i].Phase.ID)
		}
	}
	before := journey.ID("")
	if g.to < len(order) {
		before = order[g.to]
	}
	e.placePhase(g.id, before)
}

func (g *carrying) cancel(e *Editor) { e.scene.SetSlide(-1, nil) }

func (g *carrying) holds(e *Editor) bool { return e.columnOf(g.id) >= 0 }

func (g *carrying) status(e *Editor) string { return e.words.Status.Carrying }

func (g *carrying) cursor() string { return "grabbing" }
