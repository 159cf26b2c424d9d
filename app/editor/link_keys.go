package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// An arrow is drawn by keys as well: with a note or phase chosen the arrow tool remembers it, the arrow keys walk to another,
// and Enter connects the two.

// startLink remembers where an arrow drawn by keys begins.
func (e *Editor) startLink() {
	if e.linkFrom = e.chosenEnd(); e.linkFrom != "" {
		e.say(e.words.Say.LinkFrom.With(e.endName(e.linkFrom)))
	}
}

// endLink connects what is remembered with what is chosen now, where these are two.
func (e *Editor) endLink() {
	from, to := e.linkFrom, e.chosenEnd()
	if to == "" || !e.doc.Board.CanEnd(from) || to == from {
		return
	}
	e.toolDone()
	e.connect(from, to)
}

// linkAhead is the arrow that Enter would draw.
func (e *Editor) linkAhead() (ghost scene.Ghost, ok bool) {
	if e.mode != linkMode {
		return ghost, false
	}
	to := e.chosenEnd()
	if to == "" || to == e.linkFrom || !e.doc.Board.CanEnd(e.linkFrom) {
		return ghost, false
	}
	from, onto := e.endRect(e.linkFrom).Center(), e.endRect(to).Center()
	return scene.Ghost{On: true, From: e.sideToward(e.linkFrom, e.camera.ToScreen(onto)), To: e.sideToward(to, e.camera.ToScreen(from)), Target: to}, true
}

// endRect is where a note lies, or a phase's head, in world units.
func (e *Editor) endRect(id journey.ID) geom.Rect {
	if box := e.doc.sheet.Note(id); box != nil {
		return box.Rect
	}
	return e.doc.sheet.HeadRect(e.columnOf(id))
}
