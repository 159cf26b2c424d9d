//go:build !js

package e2e

import (
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
