package table

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Shape is how the map lies in the table.
type Shape uint8

// The shapes.
const (
	Across Shape = iota // a row a lane, a column a phase
	List                // a row a note
)

// Row is a row of Across: a lane, and of a lane of metrics which figure.
type Row struct {
	Lane   *journey.Lane
	Figure funnel.Field // empty but in a lane of metrics
}

// Sheet is a map as a table. It holds for the board as it was when the sheet was made; make another after a change.
type Sheet struct {
	Board  *journey.Board
	Shape  Shape
	Phases []*journey.Phase
	Rows   []Row   // of Across; hidden lanes are left out
	Fields []Field // columns of List

	words  *lang.Words
	notes  []*journey.Note // rows of List
	cells  [][]*journey.Note
	ends   map[journey.ID][]*journey.Link // of the links of a note, once they were asked for
	stages map[partyAt]int                // likewise, from 1
	row    map[journey.ID]int             // of a note: in List its row from 0, in Across its cell
}

// New lays a map out as a table; fields are the columns of List, and of no meaning in Across.
func New(b *journey.Board, shape Shape, w *lang.Words, fields []Field) *Sheet {
	s := &Sheet{Board: b, Shape: shape, Phases: b.Phases(), Fields: fields, words: w}
	s.row = make(map[journey.ID]int, b.Count(journey.KindNote))
	column, lanes := map[journey.ID]int{}, map[journey.ID]int{}
	for i, p := range s.Phases {
		column[p.ID] = i
	}
	n := 0
	for _, l := range b.Lanes() {
		switch {
		case shape == List:
			lanes[l.ID] = n
			n++
			continue
		case l.Hidden:
			continue
		case l.Kind == journey.Metrics:
			for _, f := range funnel.Fields {
				s.Rows = append(s.Rows, Row{l, f})
			}
			continue
		}
		lanes[l.ID] = len(s.Rows)
		s.Rows = append(s.Rows, Row{Lane: l})
	}
	across := len(s.Phases)
	if n = max(n, len(s.Rows)); shape == List {
		s.cells = make([][]*journey.Note, n*across+2) // the last two: loose, parked
	} else {
		s.cells = make([][]*journey.Note, n*across)
	}
	for note := range b.Notes() {
		r, inRow := lanes[note.Place.Lane]
		c, inColumn := column[note.Place.Phase]
		at := -1
		switch placed := b.Standing(note) == journey.Placed && inRow && inColumn; {
		case placed && shape == List:
			at = c*n + r
		case placed:
			at = r*across + c
		case shape == List && note.Place.Where == journey.Loose:
			at = n * across
		case shape == List:
			at = n*across + 1
		}
		if at >= 0 {
			s.cells[at] = append(s.cells[at], note)
			s.row[note.ID] = at
		}
	}
	if shape == List {
		for _, cell := range s.cells {
			s.notes = append(s.notes, cell...)
		}
		for i, note := range s.notes {
			s.row[note.ID] = i
		}
	}
	return s
}

// Height counts the rows, with the head and, in List, the one for a new note.
func (s *Sheet) Height() int {
	if s.Shape == List {
		return len(s.notes) + 2
	}
	return len(s.Rows) + 1
}

// Width counts the columns, with the heads of Across.
func (s *Sheet) Width() int {
	if s.Shape == List {
		return len(s.Fields)
	}
	return len(s.Phases) + 1
}

// Note is the note of a row of List, nil for the head and for the row of a new note.
func (s *Sheet) Note(row int) *journey.Note {
	if s.Shape != List || row < 1 || row > len(s.notes) {
		return nil
	}
	return s.notes[row-1]
}

// Notes are the notes that a cell is about.
func (s *Sheet) Notes(at Spot) []*journey.Note {
	if s.Shape == List {
		if n := s.Note(at.Row); n != nil {
			return []*journey.Note{n}
		}
		return nil
	}
	if !s.in(at) || s.Rows[at.Row-1].Figure != "" {
		return nil
	}
	return s.cells[(at.Row-1)*len(s.Phases)+at.Col-1]
}

// in reports whether a spot is a cell of Across below and beside its heads.
func (s *Sheet) in(at Spot) bool {
	return s.Shape == Across && at.Row > 0 && at.Col > 0 && at.Row <= len(s.Rows) && at.Col <= len(s.Phases)
}

// Find is where a note stands: in List in the column col.
func (s *Sheet) Find(note journey.ID, col int) (Spot, bool) {
	at, ok := s.row[note]
	switch {
	case !ok:
		return Spot{}, false
	case s.Shape == List:
		return Spot{at + 1, col}, true
	}
	return Spot{at/len(s.Phases) + 1, at%len(s.Phases) + 1}, true
}

// Phase is the phase of a column of Across, nil for any other.
func (s *Sheet) Phase(col int) *journey.Phase {
	if s.Shape != Across || col < 1 || col > len(s.Phases) {
		return nil
	}
	return s.Phases[col-1]
}

// Lane is the lane of a row of Across, nil for any other.
func (s *Sheet) Lane(row int) *journey.Lane {
	if s.Shape != Across || row < 1 || row > len(s.Rows) {
		return nil
	}
	return s.Rows[row-1].Lane
}

// PhaseAt is the column of a phase in Across, LaneAt the first row of a lane; 0 where there is none.
func (s *Sheet) PhaseAt(id journey.ID) int {
	for i, p := range s.Phases {
		if p.ID == id && s.Shape == Across {
			return i + 1
		}
	}
	return 0
}

// LaneAt is the first row of a lane in Across, 0 where it has none.
func (s *Sheet) LaneAt(id journey.ID) int {
	for i, r := range s.Rows {
		if r.Lane.ID == id {
			return i + 1
		}
	}
	return 0
}

// Fixed reports whether nothing can be written in a cell.
func (s *Sheet) Fixed(at Spot) bool {
	if s.Shape == List {
		if at.Row == 0 || at.Col < 0 || at.Col >= len(s.Fields) {
			return true
		}
		n := s.Note(at.Row)
		return n != nil && (n.Covered && s.Fields[at.Col].Key == "text" || !s.takes(n, at.Col))
	}
	switch {
	case at.Row == 0 && at.Col == 0:
		return true
	case at.Col == 0:
		return at.Row <= len(s.Rows) && s.Rows[at.Row-1].Figure != ""
	case s.in(at):
		return s.Rows[at.Row-1].Lane.Kind == journey.LineLane && len(s.Notes(at)) == 0
	}
	return false
}

// takes reports whether a field is one of a note's kind, or is set on it all the same.
func (s *Sheet) takes(n *journey.Note, col int) bool {
	f := &s.Fields[col]
	return f.Kind != Shown && (f.Fits == nil || f.Fits(s.Board.KindOf(n)) || s.read(n, f) != "")
}

// Text is what a cell says as it is written and copied, empty outside the table.
func (s *Sheet) Text(at Spot) string {
	if at.Row < 0 || at.Col < 0 || at.Row >= s.Height() || at.Col >= s.Width() {
		return ""
	}
	if s.Shape == List {
		if at.Row == 0 {
			return s.Fields[at.Col].Label
		}
		if n := s.Note(at.Row); n != nil {
			return s.read(n, &s.Fields[at.Col])
		}
		return ""
	}
	switch {
	case at.Row == 0 && at.Col == 0:
		return ""
	case at.Row == 0:
		return s.Phases[at.Col-1].Title
	case at.Col == 0:
		if r := s.Rows[at.Row-1]; r.Figure != "" {
			return funnel.Name(s.words, r.Figure)
		}
		return s.Rows[at.Row-1].Lane.Title
	}
	if r := s.Rows[at.Row-1]; r.Figure != "" {
		if m := funnel.Measured(s.Board, s.Phases[at.Col-1].ID, r.Figure); m.Set {
			return s.words.Number(m.N)
		}
		return ""
	}
	texts, _ := s.written(at)
	return grid.Bulleted(texts)
}

// written are the texts of the notes of a cell that can be read and written in it, with these notes: not of one that lies face
// down, nor of one on which nothing stands.
func (s *Sheet) written(at Spot) (texts []string, notes []*journey.Note) {
	for _, n := range s.Notes(at) {
		if text := Words(s.Board, n); strings.TrimSpace(text) != "" && !n.Covered {
			texts, notes = append(texts, text), append(notes, n)
		}
	}
	return texts, notes
}

// Words is a note as words: of an emotion with its score behind, as the reader of tables knows it.
func Words(b *journey.Board, n *journey.Note) string {
	score, ok := n.Feeling()
	if !ok || b.KindOf(n) != journey.Emotions {
		return n.Text
	}
	if n.Text == "" {
		return number(score)
	}
	if score > 0 {
		return n.Text + " (+" + number(score) + ")"
	}
	return n.Text + " (" + number(score) + ")"
}
