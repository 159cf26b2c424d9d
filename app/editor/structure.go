package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// addPhase makes a phase beside the chosen one and opens its name: after it, or before it.
func (e *Editor) addPhase(after bool) {
	columns := e.doc.sheet.Columns
	i := e.columnOf(e.chosen.Phase)
	if i < 0 {
		i = e.columnOf(e.chosen.Cell.Phase)
	}
	if n := e.oneNote(); i < 0 && n != nil {
		i = e.columnOf(n.Place.Phase)
	}
	before := journey.ID("")
	switch {
	case i >= 0 && !after:
		before = columns[i].Phase.ID
	case i >= 0 && i+1 < len(columns):
		before = columns[i+1].Phase.ID
	}
	id, name := e.ids.New(), e.words.Field.NewPhase
	e.startWriting(writing{on: phaseHead, id: id, text: name, bold: true, whole: true})
	e.edit("add phase", e.writing.group, journey.AddPhase(e.doc.Board, id, name, before)) // to make and to name it is one step
	e.chosen = Selection{Phase: id}
	e.say(e.words.Say.PhaseAdded.With(name))
	e.revealPhase(id)
}

// addLane makes a lane beside the chosen one, of a free kind, and opens its name.
func (e *Editor) addLane(below bool) {
	rows := e.doc.sheet.Rows
	i := e.rowOf(e.chosen.Lane)
	if i < 0 {
		i = e.rowOf(e.chosen.Cell.Lane)
	}
	if n := e.oneNote(); i < 0 && n != nil {
		i = e.rowOf(n.Place.Lane)
	}
	before := journey.ID("")
	switch {
	case i >= 0 && !below:
		before = rows[i].Lane.ID
	case i >= 0 && i+1 < len(rows):
		before = rows[i+1].Lane.ID
	}
	id, name := e.ids.New(), e.words.Field.NewLane
	e.showInspector() // it offers the twelve kinds
	e.startWriting(writing{on: laneTitle, id: id, text: name, fresh: true, bold: true, whole: true})
	e.edit("add lane", e.writing.group, journey.AddLane(e.doc.Board, id, journey.Free, name, before))
	e.chosen = Selection{Lane: id}
	e.say(e.words.Say.LaneAdded.With(name))
	e.reveal(e.doc.sheet.TitleRect(e.rowOf(id)))
}

func (e *Editor) movePhase(dir layout.Direction) {
	dx, _ := dir.Step()
	columns := e.doc.sheet.Columns
	i := e.columnOf(e.chosen.Phase)
	if j := i + dx; i < 0 || dx == 0 || j < 0 || j >= len(columns) {
		return
	}
	before := journey.ID("")
	if dx < 0 {
		before = columns[i-1].Phase.ID
	} else if i+2 < len(columns) {
		before = columns[i+2].Phase.ID
	}
	e.placePhase(e.chosen.Phase, before)
	e.reveal(e.doc.sheet.HeadRect(e.columnOf(e.chosen.Phase)))
}

func (e *Editor) moveLane(dir layout.Direction) {
	_, dy := dir.Step()
	rows := e.doc.sheet.Rows
	i := e.rowOf(e.chosen.Lane)
	if j := i + dy; i < 0 || dy == 0 || j < 0 || j >= len(rows) {
		return
	}
	before := journey.ID("")
	if dy < 0 {
		before = rows[i-1].Lane.ID
	} else if i+2 < len(rows) {
		before = rows[i+2].Lane.ID
	}
	if e.edit("move lane", "", journey.MoveLane(e.doc.Board, e.chosen.Lane, before)) {
		e.say(e.words.Say.Step.With(itoa(i+dy+1), itoa(len(rows))))
		e.reveal(e.doc.sheet.TitleRect(e.rowOf(e.chosen.Lane)))
	}
}

// setWidth gives a phase a width in world units.
func (e *Editor) setWidth(id journey.ID, width float64, group string) {
	w := journey.Float{N: width, Set: true}
	e.edit("resize phase", group, []journey.Op{journey.Set(journey.KindPhase, id, "width", &w)})
}

// setHeight gives a lane a least height in world units.
func (e *Editor) setHeight(id journey.ID, height float64, group string) {
	h := journey.Float{N: height, Set: true}
	e.edit("resize lane", group, []journey.Op{journey.Set(journey.KindLane, id, "height", &h)})
}
