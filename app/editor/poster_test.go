package editor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// posterOf is the surface of the poster once it was made.
func posterOf(t *testing.T, h *editortest.Hand) string {
	h.Press("Ctrl+Shift+3").Wait()
	require.NotEmpty(t, h.View().Poster.Sheets)
	return h.View().Poster.Sheets[0].SVG
}

func TestThePosterFollowsTheMap(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape", "Escape")
	require.Contains(t, posterOf(t, h), "funda")
	require.Equal(t, "poster", h.View().Surface)
	fillPage(h, "poster/conclusion", "Bel eerder")
	require.Equal(t, "Bel eerder", h.Board().Doc().Conclusion)
	require.True(t, h.View().Poster.Busy, "the page as it was, until the new one is there")
	require.Contains(t, h.Wait().View().Poster.Sheets[0].SVG, "Bel eerder")
	h.Press("Ctrl+Z").Wait()
	require.NotContains(t, h.View().Poster.Sheets[0].SVG, "Bel eerder")
	wide := h.View().Poster.Sheets[0]
	require.Equal(t, [2]float64{1920, 1080}, [2]float64{wide.W, wide.H})
	fillPage(h, "poster/paper", "a4")
	fillPage(h, "poster/turned", "yes")
	h.Do("print")
	require.Empty(t, h.Printed, "the pages are still those of the slide")
	h.Wait()
	require.Equal(t, []string{"210mm 297mm"}, h.Printed)
	h.Press("Escape")
	require.Equal(t, "wall", h.View().Surface)
}

// TestThePosterSaysTheDayInWords: its footer read "22-11-2026".
func TestThePosterSaysTheDayInWords(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape", "Escape")
	require.Contains(t, posterOf(t, h), "22 november 2026")
}

func TestThePosterIsSavedAndCopied(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape", "Escape")
	h.Do("copypicture")
	require.Equal(t, "slide", h.Out.Poster.Order.Paper, "a picture is copied as a slide")
	posterOf(t, h)
	h.Do("posterdrawing")
	require.True(t, strings.HasSuffix(h.Files[0].Name, " poster.svg"))
	require.True(t, h.Files[0].Fonts, "who opens it elsewhere sees the same letters")
	require.Contains(t, h.View().Saved.Text, "Alleen in deze browser", "a picture is no saved map")
	h.Do("posterpicture")
	require.True(t, strings.HasSuffix(h.Pictures[0].Name, " poster.png"))
	h.Do("copywall")
	require.Nil(t, h.Out.Poster)
	require.True(t, h.Out.Picture)
}

// TestWhatIsPrivateStaysHere: pictures, posters and copies to share leave it out and say so; the map's own file holds it.
func TestWhatIsPrivateStaysHere(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape", "Escape")
	h.Press("n").Type("Sanne twijfelt, niet zeggen").Press("Escape")
	h.SetField("private", "true").Press("Escape", "Escape")
	require.NotContains(t, posterOf(t, h), "twijfelt")
	require.Contains(t, h.View().Poster.Says, "Niet in wat je deelt: 1 privénotitie.")
	h.Do("copypicture")
	require.Equal(t, 1, h.Out.Poster.Board.Count(journey.KindNote))

	h.Do("share")
	require.Equal(t, "In deze klantreis: 1 privénotitie. Wie het bestand krijgt, kan dat lezen.", h.View().Question.Text)
	h.Do("share", "without")
	require.Nil(t, h.View().Question)
	require.NotContains(t, string(h.Files[0].Data), "twijfelt")
	require.True(t, strings.HasSuffix(h.Files[0].Name, " om te delen.reiskaart.json"))
	require.Contains(t, h.View().Saved.Text, "Alleen in deze browser", "a copy for others is not where the map is kept")
	h.Do("share").Do("share", "all")
	require.Contains(t, string(h.Files[1].Data), "twijfelt")
	h.Do("share").Press("Escape")
	require.Nil(t, h.View().Question)
	require.Len(t, h.Files, 2)
	h.Press("Ctrl+S")
	require.Contains(t, string(h.Files[2].Data), "twijfelt", "nothing may be lost from the map's own file")
}
