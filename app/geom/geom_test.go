package geom

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestZoomKeepsThePointUnderThePointer(t *testing.T) {
	c := Camera{X: -30, Y: 12, Zoom: 0.8}
	at := Point{400, 300}
	before := c.ToWorld(at)
	for _, f := range []float64{1.1, 3, 0.2, 1000, 0.0001} {
		after := c.Zoomed(at, f)
		require.InDelta(t, before.X, after.ToWorld(at).X, 1e-9)
		require.InDelta(t, before.Y, after.ToWorld(at).Y, 1e-9)
		require.True(t, after.Finite())
	}
}

func TestFitCentersInWhatIsFree(t *testing.T) {
	free := Rect{100, 60, 800, 600}
	c := Fit(Rect{0, 0, 1600, 300}, free, 1)
	require.Equal(t, 0.5, c.Zoom)
	on := c.RectToScreen(Rect{0, 0, 1600, 300})
	require.Equal(t, Rect{100, 285, 800, 150}, on)
	require.Equal(t, 1.0, Fit(Rect{5, 5, 0, 0}, free, 1).Zoom)
}

func TestRects(t *testing.T) {
	r := Around(Point{10, 20}, Point{4, 50})
	require.Equal(t, Rect{4, 20, 6, 30}, r)
	require.True(t, r.Has(Point{4, 20}))
	require.False(t, r.Has(Point{10, 30}))
	require.False(t, r.Meets(Rect{10, 20, 5, 5}))
	require.True(t, r.Meets(Rect{9, 49, 5, 5}))
	require.Equal(t, Rect{4, 20, 26, 30}, r.Union(Rect{20, 30, 10, 5}))
	require.Equal(t, r, r.Union(Rect{}))
	require.Equal(t, Rect{8, 10, 6, 10}, Rect{4, 10, 10, 30}.Common(Rect{8, 0, 10, 20}))
	require.True(t, Rect{0, 0, 5, 5}.Common(Rect{6, 0, 5, 5}).Empty())
	require.True(t, r.Grown(1).Holds(r))
}
