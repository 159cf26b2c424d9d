//go:build js && wasm

package browser

import (
	"errors"
	"syscall/js"

	"github.com/hack-pad/safejs"

	"reiskaart/app/scene"
)

// Painter hands a frame's drawing buffer to static/paint.js: one copy and one call for each canvas.
//
// This file alone uses syscall/js. It runs on every frame of a drag, and a call through safejs allocates and costs three
// times as much (measured: 175 ns against 50); nothing else may be done here.
type Painter struct {
	paint, buffer js.Value
	canvas        [2]struct {
		bytes js.Value
		room  int
	}
}

// The canvases, by their number in paint.js.
const (
	board = iota
	overlay
	apart // a new canvas each time
)

var errNoPaint = errors.New("paint.js has not been loaded")

// Painter finds the two functions of paint.js.
func (p *Page) Painter() (*Painter, error) {
	window := safejs.Unsafe(p.window.js)
	t := &Painter{paint: window.Get("rkPaint"), buffer: window.Get("rkBuffer")}
	if t.paint.Type() != js.TypeFunction || t.buffer.Type() != js.TypeFunction {
		return nil, errNoPaint
	}
	return t, nil
}

// Paint shows a frame. news is what scene.News told; it goes with the first canvas and holds for both.
func (t *Painter) Paint(news string, onBoard, onOverlay *scene.Buffer) {
	t.play(board, onBoard.Bytes, news)
	t.play(overlay, onOverlay.Bytes, "")
}

func (t *Painter) play(index int, commands []byte, news string) {
	c := &t.canvas[index]
	if c.room < len(commands) {
		c.room = 2 * len(commands)
		c.bytes = t.buffer.Invoke(c.room)
	}
	js.CopyBytesToJS(c.bytes, commands)
	t.paint.Invoke(index, c.bytes, len(commands), news)
}

// Picture paints on a canvas of its own; news is as in Paint.
func (t *Painter) Picture(news string, of *scene.Buffer) *Picture {
	bytes := t.buffer.Invoke(len(of.Bytes))
	js.CopyBytesToJS(bytes, of.Bytes)
	return &Picture{&object{js: safejs.Safe(t.paint.Invoke(apart, bytes, len(of.Bytes), news))}}
}
