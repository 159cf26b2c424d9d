//go:build !js

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

// Caret is where the textarea stands.
func (p *Page) Caret() geom.Rect {
	p.t.Helper()
	r := Eval[[]float64](p, `(r => [r.x, r.y, r.width, r.height])(document.getElementById('text').getBoundingClientRect())`)
	return geom.Rect{X: r[0], Y: r[1], W: r[2], H: r[3]}
}

// Typed is the text that is open.
func (p *Page) Typed() string {
	p.t.Helper()
	return Eval[string](p, `document.getElementById('text').value`)
}

func TestNotesAreWrittenAsFastAsPeopleTalk(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("een\ntwee")
	p.Press("Tab")
	p.Type("drie")
	p.Press("Ctrl+Enter")
	p.Type("vier")
	p.Press("Ctrl+Shift+Enter")
	p.Type("vijf")
	p.Press("Shift+Tab")
	p.Type("zes")
	p.Press("Shift+Enter")
	p.Type("regel twee\n")
	require.True(t, p.Writing())
	require.Empty(t, p.Typed())
	p.Press("Enter")
	require.False(t, p.Writing(), "Enter on an empty note ends")
	wall := p.Wall()
	require.Equal(t, []string{"een", "twee", "zes\nregel twee"}, wall.In("Bewust worden", "Acties"))
	require.Equal(t, []string{"drie", "vijf"}, wall.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"vier"}, wall.In("Oriënteren", "Contactmomenten"))
	require.Len(t, wall.Texts(), 6)
}

func TestAtTheEdgeOfTheMapTheTextStaysOpen(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("een")
	p.Press("Shift+Tab", "Ctrl+Shift+Enter")
	require.True(t, p.Writing())
	require.Equal(t, "een", p.Typed())
	p.Press("Escape")
	wall := p.Wall()
	p.On(wall.Cell("Gebruiken", "Oplossingen"))
	p.Press("Enter")
	p.Type("twee")
	p.Press("Tab", "Ctrl+Enter")
	require.True(t, p.Writing())
	require.Equal(t, "twee", p.Typed())
}

func TestAnEmptyNoteLeavesNoTrace(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	before := p.Wall()
	p.On(before.Cell("Kiezen", "Acties"))
	p.Press("Enter")
	p.Type("toch niet")
	p.Wait(`document.querySelector('[data-do=undo]:enabled')`) // half a second later it is on the map
	p.Press("Ctrl+a", "Backspace", "Escape")
	p.Wait(`document.querySelector('[data-do=undo]:disabled') && document.querySelector('[data-do=redo]:disabled')`)
	require.Equal(t, string(before.File), string(p.Wall().File))
}

func TestOneWritingIsOneStepToUndo(t *testing.T) {
	p := Open(t)
	p.Type("Zoekt")
	p.Kept("Zoekt")
	p.Type(" op funda")
	p.Kept("Zoekt op funda")
	p.Press("Escape", "Ctrl+z")
	p.Hears("Ongedaan gemaakt")
	require.Empty(t, p.Wall().Texts())
	p.Press("Ctrl+Shift+z")
	p.Hears("Opnieuw gedaan")
	require.Equal(t, []string{"Zoekt op funda"}, p.Copied(), "what came back is selected")
}

func TestInOpenTextUndoIsTheBrowsersOwn(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("een\ntwee")
	p.Press("Ctrl+z")
	require.True(t, p.Writing())
	require.NotEqual(t, "twee", p.Typed())
	p.Press("Escape")
	require.Contains(t, p.Wall().Texts(), "een")
}

func TestInANoteThatIsThereEnterIsANewLine(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("een")
	p.Press("Escape")
	p.TwiceOn(p.Wall().Note("een"))
	p.See("Enter: nieuwe regel · Esc: klaar")
	p.Type("\ntwee")
	p.Press("Escape")
	p.See("Enter: verder schrijven")
	require.Equal(t, []string{"een\ntwee"}, p.Wall().Texts())
	p.Press("F2")
	p.Type("!")
	p.Press("Escape")
	require.Equal(t, []string{"een\ntwee!"}, p.Wall().Texts())
}

func TestANoteOnTheBareWallIsLoose(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	wall := p.Wall()
	at := wall.Bare(150)
	p.TwiceOn(at)
	p.See("Enter: nieuwe regel · Tab: notitie ernaast")
	p.Type("los\nnotitie")
	p.Press("Escape")
	p.ClickText("Notitie")
	p.See("Klik waar de notitie komt")
	p.On(at.by(300, 0))
	p.Type("nog een")
	p.Press("Escape")
	wall = p.Wall()
	require.Equal(t, []string{"los\nnotitie", "nog een"}, wall.Texts())
	for n := range wall.Board.Notes() {
		require.Empty(t, n.Place.Phase, "%q lies in no cell", n.Text)
	}
}

func TestTheTextStandsOnItsNote(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Kiest favorieten op funda")
	p.Zoom()
	writing := p.Caret()
	p.Press("Escape")
	wall := p.Wall()
	note := wall.Rect("Kiest favorieten op funda")
	require.True(t, note.Grown(16).Holds(writing), "%v over %v: it is lifted a little where it would be under 16 pixels", writing, note)
	p.TwiceOn(wall.Note("Kiest favorieten op funda"))
	again := p.Caret()
	require.InDelta(t, writing.X, again.X, 1, "opened again it stands where it was written")
	require.InDelta(t, writing.Y, again.Y, 1)
	require.InDelta(t, writing.W, again.W, 1)
	p.Press("Escape")

	p.Press("1") // reading width: larger
	p.Press("Enter")
	p.Zoom()
	large := p.Caret()
	require.Greater(t, large.W, writing.W)
}

func TestLettersWriteOnlyWhereACaretIsSeen(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape", "Escape")
	before := p.Wall()
	p.Type("qwertyu")
	require.False(t, p.Writing())
	p.Press("Escape")
	p.On(before.Cell("Kiezen", "Acties"))
	p.See("Enter: schrijf hier")
	p.Type("qwe")
	require.False(t, p.Writing())
	require.Equal(t, string(before.File), string(p.Wall().File))
	p.On(before.Pale("Kiezen", "Acties"))
	require.True(t, p.Writing(), "a click on the pale note puts the caret there")
	p.Press("Escape")
	p.On(before.Cell("Kopen", "Acties"))
	p.Press("n")
	require.True(t, p.Writing())
	p.Press("Escape")
	p.TwiceOn(before.Cell("Kopen", "Pijnpunten"))
	require.True(t, p.Writing())
}

func TestDeadKeysAndInputMethodsWrite(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Caf")
	p.Compose("é", "´")
	p.Type(" in Belgi")
	p.Compose("ë", "¨")
	p.Type("\n")
	p.Compose("日本", "に", "にほ", "にほん")
	p.Type("\n")

	// Enter chooses a candidate; it is the input method's and no end of the note.
	end := int64(2)
	call(p, input.ImeSetComposition, input.ImeSetCompositionParams{Text: "かな", SelectionStart: end, SelectionEnd: end})
	call(p, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 229})
	call(p, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyUp, Key: "Enter", Code: "Enter", WindowsVirtualKeyCode: 13})
	require.Equal(t, "かな", p.Typed())
	call(p, input.InsertText, input.InsertTextParams{Text: "仮名"})
	require.Equal(t, "仮名", p.Typed())
	p.Press("Escape")
	wall := p.Wall()
	require.Equal(t, []string{"Café in België", "日本", "仮名"}, wall.In("Bewust worden", "Acties"))
	p.Reload()
	require.Equal(t, wall.Texts(), p.Wall().Texts())
}
