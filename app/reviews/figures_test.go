package reviews

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func tallied(scale string, scores ...float64) *PhaseTally {
	p := &PhaseTally{}
	for _, s := range scores {
		p.Add(&journey.Review{Score: journey.Float{N: s, Set: true}, Scale: scale})
	}
	return p
}

// Worked out by hand: 4, 4, 3, 4, 5 on 1 to 5 have the mean 4, which is 10 × (4 − 1) ÷ 4 = 7.5; 9, 10, 7 and 3 from 0 to 10 have 7.25, in
// tenths 7.3.
func TestReviewsComeToFigures(t *testing.T) {
	f, ok := tallied("score5", 4, 4, 3, 4, 5).Figures()
	require.True(t, ok)
	require.Equal(t, 7.5, f.Satisfaction)
	require.Equal(t, 5, f.N)
	require.False(t, f.Promoters.Set, "of 1 to 5 there are none")
	f, _ = tallied("stars", 5, 5, 5, 5, 5).Figures()
	require.Equal(t, 10.0, f.Satisfaction, "all stars are a ten")
	f, _ = tallied("score10", 9, 10, 7, 3).Figures()
	require.Equal(t, 7.3, f.Satisfaction)
	require.Equal(t, journey.Float{N: 50, Set: true}, f.Promoters, "two of four")
}

func TestEffortIsNoSatisfaction(t *testing.T) {
	_, ok := tallied("ces7", 6, 7).Figures()
	require.False(t, ok)
	_, ok = tallied("").Figures()
	require.False(t, ok)
}
