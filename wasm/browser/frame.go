//go:build js && wasm

package browser

import "github.com/hack-pad/safejs"

// Frames calls a function on the browser's next frame, once however often it was asked. A hidden tab gets no frames:
// nothing that must be kept may wait for one.
type Frames struct {
	page  *Page
	draw  func()
	tick  safejs.Func
	asked bool
}

// Frames makes the loop; it rests until it is asked.
func (p *Page) Frames(draw func()) (*Frames, error) {
	f := &Frames{page: p, draw: draw}
	var err error
	f.tick, err = p.function(func([]safejs.Value) any {
		f.asked = false
		draw()
		return nil
	})
	return f, err
}

// Now draws what was asked for without waiting for the screen: the first picture, for which somebody waits.
func (f *Frames) Now() {
	if f.asked {
		f.page.Guard(f.draw)
	}
}

// Ask asks for a frame.
func (f *Frames) Ask() {
	if !f.asked {
		err := f.page.window.call("requestAnimationFrame", f.tick).err
		f.asked = err == nil
		f.page.Complain(err)
	}
}
