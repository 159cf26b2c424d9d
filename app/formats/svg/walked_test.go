package svg

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// walked is the picture of the sample as show has the scene show it, with its legend.
func walked(t *testing.T, language string, show func(*scene.Scene, *journey.Board)) []byte {
	b := opened(t, templates.Sample(language))
	face := text.NewFace()
	s := scene.New(face, &scene.Light, lang.For(language))
	s.Update(b, layout.Lay(b, face), layout.Changed{All: true})
	show(s, b)
	return Write(s.Segments(), s.Bounds(), Options{Title: b.Doc().Title, Background: scene.Light.Paper, Shade: scene.Light.Shade, Margin: 20})
}

// golden compares a picture with the one in testdata, which GOLDEN=write draws anew.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name+".svg")
	if os.Getenv("GOLDEN") == "write" {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "%s is drawn otherwise than before; `make golden` and look at it", name)
}

// TestSeed003GoldenTheSampleAsEachVariantWalksIt: it differs from group to group (seed 003), the repeat buyer goes faster.
func TestSeed003GoldenTheSampleAsEachVariantWalksIt(t *testing.T) {
	for id, language := range map[journey.ID]string{"v1": "nl", "v2": "en"} {
		got := walked(t, language, func(s *scene.Scene, _ *journey.Board) { s.SetVariant(id) })
		require.Contains(t, wellFormed(t, got), lang.For(language).Variant.PathOf.With(opened(t, templates.Sample(language)).Variant(id).Name))
		golden(t, "walked."+string(id)+"."+language, got)
	}
}

// TestGoldenACurveOfAnotherMapLiesOverTheSample: that of the same journey as it is wanted, with better feelings.
func TestGoldenACurveOfAnotherMapLiesOverTheSample(t *testing.T) {
	wanted := opened(t, templates.Sample("nl"))
	for n := range wanted.Notes() {
		if score, ok := n.Feeling(); ok && score < 1 {
			better := journey.Some(score + 2)
			wanted.Apply([]journey.Op{journey.Set(journey.KindNote, n.ID, "score", &better)})
		}
	}
	got := walked(t, "nl", func(s *scene.Scene, b *journey.Board) {
		moods, away := journey.LayOver(b, wanted)
		require.Zero(t, away)
		s.SetLaid(&scene.Laid{Lane: "l3", Moods: moods, Here: "Huizenkoper in Zwolle · Sanne en Tom · Huidig", There: "Huizenkoper straks · Sanne en Tom · Gewenst"})
	})
	all := wellFormed(t, got)
	require.Contains(t, all, "Gewenst")
	golden(t, "laid.nl", got)
}
