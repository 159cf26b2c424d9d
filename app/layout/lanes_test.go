package layout

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// rowsOf is a board of one phase with a lane of each kind.
func rowsOf(kinds ...string) *journey.Board {
	b := journey.NewBoard()
	var lanes []journey.LaneStart
	for _, k := range kinds {
		lanes = append(lanes, journey.LaneStart{Kind: k, Title: k})
	}
	b.Apply(journey.NewMap(journey.NewIDs(1), "Kaart", []string{"Eerst"}, lanes))
	return b
}

func TestWhatIsDroppedOnALineGoesToTheLaneAbove(t *testing.T) {
	b := rowsOf(journey.LineLane, journey.Actions, journey.LineLane, journey.LineLane, journey.Free)
	s := Lay(b, text.NewFace())
	for row, want := range []int{1, 1, 1, 1, 4} {
		require.Equal(t, want, s.Taker(row), "row %d", row)
		land := s.LandingAt(s.Cell(0, row).Center(), nil, geom.Rect{W: 10, H: 10})
		require.Equal(t, s.Rows[want].Lane.ID, land.Place.Lane)
	}
	require.Equal(t, -1, Lay(rowsOf(journey.LineLane), text.NewFace()).Taker(0))
	require.Equal(t, journey.Loose, Lay(rowsOf(journey.LineLane), text.NewFace()).LandingAt(geom.Point{X: 160, Y: 110}, nil, geom.Rect{W: 10, H: 10}).Place.Where)
}

func TestNotesLieUnderTheFigures(t *testing.T) {
	b := rowsOf(journey.Metrics)
	s := Lay(b, text.NewFace())
	at := Cell{0, 0}
	place := journey.InCell(s.Columns[0].Phase.ID, s.Rows[0].Lane.ID, "")
	land := s.LandingAt(s.Cell(0, 0).Center(), nil, geom.Rect{W: 10, H: 10})
	s.Update(b.Apply(journey.AddNote(b, "n", place, "", "Cijfers van het bureau")))
	last := s.Figure(at, 3)
	require.GreaterOrEqual(t, s.Note("n").Rect.Y, last.Bottom())
	require.Equal(t, land.Rect.Y, s.Note("n").Rect.Y, "where the gap was")
	require.True(t, s.Cell(0, 0).Holds(s.Note("n").Rect))
	for n := range 4 {
		got, i, ok := s.FigureAt(s.Figure(at, n).Center())
		require.True(t, ok)
		require.Equal(t, at, got)
		require.Equal(t, n, i)
	}
	require.True(t, s.Figure(at, 0).Y < last.Y)
}

func TestStripsStandOnlyInTheFirstLaneOfActors(t *testing.T) {
	b := rowsOf(journey.Actions, journey.Actors, journey.Actors)
	s := Lay(b, text.NewFace())
	actor, step := journey.ID("a"), journey.ID("s")
	b.Apply(journey.AddNote(b, step, journey.InCell(s.Columns[0].Phase.ID, s.Rows[0].Lane.ID, ""), "", "Belt"))
	b.Apply(journey.AddActor(b, actor, "Bank"))
	b.Apply(journey.SetStage(b, "z1", actor, step, "interest"))
	b.Apply([]journey.Op{journey.Set(journey.KindActorStage, "z2", "actor", &actor), journey.Set(journey.KindActorStage, "z2", "step", &step),
		journey.SetText(journey.KindActorStage, "z2", "stage", "desire")}) // another tab said so at the same time
	s = Lay(b, text.NewFace())
	count := func(row int) (n, stage int) {
		for st := range s.Stages(Cell{0, row}) {
			n, stage = n+1, st.Stage
		}
		return n, stage
	}
	n, stage := count(1)
	require.Equal(t, 1, n, "one strip for one actor")
	require.Equal(t, 2, stage, "the furthest")
	n, _ = count(2)
	require.Zero(t, n)
	done := b.Apply(journey.SetStage(b, "z3", actor, step, ""))
	s.Update(done)
	n, _ = count(1)
	require.Zero(t, n)
	require.Zero(t, b.Count(journey.KindActorStage))
}
