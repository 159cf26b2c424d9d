package codec

import (
	"errors"
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// Problem is the closed list of what can be wrong with a file.
type Problem uint8

// Why a file cannot be opened at all.
const (
	Empty      Problem = iota + 1 // nothing in it but white space
	WordFile                      // a document of Word
	SheetFile                     // a workbook of Excel
	ZipFile                       // another zip
	PDFFile                       // a PDF
	Picture                       // a PNG, JPEG, GIF or WebP
	Markup                        // HTML, SVG or other XML
	TableText                     // CSV or the like
	PlainText                     // other text
	UTF16                         // text in UTF-16, as an old editor saves it
	Binary                        // none of these
	Damaged                       // JSON from some point on not readable, and no map was found before it; Line says where
	Excalidraw                    // a drawing of Excalidraw
	Tldraw                        // a drawing of tldraw
	JSONCanvas                    // a canvas of Obsidian and others
	OtherJSON                     // JSON of another program; Name is its "format", if it has one
	Later                         // a map of a later major version; Name is its format
	IsFragment                    // what was copied from a map, and a whole map was asked for
	IsMap                         // a whole map, and a fragment was asked for
	TooBig                        // over MaxBytes, or MaxBytesWithImages
	TooMany                       // over MaxRecords
	TooBroken                     // more than a thousand broken records
)

// Why a record, or a register of the map itself, was not read. Write gives TooLong and TooDeep too.
const (
	Syntax    Problem = iota + 50 // not JSON
	NotRecord                     // no object where a record should stand
	TooDeep                       // nested deeper than jsonscan.MaxDepth
	NotUTF8                       // bytes that are not UTF-8
	TooLong                       // a text over MaxRunes
	NoRecord                      // in "kept": a register of a record that is not there
)

// What is remarkable, though nothing was lost.
const (
	WrongShape Problem = iota + 80 // a known key with another sort of value: kept and not shown
	OutOfRange                     // a number outside its limits: kept, and shown as the nearest limit
	SameID                         // the id of an earlier record: read under a new id
	NoID                           // no id: read under a new one
	CutOff                         // the file ends too early
)

var sentences = [...]string{
	Empty:      "The file is empty.",
	WordFile:   "This is a Word document, not a map.",
	SheetFile:  "This is an Excel workbook, not a map.",
	ZipFile:    "This is a zip file, not a map.",
	PDFFile:    "This is a PDF, not a map.",
	Picture:    "This is a picture, not a map.",
	Markup:     "This is a web page or XML, not a map.",
	TableText:  "This is a table as text, not a map.",
	PlainText:  "This is text, not a map.",
	UTF16:      "This file was saved as UTF-16; save it as UTF-8.",
	Binary:     "This is not a map; it is not even text.",
	Damaged:    "The file is damaged, and no map could be found in it.",
	Excalidraw: "This is a drawing of Excalidraw.",
	Tldraw:     "This is a drawing of tldraw.",
	JSONCanvas: "This is a JSON Canvas.",
	OtherJSON:  "This file is of another program.",
	Later:      "This map was made with a later version of Reiskaart.",
	IsFragment: "This is a copied part of a map, not a whole map.",
	IsMap:      "This is a whole map, not a copied part of one.",
	TooBig:     "The file is larger than 32 MB, or 128 MB with pictures.",
	TooMany:    "The map has more than 100,000 records.",
	TooBroken:  "More than a thousand records are broken.",

	Syntax:    "This could not be read.",
	NotRecord: "Something else stands where a record should be.",
	TooDeep:   "This is nested too deeply.",
	NotUTF8:   "This holds bytes that are not text.",
	TooLong:   "A text is longer than 10,000 characters.",
	NoRecord:  "This belongs to something that is not in the map.",

	WrongShape: "This value is of another sort than expected; it is kept and not shown.",
	OutOfRange: "This number is outside its limits.",
	SameID:     "Two records have the same id; the second got a new one.",
	NoID:       "A record had no id and got one.",
	CutOff:     "The file ends too early.",
}

// String is the problem as an English sentence. The interface has its own, in its own languages.
func (p Problem) String() string {
	if int(p) >= len(sentences) {
		return ""
	}
	return sentences[p]
}

// Costs reports whether something was not read because of it.
func (p Problem) Costs() bool { return p < WrongShape }

// Error is why a whole file was refused, or could not be written.
type Error struct {
	Problem Problem
	Line    int          // from 1, where known; else 0
	Name    string       // of OtherJSON and Later: what the file says it is
	Kind    journey.Kind // from Write: the record at which it went wrong
	ID      journey.ID
}

func (e *Error) Error() string {
	text := e.Problem.String()
	if e.Name != "" {
		text += " (" + e.Name + ")"
	}
	if e.Kind != "" {
		text += " (" + string(e.Kind) + " " + string(e.ID) + ")"
	}
	if e.Line > 0 {
		text += " (line " + strconv.Itoa(e.Line) + ")"
	}
	return text
}

// problemOf names an error of the scanner.
func problemOf(err error) Problem {
	switch {
	case errors.Is(err, jsonscan.ErrDepth):
		return TooDeep
	case errors.Is(err, jsonscan.ErrUTF8):
		return NotUTF8
	}
	return Syntax
}
