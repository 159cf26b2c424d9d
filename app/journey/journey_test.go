package journey

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// house is a small map to test on: phases p1 p2, lanes l1 (actions) l2 (pains), notes n1 n2 in p1/l1, n3 in p2/l2.
func house(t *testing.T) *Board {
	t.Helper()
	b := NewBoard()
	b.Apply(AddPhase(b, "p1", "Oriënteren", ""))
	b.Apply(AddPhase(b, "p2", "Kiezen", ""))
	b.Apply(AddLane(b, "l1", Actions, "Acties", ""))
	b.Apply(AddLane(b, "l2", Pains, "Pijnpunten", ""))
	b.Apply(AddNote(b, "n1", InCell("p1", "l1", ""), "", "Zoekt op funda"))
	b.Apply(AddNote(b, "n2", InCell("p1", "l1", ""), "", "Belt de bank"))
	b.Apply(AddNote(b, "n3", InCell("p2", "l2", ""), "", "Overboden"))
	return b
}

func order(b *Board) (ids []ID) {
	for n := range b.Notes() {
		ids = append(ids, n.ID)
	}
	return ids
}

func TestNotesKeepTheOrderInWhichTheyWereLaid(t *testing.T) {
	b := house(t)
	require.Equal(t, []ID{"n1", "n2", "n3"}, order(b))
	b.Apply(AddNote(b, "n4", InCell("p1", "l1", ""), "n2", ""))
	require.Equal(t, []ID{"n1", "n4", "n2", "n3"}, order(b))
	b.Apply(MoveNotes(b, []ID{"n3", "n1"}, InCell("p1", "l1", ""), "n2"))
	require.Equal(t, []ID{"n4", "n3", "n1", "n2"}, order(b))
	require.Equal(t, ID("p1"), b.Note("n3").Place.Phase)
}

func TestWhereNoRankFitsSiblingsAreRankedAnew(t *testing.T) {
	b := house(t)
	for i := range 400 { // always before the last one made: the gap halves each time
		b.Apply(AddNote(b, ID(fmt.Sprint("x", i)), OnWall(0, 0), "n2", ""))
	}
	ids := order(b)
	require.Len(t, ids, 403)
	require.Equal(t, []ID{"n1", "x0", "x1"}, ids[:3])
	require.Equal(t, []ID{"x399", "n2", "n3"}, ids[400:])
}

func TestDeletingAPhaseTakesItsNotesAndTheirLinks(t *testing.T) {
	b := house(t)
	b.Apply(AddLink(b, "k1", "n2", "n3", LeadsTo))
	done := b.Apply(DeletePhase(b, "p1"))
	require.Equal(t, []ID{"n3"}, order(b))
	require.Nil(t, b.Link("k1"))
	require.Len(t, b.Phases(), 1)
	b.Revert(done)
	require.Equal(t, []ID{"n1", "n2", "n3"}, order(b))
	require.NotNil(t, b.Link("k1"))
}

func TestANoteInADeadPhaseIsNotPlacedAndComesBackWithIt(t *testing.T) {
	b := house(t)
	done := b.Apply([]Op{Delete(KindPhase, "p1")})
	require.Equal(t, NotPlaced, b.Standing(b.Note("n1")))
	b.Revert(done)
	require.Equal(t, Placed, b.Standing(b.Note("n1")))
}

func TestADeadUnderReadsAsNone(t *testing.T) {
	b := house(t)
	b.Apply(AddNote(b, "n5", InCell("p1", "l2", "n1"), "", ""))
	require.Equal(t, b.Note("n1"), b.Under(b.Note("n5")))
	b.Apply(MoveNotes(b, []ID{"n1"}, InCell("p2", "l1", ""), ""))
	require.Nil(t, b.Under(b.Note("n5")))
}

func TestWhatThisVersionDoesNotKnowIsKept(t *testing.T) {
	b := house(t)
	regs := []Op{
		{Register{"widget", "w1", "glow"}, "3"},
		{Register{KindNote, "n1", "glow"}, `"red"`},
		{Register{KindNote, "n1", "score"}, `"blij"`},
		{Register{KindNote, "n1", "vote/r1/anna"}, `2`},
	}
	require.Len(t, b.Apply(regs), 4)
	for _, op := range regs {
		require.Equal(t, op.Now, b.Get(op.Register))
	}
	require.False(t, b.Note("n1").Score.Set)
	require.Equal(t, []string{"r1/anna"}, b.Note("n1").Votes.Keys())
	b.Apply([]Op{{Register{KindNote, "n1", "score"}, `-1`}})
	require.Equal(t, Some(-1), b.Note("n1").Score)
	require.Len(t, b.Kept(KindNote, "n1"), 1)
}

func TestCopyingKeepsTheLinksBetweenTheCopies(t *testing.T) {
	b := house(t)
	b.Apply(AddLink(b, "k1", "n1", "n2", LoopsBack))
	b.Apply([]Op{SetText(KindLink, "k1", "condition", "geen keuze"), SetText(KindNote, "n1", "tag/duur", "")})
	ops, made := Copy(b, NewIDs(7), b, []ID{"n1", "n2"}, func(n *Note) Place { return n.Place }, "")
	b.Apply(ops)
	require.Len(t, made, 2)
	require.Equal(t, "Zoekt op funda", b.Note(made[0]).Text)
	found := 0
	for l := range b.Links() {
		if l.From == made[0] && l.To == made[1] && l.Condition == "geen keuze" && l.Kind == LoopsBack {
			found++
		}
	}
	require.Equal(t, 1, found)
}

func TestDiffSaysWhatDiffersAndBringsItUp(t *testing.T) {
	b, other := house(t), house(t)
	_, none := Diff(b, other)
	require.Empty(t, none)
	other.Apply(append(DeleteNotes(other, []ID{"n2"}), SetText(KindNote, "n1", "text", "Zoekt op Pararius"), SetText(KindMap, "", "title", "Koper")))
	other.Apply(AddNote(other, "n9", OnWall(1, 2), "", "los"))
	ops, found := Diff(b, other)
	require.Equal(t, []Difference{{KindMap, 0, 1, 0}, {KindNote, 1, 1, 1}}, found)
	b.Apply(ops)
	_, none = Diff(b, other)
	require.Empty(t, none)
}

// TestDiffOfRandomMaps: whatever two maps hold, applying their difference leaves none.
func TestDiffOfRandomMaps(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 5))
		x, y := randomBoard(r), randomBoard(r)
		ops, _ := Diff(x, y)
		x.Apply(ops)
		ops, found := Diff(x, y)
		require.Empty(t, found, "seed %d: %v", seed, ops)
		require.Equal(t, order(y), order(x), "seed %d", seed)
	}
}

func randomBoard(r *rand.Rand) *Board {
	b := NewBoard()
	id := func(prefix string) ID { return ID(fmt.Sprint(prefix, r.IntN(6))) }
	for range 40 {
		switch r.IntN(7) {
		case 0:
			b.Apply(AddPhase(b, id("p"), "fase", id("p")))
		case 1:
			b.Apply(AddLane(b, id("l"), Pains, "baan", id("l")))
		case 2, 3:
			b.Apply(AddNote(b, id("n"), InCell(id("p"), id("l"), ""), id("n"), fmt.Sprint(r.IntN(9))))
		case 4:
			b.Apply(AddLink(b, id("k"), id("n"), id("n"), Causes))
		case 5:
			b.Apply(DeleteNotes(b, []ID{id("n")}))
		case 6:
			b.Apply([]Op{SetText(KindNote, id("n"), "color", "red"), {Register{KindNote, id("n"), "glow"}, "1"}})
		}
	}
	return b
}

// TestEveryRegisterIsInTheTableOnce guards the table itself.
func TestEveryRegisterIsInTheTableOnce(t *testing.T) {
	fields, keys := map[Register]bool{}, map[Register]bool{}
	for _, s := range Registers {
		reg, key := Register{s.Kind, "", s.Field}, Register{s.Kind, "", Field(s.FileKey())}
		require.False(t, fields[reg] || keys[key], reg)
		fields[reg], keys[key] = true, true
		require.NotEmpty(t, s.Doc, reg)
		require.NotNil(t, s.At(tables[s.Kind].kind.make()), reg)
		require.NotContains(t, []string{"id", "deleted", "kept"}, s.FileKey())
	}
	total := 0
	for _, k := range Kinds {
		total += len(Specs(k.Kind))
	}
	require.Equal(t, len(Registers), total, "the rows of a kind must stand together")
}

func BenchmarkMoveOneOfTenThousand(b *testing.B) {
	board := NewBoard()
	for i := range 10_000 {
		board.Apply(AddNote(board, ID(fmt.Sprint("n", i)), OnWall(float64(i), 0), "", "Touchpoint"))
	}
	for i := 0; b.Loop(); i++ {
		board.Apply(ShiftNotes(board, []ID{ID(fmt.Sprint("n", i%10_000))}, 1, 1))
	}
}
