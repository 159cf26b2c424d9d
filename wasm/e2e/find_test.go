//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// parked lists the texts in the parking place of a map that was saved.
func (w *Wall) parked() []string {
	texts := []string{}
	for _, id := range w.Sheet.Parked() {
		texts = append(texts, w.Board.Note(id).Text)
	}
	return texts
}

// says waits until a screen reader is told something with these words in it.
func (p *Page) says(words string) {
	p.t.Helper()
	p.Wait(`document.getElementById('live').textContent.includes("` + words + `")`)
}

func TestPParksNotesAndBringsThemBack(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Note("twee"))
	p.Press("p")
	p.says("Geparkeerd: 1")
	wall = p.Wall()
	require.Equal(t, []string{"twee"}, wall.parked())
	require.Equal(t, []string{"een", "drie"}, wall.In("Bewust worden", "Acties"))

	p.Pull(wall.Note("drie"), wall.Note("twee")) // dropped over it, it comes to lie there
	p.says("Geparkeerd: 2")
	wall = p.Wall()
	require.ElementsMatch(t, []string{"drie", "twee"}, wall.parked())

	p.Pull(wall.Note("drie"), wall.Cell("Kiezen", "Acties"))
	p.says("Verplaatst naar Kiezen, Acties")
	wall = p.Wall()
	p.On(wall.Note("twee"))
	p.Press("p")
	wall = p.Wall()
	require.Empty(t, wall.parked())
	require.Equal(t, []string{"een", "twee"}, wall.In("Bewust worden", "Acties"), "back where it lay")
	p.Press("Ctrl+z")
	require.Equal(t, []string{"twee"}, p.Wall().parked())
}

func TestTheParkingPlaceIsWrittenInByKeysAlone(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape", "Escape", "p")
	p.says("Parkeren")
	p.Press("Enter")
	p.Type("Wie belt de notaris?\nPrijs van de taxatie")
	p.Press("Escape")
	require.Equal(t, []string{"Wie belt de notaris?", "Prijs van de taxatie"}, p.Wall().parked())
	p.Press("p") // nobody knows where it belongs: a cell is chosen with arrows
	p.See("Kies een vak met de pijltjes")
	p.Press("ArrowRight", "Enter")
	wall := p.Wall()
	require.Equal(t, []string{"Wie belt de notaris?"}, wall.parked())
	n := wall.Board.Phases()
	require.Equal(t, []string{"Prijs van de taxatie"}, wall.In(n[1].Title, wall.Board.Lanes()[0].Title))
}

func TestCtrlFFindsJumpsAndLeavesChosen(t *testing.T) { // not in parallel: there is one clipboard
	p := Open(t)
	p.Type("Belt de bank\nZoekt op funda\nBank belt terug")
	p.Press("Escape", "Ctrl+f")
	p.Wait(`document.activeElement.id === 'find'`)
	p.Type("bánk")
	p.See("1 van 2")
	p.Press("Enter")
	p.See("2 van 2")
	p.says("Bank belt terug")
	p.Press("ArrowUp")
	p.See("1 van 2")
	p.Press("Shift+Enter")
	p.See("2 van 2")
	p.Press("Escape")
	p.Wait(`!document.querySelector('.findbar') && document.activeElement.id === 'overlay'`)
	require.Equal(t, []string{"Bank belt terug"}, p.Copied())
	p.Press("Ctrl+f")
	p.Wait(`document.activeElement.id === 'find' && document.activeElement.selectionEnd === 4`)
	p.Type("funda")
	p.See("1 van 1")
}

func TestCtrlFTwiceSearchesTheOtherMaps(t *testing.T) { // not in parallel: there is one clipboard
	p := Open(t)
	p.Type("Belt de notaris\nNotaris belt terug")
	p.Press("Escape", "Escape")
	p.Rename("Oude kaart")
	p.Saved("Alleen in deze browser")
	p.NewMap()
	p.Press("Escape", "Escape", "Ctrl+f")
	p.Wait(`document.activeElement.id === 'find'`)
	p.Type("notaris")
	p.See("niets gevonden")
	p.Press("Ctrl+f")
	p.See("2 keer")
	p.ClickOn(".others .row")
	p.Wait(`document.querySelector('.title').value === 'Oude kaart'`)
	p.See("1 van 2")
	p.ClickOn("[data-do=closefind]")
	require.Equal(t, []string{"Belt de notaris"}, p.Copied())
}

func TestAFilterIsChosenWithChipsAndWipedOnTheWall(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.ClickText("Bekijk het voorbeeld: een huis kopen")
	p.Wait(`document.querySelector(".title").value.startsWith("Huizenkoper")`)
	p.Press("Escape", "Ctrl+Shift+f")
	p.See("Wat je kiest blijft vol")
	p.ClickOn("[data-do=onlyinfluence]")
	p.See("Filter: alleen beïnvloedbaar · ")
	p.ClickOn(`[data-do=filterby][data-arg="kind ` + journey.Touchpoints + `"]`)
	p.See("alleen beïnvloedbaar en Contactmoment")
	p.ClickOn(".legend [data-do=clearfilter]")
	p.Gone("Filter: alleen")
}
