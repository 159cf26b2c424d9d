package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

func (p *player) overlay(s *Scene, v View, o *Overlay) []mark {
	var buf Buffer
	s.Overlay(&buf, v, o)
	p.read(s)
	return p.play(&buf)
}

func count(marks []mark, op string) (n int) {
	for _, k := range marks {
		if k.Op == op {
			n++
		}
	}
	return n
}

// The outline of a note keeps its width and its distance on the screen, at any zoom.
func TestTheSelectionIsOutlinedWithAHalo(t *testing.T) {
	m := wallOf(3)
	p := player{t: t}
	for _, zoom := range []float64{0.5, 1, 2} {
		v := screen(geom.Camera{X: -100, Y: -100, Zoom: zoom})
		marks := p.overlay(m.Scene, v, &Overlay{Selection: m.ids[1:2]})
		require.Equal(t, 2, count(marks, "box"))
		halo, line := marks[1], marks[2]
		require.Equal(t, Light.Halo.Hex(), halo.Stroke)
		require.Equal(t, Light.Accent.Hex(), line.Stroke)
		require.Equal(t, []float64{2, 6}, []float64{line.Rest[0], halo.Rest[0]}, "2 pixels of halo on either side")
		require.InDelta(t, (100+90)*zoom-3, line.X, 1e-3)
		require.InDelta(t, 80*zoom+6, line.W, 1e-3)
	}
}

func TestOneSelectedNoteShowsItsHandles(t *testing.T) {
	m := wallOf(3)
	p := player{t: t}
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	v.Selected = m.ids[0]
	o := Overlay{Selection: m.ids[:1]}
	require.Equal(t, 4, count(p.overlay(m.Scene, v, &o), "circle"))
	v.Zoom = 0.3
	require.Zero(t, count(p.overlay(m.Scene, v, &o), "circle"), "a note too small for dots")
	v.Zoom = 1
	m.SetMoving(m.ids[:1])
	require.Zero(t, count(p.overlay(m.Scene, v, &o), "circle"), "a note in the hand")
	v.Move = geom.Point{X: 40}
	moved := p.overlay(m.Scene, v, &o)
	require.InDelta(t, 100+40-3, moved[1].X, 1e-3, "the outline goes along")
}

func TestPhasesLanesAndLinksCanBeSelected(t *testing.T) {
	m := anyMap(41, 30)
	p := player{t: t}
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	phase, lane := m.sheet.Columns[0].Phase.ID, m.sheet.Rows[0].Lane.ID
	marks := p.overlay(m.Scene, v, &Overlay{Selection: []journey.ID{phase, lane, "gone"}})
	require.Equal(t, 4, count(marks, "box"))
	require.Equal(t, "whole", marks[1].Op, "heads and titles are not cut off by themselves")
	for l := range m.links {
		require.Equal(t, 3, count(p.overlay(m.Scene, v, &Overlay{Selection: []journey.ID{l}}), "path"), "halo, line and head")
	}
}

func TestThePaleNoteAsks(t *testing.T) {
	m := anyMap(43, 10)
	p := player{t: t}
	v := screen(geom.Camera{X: -200, Y: -200, Zoom: 1})
	cell := m.sheet.Cell(0, 0)
	o := Overlay{Cell: cell, Pale: geom.Rect{X: cell.X + 9, Y: cell.Y + 9, W: 112, H: 58}, Question: "Wat doet de klant hier?"}
	require.Equal(t, []string{"Wat doet de", "klant hier?"}, texts(p.overlay(m.Scene, v, &o)))
	v.Zoom = 0.2
	require.Empty(t, texts(p.overlay(m.Scene, v, &o)), "too small to ask")
}

// What is marked in the world is not drawn over heads and titles that lie over it.
func TestMarksStayOffHeldHeads(t *testing.T) {
	m := anyMap(45, 40)
	p := player{t: t}
	v := screen(geom.Camera{X: 200, Y: 150, Zoom: 1})
	marks := p.overlay(m.Scene, v, &Overlay{Landing: geom.Rect{X: 210, Y: 160, W: 100, H: 50}})
	require.Equal(t, mark{Op: "clip", Scale: 1, Alpha: 1, X: 8 + 138, Y: 8 + 56, W: 1440 - 146, H: 900 - 64}, marks[0])
	v.Camera = geom.Camera{X: -300, Y: -300, Zoom: 1}
	marks = p.overlay(m.Scene, v, &Overlay{})
	require.Equal(t, mark{Op: "clip", Scale: 1, Alpha: 1, W: 1440, H: 900}, marks[0])
}

func TestTheRestOfTheOverlay(t *testing.T) {
	m := wallOf(3)
	p := player{t: t}
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	require.Equal(t, 1, count(p.overlay(m.Scene, v, &Overlay{Box: geom.Rect{X: 1, Y: 1, W: 20, H: 20}}), "box"))
	require.Equal(t, 1, count(p.overlay(m.Scene, v, &Overlay{Guides: []geom.Rect{{X: 5, H: 100}}}), "rect"))
	require.Equal(t, 1, count(p.overlay(m.Scene, v, &Overlay{Landing: geom.Rect{W: 2, H: 60}}), "box"))
	ghost := p.overlay(m.Scene, v, &Overlay{Ghost: Ghost{On: true, To: geom.Point{X: 50, Y: 60}, Target: m.ids[2]}})
	require.Equal(t, []int{1, 1, 2}, []int{count(ghost, "path"), count(ghost, "circle"), count(ghost, "box")})
	flash := p.overlay(m.Scene, v, &Overlay{Flash: m.ids[:1], FlashAlpha: 0.5})
	require.Equal(t, Light.Accent.Alpha(0.5).Hex(), flash[1].Stroke)
	require.Equal(t, []string{"Laat los om te openen"}, texts(p.overlay(m.Scene, v, &Overlay{Drop: "Laat los om te openen"})))
}

func TestOpenTextLiesOnPaperOfItsKind(t *testing.T) {
	m := wallOf(1)
	p := player{t: t}
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 2})
	world := p.overlay(m.Scene, v, &Overlay{Writing: Sheet{Rect: geom.Rect{X: 10, Y: 20, W: 30, H: 40}, Kind: journey.Pains}})
	paper := world[len(world)-1]
	require.Equal(t, []float64{220, 240, 60, 80}, []float64{paper.X, paper.Y, paper.W, paper.H})
	require.Equal(t, Light.Note(journey.Pains, "").Fill.Hex(), paper.Fill)
	fixed := p.overlay(m.Scene, v, &Overlay{Writing: Sheet{Rect: geom.Rect{X: 10, Y: 20, W: 30, H: 40}, Fixed: true}})
	paper = fixed[len(fixed)-1]
	require.Equal(t, []float64{10, 20, 30, 40}, []float64{paper.X, paper.Y, paper.W, paper.H})
	require.Equal(t, Light.Card.Hex(), paper.Fill)
}
