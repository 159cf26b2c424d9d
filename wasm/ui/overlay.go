//go:build js && wasm

package ui

import (
	"strconv"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// What stands over the wall at a place of its own: the menu of what is under the hand, and the palette.

// placeContext puts the menu where the hand is, within the window: it opens to the left, and upwards, where there is no room.
func (c *Chrome) placeContext(v *editor.View) {
	if v.Context == nil {
		return
	}
	menu, err := c.element.Call("querySelector", ".context")
	if err != nil || menu.IsNull() {
		return
	}
	wall, size := rectOf(c.wall), rectOf(menu)
	x, y := wall.x+float64(v.Context.X), wall.y+float64(v.Context.Y)
	if cell, ok := c.cellAt(c.cells.shown.Cursor); v.Context.X < 0 && c.cells.made && ok { // opened by a key
		at := rectOf(cell)
		x, y = at.x+min(24, at.w/2), at.y+min(at.h, 24)
	}
	const edge = 8
	if x+size.w+edge > wall.x+wall.w {
		x = max(wall.x+edge, x-size.w)
	}
	if y+size.h+edge > wall.y+wall.h {
		y = max(wall.y+edge, min(y, wall.y+wall.h-size.h-edge))
	}
	put(menu, x, y)
}

// rect is where an element stands in the window, in CSS pixels.
type rect struct{ x, y, w, h float64 }

func rectOf(element safejs.Value) (r rect) {
	box, err := element.Call("getBoundingClientRect")
	if err != nil {
		return r
	}
	for name, to := range map[string]*float64{"left": &r.x, "top": &r.y, "width": &r.w, "height": &r.h} {
		if v, err := box.Get(name); err == nil {
			*to, _ = v.Float()
		}
	}
	return r
}

// put gives an element its place in the window. An element always takes a style.
func put(element safejs.Value, x, y float64) {
	style, err := element.Get("style")
	if err != nil {
		return
	}
	_ = style.Set("left", pixels(x))
	_ = style.Set("top", pixels(y))
}

func pixels(n float64) string { return strconv.FormatFloat(n, 'f', 0, 64) + "px" }

func isPalette(panel safejs.Value) bool {
	_, yes := closest(panel, ".palette")
	return yes
}

// walkPalette goes through what was found while the caret stays in the field. It reports whether the key was the palette's.
func (c *Chrome) walkPalette(key string) bool {
	switch key {
	case "ArrowDown":
		c.run("palettenext", "")
	case "ArrowUp":
		c.run("paletteback", "")
	case "Enter":
		c.run("palettego", "")
	case "Tab":
		c.run("close", "")
	default:
		return false
	}
	return true
}

// showFound keeps the item that the keys are at in sight.
func (c *Chrome) showFound(v *editor.View) {
	if v.Palette == nil || v.Palette.At == c.found {
		return
	}
	c.found = v.Palette.At
	if item, err := c.document.Call("getElementById", foundID(c.found)); err == nil && !item.IsNull() {
		_, _ = item.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}
