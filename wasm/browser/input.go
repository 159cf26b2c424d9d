//go:build js && wasm

package browser

import (
	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/touch"
)

// Two presses within this time and this far apart are a double-click.
const (
	doubleMillis = 500
	doubleFar    = 6
)

// Input turns pointers, the wheel and keys into events.
type Input struct {
	page   *Page
	send   func(editor.Event) bool
	ask    func()
	writer *Writer

	moving editor.Moved // the latest place of the pointer, sent once a frame
	moved  bool
	ctrl   bool // the key is held
	clicks clicks
	touch  fingers
}

// clicks counts quick presses at one spot. The browser's own count is not on pointer events.
type clicks struct {
	n      int
	at     geom.Point
	button editor.Button
	millis float64
}

func (c *clicks) count(at geom.Point, button editor.Button, millis float64) int {
	if c.n > 0 && button == c.button && millis-c.millis < doubleMillis && at.Sub(c.at).Len() < doubleFar {
		c.n++
	} else {
		c.n = 1
	}
	c.at, c.button, c.millis = at, button, millis
	return c.n
}

// Listen begins to listen. send hands an event to the editor at once and reports whether it was the editor's; ask asks for a
// frame, in which Flush must be called.
func (p *Page) Listen(writer *Writer, send func(editor.Event) bool, ask func()) (*Input, error) {
	in := &Input{page: p, send: send, ask: ask, writer: writer}
	in.touch.in = in
	for _, l := range []struct {
		target *object
		kind   string
		fn     func(event)
	}{
		{p.overlay, "pointerdown", in.pressed},
		{p.overlay, "pointermove", in.pointed},
		{p.overlay, "pointerup", in.released},
		{p.overlay, "pointercancel", in.cancelled},
		{p.overlay, "pointerleave", in.left},
		// The focus goes where the editor wants it (see pressed), and the middle button pans instead of scrolling by itself.
		{p.overlay, "mousedown", event.prevent},
		{p.overlay, "contextmenu", event.prevent},
		// After a finger the browser clicks on what lies there by then, such as the menu that a long press has opened.
		{p.overlay, "touchend", func(e event) {
			if e.is("cancelable") { // after a finger that moved it does not click
				e.prevent()
			}
		}},
		{p.wall, "wheel", in.wheel},
		{p.wall, "gesturestart", in.pinchBegins}, // Safari's pinch on a trackpad
		{p.wall, "gesturechange", in.pinch},
		{p.document, "keydown", func(e event) { in.key(e, false) }},
		{p.document, "keyup", func(e event) { in.key(e, true) }},
	} {
		if err := p.on(l.target, l.kind, l.fn); err != nil {
			return nil, err
		}
	}
	return in, nil
}

// Flush sends the moves that waited for the frame.
func (in *Input) Flush() {
	if in.moved {
		in.moved = false
		in.send(in.moving)
	}
	in.touch.flush()
}

func (in *Input) pressed(e event) {
	if touches(e) {
		in.touch.step(e, touch.Down)
		return
	}
	button := e.number("button")
	if button < 0 || button > 2 {
		return
	}
	in.Flush()
	in.capture(e)
	in.press(editor.Pressed{P: in.page.point(e), Button: editor.Button(button), Mods: e.mods()}, e.number("timeStamp"))
}

// press sends Pressed.
func (in *Input) press(e editor.Pressed, millis float64) {
	e.Clicks = in.clicks.count(e.P, e.Button, millis)
	if e.Button == editor.Primary {
		in.focus()
	}
	in.send(e)
}

// focus brings the focus to the wall: out of a field of the chrome before the editor hears of the press, so that what was typed
// there is taken first; out of the writer only when the editor says so.
func (in *Input) focus() {
	if !in.writer.focused() {
		in.page.Complain(in.page.FocusBoard())
	}
}

func (in *Input) pointed(e event) {
	if touches(e) {
		in.touch.step(e, touch.Move)
		return
	}
	in.move(editor.Moved{P: in.page.point(e), Mods: e.mods()})
}

func (in *Input) move(m editor.Moved) {
	if m.P.Sub(in.clicks.at).Len() >= doubleFar {
		in.clicks.n = 0 // what comes next is another click, wherever it is
	}
	in.moving, in.moved = m, true
	in.ask()
}

func (in *Input) released(e event) {
	if touches(e) {
		in.touch.step(e, touch.Up)
		return
	}
	in.Flush()
	in.send(editor.Released{P: in.page.point(e), Mods: e.mods()})
}

func (in *Input) cancelled(e event) {
	if touches(e) {
		in.touch.step(e, touch.Lost)
		return
	}
	in.moved = false
	in.send(editor.Cancelled{})
}

func (in *Input) left(e event) {
	if e.text("pointerType") != "touch" {
		in.moved = false
		in.send(editor.Left{})
	}
}

// capture makes the wall hear of this pointer, also outside it, until it is lifted.
func (in *Input) capture(e event) {
	// It throws for a pointer that was lifted in the meantime; its release has then been heard.
	in.page.overlay.call("setPointerCapture", e.number("pointerId"))
}

// FocusBoard gives the wall the keyboard.
func (p *Page) FocusBoard() error {
	if p.document.get("activeElement").equals(p.overlay) {
		return nil
	}
	was := p.moving
	p.moving = true
	err := p.overlay.call("focus", map[string]any{"preventScroll": true}).err
	p.moving = was
	return err
}
