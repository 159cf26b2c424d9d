// Package reviews takes customers' reviews in from a table, says what they come to per phase, and remembers how a table was read. It
// reads the map and makes ops; it draws and alters nothing.
//
//	trial := reviews.Try(&table, board, reviews.Choices{})
//	trial.Asks                       // what a person must choose first: nothing is guessed silently
//	trial.New, trial.Known, trial.Changed, trial.Wrong
//	ops := trial.Ops(board, ids, reviews.Import{Date: "2026-11-22", Source: "enquete.csv"})
//	all := reviews.Sum(board, nil)   // per phase: how many, mean, CSAT, NPS with its interval, CES, by month
//
// # When two are the same
//
// Importing again is the normal case, with a file that has the old rows too. A row that the map has already, with the same phase, date,
// score, text and person, is known and comes in once; so is a row that stands twice in one file. Without a text and a person rows can be
// alike without being the same: ten people may give a 4 on one day; so of these as many are known as the map has. What an import did not
// bring, since its file had no such column or somebody left it out, does not count in the comparison.
//
// A row is changed when the map has exactly one review, and the file exactly one row, of this person in this phase on this day, and they
// differ; or when it is known but for its value, its scale, or a text or person that the earlier import did not bring. Without a
// person nobody can tell a changed answer from another's: such a row is new. A changed review keeps its place and its import; a
// field that the file leaves out stays.
package reviews

import (
	"reiskaart/app/formats/csv"
	"reiskaart/app/journey"
)

// Field is what a column says.
type Field uint8

// The fields.
const (
	Phase Field = iota
	Date
	Score
	Text
	Value
	Person
	fields
)

// Fields are all of them, in the order in which they are asked for.
var Fields = [fields]Field{Score, Phase, Date, Text, Person, Value}

var keys = [fields]string{"phase", "date", "score", "text", "value", "person"}

// Key names a field as the map remembers it.
func (f Field) Key() string { return keys[f] }

// FieldOf is the field that a key names.
func FieldOf(key string) (Field, bool) {
	for f, k := range keys {
		if k == key {
			return Field(f), true
		}
	}
	return 0, false
}

// Choices are what a person chose of how a table is to be read; what is left out is remembered by the map, or proposed and shown.
type Choices struct {
	Heads   Tick
	Columns map[Field]int // the column of a field, from 0; None for no column
	Scale   string        // one of Scales
	Order   Order         // of dates in numbers
	Comma   byte          // the decimal sign of values, ',' or '.'
	Phases  map[string]string
	All     string // where no column says the phase: its id, or Whole
	Leave   map[Field]bool
}

// None is no column.
const None = -1

// What a name of a phase may mean besides the id of a phase.
const (
	Left  = "-" // its rows are left out
	Whole = "*" // its rows are about the whole journey
)

// Tick is yes, no, or not said.
type Tick uint8

// The ticks.
const (
	Unsaid Tick = iota
	Yes
	No
)

// Why tells where a reading comes from.
type Why uint8

// The reasons.
const (
	Unknown    Why = iota // it must be asked
	Chosen                // by hand
	Remembered            // from the last import in this map
	ByHead                // the head of the column says so
	ByValues              // what stands in the column allows nothing else, or hardly
	Needless              // nothing in the file depends on it
)

// Ask is what a person must choose before anything can be imported.
type Ask uint8

// The questions.
const (
	AskScore Ask = iota // which column has the score, or at least the text
	AskPhase            // to which phase all reviews belong
	AskScale
	AskDates
	AskComma
)

// Trial is what an import would do: nothing has been done yet.
type Trial struct {
	Heads    []string // of the columns, empty texts where the table has none
	Named    bool     // the first row has them
	Examples []string // a cell of each column
	Columns  [fields]int
	Spare    []Spare // columns that are not used though their heads mean a field that another column is
	Scale    string
	ScaleWhy Why
	Order    Order
	OrderWhy Why
	Proof    string // the date by which the order is known
	Comma    byte
	CommaWhy Why
	Names    []Name // of phases in the file
	All      string
	Leave    [fields]bool

	Asks                []Ask
	Rows                []Row // that are sound
	Found               int   // rows in the file that say something
	New, Known, Changed int
	Skipped             int // of a phase whose rows are left out
	Wrong               []Wrong
	WrongRows           int
	Mended              []csv.Odd // rows of broken quotes or another coding, which were read all the same
}

// Spare is a column beside the one that was taken for a field: a second score, another remark. Nothing of it is read.
type Spare struct {
	Field  Field
	Column int
}

// Name is a name of a phase as the file has it.
type Name struct {
	Name, Fold string
	To         string // id of a phase, Left, Whole, or empty: no such phase
	Why        Why
	Rows       int
}

// Row is a sound row.
type Row struct {
	N            int // as a spreadsheet counts
	Phase        journey.ID
	Date         string
	Score, Value journey.Float
	Text, Person string
	Fate         Fate
	Was          *journey.Review // of a known or changed row: the one that the map has
}

// Fate is what becomes of a row.
type Fate uint8

// The fates.
const (
	New Fate = iota
	Known
	Changed
)

// Wrong is a cell that does not make sense, by row and field. Its row is not imported.
type Wrong struct {
	N     int
	Field Field
	Cell  string
	Why   Problem
}

// Problem is what is wrong.
type Problem uint8

// The problems.
const (
	NoNumber     Problem = iota
	Negative             // less than nothing
	Outside              // of the scale, or larger than any amount
	OtherScale           // "8/10" where the scale is another
	NoDate               // it is no day
	NoYear               // a day without a year could be of any
	OtherOrder           // a date that does not fit the order of the others
	UnknownPhase         // a name that no phase has
	NoPhase              // nothing stands there
	TooLong              // a text over the limit of a map
	Nothing              // neither a score nor a text
	TooWide              // more cells than heads: a separator stands in a text without quotes
	TooMany              // the map has no room for more reviews
	HeadsAgain           // the row has the heads once more, as where two files were put below each other
)

// Most is how many reviews a map takes.
const Most = 50_000
