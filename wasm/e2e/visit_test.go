//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheFirstVisitOpensOnTheWallWithTheCaretInTheFirstCell(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.See("Wat doet je klant als eerste?")
	p.See("Enter: volgende notitie hier · Tab: volgende fase · Esc: klaar")
	p.Saved("Nog leeg")
	require.True(t, p.Writing(), "letters write at once")
	require.Equal(t, "Acties, Bewust worden", Eval[string](p, `document.activeElement.getAttribute('aria-label')`))

	p.Type("Zoekt op funda\n")
	p.Gone("Wat doet je klant als eerste?")
	p.Saved("Alleen in deze browser")
	p.Type("Belt de bank")
	p.Press("Escape")
	require.False(t, p.Writing())
	wall := p.Wall()
	require.Equal(t, []string{"Bewust worden", "Oriënteren", "Kiezen", "Kopen", "Gebruiken"}, wall.Phases())
	require.Equal(t, []string{"Acties", "Contactmomenten", "Emotie", "Pijnpunten", "Oplossingen"}, wall.Lanes())
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, wall.In("Bewust worden", "Acties"))
	p.Library()
	p.See("2 notities")
	p.See("nu open")
}

func TestNothingReachesTheLibraryBeforeTheFirstChange(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	p.Hold("Space")
	p.Drag(700, 700, 650, 600)
	p.Release("Space")
	p.Library()
	p.See("Nog geen klantreizen.")
	p.Reload()
	p.See("Wat doet je klant als eerste?")
	require.True(t, p.Writing(), "it is a first visit still")
}

func TestALaterVisitOpensTheLastMapWhereItWasLeft(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda\nBelt de bank")
	p.Press("Escape")
	before := p.Wall()
	p.Wheel(700, 700, 0, -120)
	p.Click(700, 780)
	zoom := p.Zoom()
	p.Reload()
	require.False(t, p.Writing())
	require.Empty(t, Eval[string](p, `document.getElementById('live').textContent`), "nothing is selected")
	require.Equal(t, zoom, p.Zoom())
	p.On(before.Note("Belt de bank").by(0, 120))
	p.Hears("Belt de bank, in Bewust worden, Acties")
}

func TestAnEmptyMapNeverTakesThePlaceOfAFullOne(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("Zoekt op funda")
	p.Press("Escape")
	p.NewMap()
	p.Saved("Nog leeg")
	p.Press("Escape")
	p.Reload()
	p.Gone("Wat doet je klant als eerste?")
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().Texts())
}

func TestTheStartCardShowsTheSample(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Gone("Wat doet je klant als eerste?")
	wall := p.Wall()
	require.Equal(t, []string{"Oriënteren", "Vergelijken", "Beslissen", "Kopen", "Verhuizen", "Wonen"}, wall.Phases())
	require.Contains(t, wall.Links(), "Kiest het liefste huis > Kiest favorieten op funda: loops-back (geen keuze)")
	p.Library()
	p.See("Nog geen klantreizen.")
}

func TestTheStartCardTellsHowToPasteAList(t *testing.T) {
	p := Open(t)
	p.SetClipboard("Zoekt op funda\nBelt de bank\nKiest een wijk")
	p.ClickText("Plak een lijst of een stuk uit Excel")
	p.See("Kopieer je lijst of je bereik en druk hier op Ctrl+V.")
	p.Press("Ctrl+v")
	p.Gone("Wat doet je klant als eerste?")
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank", "Kiest een wijk"}, p.Wall().In("Bewust worden", "Acties"))
}

func TestTheStartCardOpensAFile(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Choose(p.File("huis.reiskaart.json", []byte(smallFile)), func() { p.ClickText("Open een bestand") })
	p.Saved("Bewaard in huis.reiskaart.json")
	require.Equal(t, []string{"Zoekt op funda"}, p.Wall().In("Kiezen", "Acties"))
}

// smallFile is a map as a person could write it.
const smallFile = `{
  "format": "reiskaart/1",
  "id": "huis",
  "title": "Huis",
  "phases": [
    {"id": "p1", "title": "Kiezen"}
  ],
  "lanes": [
    {"id": "l1", "kind": "actions", "title": "Acties"}
  ],
  "notes": [
    {"id": "n1", "phase": "p1", "lane": "l1", "text": "Zoekt op funda"}
  ]
}
`
