package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

// TestBugAToastTookBackAnOlderAct: "undo" on a toast that was still there after its act had been undone took back the one before.
func TestBugAToastTookBackAnOlderAct(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	h.Click(h.Spot("Besluit te verhuizen")).Press("Delete")
	h.Click(h.Title("Pijnpunten")).Do("hidelane")
	require.Equal(t, "undo", h.View().Toast.Run.Name)
	h.Press("Ctrl+Z")
	require.Nil(t, h.View().Toast)
	require.NotContains(t, h.Texts(), "Besluit te verhuizen")
}

// TestBugUndoInAnEmptyNewNoteWentToTheTitle: the browser undid the typing in the field that had the caret before.
func TestBugUndoInAnEmptyNewNoteWentToTheTitle(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Enter")
	require.True(t, h.Writer().Open)
	h.Press("Ctrl+Z")
	require.False(t, h.Writer().Open, "the empty note is gone")
	require.NotContains(t, h.Texts(), "Zoekt op funda", "and the last act is taken back")
}

// TestBugAResultThatWasClosedCouldNotBecomePriorities: S offered a new vote only.
func TestBugAResultThatWasClosedCouldNotBecomePriorities(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	h.Press("S").Do("beginvote")
	typeIn(h, "votelines", "1 2 3\n1 2 2")
	h.Do("showvotes").Press("Escape")
	require.Nil(t, h.View().Vote)
	h.Press("S")
	require.NotEmpty(t, h.View().Vote.Prioritize, "the result, with the button that marks the first three")
	h.Press("S")
	require.Equal(t, "set", h.View().Vote.Stage, "once more: a new vote")
}
