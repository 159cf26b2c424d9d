//go:build js && wasm

package ui

import (
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// An element with data-carry can be dragged out of the chrome onto the wall, which then shows where it would land. Before it has moved
// further than a click it is a button as any other. A finger drags it by its grip only: elsewhere it scrolls the list.

// carry is what is being dragged.
type carry struct {
	what  string
	from  geom.Point // in screen units
	moved bool
	ended bool // the click that comes after it means nothing
}

// carryFrom is how far, in CSS pixels, it must move to be more than a click.
const carryFrom = 5

func (c *Chrome) takeUp(target, event safejs.Value) {
	c.carry = carry{}
	from, ok := closest(target, "[data-carry]")
	if !ok || property(event, "pointerType") == "touch" && !inGrip(target) {
		return
	}
	if button, err := number(event, "button"); button != 0 || err != nil {
		return
	}
	what, _ := attribute(from, "data-carry")
	c.carry = carry{what: what, from: c.onWall(event)}
	if id, err := event.Get("pointerId"); err == nil { // so that it is heard wherever it goes, from the first move on
		_, _ = from.Call("setPointerCapture", id)
	}
}

func inGrip(target safejs.Value) bool {
	_, ok := closest(target, ".grip")
	return ok
}

func (c *Chrome) carryOn(_, event safejs.Value) {
	if c.carry.what == "" || c.carry.ended {
		return
	}
	at := c.onWall(event)
	begins := !c.carry.moved
	if begins {
		if at.Sub(c.carry.from).Len() < carryFrom {
			return
		}
		c.carry.moved = true
	}
	c.send(editor.Carried{What: journey.ID(c.carry.what), P: at, Begins: begins})
}

func (c *Chrome) carryDone(_, event safejs.Value) {
	if c.carry.moved && !c.carry.ended {
		c.carry.ended = true
		c.send(editor.Carried{What: journey.ID(c.carry.what), P: c.onWall(event), Done: true})
		return
	}
	c.carry.what = ""
}

// carryOff ends a drag with nothing done: Escape, or the browser took the pointer.
func (c *Chrome) carryOff() bool {
	if !c.carry.moved || c.carry.ended {
		return false
	}
	c.carry.ended = true
	c.send(editor.Cancelled{})
	return true
}

// carried reports whether a click is only the end of a drag. One that a key makes never is.
func (c *Chrome) carried(target, event safejs.Value) bool {
	_, on := closest(target, "[data-carry]")
	by, err := number(event, "detail")
	return on && c.carry.moved && by > 0 && err == nil
}

// onWall is where a pointer is, in the screen units of the wall.
func (c *Chrome) onWall(event safejs.Value) geom.Point {
	box, err := c.wall.Call("getBoundingClientRect")
	if err != nil {
		return geom.Point{}
	}
	x, _ := number(event, "clientX")
	y, _ := number(event, "clientY")
	left, _ := number(box, "left")
	top, _ := number(box, "top")
	return geom.Point{X: x - left, Y: y - top}
}

func number(v safejs.Value, name string) (float64, error) {
	got, err := v.Get(name)
	if err != nil {
		return 0, err
	}
	return got.Float()
}
