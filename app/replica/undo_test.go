package replica_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

func (t *tab) write(text, group string) {
	t.Do("write note", write("n1", text)(nil), group)
}

func (t *tab) text() string {
	n := t.Board.Note("n1")
	if n == nil {
		return "(gone)"
	}
	return n.Text
}

func TestUndoIsANewChangeNamedAfterTheStep(t *testing.T) {
	me := newWorld(t, 1).open()
	me.write("a", "")
	c, changed, ok := me.Undo()
	require.True(t, ok)
	require.Equal(t, journey.Change{Author: "tab0", N: 2, Do: "undo write note", Ops: write("n1", "Stap 1")(nil)}, c)
	require.Equal(t, journey.Value(`"a"`), changed[0].Was)
	c, _, ok = me.Redo()
	require.True(t, ok)
	require.Equal(t, journey.Change{Author: "tab0", N: 3, Do: "redo write note", Ops: write("n1", "a")(nil)}, c)
	require.Len(t, me.Pending(), 3)
}

func TestUndoGoesAllTheWayDown(t *testing.T) {
	me := newWorld(t, 1).open()
	for _, text := range []string{"a", "b", "c"} {
		me.write(text, "")
	}
	for _, want := range []string{"b", "a", "Stap 1"} {
		me.Undo()
		require.Equal(t, want, me.text())
	}
	_, _, ok := me.Undo()
	require.False(t, ok)
	for _, want := range []string{"a", "b", "c"} {
		me.Redo()
		require.Equal(t, want, me.text())
	}
	require.False(t, me.CanRedo())
}

func TestAnEditAfterUndoEndsRedoAndItsUndoGoesOnDown(t *testing.T) {
	me := newWorld(t, 1).open()
	me.write("a", "")
	me.write("b", "")
	me.Undo()
	me.write("c", "")
	require.False(t, me.CanRedo())
	me.Undo()
	me.Do("write note", write("n2", "elders")(nil), "")
	require.False(t, me.CanRedo(), "also where the edit was elsewhere")
	me.Undo()
	require.Equal(t, "a", me.text())
	me.Undo()
	require.Equal(t, "Stap 1", me.text())
}

func TestOneWritingSessionIsOneStep(t *testing.T) {
	me := newWorld(t, 1).open()
	me.write("Zoekt", "text 1")
	me.write("Zoekt op", "text 1")
	me.write("Zoekt op funda", "text 2")
	me.Undo()
	require.Equal(t, "Zoekt op", me.text())
	me.write("Zoekt op pararius", "text 2") // not into the step that is now on top
	me.Undo()
	require.Equal(t, "Zoekt op", me.text())
	me.Undo()
	require.Equal(t, "Stap 1", me.text())
}

func TestAWritingSessionThatCameToNothingIsSkipped(t *testing.T) {
	me := newWorld(t, 1).open()
	me.write("a", "")
	me.write("b", "text 1")
	me.write("a", "text 1")
	c, _, ok := me.Undo()
	require.True(t, ok)
	require.Len(t, c.Ops, 1)
	require.Equal(t, "Stap 1", me.text())
	me.Redo()
	require.Equal(t, "a", me.text())
	require.False(t, me.CanRedo())
}

func TestAWritingSessionIntoWhichAnotherWroteGivesBackTheirText(t *testing.T) {
	w := newWorld(t, 1)
	me, other := w.open(), w.open()
	me.write("a", "text 1")
	me.send()
	other.read()
	other.write("van een ander", "")
	other.send()
	me.sent = 1
	me.read()
	me.write("b", "text 1")
	me.Undo()
	require.Equal(t, "van een ander", me.text())
	require.False(t, me.CanUndo())
	me.Redo()
	require.Equal(t, "b", me.text())
}

func TestWhatDoesNothingLeavesNoTrace(t *testing.T) {
	me := newWorld(t, 1).open()
	me.write("a", "")
	me.Undo()
	c, changed := me.Do("write note", write("n1", "Stap 1")(nil), "")
	require.Zero(t, c)
	require.Empty(t, changed)
	require.Len(t, me.Pending(), 2)
	require.True(t, me.CanRedo(), "nothing was done, so redo still stands")
}

func TestAnUndoneNoteIsDeletedWithItsRegistersLeft(t *testing.T) {
	me := newWorld(t, 1).open()
	me.Do("add note", journey.AddNote(me.Board, "t0-0", journey.Parking(), "", "Belt de bank"), "")
	c, _, _ := me.Undo()
	require.Equal(t, []journey.Op{journey.Delete(journey.KindNote, "t0-0")}, c.Ops)
	require.Equal(t, journey.Value(`"Belt de bank"`), me.Board.Get(journey.Register{Kind: journey.KindNote, Record: "t0-0", Field: "text"}))
	me.Redo()
	require.Equal(t, "Belt de bank", me.Board.Note("t0-0").Text)
}

func TestAStepOnADeletedNoteIsUndoneWithTheNextThatShows(t *testing.T) {
	w := newWorld(t, 1)
	me, other := w.open(), w.open()
	me.Do("write note", write("n2", "eerst")(nil), "")
	me.write("a", "")
	w.settle()
	other.Do("delete note", journey.DeleteNotes(other.Board, []journey.ID{"n1"}), "")
	w.settle()
	c, _, ok := me.Undo()
	require.True(t, ok)
	require.Equal(t, "undo write note", c.Do)
	require.Equal(t, "Stap 2", me.Board.Note("n2").Text)
	require.False(t, me.CanUndo())
	w.settle()
	other.Undo()
	require.Equal(t, "Stap 1", other.text())
}

func TestTheSamePictureInTwoTabsOutlivesTheLatersUndo(t *testing.T) {
	picture := func(*journey.Board) []journey.Op {
		return []journey.Op{journey.SetText(journey.KindImage, "i1", "alt", "huis")}
	}
	_, second := meet(t, picture, picture)
	require.False(t, second.CanUndo())
	require.NotNil(t, second.Board.Find(journey.KindImage, "i1"))
}

func TestUndoWhilePendingUnderAnotherFindsTheirValue(t *testing.T) {
	w := newWorld(t, 1)
	me, other := w.open(), w.open()
	me.offline = true
	me.write("a", "")
	other.write("van een ander", "")
	other.send()
	me.offline = false
	me.read()
	require.Equal(t, "a", me.text(), "what is ours is later, for the store has not had it yet")
	me.Undo()
	require.Equal(t, "van een ander", me.text())
}

func TestCanUndoKnowsOfWhatAnotherWroteSince(t *testing.T) {
	w := newWorld(t, 1)
	me, other := w.open(), w.open()
	me.write("a", "")
	w.settle()
	require.True(t, me.CanUndo())
	other.write("van een ander", "")
	w.settle()
	require.False(t, me.CanUndo())
}

func TestAnUndoUnderWhichAnotherTurnsOutToHaveWrittenIsTheLastWordAndEndsThere(t *testing.T) {
	w := newWorld(t, 1)
	me, other := w.open(), w.open()
	me.write("a", "")
	me.write("b", "")
	w.settle()
	me.Undo() // pending
	other.write("van een ander", "")
	other.send()
	me.read()
	require.Equal(t, "a", me.text())
	require.False(t, me.CanRedo(), "b was overwritten by another")
	require.False(t, me.CanUndo(), "and a as well")
}

// The next four were found by the random histories.

func TestBugRestoringOpBeforeABirthKeptTheUndoneNoteAlive(t *testing.T) { // history 996; journey.Diff begins so
	me := newWorld(t, 1).open()
	ops := []journey.Op{{Register: journey.Register{Kind: journey.KindNote, Record: "t0-0", Field: journey.Deleted}}}
	me.Do("bring up to file", append(ops, write("t0-0", "uit het bestand")(nil)...), "")
	me.Undo()
	require.Nil(t, me.Board.Note("t0-0"))
	me.Redo()
	require.Equal(t, "uit het bestand", me.Board.Note("t0-0").Text)
}

func TestBugTextClearedBeforeABirthWasLostInRedo(t *testing.T) { // history 6331
	me := newWorld(t, 1).open()
	me.Do("edit", append(write("t0-0", "")(nil), write("t0-0", "a")(nil)...), "")
	me.Undo()
	me.Redo()
	require.Equal(t, "a", me.Board.Note("t0-0").Text)
}

func TestBugARecordUnderAClearedRegisterExistsEverywhere(t *testing.T) { // history 307
	clearing := func(*journey.Board) []journey.Op {
		return []journey.Op{journey.SetText(journey.KindNote, "t0-0", "text", ""), journey.SetText(journey.KindNote, "n1", "text", "a")}
	}
	first, second := meet(t, write("t0-0", "a"), clearing)
	require.NotNil(t, first.Board.Note("t0-0"))
	require.NotNil(t, second.Board.Note("t0-0"))
}

func TestBugClearingWhatIsNotThereYetTookABirthAway(t *testing.T) { // history 83
	restore := func(*journey.Board) []journey.Op {
		return []journey.Op{
			{Register: journey.Register{Kind: journey.KindNote, Record: "t1-0", Field: journey.Deleted}},
			journey.SetText(journey.KindNote, "n1", "text", "a"),
		}
	}
	_, second := meet(t, restore, write("t1-0", "nieuw"))
	second.Undo()
	require.Nil(t, second.Board.Note("t1-0"))
}

func TestUndoOfAThousandStepsOnOneNote(t *testing.T) {
	r := replica.New("me", replica.Begin(base()))
	for i := range 1000 {
		r.Do("write note", write("n1", string(rune('a'+i%26)))(nil), "")
	}
	n := 0
	for r.CanUndo() {
		r.Undo()
		n++
	}
	require.Equal(t, 1000, n)
	require.Equal(t, "Stap 1", r.Board.Note("n1").Text)
}
