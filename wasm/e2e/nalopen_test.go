//go:build !js

package e2e

import "testing"

// pains is a map with two pain points of which one is linked to the solution beside it.
const pains = `{"format": "reiskaart/1", "id": "wachten", "title": "Wachten",
  "phases": [{"id": "p1", "title": "Zoeken"}],
  "lanes": [{"id": "l1", "kind": "pains", "title": "Pijnpunten"}, {"id": "l2", "kind": "solutions", "title": "Oplossingen"}],
  "notes": [
    {"id": "n1", "phase": "p1", "lane": "l1", "text": "Lang wachten"},
    {"id": "n2", "phase": "p1", "lane": "l1", "text": "Te veel keuze"},
    {"id": "n3", "phase": "p1", "lane": "l2", "text": "Bellen"}
  ],
  "links": [{"id": "k1", "from": "n3", "to": "n1", "kind": "solves"}]
}`

// word waits for what the quiet word beside the zoom says.
func (p *Page) word(is string) {
	p.t.Helper()
	p.Wait(`document.getElementById('nalopen')?.textContent.trim() === ` + quote(is))
}

// TestNalopenFindsJumpsFixesAndIsMuted: the page of checks from its word, a finding that leads to its note, what is sure done with
// one button and taken back, a rule muted with a reason, and the count that comes only once the page was opened.
func TestNalopenFindsJumpsFixesAndIsMuted(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.OpenFile("wachten.reiskaart.json", []byte(pains))
	p.Wait(`document.title.startsWith('Wachten')`)
	p.word("Nalopen")
	p.ClickOn("#nalopen")
	p.See("Eén ding om nog eens naar te kijken. Niets hiervan moet: een halve kaart is ook een kaart.")
	p.ClickText("‘Te veel keuze’ in ‘Zoeken’ is nog niet verbonden met een oplossing, zoals ‘Bellen’.")
	p.Wait(`document.getElementById('chrome').dataset.surface === 'wall'`)
	p.Wait(`document.getElementById('live').textContent.includes('Te veel keuze')`)
	p.word("Nalopen · 1")

	p.ClickOn("#nalopen")
	p.ClickText("Verbind met ‘Bellen’")
	p.See("We hebben niets gevonden")
	p.Press("Ctrl+z")
	p.See("‘Te veel keuze’ in ‘Zoeken’")

	p.ClickText("Zet stil")
	p.ClickOn(`[data-field="checks/reason"]`)
	p.Type("doen we later")
	p.ClickText("Zet stil op deze kaart")
	p.See("Stil gezet op deze kaart")
	p.Wait(`document.getElementById('report').innerText.includes('doen we later')`)
	p.ClickText("Laat weer zien")
	p.See("‘Te veel keuze’ in ‘Zoeken’")
	p.ClickText("Wand")
	p.Wait(`document.getElementById('chrome').dataset.surface === 'wall'`)
	p.word("Nalopen · 1")
	p.Press("Shift+p")
	p.Wait(`!document.getElementById('nalopen')`)
}
