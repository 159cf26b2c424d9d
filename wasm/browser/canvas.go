//go:build js && wasm

package browser

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
)

// Watch tells the canvas's size, now and whenever it or the device's pixels for each CSS pixel change.
func (p *Page) Watch(send func(editor.Resized)) error {
	last := editor.Resized{}
	tell := func() {
		p.corner = geom.Point{X: number(p.wall, "offsetLeft"), Y: number(p.wall, "offsetTop")}
		now := editor.Resized{W: number(p.overlay, "clientWidth"), H: number(p.overlay, "clientHeight"), DPR: number(p.window, "devicePixelRatio")}
		if now.DPR <= 0 {
			now.DPR = 1
		}
		if now != last && now.W > 0 && now.H > 0 {
			last = now
			send(now)
		}
	}
	tell()
	observed, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
		p.Guard(tell)
		return nil
	})
	if err != nil {
		return err
	}
	class, err := p.window.Get("ResizeObserver")
	if err != nil {
		return err
	}
	observer, err := class.New(observed)
	if err != nil {
		return err
	}
	if _, err := observer.Call("observe", p.overlay); err != nil {
		return err
	}
	// A page that is zoomed, or dragged to another screen, fires this even where its size in CSS pixels stays the same.
	return p.on(p.window, "resize", func(event) { tell() })
}

// FontsLoaded waits until both weights of the font can be drawn with.
func (p *Page) FontsLoaded() error {
	fonts, err := p.document.Get("fonts")
	if err != nil {
		return err
	}
	for _, font := range []string{"16px Go", "bold 16px Go"} {
		loading, err := fonts.Call("load", font)
		if err != nil {
			return err
		}
		if _, err := await(loading); err != nil {
			return err
		}
	}
	return nil
}
