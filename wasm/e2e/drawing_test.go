//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// TestTheFirstTenStepsOfTheSampleAreDrawnFromAnEmptyMap is seed 003 up to the
// loop back, by mouse and keyboard alone.
func TestTheFirstTenStepsOfTheSampleAreDrawnFromAnEmptyMap(t *testing.T) {
	t.Parallel()
	p := Open(t)
	drawTenSteps(p)
	wall := p.Wall()
	require.Equal(t, []string{"Oriënteren", "Vergelijken", "Beslissen", "Kopen", "Verhuizen", "Wonen"}, wall.Phases())
	require.Equal(t, []string{"Besluit te verhuizen", "Overlegt over wijk, budget en school", "Zoekt op funda", "Filtert op prijs, grootte en buurt", "Belt alvast de bank"}, wall.In("Oriënteren", "Acties"))
	require.Equal(t, []string{"Kiest favorieten op funda", "Belt de verkoopmakelaars", "Bezichtigt drie huizen", "Maakt een shortlist"}, wall.In("Vergelijken", "Acties"))
	require.Equal(t, []string{"Kiest het liefste huis"}, wall.In("Beslissen", "Acties"))
	require.Equal(t, []string{"Rondleiding met makelaar"}, wall.In("Vergelijken", "Contactmomenten"))
	require.Equal(t, []string{"Verliefd"}, wall.In("Vergelijken", "Emotie"))
	require.Equal(t, []string{"Gespannen"}, wall.In("Beslissen", "Emotie"))
	require.Equal(t, []string{"Niets past, dus terug naar af"}, wall.In("Beslissen", "Pijnpunten"))
	require.Equal(t, []string{"Samen de wensen bijstellen"}, wall.In("Beslissen", "Oplossingen"))
	require.Equal(t, []string{
		"Niets past, dus terug naar af > Gespannen: causes",
		"Samen de wensen bijstellen > Niets past, dus terug naar af: solves",
		"Kiest het liefste huis > Kiest favorieten op funda: loops-back (geen keuze)",
		"Rondleiding met makelaar > Verliefd: leads-to",
	}, wall.Links())
	tour := wall.find("Rondleiding met makelaar").Note
	require.Equal(t, []string{"employee"}, tour.Channels.Keys(), "a word for a channel that is known")
	require.Equal(t, "yes", tour.Influence)
	require.True(t, tour.Moment)
	for text, score := range map[string]int{"Verliefd": 2, "Gespannen": -2} {
		require.Equal(t, journey.Some(score), wall.find(text).Note.Score, text)
	}
	require.Equal(t, "Huizenkoper in Zwolle", wall.Board.Doc().Title)

	p.Reload()
	_, again := p.SaveFile()
	require.Equal(t, string(wall.File), string(again), "all there, tomorrow")
}

func drawTenSteps(p *Page) {
	p.t.Helper()
	p.ClickOn("#title")
	p.Press("Ctrl+a")
	p.Type("Huizenkoper in Zwolle\n")

	// Phases: renamed one after the other, one more at the end.
	wall := p.Wall()
	p.On(wall.Head("Bewust worden"))
	p.Press("Enter")
	p.Type("Oriënteren\nVergelijken\nBeslissen\nKopen\nVerhuizen\nWonen")
	p.Press("Escape")

	// Steps: type, Enter, type, Enter; Tab goes to the next phase.
	wall = p.Wall()
	p.On(wall.Cell("Oriënteren", "Acties"))
	p.On(wall.Pale("Oriënteren", "Acties"))
	p.Type("Besluit te verhuizen\nOverlegt over wijk, budget en school\nZoekt op funda\nFiltert op prijs, grootte en buurt")
	p.Press("Tab")
	p.Type("Belt alvast de bank\nKiest favorieten op funda\nBelt de verkoopmakelaars\nBezichtigt drie huizen")
	p.Press("Ctrl+Enter")
	p.Type("Rondleiding met makelaar")
	p.Press("Ctrl+Shift+Enter")
	p.Type("Maakt een shortlist")
	p.Press("Tab")
	p.Type("Kiest het liefste huis")
	p.Press("Escape")

	// One was written a phase too late.
	wall = p.Wall()
	p.Pull(wall.Note("Belt alvast de bank"), wall.Cell("Oriënteren", "Acties"))
	p.Hears("Verplaatst naar Oriënteren, Acties")

	// A touchpoint has a channel, an influence, and may be a moment of truth.
	wall = p.Wall()
	p.On(wall.Note("Rondleiding met makelaar"))
	p.ClickText("Eigenschappen")
	p.ClickText("ja")
	p.ClickOn("#field-channel")
	p.Type("gesprek\n")
	p.ClickText("Eigenschappen")
	p.Press("Shift+F10")
	p.Wait(`document.querySelector('.context')`)
	p.ClickText("Moment van de waarheid")

	// Emotions: a click low in the lane says how bad, the word follows; + and - move it. Ctrl+Enter goes on to what causes it
	// and what would help, linked.
	wall = p.Wall()
	p.On(wall.Cell("Vergelijken", "Emotie"))
	p.Type("Verliefd")
	p.Press("Escape", "+", "+", "+", "+")
	p.On(p.Wall().Cell("Beslissen", "Emotie"))
	p.Type("Gespannen")
	p.Press("Ctrl+Enter")
	p.Type("Niets past, dus terug naar af")
	p.Press("Ctrl+Enter")
	p.Type("Samen de wensen bijstellen")
	p.Press("Escape")

	// The loop back with the arrow tool, another arrow from a dot at the side.
	wall = p.Wall()
	p.ClickText("Pijl")
	p.Pull(wall.Note("Kiest het liefste huis"), wall.Note("Kiest favorieten op funda"))
	p.Press("Enter")
	p.Type("geen keuze\n")
	wall = p.Wall()
	p.On(wall.Note("Rondleiding met makelaar"))
	p.Pull(bottomDot(wall.Rect("Rondleiding met makelaar")), wall.Note("Verliefd"))
}

// bottomDot is where a selected note shows the dot from which a link is drawn.
func bottomDot(r geom.Rect) point { return point{r.X + r.W/2, r.Y + r.H + 3} }
