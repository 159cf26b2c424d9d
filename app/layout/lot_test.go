package layout

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// lot is the street with n parked notes, k0 and on.
func lot(t *testing.T, n int) (*journey.Board, *Sheet) {
	t.Helper()
	b, _ := street(t)
	for i := range n {
		b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("k", i)), journey.Parking(), "", "straks"))
	}
	return b, Lay(b, text.NewFace())
}

func TestTheParkingPlaceIsShownWithNotesOrWhenAskedFor(t *testing.T) {
	b, s := lot(t, 0)
	require.True(t, s.Lot.Empty())
	require.True(t, s.ShowLot(true).Grid)
	require.False(t, s.ShowLot(true).Grid, "it is shown already")
	require.False(t, s.Lot.Empty())
	require.True(t, s.Bounds.Holds(s.Lot))
	require.True(t, s.Lot.Holds(s.NextInLot().Rect))
	require.True(t, s.ShowLot(false).Grid)
	require.True(t, s.Lot.Empty())

	changed := s.Update(b.Apply(journey.Park(b, []journey.ID{"s2"})))
	require.True(t, changed.Grid, "it tells how many there are")
	require.True(t, s.Lot.Holds(s.Note("s2").Rect))
	require.Equal(t, 1, s.ParkedCount())
	s.Update(b.Apply(journey.DeleteNotes(b, []journey.ID{"s2"})))
	require.True(t, s.Lot.Empty())
}

func TestTheParkingPlaceGrowsInRowsAndNothingOverlaps(t *testing.T) {
	_, s := lot(t, 23)
	require.Equal(t, s.Grid.Right() > 640, s.Lot.W == s.Grid.W)
	rows := map[float64]bool{}
	ids := s.Parked()
	for i, id := range ids {
		r := s.Note(id).Rect
		rows[r.Y] = true
		require.True(t, s.Lot.Holds(r), id)
		for _, other := range ids[:i] {
			require.False(t, r.Meets(s.Note(other).Rect), "%s and %s", id, other)
		}
	}
	require.Greater(t, len(rows), 3)
	require.Greater(t, s.Lot.Y, s.Grid.Bottom())
}

// TestANoteInTheHandLandsWhereItIsShown: whatever place is pointed at, letting go lays everything where the preview drew it.
func TestANoteInTheHandLandsWhereItIsShown(t *testing.T) {
	for _, held := range []journey.ID{"s1", "k1", "k6"} {
		for at := range 9 {
			b, s := lot(t, 8)
			p := s.NextInLot().Rect.Center()
			if at < 8 {
				p = s.Note(journey.ID(fmt.Sprint("k", at))).Rect.Center()
			}
			ids := []journey.ID{held}
			land := s.LandingAt(p, ids, s.Note(held).Rect)
			require.Equal(t, journey.Parked, land.Place.Where)
			will := map[journey.ID]geom.Rect{}
			for _, shift := range s.Preview(land, ids, nil) {
				will[shift.ID] = shift.Rect
			}
			was := map[journey.ID]geom.Rect{}
			for _, id := range s.Parked() {
				was[id] = s.Note(id).Rect
			}
			s.Update(b.Apply(journey.ParkBefore(b, ids, land.Before)))
			require.InDelta(t, land.Rect.X, s.Note(held).Rect.X, 0.01, "%s at %d", held, at)
			require.InDelta(t, land.Rect.Y, s.Note(held).Rect.Y, 0.01, "%s at %d", held, at)
			for id, r := range was {
				if id == held {
					continue
				}
				if to, moved := will[id]; moved {
					r = to
				}
				require.Equal(t, r, s.Note(id).Rect, "%s, %s at %d", id, held, at)
			}
		}
	}
}

func TestHoldingANoteOverTheParkingPlaceAllocatesNothing(t *testing.T) {
	_, s := lot(t, 40)
	held := []journey.ID{"k3"}
	shifts := make([]Shift, 0, 64)
	p := s.Note("k17").Rect.Center()
	require.Zero(t, testing.AllocsPerRun(50, func() {
		land := s.LandingAt(p, held, s.Note("k3").Rect)
		shifts = s.Preview(land, held, shifts[:0])
	}))
}

func TestArrowsGoThroughTheParkingPlaceRowByRow(t *testing.T) {
	_, s := lot(t, 12)
	for i := range 11 {
		next, ok := s.Neighbour(journey.ID(fmt.Sprint("k", i)), Rightward)
		require.True(t, ok)
		require.Equal(t, journey.ID(fmt.Sprint("k", i+1)), next)
	}
	_, ok := s.Neighbour("k11", Rightward)
	require.False(t, ok)
	_, ok = s.Neighbour("k0", Upward)
	require.False(t, ok, "above it is the map")
	below, ok := s.Neighbour("k0", Downward)
	require.True(t, ok)
	require.Equal(t, s.Note("k0").Rect.X, s.Note(below).Rect.X)
}

func TestALinkIntoTheParkingPlaceIsAShortPieceOnTheMap(t *testing.T) {
	b, s := lot(t, 1)
	s.Update(b.Apply(journey.AddLink(b, "k", "s1", "s2", "")))
	whole := s.Route("k").Points
	s.Update(b.Apply(journey.Park(b, []journey.ID{"s2"})))
	require.Equal(t, LastEnd, s.Route("k").Gone)
	require.Less(t, s.Route("k").Tip.X, s.Note("s1").Rect.Right()+NoteGap)
	s.Update(b.Apply(journey.Park(b, []journey.ID{"s1"})))
	require.Equal(t, NoEnd, s.Route("k").Gone, "both lie there: the link is whole")
	ops, _ := journey.Unpark(b, []journey.ID{"s1", "s2"})
	s.Update(b.Apply(ops))
	require.Equal(t, whole, s.Route("k").Points)
}
