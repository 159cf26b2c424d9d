package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// carry moves the chosen notes with Ctrl and an arrow: in a cell a place further, past its end to the next cell; loose ones
// a little.
func (e *Editor) carry(dir layout.Direction) {
	if len(e.chosen.Notes) > 0 && len(e.movable(e.chosen.Notes)) == 0 {
		return
	}
	switch {
	case e.chosen.Link != "":
		e.carryLink(dir)
	case e.chosen.Phase != "":
		e.movePhase(dir)
	case e.chosen.Lane != "":
		e.moveLane(dir)
	case len(e.chosen.Notes) == 1:
		e.carryNote(e.chosen.Notes[0], dir)
	case len(e.chosen.Notes) > 1:
		e.carryNotes(dir)
	}
}

func (e *Editor) carryNote(id journey.ID, dir layout.Direction) {
	sheet, b := e.doc.sheet, e.doc.Board
	cell, ok := sheet.CellOf(id)
	if b.Note(id).Place.Where == journey.Parked {
		e.carryParked(id, dir)
		return
	}
	if !ok {
		e.nudge(dir, 8)
		return
	}
	dx, dy := dir.Step()
	if b.Under(b.Note(id)) != nil && dx != 0 {
		e.carryUnder(id, cell.Col, dx)
		return
	}
	notes := sheet.NotesIn(cell)
	i := slices.Index(notes, id)
	place := b.Note(id).Place
	if j := i + dx; dx != 0 && j >= 0 && j < len(notes) {
		before := journey.ID("")
		if dx < 0 {
			before = notes[j]
		} else if j+1 < len(notes) {
			before = notes[j+1]
		}
		if e.edit("move note", "", journey.MoveNotes(b, []journey.ID{id}, place, before)) {
			e.say(e.words.Say.Step.With(itoa(j+1), itoa(len(notes))))
		}
		return
	}
	to := layout.Cell{Col: cell.Col + dx, Row: e.nextRow(cell.Row+dy, dy)}
	if to.Row >= len(sheet.Rows) && !sheet.Lot.Empty() {
		e.park()
		return
	}
	if to.Col < 0 || to.Row < 0 || to.Col >= len(sheet.Columns) || to.Row >= len(sheet.Rows) {
		return
	}
	place = journey.InCell(sheet.Columns[to.Col].Phase.ID, sheet.Rows[to.Row].Lane.ID, "")
	if step := b.Under(b.Note(id)); step != nil && dy != 0 && sheet.Rows[to.Row].Lane.Kind != journey.Actions {
		place.Under = step.ID
	}
	before := journey.ID("")
	if there := sheet.NotesIn(to); dx > 0 && len(there) > 0 {
		before = there[0]
	}
	if e.edit("move note", "", journey.TakeAlong(b, journey.MoveNotes(b, []journey.ID{id}, place, before))) {
		e.say(e.words.Say.MovedTo.With(e.phaseTitle(place.Phase), e.laneTitle(place.Lane)))
		e.reveal(e.doc.sheet.Note(id).Rect)
	}
}

// carryUnder moves a note that stands under a step to the next step, which may be one of the next phase.
func (e *Editor) carryUnder(id journey.ID, col, dx int) {
	sheet, place := e.doc.sheet, e.doc.Board.Note(id).Place
	steps := e.stepsOf(col)
	j := slices.Index(steps, place.Under) + dx
	if j < 0 || j >= len(steps) {
		if col += dx; col < 0 || col >= len(sheet.Columns) {
			return
		}
		place.Phase, steps = sheet.Columns[col].Phase.ID, e.stepsOf(col)
		if j = 0; dx < 0 {
			j = len(steps) - 1
		}
	}
	said := e.words.Say.MovedTo.With(e.phaseTitle(place.Phase), e.laneTitle(place.Lane))
	if place.Under = ""; len(steps) > 0 {
		place.Under = steps[j]
		said = e.words.Say.MovedUnder.With(e.doc.Board.Note(steps[j]).Shown(), e.phaseTitle(place.Phase))
	}
	if e.edit("move note", "", []journey.Op{journey.Set(journey.KindNote, id, "place", &place)}) {
		e.say(said)
		e.reveal(e.doc.sheet.Note(id).Rect)
	}
}

// stepsOf lists the steps of a phase in their order.
func (e *Editor) stepsOf(col int) (steps []journey.ID) {
	for step := range e.doc.sheet.Steps(col) {
		steps = append(steps, step)
	}
	return steps
}

// carryNotes moves several notes a cell further, as far as all of them can go; loose ones a little.
func (e *Editor) carryNotes(dir layout.Direction) {
	sheet, b := e.doc.sheet, e.doc.Board
	dx, dy := dir.Step()
	var ops []journey.Op
	free := e.movable(e.chosen.Notes)
	for _, id := range free {
		cell, ok := sheet.CellOf(id)
		if !ok {
			continue
		}
		to := layout.Cell{Col: cell.Col + dx, Row: e.nextRow(cell.Row+dy, dy)}
		if to.Col < 0 || to.Row < 0 || to.Col >= len(sheet.Columns) || to.Row >= len(sheet.Rows) {
			return
		}
		place := b.Note(id).Place // under its step still, if that goes along or stays beside it
		place.Phase, place.Lane = sheet.Columns[to.Col].Phase.ID, sheet.Rows[to.Row].Lane.ID
		if sheet.Rows[to.Row].Lane.Kind == journey.Actions {
			place.Under = ""
		}
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
	}
	ops = append(ops, journey.ShiftNotes(b, free, float64(dx*8), float64(dy*8))...)
	if e.edit("move notes", "", journey.TakeAlong(b, ops)) {
		e.say(e.words.Say.Moved.Of(len(free)))
	}
}

// nudge moves loose notes by a number of world units.
func (e *Editor) nudge(dir layout.Direction, by float64) {
	dx, dy := dir.Step()
	free := e.movable(e.chosen.Notes)
	if e.edit("nudge", "nudge", journey.ShiftNotes(e.doc.Board, free, float64(dx)*by, float64(dy)*by)) {
		e.say(e.words.Say.Moved.Of(len(free)))
	}
}
