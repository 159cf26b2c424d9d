//go:build !js

package e2e

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSeed000ThePairIsFoundAgainAndSeed001AnEarlierVersionIsPutBack: the wanted map of the sample, the pair in the library after
// a reload, a version that is kept, looked at, flipped and put back.
func TestSeed000ThePairIsFoundAgainAndSeed001AnEarlierVersionIsPutBack(t *testing.T) {
	t.Parallel()
	server := Serve(t)
	folder, err := os.MkdirTemp("", "reiskaart-profile")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	p := OpenProfile(t, server, folder, "/")
	p.Menu("Voorbeeld: een huis kopen")
	p.Wait(`document.title.startsWith('Huizenkoper')`)
	title := Eval[string](p, `document.getElementById('title').value`)
	p.Menu("Maak de gewenste kaart")
	p.Wait(`document.title.startsWith(` + quote(title+" (gewenst)") + `)`)
	p.Wait(`document.querySelector(".top [data-do=topresent]")`)
	steps := p.Wall()
	p.Safe()
	pictured := `[...document.querySelectorAll('.library .shot img')].filter(i => i.complete && i.naturalWidth > 0).length === 2`
	p.Maps()
	p.Wait(pictured) // a picture is drawn when there is time for it
	p.Press("Escape")
	p.Reload()

	require.Equal(t, []string{title, title + " (gewenst)"}, p.Maps())
	p.Wait(`document.querySelectorAll('.library .map').length === 2 && document.querySelectorAll('.library .map[data-paired]').length === 1`)
	p.Wait(pictured)
	p.Press("Escape")

	p.Menu("Bewaar deze stand als …")
	p.Wait(`document.activeElement.id.startsWith('version-')`)
	p.Type("Voor het gesprek\n")
	p.Press("Escape")
	p.Wait(`!document.querySelector('.versions')`)
	p.Press("Ctrl+a", "Delete")
	p.Wait(`document.getElementById('live').textContent.endsWith('notities verwijderd')`)
	p.Safe()
	p.Reload()
	p.Menu("Eerdere standen")
	p.Wait(`document.querySelector('.versions .title')?.value === 'Voor het gesprek'`)
	p.Press("ArrowDown", "Enter")
	p.See("Voor het gesprek – alleen kijken")
	then := p.Picture()
	p.Press("t")
	p.See("De kaart van nu")
	require.NotEqual(t, then, p.Picture())
	p.Press("t")
	p.See("alleen kijken")
	p.ClickText("Zet terug")
	p.See("De kaart is weer zoals bij ‘Voor het gesprek’.")
	require.Equal(t, steps.Texts(), p.Wall().Texts())
	p.ClickText("Naar de huidige kaart")
	p.Wait(`document.title === ` + quote(title+" – Reiskaart"))
}
