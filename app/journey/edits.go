package journey

// The functions of this file turn an intent into ops, with the whole consequence in them. They read the board and do not
// change it.

// LaneStart is a lane of a map that is begun.
type LaneStart struct{ Kind, Title string }

// NewMap begins a map: its title, its phases from left to right and its lanes from top to bottom.
func NewMap(ids *IDs, title string, phases []string, lanes []LaneStart) []Op {
	ops := []Op{SetText(KindMap, "", "title", title)}
	for i, rank := range Deal(len(phases)) {
		id := ids.New()
		ops = append(ops, SetText(KindPhase, id, "rank", rank), SetText(KindPhase, id, "title", phases[i]))
	}
	for i, rank := range Deal(len(lanes)) {
		id := ids.New()
		ops = append(ops, SetText(KindLane, id, "rank", rank), SetText(KindLane, id, "kind", lanes[i].Kind), SetText(KindLane, id, "title", lanes[i].Title))
	}
	return ops
}

// AddPhase makes a phase before another, at the right end when before is empty.
func AddPhase(b *Board, id ID, title string, before ID) []Op {
	return append(b.inOrder(KindPhase, id, before), SetText(KindPhase, id, "title", title))
}

// AddPhases makes phases at the right end, in the order of their titles.
func AddPhases(b *Board, ids []ID, titles []string) []Op {
	dealt := b.dealBefore(KindPhase, "", len(ids), nil)
	ops := dealt.anew
	for i, id := range ids {
		ops = append(ops, SetText(KindPhase, id, "rank", dealt.ranks[i]), SetText(KindPhase, id, "title", titles[i]))
	}
	return ops
}

// AddLane makes a lane above another, at the bottom when before is empty.
func AddLane(b *Board, id ID, kind, title string, before ID) []Op {
	return append(b.inOrder(KindLane, id, before), SetText(KindLane, id, "kind", kind), SetText(KindLane, id, "title", title))
}

// AddLanes makes lanes at the bottom, in their order, each with its id, kind and title.
func AddLanes(b *Board, lanes []*Lane) []Op {
	dealt := b.dealBefore(KindLane, "", len(lanes), nil)
	ops := dealt.anew
	for i, l := range lanes {
		ops = append(ops, SetText(KindLane, l.ID, "rank", dealt.ranks[i]), SetText(KindLane, l.ID, "kind", l.Kind), SetText(KindLane, l.ID, "title", l.Title))
	}
	return ops
}

// AddActor makes an actor, behind those there are.
func AddActor(b *Board, id ID, name string) []Op {
	return append(b.inOrder(KindActor, id, ""), SetText(KindActor, id, "name", name))
}

// MovePhase lays a phase before another, at the right end when before is empty.
func MovePhase(b *Board, id, before ID) []Op { return b.inOrder(KindPhase, id, before) }

// MoveLane lays a lane above another, at the bottom when before is empty.
func MoveLane(b *Board, id, before ID) []Op { return b.inOrder(KindLane, id, before) }

func (b *Board) inOrder(k Kind, id, before ID) []Op {
	dealt := b.dealBefore(k, before, 1, []ID{id})
	return append(dealt.anew, SetText(k, id, "rank", dealt.ranks[0]))
}

// DeletePhase deletes a phase with the notes in it and what goes with these, its questions and its measurements.
func DeletePhase(b *Board, id ID) []Op {
	inside := b.notesWhere(func(p Place) bool { return p.Where == Cell && p.Phase == id })
	ops := append(DeleteNotes(b, append(inside, id)), Delete(KindPhase, id))
	for _, q := range b.QuestionsOf(id) {
		ops = append(ops, Delete(KindQuestion, q.ID))
	}
	for _, r := range b.All(KindMeasurement) {
		if m := r.(*Measurement); m.Phase == id {
			ops = append(ops, Delete(KindMeasurement, m.ID))
		}
	}
	return ops
}

// DeleteLane deletes a lane with the notes in it and what goes with these.
func DeleteLane(b *Board, id ID) []Op {
	inside := b.notesWhere(func(p Place) bool { return p.Where == Cell && p.Lane == id })
	return append(DeleteNotes(b, inside), Delete(KindLane, id))
}

func (b *Board) notesWhere(is func(Place) bool) []ID {
	var ids []ID
	for n := range b.Notes() {
		if is(n.Place) {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

// AddNote makes a note at a place: before another note in the one order, on top and last when before is empty.
func AddNote(b *Board, id ID, to Place, before ID, text string) []Op {
	ops := MoveNotes(b, []ID{id}, to, before)
	if text != "" {
		ops = append(ops, SetText(KindNote, id, "text", text))
	}
	return ops
}

// MoveNotes lays notes at one place, in the order of ids: in a cell one after the other, loose all at the same spot (see
// ShiftNotes). before is as in AddNote.
func MoveNotes(b *Board, ids []ID, to Place, before ID) []Op {
	places := make([]Place, len(ids))
	for i := range places {
		places[i] = to
	}
	return LayNotes(b, ids, places, before)
}

// LayNotes lays notes each at a place of its own, one after the other in the order of ids. before is as in AddNote.
func LayNotes(b *Board, ids []ID, to []Place, before ID) []Op {
	dealt := b.dealBefore(KindNote, before, len(ids), ids)
	ops := dealt.anew
	for i, id := range ids {
		place := to[i]
		place.Rank = dealt.ranks[i]
		ops = append(ops, Set(KindNote, id, "place", &place))
	}
	return ops
}

// ShiftNotes moves loose notes by dx, dy world units; others stay.
func ShiftNotes(b *Board, ids []ID, dx, dy float64) []Op {
	var ops []Op
	for _, id := range ids {
		if n := b.Note(id); n != nil && n.Place.Where == Loose {
			to := n.Place
			to.X, to.Y = to.X+dx, to.Y+dy
			ops = append(ops, Set(KindNote, id, "place", &to))
		}
	}
	return ops
}

// DeleteNotes deletes notes, the links that begin or end at one of them, and where in AIDA the customer was at one of them.
func DeleteNotes(b *Board, ids []ID) []Op {
	gone := make(map[ID]bool, len(ids))
	ops := make([]Op, 0, len(ids))
	for _, id := range ids {
		gone[id] = true
		if b.Note(id) != nil {
			ops = append(ops, Delete(KindNote, id))
		}
	}
	for l := range b.Links() {
		if gone[l.From] || gone[l.To] {
			ops = append(ops, Delete(KindLink, l.ID))
		}
	}
	for _, r := range b.All(KindActorStage) {
		if s := r.(*ActorStage); gone[s.Step] {
			ops = append(ops, Delete(KindActorStage, s.ID))
		}
	}
	return ops
}

// AddLink draws an arrow from one note to another; an empty kind is leads-to.
func AddLink(b *Board, id, from, to ID, kind string) []Op {
	ops := append(b.inOrder(KindLink, id, ""), Set(KindLink, id, "from", &from), Set(KindLink, id, "to", &to))
	if kind != "" && kind != LeadsTo {
		ops = append(ops, SetText(KindLink, id, "kind", kind))
	}
	return ops
}
