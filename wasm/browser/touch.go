//go:build js && wasm

package browser

import (
	"reiskaart/app/editor"
	"reiskaart/app/touch"
)

// fingers hands the steps of fingers and pens to the editor, which knows what they mean. Of each, one move a frame.
type fingers struct {
	in     *Input
	moving []editor.Touched // the latest place of each that moved, in the order in which they began to
	scale  float64          // of Safari's pinch on a trackpad
}

// touches reports whether an event is a finger's or a pen's.
func touches(e event) bool {
	kind := e.text("pointerType")
	return kind == "touch" || kind == "pen"
}

func (f *fingers) step(e event, step touch.Step) {
	t := editor.Touched{Mods: e.mods(), Pointer: touch.Pointer{
		Step: step, ID: int(e.number("pointerId")), Pen: e.text("pointerType") == "pen", At: f.in.page.point(e),
	}}
	switch step {
	case touch.Down:
		button := e.number("button")
		if button != 0 && button != 2 {
			return // a pen's other end
		}
		t.Second = button == 2
		f.in.capture(e)
		f.in.focus()
	case touch.Move:
		if t.Pen && e.number("buttons") == 0 {
			t.Step = touch.Near
		}
		for i := range f.moving {
			if f.moving[i].ID == t.ID {
				f.moving[i] = t
				return
			}
		}
		f.moving = append(f.moving, t)
		f.in.ask()
		return
	}
	f.in.Flush()
	f.in.send(t)
}

// flush sends the moves that waited for the frame.
func (f *fingers) flush() {
	for i := 0; i < len(f.moving); i++ {
		f.in.send(f.moving[i])
	}
	f.moving = f.moving[:0]
}
