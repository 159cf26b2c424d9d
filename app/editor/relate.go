package editor

import "reiskaart/app/journey"

// answerTo is what can be written under a note, linked to it: the pain point that causes an emotion, the solution of a pain point.
func answerTo(kind string) (lane, link string) {
	switch kind {
	case journey.Emotions:
		return journey.Pains, journey.Causes
	case journey.Pains:
		return journey.Solutions, journey.Solves
	}
	return "", ""
}

// relate begins the note that answers another: under the same step, in the nearest lane of its kind below, which is made where
// there is none. Note, link and lane are one act, and none of them if nothing is written.
func (e *Editor) relate(id journey.ID) {
	b := e.doc.Board
	n := b.Note(id)
	if n == nil {
		return
	}
	kind, link := answerTo(b.KindOf(n))
	phase := e.phaseOf(n)
	if kind == "" || phase == "" {
		return
	}
	row := -1
	if n.Place.Where == journey.Cell {
		row = e.rowOf(n.Place.Lane)
	}
	lane, opens := e.laneFor(kind, row)
	to := journey.InCell(phase, lane, "")
	if b.Under(n) != nil {
		to.Under = n.Place.Under
	}
	e.startWriting(writing{on: newNote, id: e.ids.New(), to: to, answers: id, says: link, opens: opens})
}

// relateChosen is relate for the note that is chosen, or for the emotion of a step.
func (e *Editor) relateChosen() {
	if n := e.oneNote(); n != nil {
		if felt := e.felt(n); felt != nil {
			n = felt
		}
		e.relate(n.ID)
	}
}

// felt is the emotion of a step, nil where it has none.
func (e *Editor) felt(n *journey.Note) *journey.Note {
	if n == nil || e.doc.Board.KindOf(n) != journey.Actions {
		return nil
	}
	return e.emotionUnder(n)
}

// choseFelt reports whether an emotion is chosen, or a step that has one: its pain point can be written.
func choseFelt(e *Editor) bool { return choseEmotion(e) || e.felt(e.oneNote()) != nil }

func choseEmotion(e *Editor) bool { return e.choseKind(journey.Emotions) }
func chosePain(e *Editor) bool    { return e.choseKind(journey.Pains) }

func (e *Editor) choseKind(kind string) bool {
	n := e.oneNote()
	return n != nil && e.doc.Board.KindOf(n) == kind
}

// beginNote does what comes before the first letter of a new note: its lane, and the face of an emotion that has a score.
func (e *Editor) beginNote() {
	w := e.writing
	if len(w.opens) > 0 {
		e.edit("write note", w.group, w.opens)
	}
	if w.score.Set {
		w.made = true
		e.edit("write note", w.group, e.emotionOps(w.id, w.to, w.before, w.score.N))
	}
}

// answerOps are the link from a new note to the one that it answers.
func (e *Editor) answerOps(w *writing) []journey.Op {
	if e.doc.Board.Note(w.answers) == nil {
		return nil
	}
	return journey.AddLink(e.doc.Board, e.ids.New(), w.id, w.answers, w.says)
}

// answerable reports whether a note can be written under the one that is being written, that answers it.
func (e *Editor) answerable() bool {
	w := e.writing
	if w == nil || w.on > oldNote || w.on == newNote && !w.score.Set && blank(w.text) {
		return false
	}
	lane, _ := answerTo(e.writtenKind())
	return lane != ""
}

// writtenKind is the kind of the note that is being written, empty where something else is.
func (e *Editor) writtenKind() string {
	w := e.writing
	if w == nil || w.on > oldNote {
		return ""
	}
	if n := e.doc.Board.Note(w.id); n != nil {
		return e.doc.Board.KindOf(n)
	}
	if l := e.doc.Board.Lane(w.to.Lane); l != nil && w.to.Where == journey.Cell {
		return l.Kind
	}
	if w.kind != "" {
		return w.kind
	}
	return journey.Free
}
