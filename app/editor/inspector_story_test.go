package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
)

// TestTheInspectorDoesNotMoveTheEyesOfTheRoom: it opens and closes, makes room for writing and comes back, and the wall stays
// where it is.
func TestTheInspectorDoesNotMoveTheEyesOfTheRoom(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	h.Press("Escape").Press("2")
	at := h.Camera()
	still := func(what string) {
		t.Helper()
		require.Equal(t, at, h.Camera(), what)
	}
	h.Press("Ctrl+I")
	require.NotNil(t, h.View().Inspector)
	still("it opens")
	h.Press("Ctrl+I")
	require.Nil(t, h.View().Inspector)
	still("it closes")
	h.Press("Ctrl+I").Click(h.Spot("Bezichtigt drie huizen")).Press("Enter")
	require.True(t, h.Writer().Open)
	require.Nil(t, h.View().Inspector, "it makes room for writing")
	still("to write")
	h.Type(", nog een").Press("Escape")
	require.NotNil(t, h.View().Inspector, "and comes back")
	still("after writing")
	h = h.Reload()
	require.NotNil(t, h.View().Inspector, "it remembers that it was open")
}

func TestADoubleClickOnSignsOpensTheInspector(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Te veel keus").Press("Escape", "Alt+4")
	h.Send(editor.SetField{Field: "severity", Value: "3"})
	id := h.Selection().Notes[0]
	box := h.Sheet().Note(id)
	signs := h.Camera().ToScreen(geom.Point{X: box.Rect.X + 16, Y: box.Rect.Bottom() - 12})
	at := h.Camera()
	h.DoubleClick(signs)
	require.NotNil(t, h.View().Inspector)
	require.False(t, h.Writer().Open)
	require.Equal(t, at, h.Camera())
	h.DoubleClick(signs)
	require.NotNil(t, h.View().Inspector, "once more does not close it")
	h.DoubleClick(h.Camera().ToScreen(geom.Point{X: box.Rect.Center().X, Y: box.Rect.Y + 12}))
	require.True(t, h.Writer().Open, "on its words one writes")
}
