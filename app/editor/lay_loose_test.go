package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// TestANoteIsLaidLooseByKeys: what a hand does with Alt, by one key on the wall and in both shapes of the table, back in one step.
func TestANoteIsLaidLooseByKeys(t *testing.T) {
	for _, shape := range []string{"wall", "across", "list"} {
		h := editortest.Open(t).Do("sample")
		if shape != "wall" {
			h.Press("Ctrl+Shift+2").Do("tableshape", shape)
		}
		was := h.Note("Zoekt op funda").Place
		h.Do("tonote", string(h.Note("Zoekt op funda").ID)).Press("Alt+P")
		require.Equal(t, journey.Loose, h.Note("Zoekt op funda").Place.Where, shape)
		require.Equal(t, "1 notitie ligt nu los naast de kaart", h.View().Live)
		require.Equal(t, []string{"Zoekt op funda"}, h.Chosen(), "it stays chosen")
		require.Equal(t, journey.Cell, h.Note("funda.nl").Place.Where, "what stood under it does not come along")
		h.Press("Alt+P")
		require.Equal(t, journey.Loose, h.Note("Zoekt op funda").Place.Where, "it lies there already")
		h.Press("Ctrl+Z")
		require.Equal(t, was, h.Note("Zoekt op funda").Place, shape)
	}
}

// TestNotesLaidLooseDoNotLieOnEachOther, however often it is done.
func TestNotesLaidLooseDoNotLieOnEachOther(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	for _, text := range []string{"Zoekt op funda", "funda.nl"} {
		h.Do("tonote", string(h.Note(text).ID)).Press("Alt+P")
	}
	a, b := h.Note("Zoekt op funda").Place, h.Note("funda.nl").Place
	require.NotEqual(t, [2]float64{a.X, a.Y}, [2]float64{b.X, b.Y})
	require.True(t, a.X+140 <= b.X || a.Y+140 <= b.Y)
	h.Do("tonote", string(h.Note("Besluit te verhuizen").ID)).Press("Ctrl+Shift+L", "Alt+P")
	require.Equal(t, journey.Cell, h.Note("Besluit te verhuizen").Place.Where, "a locked note stays")
}

// TestTheColumnOfPhasesLaysLoose: chosen from the list in the cell, and typed for a new note.
func TestTheColumnOfPhasesLaysLoose(t *testing.T) {
	h := editortest.Open(t).Do("sample").Press("Ctrl+Shift+2").Do("tableshape", "list")
	h.Do("tonote", string(h.Note("funda.nl").ID)).Press("Home")
	inCell(h, "los op", "Enter")
	require.Equal(t, journey.Loose, h.Note("funda.nl").Place.Where)
	h.Do("tonote", string(h.Note("funda.nl").ID)).Press("Home")
	at := h.Note("funda.nl").Place
	h.Press("Ctrl+ArrowDown", "Ctrl+ArrowRight", "Ctrl+ArrowRight")
	require.Equal(t, [2]float64{at.X + 16, at.Y + 8}, [2]float64{h.Note("funda.nl").Place.X, h.Note("funda.nl").Place.Y}, "it moves over the wall as the arrow says")
	require.Equal(t, "Los op de wand", h.View().Table.Cell(cursor(h)).Items[0].Text)
	inCell(h, h.Board().Phases()[1].Title, "Enter")
	require.Equal(t, h.Board().Phases()[1].ID, h.Note("funda.nl").Place.Phase, "and back into a phase")
	h.Press("Ctrl+End", "Home")
	inCell(h, "Los op de wand", "Tab")
	made := h.Board().All(journey.KindNote)
	require.Equal(t, journey.Loose, made[len(made)-1].(*journey.Note).Place.Where)
}
