package arrange_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/arrange"
	"reiskaart/app/geom"
)

func moved(rects []geom.Rect, by []geom.Point) []geom.Rect {
	out := make([]geom.Rect, len(rects))
	for i := range rects {
		out[i] = rects[i].Moved(by[i])
	}
	return out
}

var three = []geom.Rect{{X: 0, Y: 0, W: 100, H: 40}, {X: 30, Y: 100, W: 50, H: 60}, {X: 200, Y: 10, W: 20, H: 20}}

func TestAlign(t *testing.T) {
	for line, want := range map[arrange.Line][3]float64{
		arrange.Left: {0, 0, 0}, arrange.Center: {60, 85, 100}, arrange.Right: {120, 170, 200},
		arrange.Top: {0, 0, 0}, arrange.Middle: {60, 50, 70}, arrange.Bottom: {120, 100, 140},
	} {
		for i, r := range moved(three, arrange.Align(three, line)) {
			if line <= arrange.Right {
				require.Equal(t, geom.Point{X: want[i], Y: three[i].Y}, geom.Point{X: r.X, Y: r.Y})
			} else {
				require.Equal(t, geom.Point{X: three[i].X, Y: want[i]}, geom.Point{X: r.X, Y: r.Y})
			}
		}
	}
}

func TestDistribute(t *testing.T) {
	got := moved(three, arrange.Distribute(three, false))
	require.Equal(t, []float64{0, 125, 200}, []float64{got[0].X, got[1].X, got[2].X}, "two gaps of 25")
	require.Equal(t, make([]geom.Point, 2), arrange.Distribute(three[:2], false), "two have one gap, whatever it is")
	upright := []geom.Rect{{Y: 90, H: 10}, {Y: 0, H: 10}, {Y: 12, H: 10}}
	require.Equal(t, []geom.Point{{}, {}, {Y: 33}}, arrange.Distribute(upright, true))
}

func TestTidyKeepsRows(t *testing.T) {
	untidy := []geom.Rect{{X: 210, Y: 4, W: 100, H: 100}, {X: 0, Y: 0, W: 100, H: 100}, {X: 10, Y: 130, W: 100, H: 100}, {X: 190, Y: 118, W: 100, H: 100}}
	require.Equal(t, []geom.Rect{{X: 120, W: 100, H: 100}, {W: 100, H: 100}, {Y: 120, W: 100, H: 100}, {X: 120, Y: 120, W: 100, H: 100}},
		moved(untidy, arrange.Tidy(untidy, 20)))
}

func TestTidyBreaksAHeapIntoRows(t *testing.T) {
	heap := make([]geom.Rect, 12)
	for i := range heap {
		heap[i] = geom.Rect{X: float64(i), Y: float64(i), W: 100, H: 100}
	}
	rows := map[float64]int{}
	for _, r := range moved(heap, arrange.Tidy(heap, 20)) {
		rows[r.Y]++
	}
	require.Equal(t, map[float64]int{0: 5, 120: 5, 240: 2}, rows)
}

// Whatever lies where: what is tidied does not overlap, keeps its left top corner, and tidying it again changes nothing.
func TestTidyIsTidy(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 2000 {
		rects := make([]geom.Rect, 1+r.IntN(15))
		for i := range rects {
			rects[i] = geom.Rect{X: float64(r.IntN(500)), Y: float64(r.IntN(400)), W: float64(20 + r.IntN(150)), H: float64(20 + r.IntN(150))}
		}
		got := moved(rects, arrange.Tidy(rects, 24))
		left, top := rects[0].X, rects[0].Y
		for i, p := range got {
			left, top = min(left, rects[i].X), min(top, rects[i].Y)
			for j, q := range got {
				require.False(t, i != j && p.Grown(11.9).Meets(q.Grown(11.9)), "%v is nearer than 24 to %v", p, q)
			}
		}
		var all geom.Rect
		for _, p := range got {
			all = all.Union(p)
		}
		require.Equal(t, geom.Point{X: left, Y: top}, geom.Point{X: all.X, Y: all.Y})
		for _, d := range arrange.Tidy(got, 24) {
			require.Less(t, d.Len(), 1e-9)
		}
	}
}

// TestLiningUpLaysNothingOnEachOther: notes that stand side by side become a column when they are lined up by their left edges.
func TestLiningUpLaysNothingOnEachOther(t *testing.T) {
	beside := []geom.Rect{{X: 200, Y: 4, W: 140, H: 140}, {X: 0, Y: 0, W: 140, H: 140}, {X: 400, Y: -6, W: 140, H: 140}}
	got := moved(beside, arrange.LineUp(beside, arrange.Left, 12))
	require.Equal(t, []geom.Rect{{X: 0, Y: 152, W: 140, H: 140}, {X: 0, Y: 0, W: 140, H: 140}, {X: 0, Y: 304, W: 140, H: 140}}, got, "in the order in which one reads them")
	require.Equal(t, make([]geom.Point, 3), arrange.LineUp(got, arrange.Left, 12), "and then they stay")
	require.Equal(t, arrange.Align(beside, arrange.Top), arrange.LineUp(beside, arrange.Top, 12), "what does not meet is only lined up")
	rnd := rand.New(rand.NewPCG(4, 4))
	for range 300 {
		rects := make([]geom.Rect, 2+rnd.IntN(8))
		for i := range rects {
			rects[i] = geom.Rect{X: float64(rnd.IntN(500)), Y: float64(rnd.IntN(500)), W: float64(20 + rnd.IntN(200)), H: float64(20 + rnd.IntN(200))}
		}
		for line := arrange.Left; line <= arrange.Bottom; line++ {
			out := moved(rects, arrange.LineUp(rects, line, 12))
			for i := range out {
				for j := range i {
					require.False(t, out[i].Meets(out[j]), "line %d of %v", line, rects)
				}
			}
		}
	}
}
