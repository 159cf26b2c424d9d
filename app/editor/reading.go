package editor

import (
	"cmp"
	"math"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// looseStep is from one loose note to the next one beside or below it, made with Tab or Ctrl+Enter.
const looseStep = layout.LooseSize + 20

// readingOrder lists the notes that are in sight as one reads a journey: phase by phase, in each the lanes from top to
// bottom; then what lies loose, by rows.
func (e *Editor) readingOrder() []journey.ID {
	sheet := e.doc.sheet
	var all []journey.ID
	for col := range sheet.Columns {
		for row := range sheet.Rows {
			if sheet.Takes(row) {
				all = append(all, sheet.NotesIn(layout.Cell{Col: col, Row: row})...)
			}
		}
	}
	var loose []*layout.NoteBox
	for box := range sheet.Notes() {
		if (box.Col < 0 || box.Row < 0) && !box.Rect.Empty() {
			loose = append(loose, box)
		}
	}
	slices.SortStableFunc(loose, func(a, b *layout.NoteBox) int {
		const row = layout.LooseSize / 2 // what lies so far apart stands in one row
		return cmp.Or(cmp.Compare(math.Floor(a.Rect.Y/row), math.Floor(b.Rect.Y/row)), cmp.Compare(a.Rect.X, b.Rect.X))
	})
	for _, box := range loose {
		all = append(all, box.Note.ID)
	}
	return all
}

// tabKey goes through the wall in reading order: from a note to its links, one after the other, then on to the next note.
// Behind the last note, before the first, and when nothing is chosen Tab is the page's own, so that nobody is caught in the
// wall: Esc lets go, and Tab leaves.
func (e *Editor) tabKey(back bool) bool {
	if e.tabLinks(back) {
		return true
	}
	order := e.readingOrder()
	at := slices.Index(order, e.tabFrom())
	switch {
	case at < 0 && e.chosen.Cell != CellRef{}:
		at = e.beforeCell(order, back)
	case at < 0 && e.chosen.Phase != "" && !back:
		at = slices.IndexFunc(order, func(id journey.ID) bool { return e.doc.Board.Note(id).Place.Phase == e.chosen.Phase }) - 1
		if at < -1 {
			return false
		}
	case at < 0:
		return false
	}
	if back {
		at--
	} else {
		at++
	}
	if at < 0 || at >= len(order) {
		return false
	}
	e.chooseEnd(order[at])
	return true
}

// tabFrom is the note from which Tab goes on: the chosen one, or the one whose links it was at.
func (e *Editor) tabFrom() journey.ID {
	if e.chosen.Link != "" {
		return e.linkOf
	}
	if n := len(e.chosen.Notes); n > 0 {
		return e.chosen.Notes[n-1]
	}
	return ""
}

// beforeCell is the place in the order from which a step leads to the first note behind the chosen cell, or back from it to
// the last before it.
func (e *Editor) beforeCell(order []journey.ID, back bool) int {
	cell, _ := e.cell(e.chosen.Cell)
	n := slices.IndexFunc(order, func(id journey.ID) bool {
		box := e.doc.sheet.Note(id)
		return box.Col < 0 || box.Row < 0 || box.Col > cell.Col || box.Col == cell.Col && box.Row > cell.Row
	})
	if n < 0 {
		n = len(order)
	}
	if !back {
		n--
	}
	return n
}

// writeLooseBeside goes on writing on the loose note that lies a step further, or on a new one there.
func (e *Editor) writeLooseBeside(dx, dy float64) {
	from := e.writing.ground
	at := geom.Point{X: from.X + dx*max(looseStep, from.W+20), Y: from.Y + dy*max(looseStep, from.H+20)}
	if dx < 0 {
		at.X = from.X - looseStep
	}
	if dy < 0 {
		at.Y = from.Y - looseStep
	}
	middle := at.Add(geom.Point{X: layout.LooseSize / 2, Y: layout.LooseSize / 2})
	e.finishWriting()
	for box := range e.doc.sheet.Notes() {
		if (box.Col < 0 || box.Row < 0) && box.Rect.Has(middle) {
			e.writeOn(box.Note.ID)
			return
		}
	}
	e.writeLoose(at)
}
