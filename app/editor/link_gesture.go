package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// linking draws an arrow from a note to the note under the pointer.
type linking struct {
	from journey.ID
	at   geom.Point
	onto journey.ID // the note it would reach, empty when none
}

func (g *linking) move(e *Editor, ev Moved) {
	g.at, g.onto = ev.P, ""
	if hit := e.hit(ev.P); hit.Part == scene.Note && hit.ID != g.from {
		g.onto = hit.ID
	}
}

func (g *linking) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	e.setMode(selectMode)
	if g.onto != "" {
		e.connect(g.from, g.onto)
	}
}

func (g *linking) cancel(*Editor) {}

func (g *linking) status(e *Editor) string { return e.words.Status.Linking }

func (g *linking) cursor() string { return "crosshair" }

// connect links two notes with the kind that their places suggest, and chooses the link.
func (e *Editor) connect(from, to journey.ID) {
	for l := range e.doc.Board.Links() {
		if l.From == from && l.To == to {
			e.choose(Selection{Link: l.ID})
			return
		}
	}
	id := e.ids.New()
	if e.edit("link", "", journey.AddLink(e.doc.Board, id, from, to, e.likelyKind(from, to))) {
		e.choose(Selection{Link: id})
	}
}

// likelyKind is what an arrow most likely says: a pain point causes an emotion, a solution solves a pain point, an arrow to
// an earlier phase loops back; else it leads to.
func (e *Editor) likelyKind(from, to journey.ID) string {
	b := e.doc.Board
	x, y := b.Note(from), b.Note(to)
	if x == nil || y == nil {
		return journey.LeadsTo
	}
	switch kx, ky := b.KindOf(x), b.KindOf(y); {
	case kx == journey.Pains && ky == journey.Emotions:
		return journey.Causes
	case kx == journey.Solutions && ky == journey.Pains:
		return journey.Solves
	}
	if i, j := e.columnOf(x.Place.Phase), e.columnOf(y.Place.Phase); i >= 0 && j >= 0 && j < i {
		return journey.LoopsBack
	}
	return journey.LeadsTo
}
