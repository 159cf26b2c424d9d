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

// TestBugTheClockPushedTheHeadsOverTheNotes: the map goes down with its heads, and up again.
func TestBugTheClockPushedTheHeadsOverTheNotes(t *testing.T) {
	h := editortest.Open(t).Do("sample").Press("1")
	note, head := h.Spot("Besluit te verhuizen"), h.Head("Oriënteren")
	before := note.Y - head.Y
	h.Do("timer").Do("starttimer", "5")
	require.Greater(t, h.Head("Oriënteren").Y, head.Y)
	require.InDelta(t, before, h.Spot("Besluit te verhuizen").Y-h.Head("Oriënteren").Y, 1)
	h.Do("stoptimer")
	require.Equal(t, note, h.Spot("Besluit te verhuizen"))
}

// TestBugAParkedNoteLayUnderTheZoomBar: the strip belongs to the map, and a map that was in view whole stays so.
func TestBugAParkedNoteLayUnderTheZoomBar(t *testing.T) {
	h := editortest.Open(t).Do("sample").Press("0")
	zoom := h.Camera().Zoom
	h.Click(h.Spot("Besluit te verhuizen")).Press("P")
	require.Less(t, h.Camera().Zoom, zoom)
	h.Press("P")
	require.Equal(t, zoom, h.Camera().Zoom)
}

// TestBugAWholeMapWasSmallInTheAudiencesWindow: bare wall beside the map and panels went along to the smaller screen.
func TestBugAWholeMapWasSmallInTheAudiencesWindow(t *testing.T) {
	h := editortest.Open(t).Do("sample").Press("Escape", "0")
	a := h.Audience()
	a.Resize(1280, 720)
	h.Meet(a)
	fills := func() float64 {
		left, right := a.Head("Oriënteren"), a.Head("Wonen")
		top, bottom := a.Head("Wonen"), a.Spot("Woonwinkel")
		return max((right.X-left.X)/1280, (bottom.Y-top.Y)/720)
	}
	require.Greater(t, fills(), 0.8)
	h.Do("closing").Meet(a)
	require.Greater(t, fills(), 0.75, "a panel on the facilitator's screen makes nothing smaller")
}
