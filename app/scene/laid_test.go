package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/templates"
)

// laidPoints are the emotions of the laid curve, column by column, with their scores for heights.
func laidPoints(s *Scene) (columns [][]geom.Point) {
	for col := range s.sheet.Columns {
		pts := s.laidIn(nil, col, true)
		if !inTime(pts) {
			pts = s.laidIn(nil, col, false)
		}
		columns = append(columns, pts)
	}
	return columns
}

// TestBugTheCurveOfThePresentMapBentWithTheWantedOne: it runs in its own order of time within its phases, without standing still, and
// steps that the wanted map gets, loses or puts elsewhere do not bend it.
func TestBugTheCurveOfThePresentMapBentWithTheWantedOne(t *testing.T) {
	is, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	ids := journey.NewIDs(3)
	will, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	var gone, steps []journey.ID
	for n := range will.Notes() {
		if will.KindOf(n) == journey.Emotions {
			gone = append(gone, n.ID)
		}
	}
	will.Apply(journey.DeleteNotes(will, gone))
	for _, n := range will.Steps() {
		steps = append(steps, n.ID)
	}
	lane := journey.ID("")
	for _, l := range will.Lanes() {
		if l.Kind == journey.Emotions {
			lane = l.ID
		}
	}
	laid := func() [][]geom.Point {
		s := shown(will)
		moods, away := journey.LayOver(will, is)
		require.Zero(t, away)
		s.SetLaid(&Laid{Lane: lane, Moods: moods})
		columns := laidPoints(s)
		for col, pts := range columns {
			require.True(t, inTime(pts), "%s: %v", s.sheet.Columns[col].Phase.Title, pts)
			for i := range pts {
				pts[i].X = (pts[i].X - s.sheet.Columns[col].X) / s.sheet.Columns[col].W
				require.True(t, pts[i].X > 0 && pts[i].X < 1, "in its phase")
			}
		}
		return columns
	}
	heights := func(pts []geom.Point) (all []float64) {
		for _, p := range pts {
			all = append(all, p.Y)
		}
		return all
	}
	before := laid()
	require.Equal(t, []float64{1, -1, 2, 0}, heights(before[1]), "Vergelijken")
	first := will.Note(steps[0])
	will.Apply(journey.AddNote(will, ids.New(), first.Place, first.ID, "Belt de makelaar"))
	will.Apply(journey.DeleteNotes(will, steps[6:7]))
	require.Equal(t, before, laid(), "a step came and one went")

	feel := func(step journey.ID, score int) journey.ID {
		id, at, to := ids.New(), journey.Some(score), will.Note(step).Place
		to.Lane, to.Under = lane, step
		will.Apply(append(journey.AddNote(will, id, to, "", ""), journey.Set(journey.KindNote, id, "score", &at)))
		return id
	}
	face := feel(steps[1], 2)
	s := shown(will)
	moods, _ := journey.LayOver(will, is)
	s.SetLaid(&Laid{Lane: lane, Moods: moods})
	beside := false
	for _, p := range laidPoints(s)[0] {
		beside = beside || p.X == s.sheet.Note(face).Rect.Center().X
	}
	require.True(t, beside, "what the same step feels stands right above or below it")
	feel(steps[2], 1)
	one, other := will.Note(steps[1]).Place, will.Note(steps[2]).Place
	will.Apply([]journey.Op{journey.Set(journey.KindNote, steps[1], "place", &other), journey.Set(journey.KindNote, steps[2], "place", &one)})
	require.Equal(t, before[0], laid()[0], "put in another order, they do not turn it round")
}
