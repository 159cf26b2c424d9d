package editor

import "reiskaart/app/journey"

// remove deletes what is chosen, and chooses its neighbour.
func (e *Editor) remove() {
	b := e.doc.Board
	switch {
	case len(e.chosen.Notes) > 0:
		notes := e.chosen.Notes
		next := e.heir(notes)
		if e.edit("delete notes", "", journey.DeleteNotes(b, notes)) {
			e.choose(next)
			e.say(e.words.Say.Deleted.Of(len(notes)))
		}
	case e.chosen.Link != "":
		e.removeLink()
	case e.chosen.Phase != "":
		e.removePhase(e.chosen.Phase)
	case e.chosen.Lane != "":
		e.removeLane(e.chosen.Lane)
	case e.chosen.Actor != "":
		e.removeActor(e.chosen.Actor)
	}
}

func (e *Editor) removePhase(id journey.ID) {
	title, i := e.phaseTitle(id), e.columnOf(id)
	e.edit("delete phase", "", journey.DeletePhase(e.doc.Board, id))
	e.choose(Selection{})
	if n := len(e.doc.sheet.Columns); n > 0 {
		e.choose(Selection{Phase: e.doc.sheet.Columns[min(max(i, 0), n-1)].Phase.ID})
	}
	e.showUndoable(e.words.Say.PhaseDeleted.With(title))
}

func (e *Editor) removeLane(id journey.ID) {
	title, i := e.laneTitle(id), e.rowOf(id)
	e.edit("delete lane", "", journey.DeleteLane(e.doc.Board, id))
	e.choose(Selection{})
	if n := len(e.doc.sheet.Rows); n > 0 {
		e.choose(Selection{Lane: e.doc.sheet.Rows[min(max(i, 0), n-1)].Lane.ID})
	}
	e.showUndoable(e.words.Say.LaneDeleted.With(title))
}

// heir is what is chosen after notes are gone: the next in the cell, else the one before, else the cell itself.
func (e *Editor) heir(gone []journey.ID) Selection {
	last := gone[len(gone)-1]
	cell, ok := e.doc.sheet.CellOf(last)
	going, notes, instead := Selection{Notes: gone}, []journey.ID(nil), Selection{Parking: true}
	switch box := e.doc.sheet.Note(last); {
	case ok:
		notes = e.doc.sheet.NotesIn(cell)
		instead = Selection{Cell: CellRef{e.doc.sheet.Columns[cell.Col].Phase.ID, e.doc.sheet.Rows[cell.Row].Lane.ID}}
	case box != nil && box.Where == journey.InParking:
		notes = e.doc.sheet.Parked()
		e.parking.open = true
	default:
		return Selection{}
	}
	at := 0
	for i, id := range notes {
		if id == last {
			at = i
		}
	}
	for i := at; i < len(notes); i++ {
		if !going.Has(notes[i]) {
			return Selection{Notes: []journey.ID{notes[i]}}
		}
	}
	for i := at; i >= 0; i-- {
		if !going.Has(notes[i]) {
			return Selection{Notes: []journey.ID{notes[i]}}
		}
	}
	return instead
}
