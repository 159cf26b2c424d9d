package svg

import (
	"encoding/base64"
	"strconv"

	"reiskaart/app/scene"
)

// image writes an image with its content inside, so that the picture is one file; what is round is cut out. Without its content
// it is a rectangle of its tint.
func (w *writer) image(it *scene.Item) {
	var kind string
	var data []byte
	if w.picture != nil {
		kind, data = w.picture(it.Text)
	}
	if len(data) == 0 {
		w.item(&scene.Item{X: it.X, Y: it.Y, W: it.W, H: it.H, R: it.R, Fill: it.Fill})
		return
	}
	shape := "none" // the shape of the rectangle is the image's own
	if it.R > 0 {
		w.clips++
		id := "round" + strconv.Itoa(w.clips)
		w.raw(`<clipPath id="` + id + `">`)
		w.item(&scene.Item{X: it.X, Y: it.Y, W: it.W, H: it.H, R: it.R, Fill: it.Fill})
		w.raw("</clipPath>\n")
		shape = `xMidYMid slice" clip-path="url(#` + id + `)`
	}
	w.raw("<image")
	w.number("x", it.X)
	w.number("y", it.Y)
	w.number("width", it.W)
	w.number("height", it.H)
	w.raw(` preserveAspectRatio="` + shape + `" href="data:` + kind + `;base64,`)
	w.out = base64.StdEncoding.AppendEncode(w.out, data)
	w.raw("\"/>\n")
}
