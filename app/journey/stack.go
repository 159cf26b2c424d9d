package journey

// Restack lays notes one after the other, in the order of ids, before another note in the one order over all notes, on top of all
// when before is empty. Their places stay what they are but for the rank.
func Restack(b *Board, ids []ID, before ID) []Op {
	dealt, t := b.dealBefore(KindNote, before, len(ids), ids), b.tables[KindNote]
	ops := dealt.anew
	for i, id := range ids {
		if n := b.Note(id); n != nil {
			ops = append(ops, setRank(t, n, dealt.ranks[i]))
		}
	}
	return ops
}

// Group gives a living group or nil.
func (b *Board) Group(id ID) *Group { g, _ := b.Find(KindGroup, id).(*Group); return g }

// Together lists the loose notes of a group, from the bottom of the stack to the top: nil for no group, for one that is gone, and
// for one of which fewer than two are loose, since these are held by nothing.
func (b *Board) Together(group ID) []ID {
	if group == "" || b.Group(group) == nil {
		return nil
	}
	var ids []ID
	for n := range b.Notes() {
		if n.Group == group && n.Place.Where == Loose {
			ids = append(ids, n.ID)
		}
	}
	if len(ids) < 2 {
		return nil
	}
	return ids
}

// MakeGroup holds notes together under a new group of a name; groups that they were in before lose them, and those that are left
// without any are deleted.
func MakeGroup(b *Board, id ID, name string, notes []ID) []Op {
	ops := append(leaveGroups(b, notes), SetText(KindGroup, id, "title", name))
	for _, note := range notes {
		ops = append(ops, Set(KindNote, note, "group", &id))
	}
	return ops
}

// Ungroup lets notes go from their groups; those that are left without any are deleted.
func Ungroup(b *Board, notes []ID) []Op {
	ops := leaveGroups(b, notes)
	none := ID("")
	for _, id := range notes {
		if n := b.Note(id); n != nil && n.Group != "" {
			ops = append(ops, Set(KindNote, id, "group", &none))
		}
	}
	return ops
}

// leaveGroups deletes the groups of which no living note is left without the notes named.
func leaveGroups(b *Board, notes []ID) (ops []Op) {
	leaves := make(map[ID]bool, len(notes))
	left := map[ID]int{}
	for _, id := range notes {
		leaves[id] = true
		if n := b.Note(id); n != nil && n.Group != "" {
			left[n.Group] = 0
		}
	}
	for n := range b.Notes() {
		if _, ok := left[n.Group]; ok && !leaves[n.ID] {
			left[n.Group]++
		}
	}
	for _, r := range b.All(KindGroup) {
		if n, ok := left[r.head().ID]; ok && n == 0 {
			ops = append(ops, Delete(KindGroup, r.head().ID))
		}
	}
	return ops
}
