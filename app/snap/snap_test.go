package snap_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/snap"
)

var everywhere = geom.Rect{X: -1e6, Y: -1e6, W: 2e6, H: 2e6}

func Example() {
	lines := snap.New([]geom.Rect{{X: 0, Y: 0, W: 100, H: 100}})
	by := lines.Snap(geom.Rect{X: 3, Y: 140, W: 80, H: 80}, 6, everywhere)
	fmt.Println(by.X, lines.Guides[0])
	// Output: -3 {0 0 0 220}
}

func TestEdgesSnapToEdgesAndMiddlesToMiddles(t *testing.T) {
	stays := geom.Rect{X: 100, Y: 100, W: 100, H: 100}
	for _, c := range []struct {
		why   string
		held  geom.Rect
		by    geom.Point
		guide geom.Rect
	}{
		{"left to left", geom.Rect{X: 104, Y: 300, W: 60, H: 60}, geom.Point{X: -4}, geom.Rect{X: 100, Y: 100, H: 260}},
		{"left to right", geom.Rect{X: 203, Y: 300, W: 60, H: 60}, geom.Point{X: -3}, geom.Rect{X: 200, Y: 100, H: 260}},
		{"right to left", geom.Rect{X: 42, Y: 300, W: 60, H: 60}, geom.Point{X: -2}, geom.Rect{X: 100, Y: 100, H: 260}},
		{"middle to middle", geom.Rect{X: 125, Y: 300, W: 60, H: 60}, geom.Point{X: -5}, geom.Rect{X: 150, Y: 100, H: 260}},
		{"top to bottom", geom.Rect{X: 300, Y: 195, W: 60, H: 60}, geom.Point{Y: 5}, geom.Rect{X: 100, Y: 200, W: 260}},
		{"an edge is no middle", geom.Rect{X: 152, Y: 300, W: 300, H: 60}, geom.Point{}, geom.Rect{}},
		{"too far", geom.Rect{X: 107, Y: 300, W: 60, H: 60}, geom.Point{}, geom.Rect{}},
	} {
		lines := snap.New([]geom.Rect{stays})
		require.Equal(t, c.by, lines.Snap(c.held, 6, everywhere), c.why)
		if c.guide != (geom.Rect{}) {
			require.Equal(t, []geom.Rect{c.guide}, lines.Guides, c.why)
		} else {
			require.Empty(t, lines.Guides, c.why)
		}
	}
}

func TestGapsBecomeEqual(t *testing.T) {
	row := []geom.Rect{{X: 0, W: 100, H: 100}, {X: 130, W: 100, H: 100}, {X: 600, W: 100, H: 100}}
	lines := snap.New(row)
	require.Equal(t, geom.Point{X: -4}, lines.Snap(geom.Rect{X: 264, Y: 31, W: 51, H: 51}, 6, everywhere), "as far as the two before")
	require.Equal(t, []geom.Rect{{X: 100, Y: 50, W: 30}, {X: 230, Y: 56.5, W: 30}}, lines.Gaps)
	require.Equal(t, geom.Point{X: 2.5}, lines.Snap(geom.Rect{X: 387, Y: 31, W: 51, H: 51}, 6, everywhere), "in the middle between two")
	require.Len(t, lines.Gaps, 2)
	lines = snap.New([]geom.Rect{{X: 200, W: 100, H: 100}, {X: 330, W: 100, H: 100}})
	require.Equal(t, geom.Point{X: 3}, lines.Snap(geom.Rect{X: 116, Y: 31, W: 51, H: 51}, 6, everywhere), "as far as the two after")
}

func TestWhatIsOutOfViewDoesNotCount(t *testing.T) {
	lines := snap.New([]geom.Rect{{X: 100, Y: 5000, W: 100, H: 100}})
	held, view := geom.Rect{X: 103, Y: 0, W: 60, H: 60}, geom.Rect{X: -500, Y: -500, W: 1000, H: 1000}
	require.Zero(t, lines.Snap(held, 6, view))
	require.Empty(t, lines.Guides)
	require.Equal(t, -3.0, lines.Snap(held, 6, everywhere).X)
}

func TestTheCornerOfANoteSnapsToEdges(t *testing.T) {
	lines := snap.New([]geom.Rect{{X: 300, Y: 0, W: 100, H: 140}})
	require.Equal(t, geom.Point{X: 4, Y: -3}, lines.Edge(geom.Rect{X: 0, Y: 0, W: 296, H: 143}, 6, everywhere))
	require.Len(t, lines.Guides, 2)
}

func TestTheGrid(t *testing.T) {
	require.Equal(t, geom.Point{X: -1, Y: 4}, snap.Grid(geom.Rect{X: 25, Y: -28, W: 7, H: 7}, 24))
}

// wall is a wall of random notes, many of them in line.
func wall(r *rand.Rand, n int, size float64) []geom.Rect {
	rects := make([]geom.Rect, n)
	for i := range rects {
		rects[i] = geom.Rect{X: math.Round(r.Float64() * size), Y: math.Round(r.Float64() * size), W: float64(40 + r.IntN(5)*25), H: float64(40 + r.IntN(5)*25)}
	}
	return rects
}

// Whatever lies on the wall: a note moves no further than its reach, as far as the nearest line and no further, and every guide
// that is shown is true.
func TestSnappingKeepsItsWord(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	gaps := 0
	for range 3000 {
		rects := wall(r, 1+r.IntN(12), 600)
		held, reach := wall(r, 1, 600)[0], r.Float64()*12
		lines := snap.New(rects)
		by := lines.Snap(held, reach, everywhere)
		require.LessOrEqual(t, math.Abs(by.X), reach)
		require.LessOrEqual(t, math.Abs(by.Y), reach)
		if d := nearest(rects, held, reach); !math.IsInf(d, 1) { // an equal gap may be nearer still
			require.LessOrEqual(t, math.Abs(by.X), math.Abs(d)+1e-9)
		}
		at := held.Moved(by)
		for _, g := range lines.Guides {
			require.True(t, shares(g, at), "a guide %v without the note %v", g, at)
			with := 0
			for _, other := range rects {
				if shares(g, other) {
					with++
				}
			}
			require.Positive(t, with, "a guide %v along nothing", g)
		}
		for i := 0; i+1 < len(lines.Gaps); i += 2 {
			gaps++
			p, q := lines.Gaps[i], lines.Gaps[i+1]
			require.InDelta(t, p.W+p.H, q.W+q.H, 0.05, "%v and %v are not equal", p, q)
		}
	}
	require.Greater(t, gaps, 50, "the walls had hardly any gaps to try")
}

// nearest is, the slow way, the displacement to the nearest edge or middle on the x axis.
func nearest(rects []geom.Rect, held geom.Rect, reach float64) float64 {
	best := math.Inf(1)
	try := func(d float64) {
		if math.Abs(d) <= reach && math.Abs(d) < math.Abs(best) {
			best = d
		}
	}
	for _, r := range rects {
		for _, e := range [...]float64{r.X, r.Right()} {
			try(e - held.X)
			try(e - held.Right())
		}
		try(r.Center().X - held.Center().X)
	}
	return best
}

// shares reports whether a line without width or height runs along an edge or the middle of r.
func shares(g, r geom.Rect) bool {
	on := func(at, lo, size float64) bool {
		return math.Abs(at-lo) < 0.02 || math.Abs(at-lo-size) < 0.02 || math.Abs(at-lo-size/2) < 0.02
	}
	if g.W == 0 {
		return on(g.X, r.X, r.W) && g.Y <= r.Y+0.02 && g.Bottom() >= r.Bottom()-0.02
	}
	return on(g.Y, r.Y, r.H) && g.X <= r.X+0.02 && g.Right() >= r.Right()-0.02
}

// crowds are walls of 10,000 notes: spread out, in straight rows, and all upon each other.
func crowds() map[string][]geom.Rect {
	r := rand.New(rand.NewPCG(1, 1))
	rows, heap := make([]geom.Rect, 10_000), make([]geom.Rect, 10_000)
	for i := range rows {
		rows[i] = geom.Rect{X: float64(i % 100 * 160), Y: float64(i / 100 * 160), W: 140, H: 140}
		heap[i] = geom.Rect{X: 500 + float64(i%7), Y: 500 + float64(i%5), W: 140, H: 140}
	}
	return map[string][]geom.Rect{"spread": wall(r, 10_000, 16_000), "rows": rows, "heap": heap}
}

func TestSnappingAmongTenThousandAllocatesNothing(t *testing.T) {
	for name, rects := range crowds() {
		lines, i := snap.New(rects), 0
		step := func() {
			lines.Snap(geom.Rect{X: float64(i * 37 % 15_000), Y: float64(i * 53 % 15_000), W: 140, H: 140}, 6/0.08, everywhere)
			i++
		}
		for range 50 {
			step()
		}
		require.Zero(t, testing.AllocsPerRun(200, step), name)
	}
}

func BenchmarkSnap(b *testing.B) {
	for name, rects := range crowds() {
		b.Run(name, func(b *testing.B) {
			lines := snap.New(rects)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				lines.Snap(geom.Rect{X: float64(i * 37 % 15_000), Y: float64(i * 53 % 15_000), W: 140, H: 140}, 6/0.08, everywhere)
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	rects := crowds()["spread"]
	for b.Loop() {
		snap.New(rects)
	}
}
