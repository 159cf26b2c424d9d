package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
	"reiskaart/app/touch"
)

// touches is what fingers and a pen do, and what follows from their being there.
type touches struct {
	hand    touch.Hand
	finger  bool    // the latest press was a finger's: what can be taken hold of is larger
	covered float64 // height of the canvas that a soft keyboard lies over, in screen units
}

// fingerReach is how far beside a dot a finger still takes it: with the dot itself 22 units around its middle.
const fingerReach = 22 - scene.DotRadius

func (t *touches) reach() float64 {
	if t.finger {
		return fingerReach
	}
	return 0
}

// touched takes in a step of a finger or a pen. What it means comes out as the events of a mouse, so that a gesture is the same
// with both.
func (e *Editor) touched(ev Touched) {
	if e.doc == nil {
		return
	}
	p := ev.Pointer
	p.Millis = e.now.UnixMilli()
	if p.Step == touch.Down || p.Step == touch.Near {
		e.touches.finger = !p.Pen
	}
	if p.Step == touch.Down && !p.Pen {
		p.Grips = e.grips(p.At)
	}
	e.doTouch(e.touches.hand.Take(p), ev.Mods)
}

// held is that a while has gone by since a finger or a pen came down.
func (e *Editor) held() { e.doTouch(e.touches.hand.Rested(e.now.UnixMilli()), Mods{}) }

func (e *Editor) doTouch(acts []touch.Act, mods Mods) {
	for _, a := range acts {
		switch a.Means {
		case touch.Press:
			e.mouse(Pressed{P: a.At, Clicks: a.Clicks, Mods: mods})
		case touch.Drag, touch.Hover:
			if e.looking == nil {
				e.move(Moved{P: a.At, Mods: mods}) // in no interface: a drag allocates nothing
			} else {
				e.mouse(Moved{P: a.At, Mods: mods})
			}
		case touch.Lift:
			e.mouse(Released{P: a.At, Mods: mods})
			e.hovering = false
		case touch.Forget:
			e.cancelGesture()
		case touch.Pan:
			e.camera = e.camera.Panned(a.By)
			e.cameraMoved()
		case touch.Zoom:
			e.camera = e.camera.Zoomed(a.At, a.Factor)
			e.emit(After{Timer: ChromeTimer, Millis: chromeMillis})
			e.cameraMoved()
		case touch.Menu:
			e.mouse(Pressed{P: a.At, Button: Secondary, Clicks: 1, Mods: mods})
			e.mouse(Released{P: a.At, Mods: mods})
			e.hovering = false
		case touch.Await:
			e.emit(After{Timer: HoldTimer, Millis: touch.HoldMillis})
		}
	}
}

// mouse takes in an event of a mouse that was none.
func (e *Editor) mouse(ev Event) {
	if e.looking == nil || !e.lookOn(ev) {
		e.handle(ev)
	}
}

// grips reports whether a finger that moves from p takes something along; else it pulls the wall. Structure goes along only when
// it was chosen before.
func (e *Editor) grips(p geom.Point) bool {
	switch {
	case e.looking != nil, e.space, e.mode == handMode, e.mode == noteMode:
		return false
	case e.mode != selectMode:
		return true
	}
	hit := e.hit(p)
	switch {
	case hit.Part == scene.Head:
		return hit.ID == e.chosen.Phase
	case hit.Part == scene.Title:
		return hit.ID == e.chosen.Lane && hit.Handle != scene.FoldHandle
	case hit.Handle != scene.NoHandle:
		return true
	}
	n := e.doc.Board.Note(hit.ID)
	return hit.Part == scene.Note && n != nil && !n.Locked
}

// fingerHit takes back that a finger hit the edge of a phase or lane that is not chosen: what it meant is the head or the title,
// of which the edge of a finger's width would leave little.
func (e *Editor) fingerHit(hit scene.Hit, p geom.Point) scene.Hit {
	of := journey.ID("")
	switch hit.Handle {
	case scene.WidthHandle:
		of = e.chosen.Phase
	case scene.HeightHandle:
		of = e.chosen.Lane
	default:
		return hit
	}
	if !e.touches.finger || hit.ID == of {
		return hit
	}
	e.paint.Reach = 0.5
	hit = e.scene.Hit(p, &e.paint)
	hit.Handle = scene.NoHandle
	return hit
}

// cover takes in what a soft keyboard covers, and keeps what is being written above it.
func (e *Editor) cover(ev Covered) {
	if ev.H = max(0, ev.H); ev.H == e.touches.covered {
		return
	}
	e.touches.covered = ev.H
	if e.writing != nil {
		e.revealWriting()
	}
	e.refresh()
}
