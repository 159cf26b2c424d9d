//go:build !js

package e2e

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTheTableIsTypedInAndPastedIn: the same map as a table, with real keys and a real clipboard.
func TestTheTableIsTypedInAndPastedIn(t *testing.T) {
	p := Open(t)
	p.allowClipboard()
	p.Press("Escape", "Escape", "Escape", "Ctrl+Shift+2")
	cell := func(row, col int) string {
		return `document.querySelector('#table tr[data-row="` + string(rune('0'+row)) + `"]')?.cells[` + string(rune('0'+col)) + `]`
	}
	p.Wait(cell(1, 1) + `?.tabIndex === 0 && document.querySelector('#table').contains(document.activeElement) && document.activeElement.id !== 'cell'`)
	p.Wait(cell(1, 1) + ` === document.activeElement`) // a screen reader says where one is
	p.Type("Zoekt")
	p.Wait(`document.activeElement?.id === 'cell'`)
	p.Press("Enter")
	p.Wait(cell(2, 1) + `?.tabIndex === 0 && document.querySelector('#table').contains(document.activeElement) && document.activeElement.id !== 'cell'`)
	p.Type("funda")
	p.Press("Tab", "ArrowUp")
	p.Wait(cell(1, 2) + `?.tabIndex === 0 && document.querySelector('#table').contains(document.activeElement) && document.activeElement.id !== 'cell'`)
	p.paste("Kiest\tKoopt\n\"• Kijkt\n• Belt\"\tTekent\n")
	p.pasted("4 vakken geplakt")
	p.Press("Ctrl+z")
	p.Wait(`!document.querySelector('#table').textContent.includes('Tekent')`)
	require.Contains(t, Eval[string](p, `document.querySelector('#table').textContent`), "Zoekt", "a paste is one step back")
}

// TestTheTableAndTheWallShowOneChoice: what is chosen on the wall is marked in the table; Ctrl+I goes into the details and Escape back to
// the cell; an arrow is drawn by keys; and the table opens again with its hands.
func TestTheTableAndTheWallShowOneChoice(t *testing.T) {
	p := Open(t)
	p.ClickOn(".start [data-do=sample]")
	p.Wait(`!document.querySelector('.start')`)
	p.Press("Escape", "Escape", "Ctrl+a", "Ctrl+Shift+2")
	p.Wait(`document.querySelectorAll('#table .item[data-chosen]').length > 10`)
	for range 2 { // the second time its element is another one
		p.Press("Ctrl+Shift+1")
		p.Wait(`!document.querySelector('#table')`)
		p.Press("Ctrl+Shift+2")
		p.Wait(`!!document.querySelector('#table td')`)
	}
	cell := func(row, col string) string {
		return `document.querySelector('#table tr[data-row="` + row + `"]')?.cells[` + col + `]`
	}
	p.ClickOn(`#table tr[data-row="0"] :nth-child(3)`)
	p.Wait(cell("0", "2") + ` === document.activeElement`)
	p.Press("Alt+l", "ArrowLeft", "Enter")
	p.says("Verbinding")
	p.Press("Ctrl+i")
	p.Wait(`document.querySelector('.inspector h2')?.textContent === 'Verbinding' && !!document.activeElement?.closest('.inspector .fields')`)
	p.Press("Ctrl+i")
	p.Wait(`!document.querySelector('.inspector') && document.activeElement === ` + cell("0", "1"))
}

// TestTheTableGivesAndTakesWhatExcelKnows: cells of Excel come in as their HTML, a range goes out as the text that it reads, an accent of
// two keys begins a cell, phases change places by keys, and all of it is on the wall.
func TestTheTableGivesAndTakesWhatExcelKnows(t *testing.T) {
	p := Open(t)
	p.allowClipboard()
	p.Press("Escape", "Escape", "Escape", "Ctrl+Shift+2")
	cell := func(row, col string) string {
		return `document.querySelector('#table tr[data-row="` + row + `"]')?.cells[` + col + `]`
	}
	on := func(row, col string) { p.t.Helper(); p.Wait(cell(row, col) + ` === document.activeElement`) }
	on("1", "1")
	p.SetClipboardHTML(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>Zoekt</td><td>Vergelijkt<br>Belt; mailt</td></tr></table></body></html>`,
		"Zoekt\t\"Vergelijkt\nBelt; mailt\"\n")
	p.Press("Ctrl+v")
	p.pasted("2 vakken geplakt")
	p.Press("ArrowRight", "ArrowLeft", "Shift+ArrowRight")
	p.SetClipboard("niets")
	p.Press("Ctrl+c")
	p.Wait(`navigator.clipboard.readText().then(s => s !== 'niets')`)
	require.Equal(t, "Zoekt\t\"Vergelijkt\nBelt; mailt\"", strings.TrimRight(p.Clipboard(), "\r\n"))

	p.ClickOn(`#table tr[data-row="1"] > :nth-child(4)`)
	on("1", "3")
	p.Strike("Dead", "BracketLeft") // ^, which waits for a letter
	p.Wait(`document.activeElement?.id === 'cell'`)
	p.Compose("ê", "^")
	p.Type("tre")
	p.Press("Enter")
	on("2", "3")

	p.ClickOn(`#table tr[data-row="0"] > :nth-child(2)`)
	on("0", "1")
	was := Eval[[]string](p, `[...document.querySelectorAll('#table tr[data-row="0"] > *')].slice(1, 4).map(c => c.textContent)`)
	p.Press("Ctrl+ArrowRight")
	p.Wait(cell("0", "2") + `.textContent === ` + quote(was[0]))
	p.Press("Ctrl+Shift+1")
	wall := p.Wall()
	require.Equal(t, []string{"Zoekt"}, wall.In(was[0], "Acties"))
	require.Equal(t, []string{"Vergelijkt\nBelt; mailt"}, wall.In(was[1], "Acties"))
	require.Equal(t, []string{"être"}, wall.In(was[2], "Acties"))
}
