package editor

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/journey"
)

// Heads and titles are written at speaking pace: Enter goes on to the next, and after the last phase makes one.

// leastHead is how wide, in screen units, an open head is at least: the name must be legible while it is typed, however small
// the map is drawn.
const leastHead = 168

// headKey is a key while a head or title is open.
func (e *Editor) headKey(k Key) bool {
	switch {
	case k.Ctrl || k.Alt:
		return false
	case k.Name == "Tab" && k.Shift:
		e.writeHead(-1)
	case k.Name == "Tab":
		e.writeHead(1)
	case k.Name == "Enter" && !k.Shift:
		e.nextHead()
	default:
		return false
	}
	return true
}

// nextHead goes on to the next head or title. After the last phase it begins a new one, unless nothing was written on this
// new one: then the row is done.
func (e *Editor) nextHead() {
	w := e.writing
	last := w.on == phaseHead && e.columnOf(w.id) == len(e.doc.sheet.Columns)-1
	switch {
	case last && w.made && blank(w.text):
		e.finishWriting()
	case last:
		e.writeNewHead()
	case w.on == laneTitle && e.rowOf(w.id) == len(e.doc.sheet.Rows)-1:
		e.finishWriting()
	default:
		e.writeHead(1)
	}
}

// writeHead opens the head or title so many places further; at the end of the row the text stays open.
func (e *Editor) writeHead(by int) {
	if e.writing.on == laneTitle {
		if i := e.rowOf(e.writing.id) + by; i >= 0 && i < len(e.doc.sheet.Rows) {
			e.renameLane(e.doc.sheet.Rows[i].Lane.ID)
			e.revealLane(i)
		}
		return
	}
	if i := e.columnOf(e.writing.id) + by; i >= 0 && i < len(e.doc.sheet.Columns) {
		id := e.doc.sheet.Columns[i].Phase.ID // finishing may take a column away
		e.renamePhase(id)
		e.revealPhase(id)
	}
}

// writeNewHead makes a phase at the right end and opens its head. Making and naming are one step to undo.
func (e *Editor) writeNewHead() {
	id := e.ids.New()
	e.startWriting(writing{on: phaseHead, id: id, made: true, bold: true})
	e.edit("add phase", e.writing.group, journey.AddPhase(e.doc.Board, id, "", ""))
	e.chosen = Selection{Phase: id}
	e.revealPhase(id)
}

// revealPhase pans sideways until the head of a phase is in sight; heads always are in height.
func (e *Editor) revealPhase(id journey.ID) {
	if i := e.columnOf(id); i >= 0 && e.sized {
		r := e.doc.sheet.HeadRect(i)
		r.Y, r.H = e.camera.ToWorld(e.free().Center()).Y, 0
		e.reveal(r)
	}
}

// revealLane pans up or down until the title of a row is in sight; titles always are in width.
func (e *Editor) revealLane(row int) {
	r := e.doc.sheet.TitleRect(row)
	r.X, r.W = e.camera.ToWorld(e.free().Center()).X, 0
	e.reveal(r)
}

// dropEmptyHead takes back a new phase that got no name: it leaves no trace. What came before it is chosen.
func (e *Editor) dropEmptyHead(w *writing) {
	i := e.columnOf(w.id)
	e.forget()
	e.chosen = Selection{}
	if i > 0 && i <= len(e.doc.sheet.Columns) {
		e.chosen.Phase = e.doc.sheet.Columns[i-1].Phase.ID
	}
}

// pastedHeads fills heads with pasted lines, or with a pasted row, from the open or chosen one on; phases are made for what
// is left. It reports whether the paste was for the heads: one line goes into the open text as anywhere.
func (e *Editor) pastedHeads(ev Pasted) bool {
	at := e.chosen.Phase
	if w := e.writing; w != nil {
		if at = ""; w.on == phaseHead {
			at = w.id
		}
	}
	from := e.columnOf(at)
	if from < 0 {
		return false
	}
	if t, ok := grid.Read(ev.Text, ev.HTML); ok && e.writing == nil {
		if _, whole := spreadsheet.Read(t); whole || e.isTableOfFigures(t) {
			return false // a chosen head does not make less of a whole journey, or of figures
		}
	}
	names, rows := headNames(ev)
	if len(names) == 0 || e.writing != nil && len(names) < 2 || e.hasOwn(ev) {
		return false
	}
	if w := e.writing; w != nil {
		if w.text = w.written; w.made {
			w.text = "" // the phase that was begun is among those that are pasted
		}
		e.finishWriting()
	}
	ops, added := e.headOps(from, names)
	if e.edit("paste phases", "", ops) {
		e.chosen = Selection{Phase: e.doc.sheet.Columns[from+len(names)-1].Phase.ID}
		e.revealPhase(e.chosen.Phase)
	}
	said := e.words.Say.HeadsFilled.Of(len(names))
	if added > 0 {
		said += ", " + e.words.Say.HeadsNew.Of(added)
	}
	if rows > 1 {
		said += ". " + e.words.Say.FirstRow
	}
	e.showUndoable(said)
	e.emit(Handled{}, FocusBoard{})
	e.refresh()
	return true
}

// headOps writes names on the phases from a column on and makes phases for the rest.
func (e *Editor) headOps(from int, names []string) (ops []journey.Op, added int) {
	there := min(len(names), len(e.doc.sheet.Columns)-from)
	for i, name := range names[:there] {
		ops = append(ops, journey.SetText(journey.KindPhase, e.doc.sheet.Columns[from+i].Phase.ID, "title", name))
	}
	rest := names[there:]
	ids := make([]journey.ID, len(rest))
	for i := range ids {
		ids[i] = e.ids.New()
	}
	return append(ops, journey.AddPhases(e.doc.Board, ids, rest)...), len(rest)
}

// headNames are the names in what was pasted: its lines, or, where it is a table, the cells of its first row, and of its only
// column all. rows counts the rows of a table.
func headNames(ev Pasted) (names []string, rows int) {
	list := grid.Lines(ev.Text)
	if t, ok := grid.Read(ev.Text, ev.HTML); ok {
		list, rows = nil, len(t)
		for _, row := range t {
			if len(list) == 0 || t.Width() == 1 {
				list = append(list, row...)
			}
		}
	}
	for _, name := range list {
		if name = strings.Join(strings.Fields(name), " "); name != "" {
			names = append(names, clipped(name))
		}
	}
	if len(names) == rows {
		rows = 0
	}
	return names, rows
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
