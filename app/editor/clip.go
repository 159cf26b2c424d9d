package editor

import (
	"math"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// clipped holds a text to the file's limit of 10,000 runes.
func clipped(s string) string {
	if r := []rune(s); len(r) > codec.MaxRunes {
		return string(r[:codec.MaxRunes])
	}
	return s
}

// paste lays copies of all notes of src down: into the chosen cell, else where the one chosen note lies, else, when they
// come from cells that are here, beside themselves, else loose in the middle of the view. The new notes are chosen.
func (e *Editor) paste(src *journey.Board, do string) {
	var from []journey.ID
	for n := range src.Notes() {
		from = append(from, n.ID)
	}
	ops, made := journey.Copy(e.doc.Board, e.ids, src, from, e.pastePlace(src), "")
	if !e.edit(do, "", ops) {
		return
	}
	e.chooseNotes(made...)
	said := e.words.Say.Pasted.Of(len(made))
	if len(made) > 1 && do == "paste" {
		e.showUndoable(said)
	} else {
		e.say(said)
	}
	if len(made) > 0 && !e.inView(made[0]) {
		e.away = made
	}
}

// pastePlace tells where a copy of a note of src goes.
func (e *Editor) pastePlace(src *journey.Board) func(*journey.Note) journey.Place {
	cell := e.chosen.Cell
	if n := e.oneNote(); n != nil && n.Place.Where == journey.Cell {
		cell = CellRef{n.Place.Phase, n.Place.Lane}
	}
	if _, ok := e.cell(cell); ok {
		return func(*journey.Note) journey.Place { return journey.InCell(cell.Phase, cell.Lane, "") }
	}
	left, top := corner(src)
	at := e.camera.ToWorld(e.free().Center())
	at.X, at.Y = at.X-layout.LooseSize, at.Y-layout.LooseSize/2
	return func(n *journey.Note) journey.Place {
		if _, ok := e.cell(CellRef{n.Place.Phase, n.Place.Lane}); ok {
			return n.Place
		}
		if n.Place.Where == journey.Parked {
			return journey.Parking()
		}
		if n.Place.Where != journey.Loose {
			return journey.OnWall(at.X, at.Y)
		}
		return journey.OnWall(at.X+n.Place.X-left, at.Y+n.Place.Y-top)
	}
}

// corner is the left top corner of all loose notes of a board.
func corner(b *journey.Board) (left, top float64) {
	left, top = math.Inf(1), math.Inf(1)
	for n := range b.Notes() {
		if n.Place.Where == journey.Loose {
			left, top = min(left, n.Place.X), min(top, n.Place.Y)
		}
	}
	return left, top
}

// pasteHelp answers the start card's "paste a list": the cell is chosen and the keys are said.
func (e *Editor) pasteHelp() {
	if len(e.doc.sheet.Columns) > 0 && len(e.doc.sheet.Rows) > 0 {
		e.chooseCell(layout.Cell{})
	}
	e.showToast(Toast{Text: e.words.Start.PasteHow})
	e.emit(FocusBoard{})
}
