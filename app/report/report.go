// Package report is a page of insight as data: sentences, tables, charts, fields and buttons, in the order in which they are read.
// What works a page out (package editor and the packages that it asks) says only what stands on it; here it is written for the screen,
// for a clipboard and for a file, so that all pages look alike, print and can be taken elsewhere.
//
//	p := report.Page{Title: "Cijfers", Blocks: []report.Block{{
//		Key:   "phases",
//		Table: &report.Table{Heads: report.Row("Fase", "Gaat door"), Rows: [][]report.Cell{report.Row("Kiezen", "62 %")}},
//	}}}
//	p.Sections() // HTML, block by block: what did not change need not be drawn anew
//	p.Text()     // and p.HTML() for other programs, p.CSV() for a file
package report

// Page is what is shown at once.
type Page struct {
	Title  string
	Badge  string // said quietly behind the title: something about the whole page that wants attention
	Lead   string // the page in a sentence, empty when there is nothing to say
	Blocks []Block
}

// Block is a part of a page. What is left out of it is not shown.
type Block struct {
	Key    string // names the block as long as the page is open; letters and digits
	Title  string
	Text   []string // sentences, one paragraph each
	Table  *Table
	Chart  *Chart
	Fields []Field
	Acts   []Act
	Screen bool // it is for who sits at the screen: not printed, copied or saved
	Quiet  bool // the text is an explanation: small, under what it explains
}

// Table is rows under heads. The first cell of a row is its head.
type Table struct {
	Caption string // says to a screen reader what the table is, and is shown above it
	Heads   []Cell
	Rows    [][]Cell
	Range   bool // a range of a spreadsheet can be pasted on its fields; see the editor's PastedIn
}

// Cell is a cell of a table.
type Cell struct {
	Text   string
	Lines  []Cell // several things under each other, instead of Text
	Number bool   // it stands at the right, and is a number in a file
	Box    int    // before the text four small boxes of which this one is filled, from 1: a stage of AIDA; 0: none
	Mark   Mark
	Act    *Act   // a click on the text, or where there is none on its own label, does this
	Field  *Field // the cell is filled in where it stands
}

// Mark says how a cell or a shape is meant; colour never says it alone.
type Mark string

// The marks.
const (
	Good  Mark = "good"
	Bad   Mark = "bad"
	Faint Mark = "faint" // it is there to compare with, or it is missing
	Sum   Mark = "sum"   // a total
)

// Act is a button: a command of the editor with what it is about.
type Act struct {
	Label, Do, Arg string
	Strong         bool // the one that one most likely wants
	Off            bool // it cannot be done now
}

// Field is something to fill in, by the name under which the editor gets its value (SetField).
type Field struct {
	Name, Label, Value string
	Kind               Kind
	Unit, Hint         string   // behind it, and in it while it is empty
	Min, Max, Step     float64  // of a slider
	Choices            []Choice // of a choice
	Bare               bool     // the label is for a screen reader: the field stands in a table that has heads
	Told               string   // what its value comes to, in words beside it, which change while it is typed in or slid
}

// Kind is how a field is filled in.
type Kind string

// The kinds of fields.
const (
	Line   Kind = "line"   // a text or number on one line
	Long   Kind = "long"   // a text of more lines
	Slider Kind = "slider" // a number between Min and Max
	Choose Kind = "choose" // one of the Choices
	Switch Kind = "switch" // "true", or empty
)

// Choice is one of a few values.
type Choice struct{ Value, Label string }

// Chart is a picture of figures, W by H units; Says is the same in words, for who does not see it.
type Chart struct {
	W, H   float64
	Says   string
	Shapes []Shape
	Plane  *Plane // where its shapes can be dragged
	Pixels bool   // the units are pixels of the screen: it is not drawn larger than it is
}

// Plane is the part of a chart in which a place means something; what is dragged says its place as shares of W and H from the left
// upper corner, less than 0 and more than 1 outside.
type Plane struct{ X, Y, W, H float64 }

// Shape is a part of a chart. Rectangles have X, Y, W, H; circles the middle X, Y and the radius W; lines go through Points, x and y
// in turn; a text begins at X, Y, on its line.
type Shape struct {
	Form       Form
	X, Y, W, H float64
	Points     []float64
	Text       string // of a text; of other shapes what they are, said when the pointer rests on them
	Paint      Paint
	Anchor     string // of a text: "", "middle" or "end"
	Act        *Act   // a click does this
	Drag       string // the shape can be dragged, and this names it as a field is named; see the editor's Dragged
	Label      string // of a shape that can be dragged: what stands in its middle
}

// Form is what a shape is.
type Form string

// The forms.
const (
	Rect   Form = "rect"
	Circle Form = "circle"
	Path   Form = "path" // a line through points
	Label  Form = "text"
)

// Paint names the look of a shape; the colours are in static/report.css, and differ in more than hue.
type Paint string

// The paints.
const (
	Ink    Paint = "ink"    // texts and curves
	Grid   Paint = "grid"   // axes and borders
	Note   Paint = "note"   // what is small print
	First  Paint = "first"  // of two things, ours or the present
	Second Paint = "second" // and the other
	Lost   Paint = "lost"   // what goes away
	Won    Paint = "won"    // what comes
	Held   Paint = "held"   // a field of a chart, to put something in
)

// Row makes cells of texts.
func Row(texts ...string) []Cell {
	cells := make([]Cell, len(texts))
	for i, t := range texts {
		cells[i].Text = t
	}
	return cells
}

// Number is a cell with a number, written as people read it.
func Number(text string) Cell { return Cell{Text: text, Number: true} }
