package editor_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/picture"
	"reiskaart/app/scene"
)

// What is offered or asked for at one moment and comes at another: in between a person goes on, opens another map, or turns a note over.

// late pastes a picture and gives back what makes it come, for when the person has gone on.
func late(t *testing.T, h *editortest.Hand) (comes func()) {
	var shrink editor.ShrinkImage
	for _, asked := range h.Update(pasted(t, 300, 200), h.Now()) {
		if ask, ok := asked.(editor.ShrinkImage); ok {
			shrink = ask
		}
	}
	require.NotZero(t, shrink.Ask)
	return func() {
		h.Send(editor.ImageShrunk{Ask: shrink.Ask, Type: picture.PNG, W: 300, H: 200, Data: shrink.Data})
	}
}

func TestBugAPictureThatCameLateClosedTheTextThatWasOpen(t *testing.T) {
	h := written(t)
	comes := late(t, h.Click(h.Spot("Belt de bank")))
	h.Click(h.Cell("Kiezen", "Acties")).Press("Enter").Type("Vergelijkt ")
	comes()
	require.NotEmpty(t, h.Note("Belt de bank").Image)
	require.True(t, h.Writer().Open, "the caret stays")
	h.Type("rentes").Press("Escape")
	require.Equal(t, []string{"Vergelijkt rentes"}, h.In("Kiezen", "Acties"))
}

func TestBugAPictureThatCameLateTookTheChoiceFromADrag(t *testing.T) {
	h := written(t)
	comes := late(t, h.Press("Escape", "Escape"))
	h.Click(h.Spot("Belt de bank")).Down(h.Spot("Belt de bank")).Move(h.Cell("Kiezen", "Contactmomenten")).Move(h.Cell("Kiezen", "Acties"))
	comes()
	require.Equal(t, []string{"Belt de bank"}, h.Chosen())
	h.Up()
	require.Equal(t, []string{"Belt de bank"}, h.In("Kiezen", "Acties"))
}

// The toast of a paste offered to do it over when another map was open by then, and did so there.
func TestBugAPasteWasDoneOverInAnotherMap(t *testing.T) {
	h := paste(bare(t), "Anna Bakker\n14:02\nZoekt op funda\n")
	require.NotEmpty(t, h.View().Toast.Other)
	h.Do("sample")
	require.Nil(t, h.View().Toast)
	before := h.Texts()
	h.Do("pasteall")
	require.Equal(t, before, h.Texts())
}

// A map that was made for a paste is taken back by going to the map before it. Where that cannot be read, the rest of the paste
// waited for the next map that was opened.
func TestBugWhatWaitedForAMapCameInAnother(t *testing.T) {
	h := bare(t)
	h.Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("een stap").Press("Escape", "Escape", "Escape").Wait()
	first := h.Board().ID()
	paste(h, "Fase\tActies\nOriënteren\tZoekt op funda\nKiezen\tBelt de bank\n")
	require.NotContains(t, h.Texts(), "een stap", "it is a map beside")
	require.Equal(t, "pasteloose", h.View().Toast.Or.Name)
	for _, asked := range h.Update(h.View().Toast.Or, h.Now()) {
		if load, ok := asked.(editor.Load); ok {
			h.Send(editor.Opened{Map: load.Map, Failed: true})
		}
	}
	h.Do("sample").Do("openmap", string(first))
	require.Equal(t, first, h.Board().ID())
	require.NotContains(t, h.Texts(), "Zoekt op funda")
}

// What lies face down is still chosen after a chat round: a second paste of as many lines was written over it, and nobody saw.
func TestBugASecondPasteWroteOverNotesThatLieFaceDown(t *testing.T) {
	h := editortest.Open(t).Do("new", "five")
	phase := h.Sheet().Columns[0].Phase.Title
	h.Click(h.Cell(phase, "Pijnpunten")).Press("Shift+W")
	typeIn(h, "chatminutes", "1").Do("startchat")
	h.Later(time.Minute).Wait()
	h.Send(editor.Pasted{Text: "Te veel keus\nGeen tijd\n"})
	h.Send(editor.Pasted{Text: "Te duur\nTe ver\n"})
	require.Equal(t, []string{"Te veel keus", "Geen tijd", "Te duur", "Te ver"}, h.In(phase, "Pijnpunten"))
}

// Priorities are set and the lane of their solutions is opened: one act, though the toast's "undo" took back the lane alone.
func TestBugUndoOfPrioritiesTookBackOnlyTheLane(t *testing.T) {
	h := pains(t)
	h.Click(h.Title("Oplossingen")).Do("hidelane")
	h.Press("Escape", "Escape", "S").Do("beginvote")
	typeIn(h, "votelines", "1 1 1\n2 2 3").Do("showvotes").Do("prioritize")
	require.True(t, h.Note("Geen tijd").Priority.Set)
	h.Do(h.View().Toast.Run.Name)
	require.False(t, h.Note("Geen tijd").Priority.Set)
}

// A cell of bullets counted as one note and was measured bullet by bullet: kept in one piece it was longer than a file may have.
func TestBugACellLongerThanATextMayBeWasPasted(t *testing.T) {
	cell := "\"" + strings.Repeat("- een regel van ruim honderd tekens, want zoveel schrijft iemand in een cel die alles moet zeggen wat er was\n", 200) + "\""
	h := paste(bare(t), cell+"\tb\nc\td\n")
	require.Contains(t, h.View().Toast.Text, "10.000")
	require.NotContains(t, h.Texts(), "d")
}

func TestBugThePictureForOthersHadWhatIsPrivate(t *testing.T) {
	h := written(t)
	n := h.Note("Belt de bank")
	whole := func() int {
		var buf scene.Buffer
		h.DrawWhole(&buf)
		return len(buf.Bytes)
	}
	drawn := whole()
	h.Click(h.Spot("Belt de bank")).Do("inspector").SetField("private", "true").Do("inspector").Press("Escape", "Escape")
	require.True(t, h.Board().Note(n.ID).Private)
	seen := h.Pictured()
	require.Less(t, whole(), drawn)
	require.Contains(t, seen, "Belt de bank")
	require.Equal(t, seen, h.Pictured(), "the wall shows it still")
}

// While somebody chooses a cell for parked notes, another tab deletes one of them: Escape chose what was not there any more.
func TestBugANoteThatWasDeletedMeanwhileWasStillToBePlaced(t *testing.T) {
	h := paste(bare(t), "Zoekt\nBelt\n").Wait()
	other := editortest.Visit(t, h.Disk())
	h.Press("P")
	require.Contains(t, h.View().Toast.Text, "vak")
	other.Click(other.Spot("Belt")).Press("Delete").Wait()
	h.Send(editor.Nudged{Map: h.Board().ID()}).Wait()
	require.NotContains(t, h.Texts(), "Belt")
	h.Press("Escape")
	require.Equal(t, []string{"Zoekt"}, h.Chosen())
	h.Press("Ctrl+Shift+L")
	require.True(t, h.Note("Zoekt").Locked)
}
