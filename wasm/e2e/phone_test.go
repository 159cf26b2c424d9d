//go:build !js

package e2e

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAPhoneHasEverySurface: with a finger at 390 x 844 the switch lies at the lower edge, leads to each surface and says where one is;
// nothing sticks out at the side, the title stays readable, and axe-core finds nothing that keeps people out.
func TestAPhoneHasEverySurface(t *testing.T) {
	t.Parallel()
	p := openForFingers(t)
	p.Resize(390, 844, 2)
	p.Speak("nl-NL")
	p.Go("/")
	script, err := os.ReadFile(axeFile) // without it TestNothingKeepsPeopleOut says so
	a := &access{Page: p, script: string(script)}
	defer a.report()
	tap := func(selector string) {
		p.Wait("document.querySelector(" + quote(selector) + ")")
		x, y := p.Middle(selector)
		p.Tap(point{x, y})
	}
	tap(".start [data-do=sample]")
	p.Wait(`document.title.startsWith('Huizenkoper')`)
	for _, surface := range a.args(".surfaces [data-do]", "do") {
		tab := ".surfaces [data-do=" + surface + "]"
		tap(tab)
		p.Wait(`document.querySelector('#chrome[data-surface=` + surface + `] ` + tab + `[aria-current=page]')`)
		if surface == "poster" {
			a.posterMade()
		}
		at := Eval[[]float64](p, `(r => [r.left, r.top, r.right, r.bottom])(document.querySelector(`+quote(tab)+`).getBoundingClientRect())`)
		require.GreaterOrEqual(t, at[3]-at[1], 44.0, surface)
		require.True(t, at[0] >= 0 && at[2] <= 390 && at[1] > 780 && at[3] <= 844, "%s at the lower edge: %v", surface, at)
		require.True(t, Eval[bool](p, `(t => t.scrollWidth <= t.clientWidth + 1 && t.clientWidth > 100)(document.getElementById('title'))`), "the title is cut off at %s", surface)
		pages := a.args(".tabs [data-do=insight]", "arg")
		if len(pages) == 0 {
			pages = []string{""}
		}
		for _, page := range pages {
			if page != "" {
				tab := ".tabs [data-arg=" + page + "]"
				Eval[bool](p, `(document.querySelector(`+quote(tab)+`).scrollIntoView({inline: 'center'}), true)`)
				tap(tab)
				p.Wait(`document.querySelector(` + quote(tab+"[aria-current=page]") + `)`)
				p.Press("Ctrl+Shift+1", "Ctrl+Shift+4") // who comes back to it sees which page it is
				p.Wait(`(r => r && r.left >= 0 && r.right <= 390)(document.querySelector(` + quote(tab+"[aria-current=page]") + `)?.getBoundingClientRect())`)
			}
			require.LessOrEqual(t, Eval[float64](p, `document.scrollingElement.scrollWidth`), 390.0, "%s %s", surface, page)
			if err == nil {
				a.look(surface + " " + page + " on a phone")
			}
		}
	}
}
