package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// mostBend is how far a hand can bend a link, in world units; straightBend how near to straight counts as straight.
const (
	mostBend     = 2000
	straightBend = 4
	bendStep     = 8 // of Ctrl and an arrow key
)

// bending pulls the middle of a link aside. The second of two clicks puts it straight.
type bending struct {
	id     journey.ID
	from   geom.Point
	was    float64
	side   geom.Point // one unit in the direction of a positive bend
	by     float64
	pulled bool // the press has become a drag
	double bool
	curve  []geom.Point // as it would be drawn
}

// takeBend begins to bend a link by its grip.
func (e *Editor) takeBend(id journey.ID, ev Pressed) {
	l := e.doc.Board.Link(id)
	_, side, ok := e.doc.sheet.Grip(id)
	if l == nil || !ok {
		return
	}
	e.gesture = &bending{id: id, from: ev.P, was: l.Bend.N, by: l.Bend.N, side: side, double: ev.Clicks == 2}
}

func (g *bending) move(e *Editor, ev Moved) {
	d := ev.P.Sub(g.from)
	if !g.pulled && d.Len() < dragFrom {
		return
	}
	g.pulled = true
	d = d.Mul(1 / e.camera.Zoom)
	g.by = max(-mostBend, min(mostBend, math.Round(g.was+d.X*g.side.X+d.Y*g.side.Y)))
	if math.Abs(g.by) < straightBend {
		g.by = 0
	}
	g.curve = e.doc.sheet.Bent(g.id, g.by, g.curve[:0])
}

func (g *bending) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	switch {
	case g.pulled:
		e.bend(g.id, g.by, "")
	case g.double:
		e.bend(g.id, 0, "")
	}
}

func (g *bending) cancel(*Editor) {}

func (g *bending) holds(e *Editor) bool { return e.doc.Board.Link(g.id) != nil }

func (g *bending) status(e *Editor) string { return e.words.Link.Bending }

func (g *bending) cursor() string { return "grabbing" }

// bend pulls a link aside by a number of world units; by nothing it is straight again.
func (e *Editor) bend(id journey.ID, by float64, group string) {
	v := journey.Float{N: by, Set: by != 0}
	if !e.edit("bend link", group, []journey.Op{journey.Set(journey.KindLink, id, "bend", &v)}) {
		return
	}
	if by == 0 {
		e.say(e.words.Link.Straight)
	} else {
		e.say(e.words.Link.Bent)
	}
}

// carryLink bends the chosen link a step in a direction.
func (e *Editor) carryLink(dir layout.Direction) {
	l := e.doc.Board.Link(e.chosen.Link)
	_, side, ok := e.doc.sheet.Grip(e.chosen.Link)
	if l == nil || !ok {
		return
	}
	dx, dy := dir.Step()
	along := float64(dx)*side.X + float64(dy)*side.Y
	if math.Abs(along) < 0.3 { // across its side nothing bends
		return
	}
	by := max(-mostBend, min(mostBend, l.Bend.N+math.Copysign(bendStep, along)))
	e.bend(l.ID, by, "bend "+string(l.ID))
}

// isBent reports whether the chosen link is bent.
func isBent(e *Editor) bool {
	l := e.doc.Board.Link(e.chosen.Link)
	return l != nil && l.Bend.Set && l.Bend.N != 0
}

func hasLink(e *Editor) bool { return e.chosen.Link != "" }
