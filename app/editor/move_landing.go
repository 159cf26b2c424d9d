package editor

import (
	"slices"

	"reiskaart/app/journey"
)

// Where the notes come to lie that a hand lets go.

// intoCells lays the notes that come from the lead's own cell, and loose ones, at the landing place; those from other cells
// go as many phases and lanes further as the lead does.
func (g *moving) intoCells(e *Editor) []journey.Op {
	b := e.doc.Board
	var together []journey.ID
	var ops []journey.Op
	for id := range inOrder(b, g.held) {
		if place, further := g.further(e, id); further {
			ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
		} else {
			together = append(together, id)
		}
	}
	ops = append(ops, journey.MoveNotes(b, together, g.landing.Place, g.landing.Before)...)
	if g.landing.Score.Set { // in an emotions lane the height is the score
		ops = append(ops, journey.Set(journey.KindNote, g.lead, "score", &g.landing.Score))
	}
	return ops
}

// further is the place of a note from another cell than the lead's; ok is false for any other.
func (g *moving) further(e *Editor, id journey.ID) (place journey.Place, ok bool) {
	sheet := e.doc.sheet
	from, leadInCell := sheet.CellOf(g.lead)
	cell, inCell := sheet.CellOf(id)
	if !leadInCell || !inCell || cell == from {
		return place, false
	}
	to, _ := e.cell(CellRef{g.landing.Place.Phase, g.landing.Place.Lane})
	col := max(0, min(len(sheet.Columns)-1, cell.Col+to.Col-from.Col))
	row := max(0, min(len(sheet.Rows)-1, cell.Row+to.Row-from.Row))
	if !sheet.Takes(row) {
		row = to.Row
	}
	place = e.doc.Board.Note(id).Place
	place.Phase, place.Lane = sheet.Columns[col].Phase.ID, sheet.Rows[row].Lane.ID
	return place, true
}

// layCopies lays copies of what is held where it is let go.
func (g *moving) layCopies(e *Editor) {
	scored := func(original, copied journey.ID) []journey.Op {
		if original != g.lead || !g.landing.Score.Set {
			return nil
		}
		return []journey.Op{journey.Set(journey.KindNote, copied, "score", &g.landing.Score)}
	}
	e.copyNotes(slices.Collect(inOrder(e.doc.Board, g.held)), scored, func(n *journey.Note) journey.Place {
		switch g.landing.Place.Where {
		case journey.Loose:
			at := e.doc.sheet.Note(n.ID).Rect.Moved(g.by)
			return journey.OnWall(at.X, at.Y)
		case journey.Parked: // it stays what it is, and can go where its original lies
			place := n.Place
			place.Where = journey.Parked
			return place
		}
		if place, further := g.further(e, n.ID); further {
			return place
		}
		return g.landing.Place
	}, g.landing.Before)
}

// inOrder walks ids in the one order over all notes.
func inOrder(b *journey.Board, ids []journey.ID) func(func(journey.ID) bool) {
	return func(yield func(journey.ID) bool) {
		among := make(map[journey.ID]bool, len(ids))
		for _, id := range ids {
			among[id] = true
		}
		for n := range b.Notes() {
			if among[n.ID] && !yield(n.ID) {
				return
			}
		}
	}
}

// ontoWall leaves the notes loose where they are let go, on top of the others.
func (g *moving) ontoWall(e *Editor) []journey.Op {
	b := e.doc.Board
	ops := make([]journey.Op, 0, len(g.held))
	if g.loose {
		return journey.ShiftNotes(b, g.held, g.by.X, g.by.Y)
	}
	for _, id := range g.held {
		at := e.doc.sheet.Note(id).Rect.Moved(g.by)
		place := journey.OnWall(at.X, at.Y)
		place.Rank = b.Note(id).Place.Rank
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
	}
	return ops
}
