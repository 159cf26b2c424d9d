package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// twoMaps is a hand with the sample open, and its copy, which is better loved, in the library.
func twoMaps(t *testing.T) (h *editortest.Hand, other journey.ID) {
	h = editortest.Open(t)
	h.Do("sample").Do("rename", "Straks")
	h.Click(h.Spot("Gespannen")).Press("+", "+")
	other = h.Board().ID()
	h.Do("duplicatemap").Do("rename", "Nu")
	h.Click(h.Spot("Gespannen")).Press("-", "-")
	require.NotEqual(t, other, h.Board().ID())
	return h, other
}

// TestTheCurveOfAnotherMapIsLaidOverThisOnes: chosen from the emotions lane, named in the legend, taken off again, and gone with the map.
func TestTheCurveOfAnotherMapIsLaidOverThisOnes(t *testing.T) {
	h, other := twoMaps(t)
	before := h.Board().ID()
	h.Do("inspector").Click(h.Title("Emotie"))
	names := map[string]bool{}
	for _, a := range h.View().Inspector.Actions {
		names[a.Run.Name] = true
	}
	require.True(t, names["pickcurve"])
	h.Do("pickcurve")
	require.Len(t, h.View().Maps.Maps, 1, "not the map itself")
	require.Equal(t, "Straks · Sanne en Tom", h.View().Maps.Maps[0].Title)

	h.Do("layover", string(other))
	require.Equal(t, before, h.Board().ID(), "it was not opened")
	require.Nil(t, h.View().Maps)
	require.Equal(t, "De curve van Straks · Sanne en Tom · Huidig ligt eroverheen", h.View().Live)
	lines := h.View().Legend.Lines
	require.Equal(t, []string{"Nu", "Sanne en Tom · Huidig", "Straks", "Sanne en Tom · Huidig"}, []string{lines[0].Words, lines[0].Detail, lines[1].Words, lines[1].Detail})
	require.NotEqual(t, lines[0].Color, lines[1].Color)
	require.True(t, lines[1].Dashed && !lines[0].Dashed)

	h.Do(lines[1].Off.Run.Name)
	require.Nil(t, h.View().Legend)
	h.Do("layover", string(other)).Do("sample")
	require.Nil(t, h.View().Legend, "it belongs to the map that was open")
}

// TestAMapThatIsGoneOrEmptyHasNoCurveAndSaysSo, and this map is as it was.
func TestAMapThatIsGoneOrEmptyHasNoCurveAndSaysSo(t *testing.T) {
	h, other := twoMaps(t)
	h.Do("layover", string(other))
	require.NotNil(t, h.View().Legend)
	h.Do("deletemap", string(other))
	require.Nil(t, h.View().Legend, "the curve goes with its map")

	h.Do("layover", string(other))
	require.Equal(t, "‘Straks’ kon niet gelezen worden; er ligt geen curve overheen. Je kaart staat er nog zoals hij was.", h.View().Toast.Text)
	h.Do("restore", string(other)) // opens it
	h.Do("sample").Click(h.Title("Emotie")).Press("Delete").Do("pickcurve")
	require.Equal(t, "Deze kaart heeft nog geen emotiebaan.", h.View().Toast.Text)

	h.Do("sample").Do("layover", string(other))
	require.NotNil(t, h.View().Legend)
	h.Send(editor.LibraryChanged{Maps: nil}) // another tab took it away for good
	require.Nil(t, h.View().Legend)
	require.Equal(t, "‘Straks’ is verwijderd; haar curve ligt er niet meer overheen.", h.View().Toast.Text)
}

// TestAMapWithoutFeelingsHasNoCurve, which is said by its name.
func TestAMapWithoutFeelingsHasNoCurve(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("rename", "Zonder gevoel").Click(h.Title("Emotie")).Press("Delete")
	other := h.Board().ID()
	h.Do("sample").Do("layover", string(other))
	require.Equal(t, "In ‘Zonder gevoel’ staat nog geen gevoel in de emotiebaan.", h.View().Toast.Text)
	require.Nil(t, h.View().Legend)
}
