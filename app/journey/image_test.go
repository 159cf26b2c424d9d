package journey_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func TestACopiedNoteTakesItsPictureAlong(t *testing.T) {
	from, to := journey.NewBoard(), journey.NewBoard()
	img := &journey.Image{Head: journey.Head{ID: "i1"}, Type: "image/png", Width: journey.Some(200), Height: journey.Some(100), Tint: "#aabbcc"}
	image := img.ID
	from.Apply(append(journey.AddImage(from, img), append(journey.AddNote(from, "n1", journey.OnWall(0, 0), "", "De folder"),
		journey.Set(journey.KindNote, "n1", "image", &image))...))
	require.Empty(t, journey.AddImage(from, img), "it is there")
	require.Equal(t, []journey.ID{"i1"}, from.UsedImages())

	copied := func() []journey.Op {
		ops, _ := journey.Copy(to, journey.NewIDs(1), from, []journey.ID{"n1"}, func(n *journey.Note) journey.Place { return n.Place }, "")
		return ops
	}
	done := to.Apply(copied())
	require.Equal(t, 200, to.Image("i1").Width.N)
	require.Equal(t, "#aabbcc", to.Image("i1").Tint)
	require.Equal(t, []journey.ID{"i1"}, to.UsedImages())

	to.Apply([]journey.Op{journey.Delete(journey.KindImage, "i1"), journey.Delete(journey.KindNote, journey.ID(done[len(done)-1].Record))})
	require.Nil(t, to.Image("i1"))
	require.Empty(t, to.UsedImages())
	to.Apply(copied())
	require.NotNil(t, to.Image("i1"), "and comes back after it was taken away")
}
