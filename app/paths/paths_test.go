package paths_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/paths"
)

// four is a map of four phases with two steps each, s1 to s8, and an emotion under each of s2, s5 and s7.
func four() *journey.Board {
	b := journey.NewBoard()
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	b.Apply(journey.AddLane(b, "feels", journey.Emotions, "Emoties", ""))
	for i, id := range []journey.ID{"p1", "p2", "p3", "p4"} {
		b.Apply(journey.AddPhase(b, id, string(id), ""))
		for _, n := range []string{"1", "2"} {
			step := journey.ID("s" + string(rune('0'+2*i)+rune(n[0]-'0')))
			b.Apply(journey.AddNote(b, step, journey.InCell(id, "acts", ""), "", string(step)))
		}
	}
	feel(b, "p1", "s2", -1)
	feel(b, "p3", "s5", 2)
	feel(b, "p4", "s7", -2)
	return b
}

func feel(b *journey.Board, phase, step journey.ID, score int) {
	id, n := "e-"+phase+step, journey.Some(score)
	b.Apply(journey.AddNote(b, id, journey.InCell(phase, "feels", step), "", ""))
	b.Apply([]journey.Op{journey.Set(journey.KindNote, id, "score", &n)})
}

func variant(b *journey.Board, id journey.ID, skips ...journey.ID) *journey.Variant {
	b.Apply(journey.AddVariant(b, id, string(id), "blue"))
	b.Apply(journey.SkipFor(b, b.Variant(id), skips, true))
	return b.Variant(id)
}

// TestTheWholeMapIsTheFirstPath: eight steps, and (-1 + 2 - 2) ÷ 3 = -1/3.
func TestTheWholeMapIsTheFirstPath(t *testing.T) {
	c := paths.Of(four())
	require.Len(t, c.Paths, 1)
	p := c.Paths[0]
	require.Nil(t, p.Variant)
	require.Equal(t, 8, p.Length.Taken)
	require.InDelta(t, -1.0/3, p.Mean().N, 1e-12)
	require.Equal(t, journey.ID("e-p4s7"), p.Lowest.ID)
	require.Empty(t, c.Stretches, "one path leaves nobody")
}

// TestSeed003ARepeatPurchaseIsShorter by hand. It skips s1 and s2, and s7 with its emotion, and does s5 three times: five steps, taken
// 1 + 1 + 3 + 1 + 1 = 7 times; felt three times +2, so 2 on average.
func TestSeed003ARepeatPurchaseIsShorter(t *testing.T) {
	b := four()
	v := variant(b, "again", "s1", "s2", "s7")
	b.Apply(journey.RepeatFor(v, []journey.ID{"s5"}, 3))
	p := paths.Of(b).Paths[1]
	require.Equal(t, []int{0, 0, 1, 1, 3, 1, 0, 1}, p.Times)
	require.Equal(t, 5, p.Length.Steps)
	require.Equal(t, 7, p.Length.Taken)
	require.Equal(t, 3, p.Skipped())
	require.Equal(t, 3, p.Felt)
	require.InDelta(t, 2, p.Mean().N, 1e-12)
	require.Equal(t, journey.ID("e-p3s5"), p.Lowest.ID)
}

// TestARepeatedStepIsFeltAsOftenAsItIsDone: -1 twice and +2 and -2: -2 ÷ 4.
func TestARepeatedStepIsFeltAsOftenAsItIsDone(t *testing.T) {
	b := four()
	b.Apply(journey.RepeatFor(variant(b, "v"), []journey.ID{"s2"}, 2))
	require.InDelta(t, -0.5, paths.Of(b).Paths[1].Mean().N, 1e-12)
}

// TestPathsPartAndMeet by hand: a skips s1 and s2, b skips s2 and s3: apart from the beginning until s4. Both skip s6: the whole map takes
// it. a skips s8 and comes back nowhere.
func TestPathsPartAndMeet(t *testing.T) {
	b := four()
	variant(b, "a", "s1", "s2", "s6", "s8")
	variant(b, "b", "s2", "s3", "s6")
	c := paths.Of(b)
	type ends struct{ from, to string }
	name := func(n *journey.Note) string {
		if n == nil {
			return ""
		}
		return string(n.ID)
	}
	var got []ends
	for _, s := range c.Stretches {
		got = append(got, ends{name(s.From), name(s.To)})
	}
	require.Equal(t, []ends{{"", "s4"}, {"s5", "s7"}, {"s7", ""}}, got)
	require.Equal(t, 0, c.Stretches[0].First)
	require.Equal(t, 3, c.Stretches[0].End)
}

// TestSeed004MissedPhasesAreRows: p1 and p2 in a row, and p4 by itself because both its steps are skipped.
func TestSeed004MissedPhasesAreRows(t *testing.T) {
	b := four()
	variant(b, "v", "p1", "p2", "s7", "s8")
	p := paths.Of(b).Paths[1]
	require.Len(t, p.Missed, 2)
	require.Len(t, p.Missed[0], 2)
	require.Equal(t, journey.ID("p4"), p.Missed[1][0].ID)
	require.Equal(t, 2, p.Length.InARow)
}

// TestSinglePhasesThatAreMissedAreRowsToo: p1 and p3, each by itself.
func TestSinglePhasesThatAreMissedAreRowsToo(t *testing.T) {
	b := four()
	variant(b, "v", "p1", "p3")
	p := paths.Of(b).Paths[1]
	require.Len(t, p.Missed, 2)
	require.Equal(t, []journey.ID{"p1", "p3"}, []journey.ID{p.Missed[0][0].ID, p.Missed[1][0].ID})
	require.Equal(t, 1, p.Length.InARow)
}

// TestTheLowestIsTheFirstOfTheLowest of two that feel the same.
func TestTheLowestIsTheFirstOfTheLowest(t *testing.T) {
	b := four()
	feel(b, "p2", "s3", -2)
	require.Equal(t, journey.ID("e-p4s7"), paths.Of(b).Paths[0].Lowest.ID, "in the order of the notes")
}

func TestNothingIsFeltWhereNobodySaid(t *testing.T) {
	b := four()
	p := paths.Of(b).Paths[0]
	require.True(t, p.Mean().Set)
	variant(b, "numb", "s2", "s5", "s7")
	p = paths.Of(b).Paths[1]
	require.False(t, p.Mean().Set)
	require.Nil(t, p.Lowest)
	require.Len(t, paths.Of(journey.NewBoard()).Paths, 1)
}
