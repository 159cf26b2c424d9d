//go:build js && wasm

package browser

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
)

// Watch tells the canvas's size, now and whenever it or the device's pixels for each CSS pixel change. paint.js gives the
// canvases that many pixels when they are drawn next.
func (p *Page) Watch(send func(editor.Resized)) error {
	last := editor.Resized{}
	tell := func() {
		p.corner = geom.Point{X: p.wall.number("offsetLeft"), Y: p.wall.number("offsetTop")}
		now := editor.Resized{W: p.overlay.number("clientWidth"), H: p.overlay.number("clientHeight"), DPR: p.window.number("devicePixelRatio")}
		if now.DPR <= 0 {
			now.DPR = 1
		}
		if now != last && now.W > 0 && now.H > 0 {
			last = now
			send(now)
		}
	}
	tell()
	observed, err := p.function(func([]safejs.Value) any {
		tell()
		return nil
	})
	if err != nil {
		return err
	}
	if o := create("ResizeObserver", observed).call("observe", p.overlay); o.err != nil {
		return o.err
	}
	// A page that is zoomed, or dragged to another screen, fires this even where its size in CSS pixels stays the same.
	return p.on(p.window, "resize", func(event) { tell() })
}

// FontsLoaded waits until both weights of the font can be drawn with.
func (p *Page) FontsLoaded() error {
	fonts := p.document.get("fonts")
	both := create("Array", fonts.call("load", "16px Go"), fonts.call("load", "bold 16px Go"))
	return p.await(p.window.get("Promise").call("all", both)).err
}
