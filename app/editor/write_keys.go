package editor

import "reiskaart/app/journey"

// writeKey is a key while text is open. It reports whether the key was the editor's; the rest is the textarea's own.
func (e *Editor) writeKey(k Key) bool {
	w := e.writing
	switch {
	case k.Composing:
		return false
	case k.Name == "Escape":
		e.finishWriting()
	case w.on == newNote && w.text == "" && k.is("Ctrl+Z"): // a browser would undo in the field that was typed in before
		e.finishWriting()
		e.undo()
	case w.on == figure:
		if !e.figureKey(k) {
			return false
		}
	case w.on == phaseHead || w.on == laneTitle:
		if !e.headKey(k) {
			return false
		}
	case w.inCorner():
		if !e.cornerKey(k) {
			return false
		}
	case k.Name == "Enter" && w.on != newNote && w.on != oldNote:
		e.finishWriting()
	case k.Name == "Enter" && k.Ctrl && !k.Shift && !k.Alt && e.answerable():
		e.finishWriting()
		e.relate(w.id)
	case w.on == newNote && w.to.Where == journey.Parked:
		if !e.lotWriteKey(k) {
			return false
		}
	case w.on <= oldNote && w.to.Where == journey.Loose && w.kind != journey.LooseText:
		if !e.looseKey(k) {
			return false
		}
	case w.on != newNote || w.to.Where != journey.Cell:
		return false // Enter is a new line, Tab is the browser's
	case k.Name == "Enter" && k.Shift && !k.Ctrl, k.Alt:
		return false
	case k.Name == "Enter" && k.Ctrl && k.Shift:
		e.writeBeside(0, -1)
	case k.Name == "Enter" && k.Ctrl:
		e.writeBeside(0, 1)
	case k.Name == "Enter" && (w.text == "" || w.score.Set):
		e.finishWriting()
	case k.Name == "Enter":
		to := w.to
		e.finishWriting()
		e.writeInCell(to.Phase, to.Lane)
	case k.Name == "Tab" && k.Shift:
		e.writeBeside(-1, 0)
	case k.Name == "Tab":
		e.writeBeside(1, 0)
	default:
		return false
	}
	if e.writing == nil {
		e.emit(FocusBoard{})
	}
	return true
}

// looseKey goes on from a loose note to the one beside it with Tab, below it with Ctrl+Enter, and back with Shift. Enter is a
// new line. It reports whether the key was one of these.
func (e *Editor) looseKey(k Key) bool {
	by := 1.0
	if k.Shift {
		by = -1
	}
	switch {
	case k.Alt:
		return false
	case k.Name == "Tab" && !k.Ctrl:
		e.writeLooseBeside(by, 0)
	case k.Name == "Enter" && k.Ctrl:
		e.writeLooseBeside(0, by)
	default:
		return false
	}
	return true
}

// writeBeside goes on writing so many phases and lanes further; at the edge of the map the text stays open.
func (e *Editor) writeBeside(dx, dy int) {
	to := e.writing.to
	col, row := e.columnOf(to.Phase)+dx, e.nextRow(e.rowOf(to.Lane)+dy, dy)
	sheet := e.doc.sheet
	if col < 0 || row < 0 || col >= len(sheet.Columns) || row >= len(sheet.Rows) {
		return
	}
	e.finishWriting()
	e.writeInCell(sheet.Columns[col].Phase.ID, sheet.Rows[row].Lane.ID)
}
