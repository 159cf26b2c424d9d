package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// wall is a point of the wall where nothing lies.
func wall(h *editortest.Hand) geom.Point {
	return h.Camera().ToScreen(geom.Point{X: h.Sheet().Bounds.X + 200, Y: h.Sheet().Bounds.Bottom() + 30})
}

func TestTWritesTextWithoutPaper(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "T")
	require.Equal(t, "text", h.View().Tool)
	require.Equal(t, "Klik waar de tekst komt, of Enter: in het midden · Esc: stop", h.View().Status)
	h.Click(wall(h)).Type("Kop").Press("Enter").Type("tweede regel").Press("Escape")
	n := h.Note("Kop\ntweede regel")
	require.Equal(t, journey.LooseText, h.Board().KindOf(n))
	require.Equal(t, []string{"Kop\ntweede regel"}, h.Chosen())
	require.Equal(t, "select", h.View().Tool, "the tool is laid down")
	h.Press("T", "Enter").Type("midden").Press("Escape")
	require.Equal(t, journey.LooseText, h.Board().KindOf(h.Note("midden")))
	h.Press("Ctrl+Z", "Ctrl+Z")
	require.Empty(t, h.Texts(), "each text is one step")
	h.Press("T").Click(wall(h)).Press("Escape")
	require.Empty(t, h.Texts(), "text that is not written is not made")
}

func TestQKeepsTheTool(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "N", "Q")
	require.True(t, h.View().Keeping)
	h.Click(wall(h)).Type("een").Click(wall(h).Add(geom.Point{X: 200})).Type("twee").Press("Escape")
	require.Equal(t, []string{"een", "twee"}, h.Texts())
	require.Equal(t, "note", h.View().Tool, "it stays in the hand")
	h.Press("Escape")
	require.Equal(t, "select", h.View().Tool)
	h.Press("A").Down(h.Spot("een")).Move(h.Spot("twee")).Up()
	require.Equal(t, "link", h.View().Tool, "and so does every other")
	h.Press("Q")
	require.Equal(t, "select", h.View().Tool)
	h.Press("A").Down(h.Spot("twee")).Move(h.Spot("een")).Up()
	require.Equal(t, "select", h.View().Tool, "after once it is laid down again")
}

func TestTabReadsTheWall(t *testing.T) {
	h := editortest.Open(t)
	h.Type("zoekt").Press("Enter").Type("kijkt").Press("Tab").Type("kiest").Press("Escape", "Escape", "Escape")
	h.DoubleClick(wall(h)).Type("los").Press("Escape", "Escape")
	require.False(t, h.Press().Sent(key("Tab")), "with nothing chosen Tab leaves the wall")
	h.Click(h.Spot("zoekt"))
	read := []string{}
	for range 3 {
		h.Press("Tab")
		read = append(read, h.Chosen()...)
	}
	require.Equal(t, []string{"kijkt", "kiest", "los"}, read, "phase by phase, then what lies loose")
	require.False(t, h.Sent(key("Tab")), "behind the last note too")
	h.Press("Shift+Tab", "Shift+Tab", "Shift+Tab")
	require.Equal(t, []string{"zoekt"}, h.Chosen())
	h.Press("Escape", "Tab") // the cell of it
	require.Equal(t, []string{"kiest"}, h.Chosen(), "from a cell to the first note behind it")
}

func TestTabAndCtrlEnterGoOnFromALooseNote(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape").DoubleClick(wall(h)).Type("een").Press("Tab").Type("rechts").Press("Shift+Tab")
	require.Equal(t, "een", h.Writer().Text, "back on the one that is there")
	h.Press("Ctrl+Enter").Type("onder").Press("Escape")
	at := func(text string) geom.Point { n := h.Note(text); return geom.Point{X: n.Place.X, Y: n.Place.Y} }
	require.Equal(t, at("een").Add(geom.Point{X: 160}), at("rechts"))
	require.Equal(t, at("een").Add(geom.Point{Y: 160}), at("onder"))
	h.Press("Enter", "Ctrl+Shift+Enter")
	require.Equal(t, "een", h.Writer().Text)
}
