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
	h.Do("addphase").Type("Onderhandelen").Press("Enter")
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

func TestTheMapIsThereTomorrow(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape")
	camera := h.Camera()
	h = h.Reload()
	require.Equal(t, []string{"een", "twee"}, h.Texts())
	require.Empty(t, h.Chosen(), "a later visit opens with nothing chosen")
	require.False(t, h.Writer().Open)
	require.Equal(t, camera, h.Camera(), "where it was left")
	h = h.Kill()
	require.Equal(t, []string{"een", "twee"}, h.Texts())
}

func TestOpenTextIsKeptWhenThePageGoes(t *testing.T) {
	h := editortest.Open(t)
	h.Type("nog niet klaar")
	h = h.Reload()
	require.Equal(t, []string{"nog niet klaar"}, h.Texts())
}

func TestWhatCannotBeSavedIsSaidAtOnceAndSavedLater(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.Disk().Maps.Fail(errFull{})
	h.Press("Enter").Type(" en meer").Press("Escape")
	require.Equal(t, "unsaved", h.View().Saved.State)
	require.NotEmpty(t, h.View().Alarm)
	h.Press("N").Type("twee").Press("Escape")
	h.Disk().Maps.Fail(nil)
	h.Wait()
	require.Equal(t, "browser", h.View().Saved.State)
	h = h.Kill()
	require.Equal(t, []string{"een en meer", "twee"}, h.Texts())
}

type errFull struct{}

func (errFull) Error() string { return "full" }

func TestSavingExportingDeletingImporting(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Press("Ctrl+S")
	require.Len(t, h.Files, 1)
	require.Equal(t, "nieuwe klantreis 2026-11-22 1402.reiskaart.json", h.Files[0].Name)
	require.Equal(t, "file", h.View().Saved.State)
	first := h.Files[0].Data
	h.Press("N").Type("twee").Press("Escape")
	require.Equal(t, "changed", h.View().Saved.State)
	h.Do("deletemap", string(h.Board().ID()))
	require.Empty(t, h.Texts())
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	require.Equal(t, []string{"een"}, h.Texts())
	require.Equal(t, "file", h.View().Saved.State)
	h.Press("Ctrl+S")
	require.Equal(t, string(first), string(h.Files[1].Data), "same bytes")
}

func TestAFileWhoseMapIsHereAlready(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Press("Ctrl+S")
	first := h.Files[0].Data
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	require.Nil(t, h.View().Question)
	h.Press("N").Type("twee").Press("Escape")
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	require.Contains(t, h.View().Question.Text, "1 notitie weg")
	h.Do("answer", "mine")
	require.Equal(t, []string{"een"}, h.Texts())
	require.Len(t, h.Disk().Infos, 2, "a snapshot first")
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"een", "twee"}, h.Texts(), "one step to undo")
	h.Send(editor.Chosen{Name: "huis.reiskaart.json", Data: first})
	h.Do("answer", "beside")
	require.Equal(t, []string{"een"}, h.Texts())
	require.Len(t, h.Disk().Infos, 3)
}

func TestBadFilesLeaveTheMapAsItWas(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	for _, file := range []struct{ data, says string }{
		{"", "leeg"}, {"PK\x03\x04\x00\x00word/document.xml", "geen klantreis"}, {`{"type":"excalidraw","elements":[]}`, "Excalidraw"},
		{`{"format":"reiskaart/2"}`, "nieuwere Reiskaart"}, {"{", "geen klantreis"}, {"a;b;c\n1;2;3", "tabel"}, {"%PDF-1.7", "PDF"},
	} {
		h.Send(editor.Chosen{Name: "x.json", Data: []byte(file.data)})
		require.NotNil(t, h.View().Toast, file.data)
		require.Contains(t, h.View().Toast.Text, file.says)
		require.Contains(t, h.View().Toast.Text, "zoals hij was")
		require.Equal(t, []string{"een"}, h.Texts())
		h.Do("dismiss")
	}
	h.Send(editor.Chosen{Name: "x.json", Err: true})
	require.Contains(t, h.View().Toast.Text, "x.json")
}

func TestOneBrokenNoteCostsOneNote(t *testing.T) {
	h := editortest.Open(t)
	h.Send(editor.Chosen{Name: "x.json", Data: []byte("{\"format\":\"reiskaart/1\",\"id\":\"m\",\"notes\":[\n{\"id\":\"a\",\"x\":1,\"y\":2,\"text\":\"heel\"},\n{\"id\":\"b\",\"x\":1,,},\n{\"id\":\"c\",\"x\":1,\"y\":200,\"text\":\"ook heel\"}\n]}\n")})
	require.Equal(t, []string{"heel", "ook heel"}, h.Texts())
	require.Contains(t, h.View().Toast.Text, "2 van de 3 notities")
	require.Contains(t, h.View().Toast.Text, "regel 3")
}

func TestTheLibrary(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("rename", "Huizenkoper").Wait()
	h.Do("new").Type("twee").Press("Escape").Do("rename", "Huurder").Wait()
	h.Do("library")
	titles := []string{}
	for _, m := range h.View().Library.Maps {
		titles = append(titles, m.Title)
	}
	require.ElementsMatch(t, []string{"Huizenkoper", "Huurder"}, titles)
	house := h.View().Library.Maps[1].ID
	if h.View().Library.Maps[0].Title == "Huizenkoper" {
		house = h.View().Library.Maps[0].ID
	}
	h.Do("openmap", string(house))
	require.Equal(t, []string{"een"}, h.Texts())
	h.Do("duplicatemap")
	require.Equal(t, "Huizenkoper (kopie)", h.Board().Doc().Title)
	require.NotEqual(t, house, h.Board().ID())
	h.Do("deletemap", string(h.Board().ID()))
	require.NotNil(t, h.View().Toast)
	undo := h.View().Toast.Run
	h.Send(undo)
	require.Equal(t, "Huizenkoper (kopie)", h.Board().Doc().Title)
	h = h.Reload()
	require.Len(t, h.Disk().Infos, 3)
	require.Equal(t, []string{"een"}, h.Texts())
}

func TestAnEmptyMapNeverTakesThePlaceOfAFullOne(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("new").Press("Escape")
	h = h.Reload()
	require.Equal(t, []string{"een"}, h.Texts())
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
	h.Do("bare").DoubleClick(geom.Point{X: 600, Y: 400}).Type("los").Press("Escape")
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
