package journey

import "strings"

// Odd counts what a map holds that can only be shown in part. All of it is kept as it is.
type Odd struct {
	LooseEnds int // links of which an end is gone
	Strangers int // lanes of a kind that this version does not know
}

// Odd looks for what can only be shown in part.
func (b *Board) Odd() (odd Odd) {
	for l := range b.Links() {
		if !b.CanEnd(l.From) || !b.CanEnd(l.To) {
			odd.LooseEnds++
		}
	}
	kinds, _, _ := Lookup(KindLane, "kind")
	for _, l := range b.Lanes() {
		if l.Kind != "" && !strings.Contains(" "+kinds.Of+" ", " "+l.Kind+" ") {
			odd.Strangers++
		}
	}
	return odd
}

// CanEnd reports whether a link can begin or end at a record: at a note or phase that is there.
func (b *Board) CanEnd(id ID) bool { return b.Note(id) != nil || b.Phase(id) != nil }
