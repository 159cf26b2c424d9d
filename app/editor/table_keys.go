package editor

import (
	"strings"
	"unicode/utf8"

	"reiskaart/app/layout"
	"reiskaart/app/table"
)

// pageRows is how far PageDown goes.
const pageRows = 12

// tableKey is a key while a cell has the keyboard, and reports whether it is the table's. A sign opens the cell for it: the browser then
// writes it there itself, since only a field hears of dead keys and input methods.
func (e *Editor) tableKey(k Key) bool {
	t, s := &e.table, e.grid()
	inside := t.inside && e.inspectorOpen() && e.side == noSide
	t.inside = false
	if dir, ok := directionOf(k.Name); ok && !k.Alt {
		dx, dy := dir.Step()
		switch to := t.at; {
		case k.Ctrl && k.Shift:
			e.goCell(edgeOf(s, to, dx, dy), true)
		case k.Ctrl:
			e.carryInTable(dir)
		default:
			to.Row, to.Col = to.Row+dy, to.Col+dx
			e.goCell(to, k.Shift)
		}
		return true
	}
	to := t.at
	switch k.Name {
	case "Enter", "F2":
		if k.Ctrl || k.Alt || k.Shift {
			break
		}
		if k.Name == "Enter" && e.linkStarted() && e.chosenEnd() != e.table.link {
			e.linkInTable()
			return true
		}
		e.enterCell()
		return true
	case "Tab":
		if to.Col++; k.Shift {
			to.Col -= 2
		}
		if k.Ctrl || k.Alt || to.Col < 0 || to.Col >= s.Width() {
			return false // out of the table
		}
		e.goCell(to, false)
		return true
	case "Home", "End":
		if to.Col = 0; k.Name == "End" {
			to.Col = s.Width() - 1
		}
		if k.Ctrl {
			to = edgeOf(s, to, 0, map[string]int{"Home": -1, "End": 1}[k.Name])
		}
		e.goCell(to, k.Shift)
		return true
	case "PageDown", "PageUp":
		if to.Row += pageRows; k.Name == "PageUp" {
			to.Row -= 2 * pageRows
		}
		e.goCell(to, k.Shift)
		return true
	case "Delete", "Backspace":
		if k.Ctrl || k.Alt {
			break
		}
		e.emptyCells()
		return true
	case "Escape":
		if e.context == nil && (t.letGo() || t.from != t.at || t.nth > 0) {
			e.goCell(t.at, false)
		} else {
			e.run(Command{Name: "close"})
		}
		return true
	case " ":
		e.spaceInTable(k)
		return true
	case "+", "=":
		if k.Ctrl && !k.Alt {
			e.run(Command{Name: "tableinsert"})
			return true
		}
	case "-":
		if k.Ctrl && !k.Alt {
			e.run(Command{Name: "tablewithdraw"})
			return true
		}
	}
	if (utf8.RuneCountInString(k.Name) == 1 || k.Name == "Dead" || k.Name == "Process") && (!k.Ctrl && !k.Alt || k.AltGr) {
		if e.openCell(true) {
			e.emit(OpenCell{})
		}
		return false
	}
	c := e.commandOf(k)
	if c != nil && c.name == "inspector" && !inside { // into it; from there the same key closes it
		e.openDetails()
		t.inside = true
		return true
	}
	if c != nil && (k.Ctrl || k.Alt || strings.HasPrefix(k.Name, "F") || k.Name == "ContextMenu") && (!onlyOnWall[c.name] || tableDoes[c.name] != nil) {
		return e.runChord(k)
	}
	return false
}

// edgeOf is the last cell in a direction.
func edgeOf(s *table.Sheet, at table.Spot, dx, dy int) table.Spot {
	switch {
	case dx < 0:
		at.Col = 0
	case dx > 0:
		at.Col = s.Width() - 1
	}
	switch {
	case dy < 0:
		at.Row = 0
	case dy > 0:
		at.Row = s.Height() - 1
	}
	return at
}

// spaceInTable turns a flag over, goes through the notes of a cell one by one, and with Shift or Ctrl takes the whole row or column.
func (e *Editor) spaceInTable(k Key) {
	t, s := &e.table, e.grid()
	switch notes := s.Notes(t.at); {
	case k.Shift:
		t.from = table.Spot{Row: t.at.Row, Col: s.Width() - 1}
		e.goCell(table.Spot{Row: t.at.Row}, true)
	case k.Ctrl:
		t.from = table.Spot{Row: s.Height() - 1, Col: t.at.Col}
		e.goCell(table.Spot{Col: t.at.Col}, true)
	case s.Shape == table.List && s.Fields[t.at.Col].Kind == table.Flag:
		text := e.words.Field.Yes
		if s.Text(t.at) != "" {
			text = ""
		}
		e.writeCells("set flag", "", []table.Write{{Spot: t.at, Text: text}}, nil)
	case s.Shape == table.Across && len(notes) > 1:
		t.nth = (t.nth + 1) % (len(notes) + 1)
		e.chooseCells()
		if t.nth > 0 {
			e.say(e.words.TableView.Nth.With(itoa(t.nth), itoa(len(notes)), e.described(notes[t.nth-1].ID)))
		} else {
			e.say(e.words.Say.Selected.Of(len(notes)))
		}
	}
}

// carryInTable moves what is chosen: a phase or lane among the others, notes to the cell beside or below; in the list up and down
// within their cell, past its end to the next. What lies loose moves over the wall, though nobody sees it here.
func (e *Editor) carryInTable(dir layout.Direction) {
	dx, dy := dir.Step()
	switch {
	case e.chosen.Phase != "", e.chosen.Lane != "":
		e.carry(dir)
	case len(e.chosen.Notes) == 0:
	case e.allLoose():
		e.carry(dir)
	case e.table.shape == table.List && dy != 0 && len(e.chosen.Notes) == 1:
		if dir = layout.Rightward; dy < 0 {
			dir = layout.Leftward
		}
		e.carry(dir)
	case e.table.shape == table.List && dy != 0:
	default:
		e.carryCells(dx, dy)
	}
	e.table.asked++
}
