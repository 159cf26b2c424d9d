package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/table"
)

// inCell types in the cell that has the keyboard, as the field over it does, and ends with a key.
func inCell(h *editortest.Hand, text, key string) {
	h.Press("x") // opens it; the browser writes the letter itself
	h.SetField("cell", text).Do("cellkey", key)
}

func pasteRange(h *editortest.Hand, text string) { h.Send(editor.Pasted{Text: text}) }

func cursor(h *editortest.Hand) table.Spot { return h.View().Table.Cursor }

func openTable(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "Escape", "Ctrl+Shift+2")
	require.Equal(t, "table", h.View().Surface)
	return h
}

func TestACellIsTypedInAndEnterGoesDown(t *testing.T) {
	h := openTable(t)
	require.Equal(t, table.Spot{Row: 1, Col: 1}, cursor(h))
	inCell(h, "Zoekt op funda", "Enter")
	require.Equal(t, table.Spot{Row: 2, Col: 1}, cursor(h))
	inCell(h, "funda.nl", "Tab")
	require.Equal(t, table.Spot{Row: 2, Col: 2}, cursor(h))
	require.Equal(t, []string{"Zoekt op funda", "funda.nl"}, h.Texts())
	phases := h.Board().Phases()
	require.Equal(t, phases[0].ID, h.Note("funda.nl").Place.Phase)
	h.Press("ArrowLeft", "ArrowUp")
	require.Equal(t, []string{"Zoekt op funda"}, h.Chosen(), "what has the keyboard is chosen")
	inCell(h, "• Zoekt op funda\n• Belt de bank", "Escape")
	require.Len(t, h.Texts(), 2, "Escape leaves it as it was")
	id := h.Note("Zoekt op funda").ID
	inCell(h, "• Belt de bank\n• Zoekt op funda", "Enter")
	require.Equal(t, id, h.Note("Zoekt op funda").ID, "the text stayed, and so did its note")
	require.Len(t, h.Texts(), 3)
	h.Press("Ctrl+Z")
	require.Len(t, h.Texts(), 2, "one cell is one step back")
}

func TestARangeOfExcelIsPastedWithPhasesAndLanes(t *testing.T) {
	h := openTable(t)
	phases, lanes := h.Board().Count(journey.KindPhase), h.Board().Count(journey.KindLane)
	h.Press("Ctrl+Home")
	pasteRange(h, "\tZoeken\tKiezen\tKopen\tWonen\tVerhuizen\tTerugkijken\r\nActies\tZoekt\t\"• Kijkt\n• Belt\"\tTekent\t\t\tSchrijft\r\n")
	require.Equal(t, "Zoeken", h.Board().Phases()[0].Title)
	require.Greater(t, h.Board().Count(journey.KindPhase), phases)
	require.Equal(t, lanes, h.Board().Count(journey.KindLane))
	require.Equal(t, []string{"Zoekt", "Kijkt", "Belt", "Tekent", "Schrijft"}, h.Texts())
	require.Contains(t, h.View().Toast.Text, "14 vakken geplakt")
	h.Press("Ctrl+Z")
	require.Empty(t, h.Texts())
	require.Equal(t, phases, h.Board().Count(journey.KindPhase), "one paste is one step back")
}

func TestARangeGoesOutAndComesBackTheSame(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	h.Press("Ctrl+Shift+2", "Ctrl+A")
	h.Send(editor.Copying{})
	before := h.Texts()
	put := h.Clip
	require.Contains(t, put.Text, "Zoekt op funda")
	h.Send(editor.Pasted{Text: put.Text, HTML: put.HTML, Own: put.Own})
	require.Equal(t, before, h.Texts(), "pasted over itself nothing changes")
	require.NotContains(t, h.View().Toast.Text, "nieuw")
}

func TestWhatIsChosenOnTheWallIsChosenInTheTable(t *testing.T) {
	h := editortest.Open(t).Do("sample")
	note := h.Note("Zoekt op funda")
	h.Do("tonote", string(note.ID)).Press("Ctrl+Shift+2")
	require.Equal(t, []string{"Zoekt op funda"}, h.Chosen())
	require.Equal(t, table.Spot{Row: 1, Col: 1}, cursor(h))
	h.Do("tableshape", "list")
	require.Equal(t, 3, cursor(h).Row)
	h.Press("ArrowDown", "Ctrl+Shift+1")
	require.Equal(t, []string{"Filtert op prijs, grootte en buurt"}, h.Chosen())
}

func TestAFieldIsTypedInWordsAndNonsenseIsSaid(t *testing.T) {
	h := editortest.Open(t).Do("sample").Press("Ctrl+Shift+2").Do("tableshape", "list")
	at := func(key string) int {
		for i := range h.View().Table.Width() {
			if h.View().Table.Key(i) == key {
				return i
			}
		}
		t.Fatal(key)
		return 0
	}
	h.Do("tonote", string(h.Note("funda.nl").ID))
	go1 := func(key string) { h.Do("tablego", itoaTest(cursor(h).Row)+" "+itoaTest(at(key))) }
	go1("influence")
	inCell(h, "nee", "Tab")
	require.Equal(t, "no", h.Note("funda.nl").Influence)
	go1("influence")
	inCell(h, "misschien", "Enter")
	require.Contains(t, h.View().Toast.Text, "‘misschien’ past niet bij")
	require.Equal(t, "no", h.Note("funda.nl").Influence)
	h.Do("cellkey", "Escape")
	go1("lane")
	inCell(h, "Pijnpunten", "Enter")
	require.Equal(t, journey.Pains, h.Board().KindOf(h.Note("funda.nl")))
	h.Do("tonote", string(h.Note("funda.nl").ID))
	go1("phase")
	h.Press("Delete")
	require.Equal(t, journey.Parked, h.Note("funda.nl").Place.Where, "without a phase it is parked")
}

func itoaTest(n int) string {
	return string(rune('0'+n/100)) + string(rune('0'+n/10%10)) + string(rune('0'+n%10))
}

func TestPhasesAndLanesAreMadeMovedAndDeletedInTheTable(t *testing.T) {
	h := openTable(t)
	phases := h.Board().Count(journey.KindPhase)
	h.Press("ArrowUp", "Ctrl++")
	require.NotNil(t, h.View().Table.Open)
	h.SetField("cell", "Wachten").Do("cellkey", "Enter")
	require.Equal(t, "Wachten", h.Board().Phases()[1].Title)
	h.Press("Ctrl+Z")
	require.Equal(t, phases, h.Board().Count(journey.KindPhase), "to make and to name it is one step")
	h.Press("Ctrl+Home", "ArrowRight")
	first := h.Board().Phases()[0].Title
	h.Press("Ctrl+ArrowRight")
	require.Equal(t, first, h.Board().Phases()[1].Title)
	require.Equal(t, table.Spot{Row: 0, Col: 2}, cursor(h), "it goes along")
	h.Press("Ctrl+-")
	require.Equal(t, phases-1, h.Board().Count(journey.KindPhase))
	h.Press("Ctrl+Home", "ArrowDown", "Ctrl++")
	h.SetField("cell", "Ideeën").Do("cellkey", "Enter")
	require.Equal(t, "Ideeën", h.Board().Lanes()[1].Title)
}

func TestNotesMoveBetweenCellsByKeys(t *testing.T) {
	h := openTable(t)
	inCell(h, "Zoekt", "Enter")
	h.Press("ArrowUp", "Ctrl+ArrowRight")
	require.Equal(t, h.Board().Phases()[1].ID, h.Note("Zoekt").Place.Phase)
	require.Equal(t, table.Spot{Row: 1, Col: 2}, cursor(h))
	h.Press("Delete")
	require.Empty(t, h.Texts())
	require.Equal(t, "1 vak leeggemaakt, 1 notitie weg", h.View().Live)
}

func TestTheListEndsInARowForANewNote(t *testing.T) {
	h := openTable(t)
	h.Do("tableshape", "list").Press("Ctrl+End", "Home", "ArrowRight", "ArrowRight", "ArrowRight")
	inCell(h, "Losse gedachte", "Enter")
	require.Equal(t, journey.Parked, h.Note("Losse gedachte").Place.Where)
	inCell(h, "Nog een", "Enter")
	require.Len(t, h.Texts(), 2)
	h.Press("ArrowUp", "Ctrl++")
	h.SetField("cell", "").Do("cellkey", "Enter")
	require.Len(t, h.Texts(), 2, "what stays empty leaves no trace")
}
