//go:build js && wasm

package browser

import (
	"math"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
)

// A finger that went this far is no tap; one that rested this long before it moved takes hold of what lies under it.
const (
	tapFar     = 8
	holdMillis = 350
)

// touch turns fingers into what the editor knows: a tap is a click, one finger pulls the wall along, one that rested first
// drags, two fingers zoom and pull.
type touch struct {
	in     *Input
	first  finger
	second finger
	state  touchState
	scale  float64 // of Safari's pinch on a trackpad
}

type finger struct {
	id   float64
	from geom.Point
	at   geom.Point
	down float64 // when it came down, in ms
}

type touchState uint8

const (
	noTouch  touchState = iota
	touching            // one finger that has not moved yet
	pulling             // Pressed has been sent, Released is due
	pinching
)

func (t *touch) down(e event) {
	f := finger{id: e.number("pointerId"), from: t.in.page.point(e), at: t.in.page.point(e), down: e.number("timeStamp")}
	t.in.capture(e)
	switch t.state {
	case noTouch:
		t.first, t.state = f, touching
	case touching, pulling:
		if t.state == pulling {
			t.in.moved = false
			t.in.send(editor.Cancelled{})
		}
		t.second, t.state = f, pinching
	}
}

// move and up report whether the event was a finger's.
func (t *touch) move(e event) bool {
	if e.text("pointerType") != "touch" {
		return false
	}
	id, at := e.number("pointerId"), t.in.page.point(e)
	switch {
	case t.state == pinching && (id == t.first.id || id == t.second.id):
		t.pinch(id, at)
	case id != t.first.id:
	case t.state == touching && at.Sub(t.first.from).Len() > tapFar:
		t.state = pulling
		button := editor.Middle
		if e.number("timeStamp")-t.first.down > holdMillis {
			button = editor.Primary
		}
		t.in.press(editor.Pressed{P: t.first.from, Button: button}, t.first.down)
		t.in.move(editor.Moved{P: at})
	case t.state == pulling:
		t.in.move(editor.Moved{P: at})
	}
	return true
}

func (t *touch) pinch(id float64, at geom.Point) {
	apart, middle := t.second.at.Sub(t.first.at).Len(), t.first.at.Add(t.second.at).Mul(0.5)
	if id == t.first.id {
		t.first.at = at
	} else {
		t.second.at = at
	}
	now, centre := t.second.at.Sub(t.first.at).Len(), t.first.at.Add(t.second.at).Mul(0.5)
	pull := centre.Sub(middle)
	t.in.send(editor.Wheel{P: centre, DX: -pull.X, DY: -pull.Y})
	if apart > 0 && now > 0 {
		t.in.send(editor.Wheel{P: centre, DY: -pinchStep * math.Log(now/apart), Mods: editor.Mods{Ctrl: true}})
	}
}

func (t *touch) up(e event) bool {
	if e.text("pointerType") != "touch" {
		return false
	}
	id, at := e.number("pointerId"), t.in.page.point(e)
	switch {
	case t.state == pinching && (id == t.first.id || id == t.second.id):
		t.state = noTouch
	case id != t.first.id:
	case t.state == touching:
		t.in.press(editor.Pressed{P: t.first.from}, t.first.down)
		t.in.send(editor.Released{P: at})
		t.state = noTouch
	case t.state == pulling:
		t.in.Flush()
		t.in.send(editor.Released{P: at})
		t.state = noTouch
	}
	return true
}

func (t *touch) end() { t.state = noTouch }
