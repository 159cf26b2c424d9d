package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// An arrow is drawn by keys as well: with a note chosen the arrow tool remembers it, the arrow keys walk to another, and Enter
// connects the two.

// startLink remembers where an arrow drawn by keys begins.
func (e *Editor) startLink() {
	e.linkFrom = ""
	if n := e.oneNote(); n != nil {
		e.linkFrom = n.ID
		e.say(e.words.Say.LinkFrom.With(n.Text))
	}
}

// endLink connects the remembered note with the one that is chosen now, where these are two.
func (e *Editor) endLink() {
	from, to := e.linkFrom, e.oneNote()
	if to == nil || e.doc.Board.Note(from) == nil || to.ID == from {
		return
	}
	e.setMode(selectMode)
	e.connect(from, to.ID)
}

// linkAhead is the arrow that Enter would draw.
func (e *Editor) linkAhead() (ghost scene.Ghost, ok bool) {
	to := e.oneNote()
	if e.mode != linkMode || to == nil || to.ID == e.linkFrom {
		return ghost, false
	}
	from, onto := e.doc.sheet.Note(e.linkFrom), e.doc.sheet.Note(to.ID)
	if from == nil || onto == nil {
		return ghost, false
	}
	end := e.sideToward(to.ID, e.camera.ToScreen(from.Rect.Center()))
	return scene.Ghost{On: true, From: e.sideToward(e.linkFrom, e.camera.ToScreen(onto.Rect.Center())), To: end, Target: to.ID}, true
}

// walkOn goes with Shift and an arrow key to the next note and keeps those that were chosen.
func (e *Editor) walkOn(dir layout.Direction) {
	was := e.chosen
	e.walk(dir)
	next := e.oneNote()
	if len(was.Notes) == 0 {
		return
	}
	if next == nil { // no note there: the choice stays
		e.choose(was)
		return
	}
	notes := make([]journey.ID, 0, len(was.Notes)+1)
	for _, id := range was.Notes {
		if id != next.ID {
			notes = append(notes, id)
		}
	}
	e.chooseNotes(append(notes, next.ID)...)
}
