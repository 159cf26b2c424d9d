package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// stairs is house with a pain and an emotion under n1, and a pain under n2.
func stairs(t *testing.T) *Board {
	t.Helper()
	b := house(t)
	b.Apply(AddLane(b, "l3", Emotions, "Emotie", ""))
	b.Apply(AddNote(b, "e1", InCell("p1", "l3", "n1"), "", "bezorgd"))
	b.Apply(AddNote(b, "b1", InCell("p1", "l2", "n1"), "", "Te veel keus"))
	b.Apply(AddNote(b, "b2", InCell("p1", "l2", "n2"), "", "Wachtmuziek"))
	return b
}

func TestWhatStandsUnderAStepGoesAlongToAnotherPhase(t *testing.T) {
	b := stairs(t)
	was := order(b)
	b.Apply(TakeAlong(b, MoveNotes(b, []ID{"n1"}, InCell("p2", "l1", ""), "")))
	for id, lane := range map[ID]ID{"e1": "l3", "b1": "l2"} {
		at := b.Note(id).Place
		require.Equal(t, []ID{"p2", lane, "n1"}, []ID{at.Phase, at.Lane, at.Under}, id)
		require.NotNil(t, b.Under(b.Note(id)))
	}
	require.Equal(t, ID("p1"), b.Note("b2").Place.Phase, "what stands under another step stays")
	require.ElementsMatch(t, was, order(b))
}

func TestNothingGoesAlongWithinAPhaseOrToTheWall(t *testing.T) {
	b := stairs(t)
	for _, to := range []Place{InCell("p1", "l1", ""), OnWall(3, 4), Parking(), InCell("p2", "l2", "")} {
		require.Len(t, TakeAlong(b, MoveNotes(b, []ID{"n1"}, to, "")), 1, "%v", to)
	}
}

func TestANoteThatLeavesItsStepBehindStandsUnderNone(t *testing.T) {
	b := stairs(t)
	to := b.Note("b1").Place
	to.Phase = "p2"
	b.Apply(TakeAlong(b, []Op{Set(KindNote, "b1", "place", &to)}))
	require.Empty(t, b.Note("b1").Place.Under)
}

func TestAStepAndItsPainThatMoveTogetherStayTogether(t *testing.T) {
	b := stairs(t)
	step, pain := b.Note("n1").Place, b.Note("b1").Place
	step.Phase, pain.Phase = "p2", "p2"
	b.Apply(TakeAlong(b, []Op{Set(KindNote, "b1", "place", &pain), Set(KindNote, "n1", "place", &step)}))
	require.Equal(t, b.Note("n1"), b.Under(b.Note("b1")))
	require.Equal(t, b.Note("n1"), b.Under(b.Note("e1")))
}

// Where all notes are ranked anew, the note under the step has an op of its own already.
func TestGoingAlongKeepsANewRank(t *testing.T) {
	b := stairs(t)
	anew := b.Note("e1").Place
	anew.Rank = "Q"
	ops := TakeAlong(b, append(MoveNotes(b, []ID{"n1"}, InCell("p2", "l1", ""), ""), Set(KindNote, "e1", "place", &anew)))
	require.Len(t, ops, 3)
	b.Apply(ops)
	require.Equal(t, Place{Where: Cell, Phase: "p2", Lane: "l3", Under: "n1", Rank: "Q"}, b.Note("e1").Place)
}
