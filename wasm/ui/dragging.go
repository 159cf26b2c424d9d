//go:build js && wasm

package ui

import (
	"math"
	"strconv"
	"strings"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// dragging is a shape of a chart that is held, or was pressed and may come to be.
type dragging struct {
	what         string
	chart        safejs.Value
	fromX, fromY float64 // where it was pressed, on the screen
	overX, overY float64 // from the shape's middle to there, in units of the chart
	plane        [4]float64
	wide         float64 // of the chart, in its units
	moved        bool
}

// clickFar is how far, in pixels, a press may go and still be a click.
const clickFar = 4

// grabbed is a press on a shape that can be dragged.
func (c *Chrome) grabbed(target, event safejs.Value) {
	c.drag = dragging{}
	shape, ok := closest(target, "[data-drag]")
	if !ok || sized(event, "button") != 0 {
		return
	}
	chart, ok := closest(shape, "svg")
	if !ok {
		return
	}
	what, _ := attribute(shape, "data-drag")
	d := dragging{what: what, chart: chart, fromX: sized(event, "clientX"), fromY: sized(event, "clientY")}
	plane, _ := attribute(chart, "data-plane")
	box, _ := attribute(chart, "viewBox")
	sizes := numbers(box)
	if n := numbers(plane); len(n) == 4 && len(sizes) == 4 && n[2] > 0 && n[3] > 0 {
		copy(d.plane[:], n)
		d.wide = sizes[2]
	} else {
		return
	}
	x, y := d.at(event)
	d.overX, d.overY = x, y
	if round, err := shape.Call("querySelector", "circle"); err == nil && !round.IsNull() {
		cx, _ := attribute(round, "cx")
		cy, _ := attribute(round, "cy")
		d.overX, d.overY = x-parsed(cx), y-parsed(cy)
	}
	_, _ = shape.Call("focus", map[string]any{"preventScroll": true}) // it can have the keyboard
	c.drag = d
}

// at is where an event is, in units of the chart.
func (d *dragging) at(event safejs.Value) (x, y float64) {
	r, err := d.chart.Call("getBoundingClientRect")
	if err != nil {
		return 0, 0
	}
	scale := d.wide / max(1, sized(r, "width"))
	return (sized(event, "clientX") - sized(r, "left")) * scale, (sized(event, "clientY") - sized(r, "top")) * scale
}

// dragged follows the pointer. The page is written anew meanwhile, with the shape where it is now, so what stays, the element around
// the page, holds the pointer.
func (c *Chrome) dragged(_, event safejs.Value) {
	d := &c.drag
	if d.what == "" {
		return
	}
	if !d.moved {
		if math.Hypot(sized(event, "clientX")-d.fromX, sized(event, "clientY")-d.fromY) < clickFar {
			return
		}
		d.moved = true
		if host, ok := closest(d.chart, ".report"); ok {
			_, _ = host.Call("setPointerCapture", sized(event, "pointerId")) // it throws for one that was lifted: its release was heard
		}
	}
	c.dragTo(event, false)
}

func (c *Chrome) dropped(_, event safejs.Value) {
	if c.drag.moved {
		c.dragTo(event, true)
	}
	c.drag = dragging{}
}

func (c *Chrome) dragTo(event safejs.Value, done bool) {
	d := &c.drag
	if again, err := c.document.Call("querySelector", ".report svg[data-plane]"); err == nil && !again.IsNull() {
		d.chart = again // the one that was pressed has been written anew
	}
	x, y := d.at(event)
	c.send(editor.Dragged{What: d.what, X: (x - d.overX - d.plane[0]) / d.plane[2], Y: (y - d.overY - d.plane[1]) / d.plane[3], Done: done})
	c.ask()
}

// undragged puts what is held back to where it was.
func (c *Chrome) undragged(safejs.Value, safejs.Value) {
	if c.drag.moved {
		c.send(editor.Dragged{What: c.drag.what, Off: true})
		c.ask()
	}
	c.drag = dragging{}
}

// escaped takes Escape for what is held, before anybody else hears of the key.
func (c *Chrome) escaped(_, event safejs.Value) {
	if c.drag.moved && property(event, "key") == "Escape" {
		c.undragged(event, event)
		stop(event)
	}
}

// dragKey moves a shape that has the keyboard: arrows by a twentieth, with Shift by a hundredth; Delete takes it off its place, Enter
// does what a click does.
func (c *Chrome) dragKey(shape, event safejs.Value, key string) bool {
	what, _ := attribute(shape, "data-drag")
	by := editor.Dragged{What: what, By: true, Done: true}
	far := 0.05
	if shift, _ := truth(event, "shiftKey"); shift {
		far = 0.01
	}
	switch key {
	case "ArrowLeft":
		by.X = -far
	case "ArrowRight":
		by.X = far
	case "ArrowUp":
		by.Y = -far
	case "ArrowDown":
		by.Y = far
	case "Delete", "Backspace":
		by.By, by.X, by.Y = false, -9, -9
	case "Enter", " ":
		c.clicked(shape, event)
		return true
	default:
		return false
	}
	c.send(by)
	c.ask()
	return true
}

// sized reads a number of an element or event, 0 where it has none.
func sized(v safejs.Value, name string) float64 {
	got, err := v.Get(name)
	if err != nil {
		return 0
	}
	n, err := got.Float()
	if err != nil {
		return 0
	}
	return n
}

func parsed(s string) float64 {
	n, _ := strconv.ParseFloat(s, 64)
	return n
}

func numbers(s string) (all []float64) {
	for _, word := range strings.Fields(s) {
		all = append(all, parsed(word))
	}
	return all
}
