package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// linking draws an arrow from a note or head to what is under the pointer.
type linking struct {
	from journey.ID
	at   geom.Point
	onto journey.ID // the note or phase that it would reach, empty when none
}

func (g *linking) move(e *Editor, ev Moved) { g.at, g.onto = ev.P, e.endUnder(ev.P, g.from) }

// endUnder is the note, or the phase by its head, on which a link could be dropped; not the one at its other end.
func (e *Editor) endUnder(p geom.Point, other journey.ID) journey.ID {
	if hit := e.hit(p); (hit.Part == scene.Note || hit.Part == scene.Head) && hit.ID != other {
		return hit.ID
	}
	return ""
}

func (g *linking) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	e.toolDone()
	if g.onto != "" {
		e.connect(g.from, g.onto)
	}
}

func (g *linking) cancel(*Editor) {}

func (g *linking) holds(e *Editor) bool { return e.doc.Board.CanEnd(g.from) }

func (g *linking) status(e *Editor) string { return e.words.Status.Linking }

func (g *linking) cursor() string { return "crosshair" }

// relinking leads one end of a link elsewhere. Let go over nothing, the link stays as it was.
type relinking struct {
	id    journey.ID
	start bool       // the beginning is in the hand
	other journey.ID // what is at the other end
	at    geom.Point
	onto  journey.ID
}

func (g *relinking) move(e *Editor, ev Moved) { g.at, g.onto = ev.P, e.endUnder(ev.P, g.other) }

func (g *relinking) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	l := e.doc.Board.Link(g.id)
	if l == nil || g.onto == "" {
		return
	}
	from, to, field := l.From, g.onto, journey.Field("to")
	if g.start {
		from, to, field = g.onto, l.To, "from"
	}
	if from == l.From && to == l.To {
		return
	}
	if e.linkBetween(from, to) != "" {
		e.say(e.words.Link.Twice)
		return
	}
	if e.edit("lead link", "", []journey.Op{journey.Set(journey.KindLink, g.id, field, &g.onto)}) {
		e.say(e.words.Link.Moved.With(e.endName(from), e.endName(to)))
	}
}

func (g *relinking) cancel(*Editor) {}

func (g *relinking) holds(e *Editor) bool { return e.doc.Board.Link(g.id) != nil }

func (g *relinking) status(e *Editor) string { return e.words.Link.Leading }

func (g *relinking) cursor() string { return "crosshair" }

// linkBetween finds the link from one end to another, empty where there is none.
func (e *Editor) linkBetween(from, to journey.ID) journey.ID {
	for l := range e.doc.Board.Links() {
		if l.From == from && l.To == to {
			return l.ID
		}
	}
	return ""
}

// connect links two notes or phases with the kind that their places suggest, and chooses the link.
func (e *Editor) connect(from, to journey.ID) {
	if id := e.linkBetween(from, to); id != "" {
		e.choose(Selection{Link: id})
		return
	}
	id := e.ids.New()
	if e.edit("link", "", journey.AddLink(e.doc.Board, id, from, to, e.likelyKind(from, to))) {
		e.choose(Selection{Link: id})
	}
}

// likelyKind is what an arrow most likely says: a pain point causes an emotion, a solution solves a pain point, an arrow to
// an earlier phase loops back, one from head to head over another phase skips that; else it leads to.
func (e *Editor) likelyKind(from, to journey.ID) string {
	b := e.doc.Board
	x, y := b.Note(from), b.Note(to)
	if x != nil && y != nil {
		switch kx, ky := b.KindOf(x), b.KindOf(y); {
		case kx == journey.Pains && ky == journey.Emotions:
			return journey.Causes
		case kx == journey.Solutions && ky == journey.Pains:
			return journey.Solves
		}
	}
	i, j := e.columnOfEnd(from), e.columnOfEnd(to)
	switch {
	case i >= 0 && j >= 0 && j < i:
		return journey.LoopsBack
	case x == nil && y == nil && i >= 0 && j > i+1:
		return journey.Skips
	}
	return journey.LeadsTo
}

// columnOfEnd is the column of a phase, or of the cell of a note; -1 for none.
func (e *Editor) columnOfEnd(id journey.ID) int {
	if n := e.doc.Board.Note(id); n != nil {
		return e.columnOf(n.Place.Phase)
	}
	return e.columnOf(id)
}
