//go:build js && wasm

package browser

import "reiskaart/app/editor"

// leastKeyboard is less than any keyboard and more than a browser's own bars, in CSS pixels.
const leastKeyboard = 80

// WatchKeyboard tells how much of the canvas a soft keyboard covers. It lies over the page, which keeps its size; only the visual
// viewport tells. A browser that shrinks the page instead changes the canvas's size: see Watch.
func (p *Page) WatchKeyboard(send func(editor.Covered)) error {
	view := p.window.get("visualViewport")
	if !view.exists() {
		return nil
	}
	tell := func(event) {
		if view.number("scale") > 1.01 { // what is out of view then is no keyboard
			return
		}
		seen := view.number("offsetTop") + view.number("height")
		if view.number("offsetTop") > 0 { // scrolled by the browser, to show the caret that the editor shows itself
			p.Complain(p.window.call("scrollTo", 0, 0).err)
			seen = view.number("height")
		}
		below := p.corner.Y + p.overlay.number("clientHeight") - seen
		if below < leastKeyboard {
			below = 0
		}
		send(editor.Covered{H: below})
	}
	if err := p.on(view, "resize", tell); err != nil {
		return err
	}
	return p.on(view, "scroll", tell)
}
