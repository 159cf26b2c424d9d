//go:build js && wasm

package browser

import (
	"strconv"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	metrics "reiskaart/app/text"
)

// Writer is the textarea in which an open text is written, laid over the canvas so that it covers what is drawn there to the
// pixel. Its text is the browser's while it is open: the editor hears of every input and sets it only when another text opens.
type Writer struct {
	page  *Page
	ruler *Ruler
	area  safejs.Value
	style safejs.Value
	shown editor.Writer
	set   [8]string // the values of place, as last set

	composing bool // an input method is at work
}

// NewWriter makes the textarea, closed.
func (p *Page) NewWriter(ruler *Ruler, send func(editor.Event) bool) (*Writer, error) {
	w := &Writer{page: p, ruler: ruler}
	var err error
	if w.area, err = p.document.Call("createElement", "textarea"); err != nil {
		return nil, err
	}
	if w.style, err = w.area.Get("style"); err != nil {
		return nil, err
	}
	for property, value := range map[string]string{
		"position": "fixed", "left": "0", "top": "0", "transformOrigin": "0 0", "display": "none",
		"margin": "0", "padding": "0", "border": "0", "outline": "0", "background": "transparent", "resize": "none",
		"overflow": "hidden", "whiteSpace": "pre-wrap", "overflowWrap": "break-word", "color": "#1F2328",
		"fontFamily": "Go, sans-serif", "fontKerning": "none", "fontVariantLigatures": "none",
		"textRendering": "geometricPrecision", "letterSpacing": "0", "boxSizing": "content-box",
	} {
		if err := w.style.Set(property, value); err != nil {
			return nil, err
		}
	}
	for name, value := range map[string]string{"rows": "1", "autocomplete": "off", "id": "text"} {
		if _, err := w.area.Call("setAttribute", name, value); err != nil {
			return nil, err
		}
	}
	if _, err := p.writerHost.Call("append", w.area); err != nil {
		return nil, err
	}
	if err := p.on(w.area, "input", func(event) {
		if !p.moving { // else it is the end of a composition in the text before
			send(editor.Typed{Text: text(w.area, "value")})
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

func (w *Writer) is(element safejs.Value) bool { return element.Equal(w.area) }

func (w *Writer) focused() bool {
	active, err := w.page.document.Get("activeElement")
	return err == nil && w.is(active)
}

// Show brings the textarea in line with the editor. A text that opens has the focus when Show returns, so that the next key
// lands in it: call it within the event that opened it.
func (w *Writer) Show(now editor.Writer) error {
	if now == w.shown {
		return nil
	}
	was := w.shown
	w.shown = now
	if !now.Open {
		if !was.Open {
			return nil
		}
		return w.close()
	}
	if err := w.place(now); err != nil {
		return err
	}
	if was.Open && was.Session == now.Session {
		return nil
	}
	return w.open(now)
}

func (w *Writer) open(now editor.Writer) error {
	w.page.moving = true
	defer func() { w.page.moving = false }()
	if w.composing { // what an input method has not finished belongs to the text before
		if _, err := w.area.Call("blur"); err != nil {
			return err
		}
	}
	if err := w.area.Set("value", now.Text); err != nil {
		return err
	}
	if _, err := w.area.Call("setAttribute", "aria-label", now.Label); err != nil {
		return err
	}
	if _, err := w.area.Call("focus", map[string]any{"preventScroll": true}); err != nil {
		return err
	}
	if now.Select {
		_, err := w.area.Call("select")
		return err
	}
	end := number(w.area, "textLength")
	_, err := w.area.Call("setSelectionRange", end, end)
	return err
}

func (w *Writer) close() error {
	if w.focused() {
		if err := w.page.FocusBoard(); err != nil {
			return err
		}
	}
	w.set[0] = "none"
	return w.style.Set("display", "none")
}

// place gives the textarea the place and the type of the text.
func (w *Writer) place(now editor.Writer) error {
	size, weight := now.Size, "400"
	if now.Bold {
		weight = "700"
	}
	lineHeight := size * float64(metrics.LineHeight)
	baseline, err := w.ruler.baseline(size, lineHeight, now.Bold)
	if err != nil {
		return err
	}
	y := now.Rect.Y + (float64(metrics.Baseline(float32(size)))-baseline)*now.Zoom
	for i, p := range [...]struct{ name, value string }{
		{"display", "block"},
		{"transform", "translate(" + px(now.Rect.X) + "," + px(y) + ") scale(" + digits(now.Zoom) + ")"},
		{"width", px(now.Rect.W)},
		{"height", px(now.Rect.H)},
		{"fontSize", px(size)},
		{"lineHeight", px(lineHeight)},
		{"fontWeight", weight},
		{"textAlign", now.Align},
	} {
		if p.value != w.set[i] {
			w.set[i] = p.value
			if err := w.style.Set(p.name, p.value); err != nil {
				return err
			}
		}
	}
	return nil
}

func px(n float64) string { return digits(n) + "px" }

func digits(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
