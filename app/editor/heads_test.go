package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

// heads are the names of the phases, from left to right.
func heads(h *editortest.Hand) []string {
	var names []string
	for _, c := range h.Sheet().Columns {
		names = append(names, c.Phase.Title)
	}
	return names
}

func titles(h *editortest.Hand) []string {
	var names []string
	for _, r := range h.Sheet().Rows {
		names = append(names, r.Lane.Title)
	}
	return names
}

func TestHeadsAreWrittenAtSpeakingPace(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Head("Bewust worden")).Press("Enter")
	require.Contains(t, h.View().Status, "volgende fase")
	for _, name := range []string{"Verleiden", "Veroveren", "Vasthouden", "Verhogen"} {
		h.Type(name).Press("Enter")
	}
	h.Type("Uitzwaaien").Press("Enter").Type("Terugwinnen").Press("Enter")
	require.True(t, h.Writer().Open, "after the last phase a new one is begun")
	require.Len(t, heads(h), 7)
	h.Press("Enter")
	require.False(t, h.Writer().Open)
	want := []string{"Verleiden", "Veroveren", "Vasthouden", "Verhogen", "Uitzwaaien", "Terugwinnen"}
	require.Equal(t, want, heads(h), "an empty new head leaves no trace")

	h.Press("Ctrl+Z")
	require.Equal(t, want[:5], heads(h), "making and naming are one step, and the empty one was none")
	h.Press("Ctrl+Z")
	require.Equal(t, "Verhogen", heads(h)[3])
	require.NotEqual(t, "Uitzwaaien", heads(h)[4])
	h.Press("Ctrl+Y", "Ctrl+Y")
	require.Equal(t, want, heads(h))
	require.Equal(t, want, heads(h.Reload()))
}

func TestTabGoesFromHeadToHead(t *testing.T) {
	h := editortest.Open(t)
	was := heads(h)
	h.Press("Escape").Click(h.Head(was[1])).Press("F2", "Tab").Type("derde").Press("Shift+Tab", "Shift+Tab").Type("eerste").Press("Shift+Tab")
	require.True(t, h.Writer().Open, "at the edge of the map the text stays open")
	h.Press("Escape")
	require.Equal(t, []string{"eerste", was[1], "derde", was[3], was[4]}, heads(h))
	h.Click(h.Head(was[4])).Press("F2", "Enter", "Shift+Tab")
	require.Len(t, heads(h), 5, "a new head that is left empty is gone")
	require.Equal(t, was[4], h.Writer().Text)
}

func TestEnterGoesToTheNextLaneTitle(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Title("Acties")).Press("F2").Type("Doen").Press("Enter").Type("Treffen").Press("Enter")
	require.Contains(t, h.View().Status, "volgende baan")
	h.Press("Enter", "Enter").Type("Helpen").Press("Enter")
	require.False(t, h.Writer().Open)
	require.Equal(t, []string{"Doen", "Treffen", "Emotie", "Pijnpunten", "Helpen"}, titles(h))
}

func TestPastedLinesFillTheHeads(t *testing.T) {
	h := editortest.Open(t)
	was := heads(h)
	h.Press("Escape").Click(h.Head(was[2])).Press("F2").Type("half")
	require.True(t, h.Sent(editor.Pasted{Text: "- Zoeken\r\n- Vinden\n\n- Kopen\nHebben\nHouden\r\n"}))
	want := []string{was[0], was[1], "Zoeken", "Vinden", "Kopen", "Hebben", "Houden"}
	require.Equal(t, want, heads(h))
	require.Equal(t, "5 fasen ingevuld, waarvan 2 nieuw", h.View().Toast.Text)
	require.False(t, h.Writer().Open)
	require.Empty(t, h.Texts(), "no notes")
	h.Press("Ctrl+Z")
	require.Equal(t, was, heads(h), "one step")
}

func TestAPastedRowFillsTheHeadsFromTheChosenOne(t *testing.T) {
	h := editortest.Open(t)
	was := heads(h)
	h.Press("Escape").Click(h.Head(was[4]))
	h.Send(editor.Pasted{Text: "Aandacht\tInteresse\t\tVerlangen\tActie\r\nadvertentie\tsite\t\tproef\tkassa\r\n"})
	require.Equal(t, append(was[:4:4], "Aandacht", "Interesse", "Verlangen", "Actie"), heads(h))
	require.Contains(t, h.View().Toast.Text, "Alleen de eerste rij")
	h.Press("Ctrl+Z")
	require.Equal(t, was, heads(h))
}

func TestOneLineIsPastedIntoTheOpenHead(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Head(heads(h)[0])).Press("F2")
	require.False(t, h.Sent(editor.Pasted{Text: "Zoeken\n"}), "that is the textarea's")
	require.True(t, h.Writer().Open)
	h.Press("Escape")
	require.True(t, h.Sent(editor.Pasted{Text: "Zoeken"}))
	require.Equal(t, "Zoeken", heads(h)[0])
}

func TestAPasteIntoANewHeadIsOneStep(t *testing.T) {
	h := editortest.Open(t)
	was := heads(h)
	h.Press("Escape").Click(h.Head(was[4])).Press("F2", "Enter")
	require.True(t, h.Sent(editor.Pasted{Text: "zes\nzeven"}))
	require.Equal(t, append(was[:5:5], "zes", "zeven"), heads(h))
	h.Press("Ctrl+Z")
	require.Equal(t, was, heads(h))
}

func TestAnAddedPhaseIsOneStepWithItsName(t *testing.T) {
	h := editortest.Open(t)
	was := heads(h)
	h.Press("Escape").Do("addphase").Type("Nazorg").Press("Escape")
	require.Contains(t, heads(h), "Nazorg")
	h.Press("Ctrl+Z")
	require.Equal(t, was, heads(h))
	h.Do("addlane").Type("Cijfers").Press("Escape", "Ctrl+Z")
	require.NotContains(t, titles(h), "Cijfers")
}

func TestAnOpenHeadCanBeReadHoweverSmallTheMapIs(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape")
	for range 8 {
		h.Press("Ctrl+-")
	}
	h.Click(h.Head(heads(h)[0])).Press("F2")
	require.GreaterOrEqual(t, h.Writer().Rect.W, 140.0)
}

// TestWalkingAlongTheHeadsKeepsTheHeight: heads are in sight in any height, and titles in any width, so the camera only goes along.
func TestWalkingAlongTheHeadsKeepsTheHeight(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "ArrowUp", "Enter")
	for range 7 {
		h.Type("Fase").Press("Enter")
	}
	h.Press("Escape", "1", "ArrowUp")
	y := h.Camera().Y
	for range 6 {
		h.Press("ArrowRight")
		require.Equal(t, y, h.Camera().Y)
	}
	for range 6 {
		h.Press("ArrowLeft")
		require.Equal(t, y, h.Camera().Y)
	}
	h.Click(h.Title("Acties"))
	x := h.Camera().X
	h.Press("ArrowDown", "ArrowDown", "Enter", "Tab", "Escape", "ArrowUp")
	require.Equal(t, x, h.Camera().X)
}

// TestAnArrowFromNowhereGoesToTheFirstNote: as it would from the cell beside it, and to the cell where there is none.
func TestAnArrowFromNowhereGoesToTheFirstNote(t *testing.T) {
	h := editortest.Open(t).Press("Escape", "Escape", "ArrowDown")
	require.Contains(t, h.View().Live, "Bewust worden, Acties")
	h.Press("Enter").Type("een").Press("Enter").Type("twee").Press("Escape", "Escape", "Escape", "ArrowRight")
	require.Equal(t, []string{"een"}, h.Chosen())
}
