package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// The corner above the lanes says for whom the map is, what it is to decide, and from where to where the journey runs. A
// line is written where it stands; Enter goes on to the next.

// cornerLines are the texts that can be written in the corner, in the order in which Enter goes.
var cornerLines = [...]subject{mapGoal, scopeFrom, scopeTo}

// The open card of the corner, in screen units: it is wider than the corner where there is room to its left, so that no head is
// hidden, and at least leastCorner; captionRoom is the height of the name over the text.
const (
	openCorner  = 220
	leastCorner = 130
	captionRoom = 19
)

// pressCorner does what a press on a line of the corner means.
func (e *Editor) pressCorner(line scene.CornerLine) {
	switch line {
	case scene.GoalLine:
		e.writeCorner(mapGoal)
	case scene.ScopeLine:
		e.writeCorner(scopeFrom)
	case scene.StateLine:
		e.choose(Selection{})
		e.showInspector()
	default:
		e.openPersona()
	}
}

// writeCorner opens a line of the corner.
func (e *Editor) writeCorner(on subject) {
	e.chosen = Selection{}
	e.startWriting(writing{on: on, text: e.cornerText(on)})
}

func (e *Editor) cornerText(on subject) string {
	doc := e.doc.Board.Doc()
	switch on {
	case scopeFrom:
		return doc.Scope.From
	case scopeTo:
		return doc.Scope.To
	}
	return doc.Goal
}

// cornerOps writes what stands in an open line of the corner.
func (e *Editor) cornerOps(w *writing) []journey.Op {
	scope := e.doc.Board.Doc().Scope
	switch w.on {
	case mapGoal:
		return []journey.Op{journey.SetText(journey.KindMap, "", "goal", w.text)}
	case scopeFrom:
		scope.From = w.text
	case scopeTo:
		scope.To = w.text
	}
	return []journey.Op{journey.Set(journey.KindMap, "", "scope", &scope)}
}

// cornerKey is a key while a line of the corner is open.
func (e *Editor) cornerKey(k Key) bool {
	by := 0
	switch {
	case k.Ctrl || k.Alt:
		return false
	case k.Name == "Tab" && k.Shift:
		by = -1
	case k.Name == "Tab", k.Name == "Enter" && !k.Shift:
		by = 1
	default:
		return false // Shift and Enter is a new line
	}
	for i, on := range cornerLines {
		if to := i + by; on == e.writing.on {
			if to >= 0 && to < len(cornerLines) {
				e.writeCorner(cornerLines[to])
			} else if to > 0 {
				e.finishWriting()
			}
			break
		}
	}
	return true
}

// inCorner reports whether it is a line of the corner that is open.
func (w *writing) inCorner() bool { return w.on >= mapGoal && w.on <= scopeTo }

// cornerWords are the name over an open line of the corner, and the question in it while it is empty.
func (e *Editor) cornerWords(on subject) (name, ask string) {
	w := &e.words.Corner
	switch on {
	case scopeFrom:
		return w.Begins, w.From
	case scopeTo:
		return w.Ends, w.To
	}
	return w.Goal, w.AskGoal
}

// writerHint is what stands in open text that is still empty.
func (e *Editor) writerHint(w *writing) string {
	switch {
	case w.inCorner():
		_, ask := e.cornerWords(w.on)
		return ask
	case w.on == phaseHead:
		return e.words.Field.NewPhase
	}
	return e.hint(w)
}
