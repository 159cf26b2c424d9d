package journey_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func stacked(t *testing.T) *journey.Board {
	b := journey.NewBoard()
	for _, id := range []journey.ID{"a", "b", "c", "d"} {
		b.Apply(journey.AddNote(b, id, journey.OnWall(1, 2), "", string(id)))
	}
	return b
}

func order(b *journey.Board) (s string) {
	for n := range b.Notes() {
		s += string(n.ID)
	}
	return s
}

func TestRestackChangesTheOrderAndNothingElse(t *testing.T) {
	b := stacked(t)
	b.Apply(journey.Restack(b, []journey.ID{"a", "c"}, ""))
	require.Equal(t, "bdac", order(b))
	b.Apply(journey.Restack(b, []journey.ID{"a", "c"}, "b"))
	require.Equal(t, "acbd", order(b))
	require.Equal(t, 1.0, b.Note("a").Place.X)
	for range 200 { // until no rank is left between two
		b.Apply(journey.Restack(b, []journey.ID{"d"}, "c"))
		b.Apply(journey.Restack(b, []journey.ID{"c"}, "d"))
	}
	require.Equal(t, "acdb", order(b))
}

func TestAGroupIsOfTwoLooseNotesAtLeast(t *testing.T) {
	b := stacked(t)
	b.Apply(journey.MakeGroup(b, "g", "Groep 1", []journey.ID{"a", "b"}))
	require.Equal(t, []journey.ID{"a", "b"}, b.Together("g"))
	b.Apply(journey.DeleteNotes(b, []journey.ID{"a"}))
	require.Empty(t, b.Together("g"))
	require.Empty(t, b.Together(""))
}

func TestANoteIsInOneGroup(t *testing.T) {
	b := stacked(t)
	b.Apply(journey.MakeGroup(b, "g", "Groep 1", []journey.ID{"a", "b"}))
	b.Apply(journey.MakeGroup(b, "h", "Groep 2", []journey.ID{"a", "b", "c"}))
	require.Nil(t, b.Group("g"), "a group that nothing is left of is gone")
	require.Equal(t, []journey.ID{"a", "b", "c"}, b.Together("h"))
	b.Apply(journey.Ungroup(b, []journey.ID{"a", "b", "c"}))
	require.Nil(t, b.Group("h"))
	require.Empty(t, b.Note("a").Group)
}
