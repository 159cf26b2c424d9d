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
	w, h := number(p.board, "width"), number(p.board, "height")
	if w <= 0 || h <= 0 {
		return nil
	}
	scale := math.Min(1, pictureWidth/w)
	canvas, err := p.document.Call("createElement", "canvas")
	if err != nil {
		return err
	}
	w, h = math.Round(w*scale), math.Round(h*scale)
	if err := canvas.Set("width", w); err != nil {
		return err
	}
	if err := canvas.Set("height", h); err != nil {
		return err
	}
	context, err := canvas.Call("getContext", "2d", map[string]any{"alpha": false})
	if err != nil {
		return err
	}
	if _, err := context.Call("drawImage", p.board, 0, 0, w, h); err != nil {
		return err
	}
	address, err := canvas.Call("toDataURL", "image/webp", 0.6)
	if err != nil {
		return err
	}
	picture, err := address.String()
	if err != nil || len(picture) > pictureLimit {
		return err
	}
	return s.Put(pictureKey, picture)
}
