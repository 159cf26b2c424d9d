//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSeed003TheTwentyStepsByKeyboardAlone types the whole journey of seed 003 from the map of a first visit, with both
// loops, without a mouse.
func TestSeed003TheTwentyStepsByKeyboardAlone(t *testing.T) {
	t.Parallel()
	p := Open(t)

	// The caret stands in the first cell; above it are the heads, each Enter going on to the next.
	p.Press("Escape", "ArrowUp", "Enter")
	p.Type("Oriënteren\nVergelijken\nBeslissen\nKopen\nVerhuizen\nWonen")
	p.Press("Escape", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowDown", "Enter")
	phases := [][]string{
		{"Besluit te verhuizen", "Overlegt over wijk, budget en school", "Zoekt op funda", "Filtert op prijs, grootte en buurt", "Belt alvast de bank"},
		{"Kiest favorieten op funda", "Belt de verkoopmakelaars", "Bezichtigt drie huizen", "Maakt een shortlist"},
		{"Kiest het liefste huis", "Gaat onderhandelen", "Eigen makelaar met verkoopmakelaar", "Zelf met verkoopmakelaar", "Eigen makelaar met verkoper", "Zelf met verkoper"},
		{"Laat het huis keuren", "Rondt de koop af", "Maakt de financiering rond", "Tekent bij de notaris"},
		{"Rekent op nazorg", "Verbouwt, verft en richt in", "Verhuist, zelf of met een verhuizer"},
		{"Woont in het nieuwe huis", "Pakt de volgende klus aan"},
	}
	for i, steps := range phases {
		if i > 0 {
			p.Press("Tab")
		}
		p.Type(strings.Join(steps, "\n"))
	}
	p.Press("Escape")

	// From step 20 round to 17, and from 10 back to 6 when nothing fits: A, walk, Enter, and the condition.
	p.loop("Pakt de volgende klus aan", "weer een klus", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowRight")
	p.Press("Escape")
	p.jump("Kiest het liefste huis")
	p.loop("Kiest het liefste huis", "geen keuze", "ArrowLeft", "ArrowLeft", "ArrowUp")

	wall := p.Wall()
	require.Equal(t, []string{"Oriënteren", "Vergelijken", "Beslissen", "Kopen", "Verhuizen", "Wonen"}, wall.Phases())
	for i, steps := range phases {
		require.Equal(t, steps, wall.In(wall.Phases()[i], "Acties"))
	}
	require.Equal(t, []string{
		"Pakt de volgende klus aan > Verbouwt, verft en richt in: loops-back (weer een klus)",
		"Kiest het liefste huis > Kiest favorieten op funda: loops-back (geen keuze)",
	}, wall.Links())
	p.Reload()
	_, again := p.SaveFile()
	require.Equal(t, string(wall.File), string(again), "all there, tomorrow")
}

// loop draws a link back from the chosen note with the arrow tool's keys and writes its condition.
func (p *Page) loop(from, condition string, walk ...string) {
	p.t.Helper()
	p.Press("a")
	p.Hears("Pijl vanaf " + from)
	p.Press(walk...)
	p.Press("Enter", "Enter")
	p.Type(condition + "\n")
}
