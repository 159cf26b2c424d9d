package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// target is where what is pasted goes.
type target struct {
	to     journey.Place // the place of a new note; loose ones go on from there
	before journey.ID
	opens  []journey.Op // shows the lane
}

// pasteTarget is where new notes go: into the chosen cell, beside the last chosen note, else into the parking place. It is
// never merely where the pointer is.
func (e *Editor) pasteTarget() target {
	b := e.doc.Board
	if len(e.chosen.Notes) > 0 {
		if n := b.Note(e.chosen.Notes[len(e.chosen.Notes)-1]); n != nil {
			return e.besideNote(n)
		}
	}
	if at, ok := e.cell(e.chosen.Cell); ok {
		if at.Row = e.doc.sheet.Taker(at.Row); at.Row >= 0 {
			lane := e.doc.sheet.Rows[at.Row].Lane.ID
			return target{to: journey.InCell(e.chosen.Cell.Phase, lane, ""), opens: e.openLane(lane)}
		}
	}
	return target{to: journey.Parking()}
}

// besideNote is the place right after a note.
func (e *Editor) besideNote(n *journey.Note) target {
	b, at := e.doc.Board, target{to: journey.Parking()}
	switch {
	case b.Standing(n) == journey.Placed:
		at.to = journey.InCell(n.Place.Phase, n.Place.Lane, n.Place.Under)
		at.opens = e.openLane(n.Place.Lane)
	case n.Place.Where == journey.Loose:
		r := geom.Rect{X: n.Place.X, Y: n.Place.Y, W: layout.LooseSize}
		if box := e.doc.sheet.Note(n.ID); box != nil {
			r = box.Rect
		}
		at.to = journey.OnWall(r.Right()+12, r.Y)
		return at
	}
	after := false
	for other := range b.Notes() {
		if after {
			at.before = other.ID
			break
		}
		after = other == n
	}
	return at
}

// pasteStep is from one loose note that is pasted to the next.
const pasteStep = layout.LooseSize + 12

// places are where a number of new notes go: in a cell or the parking place one after the other, loose in rows of five.
func (at *target) places(n int) []journey.Place {
	const across = 5
	all := make([]journey.Place, n)
	for i := range all {
		if all[i] = at.to; at.to.Where == journey.Loose {
			all[i].X, all[i].Y = at.to.X+float64(i%across*pasteStep), at.to.Y+float64(i/across*pasteStep)
		}
	}
	return all
}
