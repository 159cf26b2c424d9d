package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Keys in the parking place: arrows lead in and out of it, Ctrl and an arrow carry a note, and what came from nowhere gets a
// cell that is chosen with arrows.

// arrowInLot goes with an arrow key from the parking place: to its notes, or up to the map.
func (e *Editor) arrowInLot(dir layout.Direction) {
	parked := e.doc.sheet.Parked()
	switch {
	case dir == layout.Upward:
		e.leaveLot(e.doc.sheet.NextInLot().Rect.Center())
	case len(parked) == 0 || dir == layout.Rightward && !e.chosen.Parking:
	case dir == layout.Leftward:
		e.toParked(parked[len(parked)-1])
	default:
		e.toParked(parked[0])
	}
}

// arrowFromParked goes on from a parked note beyond the others.
func (e *Editor) arrowFromParked(id journey.ID, dir layout.Direction) {
	switch dir {
	case layout.Upward:
		e.leaveLot(e.doc.sheet.Note(id).Rect.Center())
	case layout.Rightward: // behind the last the next one will lie
		e.parking.open = true
		e.choose(Selection{Parking: true})
		e.revealLot()
	}
}

// leaveLot goes from a point of the parking place up to the lowest cell over it.
func (e *Editor) leaveLot(from geom.Point) {
	if cell, ok := e.cellOver(from); ok {
		e.arrowFromCell(layout.Cell{Col: cell.Col, Row: cell.Row + 1}, layout.Upward)
	}
}

// cellOver is the lowest cell that takes notes over a point below the grid.
func (e *Editor) cellOver(p geom.Point) (layout.Cell, bool) {
	sheet := e.doc.sheet
	col := sheet.ColumnAt(p.X)
	if col < 0 && p.X > sheet.Grid.Center().X {
		col = len(sheet.Columns) - 1
	}
	cell := layout.Cell{Col: max(0, col), Row: e.nextRow(len(sheet.Rows)-1, -1)}
	return cell, cell.Row >= 0 && len(sheet.Columns) > 0
}

// intoLot goes from the map down into the parking place, to the note that is nearest below a column. It reports false while
// the parking place is not shown.
func (e *Editor) intoLot(col int) bool {
	sheet := e.doc.sheet
	if sheet.Lot.Empty() || col < 0 || col >= len(sheet.Columns) {
		return false
	}
	x, best, found := sheet.Columns[col].X+sheet.Columns[col].W/2, 0.0, journey.ID("")
	top := 0.0
	for i, id := range sheet.Parked() {
		r := sheet.Note(id).Rect
		if i == 0 {
			top = r.Y
		}
		d := max(r.X-x, x-r.Right())
		if r.Y-top < layout.NoteHeight && (found == "" || d < best) {
			best, found = d, id
		}
	}
	if found == "" {
		e.choose(Selection{Parking: true})
		e.revealLot()
		return true
	}
	e.toParked(found)
	return true
}

func (e *Editor) toParked(id journey.ID) {
	e.chooseNotes(id)
	e.reveal(e.doc.sheet.Note(id).Rect)
}

// carryParked moves a parked note with Ctrl and an arrow: a place further, or up into the cell over it.
func (e *Editor) carryParked(id journey.ID, dir layout.Direction) {
	sheet, b := e.doc.sheet, e.doc.Board
	dx, dy := dir.Step()
	if dy < 0 {
		if cell, ok := e.cellOver(sheet.Note(id).Rect.Center()); ok {
			e.putDown([]journey.ID{id}, CellRef{sheet.Columns[cell.Col].Phase.ID, sheet.Rows[cell.Row].Lane.ID})
		}
		return
	}
	parked := sheet.Parked()
	before, ok := stepped(parked, id, dx)
	if dx == 0 || !ok {
		return
	}
	if e.edit("move note", "", journey.ParkBefore(b, []journey.ID{id}, before)) {
		e.say(e.words.Say.Step.With(itoa(slices.Index(parked, id)+dx+1), itoa(len(parked))))
		e.reveal(e.doc.sheet.Note(id).Rect)
	}
}

// startPlacing lets a person choose cells for parked notes, one after another: the first at the cell where the last one went.
func (e *Editor) startPlacing(ids []journey.ID) {
	at, _ := e.cell(e.parking.last)
	at.Col, at.Row = max(0, at.Col), max(0, at.Row)
	e.chooseCell(at)
	e.parking.placing = ids
	e.askPlace()
}

// askPlace asks where the first of the notes that are being placed belongs.
func (e *Editor) askPlace() {
	said, w := e.words.Parking.Unplaced, &e.words.Parking
	if many := len(e.parking.placing); many > 1 {
		said = w.Sorting.With(brief(e.doc.Board.Note(e.parking.placing[0]).Shown()), itoa(many))
	}
	e.say(said)
	e.showToast(Toast{Text: said})
}

// placingKey is a key while a cell is being chosen for parked notes.
func (e *Editor) placingKey(k Key) bool {
	if len(e.parking.placing) == 0 || k.Ctrl || k.Alt || k.Shift && k.Name != "Enter" {
		return false
	}
	ids := e.parking.placing
	if dir, ok := directionOf(k.Name); ok {
		if cell, ok := e.cell(e.chosen.Cell); ok {
			if to, ok := e.doc.sheet.NeighbourCell(cell, dir); ok {
				e.chooseCell(to)
			}
			e.parking.placing = ids
		}
		return true
	}
	switch k.Name {
	case "Enter":
		e.toast = nil
		e.place(k.Shift)
	case "Tab":
		e.placeNext(ids[1:])
	case "Escape":
		e.toast = nil
		e.chooseNotes(ids...)
		e.toward(ids)
	default:
		return false
	}
	return true
}

// place puts the first of the notes that are being placed into the chosen cell, or all of them, and goes on with the next.
func (e *Editor) place(all bool) {
	ids, rest := e.parking.placing, []journey.ID(nil)
	if !all {
		ids, rest = ids[:1], ids[1:]
	}
	e.parking.placing = nil
	if _, ok := e.cell(e.chosen.Cell); ok {
		e.parking.last = e.chosen.Cell
		e.putDown(ids, e.chosen.Cell)
		e.placeNext(rest)
	}
}

// placeNext goes on with the notes that are left to place; with none left it leaves things as they are.
func (e *Editor) placeNext(rest []journey.ID) {
	rest = e.stillParked(rest)
	switch {
	case len(rest) > 0 && e.parking.last != (CellRef{}):
		e.startPlacing(rest)
	case len(rest) > 0:
		e.parking.placing = rest
		e.askPlace()
	case len(e.parking.placing) > 0: // the last one was passed over
		e.parking.placing, e.toast = nil, nil
		e.refresh()
	}
}

// stillParked leaves out what has gone or was put elsewhere meanwhile, in another tab or by an undo.
func (e *Editor) stillParked(ids []journey.ID) []journey.ID {
	if len(ids) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(ids), func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n == nil || n.Place.Where != journey.Parked
	})
}

// putDown lays parked notes last in a cell.
func (e *Editor) putDown(ids []journey.ID, to CellRef) {
	if ids = e.movable(ids); len(ids) == 0 {
		return
	}
	place := journey.InCell(to.Phase, to.Lane, "")
	ops := e.openLane(to.Lane)
	if e.edit("unpark notes", "", append(ops, journey.MoveNotes(e.doc.Board, ids, place, "")...)) {
		e.chooseNotes(ids...)
		e.say(e.words.Say.MovedTo.With(e.phaseTitle(to.Phase), e.laneTitle(to.Lane)) + ". " + e.parkedCount())
		e.reveal(e.doc.sheet.Note(ids[len(ids)-1]).Rect)
	}
}

// lotWriteKey is a key in a new note in the parking place.
func (e *Editor) lotWriteKey(k Key) bool {
	switch {
	case k.Name == "Enter" && !k.Ctrl && !k.Shift && !k.Alt, k.Name == "Tab" && !k.Shift:
		empty := e.writing.text == ""
		e.finishWriting()
		if !empty {
			e.writeInLot()
		}
		return true
	}
	return false
}
