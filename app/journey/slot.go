package journey

// slot is where a register is on a board, looked up once to be read and written.
type slot struct {
	board  *Board
	reg    *Register
	table  *table // nil for an unknown kind
	record Record // nil where it is not there yet
	spec   *Spec  // nil for a field that this version does not know, and for Deleted
	key    string // of the field, when it has one
	at     int    // of spec among those of its kind
}

func (b *Board) slot(reg *Register) slot {
	at := slot{board: b, reg: reg, table: b.tables[reg.Kind]}
	if at.table != nil {
		at.record = at.table.byID[reg.Record]
		at.spec, at.key = at.table.spec.lookup(reg.Field)
	}
	return at
}

// after is the slot of a register that is probably a later one of the same record, as in a change of many: then nothing is looked up.
func (at *slot) after(reg *Register) slot {
	if at.reg == nil || at.table == nil || at.record == nil || reg.Record != at.reg.Record || reg.Kind != at.reg.Kind {
		return at.board.slot(reg)
	}
	specs := at.table.spec.specs
	for i := at.at; i < min(at.at+4, len(specs)); i++ {
		if s := &specs[i]; s.Field == reg.Field && !s.Shape.Keyed() {
			return slot{board: at.board, reg: reg, table: at.table, record: at.record, spec: s, at: i}
		}
	}
	return at.board.slot(reg)
}

func (at *slot) get() Value {
	if len(at.board.unknown) > 0 {
		if v := at.board.unknown[recordKey{at.reg.Kind, at.reg.Record}].Get(string(at.reg.Field)); v != "" {
			return v
		}
	}
	switch {
	case at.record == nil:
		return ""
	case at.spec != nil:
		return at.spec.get(at.record, at.key)
	case at.reg.Field == Deleted && at.record.head().deleted:
		return "true"
	}
	return ""
}

// write reports whether it made the record.
func (at *slot) write(now Value) (born bool) {
	t, r := at.table, at.record
	if t == nil || at.reg.Kind == KindMap && at.reg.Record != "" {
		at.board.Keep(*at.reg, now)
		return false
	}
	if born = r == nil; born {
		r = t.add(at.reg.Record)
		at.record = r
		if t.stale {
			t.order = append(t.order, r)
		}
	} else {
		t.out(r)
	}
	known := false
	if at.reg.Field == Deleted {
		known = now == "" || now == "true"
		r.head().deleted = now == "true"
		t.lost = t.lost || t.stale
	} else if at.spec != nil {
		known = at.spec.set(r, at.key, now)
	}
	if known {
		at.board.Keep(*at.reg, "")
	} else {
		at.board.Keep(*at.reg, now)
	}
	t.in(r)
	return born
}
