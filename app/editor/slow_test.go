package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

// A disk that takes its time, and a person who goes on.

func TestAMapThatIsLeftBeforeItIsSavedIsWhole(t *testing.T) {
	h := editortest.Open(t)
	left := string(h.Board().ID())
	h.Slow = true
	h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
	h.Do("sample").Press("N").Type("hier ook").Press("Escape")
	h.CatchUp()
	h.Do("openmap", left).CatchUp()
	require.Equal(t, []string{"een", "twee", "drie"}, h.In("Bewust worden", "Acties"))
}

func TestBugWhatWasNotSavedWhenItsMapWasDeletedDidNotComeBackWithIt(t *testing.T) {
	h := editortest.Open(t)
	h.Slow = true
	h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
	h.Wait().Do("deletemap", string(h.Board().ID()))
	undo := h.View().Toast.Run
	h.CatchUp()
	h.Send(undo).CatchUp()
	require.Equal(t, []string{"een", "twee", "drie"}, h.In("Bewust worden", "Acties"))
}

func TestAPageThatIsKilledWhileTheDiskWorksLosesNothingOfTheMapBefore(t *testing.T) {
	h := editortest.Open(t)
	left := string(h.Board().ID())
	h.Type("een").Press("Escape")
	h.Slow = true
	h.Press("N").Type("twee").Press("Escape").Press("N").Type("drie").Press("Escape")
	h.Do("sample").Press("N").Type("hier ook").Press("Escape")
	h = h.Kill()
	h.Do("openmap", left)
	require.Equal(t, []string{"een", "twee", "drie"}, h.In("Bewust worden", "Acties"))
}
