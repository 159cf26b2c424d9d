package journey

import "slices"

// Difference counts what of one kind two boards do not share.
type Difference struct {
	Kind                    Kind
	Added, Changed, Removed int
}

// Diff gives the ops that bring the board from up to the board to, and counts them by kind in the order of the file. Ranks
// as such do not count, only the order that they make: a file has none, so reading deals them anew.
func Diff(from, to *Board) (ops []Op, found []Difference) {
	for _, k := range Kinds {
		d := differ{from: from, to: to, kind: k.Kind, count: Difference{Kind: k.Kind}}
		d.run()
		ops = append(ops, d.ops...)
		if d.count.Added+d.count.Changed+d.count.Removed > 0 {
			found = append(found, d.count)
		}
	}
	return ops, found
}

type differ struct {
	from, to *Board
	kind     Kind
	reorder  bool
	ops      []Op
	count    Difference
}

func (d *differ) run() {
	rankField := Field("")
	if s := tables[d.kind].rank; s != nil {
		rankField = s.Field
	}
	d.reorder = !slices.Equal(idsOf(d.from.All(d.kind)), idsOf(d.to.All(d.kind)))
	if d.kind == KindMap {
		d.record(&d.to.doc, rankField)
		return
	}
	for _, r := range d.to.All(d.kind) {
		d.record(r, rankField)
	}
	for _, r := range d.from.All(d.kind) {
		if id := r.head().ID; d.to.Find(d.kind, id) == nil {
			d.ops = append(d.ops, Delete(d.kind, id))
			d.count.Removed++
		}
	}
}

// record compares one record of to with its counterpart.
func (d *differ) record(r Record, rankField Field) {
	id := r.head().ID
	there := d.from.Find(d.kind, id) != nil
	before := len(d.ops)
	if !there {
		d.ops = append(d.ops, Op{Register{d.kind, id, Deleted}, ""})
		d.count.Added++
	}
	changed := false
	want := map[Field]bool{}
	for f, v := range d.to.RegistersOf(d.kind, id) {
		want[f] = true
		reg := Register{d.kind, id, f}
		was := d.from.Get(reg)
		if was == v {
			continue
		}
		if f == rankField && there {
			if sameButRank(d.from, d.to, d.kind, id) && !d.reorder {
				continue
			}
			if !sameButRank(d.from, d.to, d.kind, id) {
				changed = true
			}
		} else {
			changed = true
		}
		d.ops = append(d.ops, Op{reg, v})
	}
	for f := range d.from.RegistersOf(d.kind, id) {
		if !want[f] {
			d.ops = append(d.ops, Op{Register{d.kind, id, f}, ""})
			changed = true
		}
	}
	if there && changed && len(d.ops) > before {
		d.count.Changed++
	}
}

// sameButRank reports whether a record stands at the same place on both boards, whatever its rank.
func sameButRank(x, y *Board, k Kind, id ID) bool {
	if k != KindNote {
		return true
	}
	p, q := x.Note(id).Place, y.Note(id).Place
	p.Rank, q.Rank = "", ""
	return p == q
}

func idsOf(records []Record) []ID {
	ids := make([]ID, len(records))
	for i, r := range records {
		ids[i] = r.head().ID
	}
	return ids
}
