package editor

import (
	"encoding/base64"
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/table"
)

// cellsMark is in what the table puts on the clipboard: these are cells, and not notes that were chosen on the wall.
const cellsMark = ` data-cells="1"`

// mostAdded is how many phases or lanes a paste makes at most.
const mostAdded = 100

// copyCells puts the range on the clipboard, as text with tabs and as a table; the notes in it go along, so that they come back whole.
func (e *Editor) copyCells(cut bool) {
	t, s := &e.table, e.grid()
	if t.open != nil || e.keepsCovered() {
		return
	}
	area := table.Area{A: t.at, B: t.from}
	cells := s.Range(area)
	from, _ := area.Sorted()
	heads := 0
	if s.Shape == table.Across && from == (table.Spot{}) && area.Cells() > 1 {
		heads = 1
	}
	put := PutClipboard{Text: grid.TSV(cells)}
	mark := cellsMark
	if s.Shape == table.Across && len(e.chosen.Notes) > 0 {
		if data, err := e.fragment(e.chosen.Notes); err == nil {
			mark += clipMark + base64.StdEncoding.EncodeToString(data) + `"`
			put.Own = string(data)
		}
	}
	put.HTML = grid.WriteHTML(cells, heads, mark)
	e.emit(put, Handled{})
	if cut {
		e.emptyCells()
		return
	}
	e.say(e.words.Paste.CopiedCells.Of(area.Cells()))
}

// pasteCellsInTable lays what the clipboard holds over the range: cell by cell, with phases, lanes and notes for what goes beyond. Notes
// that were copied on the wall come into the cell beside those that are there.
func (e *Editor) pasteCellsInTable(ev Pasted, plain bool) {
	t, s := &e.table, e.grid()
	e.emit(Handled{})
	if e.hasOwn(ev) && !strings.Contains(ev.HTML, cellsMark) && !plain {
		e.pasteAs(pasteAgain{ev: ev, chosen: e.chosen, acts: e.clip.acts}, false)
		return
	}
	html := ev.HTML
	cells := grid.Range(ev.Text, html)
	if plain {
		cells = grid.Table{{strings.TrimSpace(ev.Text)}}
	}
	if cells.Width() == 0 {
		return
	}
	var own *journey.Board
	if s.Shape == table.Across && e.hasOwn(ev) {
		own = ourNotes(ev)
	}
	area := table.Area{A: t.at, B: t.from}
	writes := table.Paste(cells, area)
	first, _ := area.Sorted()
	if rows, cols := first.Row+len(cells)-s.Height(), first.Col+cells.Width()-s.Width(); s.Shape == table.Across && (rows > mostAdded || cols > mostAdded) {
		e.refuse(e.words.TableView.TooMuch.With(itoa(max(0, rows)), itoa(max(0, cols)), itoa(mostAdded)))
		return
	}
	plan := s.Write(writes, e.tableOptions(own))
	if !e.fewEnough(len(plan.Made)) {
		return
	}
	e.sessions++
	group := "paste " + itoa(int(e.sessions))
	if e.edit("paste cells", group, plan.Ops) {
		e.adoptActors(plan.Made, group)
	}
	if area.Cells() == 1 || len(cells) > 1 || cells.Width() > 1 {
		t.at, t.from = first, table.Spot{Row: first.Row + len(cells) - 1, Col: first.Col + cells.Width() - 1}
	}
	t.row = ""
	e.grid()
	t.at, t.from = inTableOf(t.sheet, t.at), inTableOf(t.sheet, t.from)
	e.holdCell()
	t.asked++
	e.chooseCells()
	e.sayPasted(plan, len(writes))
}

// sayPasted says what came of a paste, with what could not be placed.
func (e *Editor) sayPasted(plan table.Plan, cells int) {
	w := &e.words.TableView
	said := []string{w.Pasted.Of(cells - len(plan.Refused))}
	for _, part := range []struct {
		n     int
		words func(int) string
	}{{plan.Columns, w.NewPhases.Of}, {plan.Lanes, w.NewLanes.Of}, {len(plan.Made), w.Made.Of}, {len(plan.Gone), w.Gone.Of}, {len(plan.Refused), w.Left.Of}} {
		if part.n > 0 {
			said = append(said, part.words(part.n))
		}
	}
	text := strings.Join(said, ", ") + "."
	if len(plan.Refused) > 0 {
		text += " " + e.refusedCell(plan.Refused[0])
	}
	e.showUndoable(text)
}
