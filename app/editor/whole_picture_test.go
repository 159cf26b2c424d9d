package editor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/scene"
)

// TestBugTheWallAsAPictureDidNotSayOfWhatItIs: the slide had a footer, and the wall that was copied had none.
func TestBugTheWallAsAPictureDidNotSayOfWhatItIs(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	require.NotContains(t, h.Pictured(), " % aannames", "on the wall itself it does not stand")
	whole := func() string {
		var buf scene.Buffer
		h.DrawWhole(&buf)
		return h.News()
	}
	news := whole()
	require.Contains(t, news, "Huizenkoper in Zwolle · ")
	require.Contains(t, news, " · Huidige klantreis")
	require.Contains(t, news, "22 november 2026")
	require.Contains(t, news, " % aannames")
	h.Do("goal").SetField("state", "to-be")
	require.Contains(t, whole(), " · Gewenste klantreis")
	h.SetField("title", strings.Repeat("Een heel lange titel ", 30))
	require.Contains(t, whole(), "Een heel lange titel")
}
