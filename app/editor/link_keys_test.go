package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

func TestAnArrowIsDrawnByKeys(t *testing.T) {
	h := editortest.Open(t)
	h.Type("vergelijkt").Press("Enter").Type("bezoekt").Press("Tab").Type("kiest").Press("Escape")
	h.Press("A")
	require.Equal(t, "Pijl vanaf kiest", h.View().Live)
	require.Contains(t, h.View().Status, "Enter: verbind")
	h.Press("Enter")
	require.Empty(t, h.Links(), "an arrow from a note to itself is none")
	h.Press("ArrowLeft")
	require.Equal(t, []string{"bezoekt"}, h.Chosen())
	h.Press("Enter")
	require.Equal(t, []string{"kiest > bezoekt: loops-back"}, h.Links())
	h.Press("Enter").Type("geen keuze").Press("Enter")
	require.Equal(t, "geen keuze", h.Board().Link(h.Selection().Link).Condition)
	h.Press("Ctrl+Z", "Ctrl+Z")
	require.Empty(t, h.Links())
}

func TestEscapeEndsAnArrowDrawnByKeys(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape", "A", "ArrowLeft", "Escape", "Enter")
	require.Empty(t, h.Links())
	require.True(t, h.Writer().Open, "Enter opens the note, as ever")
	require.Equal(t, "een", h.Writer().Text)
}

func TestShiftAndArrowsChooseMore(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
	h.Press("Shift+ArrowUp", "Shift+ArrowRight")
	require.Equal(t, []string{"drie", "een", "twee"}, h.Chosen(), "two side by side, the third below")
	h.Press("Shift+ArrowLeft")
	require.Equal(t, []string{"drie", "twee", "een"}, h.Chosen(), "the last is where the next arrow goes on from")
	h.Press("Shift+ArrowLeft")
	require.Len(t, h.Chosen(), 3, "beside it is no note")
	h.Press("ArrowDown")
	require.Equal(t, []string{"drie"}, h.Chosen())
}

// TestAnArrowLeadsToWhatIsFound: over a wide map the other end is found faster than walked to.
func TestAnArrowLeadsToWhatIsFound(t *testing.T) {
	h := editortest.Open(t)
	h.Type("vergelijkt").Press("Enter").Type("bezoekt").Press("Tab").Type("kiest").Press("Escape", "A", "Ctrl+F")
	ask(h, "vergel").Do("close")
	require.Equal(t, "link", h.View().Tool)
	require.Equal(t, []string{"vergelijkt"}, h.Chosen())
	h.Press("Enter")
	require.Equal(t, []string{"kiest > vergelijkt: loops-back"}, h.Links())
}
