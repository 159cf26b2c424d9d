package replica

import "reiskaart/app/journey"

// Confirm takes in what Store.Since(Key()) gave, in that order, and tells what changed on the board. A change of this tab
// leaves the pending ones; it is on the board already. One of another is laid under those that are still pending: since
// registers know no neighbours, that is to write it where no pending change covers it, and to remember it as what is found
// where one does. Resends and lines read before are passed over.
func (r *Replica) Confirm(entries ...Entry) []journey.Applied {
	var done []journey.Applied
	for _, e := range entries {
		switch {
		case !r.take(e):
		case e.Change.Author == r.author:
			r.settle(e.Change.N)
		default:
			done = append(done, r.under(e.Change.Ops)...)
		}
	}
	return done
}

// under applies ops of another beneath the pending changes.
func (r *Replica) under(ops []journey.Op) []journey.Applied {
	r.able = [2]able{}
	bare := make([]journey.Op, 0, len(ops))
	for _, op := range ops {
		if n, ours := r.births[recordOf(op.Register)]; ours {
			if op.Now == "" {
				continue // down there the record does not exist yet, so this clears nothing
			}
			r.bornElsewhere(recordOf(op.Register), n)
		}
		if r.waiting[op.Register] == 0 {
			delete(r.last, op.Register)
			bare = append(bare, op)
			continue
		}
		r.covered(op)
		if !r.exists(recordOf(op.Register)) { // it does now, though what covers it leaves nothing to be seen
			bare = append(bare, op, journey.Op{Register: op.Register, Now: r.Board.Get(op.Register)})
		}
	}
	return r.apply(bare)
}

// covered lays an op of another under the pending writes of its register: the lowest of them now finds its value, and what
// this tab wrote before it is no longer the last word.
func (r *Replica) covered(op journey.Op) {
	lowest := true
	for i := range r.pending {
		m := &r.pending[i]
		for j := range m.writes {
			w := &m.writes[j]
			if w.Register != op.Register || w.birth {
				continue
			}
			if lowest {
				w.was, w.kept = op.Now, false
			}
			w.below = nil
			return
		}
		for j := range m.change.Ops {
			lowest = lowest && m.change.Ops[j].Register != op.Register
		}
	}
	delete(r.last, op.Register)
}

func (r *Replica) exists(at record) bool {
	deleted := journey.Register{Kind: at.kind, Record: at.id, Field: journey.Deleted}
	return r.Board.Find(at.kind, at.id) != nil || r.Board.Get(deleted) != ""
}

// bornElsewhere gives up the birth of a record that another turns out to have made before: both tabs pasted the same
// picture, which has the hash of its content for an id. Undoing ours must not take theirs away.
func (r *Replica) bornElsewhere(at record, n uint64) {
	delete(r.births, at)
	for i := range r.pending {
		if r.pending[i].change.N != n {
			continue
		}
		for j := range r.pending[i].writes {
			w := &r.pending[i].writes[j]
			if recordOf(w.Register) != at {
				continue
			}
			if w.kept = false; w.birth {
				w.was = ""
			}
		}
	}
}
