//go:build !js

package e2e

import (
	"image/color"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/picture"
)

// Rows of the key table and of the clipboard table that no other story has.

func TestKeysWhileALooseNoteIsWritten(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape", "Escape", "Escape")
	bare := p.Wall().Bare(150)
	p.Press("n")
	p.On(bare)
	p.Wait(`document.activeElement?.id === 'text'`)
	p.Type("midden")
	p.Press("Enter")
	p.Type("regel")
	p.Press("Tab")
	p.Type("rechts")
	p.Press("Shift+Tab", "Escape", "Enter") // over the first again
	p.Press("Shift+Tab")
	p.Type("links")
	p.Press("Ctrl+Enter")
	p.Type("onder")
	p.Press("Ctrl+Shift+Enter", "Escape")
	wall := p.Wall()
	at := func(text string) geom.Point { return wall.find(text).Rect.Center() }
	middle, right, left, below := at("midden\nregel"), at("rechts"), at("links"), at("onder")
	require.Greater(t, right.X, middle.X)
	require.Less(t, left.X, middle.X)
	require.Equal(t, left.X, below.X)
	require.Greater(t, below.Y, left.Y)
	require.Len(t, wall.Texts(), 4)
}

func TestClipboardOneLineFillsAnEmptyNote(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.Press("+", "ArrowDown", "ArrowDown", "ArrowDown")
	p.paste("opgelucht")
	p.pasted("1 notitie ingevuld")
	require.Equal(t, 1, p.Wall().find("opgelucht").Note.Score.N, "the face has a word now")
}

func TestClipboardTablesOfOneRowAPhaseAndOneRowANote(t *testing.T) {
	p := Open(t)
	p.paste("Stage\tTouchpoints\tPain points\tEmotions\r\nZoeken\tfunda.nl\tTe veel keus\t-1\r\nKopen\tnotaris\t\t2\r\n")
	p.pasted("Als kaart ingevoegd: 2 fasen, 3 banen")
	wall := p.Wall()
	require.Equal(t, []string{"Zoeken", "Kopen"}, wall.Phases())
	require.Equal(t, []string{"Te veel keus"}, wall.In("Zoeken", "Pain points"))
	p.paste("fase\tbaan\ttekst\r\nLezen\tActies\tLeest \"\"\r\nLezen\tPijnpunten\tTe klein\r\n")
	p.pasted("Als nieuwe kaart ingevoegd, naast")
	wall = p.Wall()
	require.Equal(t, []string{"Lezen"}, wall.Phases())
	require.Equal(t, []string{"Te klein"}, wall.In("Lezen", "Pijnpunten"))
}

func TestClipboardCanvasAndExcalidraw(t *testing.T) {
	p, wall := threeNotes(t)
	data, err := os.ReadFile("../../app/formats/canvas/testdata/wall.canvas")
	require.NoError(t, err)
	p.On(wall.Note("een")) // also with a note chosen it is a map beside this one
	p.paste(string(data))
	p.See("Als nieuwe kaart ingevoegd, naast ‘Nieuwe klantreis’: 2 fasen, 2 banen, 6 notities")
	p.Press("Escape", "Escape", "Escape")
	p.paste(`{"type":"excalidraw/clipboard","elements":[{"id":"a","type":"rectangle","x":0,"y":0,"width":160,"height":90,"boundElements":[{"id":"b","type":"text"}]},` +
		`{"id":"b","type":"text","x":10,"y":10,"width":90,"height":20,"text":"Uit Excalidraw","containerId":"a"}],"files":{}}`)
	p.Wait(`document.querySelector(".toast")?.innerText.includes("1 notitie")`)
	p.Press("Escape", "Escape", "Escape")
	require.Contains(t, p.Wall().Texts(), "Uit Excalidraw")

	// In open text it is text.
	p.On(p.Wall().Note("Uit Excalidraw"))
	p.Press("Enter", "End")
	p.paste("journey\n  section A\n    B: 3")
	require.Equal(t, "Uit Excalidrawjourney\n  section A\n    B: 3", p.Typed())
}

func TestClipboardPictureWithNothingChosen(t *testing.T) {
	p, _ := threeNotes(t)
	p.Press("Escape", "Escape", "Escape")
	p.SetClipboardPicture(photograph(t, picture.PNG, 300, 200, color.RGBA{230, 120, 40, 255}))
	p.Press("Ctrl+v")
	p.See("Beeld toegevoegd.")
	wall := p.Wall()
	require.Equal(t, []string{""}, wall.parked(), "where there is room, not where the pointer is")
	require.Len(t, wall.Board.UsedImages(), 1)
}
