package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// parkedTexts are the texts in the parking place, in its order.
func parkedTexts(h *editortest.Hand) []string {
	texts := []string{}
	for _, id := range h.Sheet().Parked() {
		texts = append(texts, h.Board().Note(id).Text)
	}
	return texts
}

// lot is the middle of the parking place's name on the screen.
func lot(h *editortest.Hand) geom.Point {
	r := h.Sheet().Lot
	return h.Camera().ToScreen(geom.Point{X: r.X + 20, Y: r.Bottom() - 8})
}

// sampleHand is somebody at the sample.
func sampleHand(t *testing.T) *editortest.Hand { return editortest.Open(t).Do("sample") }

func TestPParksTheChosenNotesAndBringsThemBack(t *testing.T) {
	h := sampleHand(t)
	before := h.Note("Zoekt op funda").Place
	require.True(t, h.Sheet().Lot.Empty())
	h.Click(h.Spot("Zoekt op funda")).Click(h.Spot("Te veel huizen, geen overzicht"), "Shift")
	h.Press("P")
	require.ElementsMatch(t, []string{"Zoekt op funda", "Te veel huizen, geen overzicht"}, parkedTexts(h))
	require.Len(t, h.Chosen(), 2, "what was parked stays chosen")
	require.Contains(t, h.View().Live, "Geparkeerd: 2")
	require.GreaterOrEqual(t, h.Sheet().Lot.Y, h.Sheet().Grid.Bottom())
	require.Equal(t, h.Sheet().Grid.W, h.Sheet().Lot.W, "as wide as the map")
	pain := h.Note("Te veel huizen, geen overzicht")
	require.Equal(t, journey.Pains, h.Board().KindOf(pain), "it is a pain point still")

	h.Press("P")
	require.Empty(t, parkedTexts(h))
	require.Equal(t, before, h.Note("Zoekt op funda").Place, "exactly where it lay")
	h.Press("Ctrl+Z")
	require.Len(t, parkedTexts(h), 2, "to bring back is one act")
	h.Press("Ctrl+Z")
	require.Empty(t, parkedTexts(h), "and so is to park")
}

func TestWhatIsParkedIsParkedAfterAReload(t *testing.T) {
	h := sampleHand(t)
	h.Click(h.Spot("funda.nl")).Press("P").Wait()
	h = h.Reload()
	require.Equal(t, []string{"funda.nl"}, parkedTexts(h))
	h.Click(h.Spot("funda.nl")).Press("P")
	require.Equal(t, []string{"funda.nl"}, h.In("Oriënteren", "Contactmomenten")[1:2])
}

func TestAParkedEmotionKeepsItsScore(t *testing.T) {
	h := sampleHand(t)
	h.Click(h.Spot("Uitgeput")).Press("P")
	n := h.Note("Uitgeput")
	require.Equal(t, journey.Some(-2), n.Score)
	require.Equal(t, journey.Emotions, h.Board().KindOf(n))
	h.Press("+")
	require.Equal(t, journey.Some(-1), h.Note("Uitgeput").Score, "and can be given another")
	h.Press("P")
	require.Equal(t, journey.Cell, h.Note("Uitgeput").Place.Where)
}

func TestTheParkingPlaceOpensWhenAskedForAndIsWrittenInOneAfterTheOther(t *testing.T) {
	h := editortest.Open(t).Press("Escape", "Escape", "P")
	require.False(t, h.Sheet().Lot.Empty(), "asked for, it is shown without notes")
	require.True(t, h.Selection().Parking)
	h.Press("Enter").Type("Wie belt de notaris?").Press("Enter").Type("Prijs van de taxatie").Press("Enter").Press("Enter")
	require.Equal(t, []string{"Wie belt de notaris?", "Prijs van de taxatie"}, parkedTexts(h))
	require.False(t, h.Writer().Open, "Enter in an empty note ends it")
	require.True(t, h.Selection().Parking)
	h.Press("P")
	require.Equal(t, editor.Selection{}, h.Selection())
	require.False(t, h.Sheet().Lot.Empty(), "with notes in it, it stays")
}

func TestAnEmptyParkingPlaceClosesAgain(t *testing.T) {
	for _, key := range []string{"P", "Escape"} {
		h := editortest.Open(t).Press("Escape", "Escape", "P")
		require.False(t, h.Sheet().Lot.Empty())
		require.True(t, h.Press(key).Sheet().Lot.Empty(), key)
	}
}

func TestArrowsLeadIntoTheParkingPlaceAndOutOfIt(t *testing.T) {
	h := sampleHand(t)
	h.Click(h.Spot("Vrienden die net kochten")).Press("P").Click(h.Spot("funda.nl")).Press("P")
	require.Equal(t, []string{"Vrienden die net kochten", "funda.nl"}, parkedTexts(h))
	h.Press("ArrowLeft")
	require.Equal(t, []string{"Vrienden die net kochten"}, h.Chosen())
	h.Press("ArrowRight")
	require.Equal(t, []string{"funda.nl"}, h.Chosen())
	h.Press("ArrowRight")
	require.True(t, h.Selection().Parking, "behind the last the next one will lie")
	h.Press("ArrowLeft")
	require.Equal(t, []string{"funda.nl"}, h.Chosen())
	h.Press("ArrowUp")
	n := h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, "Partijen", h.Board().Lane(n.Place.Lane).Title, "up from it is the lowest lane")
	for range 5 {
		h.Press("ArrowDown")
	}
	require.Contains(t, parkedTexts(h), h.Chosen()[0])
}

func TestCtrlAndAnArrowCarryANoteIntoTheParkingPlaceAndOut(t *testing.T) {
	h := sampleHand(t)
	h.Click(h.Spot("Woonwinkel")).Press("Ctrl+ArrowDown")
	require.Empty(t, parkedTexts(h), "it is not shown")
	h.Click(h.Spot("funda.nl")).Press("P").Click(h.Spot("Woonwinkel")).Press("Ctrl+ArrowDown")
	require.Equal(t, []string{"funda.nl", "Woonwinkel"}, parkedTexts(h))
	h.Press("Ctrl+ArrowLeft")
	require.Equal(t, []string{"Woonwinkel", "funda.nl"}, parkedTexts(h))
	h.Press("Ctrl+ArrowUp")
	require.Equal(t, []string{"funda.nl"}, parkedTexts(h))
	require.Equal(t, "Partijen", h.Board().Lane(h.Note("Woonwinkel").Place.Lane).Title)
}

func TestANoteFromNowhereGetsACellThatIsChosenWithArrows(t *testing.T) {
	h := editortest.Open(t).Press("Escape", "Escape", "P", "Enter").Type("Belt de bank").Press("Escape")
	require.Equal(t, []string{"Belt de bank"}, h.Chosen())
	h.Press("P")
	require.Equal(t, []string{"Belt de bank"}, parkedTexts(h), "nobody knows where it belongs")
	require.Contains(t, h.View().Status, "kies een vak")
	h.Press("ArrowRight", "ArrowDown", "Enter")
	require.Empty(t, parkedTexts(h))
	require.Equal(t, []string{"Belt de bank"}, h.In(h.Sheet().Columns[1].Phase.Title, h.Sheet().Rows[1].Lane.Title))
	require.Equal(t, []string{"Belt de bank"}, h.Chosen())
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"Belt de bank"}, parkedTexts(h))
	h.Press("P", "Escape", "ArrowRight")
	require.Equal(t, []string{"Belt de bank"}, parkedTexts(h), "Escape leaves it parked")
}

func TestACellForAParkedNoteIsAlsoChosenWithAClick(t *testing.T) {
	h := editortest.Open(t).Press("Escape", "Escape", "P", "Enter").Type("Belt de bank").Press("Escape", "P")
	h.Click(h.Cell("Kiezen", "Acties"))
	require.Equal(t, []string{"Belt de bank"}, h.In("Kiezen", "Acties"))
}

func TestANoteIsDraggedIntoTheParkingPlaceAndOut(t *testing.T) {
	h := sampleHand(t).Do("zoomout").Do("zoomout")
	h.Down(h.Spot("funda.nl")).Move(h.Spot("funda.nl").Add(geom.Point{X: 30, Y: 30}))
	require.False(t, h.Sheet().Lot.Empty(), "it is shown while something is dragged")
	h.Move(lot(h)).Up()
	require.Equal(t, []string{"funda.nl"}, parkedTexts(h))
	h.Drag("Vrienden die net kochten", h.Spot("funda.nl").Add(geom.Point{X: -20}))
	require.Equal(t, []string{"Vrienden die net kochten", "funda.nl"}, parkedTexts(h), "it lies before the note over which it was let go")
	h.Drag("funda.nl", h.Cell("Vergelijken", "Contactmomenten"))
	require.Contains(t, h.In("Vergelijken", "Contactmomenten"), "funda.nl")
	h.Drag("Vrienden die net kochten", geom.Point{X: 1400, Y: 200})
	require.Equal(t, journey.Loose, h.Note("Vrienden die net kochten").Place.Where)
	require.True(t, h.Sheet().Lot.Empty(), "empty it goes")
}

func TestEscapeDuringADragHidesTheParkingPlaceAgain(t *testing.T) {
	h := sampleHand(t)
	h.Down(h.Spot("funda.nl")).Move(h.Spot("funda.nl").Add(geom.Point{X: 30, Y: 30})).Press("Escape")
	require.True(t, h.Sheet().Lot.Empty())
	require.Empty(t, parkedTexts(h))
}

func TestALooseNoteGoesBackToItsSpot(t *testing.T) {
	h := sampleHand(t).Do("zoomout").DoubleClick(geom.Point{X: 1350, Y: 300}).Type("Los idee").Press("Escape")
	was := h.Note("Los idee").Place
	h.Press("P")
	require.Equal(t, journey.Parked, h.Note("Los idee").Place.Where)
	h.Press("P")
	require.Equal(t, was, h.Note("Los idee").Place)
}

func TestWhatIsParkedIsNoStepAndTicksNothingOff(t *testing.T) {
	h := sampleHand(t)
	steps := len(h.Board().Steps())
	h.Click(h.Spot("Zoekt op funda")).Press("P")
	require.Len(t, h.Board().Steps(), steps-1)
}

func TestALinkWithAParkedNoteStaysAndComesBack(t *testing.T) {
	h := sampleHand(t)
	links := h.Links()
	h.Click(h.Spot("Te veel huizen, geen overzicht")).Press("P")
	require.Equal(t, links, h.Links())
	h.Press("P")
	require.Equal(t, links, h.Links())
}

func TestDeletingInTheParkingPlaceChoosesTheNext(t *testing.T) {
	h := editortest.Open(t).Press("Escape", "Escape", "P", "Enter").Type("een").Press("Enter").Type("twee").Press("Escape")
	h.Click(h.Spot("een")).Press("Delete")
	require.Equal(t, []string{"twee"}, h.Chosen())
	h.Press("Delete")
	require.True(t, h.Selection().Parking)
}

func TestCopiesDraggedIntoTheParkingPlaceKeepTheirKind(t *testing.T) {
	h := sampleHand(t).Do("zoomout").Do("zoomout")
	h.Click(h.Spot("Te veel huizen, geen overzicht")).Click(h.Spot("funda.nl"), "Shift")
	h.Down(h.Spot("funda.nl"), "Alt").Move(h.Spot("funda.nl").Add(geom.Point{X: 30, Y: 30}), "Alt")
	h.Move(lot(h), "Alt").Up("Alt")
	require.ElementsMatch(t, []string{"Te veel huizen, geen overzicht", "funda.nl"}, parkedTexts(h))
	require.Contains(t, h.In("Oriënteren", "Contactmomenten"), "funda.nl", "the originals lie where they lay")
	for _, id := range h.Sheet().Parked() {
		require.NotEqual(t, journey.Free, h.Board().KindOf(h.Board().Note(id)))
	}
}

// sorting is a map with three notes in the parking place, all chosen, of which nobody knows where they belong.
func sorting(t *testing.T) *editortest.Hand {
	h := editortest.Open(t).Type("nul").Press("Escape", "Escape", "Escape", "P", "Enter").Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape", "Ctrl+A")
	require.Equal(t, []string{"een", "twee", "drie"}, h.Chosen(), "in the parking place all are those in it")
	require.Len(t, h.Press("Ctrl+A").Chosen(), 4)
	h.Press("Escape", "P", "Ctrl+A")
	require.Len(t, h.Chosen(), 3)
	return h
}

func TestNotesFromNowhereAreSortedOneAfterTheOther(t *testing.T) {
	h := sorting(t).Press("P")
	require.Contains(t, h.View().Toast.Text, "‘een’")
	require.Contains(t, h.View().Toast.Text, "3")
	require.Contains(t, h.View().Status, "Tab: sla over")
	h.Press("ArrowRight", "Enter")
	require.Equal(t, []string{"een"}, h.In("Oriënteren", "Acties"))
	require.Contains(t, h.View().Toast.Text, "‘twee’")
	h.Press("Tab")
	require.Equal(t, "Waar hoort deze notitie? Kies een vak met de pijltjes en druk op Enter.", h.View().Toast.Text)
	h.Press("ArrowRight", "ArrowDown", "Enter")
	require.Equal(t, []string{"drie"}, h.In("Kiezen", "Contactmomenten"), "the next one begins at the cell of the last")
	require.Equal(t, []string{"drie"}, h.Chosen())
	require.Equal(t, []string{"twee"}, parkedTexts(h), "what is passed over stays parked")
	require.Nil(t, h.View().Toast)
	h.Press("Ctrl+Z", "Ctrl+Z")
	require.Equal(t, []string{"een", "twee", "drie"}, parkedTexts(h), "each is a step")
}

func TestNotesFromNowhereGoIntoOneCellTogether(t *testing.T) {
	h := sorting(t).Press("P", "ArrowRight", "Shift+Enter")
	require.Equal(t, []string{"een", "twee", "drie"}, h.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"een", "twee", "drie"}, h.Chosen())

	h = sorting(t).Press("P", "Tab", "Tab", "Tab", "ArrowRight")
	require.Equal(t, []string{"een", "twee", "drie"}, parkedTexts(h), "all passed over")
	require.Nil(t, h.View().Toast)

	h = sorting(t).Press("P", "Enter", "Escape")
	require.Equal(t, []string{"twee", "drie"}, h.Chosen(), "Escape stops")
}

// TestANoteThatGoesWhileItIsSortedIsPassedOver: an undo takes it away, as another tab may.
func TestANoteThatGoesWhileItIsSortedIsPassedOver(t *testing.T) {
	h := sorting(t).Press("P").Do("undo").Do("undo").Do("undo").Press("Enter", "Escape", "ArrowRight")
	require.Equal(t, []string{"nul"}, h.Texts())
	h = sorting(t).Press("P", "Enter").Do("undo").Press("Enter", "Enter", "Escape")
	require.Len(t, h.Texts(), 4)
}
