//go:build js && wasm

package browser

import "math"

// The picture that boot.js shows until the program has started: small, since it shares localStorage with what matters.
const (
	pictureWidth = 720 // pixels
	pictureLimit = 200_000
	pictureKey   = "picture"
)

// Remember keeps a small picture of the wall as it stands there now; one that is too large is left out.
func (p *Page) Remember(s *Storage) error {
	w, h := p.board.number("width"), p.board.number("height")
	if w <= 0 || h <= 0 {
		return nil
	}
	scale := math.Min(1, pictureWidth/w)
	w, h = math.Round(w*scale), math.Round(h*scale)
	canvas := p.document.call("createElement", "canvas").with("width", w).with("height", h)
	if o := canvas.call("getContext", "2d").call("drawImage", p.board, 0, 0, w, h); o.err != nil {
		return o.err
	}
	address := canvas.call("toDataURL", "image/webp", 0.6)
	if picture := address.string(); picture != "" && len(picture) <= pictureLimit {
		return s.Put(pictureKey, picture)
	}
	return address.err
}

// Picture is a canvas that is not on the page.
type Picture struct{ canvas *object }

// png is a promise of the picture as a file.
func (p *Picture) png() *object {
	return p.canvas.call("convertToBlob", map[string]any{"type": "image/png"})
}

// Pixels are a picture that can be put on the clipboard.
type Pixels interface{ png() *object }

// Awaited is a picture that is still being made.
type Awaited struct{ promise *object }

// Await is the picture that make gives; it may wait.
func (p *Page) Await(make func() (PNG, error)) *Awaited {
	return &Awaited{p.promise(func() (*object, error) {
		made, err := make()
		return made.blob, err
	})}
}

func (a *Awaited) png() *object { return a.promise }

// PNG is a finished file.
type PNG struct{ blob *object }
