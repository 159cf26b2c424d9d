package editor_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
)

// seek opens the palette and types in it.
func seek(h *editortest.Hand, query string) []string {
	if h.View().Palette == nil {
		h.Press("Ctrl+K")
	}
	h.Send(editor.SetField{Field: "palette", Value: query, Open: true})
	found := []string{}
	for _, item := range h.View().Palette.Items {
		found = append(found, item.Label)
	}
	return found
}

func TestThePaletteFindsWhatCanBeDone(t *testing.T) {
	h := editortest.Open(t)
	h.Type("zoekt").Press("Escape")
	require.Equal(t, "Tekst", seek(h, "tekst")[0])
	require.Equal(t, "Tekst", seek(h, "HEADING")[0], "by another word for it")
	require.Equal(t, "Hele kaart", seek(h, "whole map")[0], "and in the other language")
	require.Equal(t, "Hele kaart", seek(h, "hk")[0], "and by its first letters")
	require.Contains(t, seek(h, "verwijder"), "Verwijder", "a note is chosen")
	require.Equal(t, []string{}, seek(h, "zeppelin"))
	h.Do("palettego")
	require.NotNil(t, h.View().Palette, "with nothing found nothing is done")
	h.Press("Escape")
	require.Nil(t, h.View().Palette)
	h.Press("Escape", "Escape")
	require.NotContains(t, seek(h, "verwijder"), "Verwijder", "nothing is chosen: what cannot be done is not there")

	require.Equal(t, "Kiezen", seek(h, "kiezen")[0], "a phase")
	at := h.Camera()
	h.Do("palettego")
	require.NotEqual(t, at, h.Camera(), "it is gone to")
	require.Nil(t, h.View().Palette)
}

func TestThePaletteIsWalkedByKeysAndRemembers(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "Escape")
	found := seek(h, "fase")
	require.Greater(t, len(found), 3)
	h.Do("palettenext").Do("palettenext").Do("paletteback")
	require.Equal(t, 1, h.View().Palette.At)
	h.Do("paletteback").Do("paletteback")
	require.Equal(t, len(found)-1, h.View().Palette.At, "up from the first is the last")
	seek(h, "pijl")
	require.Equal(t, 0, h.View().Palette.At, "another word begins at the top")
	h.Do("palettego")
	require.Equal(t, "link", h.View().Tool)
	h.Press("Escape")
	require.Equal(t, "Pijl", seek(h, "")[0], "what was done last comes first")
	require.Equal(t, "laatst gedaan", h.View().Palette.Items[0].Detail)
	h = h.Reload()
	h.Press("Escape", "Escape", "Escape", "Ctrl+/")
	require.Equal(t, "Pijl", h.View().Palette.Items[0].Label, "in the next visit too")
	pijlen := 0
	for _, item := range h.View().Palette.Items {
		if item.Label == "Pijl" {
			pijlen++
		}
	}
	require.Equal(t, 1, pijlen)
	h.Press("Ctrl+K")
	require.Nil(t, h.View().Palette, "the same key closes it")
	h.Press("ArrowDown", "Enter")
	h.Type("schrijft").Press("Ctrl+K")
	require.NotNil(t, h.View().Palette, "from open text as well")
	require.Contains(t, h.Texts(), "schrijft", "which is kept")
}

// TestInFrontOfARoomThePaletteNamesNoOtherMap.
func TestInFrontOfARoomThePaletteNamesNoOtherMap(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("rename", "Geheim van de klant").Do("new", "five").Type("twee").Press("Escape", "Escape", "Escape")
	require.Equal(t, []string{"Geheim van de klant"}, seek(h, "geheim"))
	h.Press("Escape").Do("present")
	require.Empty(t, seek(h, "geheim"))
	h.Press("Escape", "Escape")
	h.Do("present") // ended
	h.Press("Escape", "Escape")
	seek(h, "geheim")
	h.Do("palettego")
	require.Equal(t, "Geheim van de klant", h.View().Title)
}

func canDo(h *editortest.Hand) []string {
	list := []string{}
	for _, item := range h.View().Context.Items {
		list = append(list, item.Label)
	}
	return list
}

// rightClick presses the right button at a point.
func rightClick(h *editortest.Hand, p geom.Point) *editortest.Hand {
	return h.Send(editor.Pressed{P: p, Button: editor.Secondary, Clicks: 1}).Send(editor.Released{P: p})
}

func TestTheRightButtonTellsWhatCanBeDone(t *testing.T) {
	h := editortest.Open(t)
	h.Type("zoekt").Press("Tab").Type("kiest").Press("Escape", "Escape", "Escape")
	rightClick(h, h.Spot("zoekt"))
	require.Equal(t, []string{"zoekt"}, h.Chosen())
	require.Contains(t, canDo(h), "Dupliceer")
	require.NotContains(t, canDo(h), "Verbind", "one note")
	require.NotContains(t, canDo(h), "Fase erna")
	h.Press("Escape")
	require.Nil(t, h.View().Context)
	require.Equal(t, []string{"zoekt"}, h.Chosen(), "Esc closes no more than the menu")

	h.Press("Ctrl+A")
	rightClick(h, h.Spot("kiest"))
	require.Len(t, h.Chosen(), 2, "what is chosen stays so")
	require.Contains(t, canDo(h), "Verbind")
	h.Do("connect")
	require.Nil(t, h.View().Context)
	require.Len(t, h.Links(), 1)
	rightClick(h, h.LinkLine(h.Selection().Link))
	require.Contains(t, canDo(h), "Keer om")
	for part, p := range map[string]geom.Point{"Fase ervoor": h.Head("Kiezen"), "Baan erboven": h.Title("Acties"), "Schrijf": h.Cell("Kopen", "Acties"), "Alles kiezen": wall(h)} {
		rightClick(h, p)
		require.Contains(t, canDo(h), part)
	}
	texts := len(h.Texts())
	h.Click(h.Cell("Kopen", "Emotie"))
	require.Nil(t, h.View().Context)
	require.Len(t, h.Texts(), texts, "a click that closes the menu makes no emotion")
}

func TestTheMenuOfWhatIsChosenOpensByKey(t *testing.T) {
	h := editortest.Open(t)
	h.Type("zoekt").Press("Escape", "Shift+F10")
	require.Contains(t, canDo(h), "Dupliceer")
	at := h.View().Context
	require.InDelta(t, h.Spot("zoekt").X, at.X, 1)
	require.InDelta(t, h.Spot("zoekt").Y, at.Y, 1)
	require.Equal(t, "Ctrl+D", at.Items[slices.Index(canDo(h), "Dupliceer")].Keys)
	h.Press("Escape", "Escape", "Escape", "ContextMenu")
	require.Contains(t, canDo(h), "Alles kiezen")
}

func TestTheListOfKeysIsTheRegistry(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "?")
	rows := map[string]string{}
	for _, g := range h.View().Keys.Groups {
		require.NotEmpty(t, g.Title)
		for _, r := range g.Rows {
			rows[r.Label] = r.Keys
		}
	}
	require.Equal(t, "Ctrl+Shift+Z · Ctrl+Y", rows["Opnieuw"])
	require.Equal(t, "Ctrl + plus · Ctrl+=", rows["Dichterbij"])
	require.Equal(t, "Ctrl+←", rows["Naar links"])
	require.Equal(t, "Spatie+slepen · middelste knop", rows["Verschuif de muur"])
	h.Press("?")
	require.Nil(t, h.View().Keys)
	h.Press("?").Press("Escape")
	require.Nil(t, h.View().Keys)
}

func TestTheWheelCanZoom(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Do("settings")
	require.Len(t, h.View().Settings, 4)
	h.Send(editor.SetField{Field: "set-wheel", Value: "zooms"})
	turn := func(ctrl, fingers bool) (pans, zooms bool) {
		was := h.Camera()
		h.Send(editor.Wheel{P: geom.Point{X: 500, Y: 400}, DY: -50, Mods: editor.Mods{Ctrl: ctrl}, Fingers: fingers})
		now := h.Camera()
		return now.Zoom == was.Zoom && now.Y != was.Y, now.Zoom > was.Zoom
	}
	for _, c := range []struct{ ctrl, fingers, zooms bool }{{false, false, true}, {true, false, false}, {true, true, true}, {false, true, false}} {
		pans, zooms := turn(c.ctrl, c.fingers)
		require.Equal(t, c.zooms, zooms, c)
		require.Equal(t, !c.zooms, pans, c)
	}
	h = h.Reload()
	_, zooms := turn(false, false)
	require.True(t, zooms, "remembered")
	h.Do("settings").Send(editor.SetField{Field: "set-sounds"}).Send(editor.SetField{Field: "set-language", Value: "en"})
	require.Equal(t, "Sound", h.View().Settings[3].Label)
	require.Empty(t, h.View().Settings[3].Value)
	require.True(t, h.Disk().Prefs.Silent)
}
