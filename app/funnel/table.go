package funnel

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Found is a figure in a table of another program.
type Found struct {
	Phase journey.ID
	Field Field
	Text  string // as it stands there, with blanks around it cut off
	Row   int    // of the table, from 1
	Col   int
}

// heads are words that tell, at the beginning of a head, which figure stands below or beside it, folded (grid.Fold), in Dutch and
// English; the first that fits counts.
var heads = []struct {
	word string
	f    Field
}{
	{"waarde", Value}, {"klantwaarde", Value}, {"gemiddelde waarde", Value}, {"value", Value}, {"customer value", Value}, {"orderwaarde", Value}, {"omzet per klant", Value},
	{"revenue per customer", Value}, {"euro", Value},
	{"conversie", Conversion}, {"conversion", Conversion}, {"gaat door", Conversion}, {"gaan door", Conversion}, {"doorstroom", Conversion}, {"go on", Conversion},
	{"tevreden", Satisfaction}, {"satisf", Satisfaction}, {"rapportcijfer", Satisfaction}, {"csat", Satisfaction},
	{"komen binnen", Entering}, {"komt binnen", Entering}, {"instroom", Entering}, {"klanten", Entering}, {"aantal", Entering}, {"bezoekers", Entering}, {"enter", Entering},
	{"customers", Entering}, {"number", Entering}, {"visitors", Entering}, {"count", Entering},
}

// ofHead is the figure that a head means.
func ofHead(head string) (Field, bool) {
	head = grid.Fold(head)
	for _, h := range heads {
		if strings.HasPrefix(head, h.word) {
			return h.f, true
		}
	}
	return "", false
}

// Find finds figures in a table by its heads: a row for each phase with a column for each figure, or the other way around. Phases
// are known by their names. odd are names beside figures that no phase has. It is not ok for a table without such heads.
func Find(t grid.Table, all []Figures) (found []Found, odd []string, ok bool) {
	phases := map[string]journey.ID{}
	for i := range all {
		phases[grid.Fold(all[i].Phase.Title)] = all[i].Phase.ID
	}
	delete(phases, "")
	for _, across := range [...]bool{false, true} { // across: the phases stand in the first row
		at, rows, cols := t.At, len(t), t.Width()
		if across {
			at, rows, cols = func(row, col int) string { return t.At(col, row) }, cols, rows
		}
		columns := map[int]Field{}
		for col := 1; col < cols; col++ {
			if f, known := ofHead(at(0, col)); known {
				columns[col] = f
			}
		}
		if len(columns) == 0 {
			continue
		}
		found, odd = nil, nil
		for row := 1; row < rows; row++ {
			name := strings.TrimSpace(at(row, 0))
			phase, known := phases[grid.Fold(name)]
			if !known {
				if name != "" {
					odd = append(odd, name)
				}
				continue
			}
			for col := 1; col < cols; col++ {
				if f, is := columns[col]; is && strings.TrimSpace(at(row, col)) != "" {
					x := Found{phase, f, strings.TrimSpace(at(row, col)), row + 1, col + 1}
					if across {
						x.Row, x.Col = x.Col, x.Row
					}
					found = append(found, x)
				}
			}
		}
		if len(found) > 0 {
			return found, odd, true
		}
	}
	return nil, nil, false
}

// Certain finds figures in a table of which one can be sure that it is nothing else: every cell of it is the name of a phase, the head
// of a figure, or a number that this figure takes, of two phases at least, and none is there twice. What stands in its first corner
// says nothing.
func Certain(w *lang.Words, t grid.Table, all []Figures) ([]Found, bool) {
	found, odd, ok := Find(t, all)
	if !ok || len(odd) > 0 || len(t) < 2 || t.Width() < 2 {
		return nil, false
	}
	heads, names := 0, map[string]bool{}
	for i := range all {
		name := grid.Fold(all[i].Phase.Title)
		if names[name] && name != "" {
			return nil, false // nobody can say which of them is meant
		}
		names[name] = true
	}
	for row := range t {
		for col := range t.Width() {
			if (row == 0) != (col == 0) && strings.TrimSpace(t.At(row, col)) != "" {
				heads++
			}
		}
	}
	if corner := strings.TrimSpace(t.At(0, 0)); corner != "" {
		heads++
	}
	type figure struct {
		phase journey.ID
		f     Field
	}
	seen, phases := map[figure]bool{}, map[journey.ID]bool{}
	for _, x := range found {
		if _, sound := Read(w, x.Field, x.Text); !sound || seen[figure{x.Phase, x.Field}] {
			return nil, false
		}
		seen[figure{x.Phase, x.Field}], phases[x.Phase] = true, true
	}
	return found, len(phases) > 1 && t.Filled() == heads+len(found)
}

// Fill lays a range cell by cell over the figures of the phases, from one figure of one phase on: a row for each phase, a column for
// each of Fields. left is how many filled cells fall outside. An empty cell says nothing.
func Fill(t grid.Table, all []Figures, phase journey.ID, f Field) (found []Found, left int) {
	row, col := -1, -1
	for i := range all {
		if all[i].Phase.ID == phase {
			row = i
		}
	}
	for i := range Fields {
		if Fields[i] == f {
			col = i
		}
	}
	if row < 0 || col < 0 {
		return nil, 0
	}
	for r := range t {
		for c := range t[r] {
			text := strings.TrimSpace(t[r][c])
			switch {
			case text == "":
			case row+r >= len(all) || col+c >= len(Fields):
				left++
			default:
				found = append(found, Found{all[row+r].Phase.ID, Fields[col+c], text, r + 1, c + 1})
			}
		}
	}
	return found, left
}

// mostShare is the largest conversion that is typed or pasted. More than a hundred in a hundred may go on, where others come in halfway: it
// is shown as it is, and a check says so. What is ten times that was meant for another column.
const mostShare = 1000

// Limits are the least and the most that a figure can be.
func Limits(f Field) (least, most float64) {
	spec, _, _ := journey.Lookup(journey.KindMeasurement, f)
	if f == Conversion {
		return spec.Min, mostShare
	}
	return spec.Min, spec.Max
}

// Read is the number that a cell says, as its figure takes it; not ok for what is none, or lies beyond what the figure can be.
func Read(w *lang.Words, f Field, text string) (n float64, ok bool) {
	n, ok = w.Parse(text)
	least, most := Limits(f)
	return n, ok && n >= least && n <= most
}
