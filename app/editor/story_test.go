package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

func TestTheFirstVisitOpensWithTheCaretInTheFirstCell(t *testing.T) {
	h := editortest.Open(t)
	require.True(t, h.Writer().Open)
	require.True(t, h.View().Start)
	require.Empty(t, h.Disk().Infos, "a map reaches the library with its first change, never before")
	h.Type("Zoekt op funda").Press("Enter")
	require.False(t, h.View().Start)
	require.Len(t, h.Disk().Infos, 1)
	require.Equal(t, []string{"Zoekt op funda"}, h.In("Bewust worden", "Acties"))
}

func TestWritingAsFastAsPeopleTalk(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Tab").Type("drie").Press("Ctrl+Enter").Type("vier")
	h.Press("Ctrl+Shift+Enter").Type("vijf").Press("Shift+Tab").Type("zes").Press("Escape")
	require.Equal(t, []string{"een", "twee", "zes"}, h.In("Bewust worden", "Acties"))
	require.Equal(t, []string{"drie", "vijf"}, h.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"vier"}, h.In("Oriënteren", "Contactmomenten"))
	require.Equal(t, []string{"zes"}, h.Chosen())
}

func TestShiftEnterIsANewLineInANewNote(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Shift+Enter").Type("regel").Press("Escape")
	require.Equal(t, []string{"een\nregel"}, h.Texts())
}

func TestEnterIsANewLineInAnExistingNote(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.DoubleClick(h.Spot("een")).Press("Enter").Type("regel").Press("Escape")
	require.Equal(t, []string{"een\nregel"}, h.Texts())
}

func TestAnEmptyNoteLeavesNoTraceAndNoStepToUndo(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Enter")
	require.False(t, h.Writer().Open)
	require.False(t, h.View().CanUndo)
	h.Press("Enter").Type("toch niet").Wait().Erase().Wait().Press("Escape")
	require.Empty(t, h.Texts())
	require.False(t, h.View().CanUndo)
	require.False(t, h.View().CanRedo)
}

func TestLettersWriteOnlyWhereACaretIsSeen(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape")
	h.Type("qwrty")
	require.Empty(t, h.Texts())
	require.False(t, h.Writer().Open)
}

func TestOneWritingIsOneStepToUndo(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt").Wait().Type(" op").Wait().Type(" funda").Press("Escape")
	require.Equal(t, []string{"Zoekt op funda"}, h.Texts())
	h.Press("Ctrl+Z")
	require.Empty(t, h.Texts())
	h.Press("Ctrl+Y")
	require.Equal(t, []string{"Zoekt op funda"}, h.Texts())
	require.Equal(t, []string{"Zoekt op funda"}, h.Chosen(), "what undo brought back is chosen")
}

func TestAClickChoosesACellAndThePaleNoteTakesTheCaret(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Kiezen", "Pijnpunten"))
	require.False(t, h.Writer().Open)
	require.NotEqual(t, editor.CellRef{}, h.Selection().Cell)
	h.Press("Enter").Type("Te duur").Press("Escape")
	require.Equal(t, []string{"Te duur"}, h.In("Kiezen", "Pijnpunten"))
}

func TestDraggingANoteToAnotherPhase(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape")
	h.Drag("een", h.Cell("Kopen", "Acties"))
	require.Equal(t, []string{"twee"}, h.In("Bewust worden", "Acties"))
	require.Equal(t, []string{"een"}, h.In("Kopen", "Acties"))
	require.Equal(t, []string{"een"}, h.Chosen())
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"een", "twee"}, h.In("Bewust worden", "Acties"))
}

func TestEscapeCancelsADrag(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.Down(h.Spot("een")).Move(h.Cell("Kopen", "Acties")).Press("Escape").Up()
	require.Equal(t, []string{"een"}, h.In("Bewust worden", "Acties"))
	h.Press("Ctrl+Z")
	require.Empty(t, h.Texts(), "the drag was no step")
}

func TestAltLeavesANoteLoose(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.Drag("een", h.Cell("Kopen", "Acties"), "Alt")
	require.Equal(t, journey.Loose, h.Note("een").Place.Where)
	h.Drag("een", h.Cell("Kiezen", "Oplossingen"))
	require.Equal(t, []string{"een"}, h.In("Kiezen", "Oplossingen"))
}

func TestSelectingByBoxAndShift(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
	h.Click(h.Spot("een")).Click(h.Spot("drie"), "Shift")
	require.Equal(t, []string{"een", "drie"}, h.Chosen())
	h.Click(h.Spot("een"), "Shift")
	require.Equal(t, []string{"drie"}, h.Chosen())
	cell := h.Cell("Bewust worden", "Acties")
	h.Down(cell).Move(h.Spot("een").Sub(geom.Point{X: 62, Y: 34})).Up()
	require.ElementsMatch(t, []string{"een", "twee", "drie"}, h.Chosen())
}

func TestCopyAndPasteKeepLinks(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape")
	h.Click(h.Spot("een")).Click(h.Spot("twee"), "Shift").Do("connect")
	require.Equal(t, 1, h.Board().Count(journey.KindLink))
	h.Click(h.Spot("een")).Click(h.Spot("twee"), "Shift")
	require.True(t, h.Sent(editor.Copying{}))
	require.Equal(t, "een\ntwee", h.Clip.Text)
	h.Click(h.Cell("Kopen", "Acties"))
	require.True(t, h.Sent(editor.Pasted{Text: h.Clip.Text, HTML: h.Clip.HTML}))
	require.Equal(t, []string{"een", "twee"}, h.In("Kopen", "Acties"))
	require.Equal(t, 2, h.Board().Count(journey.KindLink))
	require.Len(t, h.Chosen(), 2, "all pasted notes are chosen")
}

func TestPastedLinesBecomeNotes(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Kiezen", "Acties"))
	h.Send(editor.Pasted{Text: "- Maakt een lijst\n• Belt de makelaar\n\n"})
	require.Equal(t, []string{"Maakt een lijst", "Belt de makelaar"}, h.In("Kiezen", "Acties"))
}

func TestDeletingChoosesTheNeighbour(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
	h.Click(h.Spot("twee")).Press("Delete")
	require.Equal(t, []string{"drie"}, h.Chosen())
	h.Press("Delete").Press("Delete")
	require.Empty(t, h.Texts())
	require.NotEqual(t, editor.CellRef{}, h.Selection().Cell)
	h.Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
	require.Equal(t, []string{"een", "twee", "drie"}, h.Texts())
}

func TestCtrlArrowMovesANoteAPlaceAndThenACell(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape")
	h.Click(h.Spot("een")).Press("Ctrl+ArrowRight")
	require.Equal(t, []string{"twee", "een"}, h.In("Bewust worden", "Acties"))
	h.Press("Ctrl+ArrowRight")
	require.Equal(t, []string{"een"}, h.In("Oriënteren", "Acties"))
	require.Contains(t, h.View().Live, "Oriënteren")
}

func TestPhasesAndLanes(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Head("Kiezen"))
	h.Do("addphase").Type("Onderhandelen").Press("Escape")
	require.Equal(t, "Onderhandelen", h.Sheet().Columns[3].Phase.Title)
	h.Press("Ctrl+ArrowLeft")
	require.Equal(t, "Onderhandelen", h.Sheet().Columns[2].Phase.Title)
	h.Click(h.Title("Emotie")).Press("F2").Type("Gevoel").Press("Escape")
	require.Equal(t, "Gevoel", h.Sheet().Rows[2].Lane.Title)
	h.Press("Ctrl+ArrowDown")
	require.Equal(t, "Gevoel", h.Sheet().Rows[3].Lane.Title)
	h.Press("Delete")
	require.Len(t, h.Sheet().Rows, 4)
	require.NotNil(t, h.View().Toast)
	h.Press("Ctrl+Z")
	require.Len(t, h.Sheet().Rows, 5)
}

func TestResizingAPhase(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape")
	r := h.Sheet().HeadRect(0)
	edge := h.Camera().ToScreen(geom.Point{X: r.Right() - 1, Y: r.Center().Y})
	h.Down(edge).Move(edge.Add(geom.Point{X: 60})).Up()
	require.InDelta(t, r.W+60/h.Camera().Zoom, h.Sheet().Columns[0].W, 2)
}

func TestLinkingWithTheArrowTool(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Tab").Type("twee").Press("Escape")
	h.Press("A").Down(h.Spot("twee")).Move(h.Spot("een")).Up()
	for l := range h.Board().Links() {
		require.Equal(t, journey.LoopsBack, l.Kind, "an arrow to an earlier phase loops back")
	}
	h.Press("Enter").Type("geen keuze").Press("Enter")
	for l := range h.Board().Links() {
		require.Equal(t, "geen keuze", l.Condition)
	}
}

func TestKeysForTheCamera(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape")
	whole := h.Camera()
	h.Press("3")
	require.Greater(t, h.Camera().Zoom, whole.Zoom)
	h.Press("0")
	require.Equal(t, whole, h.Camera())
	h.Press("Ctrl+0")
	require.InDelta(t, 1, h.Camera().Zoom, 1e-9)
	h.Send(editor.Wheel{P: geom.Point{X: 500, Y: 400}, DX: 30, DY: 10})
	h.Send(editor.Wheel{P: geom.Point{X: 500, Y: 400}, DY: -10, Mods: editor.Mods{Ctrl: true}})
	require.Greater(t, h.Camera().Zoom, 1.0)
}

func TestTheTitleIsThereTomorrow(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	require.Equal(t, "Nieuwe klantreis", h.Reload().Board().Doc().Title)
}

func TestEscapeClosesTheMenuAndKeepsTheChoice(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("menu").Press("Escape")
	require.Nil(t, h.View().Menu)
	require.Equal(t, []string{"een"}, h.Chosen())
}

func TestABareWallTakesLooseNotesAndPhases(t *testing.T) {
	h := editortest.Open(t)
	h.Do("new", "empty").DoubleClick(geom.Point{X: 600, Y: 400}).Type("los").Press("Escape")
	require.Equal(t, journey.Loose, h.Note("los").Place.Where)
	h.Do("addphase").Type("Eerst").Press("Escape").Do("addlane").Type("Acties").Press("Escape")
	h.Click(h.Cell("Eerst", "Acties")).Press("Enter").Type("in het vak").Press("Escape")
	require.Equal(t, []string{"in het vak"}, h.In("Eerst", "Acties"))
}

func TestAKilledBrowserOpensTheMapThatWasChangedLast(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.Disk().Prefs = editor.Prefs{} // localStorage lost its last second
	require.Equal(t, []string{"een"}, h.Kill().Texts())
}

func TestAClickAndThenADragIsADrag(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Click(h.Spot("een"))
	h.Send(editor.Pressed{P: h.Spot("een"), Clicks: 2}).Move(h.Cell("Kopen", "Acties")).Up()
	require.Equal(t, []string{"een"}, h.In("Kopen", "Acties"))
	require.False(t, h.Writer().Open)
}

func TestUndoOfANewNoteLeavesNothingChosenOfAllThatWas(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
	h.Press("Ctrl+A", "Ctrl+Z")
	require.Equal(t, []string{"een", "twee"}, h.Texts())
	require.Empty(t, h.Chosen(), "a drag would take along what nobody chose")
}

func TestTheFirstMapSpeaksTheLanguageThatIsChosen(t *testing.T) {
	h := editortest.Open(t)
	h.Do("language")
	require.True(t, h.Writer().Open, "the caret is where it was")
	h.Type("Browses listings").Press("Escape")
	require.Equal(t, []string{"Browses listings"}, h.In("Become aware", "Actions"))
	h.Do("language")
	require.Equal(t, "Become aware", h.Sheet().Columns[0].Phase.Title, "what was begun keeps its words")
}

func TestCopiesOfCopiesAreNumbered(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("rename", "Huis")
	h.Do("duplicatemap").Do("duplicatemap").Do("duplicatemap")
	require.Equal(t, "Huis (kopie 3)", h.View().Title)
}

// TestTheChoiceIsNotBroughtUnderTheHeads: Shift+2 centred it in the window, where heads and titles stand at the edges.
func TestTheChoiceIsNotBroughtUnderTheHeads(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape", "Ctrl+A", "Shift+2")
	title := h.Camera().ToScreen(geom.Point{X: h.Sheet().TitleRect(0).Right()}).X
	for _, id := range h.Selection().Notes {
		box := h.Camera().RectToScreen(h.Sheet().Note(id).Rect)
		require.True(t, box.X > title && box.Y > 100 && box.Right() < 1440, "%s at %v", h.Board().Note(id).Text, box)
	}
}
