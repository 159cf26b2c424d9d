package editortest

import (
	"time"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/touch"
)

// Finger puts a finger down at p, Slide moves it there and Lift lifts it; fingers are told apart by their number.
func (h *Hand) Finger(n int, p geom.Point) *Hand { return h.touch(n, touch.Down, p) }

// Slide moves a finger to p, in steps as a browser tells them.
func (h *Hand) Slide(n int, p geom.Point) *Hand {
	for from, i := h.fingers[n], 1; i <= 5; i++ {
		h.touch(n, touch.Move, from.Add(p.Sub(from).Mul(float64(i)/5)))
	}
	return h
}

// Lift lifts a finger where it is.
func (h *Hand) Lift(n int) *Hand { return h.touch(n, touch.Up, h.fingers[n]) }

// Tap taps at p.
func (h *Hand) Tap(p geom.Point) *Hand { return h.Finger(1, p).Lift(1) }

// LongPress rests a finger at p until it means the right click, and lifts it.
func (h *Hand) LongPress(p geom.Point) *Hand {
	h.Finger(1, p).Later(touch.HoldMillis * time.Millisecond)
	return h.Send(editor.Elapsed{Timer: editor.HoldTimer}).Lift(1)
}

// Pen puts the pen down at p; PenTo moves it there, touching, and PenUp lifts it.
func (h *Hand) Pen(p geom.Point) *Hand { return h.penned(touch.Down, p) }

// PenTo moves the pen to p.
func (h *Hand) PenTo(p geom.Point) *Hand { return h.penned(touch.Move, p) }

// PenUp lifts the pen where it is.
func (h *Hand) PenUp() *Hand { return h.penned(touch.Up, h.at) }

func (h *Hand) penned(step touch.Step, p geom.Point) *Hand {
	h.at = p
	return h.Send(editor.Touched{Pointer: touch.Pointer{Step: step, ID: 99, Pen: true, At: p}})
}

func (h *Hand) touch(n int, step touch.Step, p geom.Point) *Hand {
	if h.fingers == nil {
		h.fingers = map[int]geom.Point{}
	}
	h.fingers[n] = p
	return h.Send(editor.Touched{Pointer: touch.Pointer{Step: step, ID: n, At: p}})
}
