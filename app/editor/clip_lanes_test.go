package editor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// laned opens a map of two phases with lanes of these kinds, each named for its kind.
func laned(t *testing.T, kinds ...string) *editortest.Hand {
	lanes := ""
	for _, k := range kinds {
		lanes += `,{"id":"` + k + `","kind":"` + k + `","title":"` + k + `"}`
	}
	return editortest.Open(t).Send(editor.Chosen{Name: "banen.reiskaart.json", Data: []byte(`{"format":"reiskaart/1","id":"m","title":"Banen",` +
		`"phases":[{"id":"p","title":"Kiezen"},{"id":"q","title":"Kopen"}],"lanes":[` + lanes[1:] + `]}`)})
}

// TestBugRowsOfATableBecameEmotions: two rows pasted in one lane ran on into the next, where their words became emotions.
func TestBugRowsOfATableBecameEmotions(t *testing.T) {
	h := laned(t, journey.Touchpoints, journey.Emotions, journey.Pains)
	h.Click(h.Cell("Kiezen", journey.Touchpoints))
	paste(h, "belt\tmailt\r\nbezoekt\ttekent\r\n")
	require.Equal(t, []string{"belt", "bezoekt"}, h.In("Kiezen", journey.Touchpoints))
	require.Equal(t, []string{"mailt", "tekent"}, h.In("Kopen", journey.Touchpoints))
	h.Do("undo")
	require.Empty(t, h.Texts())

	h.Click(h.Cell("Kiezen", journey.Touchpoints))
	paste(h, "belt\tmailt\r\n-1\t🙂 mooi\r\nduur\t\r\n")
	require.Equal(t, journey.Some(1), h.Note("mooi").Score, "a row of scores is one of emotions")
	require.Equal(t, []string{"duur"}, h.In("Kiezen", journey.Pains))
	h.Do("undo")

	h.Click(h.Cell("Kiezen", journey.Touchpoints))
	paste(h, "belt\tmailt\r\n-1\tmooi\r\n")
	require.Equal(t, []string{"belt", "-1"}, h.In("Kiezen", journey.Touchpoints), "one cell without a score, and none of the row is")
}

// TestRowsGoDownOverLanesOfWords: past those of figures and pictures, lines and folded ones.
func TestRowsGoDownOverLanesOfWords(t *testing.T) {
	h := laned(t, journey.Actions, journey.Metrics, journey.Images, journey.LineLane, journey.Pains)
	h.Click(h.Cell("Kiezen", journey.Actions))
	paste(h, "zoekt\tkiest\r\nduur\ttraag\r\n")
	require.Equal(t, []string{"zoekt"}, h.In("Kiezen", journey.Actions))
	require.Equal(t, []string{"traag"}, h.In("Kopen", journey.Pains))
	h.Do("undo")

	h.Click(h.Cell("Kiezen", journey.Actions))
	paste(h, "a\tb\r\nc\td\r\ne\tf\r\n")
	require.Equal(t, []string{"a", "c", "e"}, h.In("Kiezen", journey.Actions), "more rows than lanes")
	require.Equal(t, []string{"b", "d", "f"}, h.In("Kopen", journey.Actions))
	h.Do("undo")

	h.Click(h.Cell("Kiezen", journey.Images))
	paste(h, "a\tb\r\nc\td\r\n")
	require.Equal(t, []string{"b", "d"}, h.In("Kopen", journey.Images), "the lane that was chosen takes what comes")
	h.Do("undo")
	require.Empty(t, h.Texts())
}

// TestBugALongPasteHeldThePageBeforeItWasRefused: what is too long is refused by its length and its lines, with its true size.
func TestBugALongPasteHeldThePageBeforeItWasRefused(t *testing.T) {
	h := bare(t)
	for _, c := range []struct {
		paste editor.Pasted
		want  string
	}{
		{editor.Pasted{Text: "x", HTML: "<table><tr><td>" + strings.Repeat("y", 40<<20)}, "Op het klembord staat 40 MB; plakken gaat tot 32 MB."},
		{editor.Pasted{LongHTML: 40<<20 + 9}, "Op het klembord staat 40 MB; plakken gaat tot 32 MB."},
		{editor.Pasted{LongText: 4<<20 + 1}, "Op het klembord staat 5 MB; plakken gaat tot 4 MB."},
		{editor.Pasted{Text: strings.Repeat("regel\n", 100_000)}, "Dat worden 100.000 notities"},
	} {
		require.True(t, h.Sent(c.paste))
		require.Contains(t, h.View().Toast.Text, c.want)
	}
	require.Len(t, h.Texts(), 3)
	allocated := testing.AllocsPerRun(1, func() { h.Send(editor.Pasted{Text: strings.Repeat("regel\n", 100_000)}) })
	require.Less(t, allocated, 1000.0, "the lines are counted and not read")

	many := strings.Repeat("\"een\ntwee\"\t\"drie\nvier\"\n", 4000) // 16,000 lines in 8,000 cells
	h.Send(editor.Pasted{Text: many})
	require.Len(t, h.Texts(), 3+8000, "lines within a cell are not counted")
}

// TestATableThatIsCutOffSaysSo instead of being pasted in part without a word.
func TestATableThatIsCutOffSaysSo(t *testing.T) {
	h := bare(t)
	h.Send(editor.Pasted{Text: "x", HTML: "<table><tr><td>een<td>twee<tr><td>drie<td>vier" + strings.Repeat("<tr>"+strings.Repeat("<td colspan=1000>", 100), 3) + "<tr><td>vijf"})
	require.Contains(t, h.Texts(), "vier")
	require.NotContains(t, h.Texts(), "vijf")
	require.Contains(t, h.View().Toast.Text, "alleen het begin is geplakt, tot 200.000 vakken")
	require.NotEmpty(t, h.View().Toast.Other)
	or(t, h)
	require.Contains(t, h.View().Toast.Text, "alleen het begin is geplakt")
}
