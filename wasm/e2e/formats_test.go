//go:build !js

package e2e

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/excalidraw"
)

func TestFormatsOfOtherProgramsBecomeMapsBesideTheOpenOne(t *testing.T) {
	p, wall := threeNotes(t) // not in parallel: there is one clipboard
	p.Press("Escape", "Escape", "Escape")
	p.SetClipboard("journey\n  title Huis kopen\n  section Oriënteren\n    Zoeken op funda: 4: Anna\n    Bank bellen: 2: Anna, Bank\n")
	p.Press("Ctrl+v")
	p.See("Als nieuwe kaart ingevoegd, naast ‘Nieuwe klantreis’: 1 fase, 3 banen, 5 notities")
	p.Press("Escape", "Escape", "Escape")
	made := p.Wall()
	require.Equal(t, "Huis kopen", made.Board.Doc().Title)
	require.Equal(t, []string{"Zoeken op funda", "Bank bellen"}, made.In("Oriënteren", "Acties"))

	data, err := os.ReadFile("../../app/formats/canvas/testdata/wall.canvas")
	require.NoError(t, err)
	p.DropFile("wall.canvas", data)
	p.See("‘wall.canvas’ is geopend als nieuwe kaart: 2 fasen, 2 banen, 6 notities. Niet meegekomen: 1 vorm zonder tekst")

	p.OpenMap("Nieuwe klantreis")
	p.Press("Escape", "Escape", "Escape")
	require.Equal(t, wall.In("Bewust worden", "Acties"), p.Wall().In("Bewust worden", "Acties"), "the map that was open is untouched")

	p.Menu("Kopieer voor Excalidraw/tldraw")
	p.See("3 notities gekopieerd voor Excalidraw en tldraw")
	d, ok := excalidraw.Read([]byte(p.Clipboard()))
	for began := time.Now(); !ok && time.Since(began) < patience; { // the browser writes it while the toast is shown
		d, ok = excalidraw.Read([]byte(p.Clipboard()))
	}
	require.True(t, ok, p.Clipboard())
	require.Len(t, d.Papers, 3+5+5, "notes, heads and titles")
}
