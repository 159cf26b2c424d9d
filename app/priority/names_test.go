package priority

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNamesStandBesideTheirSpots(t *testing.T) {
	alone := func(s Spot) Name { return Names([]Spot{s}, [][]float64{{60}}, 10, 300, 200, nil, -1)[0] }
	require.Equal(t, Name{Spot{65, 54}, "", 0, false}, alone(Spot{50, 50}), "to the right, where one reads on")
	require.Equal(t, Name{Spot{265, 54}, "end", 0, false}, alone(Spot{280, 50}), "to the left at the right edge")
	require.Equal(t, Name{Spot{115, 54}, "end", 0, false}, alone(Spot{130, 50}), "not over the line in the middle")
	two := Names([]Spot{{50, 50}, {90, 50}}, [][]float64{{60}, {60}}, 10, 300, 200, nil, -1)
	require.Equal(t, Name{Spot{50, 74}, "middle", 0, true}, two[0], "below: another spot stands to the right, and to the left is no room")
	require.Equal(t, Name{Spot{90, 34}, "middle", 0, true}, two[1], "above: below the other's name stands")
	require.Equal(t, 1, Names([]Spot{{50, 50}}, [][]float64{{250, 60}}, 10, 300, 60, nil, -1)[0].Width, "the shorter where the longer has no room")
	require.Equal(t, -1, Names([]Spot{{50, 50}}, [][]float64{{400}}, 10, 300, 200, nil, -1)[0].Width)
	require.Equal(t, "end", Names([]Spot{{80, 50}}, [][]float64{{50}}, 10, 300, 200, []Box{{100, 40, 20, 20}}, -1)[0].Anchor, "what is taken is left free")
	low := Names([]Spot{{20, 50}, {50, 62}}, [][]float64{{45}, {20}}, 10, 300, 200, []Box{{0, 20, 300, 20}}, -1)
	require.Equal(t, -1, low[0].Width)
	low = Names([]Spot{{40, 50}, {70, 62}}, [][]float64{{45}, {20}}, 10, 300, 200, []Box{{0, 20, 300, 20}}, -1)
	require.Equal(t, Name{Spot{50, 74}, "end", 0, true}, low[0], "below, where the other is not")
	held := Names([]Spot{{65, 50}, {50, 50}}, [][]float64{{60}, {60}}, 10, 300, 200, nil, 0)
	require.Equal(t, Name{Spot{65, 54}, "", 0, false}, held[1], "what passes by in the hand moves no name")
}

// TestNamesNeverLieOverAnything, wherever spots lie.
func TestNamesNeverLieOverAnything(t *testing.T) {
	for seed := range 200 {
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		spots := make([]Spot, 2+r.IntN(30))
		wide := make([][]float64, len(spots))
		for i := range spots {
			spots[i], wide[i] = Spot{r.Float64() * 700, r.Float64() * 400}, []float64{40 + r.Float64()*160, 40}
		}
		spots = Spread(spots, 29, 700, 400, -1)
		taken := []Box{{10, 10, 60, 16}}
		boxes := append([]Box(nil), taken...)
		for i, n := range Names(spots, wide, 13, 700, 400, taken, -1) {
			if n.Width < 0 {
				continue
			}
			b := Box{n.X, n.Y - nameBase, wide[i][n.Width], nameHigh}
			switch n.Anchor {
			case "middle":
				b.X -= b.W / 2
			case "end":
				b.X -= b.W
			}
			for _, o := range boxes {
				require.False(t, b.meets(o), seed)
			}
			for j, s := range spots {
				require.False(t, i != j && b.meets(Box{s.X - 13, s.Y - 13, 26, 26}), seed)
			}
			require.True(t, b.X >= 0 && b.Y >= 0 && b.X+b.W <= 700 && b.Y+b.H <= 400, seed)
			boxes = append(boxes, b)
		}
	}
}
