//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnEnglishBrowserGetsEnglish(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	p.Speak("en-GB")
	p.Go("/")
	p.See("What does your customer do first?")
	require.Equal(t, "en", Eval[string](p, `document.documentElement.lang`))
	p.Press("Escape")
	require.Equal(t, []string{"Actions", "Touchpoints", "Emotion", "Pain points", "Solutions"}, p.Wall().Lanes())
	p.ClickText("See the sample: buying a house")
	p.Gone("What does your customer do first?")
	require.Contains(t, p.Wall().Phases(), "Compare")
}

func TestTheLanguageIsSwitchedAndStays(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	before := p.Wall()
	p.Menu("English")
	p.Saved("Saved in ")
	p.See("Journey maps")
	require.Equal(t, "en", Eval[string](p, `document.documentElement.lang`))
	p.Reload()
	p.See("Journey maps")
	require.Equal(t, before.Texts(), p.Wall().Texts())
	p.ClickText("Menu")
	p.ClickText("Nederlands")
	p.See("Klantreizen")
}

// tooSmall lists the words of the chrome that are under 13 px; cutOff those
// that do not fit their place; outside the buttons and fields that leave the
// window, and that no panel scrolls to.
const (
	texts    = `[...document.querySelectorAll('#chrome *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim() || e.tagName === 'INPUT'))`
	tooSmall = texts + `.filter(e => parseFloat(getComputedStyle(e).fontSize) < 13).map(e => e.textContent)`
	cutOff   = texts + `.filter(e => e.id !== 'title' && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)`
	outside  = `[...document.querySelectorAll('#chrome :is(button, input, textarea, h2, .status, .percent, .saved, .top, .card)')].filter(e => e.checkVisibility()).filter(e => {
		const r = e.getBoundingClientRect();
		const scrolls = e.parentElement.closest('.fields, .menu, .maps, .inspector, .library');
		return r.width > 0 && (r.left < -0.5 || r.right > innerWidth + 0.5 || !scrolls && (r.top < -0.5 || r.bottom > innerHeight + 0.5));
	}).map(e => e.className + ' ' + (e.textContent || e.id))`
	// covered lists the buttons whose middle something else covers.
	covered = `[...document.querySelectorAll('#chrome .around :is(.top, .rail, .zoom) button')].filter(e => e.checkVisibility()).filter(e => {
		const r = e.getBoundingClientRect();
		return !e.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2));
	}).map(e => e.className + ' ' + (e.textContent || e.getAttribute('aria-label')))`
)

func TestTheChromeIsReadableAndWholeOnEveryScreen(t *testing.T) {
	t.Parallel()
	for _, screen := range []struct {
		name          string
		width, height int64
	}{{"beamer", 1280, 720}, {"desk", 1440, 900}, {"phone", 390, 844}} {
		t.Run(screen.name, func(t *testing.T) {
			p := OpenBlank(t)
			p.Resize(screen.width, screen.height, 1)
			p.Go("/")
			check := func(when string) {
				t.Helper()
				p.Zoom()
				for what, list := range map[string]string{"under 13 px": tooSmall, "cut off": cutOff, "outside the window": outside} {
					require.Empty(t, Eval[[]string](p, list), "%s %s", what, when)
				}
			}
			check("at the first visit")
			require.Empty(t, Eval[[]string](p, covered), "covered at the first visit")
			p.ClickText("Bekijk het voorbeeld: een huis kopen")
			p.Gone("Wat doet je klant als eerste?")
			_, file := p.SaveFile()
			check("once saved")
			require.Empty(t, Eval[[]string](p, covered), "covered once saved")
			p.ClickText("Menu")
			check("with the menu open")
			p.Press("Escape")
			p.Press("Ctrl+i")
			check("with the map inspected")
			p.Press("Ctrl+a")
			check("with notes inspected")
			p.Press("Delete")
			p.Saved("gewijzigd")
			check("once changed")
			p.ClickText("Klantreizen")
			check("with the library open")
			p.ClickText("Klantreizen")
			p.Wait(`!document.querySelector('.library')`) // what is just going away takes no file
			p.DropFile("huizenkoper.reiskaart.json", file)
			p.Wait(`document.querySelector('.question')`)
			check("with a question")
			p.ClickText("Laat maar")
			p.Wait(`!document.querySelector('.question')`)
			p.DropFile("plan.docx", zipped(t, "word/document.xml"))
			p.Wait(`document.querySelector('.toast')`)
			check("with a message")
		})
	}
}

func TestNothingLeavesThePage(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda\nBelt de bank 🏠 日本")
	p.Press("Escape")
	p.Menu("Voorbeeld: een huis kopen")
	p.Press("Ctrl+a", "Ctrl+d")
	p.Reload()
	hosts := Eval[[]string](p, `[...new Set(performance.getEntriesByType('resource').map(e => new URL(e.name).host))]`)
	require.Equal(t, []string{p.Server.URL[len("http://"):]}, hosts)
	for _, request := range p.Server.Asked() {
		require.Equal(t, "GET", request.Method)
		require.Empty(t, request.URL.RawQuery)
		require.Empty(t, request.Header.Get("Cookie"))
	}
	// The harness fails the test when any tab asks another host.
}

// A map that is larger than a screen keeps what its heads say, also on a phone.
func TestTheSampleIsDrawnOnAPhone(t *testing.T) {
	t.Parallel()
	p := OpenBlank(t)
	p.Resize(390, 844, 3)
	p.Go("/")
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Gone("Wat doet je klant als eerste?")
	require.GreaterOrEqual(t, Eval[int](p, percent), 50, "it opens at a size that can be read")
	require.Equal(t, 3*390, Eval[int](p, `document.getElementById('board').width`), "as sharp as the screen")
	p.Resize(844, 390, 3)
	p.Wait(`document.getElementById('board').width === 3 * 844`)
}
