package layout

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// TestATrailRunsFromStepToStep: on any map it begins at the edge of the one and ends at that of the other, changes nothing of the
// sheet, and is nothing where a step is not shown.
func TestATrailRunsFromStepToStep(t *testing.T) {
	face := text.NewFace()
	drawn := 0
	for seed := range rounds(2) {
		c := newChance(seed)
		c.begin(30)
		s := Lay(c.board, face)
		before := picture(s)
		steps := c.board.Steps()
		for i := 1; i < len(steps); i++ {
			a, b := s.Note(steps[i-1].ID), s.Note(steps[i].ID)
			for _, over := range []bool{false, true} {
				pts := s.Trail(nil, steps[i-1].ID, steps[i].ID, over)
				if a.Rect.Empty() || b.Rect.Empty() {
					require.Empty(t, pts, seed)
					continue
				}
				drawn++
				require.Equal(t, 1, len(pts)%3, "%d: whole curves", seed)
				require.True(t, onEdge(a.Rect, pts[0]), "%d: %v from %v", seed, pts[0], a.Rect)
				require.True(t, onEdge(b.Rect, pts[len(pts)-1]), "%d: %v to %v", seed, pts[len(pts)-1], b.Rect)
			}
		}
		require.Equal(t, before, picture(s), seed)
	}
	require.Positive(t, drawn)
}

func onEdge(r geom.Rect, p geom.Point) bool {
	return r.Grown(0.01).Has(p) && !r.Grown(-0.01).Has(p)
}

// TestATrailHopsOverWhatIsSkipped: from the first of three steps to the last it runs above the lane, and touches none of them.
func TestATrailHopsOverWhatIsSkipped(t *testing.T) {
	b := journey.NewBoard()
	ids := journey.NewIDs(1)
	b.Apply(journey.NewMap(ids, "", []string{"Een", "Twee", "Drie"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}}))
	var steps []journey.ID
	for _, p := range b.Phases() {
		id := ids.New()
		steps = append(steps, id)
		b.Apply(journey.AddNote(b, id, journey.InCell(p.ID, b.Lanes()[0].ID, ""), "", "Stap"))
	}
	s := Lay(b, text.NewFace())
	pts := s.Trail(nil, steps[0], steps[2], true)
	top := pts[0].Y
	for _, p := range pts {
		top = min(top, p.Y)
	}
	require.Less(t, top, s.Rows[0].Y)
	for i := 0; i+3 < len(pts); i += 3 {
		require.False(t, geom.Around(pts[i], pts[i+3]).Meets(s.Note(steps[1]).Rect))
	}
}

// BenchmarkTrails lays a path through all steps of the widest map, as after every edit while a variant is walked.
func BenchmarkTrails(b *testing.B) {
	board := wideMap()
	s := Lay(board, text.NewFace())
	steps := board.Steps()
	var pts []geom.Point
	for b.Loop() {
		pts = pts[:0]
		for i := 1; i < len(steps); i++ {
			pts = s.Trail(pts, steps[i-1].ID, steps[i].ID, i%3 == 0)
		}
	}
	b.ReportMetric(float64(len(steps)), "steps")
}
