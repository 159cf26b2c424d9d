package journey

import "strings"

// Shape says what a register's value is, in memory and in JSON.
type Shape uint8

// The shapes. In brackets: the Go type that At points to, and the JSON.
const (
	Text    Shape = iota // any text (string; "...")
	Order                // a rank among its siblings (string; "...", in the file the array's order instead)
	Choice               // one word out of Of; a word that is not in it is kept (string; "...")
	Date                 // a day, 2026-11-22 (string; "...")
	Ref                  // the id of a record of kind Of (ID; "...")
	Flag                 // yes or absent (bool; true)
	Whole                // a whole number from Min to Max, or absent (Int; 3)
	Number               // a number from Min to Max, or absent (Float; 2.5)
	List                 // a list of texts (*[]string; ["..."])
	Keys                 // a register per key, present or absent (Keyed; in a change true, in the file ["..."])
	Counts               // a whole number per key (Keyed; in a change 2, in the file {"...":2})
	Words                // a text per key (Keyed; in a change "...", in the file {"...":"..."})
	Spot                 // a place (Place; {"phase":"p","lane":"l","under":"s","rank":"V"}, {"park":true,"rank":"V"} or {"x":1,"y":2,"rank":"V"}; in the file these keys stand in the record itself, without the rank)
	Extent               // a width and height (Size; {"w":1,"h":2})
	Box                  // a rectangle (Frame; {"x":1,"y":2,"w":3,"h":4})
	Stretch              // from one moment to another (Span; {"from":"...","to":"..."})
)

// Keyed reports whether a register of this shape is one of many under keys.
func (s Shape) Keyed() bool { return s == Keys || s == Counts || s == Words }

// Spec is one row of the table of registers.
type Spec struct {
	Kind     Kind
	Field    Field
	Shape    Shape
	Key      string  // in the file; empty: the same as Field
	Of       string  // of a Choice: the words, separated by spaces; of a Ref: the kind
	Unit     string  // what a number counts
	Default  string  // of a Choice: what its absence means
	Min, Max float64 // of a number, both 0 for no limit; a reader shows what lies outside as the nearest limit and keeps it
	Doc      string  // what it is, for FORMAT.md
	at       func(Record) any
}

// FileKey is the register's key in the file.
func (s *Spec) FileKey() string {
	if s.Key != "" {
		return s.Key
	}
	return string(s.Field)
}

// At points to the register's value in r, a record of the row's kind: *string, *ID, *bool and so on, as the shape says. It is
// for reading, and for codec to fill a new board.
func (s *Spec) At(r Record) any { return s.at(r) }

// Choices are the words of a Choice.
func (s *Spec) Choices() []string { return strings.Fields(s.Of) }

// KindSpec is one row of the table of kinds.
type KindSpec struct {
	Kind Kind
	Key  string // of its array in the file
	Doc  string
	make func() Record
}

// Deleted is the field that every kind has: true hides the record, clearing it brings the record back.
const Deleted Field = "deleted"

// Specs gives the rows of one kind, in the order of the file; none for an unknown kind.
func Specs(k Kind) []Spec {
	if t, ok := tables[k]; ok {
		return t.specs
	}
	return nil
}

// Lookup finds the row of a register and its key, when the field has one ("vote/r1/anna": row vote, key "r1/anna").
func Lookup(k Kind, f Field) (spec *Spec, key string, ok bool) {
	if t := tables[k]; t != nil {
		spec, key = t.lookup(f)
	}
	return spec, key, spec != nil
}

func (t *kindTable) lookup(f Field) (spec *Spec, key string) {
	base := f
	if i := strings.IndexByte(string(f), '/'); i >= 0 {
		base, key = f[:i], string(f[i+1:])
	}
	spec = t.byField[base]
	if spec == nil || spec.Shape.Keyed() != (key != "") || key == "" && base != f {
		return nil, ""
	}
	return spec, key
}

// kindTable is what is looked up often, made once from Registers.
type kindTable struct {
	kind    *KindSpec
	specs   []Spec
	byField map[Field]*Spec
	rank    *Spec // the row that orders the kind: an Order or a Spot; nil where ids do
}

var tables = func() map[Kind]*kindTable {
	m := make(map[Kind]*kindTable, len(Kinds))
	for i := range Kinds {
		m[Kinds[i].Kind] = &kindTable{kind: &Kinds[i], byField: map[Field]*Spec{}}
	}
	for i := 0; i < len(Registers); {
		t, start := m[Registers[i].Kind], i
		for ; i < len(Registers) && Registers[i].Kind == t.kind.Kind; i++ {
			s := &Registers[i]
			t.byField[s.Field] = s
			if s.Shape == Order || s.Shape == Spot {
				t.rank = s
			}
		}
		t.specs = Registers[start:i]
	}
	return m
}()
