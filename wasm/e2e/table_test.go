//go:build !js

package e2e

import "testing"

// TestTheTableIsTypedInAndPastedIn: the same map as a table, with real keys and a real clipboard.
func TestTheTableIsTypedInAndPastedIn(t *testing.T) {
	p := Open(t)
	p.allowClipboard()
	p.Press("Escape", "Escape", "Escape", "Ctrl+Shift+2")
	cell := func(row, col int) string {
		return `document.querySelector('#table tr[data-row="` + string(rune('0'+row)) + `"]')?.cells[` + string(rune('0'+col)) + `]`
	}
	p.Wait(cell(1, 1) + `?.tabIndex === 0 && document.querySelector('#table').contains(document.activeElement) && document.activeElement.id !== 'cell'`)
	p.Type("Zoekt")
	p.Wait(`document.activeElement?.id === 'cell'`)
	p.Press("Enter")
	p.Wait(cell(2, 1) + `?.tabIndex === 0 && document.querySelector('#table').contains(document.activeElement) && document.activeElement.id !== 'cell'`)
	p.Type("funda")
	p.Press("Tab", "ArrowUp")
	p.Wait(cell(1, 2) + `?.tabIndex === 0 && document.querySelector('#table').contains(document.activeElement) && document.activeElement.id !== 'cell'`)
	p.paste("Kiest\tKoopt\n\"• Kijkt\n• Belt\"\tTekent\n")
	p.pasted("4 vakken geplakt")
}
