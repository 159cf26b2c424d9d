package editor_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

func paste(h *editortest.Hand, text string) *editortest.Hand {
	return h.Send(editor.Pasted{Text: text})
}

// pasteBack pastes what was copied last.
func pasteBack(h *editortest.Hand) *editortest.Hand {
	return h.Send(editor.Pasted{Text: h.Clip.Text, HTML: h.Clip.HTML, Own: h.Clip.Own})
}

// or does the second thing that the toast offers.
func or(t *testing.T, h *editortest.Hand) {
	t.Helper()
	toast := h.View().Toast
	require.NotNil(t, toast)
	require.NotEmpty(t, toast.Other)
	h.Do(toast.Or.Name, toast.Or.Arg)
}

const acrossText = "\tOriënteren\tKiezen\r\nActies\tZoekt op funda\t\"• Bezichtigt\n• Belt\"\r\nGevoel\t🙂\tboos\r\n"

// begun is a map with three notes in the first cell.
func begun(t *testing.T) *editortest.Hand {
	return editortest.Open(t).Type("een").Press("Enter").Type("twee").Press("Enter").Type("drie").Press("Escape")
}

func bare(t *testing.T) *editortest.Hand { return begun(t).Press("Escape", "Escape") }

func TestLinesWithNothingChosenAreParked(t *testing.T) {
	h := paste(bare(t), "1. Zoekt\r\n2. Belt\r\n\r\n3. Kiest\r\n")
	require.Equal(t, []string{"Zoekt", "Belt", "Kiest"}, parkedTexts(h))
	require.Equal(t, []string{"Zoekt", "Belt", "Kiest"}, h.Chosen())
	require.Equal(t, "3 notities geparkeerd", h.View().Toast.Text)
	h.Do("undo")
	require.Empty(t, parkedTexts(h), "one step")
	paste(h, "één regel")
	require.Equal(t, []string{"één regel"}, parkedTexts(h), "never where the pointer is")
}

func TestLinesFillTheChosenNotesInOrder(t *testing.T) {
	h := begun(t).Press("Ctrl+A")
	paste(h, "a\nb\nc")
	require.Equal(t, []string{"a", "b", "c"}, h.Texts())
	require.Equal(t, "3 notities ingevuld", h.View().Toast.Text)
	h.Do("undo")
	require.Equal(t, []string{"een", "twee", "drie"}, h.Texts())

	h.Click(h.Spot("een"))
	paste(h, "x\ny")
	require.Equal(t, []string{"een", "x", "y", "twee", "drie"}, h.In("Bewust worden", "Acties"), "next to a note that says something")
	h.Do("undo").Do("dismiss").Click(h.Spot("twee"))
	paste(h, "z")
	require.Equal(t, []string{"een", "twee", "z", "drie"}, h.In("Bewust worden", "Acties"))
	require.Nil(t, h.View().Toast, "one note that is seen needs no toast")
}

func TestPasteFillsEmptyNotes(t *testing.T) {
	h := begun(t)
	h.Click(h.Spot("een")).Press("Enter").Erase().Press("Escape").Click(h.Spot("twee")).Press("Enter").Erase().Press("Escape")
	h.Press("Ctrl+A")
	paste(h, "a\nb\nc\nd")
	require.Equal(t, []string{"a", "b", "drie", "c", "d"}, h.Texts(), "the empty ones first, the rest behind what is chosen")
	require.Equal(t, "2 notities ingevuld, 2 notities geplakt", h.View().Toast.Text)
}

func TestALineInAnEmptyNoteFillsIt(t *testing.T) {
	h := begun(t)
	h.Click(h.Spot("twee")).Press("Enter").Erase().Press("Escape")
	paste(h, "- ingevuld")
	require.Equal(t, []string{"een", "ingevuld", "drie"}, h.Texts())
}

func TestOpenTextTakesWhatIsPastedAndANewNoteTakesLines(t *testing.T) {
	h := begun(t)
	h.Click(h.Spot("een")).Press("Enter")
	require.False(t, h.Sent(editor.Pasted{Text: "a\nb"}), "the textarea's")
	require.False(t, h.Sent(editor.Pasted{Text: acrossText}))
	h.Press("Escape").Click(h.Cell("Kopen", "Acties")).Press("Enter")
	require.False(t, h.Sent(editor.Pasted{Text: "één"}))
	require.True(t, h.Sent(editor.Pasted{Text: "a\nb"}))
	require.Equal(t, []string{"a", "b"}, h.In("Kopen", "Acties"), "the open new note is where they go")
	require.False(t, h.Writer().Open)
}

func TestPlainPasteIsAlwaysOneNote(t *testing.T) {
	h := bare(t)
	for i, text := range []string{acrossText, "- a\n- b", "Anna Bakker\n14:02\nZoekt", "https://funda.nl"} {
		h.Press("Escape", "Escape").Send(editor.Key{Name: "V", Mods: editor.Mods{Ctrl: true, Shift: true}})
		require.True(t, h.Sent(editor.Pasted{Text: text, HTML: "<table><tr><td>x<td>y</table>"}))
		require.Len(t, parkedTexts(h), i+1)
		require.Equal(t, strings.TrimSpace(strings.ReplaceAll(text, "\r", "")), parkedTexts(h)[i])
	}
	paste(h.Press("Escape", "Escape"), "a\nb")
	require.Len(t, parkedTexts(h), 6, "the next one is not")
}

func TestATableFillsAMapThatIsStillEmpty(t *testing.T) {
	h := editortest.Open(t)
	require.True(t, h.Writer().Open, "the caret is in the first cell")
	require.True(t, h.Sent(editor.Pasted{Text: acrossText}))
	require.Equal(t, "Als kaart ingevoegd: 2 fasen, 2 banen, 5 notities", h.View().Toast.Text)
	require.Equal(t, []string{"Zoekt op funda"}, h.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"Bezichtigt", "Belt"}, h.In("Kiezen", "Acties"))
	require.Equal(t, journey.Some(-2), h.Note("boos").Score)
	require.Len(t, h.Sheet().Columns, 2)
	require.Len(t, h.Sheet().Rows, 2)
	h.Do("undo")
	require.Empty(t, h.Texts())
	require.Len(t, h.Sheet().Columns, 5, "one step takes it all back")
	h.Do("redo")
	require.Len(t, h.Texts(), 5)
	h.Do("undo")
	paste(h, acrossText)
	require.Len(t, h.Sheet().Columns, 2, "the same map again, which nobody has begun")
	require.Contains(t, h.View().Toast.Text, "Als kaart ingevoegd")
	require.Len(t, h.Reload().Texts(), 5)
}

func TestATableInAFullMapBecomesAMapBesideIt(t *testing.T) {
	h := bare(t)
	h.Wait()
	was := h.Board().ID()
	paste(h, "Huis kopen\n\n"+acrossText)
	require.NotEqual(t, was, h.Board().ID())
	require.Equal(t, "Huis kopen", h.View().Title)
	require.Contains(t, h.View().Toast.Text, "Als nieuwe kaart ingevoegd, naast ‘")
	require.Len(t, h.Texts(), 5)
	h.Press("Ctrl+Z")
	require.Equal(t, was, h.Board().ID(), "undo leads back")
	require.Equal(t, []string{"een", "twee", "drie"}, h.Texts())
	h.Press("L").Do("library")
	require.Len(t, h.View().Library.Maps, 1)

	h.Do("close")
	paste(h, acrossText)
	or(t, h)
	require.Equal(t, was, h.Board().ID())
	require.Len(t, h.Texts(), 3+8, "a grid of notes in the map that was open")
}

func TestAsLooseNotesLaysTheTableBesideTheMap(t *testing.T) {
	h := editortest.Open(t)
	paste(h, acrossText)
	require.Equal(t, "Als losse notities", h.View().Toast.Other)
	or(t, h)
	require.Equal(t, "8 notities als raster naast de kaart gelegd", h.View().Toast.Text)
	require.Len(t, h.Sheet().Columns, 5, "the map is as it was")
	act, look := h.Note("Acties"), h.Note("Zoekt op funda")
	require.Equal(t, journey.Loose, act.Place.Where)
	require.Equal(t, act.Place.Y, look.Place.Y)
	require.Greater(t, look.Place.X, act.Place.X)
	require.Greater(t, h.Sheet().Note(act.ID).Rect.X, h.Sheet().Grid.Right())
	or(t, h)
	require.Len(t, parkedTexts(h), len(h.Texts()))
}

func TestATableGoesCellByCellWhereItFits(t *testing.T) {
	h := begun(t)
	h.Click(h.Cell("Kopen", "Acties"))
	paste(h, "a\tb\r\n\td\r\n-1\t🙂 mooi\r\n")
	require.Equal(t, []string{"a"}, h.In("Kopen", "Acties"))
	require.Equal(t, []string{"b"}, h.In("Gebruiken", "Acties"))
	require.Equal(t, []string{"d"}, h.In("Gebruiken", "Contactmomenten"))
	require.Equal(t, journey.Some(1), h.Note("mooi").Score)
	require.Equal(t, journey.Some(-1), h.Note("").Score)
	h.Do("undo")
	require.Len(t, h.Texts(), 3)
	h.Click(h.Cell("Gebruiken", "Acties"))
	paste(h, "a\tb\r\nc\td\r\n")
	require.Equal(t, journey.Loose, h.Note("d").Place.Where, "it would reach over the edge")
}

func TestAColumnOrRowIsAList(t *testing.T) {
	h := begun(t)
	h.Click(h.Cell("Kopen", "Acties"))
	h.Send(editor.Pasted{Text: "a\r\n\"b\nc\"\r\n", HTML: "<table><tr><td>a<tr><td>b<br>c</table>"})
	require.Equal(t, []string{"a", "b\nc"}, h.In("Kopen", "Acties"))
	h.Press("Escape", "Escape")
	paste(h, "x\ty\tz")
	require.Equal(t, []string{"x", "y", "z"}, parkedTexts(h))
}

func TestAnAddressIsALinkOrASource(t *testing.T) {
	h := bare(t)
	paste(h, " https://www.funda.nl/koop/ \n")
	n := h.Note("funda.nl/koop")
	require.Equal(t, "https://www.funda.nl/koop/", n.URL)
	h.Press("Escape", "Escape")
	h.Send(editor.Pasted{Text: "https://funda.nl", HTML: `<a href="https://funda.nl">Funda: <b>alle</b> huizen</a>`})
	require.Equal(t, "https://funda.nl", h.Note("Funda: alle huizen").URL)

	h.Click(h.Spot("een")).Click(h.Spot("drie"), "Shift")
	paste(h, "https://cbs.nl/rapport")
	require.Equal(t, "https://cbs.nl/rapport", h.Note("een").Source)
	require.Equal(t, "Bron toegevoegd: cbs.nl/rapport", h.View().Toast.Text)
	paste(h, "https://kadaster.nl")
	require.Equal(t, "https://cbs.nl/rapport\nhttps://kadaster.nl", h.Note("drie").Source, "a second source does not take the place of the first")
	paste(h, "javascript:alert(1)")
	require.Equal(t, "", h.Note("javascript:alert(1)").URL)
}

func TestAChatLosesNamesTimesAndReactions(t *testing.T) {
	text := "Anna Bakker\n14:02\nZoekt op funda\n👍 2\nPiet de Vries\n14:03\nBelt de bank\n"
	h := paste(bare(t), text)
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, parkedTexts(h))
	require.Equal(t, "2 notities geparkeerd, 5 namen, tijden en reacties weggelaten", h.View().Toast.Text)
	require.Equal(t, "Toch alles plakken", h.View().Toast.Other)
	or(t, h)
	require.Len(t, parkedTexts(h), 7)
	h.Do("undo")
	require.Empty(t, parkedTexts(h), "what was pasted after all is one step as well")
}

func TestWhatAToastOffersIsForAsLongAsNothingElseWasDone(t *testing.T) {
	h := paste(bare(t), "Anna Bakker\n14:02\nZoekt op funda\n")
	h.Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("later").Press("Escape")
	require.Nil(t, h.View().Toast)
	before := h.Texts()
	h.Do("pasteall")
	require.Equal(t, before, h.Texts())
}

func TestCopyIsLinesOrATableThatComesBackAsAMap(t *testing.T) {
	h := begun(t)
	h.Press("Ctrl+A").Send(editor.Copying{})
	require.Equal(t, "een\ntwee\ndrie", h.Clip.Text)
	require.Contains(t, h.Clip.HTML, "<table")
	h.Click(h.Cell("Kopen", "Emotie")).Type("blij").Press("Escape").Send(editor.SetField{Field: "score", Value: "1"})
	h.Press("Ctrl+A").Send(editor.Copying{})
	require.Equal(t, "\tBewust worden\tOriënteren\tKiezen\tKopen\r\nActies\t\"• een\n• twee\n• drie\"\t\t\t\r\nEmotie\t\t\t\tblij (+1)\r\n", h.Clip.Text)
	other := editortest.Open(t)
	other.Send(editor.Pasted{Text: h.Clip.Text})
	require.Equal(t, []string{"een", "twee", "drie"}, other.In("Bewust worden", "Acties"))
	require.Equal(t, journey.Some(1), other.Note("blij").Score)
}

func TestACellAPhaseAndALaneCanBeCopied(t *testing.T) {
	h := begun(t)
	h.Click(h.Cell("Kopen", "Emotie")).Type("blij").Press("Escape")
	h.Click(h.Cell("Bewust worden", "Acties")).Send(editor.Copying{})
	require.Equal(t, "een\ntwee\ndrie", h.Clip.Text)
	h.Click(h.Head("Bewust worden")).Send(editor.Copying{})
	require.Equal(t, "\tBewust worden\r\nActies\t\"• een\n• twee\n• drie\"\r\n", h.Clip.Text)
	h.Click(h.Title("Emotie"))
	h.Clip = editor.PutClipboard{}
	h.Send(editor.Copying{Cut: true})
	require.Empty(t, h.Clip.Text, "a lane is not cut")
	require.Len(t, h.Texts(), 4)
}

func TestWhatAFormulaWouldBeStaysText(t *testing.T) {
	h := bare(t)
	h.Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("=HYPERLINK(1)").Press("Escape")
	h.Press("Ctrl+A").Send(editor.Copying{})
	require.Contains(t, h.Clip.Text, "'=HYPERLINK")
	require.Contains(t, h.Clip.HTML, `mso-number-format`)
}

func TestOurOwnNotesComeBackWithLinksInNewPlaces(t *testing.T) {
	h := begun(t)
	h.Press("Ctrl+A").Do("link").Press("Escape")
	h.Click(h.Spot("een")).Click(h.Spot("twee"), "Shift").Do("connect")
	h.Click(h.Spot("een")).Click(h.Spot("twee"), "Shift").Send(editor.Copying{})
	pasteBack(h.Press("Escape", "Escape", "Escape"))
	require.Equal(t, []string{"een", "twee"}, parkedTexts(h), "nothing chosen: parked")
	require.Len(t, h.Links(), 2)
	pasteBack(h.Click(h.Cell("Kopen", "Pijnpunten")))
	require.Equal(t, []string{"een", "twee"}, h.In("Kopen", "Pijnpunten"))
	require.Len(t, h.Links(), 3)
	pasteBack(h.Click(h.Spot("drie")))
	require.Equal(t, []string{"een", "twee", "drie", "een", "twee"}, h.In("Bewust worden", "Acties"))

	h.Clip.Own = ""
	pasteBack(h.Click(h.Cell("Kiezen", "Acties")))
	require.Equal(t, []string{"een", "twee"}, h.In("Kiezen", "Acties"), "the HTML has them too")
}

func TestABlockOfCellsKeepsItsShapeFromTheChosenCellOn(t *testing.T) {
	h := begun(t)
	h.Click(h.Cell("Oriënteren", "Contactmomenten")).Press("Enter").Type("funda").Press("Escape")
	h.Press("Ctrl+A").Send(editor.Copying{})
	pasteBack(h.Click(h.Cell("Kiezen", "Acties")))
	require.Equal(t, []string{"een", "twee", "drie"}, h.In("Kiezen", "Acties"))
	require.Equal(t, []string{"funda"}, h.In("Kopen", "Contactmomenten"))
}

func TestADamagedCopyOfOursIsTextStill(t *testing.T) {
	h := bare(t)
	h.Send(editor.Pasted{Text: "een", HTML: `<span data-reiskaart="%%%">een</span>`})
	require.Equal(t, []string{"een"}, parkedTexts(h))
	require.Contains(t, h.View().Toast.Text, "beschadigd")
}

func TestBadClipboardsAreRefusedWithAReason(t *testing.T) {
	h := bare(t)
	before := h.Texts()
	for text, want := range map[string]string{
		strings.Repeat("abcd\n", 1<<20):                          "Op het klembord staat",
		strings.Repeat("a\n", 12_000):                            "Dat worden 12.000 notities",
		strings.Repeat("lang ", 3000):                            "Er staat een stuk van",
		"a\tb\n" + strings.Repeat("x", 10_001) + "\ty\n":         "Er staat een stuk van 10.001 tekens in",
		"\tA\tB\nActies\t" + strings.Repeat("x", 10_001) + "\ty": "Er staat een stuk van 10.001 tekens in",
	} {
		require.True(t, h.Sent(editor.Pasted{Text: text}))
		require.Contains(t, h.View().Toast.Text, want)
		require.Contains(t, h.View().Toast.Text, "Er is niets geplakt.")
		require.Equal(t, before, h.Texts())
	}
	h.Click(h.Spot("een")).Press("Enter")
	require.True(t, h.Sent(editor.Pasted{Text: strings.Repeat("x", 10_000)}), "open text is not stuffed either")
	h.Press("Escape", "Escape", "Escape")
	paste(h, "a\x00\x1bb\nc\u202ed")
	require.Equal(t, []string{"ab", "cd"}, parkedTexts(h))
	require.Equal(t, "2 notities geparkeerd, 2 onzichtbare tekens weggelaten", h.View().Toast.Text)
}

func TestHTMLIsReadAndNeverRun(t *testing.T) {
	html, err := os.ReadFile("../formats/grid/testdata/excel.html")
	require.NoError(t, err)
	h := editortest.Open(t)
	h.Send(editor.Pasted{Text: "iets anders", HTML: "<script>alert(1)</script>" + string(html)})
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank\nen vraagt uitleg"}, h.In("Oriënteren", "Acties"), "the merged head holds two columns")
}

func TestAFileThatIsPastedOpensBeside(t *testing.T) {
	h := bare(t)
	h.Do("save")
	file := string(h.Files[0].Data)
	other := begun(t).Press("Escape", "Escape")
	was := other.Board().ID()
	other.Send(editor.Pasted{Text: strings.Replace(file, string(h.Board().ID()), "elders", 1)})
	require.NotEqual(t, was, other.Board().ID())
	require.Equal(t, []string{"een", "twee", "drie"}, other.Texts())
}
