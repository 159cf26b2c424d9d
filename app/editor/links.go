package editor

import (
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// linkKinds are the kinds of links in the order in which a key goes through them.
var linkKinds = [...]string{journey.LeadsTo, journey.LoopsBack, journey.Skips, journey.Causes, journey.Solves}

// endName is what is at an end of a link, in words.
func (e *Editor) endName(id journey.ID) string {
	if n := e.doc.Board.Note(id); n != nil {
		if blank(n.Shown()) {
			return e.words.Link.Nameless
		}
		return n.Shown()
	}
	if e.doc.Board.Phase(id) != nil {
		return e.words.Link.Phase.With(e.phaseTitle(id))
	}
	return e.words.Link.Gone
}

// linkInWords is a link for a screen reader: its kind, from where to where, and when.
func (e *Editor) linkInWords(id journey.ID) string {
	l, w := e.doc.Board.Link(id), e.words.Link
	if l == nil {
		return ""
	}
	said := w.Is.With(e.kindOfLink(l.KindOf()), e.endName(l.From), e.endName(l.To))
	switch when := w.If.With(""); {
	case l.Condition == "":
	case strings.HasPrefix(strings.ToLower(l.Condition), when): // it says "als" itself
		said += ", " + l.Condition
	default:
		said += ", " + w.If.With(l.Condition)
	}
	if l.Label != "" {
		said += ", " + l.Label
	}
	return said
}

// linksOf lists the links that begin or end at a note or phase and are shown, in their order.
func (e *Editor) linksOf(id journey.ID) []journey.ID {
	var ids []journey.ID
	for l := range e.doc.Board.Links() {
		if (l.From == id || l.To == id) && e.doc.sheet.Route(l.ID) != nil {
			ids = append(ids, l.ID)
		}
	}
	return ids
}

// withLinks adds to what is said of a note or phase how many links it has.
func (e *Editor) withLinks(said string, id journey.ID) string {
	if n := len(e.linksOf(id)); n > 0 {
		return said + ", " + e.words.Link.Of.Of(n)
	}
	return said
}

// chosenEnd is the note or phase that is chosen alone, empty when it is not so.
func (e *Editor) chosenEnd() journey.ID {
	if n := e.oneNote(); n != nil {
		return n.ID
	}
	return e.chosen.Phase
}

// chooseEnd chooses a note or phase and brings it into view.
func (e *Editor) chooseEnd(id journey.ID) {
	if e.doc.Board.Note(id) != nil {
		e.chooseNotes(id)
		if box := e.doc.sheet.Note(id); box != nil && !box.Rect.Empty() {
			e.reveal(box.Rect)
		}
	} else if e.doc.Board.Phase(id) != nil {
		e.choose(Selection{Phase: id})
		e.revealPhase(id)
	}
}

// showEnd goes from the chosen link to one of its ends.
func (e *Editor) showEnd(which string) {
	l := e.doc.Board.Link(e.chosen.Link)
	switch {
	case l == nil:
	case which == "from":
		e.chooseEnd(l.From)
	default:
		e.chooseEnd(l.To)
	}
}

// tabLinks goes with Tab from a note or phase to its links, one after the other, and with Shift back. Behind the last link and
// before the first, Tab is the page's own, so that nobody is caught in the wall.
func (e *Editor) tabLinks(back bool) bool {
	of, step := e.chosenEnd(), 1
	if e.chosen.Link != "" {
		l := e.doc.Board.Link(e.chosen.Link)
		if of = e.linkOf; !e.doc.Board.CanEnd(of) || of != l.From && of != l.To {
			of = l.From
		}
	} else if of == "" || back {
		return false
	}
	if back {
		step = -1
	}
	links := e.linksOf(of)
	at := -1
	for i, id := range links {
		if id == e.chosen.Link {
			at = i
		}
	}
	switch next := at + step; {
	case next < 0 && e.chosen.Link != "":
		e.chooseEnd(of)
	case next < 0 || next >= len(links):
		return false
	default:
		e.choose(Selection{Link: links[next]})
		e.linkOf = of
		e.reveal(e.doc.sheet.LabelBox(links[next]))
	}
	return true
}

// nextKind gives the chosen link the next kind.
func (e *Editor) nextKind() {
	l := e.doc.Board.Link(e.chosen.Link)
	if l == nil {
		return
	}
	next := linkKinds[0]
	for i, k := range linkKinds {
		if k == l.KindOf() {
			next = linkKinds[(i+1)%len(linkKinds)]
		}
	}
	if e.edit("link kind", "kind "+string(l.ID), []journey.Op{journey.SetText(journey.KindLink, l.ID, "kind", next)}) {
		e.say(e.linkInWords(l.ID))
	}
}

// reverse turns the chosen link round. Its bend, which is to the left of its direction, stays where it is seen.
func (e *Editor) reverse() {
	l := e.doc.Board.Link(e.chosen.Link)
	if l == nil {
		return
	}
	from, to := l.To, l.From
	ops := []journey.Op{journey.Set(journey.KindLink, l.ID, "from", &from), journey.Set(journey.KindLink, l.ID, "to", &to)}
	if r := e.doc.sheet.Route(l.ID); r != nil && !r.Loop && l.Bend.Set {
		bend := journey.Float{N: -l.Bend.N, Set: true}
		ops = append(ops, journey.Set(journey.KindLink, l.ID, "bend", &bend))
	}
	if e.edit("reverse link", "", ops) {
		e.say(e.linkInWords(l.ID))
	}
}

// removeLink deletes the chosen link and chooses where it began.
func (e *Editor) removeLink() {
	next := Selection{}
	if l := e.doc.Board.Link(e.chosen.Link); l != nil && e.doc.Board.Note(l.From) != nil {
		next.Notes = []journey.ID{l.From}
	} else if l != nil && e.doc.Board.Phase(l.From) != nil {
		next.Phase = l.From
	}
	if e.edit("delete link", "", []journey.Op{journey.Delete(journey.KindLink, e.chosen.Link)}) {
		e.choose(next)
		e.say(e.words.Link.Deleted)
	}
}

// placeOnLink works out where the words of a link stand while they are written: where they stand on the wall, in a box that
// grows with them.
func (w *writing) placeOnLink(e *Editor) {
	at := e.doc.sheet.LabelBox(w.id)
	_, lines, wide, tall := layout.Label(e.face, w.text, 1<<30)
	middle := at.Center()
	wide, tall = max(at.W, wide), max(at.H, tall)
	w.box = geom.Rect{X: middle.X - wide/2, Y: middle.Y - tall/2, W: wide, H: tall}
	high := float64(len(lines)) * layout.LabelSize * float64(text.LineHeight)
	w.lines, w.size, w.room = lines, layout.LabelSize, wide-2*layout.LabelPad
	w.origin = geom.Point{X: w.box.X + layout.LabelPad, Y: w.box.Y + (tall-high)/2}
}
