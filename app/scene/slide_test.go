package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// change alters the map that a scene shows, as another tab does while something is in the hand.
func change(s *Scene, ops []journey.Op) {
	s.Update(s.board, s.sheet, s.sheet.Update(s.board.Apply(ops)))
}

func TestAPhaseThatGoesWhileAnotherIsCarriedBreaksNoFrame(t *testing.T) {
	s := path(nil)
	v := screen(geom.Camera{X: -200, Y: -100, Zoom: 1})
	s.SetSlide(1, []float64{300, 0, 0})
	change(s, journey.DeletePhase(s.board, "p2"))
	p := player{t: t}
	require.NotEmpty(t, p.frame(s, v), "the other tab's change is drawn, and nothing is in the hand any more")
	require.Equal(t, s.sheet.Columns[0].X, s.headRect(&panes{}, &View{Camera: geom.Camera{Zoom: 1}}, 0).X)
}

func TestACellThatComesWhileAPhaseIsCarriedGoesAlong(t *testing.T) {
	s := path(nil)
	s.SetSlide(0, []float64{0, -300, 0})
	change(s, journey.AddLane(s.board, "pain", journey.Pains, "Pijn", ""))
	cells := 0
	for i := range s.slots {
		if sl := &s.slots[i]; sl.key.Part == Cell && sl.key.ID == "p1" {
			require.NotZero(t, sl.flags&isSlid, "it stays behind its phase")
			cells++
		}
	}
	require.Equal(t, 3, cells)
}

func TestAPhaseThatGoesUnderAnEmotionInTheHandBreaksNoCurve(t *testing.T) {
	s := path(map[int]int{0: 1, 1: -1, 2: 2})
	row := s.rowOf("mood")
	s.SetLifted(Lifted{ID: "e0", At: geom.Point{X: 2000, Y: s.sheet.Rows[row].Y + 30}, Col: 2, Row: row, Score: journey.Some(1)})
	s.SetMoving([]journey.ID{"e0"})
	change(s, journey.DeletePhase(s.board, "p2"))
	p := player{t: t}
	require.NotEmpty(t, p.frame(s, screen(geom.Camera{X: -200, Y: -100, Zoom: 1})))
}
