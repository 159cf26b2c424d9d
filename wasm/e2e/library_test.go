//go:build !js

package e2e

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// Rename writes another name into the top bar.
func (p *Page) Rename(title string) {
	p.t.Helper()
	p.ClickOn("#title")
	p.Press("Ctrl+a")
	p.Type(title + "\n")
	p.Wait(`document.title === ` + quote(title+" – Reiskaart"))
}

// Maps are the names in the library, the latest first.
func (p *Page) Maps() []string {
	p.t.Helper()
	p.Library()
	p.Zoom()
	return Eval[[]string](p, `[...document.querySelectorAll('.library .name')].map(e => e.textContent)`)
}

// OpenMap opens a map of the library.
func (p *Page) OpenMap(title string) {
	p.t.Helper()
	p.Library()
	find := `[...document.querySelectorAll('.library .row')].find(r => r.querySelector('.name').textContent === ` + quote(title) + `)`
	p.Wait(find)
	at := Eval[[]float64](p, `(r => [r.x + 40, r.y + r.height / 2])(`+find+`.getBoundingClientRect())`)
	p.Click(at[0], at[1])
	p.Wait(`document.title === ` + quote(title+" – Reiskaart"))
	p.Wait(`!document.querySelector('.library')`)
}

func TestMoreMapsAreMadeRenamedCopiedDeletedAndFoundAgain(t *testing.T) {
	t.Parallel()
	server := Serve(t)
	folder, err := os.MkdirTemp("", "reiskaart-profile")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	p := OpenProfile(t, server, folder, "/")
	p.Type("een")
	p.Press("Escape")
	p.Rename("Huizenkoper")
	p.Library()
	p.ClickText("Nieuwe klantreis")
	p.Begin()
	p.Saved("Nog leeg")
	require.True(t, p.Writing())
	p.Type("twee")
	p.Press("Escape")
	p.Rename("Huurder")
	require.ElementsMatch(t, []string{"Huizenkoper", "Huurder"}, p.Maps())

	p.OpenMap("Huizenkoper")
	require.Equal(t, []string{"een"}, p.Wall().Texts())
	p.Library()
	p.ClickText("Dupliceer: Huizenkoper")
	p.Wait(`document.title.startsWith('Huizenkoper (kopie)')`)
	require.Equal(t, []string{"een"}, p.Wall().Texts())
	require.ElementsMatch(t, []string{"Huizenkoper", "Huizenkoper (kopie)", "Huurder"}, p.Maps())

	p.ClickText("Verwijder: Huurder")
	p.See("‘Huurder’ is verwijderd.")
	require.ElementsMatch(t, []string{"Huizenkoper", "Huizenkoper (kopie)"}, p.Maps())
	require.Equal(t, []string{"een"}, p.Wall().Texts(), "the open map stays open")
	p.ClickOn(".toast .act")
	p.Wait(`document.title.startsWith('Huurder')`)
	require.Equal(t, []string{"twee"}, p.Wall().Texts())
	require.ElementsMatch(t, []string{"Huizenkoper", "Huizenkoper (kopie)", "Huurder"}, p.Maps())
	p.ClickText("Verwijder: Huizenkoper")
	p.See("‘Huizenkoper’ is verwijderd.")
	p.Safe()
	p.Close()
	p.Kill()

	p = OpenProfile(t, server, folder, "/")
	require.ElementsMatch(t, []string{"Huizenkoper (kopie)", "Huurder"}, p.Maps())
	p.OpenMap("Huizenkoper (kopie)")
	require.Equal(t, []string{"een"}, p.Wall().Texts())
}

func TestALongLibraryIsSearched(t *testing.T) {
	t.Parallel()
	p := Open(t)
	for _, title := range []string{"Auto", "Bank", "Camping", "Dokter", "Energie", "Fiets", "Gemeente", "Huis", "Internet"} {
		p.Type(title)
		p.Press("Escape")
		p.Rename(title)
		p.NewMap()
		p.Saved("Nog leeg")
	}
	p.Press("Escape")
	require.Len(t, p.Maps(), 9)
	p.ClickOn("#search")
	p.Type("GEM")
	p.Wait(`document.querySelectorAll('.library .map').length === 1`)
	p.OpenMap("Gemeente")
	require.Equal(t, []string{"Gemeente"}, p.Wall().Texts())
}
