package replica_test

import (
	"testing"

	"github.com/stretchr/testify/require"

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
