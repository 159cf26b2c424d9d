package journey

// Parking is the parking place, for a note that was nowhere before.
func Parking() Place { return Place{Where: Parked} }

// Origin is where a parked note lay before: a cell or a place on the wall. It is nowhere for a note that was written in the
// parking place. A corner at 0, 0 counts as none: that point is under the corner of heads and titles.
func (p Place) Origin() Place {
	from := p
	switch {
	case p.Where != Parked:
		return p
	case p.Phase != "" || p.Lane != "":
		from.Where, from.X, from.Y = Cell, 0, 0
	case p.X != 0 || p.Y != 0:
		from.Where = Loose
	default:
		from = Place{Rank: p.Rank}
	}
	return from
}

// Park sends notes to the parking place. They keep their ranks, so that each goes back to where it lay among the others; those
// that are parked already stay as they are.
func Park(b *Board, ids []ID) []Op {
	var ops []Op
	for _, id := range ids {
		if n := b.Note(id); n != nil && n.Place.Where != Parked {
			to := n.Place
			to.Where = Parked
			ops = append(ops, Set(KindNote, id, "place", &to))
		}
	}
	return ops
}

// ParkBefore lays notes in the parking place before another, last when before is empty, in the order of ids.
func ParkBefore(b *Board, ids []ID, before ID) []Op {
	dealt := b.dealBefore(KindNote, before, len(ids), ids)
	ops := dealt.anew
	for i, id := range ids {
		if n := b.Note(id); n != nil {
			to := n.Place
			to.Where, to.Rank = Parked, dealt.ranks[i]
			ops = append(ops, Set(KindNote, id, "place", &to))
		}
	}
	return ops
}

// Unpark brings parked notes back to where they lay. Those of which nobody knows, or whose phase or lane is gone, are listed
// in homeless and stay.
func Unpark(b *Board, ids []ID) (ops []Op, homeless []ID) {
	for _, id := range ids {
		n := b.Note(id)
		if n == nil || n.Place.Where != Parked {
			continue
		}
		to := n.Place.Origin()
		if to.Where == Nowhere || to.Where == Cell && (b.Phase(to.Phase) == nil || b.Lane(to.Lane) == nil) {
			homeless = append(homeless, id)
			continue
		}
		ops = append(ops, Set(KindNote, id, "place", &to))
	}
	return ops, homeless
}

// ParkedNotes counts what lies in the parking place.
func (b *Board) ParkedNotes() (n int) {
	for note := range b.Notes() {
		if note.Place.Where == Parked {
			n++
		}
	}
	return n
}
