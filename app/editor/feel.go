package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// feel moves the score of the chosen emotions one up or down; one without a score begins at 0. A chosen step that has no
// emotion gets one under it, and from then on that one is moved; the step stays chosen, so that + + is +2. It reports whether
// anything that is chosen can feel.
func (e *Editor) feel(sign string) bool {
	by := 1
	if sign == "-" {
		by = -1
	}
	b := e.doc.Board
	var ops, made []journey.Op
	lane, felt, said := journey.ID(""), map[journey.ID]bool{}, ""
	for _, id := range e.chosen.Notes {
		n := b.Note(id)
		of := "" // whose feeling it is
		if b.KindOf(n) == journey.Actions && b.Standing(n) == journey.Placed {
			of = n.Shown()
			if found := e.emotionUnder(n); found != nil {
				n = found
			} else {
				if lane == "" {
					lane, ops = e.laneFor(journey.Emotions, -1)
				}
				made = append(made, e.emotionOps(e.ids.New(), journey.InCell(n.Place.Phase, lane, id), "", by)...)
				felt[id], said = true, e.words.Say.FeltAt.With(signed(by), of)
				continue
			}
		}
		if b.KindOf(n) != journey.Emotions || felt[n.ID] {
			continue
		}
		score, _ := n.Feeling()
		to := journey.Some(max(journey.LowestScore, min(journey.HighestScore, score+by)))
		if n.Place.Where == journey.Cell {
			made = append(made, e.openLane(n.Place.Lane)...)
		}
		made = append(made, journey.Set(journey.KindNote, n.ID, "score", &to))
		felt[n.ID], said = true, e.words.Say.Felt.With(signed(to.N))
		if of != "" {
			said = e.words.Say.FeltAt.With(signed(to.N), of)
		}
	}
	if len(felt) == 0 {
		return false
	}
	e.edit("feel", "", append(ops, made...))
	if len(felt) > 1 {
		said = e.words.Say.FeltMany.Of(len(felt))
	}
	e.say(said)
	return true
}

// emotionUnder is the first emotion under a step, nil where it has none; one in a lane that is shown goes before.
func (e *Editor) emotionUnder(step *journey.Note) (found *journey.Note) {
	b := e.doc.Board
	for n := range b.Notes() {
		if b.Under(n) == step && b.KindOf(n) == journey.Emotions {
			if e.rowOf(n.Place.Lane) >= 0 {
				return n
			}
			if found == nil {
				found = n
			}
		}
	}
	return found
}

// emotionOps make an emotion with a score.
func (e *Editor) emotionOps(id journey.ID, to journey.Place, before journey.ID, score int) []journey.Op {
	at := journey.Some(score)
	return append(journey.AddNote(e.doc.Board, id, to, before, ""), journey.Set(journey.KindNote, id, "score", &at))
}

// feelAt makes the emotion of a landing in an emotions lane, with the caret for its word. It stays without a word too, since
// its score was given.
func (e *Editor) feelAt(land layout.Landing) {
	e.chosen = Selection{}
	e.startWriting(writing{on: newNote, id: e.ids.New(), to: land.Place, before: land.Before, score: land.Score})
}

// moodAt is where a click at a point of the screen would make an emotion: on the bare part of an emotions lane.
func (e *Editor) moodAt(p geom.Point) (layout.Landing, bool) {
	if e.mode != selectMode && e.mode != noteMode {
		return layout.Landing{}, false
	}
	hit := e.hit(p)
	if hit.Part != scene.Cell || e.doc.sheet.Rows[hit.Row].Lane.Folded || e.doc.sheet.Rows[hit.Row].Lane.Kind != journey.Emotions {
		return layout.Landing{}, false
	}
	return e.doc.sheet.LandingAt(e.camera.ToWorld(p), nil, geom.Rect{}), true
}

// feltAt makes an emotion where a click asks for one, and reports whether it did.
func (e *Editor) feltAt(p geom.Point) bool {
	land, ok := e.moodAt(p)
	if ok {
		e.feelAt(land)
	}
	return ok
}

// aimed is the pale face under a hand that hovers over an emotions lane.
func (e *Editor) aimed() scene.Mood {
	if e.hovering && e.gesture == nil && e.writing == nil && !e.space && e.question == nil {
		if land, ok := e.moodAt(e.pointer); ok {
			return scene.Mood{Rect: land.Rect, Score: land.Score}
		}
	}
	return scene.Mood{}
}

// aim draws the pale face anew where it has changed.
func (e *Editor) aim() {
	if now := e.aimed(); now != e.pale {
		e.pale = now
		e.redraw()
	}
}

// hint suggests words for the emotion that is being written.
func (e *Editor) hint(w *writing) string {
	if e.writtenKind() != journey.Emotions {
		return ""
	}
	score := w.score
	if n := e.doc.Board.Note(w.id); n != nil {
		score = n.Score
	}
	words := e.words.Feeling
	if !score.Set {
		return words.None
	}
	n := max(journey.LowestScore, min(journey.HighestScore, score.N))
	return [...]string{words.Lowest, words.Low, words.Middle, words.High, words.Highest}[n-journey.LowestScore]
}

// scored is a score in words for a screen reader.
func (e *Editor) scored(n *journey.Note) string {
	if score, ok := n.Feeling(); ok {
		return e.words.Say.Felt.With(signed(score))
	}
	return e.words.Say.Unfelt
}
