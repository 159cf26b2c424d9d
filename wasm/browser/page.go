//go:build js && wasm

package browser

import (
	"errors"
	"strings"

	"github.com/hack-pad/safejs"

	"reiskaart/app/geom"
)

// Page is the document, with the elements of index.html that belong to this package.
type Page struct {
	// Panicked is called before a panic ends the program: the last chance to keep something.
	Panicked func()

	window, document, root                     safejs.Value
	wall, board, overlay, writerHost, liveNode safejs.Value

	corner geom.Point // the canvas's left top in the window, in CSS pixels

	moving              bool   // the focus, by this package's own doing
	title, cursor, said string // as last set: the browser is asked only when something changed
}

// Find finds the page's elements.
func Find() (*Page, error) {
	p := &Page{window: safejs.Global()}
	var err error
	if p.document, err = p.window.Get("document"); err != nil {
		return nil, err
	}
	if p.root, err = p.document.Get("documentElement"); err != nil {
		return nil, err
	}
	for id, to := range map[string]*safejs.Value{
		"wall": &p.wall, "board": &p.board, "overlay": &p.overlay, "writer": &p.writerHost, "live": &p.liveNode,
	} {
		if *to, err = p.document.Call("getElementById", id); err != nil {
			return nil, err
		}
		if to.IsNull() {
			return nil, errors.New("the page has no element #" + id)
		}
	}
	return p, nil
}

// offered gets a property of the window that a browser may refuse by throwing, as it does with storage when cookies are
// blocked. What throws while Go reads a property itself ends the program: only calls are caught.
func (p *Page) offered(name string) (safejs.Value, error) {
	reflect, err := p.window.Get("Reflect")
	if err != nil {
		return safejs.Value{}, err
	}
	return reflect.Call("get", p.window, name)
}

// Guard runs fn; if it panics, Panicked is called and the panic goes on.
func (p *Page) Guard(fn func()) {
	defer func() {
		if reason := recover(); reason != nil {
			if last := p.Panicked; last != nil {
				p.Panicked = nil
				last()
			}
			panic(reason)
		}
	}()
	fn()
}

// on calls fn for every event of the kind, for as long as the page lives. Not passive, so that fn may prevent what the
// browser would do.
func (p *Page) on(target safejs.Value, kind string, fn func(event)) error {
	handler, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) any {
		if len(args) > 0 {
			p.Guard(func() { fn(event{args[0]}) })
		}
		return nil
	})
	if err != nil {
		return err
	}
	_, err = target.Call("addEventListener", kind, handler, map[string]any{"passive": false})
	return err
}

// Language is that of the browser, "nl" or "en": English where it is English and Dutch everywhere else, as in boot.js.
func (p *Page) Language() string {
	navigator, err := p.window.Get("navigator")
	if err == nil && strings.HasPrefix(strings.ToLower(text(navigator, "language")), "en") {
		return "en"
	}
	return "nl"
}

// Speak sets the language of the document, for screen readers and hyphens.
func (p *Page) Speak(language string) error { return p.root.Set("lang", language) }

// Asked reports whether the address has the query parameter, as in "/?bench".
func (p *Page) Asked(parameter string) bool {
	location, err := p.window.Get("location")
	if err != nil {
		return false
	}
	class, err := p.window.Get("URLSearchParams")
	if err != nil {
		return false
	}
	query, err := class.New(text(location, "search"))
	if err != nil {
		return false
	}
	has, err := query.Call("has", parameter)
	if err != nil {
		return false
	}
	yes, err := has.Bool()
	return yes && err == nil
}

// Ready takes the splash away: the program has drawn.
func (p *Page) Ready() error {
	_, err := p.root.Call("setAttribute", "data-ready", "1")
	return err
}

// Title sets the title of the tab, and the name of the wall for a screen reader.
func (p *Page) Title(mapTitle string) error {
	if p.title == mapTitle {
		return nil
	}
	p.title = mapTitle
	if err := p.document.Set("title", mapTitle+" – Reiskaart"); err != nil {
		return err
	}
	_, err := p.overlay.Call("setAttribute", "aria-label", mapTitle)
	return err
}

// Cursor sets the pointer's shape over the wall, as CSS names it.
func (p *Page) Cursor(name string) error {
	if p.cursor == name {
		return nil
	}
	p.cursor = name
	style, err := p.overlay.Get("style")
	if err != nil {
		return err
	}
	return style.Set("cursor", name)
}

// Say lets a screen reader say a sentence; one that was just said is not said again.
func (p *Page) Say(sentence string) error {
	if p.said == sentence {
		return nil
	}
	p.said = sentence
	return p.liveNode.Set("textContent", sentence)
}

// Seed is chance, for ids.
func (p *Page) Seed() (uint64, error) {
	class, err := p.window.Get("Uint8Array")
	if err != nil {
		return 0, err
	}
	array, err := class.New(8)
	if err != nil {
		return 0, err
	}
	crypto, err := p.window.Get("crypto")
	if err != nil {
		return 0, err
	}
	if _, err := crypto.Call("getRandomValues", array); err != nil {
		return 0, err
	}
	var seed [8]byte
	if _, err := safejs.CopyBytesToGo(seed[:], array); err != nil {
		return 0, err
	}
	n := uint64(0)
	for _, b := range seed {
		n = n<<8 | uint64(b)
	}
	return n, nil
}

// Complain writes what went wrong at this edge to the console, for whoever looks into it; nil is no complaint.
func (p *Page) Complain(err error) {
	if err == nil {
		return
	}
	if console, missing := p.window.Get("console"); missing == nil {
		_, _ = console.Call("error", "reiskaart: "+err.Error())
	}
}
