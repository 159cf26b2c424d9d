package report

import (
	"strings"

	"reiskaart/app/formats/grid"
)

// Text writes what others shall have of the page as plain text: sentences, and tables with tabs between the cells, which mail and
// spreadsheets take as they are.
func (p *Page) Text() string {
	var out strings.Builder
	line := func(s string) {
		if s != "" {
			out.WriteString(s + "\n")
		}
	}
	line(p.Title)
	line(p.Badge)
	line(p.Lead)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Screen {
			continue
		}
		out.WriteString("\n")
		line(b.Title)
		for _, t := range b.Text {
			line(t)
		}
		if b.Table != nil {
			line(b.Table.Caption)
			line(strings.TrimRight(strings.ReplaceAll(grid.TSV(b.Table.grid()), "\r\n", "\n"), "\n"))
		}
	}
	return strings.TrimSpace(out.String()) + "\n"
}

// CSV writes the tables of the page below each other, parted by an empty row, as spreadsheets in the Netherlands and Flanders open it
// (see grid.CSV).
func (p *Page) CSV() string {
	var all grid.Table
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Table != nil && !b.Screen {
			if len(all) > 0 {
				all = append(all, nil)
			}
			all = append(all, b.Table.grid()...)
		}
	}
	return grid.CSV(all)
}

func (t *Table) grid() grid.Table {
	rows := make(grid.Table, 0, len(t.Rows)+1)
	if len(t.Heads) > 0 {
		rows = append(rows, plain(t.Heads))
	}
	for _, row := range t.Rows {
		rows = append(rows, plain(row))
	}
	return rows
}

func plain(cells []Cell) []string {
	row := make([]string, len(cells))
	for i := range cells {
		row[i] = cells[i].copied()
		if lines := cells[i].Lines; len(lines) > 0 {
			said := make([]string, len(lines))
			for j := range lines {
				said[j] = lines[j].copied()
			}
			row[i] = strings.Join(said, "\n")
		}
	}
	return row
}
