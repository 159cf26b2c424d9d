package replica

import (
	"slices"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// Replica is one tab's copy of one map. Its Board shows the confirmed changes with the tab's own pending ones on top.
type Replica struct {
	*State
	author  journey.Author
	n       uint64 // of the last change made
	pending []making

	cover *cover // what pending is to a change of another; nil: to be gathered when one comes

	last       map[journey.Register]*write // the tab's own latest write, where nobody else wrote since
	undo, redo []*step
	group      string // of the step that the next change may still join
	able       [2]able
}

// making is a change of this tab that is not confirmed yet, with its writes; undo and redo have none of their own.
type making struct {
	change journey.Change
	writes []write
	line   []byte // as the store has it, nil where it was not made ahead
}

// New begins a session on a map. The author must be new as well: one for each tab, each time it opens a map.
func New(author journey.Author, s *State) *Replica {
	return &Replica{State: s, author: author, n: s.seen[author], last: map[journey.Register]*write{}}
}

// Author is the session's name in its changes.
func (r *Replica) Author() journey.Author { return r.author }

// Pending lists the changes that are not confirmed yet, oldest first: what is to be appended, and what to rescue elsewhere
// when the page goes.
func (r *Replica) Pending() []journey.Change {
	list := make([]journey.Change, len(r.pending))
	for i := range r.pending {
		list[i] = r.pending[i].change
	}
	return list
}

// Do makes a change of ops, which belong to the replica from then on, applies it and tells what it changed on the board. do
// is the name of the command. Consecutive changes with the same group, when it is not empty, are one step to undo: the
// commits of one writing session. Ops that change nothing leave no trace: the change that is returned has N 0.
func (r *Replica) Do(do string, ops []journey.Op, group string) (journey.Change, []journey.Applied) {
	applied := r.apply(ops)
	if len(applied) == 0 {
		return journey.Change{}, nil
	}
	return r.note(do, group, ops, r.record(ops, applied, 0)), applied
}

// Bring is Do of a large change that was worked out beside the board: its ops from own on make born, records of one kind that nothing is known
// of yet, and nothing else. They are taken in as they are, and of what was done to them only the first op is told. line is the ops as codec.AppendOps writes them,
// or nil.
func (r *Replica) Bring(do string, ops []journey.Op, own int, kind journey.Kind, born []journey.Record, line []byte) (journey.Change, []journey.Applied) {
	if len(born) == 0 || !r.Board.Adopt(kind, born) {
		return r.Do(do, ops, "")
	}
	applied := r.apply(ops[:own])
	writes := r.record(ops[:own], applied, len(born))
	applied = slices.Grow(applied, len(born))
	for i := own; i < len(ops); i++ {
		if i == own || ops[i].Record != ops[i-1].Record {
			applied = append(applied, journey.Applied{Op: ops[i], Born: true})
			writes = append(writes, birthOf(ops[i].Register))
			w := &writes[len(writes)-1]
			r.last[w.Register] = w
		}
	}
	c := r.note(do, "", ops, writes)
	if line != nil {
		r.pending[len(r.pending)-1].line = codec.AppendMade(nil, c, line)
	}
	return c, applied
}

// Line is the line of a pending change, as codec.AppendChange writes it, where it was made ahead; else nil.
func (r *Replica) Line(n uint64) []byte {
	for i := range r.pending {
		if r.pending[i].change.N == n {
			return r.pending[i].line
		}
	}
	return nil
}

// note remembers a change that is on the board already, with its writes, and lets it wait for the store.
func (r *Replica) note(do, group string, ops []journey.Op, writes []write) journey.Change {
	if group == "" || group != r.group || len(r.undo) == 0 {
		r.undo = append(r.undo, &step{do: do})
		r.group = group
	}
	top := r.undo[len(r.undo)-1]
	top.writes = slices.Grow(top.writes, len(writes))
	for i := range writes {
		writes[i].of = top
		top.writes = append(top.writes, &writes[i])
	}
	clear(r.redo)
	r.redo = r.redo[:0]
	return r.push(do, ops, writes)
}

// push makes the change and lets it wait for the store.
func (r *Replica) push(do string, ops []journey.Op, writes []write) journey.Change {
	r.n++
	c := journey.Change{Author: r.author, N: r.n, Do: do, Ops: ops}
	r.wait(making{change: c, writes: writes})
	return c
}

func (r *Replica) wait(m making) {
	r.pending = append(r.pending, m)
	r.cover, r.able = nil, [2]able{}
}

// settle takes a pending change out, because it is confirmed.
func (r *Replica) settle(n uint64) {
	for i := range r.pending {
		if r.pending[i].change.N != n {
			continue
		}
		r.pending = append(r.pending[:i], r.pending[i+1:]...)
		r.cover = nil
		return
	}
}

// Reopen goes on from a newer state, read anew, after ErrPruned: the pending changes that it lacks are laid on top and the
// board is another one, so everything drawn must be drawn anew. Undo begins afresh.
func (r *Replica) Reopen(s *State) {
	old := *r
	*r = *New(old.author, s)
	r.n = max(r.n, old.n)
	for _, m := range old.pending {
		if m.change.N > s.seen[r.author] {
			r.apply(m.change.Ops)
			r.wait(making{change: m.change})
		}
	}
}
