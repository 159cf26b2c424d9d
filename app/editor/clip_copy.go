package editor

import (
	"encoding/base64"
	"slices"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/table"
)

// A copy is text, a table in HTML, and the notes whole. The text is a line a note, or, of notes from more than one phase, a
// table with tabs: what mail, Word and Excel can use. The notes stand in an attribute of the HTML that nobody sees, and under a
// kind of our own, so that pasting here gives notes with their links.
const clipMark = ` data-reiskaart="`

// copying puts what is chosen on the clipboard; cutting deletes notes as well.
func (e *Editor) copying(ev Copying) {
	if e.doc != nil && e.surface == inTable {
		e.copyCells(ev.Cut)
		return
	}
	if e.doc == nil || e.writing != nil || e.keepsCovered() {
		return
	}
	ids := e.toCopy()
	if len(ids) == 0 || ev.Cut && len(e.chosen.Notes) == 0 && e.chosen.Cell == (CellRef{}) {
		return // a phase or lane is not cut: on the clipboard there would be less than what goes
	}
	data, err := e.fragment(ids)
	if err != nil {
		return
	}
	cells, heads := e.asTable(ids)
	said := e.words.Say.Copied.Of(len(ids))
	var put PutClipboard
	mark := clipMark + base64.StdEncoding.EncodeToString(data) + `"`
	switch {
	case cells != nil:
		put = PutClipboard{Text: grid.TSV(cells), HTML: grid.WriteHTML(cells, heads, mark)}
		said = e.words.Paste.CopiedCells.Of(len(ids))
	case len(ids) == 1:
		words := table.Words(e.doc.Board, e.doc.Board.Note(ids[0]))
		put = PutClipboard{Text: words, HTML: "<span" + mark + ">" + grid.Escape(words) + "</span>"}
	default:
		var lines []string
		for _, id := range ids {
			lines = append(lines, table.Words(e.doc.Board, e.doc.Board.Note(id)))
			cells = append(cells, lines[len(lines)-1:])
		}
		put = PutClipboard{Text: strings.Join(lines, "\n"), HTML: grid.WriteHTML(cells, 0, mark)}
	}
	put.Own = string(data)
	e.emit(put, Handled{})
	if ev.Cut {
		e.chosen = Selection{Notes: ids}
		e.remove()
	} else {
		e.say(said)
	}
}

// toCopy are the notes that a copy takes: the chosen ones, or those of the chosen cell, phase or lane, in order.
func (e *Editor) toCopy() (ids []journey.ID) {
	c := &e.chosen
	for n := range e.doc.Board.Notes() {
		in := n.Place.Where == journey.Cell && len(c.Notes) == 0 && !n.Covered
		switch {
		case c.Has(n.ID), in && c.Phase != "" && n.Place.Phase == c.Phase, in && c.Lane != "" && n.Place.Lane == c.Lane,
			in && c.Cell != (CellRef{}) && n.Place.Phase == c.Cell.Phase && n.Place.Lane == c.Cell.Lane:
			ids = append(ids, n.ID)
		}
	}
	return ids
}

// fragment is the file of some notes and the links between them.
func (e *Editor) fragment(ids []journey.ID) ([]byte, error) {
	b, in := e.doc.Board, make(map[journey.ID]bool, len(ids))
	for _, id := range ids {
		in[id] = true
	}
	pictures := picturesOf(b, ids)
	return codec.WriteFragment(b, func(k journey.Kind, id journey.ID) bool {
		if k == journey.KindLink {
			l := b.Link(id)
			return l != nil && in[l.From] && in[l.To]
		}
		return k == journey.KindNote && in[id] || k == journey.KindImage && pictures[id]
	})
}

// asTable lays notes out as the cells that they stand in: phases across, with heads where there is more than one lane, so that
// a spreadsheet has what it is about and it can come back as a map. nil where some note is in no cell, or all are in one phase
// that was not chosen as such.
func (e *Editor) asTable(ids []journey.ID) (t grid.Table, heads int) {
	sheet := e.doc.sheet
	whole := e.chosen.Phase != "" || e.chosen.Lane != ""
	texts := map[[2]int][]string{}
	left, right, top, bottom := len(sheet.Columns), -1, len(sheet.Rows), -1
	for _, id := range ids {
		n := e.doc.Board.Note(id)
		at, ok := e.cell(CellRef{n.Place.Phase, n.Place.Lane})
		if !ok || n.Place.Where != journey.Cell {
			return nil, 0
		}
		left, right, top, bottom = min(left, at.Col), max(right, at.Col), min(top, at.Row), max(bottom, at.Row)
		key := [2]int{at.Row, at.Col}
		texts[key] = append(texts[key], table.Words(e.doc.Board, e.doc.Board.Note(id)))
	}
	if left == right && !whole {
		return nil, 0
	}
	if whole || top < bottom {
		heads = 1
		row := []string{""}
		for _, c := range sheet.Columns[left : right+1] {
			row = append(row, c.Phase.Title)
		}
		t = append(t, row)
	}
	for r := top; r <= bottom; r++ {
		var row []string
		if heads > 0 {
			row = append(row, sheet.Rows[r].Lane.Title)
		}
		for c := left; c <= right; c++ {
			row = append(row, grid.Bulleted(texts[[2]int{r, c}]))
		}
		t = append(t, row)
	}
	if heads > 0 { // lanes between in which nothing stands would only be in the way
		t = slices.DeleteFunc(t, func(row []string) bool { return strings.Join(row[1:], "") == "" })
	}
	return t, heads
}
