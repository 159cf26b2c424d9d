package editor_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

func oddFile(t *testing.T) []byte {
	data, err := os.ReadFile("../codec/testdata/odd.json")
	require.NoError(t, err)
	return data
}

func toast(h *editortest.Hand) string {
	if v := h.View(); v.Toast != nil {
		return v.Toast.Text
	}
	return ""
}

// TestWhatIsOddIsSaidOnce, at opening, and for the same file not again.
func TestWhatIsOddIsSaidOnce(t *testing.T) {
	h := editortest.Open(t)
	data := oddFile(t)
	h.Send(editor.Chosen{Name: "vreemd.reiskaart.json", Data: data})
	const said = "6 dingen in dit bestand zijn vreemd: 3 verbindingen naar iets dat er niet is, 1 onderdeel zonder eigen kenmerk, dat kreeg er een, " +
		"1 getal buiten zijn grenzen, 1 baan van een soort die we niet kennen. We tonen wat kan en bewaren het zoals het is."
	require.Equal(t, said, toast(h))
	require.Equal(t, said, h.View().Live)

	opened := h.Board().ID()
	h.Do("dismiss").Do("deletemap", string(opened)).Do("dismiss")
	h.Send(editor.Chosen{Name: "vreemd.reiskaart.json", Data: data})
	require.Equal(t, opened, h.Board().ID(), "it was opened again")
	require.Empty(t, toast(h))
	h = h.Reload()
	require.Empty(t, toast(h), "nor when the page comes back")

	h.Do("deletemap", string(h.Board().ID())).Do("dismiss")
	h.Send(editor.Chosen{Name: "vreemd.reiskaart.json", Data: bytes.Replace(data, []byte("Oriënteren"), []byte("Zoeken"), 1)})
	require.Equal(t, said, toast(h), "another file")
}

func TestAFileThatIsAsItShouldBeSaysNothing(t *testing.T) {
	h := editortest.Open(t)
	good, err := os.ReadFile("../codec/testdata/good.json")
	require.NoError(t, err)
	h.Send(editor.Chosen{Name: "goed.reiskaart.json", Data: good})
	require.Empty(t, toast(h))
}

// TestWhatIsOddIsShownAsWellAsCanBe and can be put right by hand.
func TestWhatIsOddIsShownAsWellAsCanBe(t *testing.T) {
	h := editortest.Open(t)
	h.Send(editor.Chosen{Name: "vreemd.reiskaart.json", Data: oddFile(t)})
	var board, overlay scene.Buffer
	h.Draw(&board, &overlay)

	require.Equal(t, []string{"Zoekt op funda"}, h.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"Heeft een kenmerk dat er al was"}, h.In("Kiezen", "Acties"), "both notes of one id are there")
	require.Equal(t, []string{"verse koffie"}, h.In("Kiezen", "Wat de klant ruikt"), "a lane of an unknown kind holds its notes")
	require.False(t, h.Sheet().Tray.Empty(), "what lay in a phase that is gone lies in the tray")
	happy := h.Sheet().Note(h.Note("dolblij").ID).Rect
	require.Equal(t, h.Sheet().FaceTop(1, h.Note("dolblij").Score), happy.Y, "7 stands as high as there is")

	require.Equal(t, layout.LastEnd, h.Sheet().Route("k1").Gone)
	require.Equal(t, layout.StartEnd, h.Sheet().Route("k2").Gone)
	require.Nil(t, h.Sheet().Route("k3"), "of a link between two that are gone nothing can be shown")
	require.Equal(t, "hoe dan ook", h.Sheet().Route("k4").Text, "a kind of a later version is drawn as an arrow")

	h.Press("Ctrl+I")
	h.Click(h.Camera().ToScreen(h.Sheet().Route("k1").Label.Center()))
	require.Equal(t, "Verbinding leidt tot: van Zoekt op funda naar iets dat er niet meer is, als het er nog was", h.View().Live)
	actions := h.View().Inspector.Actions
	require.Equal(t, "Toon eind: iets dat er niet meer is", actions[1].Label)
	require.False(t, actions[1].Enabled)
	_, end := h.LinkEnds()
	h.Down(end).Move(h.Spot("dolblij")).Up()
	require.Equal(t, h.Note("dolblij").ID, h.ChosenLink().To, "its loose end is led to a note")
}

// TestTheFirstSavingOfAnOddFileKeepsIt, all but the id that there were two of.
func TestTheFirstSavingOfAnOddFileKeepsIt(t *testing.T) {
	h := editortest.Open(t)
	data := oddFile(t)
	h.Send(editor.Chosen{Name: "vreemd.reiskaart.json", Data: data})
	h.Press("Ctrl+S")
	saved := strings.Split(string(h.Files[0].Data), "\n")
	differ := 0
	for i, line := range strings.Split(string(data), "\n") {
		if saved[i] != line {
			differ++
			require.Contains(t, line, "kenmerk dat er al was")
		}
	}
	require.Equal(t, 1, differ)
}
