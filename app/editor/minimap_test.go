package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/scene"
)

// surveyed is the sample at reading width, and where its minimap stands.
func surveyed(t *testing.T) (h *editortest.Hand, card geom.Rect) {
	h = editortest.Open(t)
	h.Do("sample").Press("1")
	card = minimap(h)
	require.False(t, card.Empty())
	return h, card
}

// minimap is where the card stands, empty where there is none.
func minimap(h *editortest.Hand) geom.Rect { return editor.MinimapOf(h.Editor) }

// TestTheMinimapIsThereWhileLessThanHalfIsInView, on a window that has room for it, unless it was put away.
func TestTheMinimapIsThereWhileLessThanHalfIsInView(t *testing.T) {
	h, card := surveyed(t)
	require.True(t, geom.Rect{W: 1440, H: 844}.Holds(card))
	require.Greater(t, card.X, 1100.0)
	require.Greater(t, card.Y, 600.0)
	h.Press("0")
	require.True(t, minimap(h).Empty(), "all is in view")
	h.Press("1").Press("Ctrl+I")
	require.Less(t, minimap(h).Right(), card.Right(), "beside the panel")
	h.Press("Ctrl+I")
	h.Send(editor.Resized{W: 390, H: 844, DPR: 2})
	require.True(t, minimap(h).Empty(), "a narrow screen has no room for it")
	h.Send(editor.Resized{W: 1440, H: 844, DPR: 1})
	require.False(t, minimap(h).Empty())
	h.Press("Ctrl+.")
	require.True(t, minimap(h).Empty(), "Groot hides it")
	h.Press("Ctrl+.").Press("Shift+M")
	require.True(t, minimap(h).Empty())
	h = h.Reload()
	h.Do("sample").Press("1")
	require.True(t, minimap(h).Empty(), "it stays away")
	h.Press("Shift+M")
	require.False(t, minimap(h).Empty())
}

// TestAPressOnTheMinimapGoesThere, and a drag of its frame takes the view along; the map under it is not touched.
func TestAPressOnTheMinimapGoesThere(t *testing.T) {
	h, card := surveyed(t)
	notes, was := h.Texts(), h.Camera()
	middle := func() geom.Point { return h.Camera().View(1440, 844).Center() }
	far := geom.Point{X: card.Right() - 12, Y: card.Bottom() - 12}
	h.Click(far)
	bounds := h.Sheet().Bounds
	require.InDelta(t, bounds.Right(), middle().X, bounds.W/8)
	require.InDelta(t, bounds.Bottom(), middle().Y, bounds.H/4)
	require.Equal(t, was.Zoom, h.Camera().Zoom)
	before := middle()
	h.Down(far).Move(far.Add(geom.Point{X: -20}))
	require.InDelta(t, before.X-20*bounds.W/(card.W-12), middle().X, bounds.W/40, "the frame goes along with the hand")
	h.Press("Escape")
	require.Equal(t, before, middle(), "Escape brings it back")
	h.Up()
	h.DoubleClick(far)
	require.False(t, h.Writer().Open)
	require.Equal(t, notes, h.Texts())
	h.Send(editor.Moved{P: far})
	require.Equal(t, "pointer", h.Cursor())
}

// TestTheMinimapIsAPicture: panning lays down what was drawn once; what changes on the map is drawn anew.
func TestTheMinimapIsAPicture(t *testing.T) {
	h, _ := surveyed(t)
	var board, over scene.Buffer
	draw := func() int {
		h.Draw(&board, &over)
		return len(over.Bytes)
	}
	first := draw()
	h.Send(editor.Wheel{P: geom.Point{X: 600, Y: 300}, DX: 30})
	later := draw()
	require.Less(t, later, first/2)
	require.Zero(t, testing.AllocsPerRun(20, func() { draw() }))
	h.Do("addphase").Press("Escape")
	require.Greater(t, draw(), first/2)
}
