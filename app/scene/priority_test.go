package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// TestAPriorityIsSeenAtEveryZoom by its heavy edge in ink, and near by its place in a flag.
func TestAPriorityIsSeenAtEveryZoom(t *testing.T) {
	s := sampleScene(t)
	var id journey.ID
	for n := range s.board.Notes() {
		if s.board.KindOf(n) == journey.Pains {
			id = n.ID
		}
	}
	heavy := func(zoom float64) (edge bool, place string) {
		f := formAt(zoom)
		s.drawSmall(&s.slots[s.notes[id]], f.level(), f.unit())
		for i := range s.pen.items {
			it := &s.pen.items[i]
			edge = edge || it.Stroke == s.theme.Ink && it.Width*zoom >= 0.75
			if it.Op == Line && it.Text == "37" {
				place = it.Text
			}
		}
		return edge, place
	}
	zooms := []float64{0.1, 0.3, 0.36, 0.5, 0.69, 1}
	for _, zoom := range zooms {
		edge, _ := heavy(zoom)
		require.False(t, edge, zoom)
	}
	place := journey.Some(37)
	s.Update(s.board, s.sheet, s.sheet.Update(s.board.Apply([]journey.Op{journey.Set(journey.KindNote, id, "priority", &place)})))
	for _, zoom := range zooms {
		edge, at := heavy(zoom)
		require.True(t, edge, zoom)
		require.Equal(t, zoom == 1, at == "37", zoom)
	}
}

// TestThePresentedPhaseStandsOut: the same camera shows another picture for another phase, and the usual one for none.
func TestThePresentedPhaseStandsOut(t *testing.T) {
	s := sampleScene(t)
	frame := func(phase journey.ID) string {
		var buf Buffer
		s.Frame(&buf, View{Camera: geom.Camera{Zoom: 0.5}, W: 1280, H: 720, DPR: 1, Staged: phase})
		return string(buf.Bytes)
	}
	first, second := s.sheet.Columns[0].Phase.ID, s.sheet.Columns[1].Phase.ID
	plain := frame("")
	require.NotEqual(t, frame(first), frame(second))
	require.NotEqual(t, plain, frame(first))
	require.Equal(t, plain, frame("gone"))
	require.Equal(t, plain, frame(""))
}
