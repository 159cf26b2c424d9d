//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAWorkshopFromTemplateToMinutes is an afternoon with a group, told by what the facilitator's hands do: a map from a template, its
// phases, forty notes as fast as the room talks, the room's own lines from the chat, feelings, loops, a vote, presenting, closing. There
// is one clipboard, so it is not parallel. With STATIONS=folder it leaves a picture of each station.
func TestAWorkshopFromTemplateToMinutes(t *testing.T) {
	p := Open(t)
	p.SetClipboard("niets") // and the right to read it

	// Six people come in. A new map, without examples, by keys.
	p.Press("Ctrl+k")
	p.caretIs("palette")
	p.Type("nieuwe klantr")
	p.Wait(`document.querySelector('.palette [aria-selected=true] .name')?.textContent.startsWith('Nieuwe klantreis')`)
	p.Press("Enter")
	p.Wait(`document.activeElement.dataset.arg === 'five'`)
	p.station("1-sjabloon")
	p.Press("Shift+Tab", "Shift+Tab", "Space")
	p.Wait(`document.querySelector('.picker [role=switch]').ariaChecked === 'false'`)
	p.Press("Tab", "Tab", "ArrowRight", "ArrowLeft", "Enter")
	p.Wait(`!document.querySelector('.picker')`)
	require.True(t, p.Writing())

	// The phases are named while somebody sums them up; the sixth is made by going on.
	phases := []string{"Erover denken", "Vergelijken", "Kiezen", "Overstappen", "Eerste rekening", "Blijven"}
	p.Press("Escape", "ArrowUp", "Enter")
	p.Type(strings.Join(phases, "\n"))
	p.station("2-fasen")

	// Forty notes: Enter stays in the cell, Tab goes on, Ctrl+Enter down, Shift+Tab back.
	p.Press("Escape", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowDown", "Enter")
	p.rows("Tab",
		"Krijgt de jaarrekening\nSchrikt van het bedrag\nPraat er thuis over",
		"Zoekt op internet\nLeest reviews\nRekent het zelf na\nVraagt het de buren",
		"Kiest twee aanbieders\nBelt met een vraag\nLeest de voorwaarden",
		"Vult het formulier in\nKrijgt een bevestiging\nGeeft meterstanden door\nWacht op de startdatum",
		"Opent de app\nBekijkt het voorschot\nPast het voorschot aan",
		"Krijgt een aanbod\nBeveelt aan bij vrienden")
	p.station("3-acties")
	p.Press("Ctrl+Enter")
	p.rows("Shift+Tab",
		"Nieuwsbrief",
		"Eerste nota\nApp van de leverancier",
		"Formulier op de site\nMail met bevestiging",
		"Klantenservice\nVoorwaarden als pdf",
		"Vergelijkingssite\nReviews van anderen",
		"Jaarrekening op de mat")
	p.Press("Ctrl+Enter", "Ctrl+Enter")
	p.rows("Tab",
		"Bedrag is onverwacht hoog",
		"Te veel aanbieders\nKleine letters",
		"Niemand neemt op\nBang voor een fout",
		"Twee keer dezelfde gegevens\nGeen idee wanneer het ingaat",
		"Rekening is onduidelijk",
		"Aanbod alleen voor nieuwe klanten")
	p.Press("Ctrl+Enter") // from a pain: the solution of it
	p.rows("Shift+Tab", "Ook trouwe klanten krijgen korting", "Rekening van één bladzijde")
	p.station("4-veertig")
	p.Press("Escape", "Escape", "Escape")
	p.Notes(40)

	// The room wrote in the chat: six lines go to the parking place, and from there each into a cell, one after the other.
	p.Press("Escape", "Escape")
	p.paste("Anna Bakker\n14:02\nKan ik mijn oude contract opzeggen?\nPiet de Vries\n14:02\nBelt de oude leverancier\n👍 2\n" +
		"Sam Jansen\n14:03\nBoete bij te vroeg opzeggen\nWij melden het voor je\nAnna Bakker\n14:04\nVerhuizen telt ook\nPrijsplafond uitleggen\n")
	p.pasted("6 notities geparkeerd")
	p.station("5-chat")
	p.Press("p")
	p.pasted("‘Kan ik mijn oude contract opzeggen?’")
	p.Press("ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowDown")
	p.station("6-sorteren")
	p.Press("Enter")
	p.pasted("‘Belt de oude leverancier’")
	p.Press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight", "Enter")
	p.pasted("‘Boete bij te vroeg opzeggen’")
	p.Press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowLeft", "Enter")
	p.pasted("‘Wij melden het voor je’")
	p.Press("ArrowDown", "ArrowRight", "Enter")
	p.pasted("‘Verhuizen telt ook’")
	p.Press("Tab") // that one waits
	p.pasted("Waar hoort deze notitie?")
	p.Press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowLeft", "Enter") // in the wrong lane, one down
	p.Hears("Verplaatst naar Kiezen, Acties. Geparkeerd: 1")
	p.Press("Alt+2")
	p.says("Contactmomenten")
	wall := p.Wall()
	require.Equal(t, []string{"Verhuizen telt ook"}, wall.parked())
	require.Equal(t, []string{"Niemand neemt op", "Bang voor een fout", "Kan ik mijn oude contract opzeggen?", "Boete bij te vroeg opzeggen"}, wall.In("Kiezen", "Pijnpunten"))
	require.Contains(t, wall.In("Overstappen", "Acties"), "Belt de oude leverancier")
	require.Equal(t, []string{"Wij melden het voor je"}, wall.In("Overstappen", "Oplossingen"))
	p.station("7-gesorteerd")

	// Two moves by hand: one with Ctrl and an arrow, and one where a facilitator takes the mouse.
	p.Press("Ctrl+ArrowLeft", "Ctrl+ArrowLeft", "Ctrl+ArrowLeft")
	p.Hears("Verplaatst naar Vergelijken, Contactmomenten")
	p.Pull(wall.Note("Boete bij te vroeg opzeggen"), wall.Cell("Overstappen", "Pijnpunten"))
	p.Hears("Verplaatst naar Overstappen, Pijnpunten")

	// How it feels, step by step, and why: the arrows walk, + and - say it, Ctrl+Enter writes the pain under it.
	p.Press("Escape", "Escape", "Escape", "ArrowDown", "Tab")
	p.Hears("Krijgt de jaarrekening, in Erover denken, Acties")
	p.feels("-", "--")
	p.Press("Ctrl+Enter")
	p.Type("Geen uitleg bij het bedrag")
	p.Press("Escape", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight")
	p.Hears("Praat er thuis over, in Erover denken, Acties")
	p.station("8-pijn")
	p.feels("+", "+", "-", "", "", "++", "-", "--", "+", "", "", "-", "", "+", "", "+", "++")
	p.station("9-gevoel")
}

// feels says of one step after another how it feels: so many times + or -, nothing where nothing is said.
func (p *Page) feels(steps ...string) {
	p.t.Helper()
	for i, keys := range steps {
		if i > 0 {
			p.Press("ArrowRight")
		}
		for _, key := range keys {
			p.Press(string(key))
		}
	}
}

// caretIs waits until the caret is in the element with this id.
func (p *Page) caretIs(id string) {
	p.t.Helper()
	p.Wait(`document.activeElement.id === ` + quote(id))
}

// rows types the notes of one cell after another, with a key between them.
func (p *Page) rows(onward string, cells ...string) {
	p.t.Helper()
	for i, cell := range cells {
		if i > 0 {
			p.Press(onward)
		}
		p.Type(cell)
	}
}

// station leaves a picture of what the room sees, where one is asked for.
func (p *Page) station(name string) {
	p.t.Helper()
	if folder := os.Getenv("STATIONS"); folder != "" {
		p.Zoom() // two frames later it is drawn
		require.NoError(p.t, os.WriteFile(filepath.Join(folder, name+".png"), p.Picture(), 0o644))
	}
}
