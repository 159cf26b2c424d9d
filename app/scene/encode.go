package scene

import (
	"encoding/binary"
	"math"
	"strconv"

	"reiskaart/app/jsonscan"
)

// The drawing buffer is numbers, each a little-endian float32: a command's code and then what it takes. static/paint.js plays
// it; the two files change together. Texts, colours and fonts are numbers of the word table, of which News tells what paint.js
// does not have yet; 0 there means none. Lengths are in the units of the scale in force, places relative to the origin in
// force.
//
//	start  w h dpr wipe        begin a frame of w by h CSS pixels; wipe 1: make all transparent
//	paper  back dot step x y   the wall with a dot each step device pixels, one of them at device pixel x, y
//	scale  s                   device pixels a unit; origin back to 0, 0
//	at     x y                 origin
//	rect   fill x y w h
//	box    fill stroke width dash x y w h r
//	path   fill stroke width dash n, then n numbers: 0 x y (move), 1 x y (line), 2 and three points (curve), 3 (close)
//	circle fill stroke width dash x y r
//	text   font fill align x y word tail
//	shadow x y w h             of paper in that place
//	alpha  a                   opacity of what follows
//	clip   x y w h             nothing is drawn outside, until
//	whole                      everything is again
//	picture fill word x y w h r   the image with that id, round where r is set
//	frames halo stroke width n, then n times x y w h r
//	                           outlines as one path, with a light 4 wider under them
//	layer  i w h               draw on the i-th canvas beside the two, of w by h device pixels, until
//	laid                       the canvas at hand again; a layer of no size is dropped
//	carry  i x y               that canvas, with its left top corner at device pixel x, y; scale follows
//
// A stroke is drawn at least one CSS pixel wide, so that a line is never lost at low zoom.
const (
	opStart = iota
	opPaper
	opScale
	opAt
	opRect
	opBox
	opPath
	opCircle
	opText
	opShadow
	opAlpha
	opClip
	opWhole
	opPicture
	opFrames
	opLayer
	opLaid
	opCarry
)

// The canvases beside the two that are seen: what is in the hand, and the minimap.
const (
	handLayer = iota
	minimapLayer
)

// Buffer holds the commands of one frame of one canvas. Use the same one again: it then allocates nothing.
type Buffer struct{ Bytes []byte }

func put(dst []byte, f float64) []byte {
	return binary.LittleEndian.AppendUint32(dst, math.Float32bits(float32(f)))
}

func putAll(dst []byte, fs ...float64) []byte {
	for _, f := range fs {
		dst = put(dst, f)
	}
	return dst
}

// words is the table of texts, colours and fonts, shared by both canvases. It grows only; start empties it, and everything
// encoded before is then void.
type words struct {
	texts  map[string]int32
	colors map[Color]int32
	fonts  map[font]int32
	n      int32  // of the last word
	news   []byte // JSON for paint.js: [number of the first, "word", "word" ...
}

type font struct {
	size float32
	bold bool
}

func (w *words) start() {
	w.texts, w.colors, w.fonts = map[string]int32{}, map[Color]int32{}, map[font]int32{}
	w.n, w.news = 0, w.news[:0]
}

func (w *words) add(word string) int32 {
	w.n++
	if len(w.news) == 0 {
		w.news = strconv.AppendInt(append(w.news, '['), int64(w.n), 10)
	}
	w.news = jsonscan.AppendText(append(w.news, ','), word)
	return w.n
}

func (w *words) text(s string) float64 {
	if s == "" {
		return 0
	}
	i, ok := w.texts[s]
	if !ok {
		i = w.add(s)
		w.texts[s] = i
	}
	return float64(i)
}

func (w *words) color(c Color) float64 {
	if c == 0 {
		return 0
	}
	i, ok := w.colors[c]
	if !ok {
		i = w.add(c.Hex())
		w.colors[c] = i
	}
	return float64(i)
}

func (w *words) font(size float64, bold bool) float64 {
	f := font{float32(size), bold}
	i, ok := w.fonts[f]
	if !ok {
		name := strconv.FormatFloat(float64(f.size), 'f', -1, 32) + "px Go, sans-serif"
		if bold {
			name = "700 " + name
		}
		i = w.add(name)
		w.fonts[f] = i
	}
	return float64(i)
}

// News is the JSON of the words that came in since it was last asked, empty when there are none: [n, "word", ...] says that
// what is known from number n on is void and that these are the words from n on. Hand it to paint.js with the buffer, or
// before it.
func (s *Scene) News() string {
	if len(s.words.news) == 0 {
		return ""
	}
	news := string(append(s.words.news, ']'))
	s.words.news = s.words.news[:0]
	return news
}

// encode appends the commands of an item.
func (w *words) encode(dst []byte, it *Item) []byte {
	fill, stroke := w.color(it.Fill), w.color(it.Stroke)
	switch it.Op {
	case Rect:
		if it.R == 0 && it.Stroke == 0 {
			return putAll(dst, opRect, fill, it.X, it.Y, it.W, it.H)
		}
		return putAll(dst, opBox, fill, stroke, it.Width, it.Dash, it.X, it.Y, it.W, it.H, it.R)
	case Circle:
		return putAll(dst, opCircle, fill, stroke, it.Width, it.Dash, it.X, it.Y, it.R)
	case Line:
		return putAll(dst, opText, w.font(it.Size, it.Bold), fill, float64(it.Align), it.X, it.Y, w.text(it.Text), w.text(it.Tail))
	case Picture:
		return putAll(dst, opPicture, fill, w.text(it.Text), it.X, it.Y, it.W, it.H, it.R)
	case Shadow:
		return putAll(dst, opShadow, it.X, it.Y, it.W, it.H)
	case Path:
		dst = putAll(dst, opPath, fill, stroke, it.Width, it.Dash, float64(len(it.Verbs)+len(it.Pts)))
		pts := it.Pts
		for _, v := range it.Verbs {
			code, takes := verb(v)
			dst = put(dst, code)
			dst = putAll(dst, pts[:takes]...)
			pts = pts[takes:]
		}
	}
	return dst
}

// verb is the code of a path's verb and how many numbers it takes.
func verb(v byte) (code float64, takes int) {
	switch v {
	case 'M':
		return 0, 2
	case 'L':
		return 1, 2
	case 'C':
		return 2, 6
	}
	return 3, 0
}
