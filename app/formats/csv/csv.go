// Package csv reads a text file of rows as other programs write it: with ; , TAB or |, with quotes and line breaks in them, in UTF-8,
// UTF-16 with its mark or Windows-1252. It never gives up: what was broken is mended as well as it can be, and named.
//
//	t := csv.Read(data)
//	t.Rows[36].Cells[2]            // row 37, as a spreadsheet counts, third cell
//	t.Odd                          // what was mended, by row and cell
//
// It differs from package grid, which asks first whether a text from a clipboard is a table at all: here somebody says that it is one.
package csv

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// MaxRows is the most rows that are read; what comes after them is only counted.
const MaxRows = 100_000

// Table is what a file holds.
type Table struct {
	Rows   []Row
	Sep    byte   // between cells: ; , TAB or |
	Coding Coding // of its letters
	Odd    []Odd  // what was mended, from the top
	Cut    int    // rows beyond MaxRows
}

// Row is a row, whose cells are clean text: without space around it, lines in it parted by "\n". N counts rows from 1, as a spreadsheet
// does, the empty ones too, which are left out here.
type Row struct {
	N     int
	Cells []string
}

// At is a cell, empty where the row is shorter.
func (r *Row) At(i int) string {
	if i < 0 || i >= len(r.Cells) {
		return ""
	}
	return r.Cells[i]
}

// Odd is something that was mended in a cell.
type Odd struct {
	Row, Cell int // the row as in Row.N; the cell from 0
	What      Problem
}

// Problem is what was the matter.
type Problem uint8

// The problems.
const (
	OpenQuote   Problem = iota // a quote was opened and never closed: the cell was read to the end of its line
	StrayQuote                 // a quote stood within a cell in quotes without being doubled: it was taken for a letter
	OtherCoding                // the row is not in the coding of the others: it was read as Windows-1252
)

// Coding is how letters are written as bytes.
type Coding uint8

// The codings.
const (
	UTF8 Coding = iota
	UTF16
	Windows1252
	Mixed // UTF-8, with rows in Windows-1252, which are named
)

// Read reads a file.
func Read(data []byte) Table {
	r := NewReader(data)
	for !r.Work(1 << 30) {
	}
	return r.Table
}

// Reader reads a file some rows at a time, where nobody may be kept waiting for all of it.
type Reader struct {
	Table Table // as far as it was read
	rows  splitter
	size  int
}

// NewReader begins with a file: its coding, and what stands between its cells.
func NewReader(data []byte) *Reader {
	r := &Reader{}
	t := &r.Table
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		t.Coding, data = UTF16, utf16(data)
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	}
	if !utf8.Valid(data) {
		if t.Coding = Windows1252; anyUTF8(data) {
			t.Coding = Mixed
		}
	}
	var text string
	t.Sep, text = separator(oneSortOfLine(data))
	r.rows, r.size = splitter{rest: text, sep: t.Sep, table: t, dead: len(text)}, len(text)
	return r
}

// Work reads on, and reports whether everything was read.
func (r *Reader) Work(rows int) (done bool) {
	for ; rows > 0 && len(r.rows.rest) > 0; rows-- {
		r.rows.row()
	}
	return len(r.rows.rest) == 0
}

// Left is how many bytes are still to be read.
func (r *Reader) Left() int { return len(r.rows.rest) }

// Share is how much of the file was read, from 0 to 1.
func (r *Reader) Share() float64 {
	if r.size == 0 {
		return 1
	}
	return 1 - float64(len(r.rows.rest))/float64(r.size)
}

// oneSortOfLine is the text with "\n" for every end of a line. The cells are parts of it, as far as nothing in them is mended: a file of ten
// thousand rows is not copied cell by cell.
func oneSortOfLine(data []byte) string {
	var out strings.Builder
	out.Grow(len(data))
	for {
		i := bytes.IndexByte(data, '\r')
		if i < 0 {
			out.Write(data)
			return out.String()
		}
		out.Write(data[:i])
		out.WriteByte('\n')
		if data = data[i+1:]; len(data) > 0 && data[0] == '\n' {
			data = data[1:]
		}
	}
}

// separator tells what stands between the cells, and gives the text without the line by which Excel says so.
func separator(data string) (byte, string) {
	if line, rest, _ := strings.Cut(data, "\n"); len(line) == 5 && strings.EqualFold(line[:4], "sep=") {
		return line[4], rest
	}
	best, most := byte(';'), 0
	for _, sep := range [...]byte{';', '\t', ',', '|'} {
		var t Table
		s := splitter{rest: data, sep: sep, table: &t, dead: len(data)}
		for len(s.rest) > 0 && s.n < 20 {
			s.row()
		}
		if len(t.Rows) == 0 || len(t.Rows[0].Cells) < 2 {
			continue
		}
		alike := 0
		for i := range t.Rows {
			if len(t.Rows[i].Cells) == len(t.Rows[0].Cells) {
				alike += 2
			}
		}
		if alike > most {
			best, most = sep, alike
		}
	}
	return best, data
}
