package layout

import (
	"iter"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Note is a note's box, nil when it has none. It stays the same until the note is deleted; read it anew after an Update.
func (s *Sheet) Note(id journey.ID) *NoteBox {
	if e := s.boxes[id]; e != nil {
		return &e.NoteBox
	}
	return nil
}

// Notes walks the boxes of all notes in their order, which is the order in which they are stacked.
func (s *Sheet) Notes() iter.Seq[*NoteBox] {
	return func(yield func(*NoteBox) bool) {
		for n := range s.board.Notes() {
			if e := s.boxes[n.ID]; e != nil && !yield(&e.NoteBox) {
				return
			}
		}
	}
}

// CellOf is the cell in which a note is shown.
func (s *Sheet) CellOf(id journey.ID) (Cell, bool) {
	e := s.boxes[id]
	if e == nil || e.Row < 0 {
		return Cell{}, false
	}
	return Cell{e.Col, e.Row}, true
}

// NotesIn lists the notes of a cell in their order.
func (s *Sheet) NotesIn(at Cell) []journey.ID {
	c := s.cell(at)
	if c == nil {
		return nil
	}
	ids := make([]journey.ID, len(c.notes))
	for i, e := range c.notes {
		ids[i] = e.Note.ID
	}
	return ids
}

func (s *Sheet) cell(at Cell) *cell {
	if at.Col < 0 || at.Col >= len(s.Columns) || at.Row < 0 || at.Row >= len(s.Rows) {
		return nil
	}
	return &s.phases[at.Col].cells[at.Row]
}

// ColumnAt is the index of the phase at x, or -1; half the gap between two phases belongs to each.
func (s *Sheet) ColumnAt(x float64) int {
	for i := range s.Columns {
		if c := &s.Columns[i]; x >= c.X-Gap/2 && x < c.X+c.W+Gap/2 {
			return i
		}
	}
	return -1
}

// RowAt is the index of the lane at y, or -1; half the gap between two lanes belongs to each.
func (s *Sheet) RowAt(y float64) int {
	for i := range s.Rows {
		if r := &s.Rows[i]; y >= r.Y-Gap/2 && y < r.Y+r.H+Gap/2 {
			return i
		}
	}
	return -1
}

// CellAt is the cell at p.
func (s *Sheet) CellAt(p geom.Point) (Cell, bool) {
	c := Cell{s.ColumnAt(p.X), s.RowAt(p.Y)}
	return c, c.Col >= 0 && c.Row >= 0
}

// Route is a link's route, nil when an end of it is not shown.
func (s *Sheet) Route(id journey.ID) *Route {
	if r := s.links.byID[id]; r != nil && r.shown {
		return &r.Route
	}
	return nil
}

// Routes walks the routes in the order of the links.
func (s *Sheet) Routes() iter.Seq[*Route] {
	return func(yield func(*Route) bool) {
		for l := range s.board.Links() {
			if r := s.Route(l.ID); r != nil && !yield(r) {
				return
			}
		}
	}
}
