//go:build js && wasm

package browser

// WatchHidden tells when the page goes to the background or away. A phone may end a page in the background without a word, so
// both count.
func (p *Page) WatchHidden(hidden func()) error {
	if err := p.on(p.window, "pagehide", func(event) { hidden() }); err != nil {
		return err
	}
	return p.on(p.document, "visibilitychange", func(event) {
		if p.document.text("visibilityState") == "hidden" {
			hidden()
		}
	})
}
