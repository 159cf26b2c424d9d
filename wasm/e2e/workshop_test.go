//go:build !js

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
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
	p.Press("Escape", "Escape", "Escape", "ArrowDown")
	p.Hears("Krijgt de jaarrekening, in Erover denken, Acties")
	p.feels("-", "--")
	p.Press("Ctrl+Enter")
	p.Type("Geen uitleg bij het bedrag")
	p.Press("Escape", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight")
	p.says("Schrikt van het bedrag, in Erover denken, Acties")
	p.station("8-pijn")
	p.feels("", "+", "", "-", "++", "", "-", "--", "+", "", "++")
	p.station("9-gevoel")

	// Two loops, drawn by keys, each with its condition. Ctrl+F goes to where one begins, and leads an arrow to where it ends.
	p.jump("Beveelt aan bij vrienden")
	p.Press("a")
	p.Hears("Pijl vanaf Beveelt aan bij vrienden")
	p.jump("Vraagt het de buren")
	p.Press("Enter", "Enter")
	p.Type("een tip aan een vriend\n")
	p.Press("Escape", "Escape")
	p.jump("Belt met een vraag")
	p.loop("Belt met een vraag", "geen antwoord", "ArrowLeft", "ArrowLeft")
	p.Press("Escape", "Escape", "Escape")
	p.station("10-lussen")

	// A vote on the pains: S proposes, Enter begins, six people say a line each, one of them pastes hers from the chat.
	p.Press("s")
	p.caretIn("voteeach")
	p.has(".vote", "12 notities om op te stemmen")
	p.Press("Tab")
	p.Press("Ctrl+a")
	p.Type("6")
	p.station("11-stemvoorstel")
	p.Press("Enter")
	p.caretIn("votelines")
	p.Type("3 7 7\n1 3 3\n7 8 3\n2 7 15\n7 3 1\n")
	p.paste("Anna Bakker: 7 2 2")
	p.has(".vote li", "15 is er niet")
	p.has(".vote .in", "15 van de 18 stemmen binnen")
	p.station("12-stemmen")
	p.Press("Ctrl+Enter")
	p.Wait(`document.activeElement.dataset.do === 'prioritize'`)
	p.station("13-uitslag")
	p.Press("Enter")
	p.Wait(`document.activeElement.dataset.field?.startsWith('solve/')`)
	p.Type("Eén keer invullen, wij regelen de rest\n")
	p.has(".priority li", "Eén keer invullen")
	p.station("14-prioriteiten")
	p.Press("Escape", "Escape", "Escape")

	// To the room: phase by phase, with a stop of one's own, and the laser.
	p.Press("f")
	p.says("toegevoegd")
	p.Press("Shift+p")
	p.Wait(`document.querySelector('.session .place')?.textContent.startsWith('1 / ')`)
	p.Press("PageDown", "PageDown")
	p.Wait(`document.querySelector('.session .place').textContent.startsWith('3 / ')`)
	p.Press("k")
	p.Wait(`document.getElementById('overlay').style.cursor === 'none'`)
	p.Move(700, 400)
	p.station("15-presenteren")
	p.Press("k")
	p.Wait(`document.getElementById('overlay').style.cursor !== 'none'`)
	p.Press("PageUp", "Escape")
	p.Wait(`!document.querySelector('.session')`)

	// Closing: what is taken up, by whom, and the minutes on the clipboard.
	p.Press("Shift+a")
	p.has(".closing", "Verhuizen telt ook")
	p.station("16-afronden")
	p.tabTo("choosesolution")
	p.Press("Enter")
	p.tabTo("agree/owner")
	p.Type("Anna")
	p.tabTo("copyminutes")
	p.Press("Enter")
	p.has(".toast", "Het verslag staat op het klembord")
	p.station("17-verslag")
	minutes := p.Clipboard()
	for _, said := range []string{"Verslag: Nieuwe klantreis", "Anna", "Verhuizen telt ook", "Eén keer invullen, wij regelen de rest"} {
		require.Contains(t, minutes, said)
	}

	// And home with the file.
	_, file := p.SaveFile()
	p.Saved("Bewaard in")
	b, report, err := codec.Read(file)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.GreaterOrEqual(t, b.Count(journey.KindNote), 40+6+10)
	links := map[string]int{}
	for l := range b.Links() {
		links[l.KindOf()]++
	}
	require.Equal(t, 2, links[journey.LoopsBack])
	require.Equal(t, 1, links[journey.Causes])
	require.GreaterOrEqual(t, links[journey.Solves], 2)
	rounds := b.All(journey.KindRound)
	require.Len(t, rounds, 1)
	require.NotEmpty(t, rounds[0].(*journey.Round).Date)
	require.False(t, rounds[0].(*journey.Round).Covered)
	require.Len(t, b.Stops(), len(phases)+1)
	first := 0
	for n := range b.Notes() {
		if n.Priority.Set {
			first++
		}
	}
	require.GreaterOrEqual(t, first, 3)
}

// jump chooses the note with this text by Ctrl+F.
func (p *Page) jump(text string) {
	p.t.Helper()
	p.Press("Ctrl+f")
	p.caretIs("find")
	p.Press("Ctrl+a")
	p.Type(text)
	p.See("1 van 1")
	p.Press("Escape")
	p.Wait(`!document.querySelector('.findbar') && document.activeElement.id === 'overlay'`)
}

// tabTo presses Tab until the keyboard is at what does this, or the field that begins so.
func (p *Page) tabTo(what string) {
	p.t.Helper()
	at := `(d => d.do === ` + quote(what) + ` || !!d.field?.startsWith(` + quote(what) + `))(document.activeElement.dataset)`
	for range 60 {
		if Eval[bool](p, at) {
			return
		}
		p.Press("Tab")
	}
	require.Fail(p.t, "Tab does not come to "+what)
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
