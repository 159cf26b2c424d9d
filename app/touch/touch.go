// Package touch tells what fingers and a pen mean on a wall. It turns what they do into the acts of a mouse, and into panning,
// zooming and the right click:
//
//	one finger      that lands on something that goes along with it drags that; else it pulls the wall along
//	a tap           a click; two quick ones at one spot a double-click
//	two fingers     pull the wall along and zoom around their middle
//	a finger, or a pen, that rests where it landed   the right click
//	a pen           is a mouse, and while it is down, near, or just was, fingers are the hand that holds it
//
// Usage, with times in milliseconds:
//
//	var h touch.Hand
//	for _, act := range h.Take(touch.Pointer{Step: touch.Down, ID: 2, At: at, Millis: now, Grips: onNote}) { ... }
//	for _, act := range h.Rested(later) { ... } // HoldMillis after an Await
//
// It allocates nothing once it has begun.
package touch

import "reiskaart/app/geom"

// What a hand means by going how far and waiting how long, in CSS pixels and milliseconds.
const (
	TapFar     = 8   // a finger that went no further is still where it landed
	PenFar     = 4   // a pen's point is finer
	HoldMillis = 500 // at rest this long: the right click
	PalmMillis = 500 // this long after a pen, a finger is still the hand that held it
	againIn    = 400 // between two taps of a double one
	againFar   = 24  // and how far apart these may be
)

// Step is what a finger or a pen did.
type Step uint8

// The steps.
const (
	Down Step = iota
	Move      // while down
	Up
	Lost // the browser took it away
	Near // a pen over the wall that does not touch it
)

// Pointer is one step of one finger or pen.
type Pointer struct {
	Step   Step
	ID     int // of the finger, for as long as it is down
	Pen    bool
	Second bool // of a pen: its button is held
	At     geom.Point
	Millis int64
	Grips  bool // of Down: what lies there goes along when a finger moves
}

// Means is what an act does.
type Means uint8

// The meanings.
const (
	Press  Means = iota // a mouse goes down At; Clicks counts quick presses at one spot
	Drag                // and moves to At
	Lift                // and is lifted At
	Forget              // what was pressed is forgotten
	Hover               // a pen is over At
	Pan                 // the wall goes along By
	Zoom                // the wall grows by Factor around At
	Menu                // the right button is pressed and lifted At
	Await               // Rested is to be asked in HoldMillis
)

// Act is one thing to be done. Places and distances are those of the pointers.
type Act struct {
	Means  Means
	At, By geom.Point
	Factor float64
	Clicks int
}

// Hand is all that is down, of one person. The zero Hand is at rest.
type Hand struct {
	doing         doing
	first, second finger
	grips         bool
	pen           pen
	taps          taps
	acts          []Act
}

type doing uint8

const (
	resting  doing = iota
	landed         // one finger that is where it came down
	dragging       // one finger, pressed like a mouse
	pulling        // one finger
	pinching       // two
	spent          // a finger whose long press has been answered
)

type finger struct {
	id       int
	from, at geom.Point
	down     int64
}

type pen struct {
	finger
	on, went, spent bool
	seen            int64 // when it was last over the wall
	known           bool  // seen at all
}

type taps struct {
	n      int
	at     geom.Point
	millis int64
}

// Take is what a step means. The acts are good until the next call.
func (h *Hand) Take(p Pointer) []Act {
	h.acts = h.acts[:0]
	if p.Pen {
		h.takePen(p)
	} else {
		h.takeFinger(p)
	}
	return h.acts
}

// Rested is what it means that a while has gone by: the right click, where a finger or the pen is where it came down.
func (h *Hand) Rested(millis int64) []Act {
	h.acts = h.acts[:0]
	long := func(down int64) bool { return millis-down >= HoldMillis }
	switch {
	case h.pen.on && !h.pen.went && !h.pen.spent && long(h.pen.down):
		h.pen.spent, h.taps.n = true, 0
		h.act(Act{Means: Forget})
		h.act(Act{Means: Menu, At: h.pen.from})
	case h.doing == landed && long(h.first.down) && !h.palm(millis):
		h.doing, h.taps.n = spent, 0
		h.act(Act{Means: Menu, At: h.first.from})
	}
	return h.acts
}

// Fingers reports whether a finger means something now.
func (h *Hand) Fingers() bool { return h.doing != resting }

func (h *Hand) act(a Act) { h.acts = append(h.acts, a) }

// press is a mouse that goes down, counted with the one before it.
func (h *Hand) press(at geom.Point, millis int64) {
	if t := &h.taps; t.n == 1 && millis-t.millis < againIn && at.Sub(t.at).Len() < againFar {
		t.n = 2
	} else {
		t.n = 1
	}
	h.taps.at, h.taps.millis = at, millis
	h.act(Act{Means: Press, At: at, Clicks: h.taps.n})
}

// palm reports whether a finger may be the hand that holds the pen.
func (h *Hand) palm(millis int64) bool {
	return h.pen.on || h.pen.known && millis-h.pen.seen < PalmMillis
}

func (h *Hand) takePen(p Pointer) {
	h.pen.known, h.pen.seen = true, p.Millis
	n := &h.pen
	switch {
	case p.Step == Near:
		h.act(Act{Means: Hover, At: p.At})
	case p.Step == Down:
		if h.doing == dragging {
			h.act(Act{Means: Forget})
		}
		h.doing = resting // what lies on the wall is the hand
		*n = pen{finger: finger{p.ID, p.At, p.At, p.Millis}, on: true, spent: p.Second, seen: p.Millis, known: true}
		if p.Second {
			h.act(Act{Means: Menu, At: p.At})
			return
		}
		h.press(p.At, p.Millis)
		h.act(Act{Means: Await})
	case !n.on || p.ID != n.id:
	case p.Step == Move && !n.spent:
		if n.went = n.went || p.At.Sub(n.from).Len() > PenFar; n.went {
			h.taps.n = 0
		}
		h.act(Act{Means: Drag, At: p.At})
	case p.Step == Up, p.Step == Lost:
		n.on = false
		if n.spent {
			return
		}
		if p.Step == Up {
			h.act(Act{Means: Lift, At: p.At})
		} else {
			h.act(Act{Means: Forget})
		}
	}
}

func (h *Hand) takeFinger(p Pointer) {
	first, second := p.ID == h.first.id, p.ID == h.second.id
	switch {
	case p.Step == Down:
		h.land(p)
	case h.doing == resting:
	case h.doing == pinching && (first || second):
		if p.Step == Move {
			h.pinch(p)
		} else { // the other goes on alone
			if first {
				h.first = h.second
			}
			h.doing = pulling
		}
	case !first:
	case p.Step == Move:
		h.pull(p)
	default:
		h.lift(p)
	}
}

func (h *Hand) land(p Pointer) {
	if h.palm(p.Millis) {
		return
	}
	f := finger{p.ID, p.At, p.At, p.Millis}
	switch h.doing {
	case resting:
		h.first, h.grips, h.doing = f, p.Grips, landed
		h.act(Act{Means: Await})
	case landed, dragging, pulling:
		if h.doing == dragging {
			h.act(Act{Means: Forget})
		}
		h.second, h.doing, h.taps.n = f, pinching, 0
	}
}

// pull is one finger that moves.
func (h *Hand) pull(p Pointer) {
	by := p.At.Sub(h.first.at)
	switch h.doing {
	case landed:
		if by.Len() <= TapFar {
			return
		}
		h.taps.n = 0
		if h.grips {
			h.doing = dragging
			h.act(Act{Means: Press, At: h.first.from, Clicks: 1})
			h.act(Act{Means: Drag, At: p.At})
		} else {
			h.doing = pulling
			h.act(Act{Means: Pan, By: by})
		}
	case dragging:
		h.act(Act{Means: Drag, At: p.At})
	case pulling:
		h.act(Act{Means: Pan, By: by})
	}
	h.first.at = p.At
}

// pinch is one of two fingers that moves.
func (h *Hand) pinch(p Pointer) {
	apart, middle := h.second.at.Sub(h.first.at).Len(), h.first.at.Add(h.second.at).Mul(0.5)
	if p.ID == h.first.id {
		h.first.at = p.At
	} else {
		h.second.at = p.At
	}
	now, centre := h.second.at.Sub(h.first.at).Len(), h.first.at.Add(h.second.at).Mul(0.5)
	h.act(Act{Means: Pan, By: centre.Sub(middle)})
	if apart >= 1 && now >= 1 {
		h.act(Act{Means: Zoom, At: centre, Factor: now / apart})
	}
}

// lift is the one finger that goes, or is taken away.
func (h *Hand) lift(p Pointer) {
	was := h.doing
	h.doing = resting
	switch {
	case was == landed && p.Step == Up && !h.palm(p.Millis):
		h.press(h.first.from, h.first.down)
		h.act(Act{Means: Lift, At: h.first.from})
	case was == dragging && p.Step == Up:
		h.act(Act{Means: Lift, At: p.At})
	case was == dragging:
		h.act(Act{Means: Forget})
	}
}
