package scene

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// bandsIn are the parts of the funnel among marks, from left to right, with how high each begins and ends.
func bandsIn(marks []mark) (all []geom.Rect, begins, ends []float64) {
	for i := len(marks) - 1; i >= 0; i-- {
		k := marks[i]
		if k.Op != "path" || k.Fill != Light.CellLine.Hex() {
			continue
		}
		var x, y []float64
		for j := 0; j+2 < len(k.Rest); j += 3 { // a verb, and a point
			if len(x) == 6 {
				break
			}
			x, y = append(x, k.Rest[j+1]), append(y, k.Rest[j+2])
		}
		left, right := min(x[0], x[5]), max(x[1], x[2])
		all = append(all, geom.Rect{X: left, Y: min(y[0], y[1]), W: right - left, H: max(y[4], y[3]) - min(y[0], y[1])})
		begins, ends = append(begins, y[4]-y[0]), append(ends, y[3]-y[1])
	}
	return all, begins, ends
}

// TestSeed001TheFunnelNarrowsUnderTheHeads: as high as customers come in, from phase to phase without a leap.
func TestSeed001TheFunnelNarrowsUnderTheHeads(t *testing.T) {
	s := measured(anyMap(41, 20).board, 1000, 500, 125)
	v := screen(geom.Camera{X: -200, Y: -100, Zoom: 1})
	p := player{t: t}
	bands, begins, ends := bandsIn(frozenMarks(p.frame(s, v), v))
	require.Len(t, bands, 3)
	for i := range bands {
		head := s.HeadOnScreen(i, &v)
		require.GreaterOrEqual(t, bands[i].X, head.X)
		require.LessOrEqual(t, bands[i].Right(), head.Right())
		require.Less(t, bands[i].Bottom(), head.Bottom())
	}
	require.InDeltaSlice(t, []float64{12, 6, 1.5}, begins, 1e-3, "1000, 500 and 125 customers")
	require.InDeltaSlice(t, []float64{6, 1.5, 1.5}, ends, 1e-3, "each ends as the next begins")
}

func TestWithoutFiguresThereIsNoFunnel(t *testing.T) {
	v := screen(geom.Camera{X: -200, Y: -100, Zoom: 1})
	p := player{t: t}
	for _, entering := range [][]float64{nil, {500}, {0, 0}} {
		s := measured(anyMap(41, 20).board, entering...)
		bands, _, _ := bandsIn(frozenMarks(p.frame(s, v), v))
		require.Empty(t, bands)
		require.Equal(t, 56.0, s.HeadOnScreen(0, &v).H, "heads are as they were")
	}
	s := measured(anyMap(41, 20).board, 10, 20)
	bands, begins, _ := bandsIn(frozenMarks(p.frame(s, v), v))
	require.Len(t, bands, 2, "nothing under the phase that nobody counted")
	require.InDeltaSlice(t, []float64{6, 12}, begins, 1e-3, "more may come in halfway")
}

// TestTheFunnelLiesUnderNoWord: at any zoom and place, in low windows and with large type.
func TestTheFunnelLiesUnderNoWord(t *testing.T) {
	m := anyMap(41, 20)
	m.board.Apply([]journey.Op{journey.Set(journey.KindPhase, m.board.Phases()[1].ID, "subphases", &[]string{"Kijken", "Vragen", "Wikken"})})
	s := measured(m.board, 1000, 620, 155)
	r := rand.New(rand.NewPCG(7, 8))
	p := player{t: t}
	seen := 0
	for i := range histories / 4 {
		v := anyScreen(r)
		v.Large = i%3 == 0
		marks := frozenMarks(p.frame(s, v), v)
		bands, _, _ := bandsIn(marks)
		corner := s.CornerOnScreen(&v)
		for _, k := range marks {
			if k.Op != "text" || k.X < corner.Right() { // the corner lies over the heads
				continue
			}
			size, weight := k.fontSize(t), text.Regular
			if strings.HasPrefix(k.Font, "700") {
				weight = text.Bold
			}
			box := geom.Rect{X: k.X, Y: k.Y - 0.72*size, W: float64(s.face.Width(k.Text, weight)) * size, H: 0.72 * size}
			if strings.Contains(k.Text, "%") {
				box.X -= box.W / 2
			}
			for _, band := range bands {
				seen++
				require.False(t, band.Meets(box), "%q lies over the funnel, zoom %v large %v low %v", k.Text, v.Zoom, v.Large, v.H < lowWindow)
			}
		}
	}
	require.NotZero(t, seen)
}
