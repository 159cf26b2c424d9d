package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

// TestManyNotesInTheHandAreDrawnOnce and then go along as a picture: a frame of the drag is as short for ten thousand as for a
// hundred, and allocates nothing.
func TestManyNotesInTheHandAreDrawnOnce(t *testing.T) {
	frame := func(notes int) (made, moved int) {
		m := wallOf(notes)
		p := player{t: t}
		m.SetMoving(m.ids)
		v := screen(geom.Camera{X: 10, Y: 10, Zoom: 0.1})
		first := p.frame(m.Scene, v)
		require.Equal(t, 1, count(first, "layer"))
		require.Equal(t, notes, count(first, "frame"), "each with its outline")
		v.Move = geom.Point{X: 30, Y: 40}
		then := p.frame(m.Scene, v)
		require.Zero(t, count(then, "layer"))
		require.Equal(t, 1, count(then, "carry"))
		var before, after mark
		for _, k := range first {
			if k.Op == "carry" {
				before = k
			}
		}
		for _, k := range then {
			if k.Op == "carry" {
				after = k
			}
		}
		require.Equal(t, []float64{3 * v.DPR, 4 * v.DPR}, []float64{after.X - before.X, after.Y - before.Y})
		var buf Buffer
		require.Zero(t, testing.AllocsPerRun(20, func() {
			v.Move.X++
			m.Frame(&buf, v)
		}))
		return len(first), len(then)
	}
	_, few := frame(100)
	made, many := frame(4000)
	require.Equal(t, few, many)
	require.Greater(t, made, 8000)
}

// TestWhatIsCarriedComesIntoView: where the hand brings more into view than the picture shows, it is drawn anew, and so it is
// when the zoom changes or the map does.
func TestWhatIsCarriedComesIntoView(t *testing.T) {
	m := wallOf(4000)
	p := player{t: t}
	m.SetMoving(m.ids)
	v := screen(geom.Camera{Zoom: 1})
	anew := func() bool { return count(p.frame(m.Scene, v), "layer") == 1 }
	require.True(t, anew())
	v.Move.X = -v.W * 0.2
	require.False(t, anew(), "the picture shows a little more than the view")
	v.Move.X = -v.W * 0.3
	require.True(t, anew())
	require.False(t, anew())
	v.X, v.Move.X = v.X+v.W*0.4, v.Move.X+v.W*0.4 // the wall is pulled along with it
	require.False(t, anew())
	v.Zoom = 1.1
	require.True(t, anew())
	m.forget()
	require.True(t, anew())
	m.SetMoving(m.ids[:3000])
	require.True(t, anew())
	m.SetMoving(nil)
	require.True(t, anew(), "the room for it is given back")
	require.Zero(t, count(p.frame(m.Scene, v), "carry"))
	require.False(t, anew())
}

// TestManyOutlinesAreOnePath, and are not drawn for what is out of view or in the hand.
func TestManyOutlinesAreOnePath(t *testing.T) {
	m := wallOf(4000)
	p := player{t: t}
	v := screen(geom.Camera{Zoom: 1})
	few := p.overlay(m.Scene, v, &Overlay{Selection: m.ids[:50]})
	require.Zero(t, count(few, "frame"))
	marks := p.overlay(m.Scene, v, &Overlay{Selection: m.ids})
	require.Zero(t, count(marks, "box"))
	n := count(marks, "frame")
	require.Greater(t, n, 100)
	require.Less(t, n, 300, "only those in view")
	m.SetMoving(m.ids)
	require.Zero(t, count(p.overlay(m.Scene, v, &Overlay{Selection: m.ids}), "frame"))
}
