package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// arrowKey goes with an arrow key from note to note and from cell to cell.
func (e *Editor) arrowKey(dir layout.Direction) {
	sheet := e.doc.sheet
	switch {
	case len(e.chosen.Notes) > 0:
		last := e.chosen.Notes[len(e.chosen.Notes)-1]
		if next, ok := sheet.Neighbour(last, dir); ok {
			e.chooseNotes(next)
			e.reveal(sheet.Note(next).Rect)
		} else if cell, ok := sheet.CellOf(last); ok {
			e.arrowFromCell(cell, dir)
		} else if box := sheet.Note(last); box != nil && box.Where == journey.InParking {
			e.arrowFromParked(last, dir)
		}
	case e.chosen.Cell != CellRef{}:
		if cell, ok := e.cell(e.chosen.Cell); ok {
			e.arrowFromCell(cell, dir)
		}
	case e.chosen.Link != "":
		e.arrowFromLink(dir)
	case e.chosen.Phase != "":
		e.arrowFromPhase(dir)
	case e.chosen.Lane != "":
		e.arrowFromLane(dir)
	case e.chosen.Persona && dir == layout.Rightward && len(sheet.Columns) > 0:
		e.choose(Selection{Phase: sheet.Columns[0].Phase.ID})
	case e.chosen.Persona && dir == layout.Downward && len(sheet.Rows) > 0:
		e.choose(Selection{Lane: sheet.Rows[0].Lane.ID})
	case e.chosen.Persona:
	case e.chosen.Parking:
		e.arrowInLot(dir)
	case len(sheet.Columns) > 0 && len(sheet.Rows) > 0: // from nowhere: where the journey begins
		if e.arrowFromCell(layout.Cell{Row: -1}, layout.Downward); e.chosen.Empty() {
			e.chooseCell(layout.Cell{})
		}
	}
}

// arrowFromCell goes to the cell beside one, and to the first note in it where there is one.
func (e *Editor) arrowFromCell(from layout.Cell, dir layout.Direction) {
	dx, dy := dir.Step()
	sheet := e.doc.sheet
	to := layout.Cell{Col: from.Col + dx, Row: e.nextRow(from.Row+dy, dy)}
	switch {
	case to.Row == -1 && to.Col >= 0 && to.Col < len(sheet.Columns):
		e.choose(Selection{Phase: sheet.Columns[to.Col].Phase.ID})
		return
	case to.Col == -1 && to.Row >= 0 && to.Row < len(sheet.Rows):
		e.choose(Selection{Lane: sheet.Rows[to.Row].Lane.ID})
		return
	case dy > 0 && to.Row >= len(sheet.Rows) && e.intoLot(to.Col):
		return
	case to.Col < 0 || to.Row < 0 || to.Col >= len(sheet.Columns) || to.Row >= len(sheet.Rows) || !sheet.Takes(to.Row):
		return
	}
	notes := sheet.NotesIn(to)
	if len(notes) == 0 {
		e.chooseCell(to)
		return
	}
	next := notes[0]
	if dir == layout.Leftward || dir == layout.Upward {
		next = notes[len(notes)-1]
	}
	e.chooseNotes(next)
	e.reveal(sheet.Note(next).Rect)
}

func (e *Editor) arrowFromPhase(dir layout.Direction) {
	i := e.columnOf(e.chosen.Phase)
	dx, dy := dir.Step()
	sheet := e.doc.sheet
	if dy > 0 && i >= 0 && len(sheet.Rows) > 0 {
		e.arrowFromCell(layout.Cell{Col: i, Row: -1}, layout.Downward)
	} else if i == 0 && dx < 0 {
		e.choose(Selection{Persona: true})
	} else if j := i + dx; dx != 0 && j >= 0 && j < len(sheet.Columns) {
		e.choose(Selection{Phase: sheet.Columns[j].Phase.ID})
		e.revealPhase(e.chosen.Phase)
	}
}

func (e *Editor) arrowFromLane(dir layout.Direction) {
	i := e.rowOf(e.chosen.Lane)
	dx, dy := dir.Step()
	sheet := e.doc.sheet
	if dx > 0 && i >= 0 && len(sheet.Columns) > 0 {
		e.arrowFromCell(layout.Cell{Col: -1, Row: i}, layout.Rightward)
	} else if i == 0 && dy < 0 {
		e.choose(Selection{Persona: true})
	} else if j := i + dy; dy != 0 && j >= 0 && j < len(sheet.Rows) {
		e.choose(Selection{Lane: sheet.Rows[j].Lane.ID})
		e.revealLane(j)
	}
}

// arrowFromLink goes from the chosen link with an arrow key: right or down to where it leads, left or up to where it begins.
func (e *Editor) arrowFromLink(dir layout.Direction) {
	if dx, dy := dir.Step(); dx+dy > 0 {
		e.showEnd("to")
	} else {
		e.showEnd("from")
	}
}

// arrowAdding goes with Shift and an arrow key to the next note and keeps those that were chosen.
func (e *Editor) arrowAdding(dir layout.Direction) {
	was := e.chosen
	e.arrowKey(dir)
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

func directionOf(name string) (layout.Direction, bool) {
	switch name {
	case "ArrowLeft":
		return layout.Leftward, true
	case "ArrowRight":
		return layout.Rightward, true
	case "ArrowUp":
		return layout.Upward, true
	case "ArrowDown":
		return layout.Downward, true
	}
	return 0, false
}
