// Package spreadsheet finds the journey in a table of somebody's spreadsheet, by the words in its heads, Dutch or English.
//
//	t, _ := grid.Read("\tOriënteren\tKiezen\nActies\tZoekt\tKiest\nEmotie\t-1\t2\n", "")
//	j, ok := spreadsheet.Read(t)      // ok: j.Form is Across, with two phases, two lanes and four notes
//	ops := j.Ops(board, ids, spreadsheet.Options{Ask: words.LaneOf})
//
// Three forms are known. Across: phases from left to right, a row for each element. Rows: a row for each phase or step, a
// column for each element. List: a row for each note, with its phase, lane and text. Anything else is no journey, and ok is
// false. Empty heads go on from the one before them, as merged cells do; a cell whose lines have bullets is several notes.
//
// What is lost: colours, widths, formulas, and the columns of a List that no note has a place for (Ignored tells which).
package spreadsheet

import "reiskaart/app/formats/grid"

// Form is how a table lays a journey out.
type Form uint8

// The forms.
const (
	Across Form = iota + 1 // phases from left to right, a row for each element
	Rows                   // a row for each phase or step
	List                   // a row for each note
)

// Journey is what a table says.
type Journey struct {
	Form    Form
	Title   string // a line above the table
	Phases  []string
	Lanes   []Lane
	Notes   []Note
	Ignored []string // heads of columns that were not taken over
	Scale   int      // the highest figure of emotions that were counted from 1; 0 where they were from -2 to 2
}

// Lane is a lane, its title as the table has it.
type Lane struct{ Kind, Title string }

// Note is a note by the places of its phase, lane and step in the lists of the Journey; -1 is none.
type Note struct {
	Phase, Lane, Step      int
	Text                   string
	Score                  int
	Scored                 bool
	Channels               []string
	Influence, Evidence    string // as a map writes them, empty: not said
	Source, Owner, Related string // Related: information that goes with it
}

// Read finds the journey in a table.
func Read(t grid.Table) (*Journey, bool) {
	r := reading{table: t, j: &Journey{}, meant: map[string]meaning{}}
	for len(r.table) > 2 && len(r.table[0]) == 1 && r.table.Width() > 1 && meaningOf(r.table[0][0]) == nothing {
		r.j.Title, r.table = r.table[0][0], r.table[1:]
		for len(r.table) > 0 && len(r.table[0]) == 0 {
			r.table = r.table[1:]
		}
	}
	if len(r.table) < 2 || r.table.Width() < 2 {
		return nil, false
	}
	if r.j.Form = r.form(); r.j.Form != 0 {
		r.j.Notes = make([]Note, 0, r.table.Filled())
	}
	switch r.j.Form {
	case Across:
		r.across()
	case Rows:
		r.rows()
	case List:
		r.list()
	default:
		return nil, false
	}
	r.rescale()
	return r.j, len(r.j.Notes) > 0
}

// reading is a table while it is read.
type reading struct {
	table grid.Table
	heads []meaning          // of the first row
	meant map[string]meaning // of the labels that were read: the same stand before many rows
	j     *Journey
	felt  []int // notes whose emotion was a figure
	high  float64
	low   float64
	raw   []float64
}

// meaning is what a label stands for, looked up once.
func (r *reading) meaning(label string) meaning {
	m, known := r.meant[label]
	if !known {
		m = meaningOf(label)
		r.meant[label] = m
	}
	return m
}

// form tells the three forms apart by the words in the first row and in the first column.
func (r *reading) form() Form {
	first := r.table[0]
	r.heads = make([]meaning, r.table.Width())
	has, known := map[meaning]bool{}, 0
	for c, head := range first {
		r.heads[c] = meaningOf(head)
		if has[r.heads[c]] = true; r.heads[c].isElement() {
			known++
		}
	}
	if (has[phase] || has[step]) && has[words] && (has[lane] || has[kind]) {
		return List
	}
	down, named := 0, 0
	for row := 1; row < len(r.table); row++ {
		if label := r.table.At(row, 0); label != "" {
			if named++; r.meaning(label).isElement() || r.meaning(label) == step {
				down++
			}
		}
	}
	corner := r.table.At(0, 0)
	bare := corner == "" || r.heads[0] == phase || r.heads[0] == step
	switch {
	case down > 0 && down >= known && (bare || down > 1) && down*2 >= named && len(first) > 1:
		return Across
	case known > 1 && (has[phase] || has[step] || r.heads[0] == nothing), known == 1 && has[phase]:
		return Rows
	}
	return 0
}
