package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// journeyOfFive is a map of three phases: two steps in the first, three in the second, none in the third. Under the first step of the
// second phase stands a pain.
func journeyOfFive() *Board {
	b := NewBoard()
	b.Apply(NewMap(NewIDs(1), "Huis", nil, nil))
	lane := func(id ID, kind, rank string) []Op {
		return []Op{SetText(KindLane, id, "kind", kind), SetText(KindLane, id, "rank", rank)}
	}
	b.Apply(append(lane("acts", Actions, "A"), lane("pains", Pains, "B")...))
	for i, id := range []ID{"p1", "p2", "p3"} {
		b.Apply([]Op{SetText(KindPhase, id, "rank", string(rune('A'+i))), SetText(KindPhase, id, "title", string(id))})
	}
	rank := 'A'
	note := func(id, phase, lane, under ID) {
		to := InCell(phase, lane, under)
		to.Rank = string(rank)
		rank++
		b.Apply([]Op{Set(KindNote, id, "place", &to), SetText(KindNote, id, "text", string(id))})
	}
	note("s3", "p2", "acts", "") // the order of the notes is not that of the phases
	note("s1", "p1", "acts", "")
	note("s2", "p1", "acts", "")
	note("s4", "p2", "acts", "")
	note("s5", "p2", "acts", "")
	note("pain", "p2", "pains", "s3")
	b.Apply(AddVariant(b, "v", "Doorstromer", "blue"))
	return b
}

func taken(w Walk) []ID {
	var list []ID
	for _, s := range w.Steps {
		list = append(list, s.ID)
	}
	return list
}

func TestANewVariantWalksTheWholeMap(t *testing.T) {
	b := journeyOfFive()
	v := b.Variant("v")
	require.Equal(t, "Doorstromer", v.Name)
	w := b.WalkOf(v)
	require.Equal(t, []ID{"s1", "s2", "s3", "s4", "s5"}, taken(w))
	require.Equal(t, Length{Steps: 5, OfSteps: 5, Taken: 5, Phases: 3, OfPhases: 3}, w.Length())
	whole := b.WalkOf(nil)
	require.Equal(t, w.Length(), whole.Length())
}

// TestLengthsByHand: of five steps it skips two and does one three times: 1 + 1 + 3.
func TestLengthsByHand(t *testing.T) {
	b := journeyOfFive()
	b.Apply(SkipFor(b, b.Variant("v"), []ID{"s2", "s3"}, true))
	b.Apply(RepeatFor(b.Variant("v"), []ID{"s5"}, 3))
	w := b.WalkOf(b.Variant("v"))
	require.Equal(t, []ID{"s1", "s4", "s5"}, taken(w))
	require.Equal(t, Length{Steps: 3, OfSteps: 5, Taken: 5, Phases: 3, OfPhases: 3}, w.Length())
	require.True(t, w.Skips(b.Note("s3")))
	require.True(t, w.Skips(b.Note("pain")), "what stands under a step goes with it")
	require.False(t, w.Skips(b.Note("s4")))
	b.Apply(RepeatFor(b.Variant("v"), []ID{"s5"}, 1))
	require.Empty(t, b.Variant("v").Repeats, "once is not written")
	for _, odd := range []Value{"0", "-3", "1e9"} {
		b.Apply([]Op{{Register{KindVariant, "v", "repeat/s5"}, odd}})
		w := b.WalkOf(b.Variant("v"))
		require.Contains(t, []int{1, MostRepeats}, w.Times("s5"), odd)
	}
}

func TestSkippingEveryStepSkipsThePhase(t *testing.T) {
	b := journeyOfFive()
	b.Apply(SkipFor(b, b.Variant("v"), []ID{"s1", "s2"}, true))
	w := b.WalkOf(b.Variant("v"))
	require.True(t, w.SkipsPhase("p1"))
	require.Equal(t, Length{Steps: 3, OfSteps: 5, Taken: 3, Phases: 2, OfPhases: 3, InARow: 1}, w.Length())
	require.False(t, w.SkipsPhase("p3"), "a phase without steps is not skipped by that")
	b.Apply(SkipFor(b, b.Variant("v"), []ID{"p1"}, false))
	require.Empty(t, b.Variant("v").Skips, "to take the phase again takes its steps again")
}

func TestSkippingAPhaseSkipsItsSteps(t *testing.T) {
	b := journeyOfFive()
	b.Apply(SkipFor(b, b.Variant("v"), []ID{"p2", "p3"}, true))
	require.Equal(t, []string{"p2", "p3"}, b.Variant("v").Skips.Keys())
	w := b.WalkOf(b.Variant("v"))
	require.Equal(t, []ID{"s1", "s2"}, taken(w))
	require.True(t, w.Skips(b.Note("pain")))
	require.Equal(t, Length{Steps: 2, OfSteps: 5, Taken: 2, Phases: 1, OfPhases: 3, InARow: 2}, w.Length())

	b.Apply(SkipFor(b, b.Variant("v"), []ID{"s4"}, false)) // one step of it after all
	w = b.WalkOf(b.Variant("v"))
	require.Equal(t, []ID{"s1", "s2", "s4"}, taken(w))
	require.Equal(t, []string{"p3", "s3", "s5"}, b.Variant("v").Skips.Keys())
}

func TestANewStepIsOnEveryPath(t *testing.T) {
	b := journeyOfFive()
	b.Apply(SkipFor(b, b.Variant("v"), []ID{"s1", "s2"}, true))
	b.Apply(AddNote(b, "new", InCell("p1", "acts", ""), "", "Nieuw"))
	w := b.WalkOf(b.Variant("v"))
	require.Equal(t, []ID{"new", "s3", "s4", "s5"}, taken(w))
	require.False(t, w.SkipsPhase("p1"))
}

// TestWhatIsGoneIsNotSkipped: a step that was deleted stays in the variant's register, so that undo brings all back, but is no
// longer counted.
func TestWhatIsGoneIsNotSkipped(t *testing.T) {
	b := journeyOfFive()
	b.Apply(SkipFor(b, b.Variant("v"), []ID{"s1"}, true))
	b.Apply(DeleteNotes(b, []ID{"s1"}))
	w := b.WalkOf(b.Variant("v"))
	require.Equal(t, Length{Steps: 4, OfSteps: 4, Taken: 4, Phases: 3, OfPhases: 3}, w.Length())
}

// TestMoodsLieInTheSamePhase: by hand. The other map's first phase is this one's second by its basis; what is left goes by order.
func TestMoodsLieInTheSamePhase(t *testing.T) {
	here, other := journeyOfFive(), NewBoard()
	other.Apply([]Op{SetText(KindLane, "a", "kind", Actions), SetText(KindLane, "m", "kind", Emotions)})
	two := ID("p2")
	other.Apply([]Op{
		SetText(KindPhase, "q1", "rank", "A"), Set(KindPhase, "q1", "basis", &two),
		SetText(KindPhase, "q2", "rank", "B"), SetText(KindPhase, "q3", "rank", "C"),
	})
	rank := 'A'
	note := func(id, phase, lane, under ID, score int) {
		to, s := InCell(phase, lane, under), Some(score)
		to.Rank = string(rank)
		rank++
		other.Apply([]Op{Set(KindNote, id, "place", &to)})
		if lane == "m" {
			other.Apply([]Op{Set(KindNote, id, "score", &s)})
		}
	}
	note("t1", "q1", "a", "", 0)
	note("t2", "q1", "a", "", 0)
	note("e2", "q1", "m", "t2", -1)
	note("e1", "q1", "m", "t1", 2)
	note("e3", "q2", "m", "", 1)
	note("e4", "q3", "m", "", 1)
	four := ID("s4")
	other.Apply([]Op{Set(KindNote, "t2", "basis", &four)})
	moods, away := LayOver(here, other)
	require.Equal(t, []Mood{{"p2", 0.25, "", 2}, {"p2", 0.75, "s4", -1}, {"p3", 0.5, "", 1}}, moods)
	require.Equal(t, 1, away, "q3 has none")
}

// TestMoodsOfOneStepAndOfNoneStandApart: nothing of the other map's time stands at one place.
func TestMoodsOfOneStepAndOfNoneStandApart(t *testing.T) {
	here, other, ids := journeyOfFive(), journeyOfFive(), NewIDs(9)
	other.Apply(AddLane(other, "mood", Emotions, "Emotie", ""))
	for i, under := range []ID{"s2", "s1", "s1", ""} {
		id, at := ids.New(), Some(i-1)
		other.Apply(append(AddNote(other, id, InCell("p1", "mood", under), "", ""), Set(KindNote, id, "score", &at)))
	}
	moods, _ := LayOver(here, other)
	var got []int
	for i, m := range moods {
		require.True(t, i == 0 || m.At > moods[i-1].At, "%v", moods)
		got = append(got, m.Score)
	}
	require.Equal(t, []int{0, 1, -1, 2}, got)
}

func TestMoodsByOrderWhereNothingIsKnown(t *testing.T) {
	here, other := journeyOfFive(), journeyOfFive()
	ids := NewIDs(7)
	strange := NewBoard()
	strange.Apply(NewMap(ids, "Ander", []string{"Een", "Twee"}, []LaneStart{{Emotions, "Emotie"}}))
	for _, p := range strange.Phases() {
		s := Some(-2)
		id := ids.New()
		strange.Apply(append(AddNote(strange, id, InCell(p.ID, strange.Lanes()[0].ID, ""), "", "boos"), Set(KindNote, id, "score", &s)))
	}
	moods, away := LayOver(here, strange)
	require.Equal(t, []Mood{{"p1", 0.5, "", -2}, {"p2", 0.5, "", -2}}, moods)
	require.Zero(t, away)
	moods, _ = LayOver(here, other)
	require.Empty(t, moods, "a map without emotions has no curve")
}
