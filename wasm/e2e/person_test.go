//go:build !js

package e2e

import (
	"fmt"
	"strings"

	"github.com/stretchr/testify/require"
)

// Writing reports whether there is a caret on the wall.
func (p *Page) Writing() bool {
	p.t.Helper()
	return Eval[bool](p, `document.activeElement?.id === 'text' && document.activeElement.checkVisibility()`)
}

// Hears waits until a screen reader is told the sentence.
func (p *Page) Hears(sentence string) {
	p.t.Helper()
	p.Wait(`document.getElementById('live').textContent === ` + quote(sentence))
}

// Saved waits until the state of saving has these words in it.
func (p *Page) Saved(words string) {
	p.t.Helper()
	p.Wait(`document.querySelector('.saved').innerText.includes(` + quote(words) + `)`)
}

// Zoom is what the zoom bar says.
func (p *Page) Zoom() string {
	p.t.Helper()
	return Eval[string](p, `new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(document.getElementById('percent').textContent))))`)
}

// Menu opens the menu and clicks an entry, having scrolled to it.
func (p *Page) Menu(entry string) {
	p.t.Helper()
	p.ClickText("Menu")
	p.Wait(`document.querySelector('.menu')`)
	find := `[...document.querySelectorAll('.menu button')].find(b => b.firstElementChild.textContent === ` + quote(entry) + `)`
	p.Wait(find)
	at := Eval[[]float64](p, `(b => { b.scrollIntoView({block: 'nearest'}); const r = b.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })(`+find+`)`)
	p.Click(at[0], at[1])
}

// NewMap begins a map with the usual template, without its examples, as on the first visit.
func (p *Page) NewMap() {
	p.t.Helper()
	p.Menu("Nieuwe klantreis")
	p.Begin()
}

// Begin takes the usual template, without its examples, from the open picker.
func (p *Page) Begin() {
	p.t.Helper()
	p.Wait(`document.activeElement.dataset.arg === 'five'`)
	if Eval[bool](p, `document.querySelector('.picker [role=switch]').ariaChecked === 'true'`) {
		p.ClickText("Met voorbeelden")
		p.Wait(`document.querySelector('.picker [role=switch]').ariaChecked === 'false'`)
	}
	p.Press("Enter")
	p.Wait(`!document.querySelector('.picker')`)
}

// Library opens the library.
func (p *Page) Library() {
	p.t.Helper()
	if p.Zoom(); !Eval[bool](p, `document.querySelector('.library') !== null`) {
		p.ClickText("Klantreizen")
	}
	p.Wait(`document.querySelector('.library')`)
}

// On clicks a point of the wall.
func (p *Page) On(at point, hold ...string) {
	p.t.Helper()
	p.Click(at.x, at.y, hold...)
}

// TwiceOn double-clicks a point of the wall.
func (p *Page) TwiceOn(at point) {
	p.t.Helper()
	p.DoubleClick(at.x, at.y)
}

// Pull drags from one point to another.
func (p *Page) Pull(from, to point, hold ...string) {
	p.t.Helper()
	p.Drag(from.x, from.y, to.x, to.y, hold...)
}

// Copied copies what is selected and returns the lines that were copied.
func (p *Page) Copied() []string {
	p.t.Helper()
	p.SetClipboard("niets")
	p.Press("Ctrl+c")
	return strings.Split(p.Clipboard(), "\n")
}

// Notes waits until the map has so many notes, by selecting all of them again
// and again.
func (p *Page) Notes(n int) {
	p.t.Helper()
	said := fmt.Sprintf("%d notities gekozen", n)
	require.Eventually(p.t, func() bool {
		p.Press("Escape", "Escape", "Ctrl+a")
		p.Zoom()
		return Eval[string](p, `document.getElementById('live').textContent`) == said
	}, patience, patience/300, "the map never had %d notes", n)
}
