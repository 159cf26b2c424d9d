//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSeed000TheWantedMapIsMadeOfWhatThePresentOneTeaches: the present map lies below, a solution is dragged from the list into a cell,
// another is put into the chosen cell by Enter, a pain gets its fate, and the page of insight holds both maps side by side.
func TestSeed000TheWantedMapIsMadeOfWhatThePresentOneTeaches(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	p.Menu("Voorbeeld: een huis kopen")
	p.Wait(`document.title.startsWith('Huizenkoper')`)
	p.Menu("Maak de gewenste kaart")
	p.See("Van huidig naar gewenst")
	p.See("nog 20 van 20")
	p.See("Zo is het nu")
	below := p.Picture()
	p.Press("Shift+G")
	p.Wait(`!document.querySelector('.legend')`)
	require.NotEqual(t, below, p.Picture())
	p.Press("Shift+G")
	p.See("Zo is het nu")

	first := `.plan .planned:first-child .take`
	text := Eval[string](p, `document.querySelector('`+first+` .name').textContent`)
	x, y := p.Middle(first)
	p.Move(x, y)
	p.Down()
	p.Move(x-40, y)
	p.Move(520, 260)
	p.See("Laat los in een vak; Esc: toch niet")
	p.Press("Escape")
	p.Up()
	p.See("nog 20 van 20")
	p.Drag(x, y, 520, 260)
	p.See("nog 19 van 20")
	p.Wait(`document.getElementById('live').textContent.includes(` + quote("‘"+text+"’ staat bij") + `)`)
	p.Wait(`document.querySelector('.plan .planned:first-child .stands')`)

	p.Press("Escape") // from the note to its cell
	Eval[bool](p, `(document.querySelector('.plan .planned:nth-child(2) .take').focus(), true)`)
	p.Press("Enter")
	p.See("nog 18 van 20")

	name := Eval[string](p, `document.querySelector('.plan .planned:nth-child(3) .name').textContent`)
	Eval[bool](p, `(document.querySelector('.plan .planned:nth-child(3) .choice button').focus(), true)`)
	p.Press("Enter")
	p.See("‘" + name + "’ doen we niet.")
	p.See("nog 17 van 19 · 1 doen we niet")
	p.Wait(`document.activeElement.closest('.planned[data-aside=true]') && document.activeElement.getAttribute('aria-pressed') === 'true'`)
	p.Press("Enter")
	p.See("nog 18 van 20")

	Eval[bool](p, `(document.querySelector('.plan .pain .choice').scrollIntoView({block: 'center'}), true)`)
	p.ClickOn(".plan .pain .choice button:first-child")
	p.See("nog 17 van 20")
	p.Wait(`document.querySelector('.plan .pain .choice [aria-pressed=true]').textContent === 'opgelost'`)
	p.ClickOn("[data-do=undo]")
	p.See("nog 18 van 20")

	p.ClickText("Inzicht")
	p.ClickText("Huidig en gewenst")
	p.See("2 erbij")
	p.Wait(`[...document.querySelectorAll('#report td')].some(c => c.textContent.includes('+ erbij'))`)
	p.ClickText("Contactstrategie")
	p.See("Wanneer je wie waarmee bereikt")
	p.ClickText("Huidig en gewenst")
	p.See("2 erbij") // the other page had ways to the present map too
	p.Wait(`document.querySelector('#report [data-arg^="is "]')`)
	Eval[bool](p, `(document.querySelector('#report [data-arg^="is "]').scrollIntoView({block: 'center'}), true)`)
	p.ClickOn(`#report [data-arg^="is "]`)
	p.Wait(`document.querySelector('#chrome').dataset.surface === 'wall' && !document.title.includes('(gewenst)')`)
}
