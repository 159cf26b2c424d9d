package priority_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/priority"
)

// board has two phases, in which 1,000 and 400 customers enter who are worth € 120 and € 300.
func board() *journey.Board {
	b := journey.NewBoard()
	b.Apply(journey.AddPhase(b, "a", "Kiezen", ""))
	b.Apply(journey.AddPhase(b, "b", "Kopen", ""))
	b.Apply(journey.AddLane(b, "pains", journey.Pains, "Pijn", ""))
	b.Apply(journey.AddLane(b, "solutions", journey.Solutions, "Oplossingen", ""))
	figures(b, "a", 1000, 120)
	figures(b, "b", 400, 300)
	return b
}

func figures(b *journey.Board, phase journey.ID, entering, value float64) {
	id := "m" + phase
	b.Apply(journey.AddMeasurement(b, id, phase, "2026-11-01"))
	set(b, journey.KindMeasurement, id, funnel.Entering, entering)
	set(b, journey.KindMeasurement, id, funnel.Value, value)
}

func set(b *journey.Board, kind journey.Kind, id journey.ID, f journey.Field, n float64) {
	b.Apply([]journey.Op{journey.Set(kind, id, f, &journey.Float{N: n, Set: true})})
}

func note(b *journey.Board, id, phase, lane journey.ID) {
	to := journey.InCell(phase, lane, "")
	if phase == "" {
		to = journey.OnWall(9, 9)
	}
	b.Apply(journey.AddNote(b, id, to, "", "tekst van "+string(id)))
}

func pain(b *journey.Board, id, phase journey.ID, severity int, reach float64) {
	note(b, id, phase, "pains")
	s := journey.Some(severity)
	b.Apply([]journey.Op{journey.Set(journey.KindNote, id, "severity", &s)})
	set(b, journey.KindNote, id, "reach", reach)
}

func Example() {
	b := board()
	pain(b, "traag", "a", 2, 40)
	ranked, _ := priority.Pains(b)
	fmt.Println(ranked[0].Customers, ranked[0].Score)
	// Output: 400 96000
}

// Worked out by hand: 2 × (40 % of 1,000 = 400) × € 120 = 96,000; 3 × (50 % of 400 = 200) × € 300 = 180,000;
// 1 × (80 % of 1,000 = 800) × € 120 = 96,000, the same as the first; 3 × 10 × € 120 = 3,600.
func TestSeed001PainsAreRankedBySeverityReachAndValue(t *testing.T) {
	b := board()
	pain(b, "slow", "a", 2, 40)
	pain(b, "blind", "b", 3, 50)
	pain(b, "small", "a", 1, 80)
	pain(b, "rare", "a", 3, 1)
	b.Apply(journey.AddRound(b, "r", journey.Round{Date: "2026-11-22", Candidates: []string{"rare", "blind"}}))
	b.Apply([]journey.Op{journey.SetVotes("rare", "r", "1", 9), journey.Cover(journey.KindRound, "r", false)})
	ranked, unset := priority.Pains(b)
	require.Empty(t, unset)
	var said []string
	for _, p := range ranked {
		said = append(said, fmt.Sprint(p.Place, " ", p.Note.ID, " ", p.Customers, " ", p.Score, " ", p.Votes, p.Voted))
	}
	require.Equal(t, []string{"1 blind 200 180000 0 true", "2 slow 400 96000 0 false", "2 small 800 96000 0 false", "4 rare 10 3600 9 true"}, said,
		"nine votes do not lift it")
}

// TestTwoMayShareTheFirstPlace: 2 × 400 × € 120 and 1 × 800 × € 120; the next is third.
func TestTwoMayShareTheFirstPlace(t *testing.T) {
	b := board()
	pain(b, "rare", "a", 3, 1)
	pain(b, "slow", "a", 2, 40)
	pain(b, "small", "a", 1, 80)
	ranked, _ := priority.Pains(b)
	require.Equal(t, []int{1, 1, 3}, []int{ranked[0].Place, ranked[1].Place, ranked[2].Place})
}

func TestWhatIsNotSetIsNamedAndNotRanked(t *testing.T) {
	b := board()
	b.Apply(journey.AddPhase(b, "c", "Wonen", ""))
	note(b, "bare", "b", "pains")
	pain(b, "uncounted", "c", 3, 50)
	pain(b, "first", "a", 3, 50)
	set(b, journey.KindNote, "loose", "reach", 4)
	note(b, "loose", "", "")
	kind := journey.Pains
	b.Apply([]journey.Op{journey.SetText(journey.KindNote, "loose", "kind", kind)})
	ranked, unset := priority.Pains(b)
	require.Len(t, ranked, 1)
	require.Len(t, unset, 3)
	lacks := map[journey.ID]priority.Lacks{}
	for i, p := range unset {
		lacks[p.Note.ID] = p.Lacks
		require.Zero(t, p.Score)
		require.Equal(t, []journey.ID{"bare", "uncounted", "loose"}[i], p.Note.ID, "in reading order")
	}
	require.Equal(t, map[journey.ID]priority.Lacks{
		"bare": priority.Severity | priority.Reach, "uncounted": priority.Entering | priority.Value, "loose": priority.Severity | priority.Phase,
	}, lacks)
}

func TestWhatIsNotForAllEyesIsNotRanked(t *testing.T) {
	b := board()
	for _, id := range []journey.ID{"private", "covered", "parked"} {
		pain(b, id, "a", 3, 50)
	}
	yes := true
	b.Apply([]journey.Op{journey.Set(journey.KindNote, "private", "private", &yes), journey.Cover(journey.KindNote, "covered", true)})
	place := journey.Parking()
	b.Apply([]journey.Op{journey.Set(journey.KindNote, "parked", "place", &place)})
	ranked, unset := priority.Pains(b)
	require.Empty(t, append(ranked, unset...))
	ranked, unset = priority.Pains(journey.NewBoard())
	require.Empty(t, append(ranked, unset...))
}

// TestNumbersBeyondAllLimits: they count as the nearest that can be.
func TestNumbersBeyondAllLimits(t *testing.T) {
	b := board()
	figures(b, "a", 1e308, 1e308)
	pain(b, "x", "a", 9, 1e308)
	pain(b, "y", "b", 3, -5)
	ranked, _ := priority.Pains(b)
	require.InDelta(t, 3e30, ranked[0].Score, 1e18)
	require.Zero(t, ranked[1].Score, "it hits nobody")
	figures(b, "a", 1000, -120)
	ranked, _ = priority.Pains(b)
	require.Equal(t, journey.ID("x"), ranked[1].Note.ID, "a customer who costs money comes last")
	require.InDelta(t, -360000, ranked[1].Score, 1e-6)
}

func TestSolutionsInTheirQuadrants(t *testing.T) {
	b := board()
	pain(b, "slow", "a", 2, 40)
	for _, s := range []struct {
		id             journey.ID
		effort, impact float64
	}{{"call", 20, 80}, {"build", 50, 50}, {"poster", 49, 49}, {"statue", 100, 0}} {
		note(b, s.id, "a", "solutions")
		set(b, journey.KindNote, s.id, "effort", s.effort)
		set(b, journey.KindNote, s.id, "impact", s.impact)
	}
	note(b, "new", "b", "solutions")
	set(b, journey.KindNote, "new", "impact", 70)
	b.Apply(journey.AddLink(b, "l", "call", "slow", journey.Solves))
	all := priority.Solutions(b)
	require.Len(t, all, 5)
	for i, want := range []priority.Quadrant{priority.Do, priority.Plan, priority.Perhaps, priority.Leave} {
		require.True(t, all[i].Placed)
		require.Equal(t, want, all[i].Quadrant(), all[i].Note.ID)
	}
	require.False(t, all[4].Placed, "half is not placed")
	require.Equal(t, "slow", string(all[0].Solves[0].ID))
	require.Empty(t, all[1].Solves)
}

// TestWhatASolutionSolvesIsWhatLinksSaySolves: no link of another kind, to nothing, or to what is not for all eyes; beyond the limits it counts as the nearest,
// and what lies in no cell comes last.
func TestWhatASolutionSolvesIsWhatLinksSaySolves(t *testing.T) {
	b := board()
	yes := true
	for _, id := range []journey.ID{"seen", "private", "covered", "caused", "gone"} {
		pain(b, id, "a", 2, 40)
	}
	note(b, "loose", "", "")
	b.Apply([]journey.Op{journey.SetText(journey.KindNote, "loose", "kind", journey.Solutions)})
	note(b, "call", "b", "solutions")
	set(b, journey.KindNote, "call", "effort", -5)
	set(b, journey.KindNote, "call", "impact", 300)
	for _, to := range []journey.ID{"seen", "private", "covered", "gone"} {
		b.Apply(journey.AddLink(b, "to-"+to, "call", to, journey.Solves))
	}
	b.Apply(journey.AddLink(b, "other", "call", "caused", journey.Causes))
	b.Apply([]journey.Op{journey.Set(journey.KindNote, "private", "private", &yes), journey.Cover(journey.KindNote, "covered", true), journey.Delete(journey.KindNote, "gone")})
	all := priority.Solutions(b)
	require.Equal(t, []journey.ID{"call", "loose"}, []journey.ID{all[0].Note.ID, all[1].Note.ID})
	require.Len(t, all[0].Solves, 1)
	require.Equal(t, journey.ID("seen"), all[0].Solves[0].ID)
	require.InDelta(t, 0, all[0].Effort, 0)
	require.InDelta(t, 100, all[0].Impact, 0)
}

func TestSpotsAreSpreadApart(t *testing.T) {
	spots := make([]priority.Spot, 20)
	for i := range spots {
		spots[i] = priority.Spot{X: 100, Y: 0}
	}
	placed := priority.Spread(spots, 26, 300, 200, -1)
	require.Equal(t, spots[0], placed[0], "the first stays")
	require.Equal(t, []priority.Spot{{X: 0, Y: 200}}, priority.Spread([]priority.Spot{{X: 0, Y: 200}}, 26, 300, 200, -1), "an edge is within")
	for i, p := range placed {
		for j := range i {
			require.GreaterOrEqual(t, math.Hypot(p.X-placed[j].X, p.Y-placed[j].Y), 26-1e-6)
		}
		require.True(t, p.X >= 0 && p.X <= 300 && p.Y >= 0 && p.Y <= 200)
	}
	held := priority.Spread(spots[:3], 26, 300, 200, 1)
	require.Equal(t, spots[1], held[1], "what is in the hand is under the hand")
	require.NotEqual(t, spots[2], held[2])
	require.Empty(t, priority.Spread(nil, 26, 1, 1, -1))
	require.Len(t, priority.Spread(spots, 26, 5, 5, -1), 20, "where there is no room they lie upon each other")
}
