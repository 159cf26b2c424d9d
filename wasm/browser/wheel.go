//go:build js && wasm

package browser

import (
	"math"

	"reiskaart/app/editor"
)

// What a line and a page of a wheel that counts in these are worth, in CSS pixels.
const (
	linePixels = 16
	pagePixels = 800
)

// pinchStep turns Safari's scale of a pinch into the turn of a wheel that zooms as much in other browsers.
const pinchStep = 100

func (in *Input) wheel(e event) {
	unit := 1.0
	switch e.number("deltaMode") {
	case 1:
		unit = linePixels
	case 2:
		unit = pagePixels
	}
	in.Flush()
	// A pinch on a trackpad comes as a wheel with Ctrl that nobody holds.
	if in.send(editor.Wheel{P: in.page.point(e), DX: e.number("deltaX") * unit, DY: e.number("deltaY") * unit, Mods: e.mods(), Fingers: e.is("ctrlKey") && !in.ctrl}) {
		e.prevent()
	}
}

func (in *Input) pinchBegins(e event) {
	in.touch.scale = 1
	e.prevent()
}

func (in *Input) pinch(e event) {
	scale := e.number("scale")
	if scale <= 0 || in.touch.scale <= 0 {
		return
	}
	dy := -pinchStep * math.Log(scale/in.touch.scale)
	in.touch.scale = scale
	if in.send(editor.Wheel{P: in.page.point(e), DY: dy, Mods: editor.Mods{Ctrl: true}, Fingers: true}) {
		e.prevent()
	}
}
