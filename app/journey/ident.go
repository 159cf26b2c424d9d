package journey

// ID names a record within its map: eight letters and digits when made here, any text when read from a file.
type ID string

// Kind names a sort of record: "note", "phase" and so on, the constants of registers.go. A kind that is not in the table
// comes from a newer version; it is kept and not shown.
type Kind string

// Field names a register of a record. A field that holds many values under keys is written with the key: "vote/r1/anna".
type Field string

// Register is the unit of "the later writer wins".
type Register struct {
	Kind   Kind
	Record ID
	Field  Field
}

// Value is a register's value in canonical JSON: no white space, fixed key order. Empty means absent.
type Value string

// IDs deals new ids. Chance comes in with the seed, so that a test replays exactly.
type IDs struct{ state uint64 }

// NewIDs begins a series of ids; two tabs must have different seeds.
func NewIDs(seed uint64) *IDs { return &IDs{state: seed} }

const idLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// New deals an id of eight letters and digits: 47 bits, so among a map's 100,000 records a clash has a chance of 1 in 40,000
// at most, and a map of 1,000 records of 1 in 400 million.
func (d *IDs) New() ID {
	n := d.next()
	var id [8]byte
	for i := range id {
		id[i] = idLetters[n%62]
		n /= 62
	}
	return ID(id[:])
}

// next is SplitMix64 (Steele, Lea, Flood 2014).
func (d *IDs) next() uint64 {
	d.state += 0x9E3779B97F4A7C15
	z := d.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}
