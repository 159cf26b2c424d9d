package scene

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

func TestTheGridStepIsSeenAndIsAHalfOrDoubleOf24(t *testing.T) {
	for zoom := geom.MinZoom; zoom <= geom.MaxZoom; zoom *= 1.07 {
		step := GridStep(zoom)
		require.GreaterOrEqual(t, step*zoom, 16.0)
		require.Less(t, step*zoom, 32.0)
		require.Equal(t, math.Round(math.Log2(step/24)), math.Log2(step/24), "dots of one zoom are dots of the next")
	}
	require.Equal(t, 24.0, GridStep(1))
}

// The dots are where notes snap to, to half a pixel, at a zoom at which the plain wall's are not.
func TestTheDotsOfTheGridAreWhereNotesSnapTo(t *testing.T) {
	m := wallOf(3)
	p := player{t: t}
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	v.Camera, v.Grid = geom.Camera{X: -333, Y: -217, Zoom: 0.73}, true
	dots := 0
	for _, k := range p.frame(m.Scene, v) {
		if k.Op != "rect" || k.W > 2 {
			continue
		}
		at := v.Snapped()
		world := at.ToWorld(geom.Point{X: k.X / v.DPR, Y: k.Y / v.DPR})
		for _, f := range [...]float64{world.X, world.Y} {
			require.InDelta(t, math.Round(f/24)*24, f, 0.51/at.Zoom)
		}
		dots++
	}
	require.Greater(t, dots, 100)
}

func TestTheOverlayShowsGapsGroupsAndLocks(t *testing.T) {
	m := wallOf(3)
	p := player{t: t}
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	require.Equal(t, 3, count(p.overlay(m.Scene, v, &Overlay{Gaps: []geom.Rect{{X: 5, W: 100}}}), "rect"), "a line with two ends")
	require.Equal(t, 2, count(p.overlay(m.Scene, v, &Overlay{Groups: []geom.Rect{{X: 5, Y: 5, W: 100, H: 90}}}), "box"), "a frame with its halo")
	plain := len(p.overlay(m.Scene, v, &Overlay{}))
	require.Greater(t, len(p.overlay(m.Scene, v, &Overlay{Locked: m.ids[:1]})), plain)
}
