//go:build js && wasm

package ui

import "github.com/hack-pad/safejs"

// isGrid reports whether a panel is the picker, whose cards lie in rows and columns.
func isGrid(panel safejs.Value) bool {
	_, yes := closest(panel, ".picker")
	return yes
}

// walkGrid goes by the arrow keys from card to card, along a row and on to the next, and a row up or down. How many are in a
// row depends on the window.
func (c *Chrome) walkGrid(grid, from safejs.Value, key string) bool {
	cards, n := allOf(grid, ".template")
	if n == 0 {
		return false
	}
	first, err := cards.Index(0)
	if err != nil {
		return false
	}
	at, row := -1, 0 // where we are, and how many cards are in a row
	for i := range n {
		card, err := cards.Index(i)
		if err != nil {
			return false
		}
		if card.Equal(from) {
			at = i
		}
		if topOf(card) == topOf(first) {
			row++
		}
	}
	if at < 0 {
		return false
	}
	switch key {
	case "ArrowRight":
		at++
	case "ArrowLeft":
		at--
	case "ArrowDown":
		at += row
	case "ArrowUp":
		at -= row
	case "Home":
		at = 0
	case "End":
		at = n - 1
	default:
		return false
	}
	return focusAt(cards, max(0, min(n-1, at)))
}

// topOf is where an element begins in its panel, in pixels.
func topOf(element safejs.Value) int {
	v, err := element.Get("offsetTop")
	if err != nil {
		return 0
	}
	n, err := v.Int()
	if err != nil {
		return 0
	}
	return n
}
