package table

import "reiskaart/app/formats/grid"

// Spot is a cell by its row and column, counted from 0; in both shapes row 0 is the head.
type Spot struct{ Row, Col int }

// Area is a rectangle of cells between two corners, both in it, in any order.
type Area struct{ A, B Spot }

// Area is the cell as an area of one.
func (s Spot) Area() Area { return Area{s, s} }

// Sorted gives the left top and the right bottom corner.
func (a Area) Sorted() (from, to Spot) {
	return Spot{min(a.A.Row, a.B.Row), min(a.A.Col, a.B.Col)}, Spot{max(a.A.Row, a.B.Row), max(a.A.Col, a.B.Col)}
}

// Has reports whether a cell lies in the area.
func (a Area) Has(s Spot) bool {
	from, to := a.Sorted()
	return s.Row >= from.Row && s.Row <= to.Row && s.Col >= from.Col && s.Col <= to.Col
}

// Cells counts the cells of the area.
func (a Area) Cells() int {
	from, to := a.Sorted()
	return (to.Row - from.Row + 1) * (to.Col - from.Col + 1)
}

// Write is what a cell is to say; empty empties it.
type Write struct {
	Spot
	Text string
}

// Paste lays a table over the cells from the first of an area on. A single cell fills the whole area, as in a spreadsheet. A row that is
// shorter than others leaves alone what it does not reach.
func Paste(t grid.Table, over Area) []Write {
	from, to := over.Sorted()
	var all []Write
	if len(t) == 1 && len(t[0]) == 1 {
		for r := from.Row; r <= to.Row; r++ {
			for c := from.Col; c <= to.Col; c++ {
				all = append(all, Write{Spot{r, c}, t[0][0]})
			}
		}
		return all
	}
	for r, row := range t {
		for c, text := range row {
			all = append(all, Write{Spot{from.Row + r, from.Col + c}, text})
		}
	}
	return all
}

// Clear empties all cells of an area.
func Clear(over Area) []Write { return Paste(grid.Table{{""}}, over) }

// Range is what an area says, as a table to put on a clipboard.
func (s *Sheet) Range(over Area) grid.Table {
	from, to := over.Sorted()
	t := make(grid.Table, 0, to.Row-from.Row+1)
	for r := from.Row; r <= to.Row; r++ {
		row := make([]string, 0, to.Col-from.Col+1)
		for c := from.Col; c <= to.Col; c++ {
			row = append(row, s.Text(Spot{r, c}))
		}
		t = append(t, row)
	}
	return t
}
