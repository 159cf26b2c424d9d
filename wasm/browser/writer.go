//go:build js && wasm

package browser

import (
	"strconv"

	"reiskaart/app/editor"
	metrics "reiskaart/app/text"
)

// Writer is the textarea in which an open text is written, laid over the canvas so that it covers what is drawn there to the
// pixel. Its text is the browser's while it is open: the editor hears of every input and sets it only when another text opens.
type Writer struct {
	page   *Page
	ruler  *Ruler
	area   *object
	style  *object
	placed string // the style as last set
	shown  editor.Writer

	composing bool // an input method is at work
}

// writerStyle takes away all that a textarea has of its own, and what a browser does to letters and the canvas does not.
const writerStyle = "position: fixed; left: 0; top: 0; transform-origin: 0 0; margin: 0; padding: 0; border: 0; " +
	"outline: 0; background: transparent; color: #1F2328; resize: none; overflow: hidden; white-space: pre-wrap; " +
	"overflow-wrap: break-word; font-family: Go, sans-serif; font-kerning: none; font-variant-ligatures: none; " +
	"text-rendering: geometricPrecision; letter-spacing: 0; box-sizing: content-box; "

// NewWriter makes the textarea, closed.
func (p *Page) NewWriter(ruler *Ruler, send func(editor.Event) bool) (*Writer, error) {
	w := &Writer{page: p, ruler: ruler, area: p.document.call("createElement", "textarea")}
	w.area.with("id", "text").with("rows", 1).with("autocomplete", "off")
	w.style = w.area.get("style").with("cssText", "display: none")
	if o := p.writerHost.call("append", w.area); o.err != nil {
		return nil, o.err
	}
	if err := p.on(w.area, "input", func(event) {
		if !p.moving { // else it is the end of a composition in the text before
			send(editor.Typed{Text: w.area.text("value")})
		}
	}); err != nil {
		return nil, err
	}
	for kind, composing := range map[string]bool{"compositionstart": true, "compositionend": false} {
		if err := p.on(w.area, kind, func(event) { w.composing = composing }); err != nil {
			return nil, err
		}
	}
	// When another window takes the focus the textarea stays the active element and gets the focus back with the window.
	return w, p.on(w.area, "blur", func(event) {
		if !p.moving && !w.focused() {
			send(editor.Blurred{})
		}
	})
}

func (w *Writer) is(element *object) bool { return element.equals(w.area) }

func (w *Writer) focused() bool { return w.is(w.page.document.get("activeElement")) }

// Show brings the textarea in line with the editor. A text that opens has the focus when Show returns, so that the next key
// lands in it: call it within the event that opened it.
func (w *Writer) Show(now editor.Writer) {
	if now == w.shown {
		return
	}
	was := w.shown
	w.shown = now
	switch {
	case now.Open:
		w.place(now)
		if !was.Open || was.Session != now.Session {
			w.open(now)
		}
	case was.Open:
		if w.focused() {
			w.page.Complain(w.page.FocusBoard())
		}
		w.dress("display: none")
	}
}

func (w *Writer) open(now editor.Writer) {
	w.page.moving = true
	if w.composing { // what an input method has not finished belongs to the text before
		w.area.call("blur")
	}
	w.area.with("value", now.Text).call("focus", map[string]any{"preventScroll": true})
	w.area.call("setAttribute", "aria-label", now.Label)
	w.area.call("setAttribute", "placeholder", now.Hint)
	if now.Select {
		w.area.call("select")
	} else {
		end := w.area.number("textLength")
		w.area.call("setSelectionRange", end, end)
	}
	w.page.moving = false
}

// place gives the textarea the place and the type of the text.
func (w *Writer) place(now editor.Writer) {
	weight := "400"
	if now.Bold {
		weight = "700"
	}
	lineHeight := now.Size * float64(metrics.LineHeight)
	lift := float64(metrics.Baseline(float32(now.Size))) - w.ruler.baseline(now.Size, lineHeight, now.Bold)
	w.dress(writerStyle + "transform: translate(" + px(now.Rect.X) + ", " + px(now.Rect.Y+lift*now.Zoom) + ") scale(" + digits(now.Zoom) +
		"); width: " + px(now.Rect.W) + "; height: " + px(now.Rect.H) + "; font-size: " + px(now.Size) + "; line-height: " + px(lineHeight) +
		"; font-weight: " + weight + "; text-align: " + now.Align)
}

func (w *Writer) dress(style string) {
	if style != w.placed {
		w.placed = style
		w.page.Complain(w.style.with("cssText", style).err)
	}
}

func px(n float64) string { return digits(n) + "px" }

func digits(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
