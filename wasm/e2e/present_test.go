//go:build !js

package e2e

import (
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"
)

// counter waits until the counter of a presentation says this.
func (p *Page) counter(is string) {
	p.t.Helper()
	p.Wait(`document.querySelector('.session .place')?.textContent.trim() === ` + quote(is))
}

// away waits until an element is or is not there for the eye.
func (p *Page) away(selector string, away bool) {
	p.t.Helper()
	shown := `document.querySelector(` + quote(selector) + `)?.checkVisibility({visibilityProperty: true})`
	if away {
		shown = "!" + shown
	}
	p.Wait(shown)
}

// sample opens the sample with nothing chosen.
func (p *Page) sample() {
	p.t.Helper()
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Gone("Wat doet je klant als eerste?")
	p.Press("Escape")
}

// TestPresentingByKeysAndMouse: PageDown, PageUp, arrows, F, K, Ctrl+. of the key table, and the bars at the edges.
func TestPresentingByKeysAndMouse(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Resize(1280, 720, 1)
	// The person wants little movement: the camera is there at once.
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}}})
	p.sample()
	p.Press("Shift+p")
	p.counter("1 / 12")
	p.See("PageDown: volgende stop. Schrijven kan gewoon. Esc: stoppen.")
	p.Hears("Stop 1 van 12: Oriënteren, deel 1 van 2. PageDown: volgende stop. Schrijven kan gewoon. Esc: stoppen.")
	for _, bar := range []string{".top", ".rail", ".zoom"} {
		p.away(bar, true)
	}
	p.Wait(`document.getElementById('overlay').clientHeight === innerHeight`)
	p.Press("PageDown")
	p.counter("2 / 12")
	p.Press("ArrowRight", "PageUp")
	p.counter("2 / 12")
	p.Press("End")
	p.counter("12 / 12")
	p.Press("Home")
	p.counter("1 / 12")

	// The bars come back at the edges, for the mouse.
	p.Move(600, 300)
	p.Move(600, 2)
	p.away(".top", false)
	p.Move(600, 300)
	p.away(".top", true)
	p.Move(600, 718)
	p.ClickOn(".session [data-do=stopnext]")
	p.counter("2 / 12")
	p.Move(600, 300)
	p.Wait(`document.querySelector('.session').dataset.open === 'false'`)

	// One goes on writing; a clicker ends it. F makes a stop.
	p.Press("PageUp")
	p.Click(300, 400)
	p.Press("Enter")
	p.Type("Uit de zaal")
	p.Press("PageDown")
	require.False(t, p.Writing())
	require.Contains(t, p.Wall().Texts(), "Uit de zaal")
	p.counter("2 / 12")
	p.Press("f")
	p.See("Stop ‘Beeld 7’ toegevoegd")
	p.counter("3 / 13")
	p.Press("Escape")
	p.Wait(`!document.querySelector('.session')`)
	p.away(".rail", false)

	// The list: by mouse and by keys.
	p.Menu("Stops")
	p.Wait(`document.querySelectorAll('.halt').length === 7`)
	p.ClickOn(".halt:nth-child(2) .title")
	p.Press("Ctrl+a")
	p.Type("Alles bij elkaar")
	p.ClickOn(".halt:nth-child(2) [data-do=stopup]")
	p.Wait(`document.querySelector('.halt .title').value === 'Alles bij elkaar'`)
	p.Press("Ctrl+z")
	p.Wait(`document.querySelectorAll('.halt .title')[1].value === 'Alles bij elkaar'`)
	p.ClickOn(".halt:nth-child(1) [data-do=passstop]")
	p.See("‘Oriënteren’ wordt overgeslagen")
	p.ClickText("Toon weer alle fasen")
	p.Wait(`document.querySelectorAll('.halt').length === 7`)
	p.ClickOn(".stops [data-do=stops]")
}

// TestGrootAndTheLaser: Ctrl+. and K of the key table.
func TestGrootAndTheLaser(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.sample()
	p.Press("Ctrl+.")
	p.away(".rail", true)
	p.away(".top", false)
	p.See("Ctrl+. of Esc: toon alles weer")
	p.Press("Ctrl+.")
	p.away(".rail", false)
	p.Press("Ctrl+.")
	p.away(".rail", true)
	p.Press("Escape")
	p.away(".rail", false)

	p.Move(700, 400)
	dark := p.Picture()
	p.Press("k")
	p.Wait(`document.getElementById('overlay').style.cursor === 'none'`)
	p.See("Wijs aan, of houd de knop ingedrukt om te omcirkelen")
	require.NotEqual(t, dark, p.Picture(), "the light is seen")
	before := p.Wall().Texts()
	wall := p.Wall()
	p.Pull(wall.Note("Zoekt op funda"), wall.Note("funda.nl"))
	require.Equal(t, before, p.Wall().Texts())
	require.Equal(t, wall.Note("Zoekt op funda"), p.Wall().Note("Zoekt op funda"), "it takes hold of nothing")
	p.Press("k")
	p.Wait(`document.getElementById('overlay').style.cursor !== 'none'`)
	p.Hold("k")
	p.Wait(`document.getElementById('overlay').style.cursor === 'none'`)
	down := Eval[float64](p, `performance.now()`)
	p.Wait(fmt.Sprintf(`performance.now() > %f + 400`, down)) // longer than a tap by the page's own clock
	p.Release("k")
	p.Wait(`document.getElementById('overlay').style.cursor !== 'none'`)
}

// openAudience opens the window of the audience by the act, and gives the page in it.
func (p *Page) openAudience(act func()) *Page {
	p.t.Helper()
	opened := chromedp.WaitNewTarget(p.ctx, func(info *target.Info) bool { return info.Type == "page" })
	act()
	select {
	case id := <-opened:
		a := openBlank(p.t, p.ctx, p.Server, chromedp.WithTargetID(id))
		a.Ready()
		// What is written on its wall from now on.
		Eval[bool](a, `window.written = [], (was => JSON.parse = text => {
			const value = was(text);
			if (Array.isArray(value)) window.written.push(...value.slice(1));
			return value;
		})(JSON.parse), true`)
		return a
	case <-time.After(patience):
		require.Fail(p.t, "no window was opened")
		return nil
	}
}

// reads waits until a text is written on the wall of an audience's window.
func (p *Page) reads(text string) {
	p.t.Helper()
	p.Wait(`window.written.some(w => w.includes(` + quote(text) + `))`)
}

// A duplicated tab has a copy of the other's sessionStorage, and with it had the room: the audience then followed both, and closing it in one
// ended it for the other.
func TestBugADuplicatedTabSharedTheAudience(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.sample()
	p.Reload() // a page that was loaded again has its room from sessionStorage
	twin := p.openAudience(func() { Eval[bool](p, `!!window.open(location.href)`) })
	p.openAudience(func() { p.Menu("Publieksvenster") })
	p.away(`.top [data-do=audience]`, false)
	require.True(t, Eval[bool](twin, `!document.querySelector('.top [data-do=audience]')`), "the audience is the other tab's")
	room := `[...Array(sessionStorage.length).keys()].every(i => !sessionStorage.key(i).includes('room'))`
	require.True(t, Eval[bool](p, room) && Eval[bool](twin, room), "what a duplicate would copy has no room")
}

// TestTheAudiencesWindow: two real windows of one browser. The audience's has the wall and nothing else, follows view, pointer and
// writing, leaves out what is private, says when it stands still, and ends with the other.
func TestTheAudiencesWindow(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.sample()
	a := p.openAudience(func() { p.Menu("Publieksvenster") })
	p.See("Het publieksvenster volgt je beeld. Deel alleen dat venster.")
	require.True(t, Eval[bool](a, `!document.querySelector('.top, .rail, .zoom, .menu, .library, .toast, .status')`), "nothing but the wall")
	a.Wait(`document.title.startsWith('Huizenkoper')`)
	a.Wait(`document.getElementById('overlay').clientHeight === innerHeight`)

	still := func() string { return Eval[string](a, `document.getElementById('board').toDataURL()`) }
	was := still()
	p.Press("1")
	a.Wait(`document.getElementById('board').toDataURL() !== ` + quote(was))
	over := Eval[string](a, `document.getElementById('overlay').toDataURL()`)
	p.Move(700, 500)
	a.Wait(`document.getElementById('overlay').toDataURL() !== ` + quote(over))

	// A change reaches it; what is private does not, nor is it read out.
	wall := p.Wall()
	p.Press("0")
	p.On(wall.Cell("Oriënteren", "Acties"))
	p.Press("Enter")
	p.Type("Iedereen mag dit lezen")
	a.reads("Iedereen")
	p.Press("Escape")
	p.Press("Ctrl+i")
	p.Wait(`document.querySelector('.inspector')`)
	for _, button := range []string{".inspector [data-do=more]", ".inspector [data-field=private]"} {
		p.Wait(`document.querySelector(` + quote(button) + `)`)
		Eval[bool](p, `document.querySelector(`+quote(button)+`).scrollIntoView({block: 'center'}), true`)
		p.ClickOn(button)
	}
	p.Wait(`document.querySelector('[data-field=private][aria-checked=true]')`)
	p.Press("Enter")
	p.Type(" geheimpje")
	p.Press("Escape", "Escape", "Escape")
	p.Safe()
	p.On(wall.Cell("Vergelijken", "Acties"))
	p.Press("Enter")
	p.Type("Nog een openbaar")
	a.reads("openbaar")
	require.False(t, Eval[bool](a, `window.written.some(w => w.includes('geheimpje'))`))
	require.Empty(t, Eval[string](a, `document.getElementById('live').textContent`))
	p.Press("Escape", "Escape")

	// Standing still for two seconds while the view changes.
	Eval[bool](a, `window.frame = requestAnimationFrame, window.waiting = [], window.requestAnimationFrame = f => waiting.push(f), true`)
	p.Press("2")
	p.See("Het publieksvenster staat stil: maak het zichtbaar of zet het op een tweede scherm")
	Eval[bool](a, `window.requestAnimationFrame = window.frame, waiting.splice(0).forEach(f => frame(f)), true`)
	p.Gone("Het publieksvenster staat stil")

	// Each can be loaded again.
	a.Reload()
	p.Press("3")
	a.Wait(`document.title.startsWith('Huizenkoper')`)
	p.Reload()
	p.away(`.top [data-do=audience]`, false)
	was = still()
	p.Press("4")
	a.Wait(`document.getElementById('board').toDataURL() !== ` + quote(was))

	// In a session the library shows this map only.
	p.Library()
	p.Wait(`document.querySelectorAll('.library .map').length === 1`)
	p.Press("Escape")

	// Closing the window ends it; so does the button.
	a.Close()
	p.Hears("Het publieksvenster is dicht.")
	p.away(`.top [data-do=audience]`, true)
	b := p.openAudience(func() { p.Menu("Publieksvenster") })
	p.away(`.top [data-do=audience]`, false)
	_ = b
	p.ClickOn(`.top [data-do=audience]`)
	p.away(`.top [data-do=audience]`, true)
}
