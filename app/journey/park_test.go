package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// parkingBoard has a step with a pain point under it, a loose note and one that was written in the parking place.
func parkingBoard() *Board {
	b := NewBoard()
	b.Apply(NewMap(NewIDs(1), "Huizenkoper", []string{"Oriënteren", "Kiezen"}, []LaneStart{{Actions, "Acties"}, {Pains, "Pijn"}}))
	p, l := b.Phases(), b.Lanes()
	b.Apply(AddNote(b, "step", InCell(p[0].ID, l[0].ID, ""), "", "Zoekt op funda"))
	b.Apply(AddNote(b, "later", InCell(p[0].ID, l[0].ID, ""), "", "Belt de makelaar"))
	b.Apply(AddNote(b, "pain", InCell(p[0].ID, l[1].ID, "step"), "", "Te veel keus"))
	b.Apply(AddNote(b, "loose", OnWall(300, 400), "", "Idee"))
	b.Apply(AddNote(b, "born", Parking(), "", "Komt straks"))
	return b
}

func TestAParkedNoteGoesBackToWhereItLay(t *testing.T) {
	b := parkingBoard()
	all := []ID{"step", "pain", "loose"}
	before := map[ID]Place{}
	for _, id := range all {
		before[id] = b.Note(id).Place
	}
	b.Apply(Park(b, all))
	require.Equal(t, 4, b.ParkedNotes())
	require.Empty(t, Park(b, all), "parked already")
	require.Equal(t, Pains, b.KindOf(b.Note("pain")), "a parked pain point is still one")
	for _, id := range all {
		require.Equal(t, InParking, b.Standing(b.Note(id)))
	}
	ops, homeless := Unpark(b, append(all, "born"))
	require.Equal(t, []ID{"born"}, homeless)
	b.Apply(ops)
	for _, id := range all {
		require.Equal(t, before[id], b.Note(id).Place)
	}
	require.Equal(t, "step", string(b.Under(b.Note("pain")).ID))
}

func TestWhatStoodUnderAParkedStepStandsThereAgainWhenItComesBack(t *testing.T) {
	b := parkingBoard()
	b.Apply(TakeAlong(b, Park(b, []ID{"step"})))
	require.Equal(t, Placed, b.Standing(b.Note("pain")), "only the step was parked")
	require.Nil(t, b.Under(b.Note("pain")))
	ops, _ := Unpark(b, []ID{"step"})
	b.Apply(ops)
	require.NotNil(t, b.Under(b.Note("pain")))
}

func TestAParkedNoteWhosePhaseIsGoneHasNoHome(t *testing.T) {
	b := parkingBoard()
	b.Apply(Park(b, []ID{"step"}))
	b.Apply(DeletePhase(b, b.Phases()[0].ID))
	require.NotNil(t, b.Note("step"), "what is parked does not go with its phase")
	ops, homeless := Unpark(b, []ID{"step"})
	require.Empty(t, ops)
	require.Equal(t, []ID{"step"}, homeless)
}

func TestTheOrderInTheParkingPlaceCanBeChosen(t *testing.T) {
	b := parkingBoard()
	b.Apply(ParkBefore(b, []ID{"step", "loose"}, "born"))
	var order []ID
	for n := range b.Notes() {
		if n.Place.Where == Parked {
			order = append(order, n.ID)
		}
	}
	require.Equal(t, []ID{"step", "loose", "born"}, order)
	require.Equal(t, Cell, b.Note("step").Place.Origin().Where)
}

func TestAParkedPlaceIsWrittenWithWhereItLay(t *testing.T) {
	for _, p := range []Place{Parking(), {Where: Parked, Phase: "p", Lane: "l", Under: "s", Rank: "a"}, {Where: Parked, X: 3, Rank: "b"}} {
		b := NewBoard()
		b.Apply([]Op{Set(KindNote, "n", "place", &p)})
		require.Equal(t, p, b.Note("n").Place)
	}
}
