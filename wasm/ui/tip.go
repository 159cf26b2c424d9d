//go:build js && wasm

package ui

import (
	"strings"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// A button whose word is not written on it, or that has a key, says so in a tip: after a moment under the pointer, at once when
// the keyboard comes to it. The tip is an element of the page, so that a room that is shown only this window sees it too. It goes
// with Esc, with a press, and when the pointer leaves both the button and the tip.

// tip is the one tip of the page.
type tip struct {
	element safejs.Value
	of      safejs.Value // the button that it belongs to
	shown   bool
}

// makeTip adds the element to the page, outside of what Vugu renders.
func (c *Chrome) makeTip() error {
	element, err := c.document.Call("createElement", "div")
	if err != nil {
		return err
	}
	for name, value := range map[string]string{"id": "tip", "role": "tooltip"} {
		if _, err := element.Call("setAttribute", name, value); err != nil {
			return err
		}
	}
	body, err := c.document.Get("body")
	if err != nil {
		return err
	}
	if _, err := body.Call("append", element); err != nil {
		return err
	}
	c.tip.element = element
	return nil
}

// over is the pointer that came over something, focusedOn the keyboard that did.
func (c *Chrome) over(target, event safejs.Value) {
	if property(event, "pointerType") != "touch" { // a finger presses at once
		c.showTip(target, false)
	}
}

func (c *Chrome) focusedOn(target, _ safejs.Value) {
	if seen, err := target.Call("matches", ":focus-visible"); err == nil {
		if yes, err := seen.Truthy(); yes && err == nil {
			c.showTip(target, true)
		}
	}
}

// out is the pointer that left something; over the tip itself it may rest.
func (c *Chrome) out(_, event safejs.Value) {
	to, err := event.Get("relatedTarget")
	if err == nil && !to.IsNull() && c.tip.shown && (to.Equal(c.tip.element) || holds(c.tip.of, to)) {
		return
	}
	c.hideTip()
}

func (c *Chrome) showTip(target safejs.Value, now bool) {
	button, ok := closest(target, "button[aria-label], button[data-do]")
	if !ok {
		return
	}
	text, keys := tipOf(button)
	if text == "" || c.tip.shown && button.Equal(c.tip.of) {
		return
	}
	quick := now || c.tip.shown // from one to the next there is no waiting
	c.hideTip()                 // so that it does not lie over what is looked for below
	c.tip.of = button
	_ = c.tip.element.Set("textContent", text)
	if keys != "" {
		if kbd, err := c.document.Call("createElement", "kbd"); err == nil {
			_ = kbd.Set("textContent", keys)
			_, _ = c.tip.element.Call("append", kbd)
		}
	}
	when := "soon"
	if quick {
		when = "now"
	}
	x, y := c.tipPlace(button)
	c.tip.shown = true
	_, _ = c.tip.element.Call("setAttribute", "data-shown", when)
	put(c.tip.element, x, y)
}

// tipPlace is where the tip of a button stands: below it, above it or beside it, and where in each of these something lies that can be pressed,
// beside the whole card that the button is in.
func (c *Chrome) tipPlace(button safejs.Value) (x, y float64) {
	const gap, edge, wide = 8, 6, 700
	from, size, wall := rectOf(button), rectOf(c.tip.element), rectOf(c.wall)
	card := from
	if around, ok := closest(button, ".card"); ok {
		card = rectOf(around)
	}
	centre, middle := from.x+from.w/2-size.w/2, from.y+(from.h-size.h)/2
	right, left := from.x+from.w+gap, from.x-size.w-gap
	places := [...][2]float64{
		{centre, from.y + from.h + gap}, {centre, from.y - size.h - gap}, {right, middle}, {left, middle}, {card.x - size.w - gap, middle}, {card.x + card.w + gap, middle},
	}
	if _, tool := closest(button, ".rail"); tool && wall.w >= wide { // beside it, as the next tool has its own
		places[0], places[2] = places[2], places[0]
	}
	first := true
	for _, at := range places {
		at[0] = max(edge, min(at[0], wall.x+wall.w-size.w-edge))
		if at[1] < edge || at[1]+size.h > wall.y+wall.h-edge || at[0] < from.x+from.w && from.x < at[0]+size.w && at[1] < from.y+from.h && from.y < at[1]+size.h {
			continue // outside of the window, or pushed over the button itself
		}
		if first { // where nothing is free
			x, y, first = at[0], at[1], false
		}
		if !c.pressable(at[0], at[1], size.w, size.h) {
			return at[0], at[1]
		}
	}
	return x, y
}

// pressable reports whether anything that takes a press lies within a rectangle of the window.
func (c *Chrome) pressable(x, y, w, h float64) bool {
	const near = 16 // less than a button is wide
	for up := range 3 {
		for along := 0.0; ; along = min(along+near, w) {
			at, err := c.document.Call("elementFromPoint", x+along, y+h*float64(up)/2)
			if err == nil && !at.IsNull() {
				if _, ok := closest(at, "button, input, textarea, a"); ok {
					return true
				}
			}
			if along >= w {
				break
			}
		}
	}
	return false
}

// holds reports whether an element is, or is within, another.
func holds(outer, element safejs.Value) bool {
	inside, err := outer.Call("contains", element)
	if err != nil {
		return false
	}
	yes, err := inside.Bool()
	return yes && err == nil
}

func (c *Chrome) hideTip() {
	if c.tip.shown {
		c.tip.shown = false
		_, _ = c.tip.element.Call("removeAttribute", "data-shown")
	}
}

// tipOf is what a button's tip says: its word, where that is not written on it, and its keys. Without either there is none.
func tipOf(button safejs.Value) (text, keys string) {
	do, _ := attribute(button, "data-do")
	if has, err := button.Call("querySelector", "kbd"); do != "" && err == nil && has.IsNull() {
		keys = editor.KeysOf(do)
	}
	written := strings.TrimSpace(property(button, "innerText"))
	text, _ = attribute(button, "aria-label")
	if text == "" {
		text = written
	}
	if keys == "" && (written != "" || text == written) {
		return "", ""
	}
	return text, keys
}
