package csv

import "strings"

// splitter goes through a file row by row.
type splitter struct {
	rest  string
	sep   byte
	table *Table
	n     int // rows so far
	wide  int // cells of the row before
	dead  int // as long as more bytes than this are left, no quote closes a cell: that was looked for. Past it, it is looked for again
}

// maxQuoted is how far the end of a cell in quotes is looked for: far more than the longest text that a map takes, and an end to the
// work on a file that only opens quotes.
const maxQuoted = 64 << 10

// row reads a row, and keeps it when something stands in it.
func (s *splitter) row() {
	s.n++
	cells := make([]string, 0, max(4, s.wide))
	filled, coded := false, false
	for {
		raw, quoted := s.cell(len(cells))
		text, recoded := decode(raw, quoted)
		coded = coded || recoded
		filled = filled || text != ""
		cells = append(cells, text)
		if len(s.rest) == 0 {
			break
		}
		end := s.rest[0] == '\n'
		if s.rest = s.rest[1:]; end {
			break
		}
		if len(s.rest) == 0 {
			cells = append(cells, "")
			break
		}
	}
	if s.wide = len(cells); !filled {
		return
	}
	if len(s.table.Rows) >= MaxRows {
		s.table.Cut++
		return
	}
	if coded && s.table.Coding == Mixed {
		s.odd(0, OtherCoding)
	}
	s.table.Rows = append(s.table.Rows, Row{s.n, cells})
}

func (s *splitter) odd(cell int, what Problem) {
	s.table.Odd = append(s.table.Odd, Odd{s.n, cell, what})
}

// cell takes a cell off the rest, up to what parts it from the next.
func (s *splitter) cell(n int) (raw string, quoted bool) {
	from := 0
	for from < len(s.rest) && s.rest[from] == ' ' { // some programs put one before the quote
		from++
	}
	if from < len(s.rest) && s.rest[from] == '"' {
		end, stray, ok := s.closing(from + 1)
		if ok {
			if stray {
				s.odd(n, StrayQuote)
			}
			raw = s.rest[from+1 : end]
			s.rest = strings.TrimLeft(s.rest[end+1:], " ")
			return raw, true
		}
		s.odd(n, OpenQuote)
		s.rest = s.rest[from+1:]
	}
	end := 0
	for end < len(s.rest) && s.rest[end] != s.sep && s.rest[end] != '\n' {
		end++
	}
	raw, s.rest = s.rest[:end], s.rest[end:]
	return raw, false
}

// closing looks for the quote that ends a cell whose words begin at from. A quote that nothing follows which ends a cell is a letter
// that should have been doubled; right after a line break it opens a cell of the next row, so the one before was never closed.
func (s *splitter) closing(from int) (end int, stray, ok bool) {
	if len(s.rest) <= s.dead {
		most := min(len(s.rest), from+maxQuoted)
		i := from
		for ; i < most; i++ {
			if s.rest[i] != '"' {
				continue
			}
			if s.endsAt(i + 1) {
				return i, stray, true
			}
			if s.rest[i+1] == '"' {
				if i++; stray && s.endsAt(i+1) { // a word in quotes of its own was the last
					return i, true, true
				}
			} else if s.rest[i-1] == '\n' && i > from {
				break
			} else {
				stray = true
			}
		}
		s.dead = len(s.rest) - min(i, most)
	}
	return 0, false, false
}

// endsAt reports whether a cell can end before i: what comes there is a separator, a line break or nothing.
func (s *splitter) endsAt(i int) bool {
	for i < len(s.rest) && s.rest[i] == ' ' {
		i++
	}
	return i == len(s.rest) || s.rest[i] == s.sep || s.rest[i] == '\n'
}
