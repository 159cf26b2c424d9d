//go:build js && wasm

package browser

import (
	"errors"
	"strconv"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/picture"
)

// How well a picture is kept that is encoded anew: a screenshot has letters in it, a photograph has not.
const (
	photoQuality  = 0.85
	screenQuality = 0.92
)

// Shrink decodes an image file and encodes it anew, no larger than picture.MaxSide. What a camera wrote into it, such as the place,
// does not come along, and of what moves only the first frame does. It waits.
func (p *Page) Shrink(e editor.ShrinkImage) (editor.ImageShrunk, error) {
	out := editor.ImageShrunk{Ask: e.Ask}
	whole := p.await(p.window.call("createImageBitmap", blob(bytesToJS(e.Data), e.Type)))
	if whole.err != nil {
		return out, whole.err
	}
	w, h := int(whole.number("width")), int(whole.number("height"))
	out.W, out.H = picture.Fit(w, h)
	canvas := create("OffscreenCanvas", out.W, out.H)
	c := canvas.call("getContext", "2d").with("imageSmoothingQuality", "high")
	drawn := c.call("drawImage", whole, 0, 0, out.W, out.H)
	whole.call("close")
	if drawn.err != nil {
		return out, drawn.err
	}
	tint, err := meanColor(canvas)
	if err != nil {
		return out, err
	}
	out.Tint = tint
	quality := screenQuality
	if e.Type == picture.JPEG {
		quality = photoQuality
	}
	file := p.await(canvas.call("convertToBlob", map[string]any{"type": picture.WebP, "quality": quality}))
	if file.text("type") != picture.WebP && e.Type == picture.JPEG { // a browser that writes no WebP writes PNG instead
		file = p.await(canvas.call("convertToBlob", map[string]any{"type": picture.JPEG, "quality": quality}))
	}
	out.Type = file.text("type")
	out.Data, err = bytesToGo(create("Uint8Array", p.await(file.call("arrayBuffer"))))
	if err == nil && len(out.Data) == 0 {
		err = errors.New("the canvas gives no picture")
	}
	if err == nil && e.Type == picture.PNG && w == out.W && h == out.H && len(e.Data) <= len(out.Data) {
		out.Type, out.Data = e.Type, e.Data // a drawing of few colours
	}
	return out, err
}

// meanColor is what a canvas looks like from afar, on white.
func meanColor(canvas *object) (string, error) {
	dot := create("OffscreenCanvas", 1, 1).call("getContext", "2d").with("fillStyle", "#fff").with("imageSmoothingQuality", "high")
	dot.call("fillRect", 0, 0, 1, 1)
	if o := dot.call("drawImage", canvas, 0, 0, 1, 1); o.err != nil {
		return "", o.err
	}
	data := dot.call("getImageData", 0, 0, 1, 1).get("data")
	hex := "#"
	for i := range 3 {
		v := data.at(i)
		if v.err != nil || v.js.Type() != safejs.TypeNumber {
			return "", errors.Join(errors.New("the canvas gives no colour"), v.err)
		}
		n, _ := v.js.Int()
		if n < 16 {
			hex += "0"
		}
		hex += strconv.FormatInt(int64(n), 16)
	}
	return hex, nil
}

// bytesToJS copies bytes into an array of the browser, bytesToGo out of one.
func bytesToJS(data []byte) *object {
	array := create("Uint8Array", len(data))
	if array.err != nil {
		return array
	}
	if _, err := safejs.CopyBytesToJS(array.js, data); err != nil {
		return &object{err: err}
	}
	return array
}

func bytesToGo(array *object) ([]byte, error) {
	if array.err != nil {
		return nil, array.err
	}
	data := make([]byte, array.length())
	_, err := safejs.CopyBytesToGo(data, array.js)
	return data, err
}
