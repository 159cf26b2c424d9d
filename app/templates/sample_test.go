package templates

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// What the house buyer of seed 003 must show. The structure is the same in both languages (files_test.go).

func TestTwentyStepsInOrder(t *testing.T) {
	b := read(t, Sample("nl"))
	var steps []journey.ID
	column, order := 0, ids(b, journey.KindPhase)
	for n := range b.Notes() {
		if b.KindOf(n) != journey.Actions {
			continue
		}
		steps = append(steps, n.ID)
		at := slices.Index(order, n.Place.Phase)
		require.GreaterOrEqual(t, at, column, "%s is in an earlier phase than the step before it", n.ID)
		column = at
	}
	var want []journey.ID
	for i := 1; i <= 20; i++ {
		want = append(want, stepID(i))
		if i == 11 {
			want = append(want, "s11a", "s11b", "s11c", "s11d")
		}
	}
	require.Equal(t, want, steps)
}

func stepID(i int) journey.ID { return journey.ID(fmt.Sprintf("s%02d", i)) }

func TestFourWaysOfBargaining(t *testing.T) {
	b := read(t, Sample("nl"))
	for id, tags := range map[journey.ID][]string{
		"s11a": {"eigen makelaar", "via verkoopmakelaar"},
		"s11b": {"via verkoopmakelaar", "zonder makelaar"},
		"s11c": {"direct met verkoper", "eigen makelaar"},
		"s11d": {"direct met verkoper", "zonder makelaar"},
	} {
		require.Equal(t, tags, b.Note(id).Tags.Keys())
		require.Equal(t, b.Note("s11").Place.Phase, b.Note(id).Place.Phase)
	}
}

func TestLoopsHaveTheirConditions(t *testing.T) {
	b := read(t, Sample("nl"))
	loops := map[[2]journey.ID]string{}
	for l := range b.Links() {
		if l.Kind == journey.LoopsBack {
			loops[[2]journey.ID{l.From, l.To}] = l.Condition
		}
	}
	require.Equal(t, map[[2]journey.ID]string{{"s10", "s06"}: "geen keuze", {"s20", "s17"}: "weer een klus"}, loops)
}

func TestPainsExplainAndSolutionsAnswer(t *testing.T) {
	b := read(t, Sample("nl"))
	caused, solved := map[journey.ID]bool{}, map[journey.ID]bool{}
	for l := range b.Links() {
		from, to := b.Ends(l)
		switch l.Kind {
		case journey.Causes:
			require.Equal(t, []string{journey.Pains, journey.Emotions}, []string{b.KindOf(from), b.KindOf(to)}, l.ID)
			require.Equal(t, from.Place.Under, to.Place.Under, l.ID)
			caused[to.ID] = true
		case journey.Solves:
			require.Equal(t, []string{journey.Solutions, journey.Pains}, []string{b.KindOf(from), b.KindOf(to)}, l.ID)
			solved[to.ID] = true
		}
	}
	for n := range b.Notes() {
		switch b.KindOf(n) {
		case journey.Emotions:
			require.Equal(t, journey.ID("e")+n.Place.Under[1:], n.ID)
			score, scored := n.Feeling()
			require.True(t, scored, n.ID)
			require.Equal(t, score < 0, caused[n.ID], "%s: a low feeling has its pain, and no other has", n.ID)
		case journey.Pains:
			require.True(t, solved[n.ID], n.ID)
			require.True(t, n.Severity.Set && n.Reach.Set, n.ID)
		case journey.Solutions:
			require.True(t, n.Effort.Set && n.Impact.Set, n.ID)
		}
	}
}

func TestTouchpointsAreComplete(t *testing.T) {
	b := read(t, Sample("nl"))
	influence := map[string]int{}
	for n := range b.Notes() {
		if b.KindOf(n) == journey.Touchpoints {
			influence[n.Influence]++
			require.NotEmpty(t, n.Channels, n.ID)
			require.NotEmpty(t, n.Initiative, n.ID)
			require.NotEmpty(t, n.Contact, n.ID)
			require.NotEmpty(t, n.InfoTo, n.ID)
		}
	}
	require.Len(t, influence, 3, "some we can influence, some partly, some not: %v", influence)
	require.Empty(t, influence[""])
}

// Every actor goes from attention to action, and every note of one shows a stage at its step.
func TestActorsKnowWhereTheCustomerIs(t *testing.T) {
	b := read(t, Sample("nl"))
	type point struct{ actor, step journey.ID }
	stages := map[point]string{}
	walk := map[journey.ID][]string{}
	for _, r := range b.All(journey.KindActorStage) {
		s := r.(*journey.ActorStage)
		stages[point{s.Actor, s.Step}] = s.Stage
		walk[s.Actor] = append(walk[s.Actor], s.Stage)
	}
	for _, actor := range ids(b, journey.KindActor) {
		require.Equal(t, []string{"attention", "interest", "desire", "action"}, walk[actor][:4], actor)
	}
	for n := range b.Notes() {
		if b.KindOf(n) == journey.Actors {
			require.NotEmpty(t, stages[point{n.Actor, n.Place.Under}], n.ID)
			require.Equal(t, b.Find(journey.KindActor, n.Actor).(*journey.Actor).Name, n.Text)
		}
	}
}

func TestSampleFitsAWall(t *testing.T) {
	b := read(t, Sample("nl"))
	cells := map[[2]journey.ID]int{}
	backed, moments := 0, 0
	for n := range b.Notes() {
		cell := [2]journey.ID{n.Place.Phase, n.Place.Lane}
		cells[cell]++
		require.LessOrEqual(t, cells[cell], 6, cell)
		if n.Evidence != "" && n.Evidence != "assumption" {
			backed++
		}
		if n.Moment {
			moments++
		}
	}
	for _, r := range b.All(journey.KindActorStage) { // drawn in the lane of actors, at the step
		cells[[2]journey.ID{b.Note(r.(*journey.ActorStage).Step).Place.Phase, "l6"}]++
	}
	total := b.Count(journey.KindNote)
	require.True(t, total >= 75 && total <= 95, total)
	require.Greater(t, 2*backed, total, "most notes are known and not assumed")
	require.Equal(t, 2, moments)
	require.Len(t, cells, len(b.Phases())*len(b.Lanes()), "no empty cell")
}

func TestEveryPhaseHasAimAndQuestion(t *testing.T) {
	b := read(t, Sample("nl"))
	asked := map[journey.ID]bool{}
	for _, r := range b.All(journey.KindQuestion) {
		asked[r.(*journey.Question).Phase] = true
	}
	for _, p := range b.Phases() {
		require.NotEmpty(t, p.Aim)
		require.NotEmpty(t, p.Description)
		require.True(t, asked[p.ID], p.ID)
	}
}

// A variant takes one pair of ways to bargain: with an agent or without.
func TestVariantsDiffer(t *testing.T) {
	b := read(t, Sample("nl"))
	starter := b.Find(journey.KindVariant, "v1").(*journey.Variant)
	repeat := b.Find(journey.KindVariant, "v2").(*journey.Variant)
	require.Equal(t, []string{"s11a", "s11c"}, starter.Skips.Keys())
	require.Equal(t, []string{"s06", "s07", "s08", "s09", "s10"}, starter.Repeats.Keys(), "back to 6 at least once")
	require.Equal(t, []string{"s03", "s04", "s05", "s11b", "s11d"}, repeat.Skips.Keys())
	require.Empty(t, repeat.Repeats)
}
