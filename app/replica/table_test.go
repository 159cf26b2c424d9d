package replica_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// meet lets one author act, then another who has not seen it, and brings them together with the first one's change first.
func meet(t *testing.T, one, another func(b *journey.Board) []journey.Op) (first, second *tab) {
	w := newWorld(t, 1)
	first, second = w.open(), w.open()
	do := func(t *tab, edit func(b *journey.Board) []journey.Op) {
		c, _ := t.Do("edit", edit(t.Board), "")
		t.w.append(c)
		t.sent = c.N
	}
	do(first, one)
	do(second, another)
	first.read()
	second.read()
	require.Equal(t, look(w.fold()), first.look())
	require.Equal(t, first.look(), second.look())
	return first, second
}

func write(id journey.ID, text string) func(*journey.Board) []journey.Op {
	return func(*journey.Board) []journey.Op {
		return []journey.Op{journey.SetText(journey.KindNote, id, "text", text)}
	}
}

func move(id journey.ID, to journey.Place) func(*journey.Board) []journey.Op {
	return func(b *journey.Board) []journey.Op { return journey.MoveNotes(b, []journey.ID{id}, to, "") }
}

func TestMoveAndTextMeet(t *testing.T) {
	first, _ := meet(t, move("n1", journey.InCell("p2", "l2", "")), write("n1", "Belt de bank"))
	n := first.Board.Note("n1")
	require.Equal(t, journey.ID("p2"), n.Place.Phase)
	require.Equal(t, "Belt de bank", n.Text)
}

func TestOfTwoMovesTheLaterStandsWhole(t *testing.T) {
	first, _ := meet(t, move("n1", journey.InCell("p2", "l2", "")), move("n1", journey.OnWall(30, 40)))
	p := first.Board.Note("n1").Place
	require.Equal(t, journey.Place{Where: journey.Loose, X: 30, Y: 40, Rank: p.Rank}, p)
}

func TestOfTwoTextsTheLaterStandsAndTheEarlierIsKeptInUndo(t *testing.T) {
	first, second := meet(t, write("n1", "eerder"), write("n1", "later"))
	require.Equal(t, "later", first.Board.Note("n1").Text)
	require.False(t, first.CanUndo(), "undo would overwrite the other's text")
	_, _, ok := second.Undo()
	require.True(t, ok)
	require.Equal(t, "eerder", second.Board.Note("n1").Text, "the later author's undo finds the earlier text")
}

func TestADeletedNoteStaysDeletedAndRestoringShowsTheEdit(t *testing.T) {
	remove := func(b *journey.Board) []journey.Op { return journey.DeleteNotes(b, []journey.ID{"n1"}) }
	first, _ := meet(t, remove, write("n1", "Belt de bank"))
	require.Nil(t, first.Board.Note("n1"))
	_, changed, ok := first.Undo()
	require.True(t, ok)
	require.Len(t, changed, 1)
	require.Equal(t, "Belt de bank", first.Board.Note("n1").Text)
}

func TestANoteAddedToADeletedPhaseSurvivesNotPlaced(t *testing.T) {
	first, _ := meet(t,
		func(b *journey.Board) []journey.Op { return journey.DeletePhase(b, "p1") },
		func(b *journey.Board) []journey.Op {
			return journey.AddNote(b, "t1-0", journey.InCell("p1", "l1", ""), "", "Zoekt op funda")
		})
	b := first.Board
	require.Nil(t, b.Phase("p1"))
	require.Nil(t, b.Note("n1"), "the notes that the deletion knew of went with it")
	require.Equal(t, journey.NotPlaced, b.Standing(b.Note("t1-0")))
	first.Undo()
	require.Equal(t, journey.Placed, b.Standing(b.Note("t1-0")))
	require.NotNil(t, b.Note("n1"))
}

func TestTwoInsertsBetweenTheSameNeighboursStandByID(t *testing.T) {
	insert := func(id journey.ID) func(*journey.Board) []journey.Op {
		return func(b *journey.Board) []journey.Op {
			return journey.AddNote(b, id, journey.InCell("p1", "l1", ""), "n2", "tussen")
		}
	}
	first, _ := meet(t, insert("t1-1"), insert("t0-0"))
	x, y := first.Board.Note("t1-1"), first.Board.Note("t0-0")
	require.Equal(t, x.Place.Rank, y.Place.Rank)
	require.Contains(t, first.look()["=note"], "n1 t0-0 t1-1 n2")
}
