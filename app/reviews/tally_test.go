package reviews_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/reviews"
)

func tally(scale string, scores ...float64) *reviews.Tally {
	var t reviews.Tally
	for _, s := range scores {
		t.Add(&journey.Review{Scale: scale, Score: journey.Float{N: s, Set: true}})
	}
	return &t
}

// Worked out by hand: of ten answers five are promoters (10, 10, 9, 9, 9), three passives (8, 8, 7) and two detractors (6, 0): 50 % − 20 %
// is 30. The variance is 0.5 + 0.2 − 0.3² = 0.61; √(0.61 ÷ 10) = 0.24698; times 1.96 is 0.48408: from −18.4 to 78.4.
func TestNPSWithItsInterval(t *testing.T) {
	s, ok := tally("score10", 10, 10, 9, 9, 9, 8, 8, 7, 6, 0).NPS()
	require.True(t, ok && s.Sure)
	require.InDelta(t, 30, s.Score, 1e-9)
	require.InDelta(t, -18.41, s.Low, 0.01)
	require.InDelta(t, 78.41, s.High, 0.01)

	// 8.5 is no promoter, 6.9 a detractor.
	s, _ = tally("score10", 8.5, 6.9).NPS()
	require.InDelta(t, -50, s.Score, 1e-9)
	require.False(t, s.Sure, "two answers bear no interval")

	// Of four promoters in five the interval would go over 100: 80 ± 1.96 × √(0.16 ÷ 5) × 100 = 80 ± 35.
	s, _ = tally("score10", 10, 10, 10, 10, 7).NPS()
	require.InDelta(t, 100, s.High, 1e-9)
	require.InDelta(t, 44.94, s.Low, 0.01)

	s, _ = tally("score10", 9, 9, 9, 9, 9, 9).NPS()
	require.False(t, s.Sure, "all alike has an interval of no width, whatever their number")
	_, ok = tally("score5", 5, 5, 5).NPS()
	require.False(t, ok, "five of five is no ten of ten")
}

// Of 1 2 3 4 5 two are 4 or more: 40 %. Of 7, 8 and 10 of ten two are: together 4 in 8.
func TestCSATIsTheShareOfTheUpperPart(t *testing.T) {
	x := tally("score5", 1, 2, 3, 4, 5)
	csat, ok := x.CSAT()
	require.True(t, ok)
	require.InDelta(t, 40, csat, 1e-9)
	for _, s := range []float64{7, 8, 10} {
		x.Add(&journey.Review{Scale: "score10", Score: journey.Float{N: s, Set: true}})
	}
	csat, _ = x.CSAT()
	require.InDelta(t, 50, csat, 1e-9)
	_, ok = tally("ces7", 7, 7).CSAT()
	require.False(t, ok, "ease is not satisfaction")
}

// The mean of 2 4 4 4 6 is 4; the squares of the distances are 4 0 0 0 4, together 8, over four 2: s = 1.41421; ÷ √5 = 0.63246; × 1.96 =
// 1.2396.
func TestMeanAndItsMargin(t *testing.T) {
	m := tally("ces7", 2, 4, 4, 4, 6).CES()
	require.InDelta(t, 4, m.Mean(), 1e-9)
	require.InDelta(t, 1.2396, m.Margin(), 0.0001)
	require.True(t, math.IsInf(tally("ces7", 4).CES().Margin(), 1))
	// Of 4 4 4 4 5 the mean is 4.2, the squares are 4 × 0.04 + 0.64 = 0.8, over four 0.2: s = 0.44721; ÷ √5 = 0.2; × 1.96 = 0.392.
	require.InDelta(t, 0.392, tally("ces7", 4, 4, 4, 4, 5).CES().Margin(), 0.0001)
}

func TestMoodsMeetTheMiddle(t *testing.T) {
	for _, c := range []struct {
		scale     string
		score, as float64
	}{{"score5", 1, -2}, {"score5", 3, 0}, {"score5", 5, 2}, {"stars", 4.5, 1.5}, {"stars", 0, -2}, {"score10", 0, -2}, {"score10", 5, 0}, {"score10", 7.5, 1}, {"score10", 10, 2}} {
		mood, ok := reviews.Mood(&journey.Review{Scale: c.scale, Score: journey.Float{N: c.score, Set: true}})
		require.True(t, ok)
		require.InDelta(t, c.as, mood, 1e-9, "%s %v", c.scale, c.score)
	}
	_, ok := reviews.Mood(&journey.Review{Scale: "ces7", Score: journey.Float{N: 7, Set: true}})
	require.False(t, ok)
}

// 3 ± 0.8 and 5 ± 0.8 lie 2 apart, over √(0.8² + 0.8²) = 1.1; 3 and 4 lie within it.
func TestWhatTheSpreadExplainsIsNoDifference(t *testing.T) {
	low, high := tally("score5", 2, 3, 3, 3, 4).By[0], tally("score5", 4, 5, 5, 5, 5).By[0]
	require.True(t, reviews.Differ(&low, &high))
	near := tally("score5", 2, 3, 3, 4, 4).By[0]
	require.False(t, reviews.Differ(&low, &near))
	few := tally("score5", 5, 5, 5, 5).By[0]
	require.False(t, reviews.Differ(&low, &few), "of four nobody can say")
}

func TestSumIsPerPhaseMonthAndSinceTheNewestImport(t *testing.T) {
	b := board("Kiezen", "Kopen")
	phases := b.Phases()
	take(t, b, "Fase;Datum;Score;Tekst\nKiezen;2026-10-01;2;Zocht lang\nKiezen;2026-11-01;4;Ging goed\nKopen;2026-11-02;5;\n", reviews.Choices{})
	take(t, b, "Fase;Datum;Score;Tekst\nKiezen;2026-10-01;2;Zocht lang\nKiezen;2026-11-20;3;Matig\n", reviews.Choices{})
	s := reviews.Sum(b)
	require.Equal(t, 4, s.All.N)
	require.Equal(t, 2, s.Imports)
	first := s.Phases[0]
	require.Equal(t, phases[0], first.Phase)
	require.InDelta(t, 3, first.By[0].Mean(), 1e-9)
	require.Equal(t, 2, first.Before.N)
	require.Equal(t, "2026-10", first.Months[0].Month)
	require.InDelta(t, 3.5, first.Months[1].By[0].Mean(), 1e-9)
	require.Equal(t, []string{"Ging goed", "Zocht lang", "Matig"}, []string{first.Quotes.Best.Text, first.Quotes.Worst.Text, first.Quotes.Newest.Text})
	require.Equal(t, s.Phases[1].Before.N, s.Phases[1].N, "nothing new")
	b.Apply(journey.DeletePhase(b, phases[1].ID))
	require.Equal(t, 1, reviews.Sum(b).Phases[1].N, "reviews of a phase that is gone are of the whole journey")
	b.Apply(journey.DeleteImport(b, s.Newest))
	require.Equal(t, 3, reviews.Sum(b).All.N)
}

// TestTheBestAndTheWorstAreSoOnTheirScales: 5 of 5 is more than 8 of 10, and 1 of 5, the least there is, is less than 1 of 10. Of two that are as bad the
// newer is told, whichever came first.
func TestTheBestAndTheWorstAreSoOnTheirScales(t *testing.T) {
	b := board("Kiezen")
	phase := b.Phases()[0].ID
	add := func(id journey.ID, scale string, score float64, date, text string) {
		b.Apply(journey.AddReviews(nil, b, []journey.Review{{Head: journey.Head{ID: id}, Phase: phase, Scale: scale, Score: journey.Float{N: score, Set: true}, Date: date, Text: text}}))
	}
	add("a", "score10", 8, "2026-01-01", "Acht")
	add("b", "score5", 5, "2026-01-01", "Vijf van vijf")
	add("c", "score5", 1, "2026-03-01", "Eén van vijf")
	add("d", "score10", 1, "2026-01-01", "Eén van tien")
	add("e", "score5", 1, "2026-02-01", "Eerder even slecht")
	q := reviews.Sum(b).Phases[0].Quotes
	require.Equal(t, []string{"Vijf van vijf", "Eén van vijf", "Eén van vijf"}, []string{q.Best.Text, q.Worst.Text, q.Newest.Text})
}
