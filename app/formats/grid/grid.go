// Package grid reads tables as they come from a clipboard or a text file, and writes them so that others read them: TSV with
// quotes as Excel writes it, CSV, Markdown, and the HTML of Excel, LibreOffice Calc, Google Sheets, Word and mail.
//
//	t, ok := grid.Read("Acties\tZoekt\r\nEmotie\t-1\r\n", "")
//	t[1][0]                                    // "Emotie"
//	grid.Lines("1. Zoekt\n2. Belt")            // Zoekt, Belt
//	grid.TSV(grid.Table{{"a\nb", "=1"}})       // "\"a\nb\"\t'=1\r\n"
//
// Nothing is run and nothing is fetched: of HTML only the words in its cells are read. What is lost: everything but the words
// and where they stand. A merged cell has its words in its first cell and leaves the others empty, as Excel's own text does.
package grid

import "strings"

// Table is rows of cells, from the top and from the left; rows may differ in length. Lines in a cell are parted by "\n".
type Table [][]string

// MaxCells is the most cells that a table is read to; ReadCut tells of more.
const MaxCells = 200_000

// Width is the length of the longest row.
func (t Table) Width() int {
	width := 0
	for _, row := range t {
		width = max(width, len(row))
	}
	return width
}

// At is a cell, empty outside the table.
func (t Table) At(row, col int) string {
	if row < 0 || row >= len(t) || col < 0 || col >= len(t[row]) {
		return ""
	}
	return t[row][col]
}

// Filled counts the cells in which something stands.
func (t Table) Filled() (n int) {
	for _, row := range t {
		for _, cell := range row {
			if cell != "" {
				n++
			}
		}
	}
	return n
}

// trimmed leaves out the empty rows and columns around a table; those within it stay, since they hold others apart.
func (t Table) trimmed() Table {
	top, bottom, left, right := len(t), 0, t.Width(), 0
	for r, row := range t {
		for c, cell := range row {
			if cell != "" {
				top, bottom, left, right = min(top, r), max(bottom, r+1), min(left, c), max(right, c+1)
			}
		}
	}
	if top >= bottom {
		return nil
	}
	kept := make(Table, 0, bottom-top)
	for _, row := range t[top:bottom] {
		row = row[min(left, len(row)):min(right, len(row))]
		for len(row) > 0 && row[len(row)-1] == "" {
			row = row[:len(row)-1]
		}
		kept = append(kept, row)
	}
	return kept
}

// Read finds the table that a clipboard holds: in its HTML where that is one table and nothing else, else in its text, with
// tabs, as CSV or as Markdown. ok is false for text that is no table. The text must be clean, see Clean.
func Read(text, html string) (t Table, ok bool) {
	t, _, ok = ReadCut(text, html)
	return t, ok
}

// ReadCut is Read, and tells whether the table goes on after what was read of it.
func ReadCut(text, html string) (t Table, cut, ok bool) {
	if t, cut, ok = readHTML(html); ok {
		return t, cut, true
	}
	if t, ok = markdown(text); ok {
		return t, false, true
	}
	if tabbed(text) {
		t, cut = split(text, '\t')
		t = t.trimmed()
		return t, cut, len(t) > 0
	}
	for _, sep := range []byte{';', ','} {
		if t, cut, ok = separated(text, sep); ok {
			return t, cut, true
		}
	}
	return nil, false, false
}

// Range is what a clipboard holds as cells that lie beside and below each other just as they were copied, empty ones at the edges too:
// those of its one table in HTML, else its lines with tabs between cells. A text whose lines all have bullets is one cell.
func Range(text, html string) Table {
	if t, _, ok := htmlRows(html); ok {
		return t
	}
	if text = strings.TrimSuffix(text, "\n"); text == "" {
		return nil
	}
	if !strings.Contains(text, "\t") && len(Items(text)) > 1 {
		return Table{{trimLines(text)}}
	}
	t, _ := split(text, '\t')
	return t
}

// tabbed reports whether a text is a table with tabs: at least half of its lines have one behind more than a bullet, or it is
// a single cell that Excel put into quotes since it has lines.
func tabbed(text string) bool {
	if strings.HasPrefix(text, `"`) && strings.Contains(text, "\n") {
		if cell, rest, ok := quoted(text); ok && strings.Contains(cell, "\n") && (rest == "" || rest[0] == '\n' || rest[0] == '\t') {
			return true
		}
	}
	with, without := 0, 0
	for line := range strings.Lines(text) {
		if line = strings.TrimRight(line, "\n"); strings.TrimSpace(line) == "" {
			continue
		}
		if rest, kind := bullet(line); kind != plain && !strings.Contains(rest, "\t") || !strings.Contains(line, "\t") {
			without++
		} else {
			with++
		}
	}
	return with > 0 && with >= without
}

// split reads rows with a separator. A cell in quotes may hold separators, lines and doubled quotes; with tabs, quotes that
// nothing asked for are words of the cell, since no program with a clipboard writes them.
// cut tells that there is more than MaxCells.
func split(text string, sep byte) (t Table, cut bool) {
	var row []string
	cells := 0
	for len(text) > 0 && cells < MaxCells {
		var cell string
		inner, rest, ok := quoted(text)
		if ok && (rest == "" || rest[0] == sep || rest[0] == '\n') && (sep != '\t' || strings.ContainsAny(inner, "\t\n\"")) {
			cell, text = inner, rest
		} else {
			end := strings.IndexAny(text, string(sep)+"\n")
			if end < 0 {
				end = len(text)
			}
			cell, text = text[:end], text[end:]
		}
		row = append(row, unguarded(trimLines(cell)))
		cells++
		if text == "" || text[0] == '\n' {
			t, row = append(t, row), nil
		}
		if text != "" {
			if text = text[1:]; text == "" && row != nil {
				t = append(t, append(row, ""))
			}
		}
	}
	return t, text != ""
}

// quoted reads a cell in quotes at the beginning of text, and gives what comes after it.
func quoted(text string) (cell, rest string, ok bool) {
	if text == "" || text[0] != '"' {
		return "", text, false
	}
	from := 1
	for {
		i := strings.IndexByte(text[from:], '"')
		if i < 0 {
			return "", text, false
		}
		if from += i + 1; from >= len(text) || text[from] != '"' {
			return strings.ReplaceAll(text[1:from-1], `""`, `"`), text[from:], true
		}
		from++
	}
}

// separated reads CSV: at least two rows, all with equally many cells. A comma is taken for a separator only where none is
// followed by a space, as in a sentence, and where there are two in a row.
func separated(text string, sep byte) (t Table, cut, ok bool) {
	first, _, _ := strings.Cut(text, "\n")
	least := 2
	if sep == ',' {
		least = 3
	}
	if strings.Count(first, string(sep)) < least-1 || sep == ',' && strings.Contains(first, ", ") {
		return nil, false, false
	}
	t, cut = split(text, sep)
	for _, row := range t {
		if len(row) != len(t[0]) && (len(row) > 1 || row[0] != "") {
			return nil, false, false
		}
		for _, cell := range row {
			if sep == ',' && strings.HasPrefix(cell, " ") {
				return nil, false, false
			}
		}
	}
	t = t.trimmed()
	return t, cut, len(t) > 1 && t.Width() >= least
}

// markdown reads a table between pipes, whose second line is of dashes.
func markdown(text string) (Table, bool) {
	var t Table
	dashes := false
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if len(line) < 2 || line[0] != '|' {
			return nil, false
		}
		if len(t) == 1 && !dashes {
			if dashes = strings.Trim(line, "|-: ") == ""; dashes {
				continue
			}
		}
		line = strings.TrimSuffix(strings.ReplaceAll(line[1:], `\|`, "\x00"), "|")
		var row []string
		for _, cell := range strings.Split(line, "|") {
			cell = strings.NewReplacer("\x00", "|", "<br>", "\n", "<br/>", "\n", "<br />", "\n").Replace(cell)
			row = append(row, unguarded(trimLines(cell)))
		}
		t = append(t, row)
	}
	t = t.trimmed()
	return t, dashes && len(t) > 0
}

// trimLines takes the space off a cell and off the ends of its lines.
func trimLines(cell string) string {
	if !strings.Contains(cell, "\n") {
		return strings.TrimSpace(cell)
	}
	lines := strings.Split(cell, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \t")
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}
