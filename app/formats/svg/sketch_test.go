package svg

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

func sketched(b *journey.Board) []byte {
	face := text.NewFace()
	sheet := layout.Lay(b, face)
	s := scene.New(face, &scene.Light, lang.For("nl"))
	s.Update(b, sheet, layout.Changed{All: true})
	var segments []scene.Segment
	for g := range s.Plain() {
		g.Items = lasting(g.Items)
		segments = append(segments, *g)
	}
	return Sketch(segments, scene.Light.Paper)
}

// lasting copies items with their points: the scene uses its room again.
func lasting(items []scene.Item) []scene.Item {
	copied := append([]scene.Item(nil), items...)
	for i := range copied {
		copied[i].Verbs = append([]byte(nil), copied[i].Verbs...)
		copied[i].Pts = append([]float64(nil), copied[i].Pts...)
	}
	return copied
}

// TestGoldenSketch compares the small picture of the sample with the one in testdata; GOLDEN=write draws it anew.
func TestGoldenSketch(t *testing.T) {
	got := sketched(opened(t, templates.Sample("nl")))
	require.Empty(t, wellFormed(t, got), "no text")
	require.Less(t, len(got), 12_000)
	path := filepath.Join("testdata", "sample.sketch.svg")
	if os.Getenv("GOLDEN") == "write" {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "the sample's small picture is drawn otherwise than before; `make golden` and look at it")
}

func TestASketchIsSmallWhateverTheMapHolds(t *testing.T) {
	b := journey.NewBoard()
	ops := []journey.Op{journey.SetText(journey.KindLane, "l", "kind", journey.Actions)}
	for i := range 12 {
		ops = append(ops, journey.SetText(journey.KindPhase, journey.ID("p"+strconv.Itoa(i)), "title", "Fase"))
	}
	for i, rank := range journey.Deal(10_000) {
		place := journey.Place{Where: journey.Cell, Phase: journey.ID("p" + strconv.Itoa(i%10)), Lane: "l", Rank: rank}
		if i%3 == 0 {
			place = journey.Place{Where: journey.Loose, X: float64(i) * 17, Y: float64(i * i % 90_000), Rank: rank}
		}
		ops = append(ops, journey.Set(journey.KindNote, journey.ID("n"+strconv.Itoa(i)), "place", &place))
	}
	b.Apply(ops)
	got := sketched(b)
	wellFormed(t, got)
	require.Less(t, len(got), 20_000)
}

func TestASketchOfNothingIsPaper(t *testing.T) {
	got := string(Sketch(nil, scene.Light.Paper))
	wellFormed(t, []byte(got))
	require.Equal(t, 1, strings.Count(got, "<path"))
}
