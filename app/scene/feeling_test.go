package scene

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// path is a map of three phases with two steps each; felt gives the scores of the steps that have an emotion.
func path(felt map[int]int) *Scene {
	b := journey.NewBoard()
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	b.Apply(journey.AddLane(b, "mood", journey.Emotions, "Emotie", ""))
	for i := range 6 {
		phase := journey.ID(fmt.Sprint("p", i/2))
		if i%2 == 0 {
			b.Apply(journey.AddPhase(b, phase, "Fase", ""))
		}
		step := journey.ID(fmt.Sprint("s", i))
		b.Apply(journey.AddNote(b, step, journey.InCell(phase, "acts", ""), "", "stap"))
		if n, ok := felt[i]; ok {
			id, score := journey.ID(fmt.Sprint("e", i)), journey.Some(n)
			b.Apply(append(journey.AddNote(b, id, journey.InCell(phase, "mood", step), "", ""), journey.Set(journey.KindNote, id, "score", &score)))
		}
	}
	return shown(b)
}

// drawnCurve tells how the curve is drawn, stretch by stretch: "—" solid, "- " dashed, with the number of faces that it joins,
// and its numbers.
func drawnCurve(s *Scene) (stretches []string, numbers []string) {
	for seg := range s.Segments() {
		if seg.Key.Part != Curve {
			continue
		}
		for _, it := range seg.Items {
			switch {
			case it.Op == Path && it.Width == 3:
				line := "solid"
				if it.Dash > 0 {
					line = "dashed"
				}
				stretches = append(stretches, fmt.Sprint(line, " ", len(it.Verbs)))
			case it.Op == Line:
				numbers = append(numbers, it.Text)
			}
		}
	}
	return stretches, numbers
}

// Seed 002: the curve. A step without an emotion is a gap in the dots, never a 0, and the curve runs on dashed there.
func TestSeed002TheCurveRunsOnDashedWhereAStepHasNoEmotion(t *testing.T) {
	for _, c := range []struct {
		felt    map[int]int
		want    []string
		numbers []string
	}{
		{map[int]int{0: 1, 1: 2, 2: 0, 3: -1, 4: -2, 5: 1}, []string{"solid 6"}, []string{"+1", "+2", "0", "−1", "−2", "+1"}},
		{map[int]int{0: 1, 1: 2, 3: -1, 4: -2, 5: 1}, []string{"solid 2", "dashed 2", "solid 3"}, []string{"+1", "+2", "−1", "−2", "+1"}},
		{map[int]int{0: 1, 1: 2, 4: -2, 5: 1}, []string{"solid 2", "dashed 2", "solid 2"}, []string{"+1", "+2", "−2", "+1"}},
		{map[int]int{0: 1, 2: 2, 4: 0}, []string{"dashed 3"}, []string{"+1", "+2", "0"}},
		{map[int]int{1: 1, 2: 2}, []string{"solid 2"}, []string{"+1", "+2"}},
		{map[int]int{3: 1}, nil, []string{"+1"}},
		{nil, nil, nil},
	} {
		stretches, numbers := drawnCurve(path(c.felt))
		require.Equal(t, c.want, stretches, "%v", c.felt)
		require.Equal(t, c.numbers, numbers, "%v", c.felt)
	}
}

// An emotion that has no score yet is no point of the curve.
func TestAFaceWithoutAScoreIsAGapInTheCurve(t *testing.T) {
	s := path(map[int]int{0: 1, 1: 0, 2: 1})
	sure, _ := drawnCurve(s)
	require.Equal(t, []string{"solid 3"}, sure)
	s.Update(s.board, s.sheet, s.sheet.Update(s.board.Apply([]journey.Op{{Register: journey.Register{Kind: journey.KindNote, Record: "e1", Field: "score"}}})))
	gap, numbers := drawnCurve(s)
	require.Equal(t, []string{"dashed 2"}, gap)
	require.Equal(t, []string{"+1", "+1"}, numbers)
}

// faceOf is the colour of an emotion's face as it is drawn.
func faceOf(s *Scene, id journey.ID) Color {
	for seg := range s.Segments() {
		if seg.Key.ID == id {
			return seg.Items[0].Fill
		}
	}
	return 0
}

func TestAnEmotionInTheHandTakesItsFaceAndTheCurveAlong(t *testing.T) {
	s := path(map[int]int{0: 1, 1: 2, 2: 0})
	before, _ := drawnCurve(s)
	require.Equal(t, s.theme.Feelings[4].Fill, faceOf(s, "e1"))
	box := s.sheet.Note("e1")
	s.SetMoving([]journey.ID{"e1"})
	gone, _ := drawnCurve(s)
	require.Equal(t, []string{"dashed 2"}, gone, "what is in the hand leaves the curve")
	s.SetLifted(Lifted{ID: "e1", At: box.Rect.Center().Add(geom.Point{Y: 60}), Col: 0, Row: 1, Under: "s1", Score: journey.Some(-2)})
	require.Equal(t, s.theme.Feelings[0].Fill, faceOf(s, "e1"))
	_, numbers := drawnCurve(s)
	require.Equal(t, []string{"+1", "−2", "0"}, numbers)
	s.SetLifted(Lifted{ID: "e1", Col: -1, Row: -1}) // held over the bare wall
	gap, numbers := drawnCurve(s)
	require.Equal(t, []string{"dashed 2"}, gap)
	require.Equal(t, []string{"+1", "0"}, numbers)
	s.SetMoving(nil)
	s.SetLifted(Lifted{})
	after, _ := drawnCurve(s)
	require.Equal(t, before, after)
	require.Equal(t, s.theme.Feelings[4].Fill, faceOf(s, "e1"))
}
