package scene

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// frozenMarks are those drawn in screen units, after the world.
func frozenMarks(marks []mark, v View) (out []mark) {
	for i := len(marks) - 1; i >= 0 && marks[i].Scale == v.DPR; i-- {
		out = append(out, marks[i])
	}
	return out
}

func anyScreen(r *rand.Rand) View {
	v := View{W: 320 + float64(r.IntN(1600)), H: 500 + float64(r.IntN(700)), DPR: 1}
	v.Free = geom.Rect{X: 90, Y: 56, W: v.W - 90, H: v.H - 116}
	v.Camera = geom.Camera{X: float64(r.IntN(3000) - 1500), Y: float64(r.IntN(2000) - 1000), Zoom: 0.05 + r.Float64()*r.Float64()*3}
	return v
}

func TestHeadsAndTitlesCanBeReadAtAnyZoom(t *testing.T) {
	m := anyMap(31, 20)
	m.board.Apply([]journey.Op{journey.SetText(journey.KindPhase, m.sheet.Columns[1].Phase.ID, "title", "Een heel lange naam voor een fase van deze reis"),
		journey.SetText(journey.KindPhase, m.sheet.Columns[1].Phase.ID, "aim", "Met een doel dat ook lang is"),
		journey.SetText(journey.KindLane, m.sheet.Rows[1].Lane.ID, "title", "Klantcontactstrategieoverleg")})
	m.Scene = shown(m.board)
	r := rand.New(rand.NewPCG(31, 32))
	p := player{t: t}
	written := 0
	for range histories / 10 {
		v := anyScreen(r)
		for _, k := range frozenMarks(p.frame(m.Scene, v), v) {
			if k.Op == "text" {
				written++
				require.GreaterOrEqual(t, k.fontSize(t), 14.0, k.Text)
			}
		}
	}
	require.NotZero(t, written)
}

// No text leaves the card of a head to the right: it is cut.
func TestHeadsKeepTheirTextWithinTheCard(t *testing.T) {
	m := anyMap(33, 20)
	v := screen(geom.Camera{X: -200, Y: -100, Zoom: 1})
	p := player{t: t}
	for zoom := 0.06; zoom < 1.5; zoom += 0.01 {
		v.Zoom = zoom
		head := m.HeadOnScreen(0, &v)
		for _, k := range frozenMarks(p.frame(m.Scene, v), v) {
			if k.Op == "text" && strings.HasPrefix(k.Text, "Ori") {
				wide := float64(m.face.Width(k.Text, 1)) * k.fontSize(t)
				require.LessOrEqual(t, k.X+wide, head.Right(), "%q at zoom %v", k.Text, zoom)
				require.GreaterOrEqual(t, k.X, head.X)
			}
		}
	}
}

// Scrolled to the top and the left, at any zoom, the heads end where the band of heads ends, and the titles where theirs does:
// they never cover the first lane or phase.
func TestTheWholeMapIsShownBesideHeadsAndTitles(t *testing.T) {
	r := rand.New(rand.NewPCG(35, 36))
	m := anyMap(35, 40)
	for range histories / 10 {
		v := anyScreen(r)
		v.Camera = m.Whole(v, 0.2+r.Float64()*2)
		if v.Zoom == geom.MinZoom {
			continue // the screen is too small to hold it
		}
		v.Camera = v.Snapped()
		pn := m.panes(&v)
		first := v.RectToScreen(m.sheet.Cell(0, 0))
		require.False(t, pn.heldX || pn.heldY)
		require.LessOrEqual(t, pn.top+pn.head, first.Y)
		require.LessOrEqual(t, pn.left+pn.title, first.X)
		require.GreaterOrEqual(t, pn.left, v.Free.X)
		require.GreaterOrEqual(t, pn.top, v.Free.Y)
		all := v.RectToScreen(m.sheet.Bounds)
		require.LessOrEqual(t, all.Right(), v.Free.Right()+1)
		require.LessOrEqual(t, all.Bottom(), v.Free.Bottom()+1)
		require.GreaterOrEqual(t, all.X, v.Free.X-1)
		require.GreaterOrEqual(t, all.Y, v.Free.Y-1)
	}
}

func TestHeadsAndTitlesStayInSight(t *testing.T) {
	m := anyMap(37, 40)
	v := screen(geom.Camera{Zoom: 1})
	v.Free = geom.Rect{X: 80, Y: 56, W: 1300, H: 800}
	v.Camera = geom.Camera{X: 150, Y: 200, Zoom: 1}
	pn := m.panes(&v)
	require.True(t, pn.heldX && pn.heldY)
	require.Equal(t, 80.0+paneInset, pn.left)
	require.Equal(t, 56.0+paneInset, pn.top)
	v.Camera = geom.Camera{X: -300, Y: -300, Zoom: 1}
	pn = m.panes(&v)
	require.Equal(t, geom.Rect{X: 300, Y: 300, W: 138, H: 56}, geom.Rect{X: pn.left, Y: pn.top, W: pn.title, H: pn.head}, "at zoom 1 they lie in their bands")
	v.Y = 5000
	pn = m.panes(&v)
	require.Negative(t, pn.top+pn.head, "they leave with the grid")
}

func TestAWideHeadKeepsItsTitleInSight(t *testing.T) {
	m := anyMap(39, 40)
	v := screen(geom.Camera{X: 230, Y: 0, Zoom: 1})
	pn := m.panes(&v)
	for _, k := range frozenMarks((&player{t: t}).frame(m.Scene, v), v) {
		if k.Text == "Oriënteren" {
			require.GreaterOrEqual(t, k.X, pn.left+pn.title)
			return
		}
	}
	require.Less(t, m.HeadOnScreen(0, &v).Right(), pn.left+pn.title+40, "the first head has no title though it has room")
}
