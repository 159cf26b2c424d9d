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

	window, document, root                   *object
	wall, board, overlay, writerHost, spoken *object

	corner geom.Point // the canvas's left top in the window, in CSS pixels

	moving              bool   // the focus, by this package's own doing
	title, cursor, said string // as last set: the browser is asked only when something changed
}

// Find finds the page's elements.
func Find() (*Page, error) {
	p := &Page{window: window()}
	p.document = p.window.get("document")
	p.root = p.document.get("documentElement")
	for _, e := range []struct {
		id string
		to **object
	}{{"wall", &p.wall}, {"board", &p.board}, {"overlay", &p.overlay}, {"writer", &p.writerHost}, {"live", &p.spoken}} {
		element := p.document.call("getElementById", e.id)
		if !element.exists() {
			return nil, errors.Join(errors.New("the page has no element #"+e.id), element.err)
		}
		*e.to = element
	}
	return p, nil
}

// offered gets a property of the window that a browser may refuse by throwing, as it does with storage when cookies are
// blocked. What throws while Go reads a property itself ends the program: only calls are caught.
func (p *Page) offered(name string) *object {
	return p.window.get("Reflect").call("get", p.window, name)
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
func (p *Page) on(target *object, kind string, fn func(event)) error {
	handler, err := p.function(func(args []safejs.Value) any {
		fn(event{&object{js: args[0]}})
		return nil
	})
	if err != nil {
		return err
	}
	return target.call("addEventListener", kind, handler, map[string]any{"passive": false}).err
}

// Language is that of the browser, "nl" or "en": English where it is English and Dutch everywhere else, as in boot.js.
func (p *Page) Language() string {
	if strings.HasPrefix(strings.ToLower(p.window.get("navigator").text("language")), "en") {
		return "en"
	}
	return "nl"
}

// Still reports whether the person asked the system for little movement.
func (p *Page) Still() bool {
	return p.window.call("matchMedia", "(prefers-reduced-motion: reduce)").is("matches")
}

// Speak sets the language of the document, for screen readers and hyphens.
func (p *Page) Speak(language string) error {
	return p.root.with("lang", language).err
}

// Asked reports whether the address has the query parameter, as in "/?bench".
func (p *Page) Asked(parameter string) bool {
	return create("URLSearchParams", p.window.get("location").text("search")).call("has", parameter).true()
}

// Ready takes the splash away: the program has drawn.
func (p *Page) Ready() error { return p.root.call("setAttribute", "data-ready", "1").err }

// Title sets the title of the tab, and the name of the wall for a screen reader.
func (p *Page) Title(mapTitle string) error {
	if p.title == mapTitle {
		return nil
	}
	p.title = mapTitle
	return errors.Join(p.document.with("title", mapTitle+" – Reiskaart").err, p.overlay.call("setAttribute", "aria-label", mapTitle).err)
}

// Cursor sets the pointer's shape over the wall, as CSS names it.
func (p *Page) Cursor(name string) error {
	if p.cursor == name {
		return nil
	}
	p.cursor = name
	return p.overlay.get("style").with("cursor", name).err
}

// Say lets a screen reader say a sentence; one that was just said is not said again.
func (p *Page) Say(sentence string) error {
	if p.said == sentence {
		return nil
	}
	p.said = sentence
	return p.spoken.with("textContent", sentence).err
}

// Seed is chance, for ids.
func (p *Page) Seed() (uint64, error) {
	array := create("Uint8Array", 8)
	if o := p.window.get("crypto").call("getRandomValues", array); o.err != nil {
		return 0, o.err
	}
	var seed [8]byte
	_, err := safejs.CopyBytesToGo(seed[:], array.js)
	n := uint64(0)
	for _, b := range seed {
		n = n<<8 | uint64(b)
	}
	return n, err
}

// Print opens the browser's dialog to print the page, on paper of a size ("297mm 210mm") without margins where one is given. The page's
// policy allows no style elements; a sheet of rules that a program makes is none.
func (p *Page) Print(paper string) error {
	sheets := create("Array")
	if paper != "" {
		rules := create("CSSStyleSheet")
		if o := rules.call("replaceSync", "@page { size: "+paper+"; margin: 0 }"); o.err != nil {
			return o.err
		}
		sheets.call("push", rules)
	}
	if o := p.document.with("adoptedStyleSheets", sheets); o.err != nil {
		return o.err
	}
	return p.window.call("print").err
}

// Complain writes what went wrong at this edge to the console, for whoever looks into it; nil is no complaint.
func (p *Page) Complain(err error) {
	if err != nil {
		p.window.get("console").call("error", "reiskaart: "+err.Error())
	}
}
