package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// What a benchmark needs beside real input; see wasm/bench.go.

// Show shows a board that no library knows; like any other map it reaches the library with its first change.
func (e *Editor) Show(b *journey.Board) {
	e.open(replica.Begin(b), MapInfo{ID: b.ID(), Title: b.Doc().Title}, false)
	e.start = false
}

// Look points the camera.
func (e *Editor) Look(c geom.Camera) {
	e.camera = c
	e.cameraMoved()
}

// Notes counts the notes that are seen: those of the map, and a new one that is being written.
func (e *Editor) Notes() int {
	n := e.doc.Board.Count(journey.KindNote)
	if w := e.writing; w != nil && w.on == newNote && !w.made {
		n++
	}
	return n
}

// NoteNow is where a note is drawn, in world units: where it lies, or where a drag has taken it.
func (e *Editor) NoteNow(id journey.ID) geom.Rect {
	box := e.doc.sheet.Note(id)
	if box == nil {
		return geom.Rect{}
	}
	if g, ok := e.gesture.(*moving); ok && e.chosen.Has(id) {
		return box.Rect.Moved(g.by)
	}
	return box.Rect
}
