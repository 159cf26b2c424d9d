package journey

// Place is where a note is: in a cell, in the parking place or loose on the wall. It is one register, since its parts
// make sense only together: two people who move one note to two places must not end with a mixture.
//
// What is parked keeps where it lay: the members of the cell, or X and Y. So it goes back with one write, keeps the kind that
// it had, and after a step has come back what stood under it stands there again.
type Place struct {
	Where Where
	Phase ID      // in a cell, or parked from one
	Lane  ID      // likewise
	Under ID      // likewise: the step whose sub-column this is, or empty
	X, Y  float64 // loose, or parked from there: the note's left top corner, in world units
	Rank  string  // the order over all notes of the map: in a cell, in the stack, in the file
}

// Where tells the three kinds of place apart.
type Where uint8

// The zero Place is nowhere: the place of a note of which only other registers have been written yet.
const (
	Nowhere Where = iota
	Cell
	Parked
	Loose
)

// InCell is a place in the cell of phase and lane, in the sub-column of the step under, which may be empty; the rank is
// dealt by the edit that uses it.
func InCell(phase, lane, under ID) Place {
	return Place{Where: Cell, Phase: phase, Lane: lane, Under: under}
}

// OnWall is a place loose on the wall, x and y in world units.
func OnWall(x, y float64) Place { return Place{Where: Loose, X: x, Y: y} }

// Size is a width and height in world units; zero means that the layout chooses.
type Size struct{ W, H float64 }

// Frame is a rectangle in world units.
type Frame struct{ X, Y, W, H float64 }

// Span is a stretch of the journey, from one moment to another, in words.
type Span struct{ From, To string }

// Int is a whole number that may be absent: a score of 0 is not the same as no score.
type Int struct {
	N   int
	Set bool
}

// Some is an Int that is present.
func Some(n int) Int { return Int{N: n, Set: true} }

// Float is a number that may be absent.
type Float struct {
	N   float64
	Set bool
}

// Keyed holds a register per key, such as a tag or a vote: sorted by key, values in canonical JSON.
type Keyed []Entry

// Entry is one key of a Keyed and its value.
type Entry struct {
	Key   string
	Value Value
}

// Has reports whether the key is present.
func (k Keyed) Has(key string) bool { return k.Get(key) != "" }

// Get is the value under the key, empty when absent.
func (k Keyed) Get(key string) Value {
	if i, ok := k.find(key); ok {
		return k[i].Value
	}
	return ""
}

// Keys lists the keys in order.
func (k Keyed) Keys() []string {
	keys := make([]string, len(k))
	for i, e := range k {
		keys[i] = e.Key
	}
	return keys
}

func (k Keyed) find(key string) (int, bool) {
	lo, hi := 0, len(k)
	for lo < hi {
		if mid := (lo + hi) / 2; k[mid].Key < key {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(k) && k[lo].Key == key
}

// set writes a key, or clears it when v is empty. It makes a new slice, so that one handed out earlier stays as it was.
func (k Keyed) set(key string, v Value) Keyed {
	i, ok := k.find(key)
	out := make(Keyed, 0, len(k)+1)
	out = append(out, k[:i]...)
	if v != "" {
		out = append(out, Entry{key, v})
	}
	if ok {
		i++
	}
	return append(out, k[i:]...)
}
