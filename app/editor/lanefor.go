package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// laneOrder is where a lane of a kind belongs that is added by itself.
var laneOrder = []string{
	journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Actors, journey.Information, journey.Questions,
}

// laneFor is the lane where the next note of a kind goes: the nearest below a row, else the first of that kind. Where there
// is none that can be seen, the ops show one or make one.
func (e *Editor) laneFor(kind string, below int) (journey.ID, []journey.Op) {
	rows := e.doc.sheet.Rows
	is := func(r layout.Row) bool { return r.Lane.Kind == kind }
	if i := slices.IndexFunc(rows[below+1:], is); i >= 0 {
		id := rows[below+1+i].Lane.ID
		return id, e.openLane(id)
	}
	if i := slices.IndexFunc(rows, is); i >= 0 {
		return rows[i].Lane.ID, e.openLane(rows[i].Lane.ID)
	}
	lanes := e.doc.Board.Lanes()
	for _, l := range lanes {
		if l.Kind == kind {
			return l.ID, e.openLane(l.ID)
		}
	}
	id, before := e.ids.New(), journey.ID("")
	for i := len(lanes) - 1; i >= 0 && slices.Index(laneOrder, lanes[i].Kind) > slices.Index(laneOrder, kind); i-- {
		before = lanes[i].ID
	}
	title, ask := e.words.LaneOf(kind)
	return id, append(journey.AddLane(e.doc.Board, id, kind, title, before), journey.SetText(journey.KindLane, id, "question", ask))
}

// openLane shows a lane that is hidden or folded.
func (e *Editor) openLane(id journey.ID) (ops []journey.Op) {
	off := false
	if l := e.doc.Board.Lane(id); l != nil && l.Hidden {
		ops = append(ops, journey.Set(journey.KindLane, id, "hidden", &off))
	}
	if l := e.doc.Board.Lane(id); l != nil && l.Folded {
		ops = append(ops, journey.Set(journey.KindLane, id, "folded", &off))
	}
	return ops
}

// phaseOf is the phase that a note belongs to: of one in a cell its own, of one that was parked from a cell that one's, of any other that whose column it is over, else the
// first. It is empty on a wall without phases.
func (e *Editor) phaseOf(n *journey.Note) journey.ID {
	columns := e.doc.sheet.Columns
	if e.doc.Board.Standing(n) == journey.Placed || n.Place.Where == journey.Parked && e.doc.Board.Phase(n.Place.Phase) != nil {
		return n.Place.Phase
	}
	if len(columns) == 0 {
		return ""
	}
	if box := e.doc.sheet.Note(n.ID); box != nil {
		if i := e.doc.sheet.ColumnAt(box.Rect.Center().X); i >= 0 {
			return columns[i].Phase.ID
		}
	}
	return columns[0].Phase.ID
}

// firstRow is the first lane of a kind on the wall, -1 when there is none.
func (e *Editor) firstRow(kind string) int {
	return slices.IndexFunc(e.doc.sheet.Rows, func(r layout.Row) bool { return r.Lane.Kind == kind })
}
