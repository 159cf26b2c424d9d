package journey

import (
	"cmp"
	"iter"
	"slices"
	"sort"
)

// Board is a map as it is at this moment. It is not safe for use by two goroutines at once.
type Board struct {
	id      ID
	doc     Map
	tables  map[Kind]*table
	unknown map[recordKey]Keyed // registers that this version does not know, or whose value is not of their shape
}

type recordKey struct {
	kind Kind
	id   ID
}

// table holds the records of one kind, the dead ones too.
type table struct {
	spec  *kindTable
	byID  map[ID]Record
	order []Record // the living, by rank and id
	stale bool     // order is to be sorted before it is read: as it is, it has what was born since behind the others
	lost  bool     // and to be gathered anew, since one may have come back to life
}

// NewBoard is an empty board.
func NewBoard() *Board {
	b := &Board{tables: make(map[Kind]*table, len(Kinds)), unknown: map[recordKey]Keyed{}}
	for k, spec := range tables {
		b.tables[k] = &table{spec: spec, byID: map[ID]Record{}}
	}
	t := b.tables[KindMap]
	t.byID[""], t.stale, t.lost = &b.doc, true, true
	return b
}

// ID is the map's own id, by which the library knows it. It is no register: it never changes.
func (b *Board) ID() ID { return b.id }

// Named gives the board its id, once, when it is made or read.
func (b *Board) Named(id ID) *Board {
	b.id = id
	return b
}

// Doc is the map's own record.
func (b *Board) Doc() *Map { return &b.doc }

// Find gives a living record, nil when there is none.
func (b *Board) Find(k Kind, id ID) Record {
	if t := b.tables[k]; t != nil {
		if r := t.byID[id]; r != nil && r.head().Alive() {
			return r
		}
	}
	return nil
}

// Note gives a living note or nil.
func (b *Board) Note(id ID) *Note { n, _ := b.Find(KindNote, id).(*Note); return n }

// Phase gives a living phase or nil.
func (b *Board) Phase(id ID) *Phase { p, _ := b.Find(KindPhase, id).(*Phase); return p }

// Lane gives a living lane or nil.
func (b *Board) Lane(id ID) *Lane { l, _ := b.Find(KindLane, id).(*Lane); return l }

// Link gives a living link or nil.
func (b *Board) Link(id ID) *Link { l, _ := b.Find(KindLink, id).(*Link); return l }

// Image is a picture by its id, nil when there is none.
func (b *Board) Image(id ID) *Image { i, _ := b.Find(KindImage, id).(*Image); return i }

// All lists the living records of a kind, in their order. The slice is the board's own and holds until the next Apply.
func (b *Board) All(k Kind) []Record {
	t := b.tables[k]
	if t == nil {
		return nil
	}
	if t.stale {
		t.sort()
	}
	return t.order
}

// Notes walks the living notes in the one order over all notes: order in a cell, stacking on the wall, order in the file.
func (b *Board) Notes() iter.Seq[*Note] { return walk[*Note](b, KindNote) }

// Phases lists the living phases from left to right.
func (b *Board) Phases() []*Phase { return slices.Collect(walk[*Phase](b, KindPhase)) }

// Lanes lists the living lanes from top to bottom, the hidden ones too.
func (b *Board) Lanes() []*Lane { return slices.Collect(walk[*Lane](b, KindLane)) }

// Links walks the living links.
func (b *Board) Links() iter.Seq[*Link] { return walk[*Link](b, KindLink) }

func walk[R Record](b *Board, k Kind) iter.Seq[R] {
	return func(yield func(R) bool) {
		for _, r := range b.All(k) {
			if !yield(r.(R)) {
				return
			}
		}
	}
}

// Count is the number of living records of a kind.
func (b *Board) Count(k Kind) int { return len(b.All(k)) }

// Empty reports whether nothing has been written on the map: no note, no link, no persona.
func (b *Board) Empty() bool {
	return b.Count(KindNote) == 0 && b.Count(KindLink) == 0 && b.Count(KindPersona) == 0
}

// Get reads any register, known or not; empty when absent.
func (b *Board) Get(reg Register) Value {
	at := b.slot(&reg)
	return at.get()
}

// Kept lists the registers of a record that this version does not know, or whose value is not of their shape, by field.
func (b *Board) Kept(k Kind, id ID) Keyed { return b.unknown[recordKey{k, id}] }

// KeptOf walks the kept registers of which this version has no record at all, by kind and id: those of an unknown kind, and
// of a second record of the map's kind.
func (b *Board) KeptOf() iter.Seq2[Register, Value] {
	return func(yield func(Register, Value) bool) {
		var keys []recordKey
		for k := range b.unknown {
			if t := b.tables[k.kind]; t == nil || t.byID[k.id] == nil {
				keys = append(keys, k)
			}
		}
		sort.Slice(keys, func(i, j int) bool {
			return cmp.Or(cmp.Compare(keys[i].kind, keys[j].kind), cmp.Compare(keys[i].id, keys[j].id)) < 0
		})
		for _, k := range keys {
			for _, e := range b.unknown[k] {
				if !yield(Register{k.kind, k.id, Field(e.Key)}, e.Value) {
					return
				}
			}
		}
	}
}

// Put gives the record of a kind and id to fill, made when there is none; nil for an unknown kind. It is for codec, which
// opens a file without going through ops, and for nobody else.
func (b *Board) Put(k Kind, id ID) Record {
	t := b.tables[k]
	if t == nil {
		return nil
	}
	t.stale, t.lost = true, true
	r := t.byID[id]
	if r == nil {
		r = t.add(id)
	}
	return r
}

// Adopt takes records in of which nothing is known yet, as Apply would that gets every register they have: for a change of thousands, which is
// worked out beside the board. It is false, and nothing is done, when something is known of one of them.
func (b *Board) Adopt(k Kind, list []Record) bool {
	t := b.tables[k]
	if t == nil {
		return false
	}
	for _, r := range list {
		id := r.head().ID
		if t.byID[id] != nil || len(b.unknown[recordKey{k, id}]) > 0 {
			return false
		}
	}
	t.stale = true
	t.order = slices.Grow(t.order, len(list))
	for _, r := range list {
		t.byID[r.head().ID] = r
		t.order = append(t.order, r)
	}
	return true
}

// Keep stores a register that this version does not know. Like Put it is for codec.
func (b *Board) Keep(reg Register, v Value) {
	if v == "" && len(b.unknown) == 0 {
		return
	}
	at := recordKey{reg.Kind, reg.Record}
	if kept := b.unknown[at].set(string(reg.Field), v); len(kept) > 0 {
		b.unknown[at] = kept
	} else {
		delete(b.unknown, at)
	}
}

func (t *table) rank(r Record) string {
	if t.spec.rank == nil {
		return ""
	}
	switch p := t.spec.rank.at(r).(type) {
	case *Place:
		return p.Rank
	case *string:
		return *p
	}
	return ""
}

func (t *table) compare(x, y Record) int {
	return cmp.Or(cmp.Compare(t.rank(x), t.rank(y)), cmp.Compare(x.head().ID, y.head().ID))
}

// sort brings the order up to date. What a paste or a file brings has ranks that rise already, so that sorting it is one look.
func (t *table) sort() {
	if t.lost {
		t.order = slices.Grow(t.order[:0], len(t.byID))
		for _, r := range t.byID {
			t.order = append(t.order, r)
		}
	}
	t.order = slices.DeleteFunc(t.order, func(r Record) bool { return !r.head().Alive() })
	slices.SortFunc(t.order, t.compare)
	t.stale, t.lost = false, false
}

// add makes a record of which nothing is known yet.
func (t *table) add(id ID) Record {
	r := t.spec.kind.make()
	r.head().ID = id
	t.byID[id] = r
	return r
}

// forget takes a record away as if it had never been.
func (t *table) forget(r Record) {
	t.out(r)
	t.lost = t.lost || t.stale
	delete(t.byID, r.head().ID)
}

// out takes a record from the order before it changes; in puts it back where it belongs afterwards.
func (t *table) out(r Record) {
	if !t.stale && r.head().Alive() {
		if i, ok := slices.BinarySearchFunc(t.order, r, t.compare); ok {
			t.order = slices.Delete(t.order, i, i+1)
		}
	}
}

func (t *table) in(r Record) {
	if !t.stale && r.head().Alive() {
		i, _ := slices.BinarySearchFunc(t.order, r, t.compare)
		t.order = slices.Insert(t.order, i, r)
	}
}
