// Package svg writes the display list as an SVG picture that looks the same in browsers, PowerPoint, Word and Inkscape: a
// text element for each run of lines with its lines placed one by one, a list of common fonts, no foreignObject, no style
// sheet, no variables, no filters. What is saved as a file has the fonts put into it by the page (wasm/browser/raster.go): programs
// that do not read them take the next of the list.
//
//	picture := svg.Write(s.Segments(), sheet.Bounds, svg.Options{Title: "Huizenkoper", Background: scene.Light.Paper, Shade: scene.Light.Shade})
//
// The same list gives the same bytes.
package svg

import (
	"iter"
	"math"
	"strconv"
	"unicode/utf8"

	"reiskaart/app/geom"
	"reiskaart/app/scene"
)

// Family is the list of fonts: Go, by which all is measured, and then what is as wide or narrower and found everywhere.
const Family = "Go, 'Segoe UI', Arial, sans-serif"

// Options say what the list does not.
type Options struct {
	Title      string                                          // of the picture, for those who cannot see it
	Background scene.Color                                     // 0 for none
	Shade      scene.Color                                     // of the shadows, 0 for none
	Margin     float64                                         // around the bounds, in world units
	Picture    func(id string) (mediaType string, data []byte) // the content of an image; nil, or no data: its tint is drawn
}

// Write draws segments at zoom 1, from the bottom to the top, within bounds, in world units.
func Write(segments iter.Seq[*scene.Segment], bounds geom.Rect, o Options) []byte {
	w := writer{shade: o.Shade, picture: o.Picture}
	b := bounds.Grown(o.Margin)
	w.raw(`<svg xmlns="http://www.w3.org/2000/svg"`)
	w.number("width", b.W)
	w.number("height", b.H)
	w.raw(` viewBox="`)
	w.numbers(b.X, b.Y, b.W, b.H)
	w.raw(`" font-family="` + Family + `" style="font-kerning:none" xml:space="preserve">` + "\n")
	if o.Title != "" {
		w.raw("<title>")
		w.text(o.Title)
		w.raw("</title>\n")
	}
	if o.Shade != 0 {
		w.raw(`<defs><linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0.2"`)
		w.color("stop-color", "stop-opacity", o.Shade)
		w.raw(`/><stop offset="1"`)
		w.color("stop-color", "stop-opacity", o.Shade&^0xff)
		w.raw("/></linearGradient></defs>\n")
	}
	if o.Background != 0 {
		w.item(&scene.Item{X: b.X, Y: b.Y, W: b.W, H: b.H, Fill: o.Background})
	}
	for s := range segments {
		w.segment(s)
	}
	w.raw("</svg>\n")
	return w.out
}

type writer struct {
	out     []byte
	shade   scene.Color
	picture func(id string) (string, []byte)
	clips   int // that were made
}

func (w *writer) segment(s *scene.Segment) {
	w.raw("<g")
	if s.Pale {
		w.number("opacity", scene.Paleness)
	}
	if s.At != (geom.Point{}) {
		w.raw(` transform="translate(`)
		w.numbers(s.At.X, s.At.Y)
		w.raw(`)"`)
	}
	w.raw(">\n")
	for i := 0; i < len(s.Items); {
		if s.Items[i].Op == scene.Line {
			i += w.lines(s.Items[i:])
			continue
		}
		w.item(&s.Items[i])
		i++
	}
	w.raw("</g>\n")
}

func (w *writer) item(it *scene.Item) {
	switch it.Op {
	case scene.Picture:
		w.image(it)
		return
	case scene.Rect:
		w.raw("<rect")
		w.number("x", it.X)
		w.number("y", it.Y)
		w.number("width", it.W)
		w.number("height", it.H)
		if it.R > 0 {
			w.number("rx", it.R)
		}
	case scene.Circle:
		w.raw("<circle")
		w.number("cx", it.X)
		w.number("cy", it.Y)
		w.number("r", it.R)
	case scene.Path:
		w.raw(`<path d="`)
		pts := it.Pts
		for i, v := range it.Verbs {
			if i > 0 {
				w.raw(" ")
			}
			w.out = append(w.out, v)
			n := takes(v)
			w.numbers(pts[:n]...)
			pts = pts[n:]
		}
		w.raw(`"`)
	case scene.Shadow:
		if w.shade == 0 {
			return
		}
		w.raw("<rect")
		w.number("x", it.X+1)
		w.number("y", it.Y+it.H-2)
		w.number("width", it.W)
		w.number("height", 8)
		w.raw(` rx="3" fill="url(#shade)"/>` + "\n")
		return
	}
	w.ink(it)
	w.raw("/>\n")
}

// takes is how many numbers follow a verb of a path.
func takes(verb byte) int {
	switch verb {
	case 'M', 'L':
		return 2
	case 'C':
		return 6
	}
	return 0
}

func (w *writer) ink(it *scene.Item) {
	if it.Fill == 0 {
		w.raw(` fill="none"`)
	} else {
		w.color("fill", "fill-opacity", it.Fill)
	}
	if it.Stroke == 0 {
		return
	}
	w.color("stroke", "stroke-opacity", it.Stroke)
	w.number("stroke-width", it.Width)
	if it.Dash > 0 {
		w.raw(` stroke-dasharray="`)
		w.numbers(it.Dash, it.Dash*0.6)
		w.raw(`"`)
	} else if it.Op == scene.Path {
		w.raw(` stroke-linecap="round" stroke-linejoin="round"`)
	}
}

// lines writes the run of lines of one look that items begins with, as one text, and returns how many they are.
func (w *writer) lines(items []scene.Item) int {
	first := &items[0]
	n := 1
	for n < len(items) && sameLook(first, &items[n]) {
		n++
	}
	w.raw("<text")
	w.number("font-size", first.Size)
	if first.Bold {
		w.raw(` font-weight="700"`)
	}
	if first.Align != scene.Left {
		w.raw(` text-anchor="` + [...]string{"start", "middle", "end"}[first.Align] + `"`)
	}
	w.color("fill", "fill-opacity", first.Fill)
	w.raw(">")
	for i := range items[:n] {
		w.raw("<tspan")
		w.number("x", items[i].X)
		w.number("y", items[i].Y)
		w.raw(">")
		w.text(items[i].Text)
		w.text(items[i].Tail)
		w.raw("</tspan>")
	}
	w.raw("</text>\n")
	return n
}

func sameLook(a, b *scene.Item) bool {
	return b.Op == scene.Line && a.Size == b.Size && a.Bold == b.Bold && a.Align == b.Align && a.Fill == b.Fill
}

func (w *writer) raw(s string) { w.out = append(w.out, s...) }

func (w *writer) number(name string, f float64) {
	w.raw(" " + name + `="`)
	w.numbers(f)
	w.raw(`"`)
}

// numbers writes numbers to a hundredth of a unit, which no screen shows, so that the bytes do not hang on the last bits.
func (w *writer) numbers(fs ...float64) {
	for i, f := range fs {
		if i > 0 {
			w.raw(" ")
		}
		if f = math.Round(f*100) / 100; f == 0 {
			f = 0 // no minus
		}
		w.out = strconv.AppendFloat(w.out, f, 'f', -1, 64)
	}
}

// color writes the opacity apart: not every reader knows eight digits.
func (w *writer) color(name, opacity string, c scene.Color) {
	w.raw(" " + name + `="` + c.RGB() + `"`)
	if c&0xff != 0xff {
		w.number(opacity, c.Opacity())
	}
}

// text writes s as character data, leaving out what XML forbids (XML 1.0, production 2).
func (w *writer) text(s string) {
	for _, r := range s {
		switch {
		case r == '&':
			w.raw("&amp;")
		case r == '<':
			w.raw("&lt;")
		case r == '>':
			w.raw("&gt;")
		case r < 0x20 || r == 0xfffe || r == 0xffff:
		default:
			w.out = utf8.AppendRune(w.out, r)
		}
	}
}
