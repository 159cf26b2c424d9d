package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
)

// What is in the hand or chosen can go meanwhile: by a key, or because another tab deletes it.

func TestANoteThatGoesWhileItIsDraggedLeavesTheHand(t *testing.T) {
	for _, many := range []bool{false, true} {
		h := editortest.Open(t)
		h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape", "Escape", "Escape")
		h.Click(h.Spot("een"))
		if many {
			h.Click(h.Spot("twee"), "Shift")
		}
		at := h.Spot("een")
		h.Down(at).Move(at.Add(geom.Point{X: 40})).Press("Delete")
		left := h.Texts()
		h.Move(at.Add(geom.Point{X: 80})).Up()
		require.Equal(t, left, h.Texts())
		h.Press("Ctrl+Z")
		require.Equal(t, []string{"een", "twee", "drie"}, h.Texts(), "to delete was the last act")
	}
}

func TestANoteThatGoesWhileItIsPressedIsNotChosen(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	at := h.Spot("een")
	h.Down(at).Press("Delete").Move(at.Add(geom.Point{X: 40})).Up()
	require.Empty(t, h.Selection().Notes)
	h.View()
}

func TestAnEmotionWhoseLaneIsHiddenLeavesTheHand(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "+")
	h.Click(h.Spot(""))
	at := h.Spot("")
	h.Down(at).Move(at.Add(geom.Point{Y: 30}))
	require.Equal(t, "grabbing", h.Cursor())
	h.Press("Shift+H")
	require.Equal(t, "default", h.Cursor())
	h.Move(at.Add(geom.Point{Y: 60})).Up()
	h.Press("Ctrl+Z")
	h.View()
}

func TestAPhaseThatGoesWhileItIsWidenedIsNotChosen(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Escape", "Escape").Wait()
	column := h.Sheet().Columns[1]
	h.Click(h.Head(column.Phase.Title))
	head := h.Sheet().HeadRect(1)
	at := h.Camera().ToScreen(geom.Point{X: head.Right() - 1, Y: head.Center().Y})
	h.Down(at).Move(at.Add(geom.Point{X: 30}))
	require.Equal(t, "col-resize", h.Cursor())
	h.Press("Delete").Move(at.Add(geom.Point{X: 60})).Up()
	require.NotEqual(t, column.Phase.ID, h.Selection().Phase)
	h.View()
}

// TestWhatAnotherTabDeletedIsNotChosen: the other tab has compacted the journal as well, so the map is loaded anew.
func TestWhatAnotherTabDeletedIsNotChosen(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape", "Ctrl+I").Wait()
	other := editortest.Visit(t, h.Disk())
	h.Click(h.Spot("een"))
	require.NotNil(t, h.View().Inspector)
	other.Click(other.Spot("een")).Press("Delete")
	saved, err := h.Disk().Maps.Open(h.Board().ID())
	require.NoError(t, err)
	h.Send(editor.Opened{Map: h.Board().ID(), Saved: saved})
	require.Empty(t, h.Selection().Notes)
	require.Equal(t, "map", h.View().Inspector.Of)
}

func TestCtrlALeavesOutWhatCannotBeSeen(t *testing.T) {
	for _, key := range []string{"Shift+H", "Shift+F"} {
		h := editortest.Open(t)
		h.Type("een").Press("Ctrl+Enter").Type("twee").Press("Escape", key, "Ctrl+A")
		require.Equal(t, []string{"een"}, h.Chosen(), key)
	}
}

// TestWhatIsBeingWrittenOnGoesMeanwhile: another tab deletes the note, link, phase or lane whose text is open.
func TestWhatIsBeingWrittenOnGoesMeanwhile(t *testing.T) {
	notes := func(other *editortest.Hand) { other.Press("Escape", "Escape", "Ctrl+A", "Delete") }
	for name, story := range map[string]struct{ open, delete func(h *editortest.Hand) }{
		"new note": {func(h *editortest.Hand) { h.Press("N").Type("drie").Wait() }, notes},
		"note":     {func(h *editortest.Hand) { h.Click(h.Spot("twee")).Press("Enter").Type(" keer") }, notes},
		"link":     {func(h *editortest.Hand) { h.Press("Ctrl+A").Do("connect").Press("Enter").Type("want").Wait() }, notes},
		"phase": {
			func(h *editortest.Hand) { h.Do("addphase").Type("Nog een").Wait() },
			func(other *editortest.Hand) { other.Click(other.Head("Nog een")).Press("Delete") },
		},
		"lane": {
			func(h *editortest.Hand) { h.Do("addlane").Type("Nog een").Wait() },
			func(other *editortest.Hand) { other.Click(other.Title("Nog een")).Press("Delete") },
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := editortest.Open(t)
			h.Type("een").Press("Enter").Type("twee").Press("Escape", "Ctrl+I").Wait()
			story.open(h)
			require.True(t, h.Writer().Open)
			other := editortest.Visit(t, h.Disk())
			story.delete(other)
			require.True(t, other.View().CanUndo)
			h.Send(editor.Nudged{Map: h.Board().ID()})
			h.View()
			h.Drawn()
			h.Press("Escape")
			h.View()
			h.Drawn()
			h.Press("Escape", "Ctrl+Z", "Ctrl+Z").View()
		})
	}
}

// TestUndoTakesBackOnlyWhatThisTabDid: acts of another tab lie between and after, and stay; what both wrote on stays as it was
// written last.
func TestUndoTakesBackOnlyWhatThisTabDid(t *testing.T) {
	h := editortest.Open(t)
	h.Type("hier").Press("Escape")
	other := editortest.Visit(t, h.Disk())
	nudge := func(to *editortest.Hand) { to.Send(editor.Nudged{Map: h.Board().ID()}) }
	other.Press("Escape", "Escape").Click(other.Cell("Kiezen", "Acties")).Press("Enter").Type("daar").Press("Escape")
	nudge(h)
	h.Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("hier ook").Press("Escape")
	nudge(other)
	other.Click(other.Spot("hier")).Press("F2").Type(", aangevuld").Press("Escape")
	nudge(h)
	require.Equal(t, []string{"hier, aangevuld", "daar", "hier ook"}, h.Texts())
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"hier, aangevuld", "daar"}, h.Texts(), "its own last act, not the other tab's later one")
	h.Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
	require.Contains(t, h.Texts(), "daar", "never the other tab's note")
	require.False(t, h.View().CanUndo)
	h.Press("Ctrl+Y", "Ctrl+Y")
	require.ElementsMatch(t, []string{"hier, aangevuld", "daar", "hier ook"}, h.Texts())
}
