package svg

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// TestGoldenThePresentMapBelowTheWanted: a wanted map that was just begun, with its pains and solutions below it, of which the first are
// done with, and a touchpoint that was dropped.
func TestGoldenThePresentMapBelowTheWanted(t *testing.T) {
	is := opened(t, templates.Sample("nl"))
	b := journey.Wanted(is, "w", "Straks")
	below := &scene.Below{Says: "Zo is het nu: Huizenkoper in Zwolle"}
	dropped, words := false, 0
	for n := range is.Notes() {
		kind := is.KindOf(n)
		gone := kind == journey.Touchpoints && !dropped
		if dropped = dropped || gone; gone {
			b.Apply(journey.DeleteNotes(b, []journey.ID{n.ID}))
		}
		if gone || kind == journey.Pains || kind == journey.Solutions {
			words++
			below.Notes = append(below.Notes, scene.BelowNote{Phase: n.Place.Phase, Lane: n.Place.Lane, Under: n.Place.Under, Kind: kind, Text: n.Text, Over: words%4 == 1, Moved: words%7 == 2})
		}
	}
	face := text.NewFace()
	s := scene.New(face, &scene.Light, lang.For("nl"))
	s.Update(b, layout.Lay(b, face), layout.Changed{All: true})
	s.SetBelow(below)
	moods, _ := journey.LayOver(b, is)
	s.SetLaid(&scene.Laid{Lane: "l3", Moods: moods, Here: "Straks", There: "Huizenkoper in Zwolle"})
	got := Write(s.Segments(), s.Bounds(), Options{Title: "Straks", Background: scene.Light.Paper, Shade: scene.Light.Shade, Margin: 20})
	require.Contains(t, wellFormed(t, got), "Zo is het nu")
	golden(t, "below.nl", got)
}
