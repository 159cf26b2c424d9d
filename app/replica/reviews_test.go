package replica_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// TestAnImportOfReviewsIsTakenBackWhole, also after one of them was altered by this tab and by another: what of an import is not noted
// for undo, register by register, is not missed.
func TestAnImportOfReviewsIsTakenBackWhole(t *testing.T) {
	r := replica.New("me", replica.Begin(base()))
	list := []journey.Review{{Head: journey.Head{ID: "r1"}, Text: "Ging vlot", Score: journey.Float{N: 4, Set: true}}, {Head: journey.Head{ID: "r2"}, Text: "Te duur"}}
	text := func(id journey.ID) string {
		if r := r.Board.Find(journey.KindReview, id); r != nil {
			return r.(*journey.Review).Text
		}
		return "gone"
	}
	r.Do("import reviews", journey.AddReviews(nil, r.Board, list), "")
	r.Do("again", []journey.Op{journey.SetText(journey.KindReview, "r1", "text", "Toch niet")}, "")
	require.True(t, r.CanUndo())
	r.Undo()
	require.Equal(t, "Ging vlot", text("r1"))
	r.Undo()
	require.Equal(t, []string{"gone", "gone"}, []string{text("r1"), text("r2")})
	require.False(t, r.CanUndo())
	r.Redo()
	require.Equal(t, []string{"Ging vlot", "Te duur"}, []string{text("r1"), text("r2")})
	r.Redo()
	require.Equal(t, "Toch niet", text("r1"))
	require.False(t, r.CanRedo())

	for i, c := range r.Pending() {
		r.Confirm(replica.Entry{Key: uint64(i + 1), Change: c})
	}
	r.Confirm(replica.Entry{Key: 100, Change: journey.Change{Author: "other", N: 1, Ops: []journey.Op{journey.SetText(journey.KindReview, "r1", "text", "Van een ander")}}})
	r.Undo()
	require.Equal(t, "gone", text("r2"), "the change of one of them is another's now, and the import itself is next")
	r.Redo()
	require.Equal(t, []string{"Van een ander", "Te duur"}, []string{text("r1"), text("r2")})
}

// TestWhatIsBroughtIsAsIfItWasDone: on the board, in a snapshot, in undo and redo, and for another tab.
func TestWhatIsBroughtIsAsIfItWasDone(t *testing.T) {
	bring := func(how func(r *replica.Replica, ops []journey.Op, own int, born []journey.Record)) (seen []string) {
		r := replica.New("me", replica.Begin(base()))
		ops := []journey.Op{journey.SetText(journey.KindNote, "n1", "text", "Eerst")}
		own := len(ops)
		var born []journey.Record
		for i, text := range []string{"Ging vlot", "Te \"duur\"\n", ""} {
			v := &journey.Review{Head: journey.Head{ID: journey.ID("r" + string(rune('1'+i)))}, Rank: string(rune('V' + i)), Phase: "p1", Text: text, Score: journey.Float{N: 4.5, Set: true}, Scale: "stars"}
			ops, born = journey.AddReview(ops, v), append(born, v)
		}
		look := func() { seen = append(seen, string(replica.Begin(r.Board).Snapshot(1))) }
		how(r, ops, own, born)
		look()
		for range 2 {
			require.True(t, r.CanUndo())
			r.Undo()
			require.False(t, r.CanUndo())
			look()
			r.Redo()
			look()
		}
		for i, c := range r.Pending() {
			r.Confirm(replica.Entry{Key: uint64(i + 1), Change: c})
		}
		again := replica.New("other", replica.Begin(base()))
		again.Confirm(replica.Entry{Key: 1, Change: journey.Change{Author: "me", N: 1, Ops: ops}})
		return append(seen, string(replica.Begin(again.Board).Snapshot(1)))
	}
	done := bring(func(r *replica.Replica, ops []journey.Op, _ int, _ []journey.Record) { r.Do("import", ops, "") })
	brought := bring(func(r *replica.Replica, ops []journey.Op, own int, born []journey.Record) {
		c, applied := r.Bring("import", ops, own, journey.KindReview, born, append(codec.AppendOps(nil, ops[:own]), codec.AppendOps(nil, ops[own:])...))
		require.Equal(t, string(codec.AppendChange(nil, c)), string(r.Line(c.N)))
		require.Equal(t, []replica.Entry{{Key: 3, Change: c}}, r.Decode([]replica.Line{{Key: 3, Change: r.Line(c.N)}}))
		require.Equal(t, uint64(1), c.N)
		require.Len(t, applied, 4, "the note, and each review once")
	})
	require.Equal(t, done, brought)
}

// TestOneThatIsKnownIsNotBroughtButDone: another tab may have made it.
func TestOneThatIsKnownIsNotBroughtButDone(t *testing.T) {
	r := replica.New("me", replica.Begin(base()))
	v := &journey.Review{Head: journey.Head{ID: "r1"}, Text: "Ging vlot"}
	r.Confirm(replica.Entry{Key: 1, Change: journey.Change{Author: "other", N: 1, Ops: []journey.Op{journey.SetText(journey.KindReview, "r1", "person", "Anna")}}})
	r.Bring("import", journey.AddReview(nil, v), 0, journey.KindReview, []journey.Record{v}, nil)
	require.Equal(t, "Anna", r.Board.Find(journey.KindReview, "r1").(*journey.Review).Person)
	require.Equal(t, "Ging vlot", r.Board.Find(journey.KindReview, "r1").(*journey.Review).Text)
}

// TestASnapshotInSlicesIsTheSnapshot, and is void once something was done or read meanwhile.
func TestASnapshotInSlicesIsTheSnapshot(t *testing.T) {
	r := replica.New("me", replica.Begin(base()))
	fold := func(meanwhile func()) string {
		f := r.Fold(1)
		for i := 0; ; i++ {
			data, done := f.Work(1)
			if done {
				return string(data)
			}
			if i == 1 && meanwhile != nil {
				meanwhile()
			}
		}
	}
	whole, ok := r.Snapshot(1)
	require.True(t, ok)
	require.Equal(t, string(whole), fold(nil))
	require.Empty(t, fold(func() {
		r.Confirm(replica.Entry{Key: 1, Change: journey.Change{Author: "other", N: 1, Ops: []journey.Op{journey.SetText(journey.KindNote, "n1", "text", "Van een ander")}}})
	}))
	require.Positive(t, r.Tail(), "there is still something to be folded")
	require.Contains(t, fold(nil), "Van een ander")
	require.Zero(t, r.Tail())
	require.Empty(t, fold(func() { r.Do("write", []journey.Op{journey.SetText(journey.KindNote, "n1", "text", "Van mij")}, "") }))
	require.Nil(t, r.Fold(1), "while something is pending there is none")
}
