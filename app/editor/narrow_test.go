package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

// phone is the sample on a phone: 390 by 844, less the top bar.
func phone(t *testing.T) *editortest.Hand {
	return editortest.Open(t).Resize(390, 760).Do("sample")
}

// The panel of the vote lay over what was voted on: the wall did not know how high a panel is that lies at the bottom.
func TestBugAVoteOnAPhoneHidItsCandidates(t *testing.T) {
	for _, clock := range []bool{false, true} {
		h := phone(t)
		top := 8.0
		if clock {
			h.Do("starttimer", "5")
			top = 62
		}
		h.Press("S").Do("beginvote")
		first := h.Camera().RectToScreen(h.Sheet().Note(h.Note("Te veel huizen, geen overzicht").ID).Rect)
		require.Greater(t, first.Y, top+30, "under the heads")
		require.Less(t, first.Bottom(), 760-64-760*0.46, "above the panel")
		require.Greater(t, first.W, 50.0, "large enough to be read")
		h.Press("Escape").Do("present")
		before := h.View().Session.Place
		h.Do("vote")
		require.Equal(t, before, h.View().Session.Place, "there are as many stops: a panel takes none of the width")
	}
}

// The clock lay over what stood there already: strips, panels, the list of what the lines mean, the buttons of a session.
func TestBugTheClockStoodOnOtherThings(t *testing.T) {
	h := pains(t).Press("Escape").Do("starttimer", "5")
	place := func() string { return h.View().Timer.Place }
	h.Do("movetimer")
	require.Equal(t, "right", place())
	for _, panel := range []string{"closing", "filter", "stops", "variants"} {
		h.Do(panel)
		require.Equal(t, "top", place(), panel)
		h.Do(panel)
		require.Equal(t, "right", place(), "back when it is closed")
	}
	h.Do("present").Do("sessionbar")
	require.Equal(t, "top", place())
	h.Do("sessionbar")
	require.Equal(t, "right", place())
	h.Do("present").Do("movetimer")
	require.Equal(t, "left", place())
	h.Press("S").Do("beginvote")
	typeIn(h, "votelines", "1 2 3").Do("showvotes").Do("prioritize")
	require.Equal(t, "top", place(), "the strip lies below")
	h.Do("priorities")
	require.Equal(t, "left", place())
	h.Resize(390, 760)
	require.Equal(t, "top", place(), "a slim window has one place for it")
}
