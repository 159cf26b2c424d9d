package scene

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// The ratios are those that look.md promises.
func TestContrastsOfTheLook(t *testing.T) {
	near := func(want float64, on, of Color) {
		t.Helper()
		require.InDelta(t, want, Contrast(on, of), 0.06, "%s on %s", on.Hex(), of.Hex())
	}
	for _, c := range []struct {
		kind          string
		onFill, onRow float64
	}{
		{journey.Actions, 12.3, 4.1}, {journey.Touchpoints, 8.7, 4.8}, {journey.Pains, 7.3, 5.5}, {journey.Solutions, 13.5, 4.0},
		{journey.Actors, 8.2, 5.1}, {journey.Questions, 11.6, 4.9}, {journey.Information, 12.9, 4.3}, {journey.Free, 12.9, 4.3},
	} {
		p := Light.Note(c.kind, "")
		near(c.onFill, p.Ink, p.Fill)
		near(c.onRow, p.Edge, Light.Cell)
	}
	for score, want := range []float64{4.8, 8.5, 13.4, 9.1, 4.8} {
		near(want, Light.Feelings[score].Ink, Light.Feelings[score].Fill)
	}
	near(6.9, Light.Secondary, Light.Paper)
	for _, c := range []Color{Light.Accent, Light.Good, Light.Bad, Light.Caution, Light.Mark, Light.Secondary} {
		require.GreaterOrEqual(t, Contrast(c, Light.Card), Readable, c.Hex())
	}
	for _, k := range Light.Kinds {
		require.GreaterOrEqual(t, Contrast(Light.Soft, k.Fill), Readable, k.Kind)
	}
}

func TestContrastOfBlackAndWhite(t *testing.T) {
	require.InDelta(t, 21, Contrast(RGB(0), RGB(0xFFFFFF)), 1e-9)
	require.InDelta(t, 1, Contrast(RGB(0x808080), RGB(0x808080)), 1e-9)
}

func TestAnyColourOfOnesOwnCanBeReadOn(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		p := Light.Note(journey.Actions, fmt.Sprintf("#%06x", r.Uint32()&0xffffff))
		require.GreaterOrEqual(t, Contrast(p.Ink, p.Fill), Readable, p.Fill.Hex())
	}
}

func TestNoteColoursByName(t *testing.T) {
	require.Equal(t, RGB(0x9CC3FB), Light.Note(journey.Actions, "blue").Fill)
	require.Equal(t, RGB(0x9CC3FB), Light.Note(journey.Actions, "touchpoints").Fill)
	require.Equal(t, RGB(0xAABBCC), Light.Note(journey.Actions, "#abc").Fill)
	require.Equal(t, RGB(0xF4E574), Light.Note(journey.Actions, "no colour").Fill)
	require.Equal(t, RGB(0xF4E574), Light.Note(journey.Actions, "#12345g").Fill)
	require.Equal(t, Light.Note(journey.Free, ""), Light.Note("kind of tomorrow", ""))
}

func TestHex(t *testing.T) {
	require.Equal(t, "#0a0b0c", RGB(0x0A0B0C).Hex())
	require.Equal(t, "#0a0b0c80", RGB(0x0A0B0C).Alpha(0.5).Hex())
	require.Equal(t, "#0a0b0c", RGB(0x0A0B0C).Alpha(0.5).RGB())
}

func TestCSS(t *testing.T) {
	css := Light.CSS()
	require.True(t, strings.HasPrefix(css, ":root {\n  --rk-paper: #f7f5f0;\n"), css)
	require.Contains(t, css, "  --rk-note-actions: #f4e574;\n")
	require.Contains(t, css, "  --rk-feeling-4: #1e78b4;\n")
	require.True(t, strings.HasSuffix(css, "}\n"))
}
