//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// Which test shows which row of the key table stands in app/editor/keytable_test.go.

// Strike presses one key as a keyboard of any country sends it: the sign that it makes and the place where it lies.
func (p *Page) Strike(key, code string, hold ...string) {
	p.t.Helper()
	for _, kind := range []input.DispatchKeyEventType{input.DispatchKeyEventTypeRawKeyDown, input.DispatchKeyEventTypeKeyUp} {
		call(p, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: kind, Key: key, Code: code, Modifiers: bits(hold)})
	}
}

// Tool waits until a tool of the rail is in the hand.
func (p *Page) Tool(name string) {
	p.t.Helper()
	p.Wait(`document.querySelector('.rail [data-do=` + name + `]').ariaPressed === 'true'`)
}

// keyedNotes is a page with two notes in the first cell and one beside it, with nothing chosen.
func keyedNotes(t *testing.T) (*Page, *Wall) {
	p := Open(t)
	p.Type("zoekt\nkijkt")
	p.Press("Tab")
	p.Type("kiest")
	p.Press("Escape", "Escape", "Escape")
	return p, p.Wall()
}

func TestKeysAndHandsThatPanAndZoom(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	p.Press("0")
	whole := p.Zoom()
	p.Press("Ctrl+0")
	p.Percent(100)
	p.Press("Ctrl++")
	p.Percent(125)
	p.Press("Ctrl+-")
	p.Percent(100)
	p.Press("Shift+1")
	p.Wait(`document.getElementById('percent').textContent === ` + quote(whole))
	p.Press("Shift+0")
	p.Percent(100)
	p.Press("0")
	p.On(wall.Note("kiest"))
	p.Press("Shift+2")
	p.Percent(200)
	p.Press("2")
	p.Wait(percent + ` < 200`)
	p.Press("0")
	p.Wait(`document.getElementById('percent').textContent === ` + quote(whole))
	p.Wheel(700, 500, 0, -60, "Ctrl")
	p.Wait(percent + ` > ` + strings.TrimSuffix(whole, " %"))
	p.Press("0")

	const where = "Bewust worden, Acties"
	at := wall.Note("zoekt")
	p.MiddleDrag(600, 600, 650, 640)
	at = at.by(50, 40)
	p.LiesAt("zoekt", where, at)
	p.Hold("Space")
	p.Drag(600, 600, 620, 600)
	p.Release("Space")
	at = at.by(20, 0)
	p.LiesAt("zoekt", where, at)
	p.Press("h")
	p.Drag(600, 600, 600, 560)
	at = at.by(0, -40)
	p.Press("v")
	p.Tool("select")
	p.LiesAt("zoekt", where, at)
}

func TestKeysThatMakeNotes(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	p.On(wall.Cell("Kopen", "Acties"))
	p.Press("Enter")
	p.Type("koopt")
	p.Press("Escape", "Escape", "Escape")
	bare := wall.Bare(120)
	p.Press("n")
	p.Tool("note")
	p.On(bare)
	p.Type("los")
	p.Press("Tab")
	p.Type("ernaast")
	p.Press("Escape", "Escape", "t")
	p.On(bare.by(-170, 0))
	p.Type("Kop")
	p.Press("Escape", "Escape")
	p.Press("q", "a")
	p.Tool("link")
	p.Pull(wall.Note("zoekt"), wall.Note("kijkt"))
	p.Tool("link")
	p.Pull(wall.Note("kijkt"), wall.Note("kiest"))
	p.Press("q")
	p.Tool("select")
	for _, alias := range []string{"c", "l", "x"} {
		p.Press(alias)
		p.Tool("link")
		p.Press("Escape")
		p.Tool("select")
	}
	wall = p.Wall()
	require.Equal(t, []string{"koopt"}, wall.In("Kopen", "Acties"))
	require.Equal(t, journey.OnTheWall, wall.find("los").Where)
	require.Equal(t, journey.OnTheWall, wall.find("ernaast").Where)
	require.Equal(t, journey.LooseText, wall.find("Kop").Kind)
	require.Len(t, wall.Links(), 2)
	p.On(wall.Note("los"))
	p.Press("F2")
	p.Type(", geschreven")
	p.Press("Escape")
	require.Contains(t, p.Wall().Texts(), "los, geschreven")
}

func TestKeysThatWalkAndMove(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	p.On(wall.Note("zoekt"))
	p.Hears("zoekt, in Bewust worden, Acties")
	p.Press("Tab")
	p.Hears("kijkt, in Bewust worden, Acties")
	p.Press("Tab")
	p.Hears("kiest, in Oriënteren, Acties")
	p.Press("Shift+Tab")
	p.Hears("kijkt, in Bewust worden, Acties")
	p.Press("ArrowRight")
	p.Hears("kiest, in Oriënteren, Acties")
	p.Press("Ctrl+ArrowLeft")
	p.Hears("Verplaatst naar Bewust worden, Acties")
	require.Len(t, p.Wall().In("Bewust worden", "Acties"), 3)
	p.Press("Ctrl+z")
	require.Equal(t, []string{"kiest"}, p.Wall().In("Oriënteren", "Acties"))
	p.Press("Ctrl+Shift+z", "Ctrl+z", "Ctrl+y")
	require.Len(t, p.Wall().In("Bewust worden", "Acties"), 3)
	p.Press("Ctrl+z", "Escape", "Escape", "Ctrl+a", "Delete")
	require.Empty(t, p.Wall().Texts())
	p.Press("Ctrl+z")
	require.Len(t, p.Wall().Texts(), 3)
	p.Press("Ctrl+a", "Ctrl+d")
	require.Len(t, p.Wall().Texts(), 6)
	p.Press("Backspace")
	require.Len(t, p.Wall().Texts(), 3)
	p.Press("Escape", "Escape", "Escape")
	require.Equal(t, "overlay", Eval[string](p, `document.activeElement.id`))
	p.Press("Tab")
	require.NotEqual(t, "overlay", Eval[string](p, `document.activeElement.id`), "with nothing chosen Tab leaves the wall")
}

func TestKeysWhileWriting(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("een\ntwee")
	p.Press("Shift+Enter")
	p.Type("regel")
	p.Press("Tab")
	p.Type("drie")
	p.Press("Shift+Tab")
	p.Type("vier")
	p.Press("Ctrl+Enter")
	p.Type("vijf")
	p.Press("Ctrl+Shift+Enter")
	p.Type("zes? n1+")
	p.Press("Escape")
	wall := p.Wall()
	require.Equal(t, []string{"een", "twee\nregel", "vier", "zes? n1+"}, wall.In("Bewust worden", "Acties"), "Esc keeps what was typed, and letters are letters")
	require.Equal(t, []string{"drie"}, wall.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"vijf"}, wall.In("Bewust worden", "Contactmomenten"))
	p.On(wall.Note("een"))
	p.Move(wall.Note("een").x, wall.Note("een").y)
	p.Down()
	p.Move(wall.Note("drie").x, wall.Note("drie").y+90)
	p.Press("Escape")
	p.Up()
	require.Equal(t, string(wall.File), string(p.Wall().File), "Esc gives a drag back")
}

func TestKeysOfAJourney(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	p.On(wall.Note("zoekt"))
	p.Press("+")
	p.Hears("Gevoel +1 bij ‘zoekt’")
	p.Press("-", "-")
	p.Hears("Gevoel −1 bij ‘zoekt’")
	p.Press("Escape", "Escape", "Escape")
	for _, to := range []struct{ key, lane string }{{"Alt+4", "Pijnpunten"}, {"Alt+5", "Oplossingen"}, {"Alt+2", "Contactmomenten"}, {"Alt+1", "Acties"}} {
		p.On(p.Wall().Note("kiest"))
		p.Press(to.key)
		require.Equal(t, []string{"kiest"}, p.Wall().In("Oriënteren", to.lane), to.key)
	}
	for _, to := range []struct{ key, kind string }{{"Alt+3", journey.Emotions}, {"Alt+6", journey.Actors}, {"Alt+7", journey.Questions}} {
		p.Press(to.key) // it is chosen still
		require.Equal(t, to.kind, p.Wall().find("kiest").Kind, to.key)
		p.Press("Ctrl+z")
	}
}

func TestKeysOfAnAzertyKeyboard(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	p.Press("Ctrl+0")
	p.Percent(100)
	p.Strike("1", "Digit1", "Shift") // the digit needs Shift there
	p.Wait(percent + ` !== 100`)
	p.Strike("à", "Digit0", "Ctrl")
	p.Percent(100)
	p.Strike("-", "Digit6", "Ctrl")
	p.Percent(80)
	p.Strike("à", "Digit0")
	p.On(wall.Note("kiest"))
	p.Strike("'", "Digit4", "Alt")
	require.Equal(t, []string{"kiest"}, p.Wall().In("Oriënteren", "Pijnpunten"))
	p.Press("Escape", "Escape", "Escape")
	p.Strike("a", "KeyQ")
	p.Tool("link")
	p.Press("Escape")
	p.Strike("Dead", "BracketLeft") // ^, which waits for a letter
	p.Strike("ñ", "KeyN")
	p.Tool("select")
	p.Strike("?", "KeyM", "Shift")
	p.Wait(`document.querySelector('.keylist')`)
}

func TestAllThatCanBeDoneIsFoundByKeys(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	for _, key := range []string{"Ctrl+k", "Ctrl+/"} {
		p.Press(key)
		p.Wait(`document.activeElement.id === 'palette'`)
		p.Press("Escape")
		p.Wait(`!document.querySelector('.palette')`)
	}
	p.Press("Ctrl+k")
	p.Wait(`document.activeElement.id === 'palette'`)
	p.Type("pijl")
	p.Wait(`document.querySelector('.palette [aria-selected=true] .name')?.textContent === 'Pijl'`)
	p.Press("ArrowDown", "ArrowUp", "Enter")
	p.Tool("link")
	p.Press("Escape")

	p.Press("?")
	p.Wait(`document.querySelector('.keylist')?.innerText.includes('Ctrl+Shift+Z')`)
	p.Press("Escape")
	p.Wait(`!document.querySelector('.keylist')`)

	at := wall.Note("zoekt")
	p.RightClick(at.x, at.y)
	p.Wait(`document.activeElement.role === 'menuitem'`)
	box := Eval[[]float64](p, `(r => [r.left, r.top])(document.querySelector('.context').getBoundingClientRect())`)
	require.InDelta(t, at.x, box[0], 2)
	p.Press("Escape")
	p.Wait(`!document.querySelector('.context') && document.activeElement.id === 'overlay'`)
	p.Press("Shift+F10")
	p.Wait(`document.activeElement.role === 'menuitem'`)
	p.Press("ArrowDown")
	p.Wait(`document.activeElement.dataset.do === 'duplicate'`)
	p.Press("Enter")
	p.Wait(`!document.querySelector('.context')`)
	require.Len(t, p.Wall().Texts(), 4)
	p.Strike("ContextMenu", "ContextMenu")
	p.Wait(`document.activeElement.role === 'menuitem'`)
	p.On(wall.Bare(120))
	p.Wait(`!document.querySelector('.context')`)

	p.Press("Ctrl+i")
	p.Wait(`document.querySelector('.inspector')`)
	p.Press("Ctrl+i")
	p.Wait(`!document.querySelector('.inspector')`)
}

func TestSingleKeysAreSwitchedOff(t *testing.T) {
	t.Parallel()
	p, _ := keyedNotes(t)
	p.Press("Ctrl+k")
	p.Wait(`document.activeElement.id === 'palette'`)
	p.Type("instel")
	p.Press("Enter")
	p.Wait(`document.querySelector('.settings')`)
	p.ClickText("Losse toetsen")
	p.Wait(`document.querySelector('[data-field=set-keys]').ariaChecked === 'false'`)
	p.On(p.Wall().Bare(120))
	p.Press("a", "n", "?")
	p.Zoom()
	p.Tool("select")
	require.False(t, Eval[bool](p, `!!document.querySelector('.keylist')`))
	p.Press("Ctrl+a")
	p.Hears("3 notities gekozen")
	p.Reload()
	p.Press("Escape", "Escape", "a")
	p.Zoom()
	p.Tool("select")
}

// TestWhatOpensBelowAFieldIsInThePage: lists of words, months and tips are elements of the page.
func TestWhatOpensBelowAFieldIsInThePage(t *testing.T) {
	t.Parallel()
	p, wall := keyedNotes(t)
	p.On(wall.Head("Kopen"))
	p.Press("Ctrl+i")
	p.ClickOn(`[data-list=stage]`)
	p.Wait(`document.activeElement.role === 'option'`)
	p.Press("End", "Home", "a")
	p.Wait(`document.activeElement.textContent.startsWith('AIDA')`)
	p.Press("Enter")
	p.Wait(`!document.querySelector('.pop') && document.querySelector('[data-list=stage]').textContent.includes('AIDA')`)
	require.Equal(t, "attention", p.Wall().Board.Phase(p.Wall().Sheet.Columns[p.Wall().column("Kopen")].Phase.ID).Stage)
	p.ClickOn(`[data-list=stage]`)
	p.Wait(`document.querySelector('.pop')`)
	p.Press("Escape")
	p.Wait(`!document.querySelector('.pop') && document.activeElement.dataset.list === 'stage'`)

	x, y := p.Middle(".rail [data-do=note]")
	p.Move(x, y)
	p.Wait(`getComputedStyle(document.getElementById('tip')).opacity === '1' && document.getElementById('tip').textContent === 'NotitieN'`)
	p.Press("Escape")
	p.Wait(`!document.getElementById('tip').dataset.shown`)
	require.Zero(t, Eval[int](p, `document.querySelectorAll('select, datalist, [title], input[type=date]').length`))
}

func TestKeysOfASession(t *testing.T) {
	p, wall := keyedNotes(t) // the clipboard is one for all, so no other test runs beside this one
	p.On(wall.Note("kiest"))
	p.Press("f")
	p.Hears("Stop ‘kiest’ toegevoegd")
	p.Press("Escape", "Escape", "Escape", "Ctrl+.")
	p.Wait(`getComputedStyle(document.querySelector('.rail')).visibility === 'hidden'`)
	p.Press("Ctrl+.")
	p.Wait(`getComputedStyle(document.querySelector('.rail')).visibility === 'visible'`)
	p.Press("k")
	p.Wait(`document.getElementById('overlay').style.cursor === 'none'`)
	p.Press("k")
	p.Wait(`document.getElementById('overlay').style.cursor !== 'none'`)
	p.Press("s")
	p.Wait(`document.querySelector('.vote')`)
	p.Press("Escape")
	p.Wait(`!document.querySelector('.vote')`)
	p.Press("Shift+p", "PageDown")
	p.Wait(`document.getElementById('live').textContent.startsWith('Stop 2 van')`)
	p.Press("PageUp")
	p.Wait(`document.getElementById('live').textContent.startsWith('Stop 1 van')`)
	p.Press("Escape")
	p.allowClipboard()
	p.SetClipboard("niets")
	p.Press("Alt+Shift+c")
	p.Wait(`navigator.clipboard.read().then(items => items[0].types.includes('image/png'))`)
}
