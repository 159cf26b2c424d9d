package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
)

// pixels is the font size of the open text on the screen.
func pixels(w editor.Writer) float64 { return w.Size * w.Zoom }

// onScreen is where the textarea stands.
func onScreen(w editor.Writer) geom.Rect {
	return geom.Rect{X: w.Rect.X, Y: w.Rect.Y, W: w.Rect.W * w.Zoom, H: w.Rect.H * w.Zoom}
}

// TestSmallTextIsLiftedAndTheCameraStandsStill: on the whole map a note opens large enough to write in, over its place, and the
// wall lies afterwards as it did before.
func TestSmallTextIsLiftedAndTheCameraStandsStill(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("0")
	for _, text := range []string{"Zoekt op funda", "Gespannen", "Budgetcheck samen met de bank", "Ons kantoor"} {
		was := h.Camera()
		at := h.Sheet().Note(h.Note(text).ID).Rect
		h.DoubleClick(h.Spot(text))
		w := h.Writer()
		require.True(t, w.Open, text)
		require.GreaterOrEqual(t, pixels(w), 12.0, text)
		require.True(t, onScreen(w).Meets(h.Camera().RectToScreen(at).Grown(20)), "%s: %v over its place %v", text, onScreen(w), h.Camera().RectToScreen(at))
		require.True(t, geom.Rect{W: 1440, H: 844}.Holds(onScreen(w)), text)
		h.Type(" en dan nog een heel stuk tekst waar het papier van groeit")
		require.Equal(t, was, h.Camera(), "also while it grows")
		h.Press("Escape")
		require.Equal(t, was, h.Camera())
		h.Press("Ctrl+Z")
	}
}

// TestLiftedWritingGoesOnWithTheNextNote: Enter and Tab lift the next one in turn, and nothing moves but the paper.
func TestLiftedWritingGoesOnWithTheNextNote(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("0")
	was := h.Camera()
	h.DoubleClick(h.Spot("Zoekt op funda")).Press("Escape", "Escape", "Enter")
	require.True(t, h.Writer().Open)
	for _, word := range []string{"een", "twee", "drie"} {
		require.InDelta(t, 16, pixels(h.Writer()), 0.01)
		h.Type(word).Press("Enter")
	}
	h.Type("vier").Press("Tab")
	require.InDelta(t, 16, pixels(h.Writer()), 0.01)
	h.Press("Escape")
	now := h.Camera()
	require.Equal(t, was.Zoom, now.Zoom)
	require.Equal(t, was.X, now.X)
}

// TestAlargeNoteIsNotLifted: where its text can be read it is written in its place, to the pixel.
func TestALargeNoteIsNotLifted(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Press("Shift+2")
	for h.Camera().Zoom < 1.2 {
		h.Press("Ctrl++")
	}
	h.DoubleClick(h.Spot("een"))
	box := h.Sheet().Note(h.Note("een").ID)
	want := h.Camera().ToScreen(geom.Point{X: box.Rect.X + box.Inset.X, Y: box.Rect.Y + box.Inset.Y})
	require.InDelta(t, want.X, h.Writer().Rect.X, 1)
	require.InDelta(t, want.Y, h.Writer().Rect.Y, 1)
	for h.Camera().Zoom > 0.8 {
		h.Send(editor.Wheel{P: geom.Point{X: 600, Y: 300}, DY: 20, Mods: editor.Mods{Ctrl: true}})
	}
	require.InDelta(t, 16, pixels(h.Writer()), 0.01, "zoomed out while it is open, it is lifted too")
}

// TestLiftedPaperStaysInTheWindow wherever the note lies at the edge of the screen.
func TestLiftedPaperStaysInTheWindow(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("0")
	for range 6 {
		h.Send(editor.Wheel{P: geom.Point{X: 600, Y: 300}, DX: 90, DY: 60})
		for _, text := range []string{"Pakt de volgende klus aan", "Woonwinkel", "Besluit te verhuizen"} {
			spot := h.Spot(text)
			if !(geom.Rect{X: 140, Y: 90, W: 1260, H: 640}).Has(spot) {
				continue
			}
			h.DoubleClick(spot)
			require.True(t, geom.Rect{W: 1440, H: 844}.Holds(onScreen(h.Writer())), text)
			h.Press("Escape")
		}
	}
}
