package replica

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func TestWhatIsDroppedLeavesNoTraceAndNoStep(t *testing.T) {
	r := New("anna", Begin(journey.NewBoard()))
	r.Do("write", journey.AddNote(r.Board, "n1", journey.OnWall(0, 0), "", "blijft"), "")
	r.Do("write", journey.AddNote(r.Board, "n2", journey.OnWall(0, 0), "", "weg"), "g")
	r.Do("write", []journey.Op{journey.SetText(journey.KindNote, "n2", "text", "")}, "g")
	_, changed, ok := r.Drop()
	require.True(t, ok)
	require.NotEmpty(t, changed)
	require.Nil(t, r.Board.Note("n2"))
	require.False(t, r.CanRedo())
	_, _, ok = r.Undo()
	require.True(t, ok)
	require.Nil(t, r.Board.Note("n1"))
	require.False(t, r.CanUndo())
}

func TestBugDropReachedForAnOlderStepWhereAnotherDeletedTheNote(t *testing.T) {
	r := New("anna", Begin(journey.NewBoard()))
	r.Do("write", journey.AddNote(r.Board, "n1", journey.OnWall(0, 0), "", "blijft"), "")
	r.Do("write", journey.AddNote(r.Board, "n2", journey.OnWall(0, 0), "", "weg"), "")
	for i, c := range r.Pending() {
		r.Confirm(Entry{Key: uint64(i + 1), Change: c})
	}
	r.Confirm(Entry{Key: 3, Change: journey.Change{Author: "bram", N: 1, Ops: journey.DeleteNotes(r.Board, []journey.ID{"n2"})}})
	_, _, ok := r.Drop()
	require.False(t, ok)
	require.NotNil(t, r.Board.Note("n1"))
	r.Undo()
	require.Nil(t, r.Board.Note("n1"))
}
