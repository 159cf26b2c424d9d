package replica_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// live lets the tabs do anything for a while: edit, undo, go offline, send, read on, compact, open another.
func (w *world) live(acts int) {
	for range acts {
		t := pick(w, w.tabs...)
		switch w.chance.IntN(12) {
		case 0, 1, 2, 3:
			t.edit()
		case 4, 5:
			t.undoOrRedo()
		case 6, 7:
			t.send()
		case 8, 9:
			t.read()
		case 10:
			t.offline = w.chance.IntN(2) == 0
		case 11:
			if data, ok := t.Snapshot(2); ok && w.chance.IntN(3) == 0 {
				require.NoError(w.t, w.store.Compact(mapID, data, t.Key()))
			} else if len(w.tabs) < 4 {
				w.open()
			}
		}
	}
}

func TestReplicasConverge(t *testing.T) {
	eachHistory(t, nil, func(w *world) {
		w.strict = w.chance.IntN(10) == 0
		w.open()
		w.open()
		w.live(30)
		w.settle()
		want := look(w.fold())
		for _, tab := range w.tabs {
			require.Empty(t, tab.Pending())
			same(t, want, tab.look())
		}
		same(t, want, look(w.recover().Board))
	})
}

func TestUndoAllThenRedoAllIsTheIdentity(t *testing.T) {
	eachHistory(t, []uint64{3468, 6331}, func(w *world) {
		me := w.open()
		w.open()
		w.live(25)
		if w.chance.IntN(2) == 0 {
			w.settle()
		}
		me.redoAll()
		want := living(me.Board)
		me.undoAll()
		if w.chance.IntN(2) == 0 {
			me.offline = false
			me.send() // the store may take it meanwhile: what is ours does not count as another's
		}
		me.redoAll()
		same(t, want, living(me.Board))
	})
}

// TestUndoNeverOverwritesAnother holds every undo and redo against the log as the tab sees it: confirmed, then pending.
func TestUndoNeverOverwritesAnother(t *testing.T) {
	eachHistory(t, nil, func(w *world) {
		w.open()
		w.open()
		for range 12 {
			w.live(3)
			me := pick(w, w.tabs...)
			turn := me.Undo
			if w.chance.IntN(2) == 0 {
				turn = me.Redo
			}
			writers := me.writers()
			c, _, ok := turn()
			if !ok {
				continue
			}
			for _, op := range c.Ops {
				writer := writers[op.Register]
				if writer == "" { // deleted by nobody yet: who made it?
					writer = writers[journey.Register{Kind: op.Kind, Record: op.Record}]
				}
				if writer != me.Author() {
					require.Fail(t, "overwritten", "%s of %s, written last by %s", c.Do, name(op.Register), writer)
				}
			}
		}
	})
}

// writers tells who wrote each register last, and under the empty field who made the record, in the order that the tab sees.
func (t *tab) writers() map[journey.Register]journey.Author {
	last := map[journey.Register]journey.Author{}
	seen := map[journey.Author]uint64{}
	b := base()
	write := func(c journey.Change) {
		if c.N <= seen[c.Author] {
			return
		}
		seen[c.Author] = c.N
		for _, a := range b.Apply(c.Ops) {
			if a.Born {
				last[journey.Register{Kind: a.Kind, Record: a.Record}] = c.Author
				last[journey.Register{Kind: a.Kind, Record: a.Record, Field: journey.Deleted}] = c.Author
			}
		}
		for _, op := range c.Ops {
			last[op.Register] = c.Author
		}
	}
	for _, e := range t.w.log {
		if e.Key <= t.Key() {
			write(e.Change)
		}
	}
	for _, c := range t.Pending() {
		write(c)
	}
	return last
}

func TestUndoingEqualsNeverDone(t *testing.T) {
	eachHistory(t, nil, func(w *world) {
		me, other := w.open(), w.open()
		for range 14 {
			tab := pick(w, me, other)
			switch w.chance.IntN(5) {
			case 0, 1, 2:
				tab.edit()
			case 3:
				tab.send()
			case 4:
				tab.read()
			}
		}
		w.settle()
		me.undoAll()
		never := w.fold(me.Author())
		writers := me.writers()
		got, want := living(me.Board), living(never)
		for _, k := range kindPool {
			for _, id := range idPool {
				rec := journey.Register{Kind: k, Record: id}
				if maker := writers[rec]; maker == me.Author() {
					rec.Field = journey.Deleted
					if writers[rec] != other.Author() && journey.Specs(k) != nil {
						require.Nil(t, me.Board.Find(k, id), "%s %s came with what was undone", k, id)
					}
					continue
				}
				for f := range union(me.Board, never, k, id) {
					reg := name(journey.Register{Kind: k, Record: id, Field: f})
					if want[reg] != got[reg] {
						require.Equal(t, want[reg], got[reg], reg)
					}
				}
				if (never.Find(k, id) != nil) != (me.Board.Find(k, id) != nil) {
					require.Fail(t, "only one of them has it", "%s %s", k, id)
				}
			}
		}
	})
}

func union(x, y *journey.Board, k journey.Kind, id journey.ID) map[journey.Field]bool {
	all := map[journey.Field]bool{}
	for _, b := range []*journey.Board{x, y} {
		for f := range b.RegistersOf(k, id) {
			all[f] = true
		}
	}
	return all
}

func TestRecoveryEqualsTheBoardAtAnyCut(t *testing.T) {
	eachHistory(t, nil, func(w *world) {
		w.open()
		w.open()
		for range 12 {
			tab := pick(w, w.tabs...)
			tab.edit()
			if w.chance.IntN(4) == 0 {
				tab.undoOrRedo()
			}
			tab.send()
			pick(w, w.tabs...).read()
		}
		lines := make([]replica.Line, len(w.log))
		for i, e := range w.log {
			lines[i] = replica.Line{Key: e.Key, Change: codec.AppendChange(nil, e.Change)}
		}
		cut := w.chance.IntN(len(lines) + 1)
		cut2 := cut + w.chance.IntN(len(lines)-cut+1)

		s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: replica.Begin(base()).Snapshot(1), Lines: lines[:cut]})
		require.NoError(t, err)
		require.Empty(t, damage)
		again, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: s.Snapshot(1), Lines: lines[cut:cut2]})
		require.NoError(t, err)
		require.Empty(t, damage)

		w.log = w.log[:cut2]
		same(t, look(w.fold()), look(again.Board))
		require.Equal(t, again.Snapshot(1), roundTrip(t, again.Snapshot(1)))
	})
}

func roundTrip(t *testing.T, snapshot []byte) []byte {
	s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: snapshot})
	require.NoError(t, err)
	require.Empty(t, damage)
	return s.Snapshot(1)
}
