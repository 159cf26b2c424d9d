package journey

import (
	"iter"
	"strings"
)

// RegistersOf walks what is written of a record: its known registers in the order of the table, each key of a keyed one by
// itself, then what is kept of it. Deleted is not among them.
func (b *Board) RegistersOf(k Kind, id ID) iter.Seq2[Field, Value] {
	return func(yield func(Field, Value) bool) {
		if t := b.tables[k]; t != nil && t.byID[id] != nil {
			for i := range t.spec.specs {
				if s := &t.spec.specs[i]; !s.walk(t.byID[id], yield) {
					return
				}
			}
		}
		for _, e := range b.Kept(k, id) {
			if Field(e.Key) != Deleted && !yield(Field(e.Key), e.Value) {
				return
			}
		}
	}
}

func (s *Spec) walk(r Record, yield func(Field, Value) bool) bool {
	p := s.at(r)
	if keyed, ok := p.(*Keyed); ok {
		for _, e := range *keyed {
			if !yield(s.Field+"/"+Field(e.Key), e.Value) {
				return false
			}
		}
		return true
	}
	if v := Append(nil, p); len(v) > 0 {
		return yield(s.Field, Value(v))
	}
	return true
}

// Copy makes anew, in b, the notes of another board (or of b itself) and the links between them. Each lies where place
// says; a rank in it is dealt here. Votes stay with what they were given to. In a cell of the same phase, a note under a copied step stands under the copy. It
// tells the ids of the new notes, in the order of from.
func Copy(b *Board, ids *IDs, src *Board, from []ID, place func(*Note) Place, before ID) (ops []Op, made []ID) {
	dealt := b.dealBefore(KindNote, before, len(from), nil)
	ops = dealt.anew
	copied := make(map[ID]ID, len(from))
	for _, id := range from {
		copied[id] = ids.New()
	}
	for i, id := range from {
		n := src.Note(id)
		if n == nil {
			continue
		}
		to := place(n)
		to.Rank = dealt.ranks[i]
		if step := copied[to.Under]; step != "" && n.Place.Phase == to.Phase {
			to.Under = step
		}
		made = append(made, copied[id])
		ops = append(ops, carryImage(b, src, n.Image)...)
		ops = append(ops, Set(KindNote, copied[id], "place", &to))
		for f, v := range src.RegistersOf(KindNote, id) {
			if f != "place" && f != "group" && f != "locked" && !strings.HasPrefix(string(f), "vote/") {
				ops = append(ops, Op{Register{KindNote, copied[id], f}, v})
			}
		}
	}
	for l := range src.Links() {
		from, to := copied[l.From], copied[l.To]
		if from == "" || to == "" {
			continue
		}
		id := ids.New()
		ops = append(ops, AddLink(b, id, from, to, "")...)
		for f, v := range src.RegistersOf(KindLink, l.ID) {
			if f != "rank" && f != "from" && f != "to" {
				ops = append(ops, Op{Register{KindLink, id, f}, v})
			}
		}
	}
	return ops, made
}
