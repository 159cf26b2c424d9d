//go:build js && wasm

package browser

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
)

// event is a DOM event. A property that a browser does not have reads as zero: what it would have said is then not so.
type event struct{ safejs.Value }

func (e event) number(name string) float64 { return number(e.Value, name) }

func (e event) text(name string) string { return text(e.Value, name) }

func (e event) is(name string) bool {
	v, err := e.Get(name)
	if err != nil {
		return false
	}
	yes, err := v.Truthy()
	return yes && err == nil
}

// point is the place in CSS pixels from the canvas's left top.
func (p *Page) point(e event) geom.Point {
	return geom.Point{X: e.number("clientX"), Y: e.number("clientY")}.Sub(p.corner)
}

// mods takes the Mac's Command for Ctrl, and AltGr, which Windows reports as Ctrl and Alt, for neither.
func (e event) mods() editor.Mods {
	m := editor.Mods{Ctrl: e.is("ctrlKey") || e.is("metaKey"), Shift: e.is("shiftKey"), Alt: e.is("altKey")}
	if m.Ctrl && m.Alt {
		graph, err := e.Call("getModifierState", "AltGraph")
		if yes, notBool := graph.Bool(); err == nil && notBool == nil && yes {
			m.Ctrl, m.Alt = false, false
		}
	}
	return m
}

// prevent keeps the browser from acting on the event itself.
func (e event) prevent() { _, _ = e.Call("preventDefault") } // an event always has it

func number(v safejs.Value, name string) float64 {
	got, err := v.Get(name)
	if err != nil || got.Type() != safejs.TypeNumber {
		return 0
	}
	n, err := got.Float()
	if err != nil {
		return 0
	}
	return n
}

func text(v safejs.Value, name string) string {
	got, err := v.Get(name)
	if err != nil || got.Type() != safejs.TypeString {
		return ""
	}
	s, err := got.String()
	if err != nil {
		return ""
	}
	return s
}
