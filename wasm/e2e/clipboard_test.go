//go:build !js

package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every row of the clipboard table, with the browser's own copy and paste events. There is one clipboard, so these stories are
// told one after the other.

// paste puts text on the clipboard as another program does, and pastes it.
func (p *Page) paste(text string) {
	p.t.Helper()
	p.SetClipboard(text)
	p.Press("Ctrl+v")
}

// holds puts HTML on the clipboard to the letter, by a copy event as another program's page has it: what is asked of
// navigator.clipboard is rewritten by the browser first.
func (p *Page) holds(html, text string) {
	p.t.Helper()
	Eval[bool](p, `(document.addEventListener('copy', e => {
		e.clipboardData.setData('text/html', `+quote(html)+`)
		e.clipboardData.setData('text/plain', `+quote(text)+`)
		e.preventDefault()
		e.stopImmediatePropagation()
		window.held = true
	}, {capture: true, once: true}), window.held = false, true)`)
	p.Press("Ctrl+c")
	p.Wait(`window.held`)
}

// pasted waits for what the toast says.
func (p *Page) pasted(toast string) {
	p.t.Helper()
	p.Wait(`document.querySelector('.toast')?.innerText.includes(` + quote(toast) + `)`)
}

func TestClipboardLines(t *testing.T) {
	p, wall := threeNotes(t)

	// One line: parked, next to a note, or into the open text.
	p.Press("Escape", "Escape")
	p.paste("los")
	p.pasted("1 notitie geparkeerd")
	require.Equal(t, []string{"los"}, p.Wall().parked())
	p.Press("Ctrl+z")
	p.On(wall.Note("twee"))
	p.paste("ernaast")
	p.Hears("1 notitie geplakt")
	wall = p.Wall()
	require.Equal(t, []string{"een", "twee", "ernaast", "drie"}, wall.In("Bewust worden", "Acties"))
	p.TwiceOn(wall.Note("drie"))
	p.Press("End")
	p.paste("!\nregel twee")
	require.Equal(t, "drie!\nregel twee", p.Typed(), "open text takes lines as they are")
	p.Press("Escape", "Ctrl+z", "Ctrl+z")

	// Several lines: parked without their bullets, into a cell, into as many chosen notes, into a new note.
	p.Press("Escape", "Escape", "Escape")
	p.paste("- Maakt een lijst\r\n• Belt de makelaar\r\n1. Kiest\r\n")
	p.pasted("3 notities geparkeerd")
	require.Equal(t, []string{"Maakt een lijst", "Belt de makelaar", "Kiest"}, p.Wall().parked())
	p.ClickOn(".toast .act")
	p.Hears("Ongedaan gemaakt")
	p.On(p.Wall().Cell("Kopen", "Pijnpunten"))
	p.paste("a\nb")
	p.pasted("2 notities geplakt")
	require.Equal(t, []string{"a", "b"}, p.Wall().In("Kopen", "Pijnpunten"))
	p.paste("c\nd")
	p.pasted("2 notities ingevuld")
	wall = p.Wall()
	require.Equal(t, []string{"c", "d"}, wall.In("Kopen", "Pijnpunten"))
	p.On(wall.Cell("Kiezen", "Acties"))
	p.Press("Enter")
	p.paste("x\ny")
	p.pasted("2 notities geplakt")
	require.False(t, p.Writing())
	require.Equal(t, []string{"x", "y"}, p.Wall().In("Kiezen", "Acties"))

	// Ctrl+Shift+V is one plain note, whatever there is.
	p.Press("Escape", "Escape", "Escape")
	p.holds("<table><tr><td>p<td>q</table>", "- p\tq\n- r")
	p.Press("Ctrl+Shift+v")
	p.pasted("1 notitie geparkeerd")
	require.Equal(t, []string{"- p\tq\n- r"}, p.Wall().parked())
}

func TestClipboardOwnNotes(t *testing.T) {
	p, wall := threeNotes(t)
	p.ClickText("Pijl")
	p.Pull(wall.Note("een"), wall.Note("twee"))
	p.On(wall.Note("een"))
	p.On(wall.Note("twee"), "Shift")
	p.Press("Ctrl+c")
	p.Hears("2 notities gekopieerd")
	kinds := `new Promise(async r => { const [i] = await navigator.clipboard.read(); r(await (await i.getType('text/html')).text()) })`
	p.allowClipboard()
	require.Contains(t, Eval[string](p, kinds), "<table")

	p.Press("Ctrl+v")
	p.pasted("2 notities geplakt")
	require.Equal(t, []string{"een", "twee", "een", "twee", "drie"}, p.Wall().In("Bewust worden", "Acties"), "beside what is chosen")
	p.Press("Escape", "Escape", "Escape", "Ctrl+v")
	p.pasted("2 notities geparkeerd")
	wall = p.Wall()
	require.Equal(t, []string{"een", "twee"}, wall.parked())
	require.Len(t, wall.Links(), 3, "each time with the link between them")

	p.On(wall.Cell("Kiezen", "Acties"))
	p.Press("Enter")
	p.Type("zie ")
	p.Press("Ctrl+v")
	require.Equal(t, "zie een\ntwee", p.Typed(), "in open text only the text")
}

func TestClipboardTables(t *testing.T) {
	excel, err := os.ReadFile("../../app/formats/grid/testdata/excel.html")
	require.NoError(t, err)
	text, err := os.ReadFile("../../app/formats/grid/testdata/excel.txt")
	require.NoError(t, err)

	// A journey fills the map of the first visit, though the caret is in it.
	p := Open(t)
	p.holds(string(excel), string(text))
	p.Press("Ctrl+v")
	p.pasted("Als kaart ingevoegd: 2 fasen, 3 banen")
	wall := p.Wall()
	require.Equal(t, []string{"Oriënteren", "Kiezen"}, wall.Phases())
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank\nen vraagt uitleg"}, wall.In("Oriënteren", "Acties"))

	// In a map with notes it makes one beside, and one undo leads back.
	p.Press("Ctrl+v")
	p.pasted("Als nieuwe kaart ingevoegd, naast")
	p.Press("Ctrl+z")
	p.Hears("De nieuwe kaart is weer weg")
	require.Len(t, p.Wall().Texts(), len(wall.Texts()))

	// As loose notes it keeps its shape beside the map.
	p.Press("Ctrl+v")
	p.pasted("Als losse notities")
	p.ClickText("Als losse notities")
	p.pasted("als raster naast de kaart gelegd")
	after := p.Wall()
	require.Len(t, after.Texts(), 2*len(wall.Texts())+5, "heads and titles are notes too")
	require.Equal(t, after.find("Acties").Rect.Y, after.find("Emotie").Rect.Y-3*152)
	p.ClickText("Parkeren")
	p.pasted("geparkeerd")
	require.NotEmpty(t, p.Wall().parked())
	p.Press("Ctrl+z")

	// A table in which nothing is recognised goes cell by cell from the chosen cell on, as in a spreadsheet.
	p.On(p.Wall().Cell("Oriënteren", "Acties"))
	p.paste("links\trechts\r\nonder\t\r\n")
	p.pasted("3 notities in de vakken gelegd")
	wall = p.Wall()
	require.Contains(t, wall.In("Oriënteren", "Acties"), "links")
	require.Contains(t, wall.In("Kiezen", "Acties"), "rechts")
	require.Contains(t, wall.In("Oriënteren", "Pijnpunten"), "onder")

	// While text is edited it is text.
	p.On(wall.Cell("Kiezen", "Pijnpunten"))
	p.Press("Enter")
	p.Type("zie ")
	p.paste("a\tb")
	require.Equal(t, "zie a\tb", p.Typed())
	p.Press("Escape")

	// What is copied from more than one phase is a table that a spreadsheet takes.
	p.Press("Escape", "Escape", "Ctrl+a", "Ctrl+c")
	require.NotContains(t, p.Clipboard(), "data-reiskaart")
}

func TestClipboardAddresses(t *testing.T) {
	p, wall := threeNotes(t)
	p.Press("Escape", "Escape")
	p.paste("https://www.funda.nl/koop/")
	p.pasted("1 notitie geparkeerd")
	require.Equal(t, "https://www.funda.nl/koop/", p.Wall().find("funda.nl/koop").Note.URL)
	p.On(wall.Note("een"))
	p.paste("https://cbs.nl/rapport")
	p.pasted("Bron toegevoegd: cbs.nl/rapport")
	require.Equal(t, "https://cbs.nl/rapport", p.Wall().find("een").Note.Source)
}

func TestClipboardChat(t *testing.T) {
	p, _ := threeNotes(t)
	p.Press("Escape", "Escape")
	p.paste("Anna Bakker\n14:02\nZoekt op funda\n👍 2\nPiet de Vries\n14:03\nBelt de bank\n")
	p.pasted("2 notities geparkeerd, 5 namen, tijden en reacties weggelaten")
	p.ClickText("Toch alles plakken")
	p.pasted("7 notities geparkeerd")
	require.Len(t, p.Wall().parked(), 7)
}

func TestClipboardThatIsTooMuchOrNotClean(t *testing.T) {
	p, wall := threeNotes(t)
	p.Press("Escape", "Escape")
	p.holds("<p>"+strings.Repeat("x", 1000)+"</p>", strings.Repeat("vijf megabyte\n", 5<<20/14))
	p.Press("Ctrl+v")
	p.pasted("Er is niets geplakt.")
	p.holds(`<img src=x onerror="document.title='gedraaid'"><script>document.title='gedraaid'</script><style>*{display:none}</style>`+
		`<table><tr><td onclick="document.title='gedraaid'">veilig<script>document.title='gedraaid'</script></td></tr></table>`, "veilig")
	p.Press("Ctrl+v")
	p.pasted("1 notitie geparkeerd")
	require.NotContains(t, Eval[string](p, `document.title`), "gedraaid")
	p.Press("Ctrl+z")
	p.Hears("Ongedaan gemaakt")
	require.Equal(t, string(wall.File), string(p.Wall().File), "nothing is lost")
}

// TestClipboardOfTwoThousandCells: from the paste event to the frame that shows it.
func TestClipboardOfTwoThousandCells(t *testing.T) {
	var html strings.Builder
	html.WriteString("<html><body><!--StartFragment--><table>")
	for r := range 101 {
		html.WriteString("<tr>")
		for c := range 21 {
			cell := fmt.Sprintf("Zin %d in kolom %d", r, c)
			switch {
			case r == 0 && c == 0:
				cell = ""
			case r == 0:
				cell = fmt.Sprintf("Fase %d", c)
			case c == 0:
				cell = []string{"Acties", "Contactmomenten", "Pijnpunten", "Oplossingen"}[r%4]
			}
			html.WriteString("<td class=xl65 style='height:15.0pt;width:48pt'>" + cell + "</td>")
		}
		html.WriteString("</tr>")
	}
	html.WriteString("</table><!--EndFragment--></body></html>")
	p := Open(t)
	p.Press("Escape")
	p.holds(html.String(), "x")
	Eval[bool](p, `(addEventListener('paste', () => { const from = performance.now(); requestAnimationFrame(() => setTimeout(() => { window.took = performance.now() - from })) }, true), true)`)
	best := 1e9 // the machine may do more at the time
	for range 3 {
		Eval[bool](p, `(window.took = 0, true)`)
		p.Press("Ctrl+v")
		p.pasted("2000 notities")
		p.Wait(`window.took > 0`)
		best = min(best, Eval[float64](p, `window.took`))
		p.Press("Ctrl+z")
		p.Hears("Ongedaan gemaakt")
	}
	t.Logf("2,000 cells are on the wall after %.0f ms", best)
	require.Less(t, best, 3000.0, "the figure is 300; the rest is for a machine that does more")
	require.Empty(t, p.Wall().Texts(), "one step")
}
