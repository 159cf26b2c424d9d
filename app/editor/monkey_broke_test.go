package editor_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

// What monkeys broke, each as the shortest way there.

// TestAMapThatIsNotThereIsNotOpened as an empty one without a name and an id: another tab may have deleted it for good.
func TestAMapThatIsNotThereIsNotOpened(t *testing.T) {
	for _, act := range []string{"openmap", "findin"} {
		for _, id := range []string{"", "bestaat niet"} {
			h := editortest.Open(t)
			h.Type("Zoekt op funda").Press("Escape").Do(act, id)
			require.Equal(t, []string{"Zoekt op funda"}, h.Texts())
			require.Equal(t, "Deze kaart kon niet geopend worden.", h.View().Toast.Text)
		}
	}
}

// TestTheCaretOfAFieldDoesNotGoAlongToAnotherMap, where nothing has that field.
func TestTheCaretOfAFieldDoesNotGoAlongToAnotherMap(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape")
	first := h.Board().ID()
	h.Do("otherpersona")
	require.NotEmpty(t, h.View().Inspector.Focus)
	h.Do("openmap", string(first))
	require.Equal(t, first, h.Board().ID())
	if f := h.View().Inspector; f != nil {
		require.Empty(t, f.Focus)
	}
}

// TestTheCaretOfAQuestionDoesNotGoAlong to what is begun or pressed next.
func TestTheCaretOfAQuestionDoesNotGoAlong(t *testing.T) {
	for next, act := range map[string]func(h *editortest.Hand){
		"a cell":  func(h *editortest.Hand) { h.Down(h.Cell("Kopen", "Acties")).Up().Press("Escape") },
		"a phase": func(h *editortest.Hand) { h.Do("addphase").Type("x").Press("Escape") },
		"a lane":  func(h *editortest.Hand) { h.Do("addlane").Type("x").Press("Escape") },
		"undo":    func(h *editortest.Hand) { h.Do("undo") },
		"a title": func(h *editortest.Hand) { h.Click(h.Title("Acties")).Press("Ctrl+ArrowDown") },
	} {
		h := editortest.Open(t)
		h.Press("Escape", "Escape").Click(h.Head("Kiezen")).Do("addquestion")
		require.NotEmpty(t, h.View().Inspector.Focus)
		act(h)
		if f := h.View().Inspector; f != nil && f.Focus != "" {
			t.Errorf("after %s the caret is to go to %s of %s", next, f.Focus, f.Heading)
		}
	}
}

// TestWritingOnANoteInAFoldedLaneOpensTheLane: the text stood nowhere, and could not be seen. A hidden lane comes back as well.
func TestWritingOnANoteInAFoldedLaneOpensTheLane(t *testing.T) {
	for _, key := range []string{"Shift+F", "Shift+H"} {
		h := editortest.Open(t)
		h.Type("Zoekt op funda").Press("Escape")
		note := h.Note("Zoekt op funda")
		h.Press(key).Do("tonote", string(note.ID)).Press("F2")
		w := h.Writer()
		require.True(t, w.Open, key)
		require.False(t, math.IsNaN(w.Rect.Y), key)
		require.Positive(t, w.Rect.W, key)
		require.False(t, h.Sheet().Note(note.ID).Rect.Empty(), key)
	}
}

// TestTextStaysWhereItStoodWhenAnotherTabFoldsItsLane.
func TestTextStaysWhereItStoodWhenAnotherTabFoldsItsLane(t *testing.T) {
	for _, key := range []string{"Shift+F", "Shift+H"} {
		h := editortest.Open(t)
		h.Type("Zoekt op funda").Press("Escape")
		other := editortest.Visit(t, h.Disk())
		h.Press("F2")
		was := h.Writer()
		require.True(t, was.Open)
		other.Press("Escape", "Escape").Do("tonote", string(other.Note("Zoekt op funda").ID)).Press(key)
		h.Send(editor.Nudged{Map: h.Board().ID()})
		w := h.Writer()
		require.True(t, w.Open, key)
		require.False(t, math.IsNaN(w.Rect.Y), key)
		require.Positive(t, w.Rect.W, key)
		h.Type(" en Pararius").Press("Escape")
		require.Equal(t, []string{"Zoekt op funda en Pararius"}, h.Texts())
	}
}

// TestAPasteOfNothingIsNotDoneOver: what was taken back for it was the act before.
func TestAPasteOfNothingIsNotDoneOver(t *testing.T) {
	for _, again := range []string{"pasteall", "pasteloose", "pastepark", "unpaste"} {
		h := editortest.Open(t)
		h.Type("Zoekt op funda").Press("Escape", "Escape", "Escape")
		h.Send(editor.Pasted{Text: "\n"}).Do(again)
		require.Equal(t, []string{"Zoekt op funda"}, h.Texts(), again)
	}
}

// TestAPictureAndAPhaseOfAnotherTabComeAtOnce: the note with the picture was laid in a phase that had no column yet.
func TestAPictureAndAPhaseOfAnotherTabComeAtOnce(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape")
	other := editortest.Visit(t, h.Disk())
	h.Press("Escape", "Escape").Send(editor.Chosen{Name: "foto.png", Kind: "image/png", Data: photo(t, 9, 9, 0), Dropped: true, P: h.Cell("Kopen", "Acties")})
	note := h.Selection().Notes[0]
	h.Click(h.Head("Kopen")).Do("addphase").Type("Wonen").Press("Escape").Do("tonote", string(note)).Press("Ctrl+ArrowRight")
	require.Equal(t, []string{""}, h.In("Wonen", "Acties"))
	other.Send(editor.Nudged{Map: h.Board().ID()})
	require.Equal(t, []string{""}, other.In("Wonen", "Acties"))
}

// TestAFieldWithAnEmptyKeyIsNoField: "place/" was written as the place, which no file brings back.
func TestAFieldWithAnEmptyKeyIsNoField(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape")
	was, err := codec.Write(h.Board())
	require.NoError(t, err)
	h.SetField("place/", "\n").SetField("text/", "x").SetField("tag/", "true")
	now, err := codec.Write(h.Board())
	require.NoError(t, err)
	require.Equal(t, string(was), string(now))
}
