//go:build js && wasm

package browser

import (
	"reiskaart/app/editor"
	"reiskaart/app/geom"
)

// event is a DOM event.
type event struct{ *object }

// point is the place in CSS pixels from the canvas's left top.
func (p *Page) point(e event) geom.Point {
	return geom.Point{X: e.number("clientX"), Y: e.number("clientY")}.Sub(p.corner)
}

// mods takes the Mac's Command for Ctrl, and AltGr, which Windows reports as Ctrl and Alt, for neither.
func (e event) mods() editor.Mods {
	m := editor.Mods{Ctrl: e.is("ctrlKey") || e.is("metaKey"), Shift: e.is("shiftKey"), Alt: e.is("altKey")}
	if m.Ctrl && m.Alt && e.call("getModifierState", "AltGraph").true() {
		m.Ctrl, m.Alt = false, false
	}
	return m
}

// prevent keeps the browser from acting on the event itself.
func (e event) prevent() { e.call("preventDefault") }
