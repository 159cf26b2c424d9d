package journey

// Author is one tab's session: who made a Change.
type Author string

// Op is one write to a register: Now in canonical JSON, empty to clear.
type Op struct {
	Register
	Now Value
}

// Change is one reversible edit of a map, and the only way in which a map is altered: the edit, the undo step, the line in
// the journal and the message between two tabs. Author and N name it.
type Change struct {
	Author Author
	N      uint64 // from 1, counted by the author
	Do     string // what was done, a name of the command: "move note"
	Ops    []Op
}

// Applied is what an Op really changed: food for undo and for the layout.
type Applied struct {
	Op
	Was  Value
	Born bool // the op made its record exist: undoing it deletes the record and leaves its registers
}

// bulk is the number of ops from which sorting a table once is cheaper than keeping it sorted.
const bulk = 64

// Apply writes ops, in order, and tells what they changed; an op that writes what is there already is left out. It never
// fails: what this version does not know is kept and not shown.
func (b *Board) Apply(ops []Op) []Applied {
	done := make([]Applied, 0, len(ops))
	at := slot{board: b}
	for i := range ops {
		op := &ops[i]
		at = at.after(&op.Register)
		if t := at.table; t != nil && len(ops) >= bulk {
			t.stale = true
		}
		if was := at.get(); was != op.Now {
			done = append(done, Applied{*op, was, at.write(op.Now)})
		}
	}
	return done
}

// Revert takes back exactly what Apply did, as if it had never been called. It serves to lay changes in another order;
// for a person's undo write a new Change.
func (b *Board) Revert(done []Applied) {
	for i := len(done) - 1; i >= 0; i-- {
		a := done[i]
		at := b.slot(&a.Register)
		at.write(a.Was)
		if t := b.tables[a.Kind]; t != nil && a.Born {
			t.forget(t.byID[a.Record])
		}
	}
}

// Set is the op that writes v, a pointer to a value of the register's shape, such as a *string or *Place.
func Set(k Kind, id ID, f Field, v any) Op {
	var room [256]byte // most values fit: they are written once, and kept as they are
	return Op{Register{k, id, f}, Value(Append(room[:0], v))}
}

// SetText is the op that writes a text.
func SetText(k Kind, id ID, f Field, text string) Op { return Set(k, id, f, &text) }

// Delete is the op that deletes a record; its registers stay, so that undo brings it back whole.
func Delete(k Kind, id ID) Op { return Op{Register{k, id, Deleted}, "true"} }
