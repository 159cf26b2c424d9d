package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// TestEvidenceLiesAtItsHeightOverTheWholePhase: the mean of a phase is a bar from edge to edge at its mood, of few with a pale middle, in a
// colour and form of its own; the picture's legend tells it from the team's curve.
func TestEvidenceLiesAtItsHeightOverTheWholePhase(t *testing.T) {
	s := sampleScene(t)
	row := 0
	for s.sheet.Rows[row].Lane.Kind != journey.Emotions {
		row++
	}
	lane, phases := s.sheet.Rows[row].Lane.ID, s.sheet.Columns
	lines := func() (bars []Item) {
		s.pen.start(Full)
		s.heard(&s.pen, row, 0)
		for _, it := range s.pen.items {
			if it.Stroke == s.theme.Evidence() && it.Width == evidenceWidth {
				bars = append(bars, it)
			}
		}
		return bars
	}
	require.Empty(t, lines())
	before := s.Bounds()
	s.SetEvidence(&Evidence{Lane: lane, Phases: []Heard{{Phase: phases[0].Phase.ID, Mood: 2}, {Phase: phases[2].Phase.ID, Mood: -0.5, Few: true}}, Here: "Mening", There: "Bewijs"})
	require.Len(t, lines(), 2)
	require.Greater(t, s.Bounds().H, before.H, "a picture says what it is")
	items := s.pen.items
	require.Len(t, items, 4, "two bars, what leads from one to the other, and the pale middle of the second")
	top := s.sheet.Rows[row].Y
	require.InDelta(t, layout.FaceInset, items[0].Pts[1], 1e-9, "the highest mood is where the happiest face is")
	require.InDelta(t, s.sheet.ScoreY(row, 0)-top+s.sheet.ScoreStep(row)/2, items[2].Pts[1], 1e-9)
	require.InDelta(t, phases[2].W-2*evidenceInset, items[2].Pts[2]-items[2].Pts[0], 1e-9)
	s.SetEvidence(nil)
	require.Empty(t, lines())
	require.Equal(t, before, s.Bounds())
}
