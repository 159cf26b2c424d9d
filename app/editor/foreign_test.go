package editor_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

const house = "journey\n  title Huis kopen\n  section Oriënteren\n    Zoeken op funda: 4: Anna, Bram\n    Bank bellen: 1: Anna\n  section Kopen\n    Tekenen: 5: Anna, Notaris\n"

func TestAMermaidJourneyBecomesAMapBesideTheOpenOne(t *testing.T) {
	h := written(t)
	before := h.Board().ID()
	h.Send(editor.Pasted{Text: house})
	require.NotEqual(t, before, h.Board().ID())
	require.Equal(t, "Huis kopen", h.Board().Doc().Title)
	require.Equal(t, []string{"Zoeken op funda", "Bank bellen"}, h.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"Notaris"}, h.In("Kopen", "Partijen"))
	require.Equal(t, "Anna", h.Board().Persona().Name)
	var scores []int
	for n := range h.Board().Notes() {
		if n.Score.Set {
			scores = append(scores, n.Score.N)
			require.NotEmpty(t, n.Place.Under, "an emotion stands under its step")
		}
	}
	require.Equal(t, []int{1, -2, 2}, scores)
	require.Equal(t, "Als nieuwe kaart ingevoegd, naast ‘Nieuwe klantreis’: 2 fasen, 3 banen, 8 notities", h.View().Toast.Text)

	// Undo takes the whole map away again, and the one before is as it was.
	h.Do(h.View().Toast.Run.Name)
	require.Equal(t, before, h.Board().ID())
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, h.Texts())

	h.Send(editor.Pasted{Text: house})
	h.Press("Ctrl+Z")
	require.Equal(t, before, h.Board().ID(), "the key does what the toast offers")

	h.Send(editor.Pasted{Text: house})
	again := h.Board().ID()
	h = h.Reload()
	require.Equal(t, again, h.Board().ID(), "it is kept")
	require.Equal(t, 8, len(h.Texts()))
}

func TestFilesOfOtherProgramsAreOpened(t *testing.T) {
	for file, said := range map[string]string{
		"../formats/mermaid/testdata/house.mmd":             "‘house.mmd’ is geopend als nieuwe kaart: 3 fasen, 3 banen, 15 notities. Niet meegekomen: 1 onderdeel dat niet te lezen was.",
		"../formats/canvas/testdata/wall.canvas":            "‘wall.canvas’ is geopend als nieuwe kaart: 2 fasen, 2 banen, 6 notities. Niet meegekomen: 1 vorm zonder tekst, 1 beeld, 1 losse pijl, 2 onderdelen die niet te lezen waren.",
		"../formats/excalidraw/testdata/drawing.excalidraw": "‘drawing.excalidraw’ is geopend als nieuwe kaart: 2 fasen, 1 baan, 3 notities. Niet meegekomen: 2 vormen zonder tekst, 1 beeld, 1 losse pijl, 1 onderdeel dat niet te lezen was.",
	} {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		h := written(t)
		before := h.Board().ID()
		h.Send(editor.Chosen{Name: filepath.Base(file), Data: data})
		require.Equal(t, said, h.View().Toast.Text)
		require.NotEqual(t, before, h.Board().ID())
		require.Empty(t, h.Disk().Infos[h.Board().ID()].File, "it is in no file of ours yet")
		require.Equal(t, 2, h.Disk().Infos[before].Notes, "the map that was open is untouched")
	}
}

func TestInOpenTextADiagramIsText(t *testing.T) {
	h := written(t)
	before := h.Board().ID()
	h.Click(h.Spot("Belt de bank")).Press("Enter")
	require.False(t, h.Sent(editor.Pasted{Text: house}), "the textarea takes it")
	require.Equal(t, before, h.Board().ID())
}

func TestTheMapIsCopiedForExcalidrawAndComesBack(t *testing.T) {
	h := written(t)
	h.Do("copydrawing")
	require.Equal(t, "2 notities gekopieerd voor Excalidraw en tldraw", h.View().Toast.Text)
	copied := h.Out.Text
	require.Contains(t, copied, `"type":"excalidraw/clipboard"`)
	h.Send(editor.Pasted{Text: copied})
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, h.In("Bewust worden", "Acties"))
	require.Len(t, h.Sheet().Columns, 5)

	h.Click(h.Spot("Belt de bank")).Do("copydrawing")
	require.NotContains(t, h.Out.Text, "Zoekt op funda")
	require.Equal(t, "1 notitie gekopieerd voor Excalidraw en tldraw", h.View().Toast.Text)
}

func TestNothingIsCopiedForExcalidrawOfAnEmptyMap(t *testing.T) {
	h := written(t)
	h.Press("Ctrl+A", "Delete").Do("copydrawing")
	require.Equal(t, "Er is niets om te kopiëren.", h.View().Toast.Text)
	require.Empty(t, h.Out.Text)
}

// It said so before the browser had answered, and so also when that did not let us.
func TestBugCopiedForExcalidrawWasSaidBeforeItWas(t *testing.T) {
	h := written(t)
	h.Shut = true
	h.Do("copydrawing")
	require.Contains(t, h.View().Toast.Text, "Kopiëren ging niet")
}

// A drawing without frames keeps its shape: every paper lies where it lay.
func TestADrawingWithoutFramesLiesLoose(t *testing.T) {
	h := written(t)
	data, err := os.ReadFile("../formats/excalidraw/testdata/skeleton.json")
	require.NoError(t, err)
	h.Send(editor.Pasted{Text: string(data)})
	require.Equal(t, []string{"Een", "Twee", "Zonder papier"}, h.Texts())
	require.Equal(t, journey.Loose, h.Note("Twee").Place.Where)
	require.Equal(t, []string{"Een > Twee: leads-to"}, h.Links())
}
