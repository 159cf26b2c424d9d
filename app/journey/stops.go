package journey

import "slices"

// A presentation stops at every phase, in the order of the journey, without a record: a map that nobody prepared can be presented.
// Only what somebody did to that is kept: a name, another order, a phase that is passed over, a view of one's own.

// StopAt is one stop of a presentation: at a phase, or at a part of the wall.
type StopAt struct {
	Key    ID // of a phase's stop the phase, else the record: it stays the same when a phase's stop gets a record
	Record ID // empty: nothing of it is kept yet
	Phase  ID
	Frame  Frame  // of a view; zero for a phase
	Title  string // as somebody wrote it; empty: the phase's
	Hidden bool   // the phase is passed over
}

// Stops lists the stops in order, those that are passed over among them. A phase without a record comes after the stop of the phase before it,
// and where that has none either, first of all. Of two records for one phase, which two tabs can make, the first counts.
func (b *Board) Stops() []StopAt {
	var list []StopAt
	at := map[ID]bool{}
	for s := range walk[*Stop](b, KindStop) {
		switch {
		case s.Frame.W > 0 && s.Frame.H > 0:
			list = append(list, StopAt{Key: s.ID, Record: s.ID, Frame: s.Frame, Title: s.Title, Hidden: s.Hidden})
		case b.Phase(s.Phase) != nil && !at[s.Phase]:
			at[s.Phase] = true
			list = append(list, StopAt{Key: s.Phase, Record: s.ID, Phase: s.Phase, Title: s.Title, Hidden: s.Hidden})
		}
	}
	next := 0
	for _, p := range b.Phases() {
		if !at[p.ID] {
			list = slices.Insert(list, next, StopAt{Key: p.ID, Phase: p.ID})
		}
		next = slices.IndexFunc(list, func(s StopAt) bool { return s.Key == p.ID }) + 1
	}
	return list
}

// AddStop makes a stop at a part of the wall, after the stop with a key, or last where that is empty.
func AddStop(b *Board, ids *IDs, id ID, frame Frame, title string, after ID) []Op {
	list := b.Stops()
	made := []Op{Set(KindStop, id, "frame", &frame)}
	if title != "" {
		made = append(made, SetText(KindStop, id, "title", title))
	}
	i := stopIndex(list, after) + 1
	if i == 0 || i == len(list) {
		return append(b.inOrder(KindStop, id, ""), made...)
	}
	return append(arrange(ids, slices.Insert(list, i, StopAt{Key: id, Record: id, Frame: frame})), made...)
}

// MoveStop lays the stop with a key in the place of another, counted among those that are not passed over. Where there is no such place there is
// nothing to do.
func MoveStop(b *Board, ids *IDs, key ID, by int) []Op {
	list := b.Stops()
	from := stopIndex(list, key)
	to := from
	for from >= 0 && by != 0 {
		if to += sign(by); to < 0 || to >= len(list) {
			return nil
		}
		if !list[to].Hidden {
			by -= sign(by)
		}
	}
	if to == from {
		return nil
	}
	s := list[from]
	return arrange(ids, slices.Insert(slices.Delete(list, from, from+1), to, s))
}

// NameStop gives the stop with a key a name of its own; an empty one takes it away.
func NameStop(b *Board, ids *IDs, key ID, title string) []Op {
	return b.onStop(ids, key, func(id ID) Op { return SetText(KindStop, id, "title", title) })
}

// PassStop takes the stop with a key out of the presentation: a view is deleted, a phase passed over.
func PassStop(b *Board, ids *IDs, key ID) []Op {
	list := b.Stops()
	if i := stopIndex(list, key); i >= 0 && list[i].Phase == "" {
		return []Op{Delete(KindStop, key)}
	}
	yes := true
	return b.onStop(ids, key, func(id ID) Op { return Set(KindStop, id, "hidden", &yes) })
}

// AllStops lets a presentation stop again at every phase that is passed over.
func AllStops(b *Board) (ops []Op) {
	no := false
	for _, s := range b.Stops() {
		if s.Hidden {
			ops = append(ops, Set(KindStop, s.Record, "hidden", &no))
		}
	}
	return ops
}

// onStop writes to the record of a stop, which is made in its place where there is none.
func (b *Board) onStop(ids *IDs, key ID, write func(ID) Op) []Op {
	list := b.Stops()
	i := stopIndex(list, key)
	if i < 0 {
		return nil
	}
	if id := list[i].Record; id != "" {
		return []Op{write(id)}
	}
	before := ID("")
	for _, s := range list[i+1:] {
		if s.Record != "" {
			before = s.Record
			break
		}
	}
	id := ids.New()
	return append(b.inOrder(KindStop, id, before), Set(KindStop, id, "phase", &list[i].Phase), write(id))
}

// arrange gives every stop a record, ranked as listed: an order that somebody made must not change when phases change places.
func arrange(ids *IDs, list []StopAt) []Op {
	var ops []Op
	for i, rank := range Deal(len(list)) {
		s := &list[i]
		id := s.Record
		if id == "" {
			id = ids.New()
			ops = append(ops, Set(KindStop, id, "phase", &s.Phase))
		}
		ops = append(ops, SetText(KindStop, id, "rank", rank))
	}
	return ops
}

func stopIndex(list []StopAt, key ID) int {
	return slices.IndexFunc(list, func(s StopAt) bool { return s.Key == key && key != "" })
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}
