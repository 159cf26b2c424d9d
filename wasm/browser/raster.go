//go:build js && wasm

package browser

import (
	"encoding/base64"
	"errors"
	"math"
	"strings"

	"github.com/hack-pad/safejs"
)

// What a picture of a page may measure: browsers refuse canvases much larger, and mail refuses the files.
const (
	rasterSide   = 8000.0     // pixels
	rasterPixels = 24_000_000 // in all
	rasterDPI    = 300.0      // of paper at most
)

var errNoPicture = errors.New("the picture could not be drawn")

// Raster makes pictures of pixels of SVG.
type Raster struct {
	page  *Page
	fonts string // the page's fonts as a style sheet, once they were read: an SVG as a picture sees no others
}

// NewRaster has read nothing yet.
func (p *Page) NewRaster() *Raster { return &Raster{page: p} }

// PNG draws a page of w by h units, of which 72 are an inch where paper is set and else one a pixel, as a blob. It waits: call it in a
// goroutine.
func (r *Raster) PNG(svg string, w, h float64, paper bool) (made PNG, err error) {
	if svg, err = r.WithFonts(svg); err != nil {
		return made, err
	}
	scale := 1.0
	if paper {
		scale = rasterDPI / 72
	}
	scale = min(scale, rasterSide/max(w, h), math.Sqrt(rasterPixels/(w*h)))
	urls := r.page.window.get("URL")
	address := urls.call("createObjectURL", blob(svg, "image/svg+xml"))
	defer func() { urls.call("revokeObjectURL", address) }()
	img := create("Image").with("src", address)
	if o := r.page.await(img.call("decode")); o.err != nil {
		return made, errors.Join(errNoPicture, o.err)
	}
	width, height := math.Round(w*scale), math.Round(h*scale)
	canvas := create("OffscreenCanvas", width, height)
	if o := canvas.call("getContext", "2d").call("drawImage", img, 0, 0, width, height); o.err != nil {
		return made, o.err
	}
	png := r.page.await(canvas.call("convertToBlob", map[string]any{"type": "image/png"}))
	return PNG{png}, png.err
}

// WithFonts puts the page's fonts into an SVG, so that it looks the same where they are not installed. It waits, as PNG does.
func (r *Raster) WithFonts(svg string) (string, error) {
	if r.fonts == "" {
		fonts, err := r.readFonts()
		if err != nil {
			return svg, err
		}
		r.fonts = fonts
	}
	at := strings.IndexByte(svg, '>') + 1
	return svg[:at] + r.fonts + svg[at:], nil
}

// readFonts reads the fonts that index.html names.
func (r *Raster) readFonts() (string, error) {
	var style strings.Builder
	style.WriteString("<style>")
	for i, weight := range [...]string{"400", "700"} {
		link := r.page.document.call("querySelectorAll", `link[as="font"]`).at(i)
		answer := r.page.await(r.page.window.call("fetch", link.get("href")))
		buffer := r.page.await(answer.call("arrayBuffer"))
		array := create("Uint8Array", buffer)
		if array.err != nil {
			return "", array.err
		}
		data := make([]byte, array.length())
		if _, err := safejs.CopyBytesToGo(data, array.js); err != nil {
			return "", err
		}
		style.WriteString(`@font-face{font-family:Go;font-weight:` + weight + `;src:url(data:font/ttf;base64,` + base64.StdEncoding.EncodeToString(data) + `)}`)
	}
	style.WriteString("</style>")
	return style.String(), nil
}
