//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// saved is the map as its file has it.
func (p *Page) saved() *journey.Board {
	p.t.Helper()
	_, file := p.SaveFile()
	board, _, err := codec.Read(file)
	require.NoError(p.t, err)
	return board
}

// TestReviewsFromAFile: a CSV of Windows-1252 is dropped on the wall; a person says which phase is meant and how the date runs, imports
// what is sound, imports the same file again, and takes the import back.
func TestReviewsFromAFile(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape", "Escape")
	file := []byte("Fase;Datum;Cijfer;Toelichting;Naam\r\nRondkijken;03/04/2026;8;\"Caf\xe9; en een \"\"makelaar\"\"\r\ndie belt\";Anna\r\nRondkijken;05/06/2026;goed;;\r\nRondkijken;07/08/2026;6,5;;Bram\r\n")
	press := func(selector string) {
		t.Helper()
		p.Wait("document.querySelector(" + quote(selector) + ")")
		Eval[bool](p, "(document.querySelector("+quote(selector)+").scrollIntoView({block: 'center'}), true)")
		p.ClickOn(selector)
	}
	p.DropFile("enquete.csv", file)
	p.See("Kies nog: de volgorde van de datum.")
	press(`[id="field-reviews/dates-dmy"]`)
	p.See("3 reviews gevonden: 0 nieuw, 3 kloppen niet.")
	p.See("‘Rondkijken’ is geen fase van deze kaart. Zo zijn er nog 2 regels.")
	p.See("Regel 3, score: ‘goed’ is geen cijfer.")
	press(`[data-field="reviews/phase rondkijken"]`)
	p.See("3 reviews gevonden: 2 nieuw, 1 klopt niet. Er is nog niets veranderd.")
	press(`[data-do="takereviews"]`)
	p.See("Overgenomen: 2 nieuw")
	p.See("‘Café; en een \"makelaar\" die belt’")
	board := p.saved()
	require.Equal(t, 2, board.Count(journey.KindReview))
	require.Equal(t, "2026-04-03", board.All(journey.KindReview)[0].(*journey.Review).Date)

	p.DropFile("enquete.csv", file) // on the page itself; what was chosen is remembered
	p.See("3 reviews gevonden: 0 nieuw, 2 had je al, 1 klopt niet.")
	press(`[data-do="dropreviews"]`)
	p.See("In hun eigen woorden")
	p.Press("Ctrl+z")
	p.See("Nog geen reviews.")
	require.Zero(t, p.saved().Count(journey.KindReview))
}
