package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

func TestADayIsTypedAsPeopleDo(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "Escape", "Ctrl+I")
	reviewBy := func() string { return h.Board().Doc().ReviewBy }
	h.Send(editor.SetField{Field: "reviewBy", Value: "31 jan", Open: true})
	require.Empty(t, reviewBy(), "there may come a year behind it")
	h.Send(editor.SetField{Field: "reviewBy", Value: "31 jan"})
	require.Equal(t, "2027-01-31", reviewBy(), "the next one from November 2026")
	h.Send(editor.SetField{Field: "reviewBy", Value: "gauw"})
	require.Equal(t, "2027-01-31", reviewBy(), "what is no day changes nothing")
	require.Equal(t, "Zo’n dag ken ik niet. Schrijf bijvoorbeeld 31 jan 2027.", h.View().Toast.Text)
	h.Send(editor.SetField{Field: "reviewBy"})
	require.Empty(t, reviewBy())
}
