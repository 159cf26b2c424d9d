package replica

import (
	"bytes"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// Decode reads lines of the store as the function of that name does. A line that this tab wrote and that came back to the letter
// is not read again: after a paste of thousands of notes that takes as long as drawing them.
func (r *Replica) Decode(lines []Line) []Entry {
	if len(lines) == 1 && len(r.pending) > 0 { // one is sent at a time
		l, c := lines[0], r.pending[0].change
		if made := r.pending[0].line; made != nil && bytes.Equal(l.Change, made) {
			return []Entry{{l.Key, c}}
		}
		begin := codec.AppendChange(nil, journey.Change{Author: c.Author, N: c.N, Do: c.Do})
		if bytes.HasPrefix(l.Change, begin[:len(begin)-len("]}")]) && bytes.Equal(l.Change, codec.AppendChange(nil, c)) {
			return []Entry{{l.Key, c}}
		}
	}
	entries, _ := Decode(lines)
	return entries
}

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

// cover is what lies over a change of another. It is gathered when one comes while something is pending, which is seldom, and
// not with every act of a hand.
type cover struct {
	waiting map[journey.Register]struct{} // with pending ops
	births  map[record]uint64             // records that a pending change made: the N of that change
}

func (r *Replica) covering() *cover {
	if r.cover == nil {
		c := &cover{map[journey.Register]struct{}{}, map[record]uint64{}}
		for i := range r.pending {
			m := &r.pending[i]
			for j := range m.change.Ops {
				c.waiting[m.change.Ops[j].Register] = struct{}{}
			}
			for j := range m.writes {
				if w := &m.writes[j]; w.birth && w.was != "" {
					c.births[recordOf(w.Register)] = m.change.N
				}
			}
		}
		r.cover = c
	}
	return r.cover
}

// under applies ops of another beneath the pending changes.
func (r *Replica) under(ops []journey.Op) []journey.Applied {
	r.able = [2]able{}
	c := r.covering()
	bare := make([]journey.Op, 0, len(ops))
	for _, op := range ops {
		if n, ours := c.births[recordOf(op.Register)]; ours {
			if op.Now == "" {
				continue // down there the record does not exist yet, so this clears nothing
			}
			r.bornElsewhere(recordOf(op.Register), n)
		}
		if _, waits := c.waiting[op.Register]; !waits {
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
	delete(r.covering().births, at)
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
