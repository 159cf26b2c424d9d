package journey

import "reiskaart/app/jsonscan"

// TakeAlong completes ops that move notes. What stands under a step that goes to another phase goes along, in its own lane and
// in its order, and stands under it there. A note that is itself taken to another phase than its step stands under none.
func TakeAlong(b *Board, ops []Op) []Op {
	moved := map[ID]int{} // where in ops a note gets its place
	for i := range ops {
		if ops[i].Kind == KindNote && ops[i].Field == "place" {
			moved[ops[i].Record] = i
		}
	}
	will := func(n *Note) Place { // where a note will be
		if i, ok := moved[n.ID]; ok {
			return placeOf(ops[i].Now)
		}
		return n.Place
	}
	for n := range b.Notes() {
		step := b.Under(n)
		if step == nil {
			continue
		}
		to, at := will(n), will(step)
		switch {
		case to.Where != Cell || to.Under != step.ID || to.Phase == at.Phase:
			continue
		case to.Phase != n.Place.Phase: // it leaves its step behind
			to.Under = ""
		case at.Where == Cell && b.kindAt(step, at) == Actions:
			to.Phase = at.Phase
		default:
			continue // what is no step any more leaves behind what stood under it
		}
		op := Set(KindNote, n.ID, "place", &to)
		if i, ok := moved[n.ID]; ok {
			ops[i] = op
		} else {
			ops = append(ops, op)
		}
	}
	return ops
}

// kindAt is what a note is at a place.
func (b *Board) kindAt(n *Note, at Place) string {
	there := *n
	there.Place = at
	return b.KindOf(&there)
}

// placeOf is the place that an op sets; of what is none it is Nowhere.
func placeOf(v Value) Place {
	s := jsonscan.New([]byte(v))
	p := readPlace(s)
	if s.Err() != nil {
		return Place{}
	}
	return p
}
