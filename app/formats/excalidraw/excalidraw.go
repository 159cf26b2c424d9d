// Package excalidraw reads files and copies of Excalidraw, and writes what its clipboard takes; tldraw and Obsidian's plugin take
// that too.
//
//	d, ok := excalidraw.Read(data)                              // ok: it says it is of Excalidraw
//	text := excalidraw.Clipboard(board, sheet, &scene.Light, pick) // {"type":"excalidraw/clipboard", ...}
//
// A note is a rectangle with bound text, an emotion an ellipse, a link a bound arrow; the head of a phase and the title of a lane are
// rectangles. What a note is stands in customData.rk, which Excalidraw keeps: read back, phases and lanes are there again. The new
// type stickynote is read, and not written, since older readers do not know it.
//
// What is lost on the way in: shapes without a text, drawings by hand, pictures, arrows without two ends. On the way out: evidence,
// channels, scores of anything but emotions and all else that is set on a note, pictures, and the routes of links.
package excalidraw

import (
	"hash/fnv"
	"math"
	"strconv"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// Clipboard writes the notes that pick chooses, with the links between them, as a copy of Excalidraw; with every note also the heads
// of phases and the titles of lanes, where pick is nil.
func Clipboard(b *journey.Board, sheet *layout.Sheet, theme *scene.Theme, pick func(journey.ID) bool) string {
	w := &writer{board: b, sheet: sheet, theme: theme, ends: map[journey.ID]geom.Rect{}, bound: map[journey.ID][]string{}}
	whole := pick == nil
	var boxes []*layout.NoteBox
	for box := range sheet.Notes() {
		if !box.Rect.Empty() && !box.Note.Private && !box.Note.Covered && (whole || pick(box.Note.ID)) {
			boxes = append(boxes, box)
			w.ends[box.Note.ID] = shapeOf(box)
		}
	}
	if whole {
		for i := range sheet.Columns {
			w.ends[sheet.Columns[i].Phase.ID] = grown(sheet.HeadRect(i))
		}
	}
	var links []*journey.Link
	for l := range b.Links() {
		_, from := w.ends[l.From]
		if _, to := w.ends[l.To]; from && to {
			links = append(links, l)
			w.bound[l.From] = append(w.bound[l.From], string(l.ID))
			w.bound[l.To] = append(w.bound[l.To], string(l.ID))
		}
	}
	w.out = append(w.out, `{"type":"excalidraw/clipboard","elements":[`...)
	if whole {
		w.heads()
	}
	for _, box := range boxes {
		w.note(box)
	}
	for _, l := range links {
		w.link(l)
	}
	return string(append(w.out, `],"files":{}}`...))
}

type writer struct {
	board *journey.Board
	sheet *layout.Sheet
	theme *scene.Theme
	ends  map[journey.ID]geom.Rect
	bound map[journey.ID][]string // arrows at a note
	out   []byte
	some  bool
}

const (
	ink      = "#1e1e1e"
	plain    = 2    // Helvetica, the one of its fonts that is everywhere
	leading  = 1.15 // of that font
	inText   = 5    // between a shape and its text, as Excalidraw has it
	besideBy = 4    // between a shape and an arrow
	larger   = 1.5  // than on our wall: letters there are small for these programs, and tldraw has none smaller than 18
)

// papers are the fills by kind of note, and moods those of emotions from -2 to +2: of the palette that these programs offer, since
// tldraw knows no others.
var papers = map[string]string{
	journey.Actions: "#ffec99", journey.Touchpoints: "#a5d8ff", journey.Pains: "#fcc2d7", journey.Solutions: "#b2f2bb",
	journey.Actors: "#ffd8a8", journey.Questions: "#eebefa", journey.Information: "#e9ecef", journey.Free: "#e9ecef",
}

var moods = [...]string{"#fa5252", "#ffa94d", "#fff9db", "#a5d8ff", "#228be6"}

// grown is a rectangle of our wall on theirs.
func grown(r geom.Rect) geom.Rect {
	return geom.Rect{X: r.X * larger, Y: r.Y * larger, W: r.W * larger, H: r.H * larger}
}

// shape is what begins an element. The values that are the same for all are those that Excalidraw gives a new element.
func (w *writer) shape(id, kind string, r geom.Rect, stroke, fill string) {
	if w.some {
		w.out = append(w.out, ',')
	}
	w.some = true
	w.out = append(w.out, '{')
	w.text("id", id)
	w.text("type", kind)
	w.number("x", r.X)
	w.number("y", r.Y)
	w.number("width", r.W)
	w.number("height", r.H)
	h := fnv.New32a()
	h.Write([]byte(id))
	w.number("seed", float64(h.Sum32()>>1))
	w.text("strokeColor", stroke)
	w.text("backgroundColor", fill)
	w.raw("angle", "0")
	w.raw("fillStyle", `"solid"`)
	w.raw("strokeWidth", "1")
	w.raw("roughness", "0")
	w.raw("opacity", "100")
	w.raw("groupIds", "[]")
	w.raw("frameId", "null")
	w.raw("version", "1")
	w.raw("versionNonce", "1")
	w.raw("isDeleted", "false")
	w.raw("updated", "1")
	w.raw("locked", "false")
}

func (w *writer) raw(name, value string) {
	if w.out[len(w.out)-1] != '{' {
		w.out = append(w.out, ',')
	}
	w.out = append(append(append(append(w.out, '"'), name...), '"', ':'), value...)
}

func (w *writer) text(name, value string) {
	w.raw(name, string(jsonscan.AppendText(nil, value)))
}

func (w *writer) number(name string, f float64) {
	w.raw(name, strconv.FormatFloat(math.Round(f*100)/100, 'f', -1, 64))
}

func (w *writer) end() { w.out = append(w.out, '}') }

// holding is which elements are bound to one: its text and its arrows.
func (w *writer) holding(id string, texts bool, arrows []string) {
	var list []string
	if texts {
		list = append(list, `{"id":`+string(jsonscan.AppendText(nil, id+"-text"))+`,"type":"text"}`)
	}
	for _, a := range arrows {
		list = append(list, `{"id":`+string(jsonscan.AppendText(nil, a))+`,"type":"arrow"}`)
	}
	w.raw("boundElements", "["+strings.Join(list, ",")+"]")
}

// said is our own part of an element.
func (w *writer) said(parts ...string) {
	var in writer
	in.out = []byte{'{'}
	for i := 0; i+1 < len(parts); i += 2 {
		if parts[i+1] != "" {
			in.text(parts[i], parts[i+1])
		}
	}
	w.raw("customData", `{"rk":`+string(in.out)+"}}")
}

// words is the text bound to an element, in its place inside.
func (w *writer) words(container, text, shown string, r geom.Rect, size float64, middle bool) {
	lines := 1 + strings.Count(shown, "\n")
	high := float64(lines) * size * leading
	at := geom.Rect{X: r.X + inText, Y: r.Y + inText, W: max(1, r.W-2*inText), H: high}
	align, upright := "left", "top"
	if middle {
		align, upright = "center", "middle"
		at.Y = r.Y + (r.H-high)/2
	}
	w.shape(container+"-text", "text", at, ink, "transparent")
	w.raw("strokeStyle", `"solid"`)
	w.raw("roundness", "null")
	w.raw("boundElements", "[]")
	w.raw("link", "null")
	w.text("text", shown)
	w.text("originalText", text)
	w.number("fontSize", size)
	w.number("fontFamily", plain)
	w.text("textAlign", align)
	w.text("verticalAlign", upright)
	w.text("containerId", container)
	w.raw("autoResize", "true")
	w.number("lineHeight", leading)
	w.end()
}

func (w *writer) note(box *layout.NoteBox) {
	n, id := box.Note, string(box.Note.ID)
	text, shown, shape, middle := n.Text, lines(box), "rectangle", false
	phase, lane, kind, size, r := "", "", "", box.Size*larger, w.ends[n.ID]
	if box.Col >= 0 && box.Row >= 0 {
		phase, lane = w.sheet.Columns[box.Col].Phase.Title, w.sheet.Rows[box.Row].Lane.Title
		kind = w.sheet.Rows[box.Row].Lane.Kind
	}
	color := n.Color
	if color == "" && box.Row >= 0 {
		color = w.sheet.Rows[box.Row].Lane.Color
	}
	paint := w.theme.Note(box.Kind, color)
	fill, edge := paint.Fill.RGB(), paint.Edge.RGB()
	if known := papers[box.Kind]; known != "" && color == "" {
		fill = known
	}
	score := ""
	if box.Kind == journey.Emotions {
		shape, middle, size = "ellipse", true, 16
		if n.Score.Set {
			score = strconv.Itoa(n.Score.N)
			fill = moods[max(0, min(4, n.Score.N+2))]
			text = strings.TrimSpace(text + scored(n.Score.N))
		}
		shown = text
	}
	if box.Kind == journey.LooseText {
		fill, edge = "transparent", "transparent"
	}
	w.shape(id, shape, r, edge, fill)
	style := "solid"
	if n.Evidence == "assumption" {
		style = "dashed"
	}
	w.text("strokeStyle", style)
	w.raw("roundness", `{"type":3}`)
	w.holding(id, text != "", w.bound[n.ID])
	if n.URL != "" && !strings.HasPrefix(n.URL, "reiskaart:") {
		w.text("link", n.URL)
	} else {
		w.raw("link", "null")
	}
	w.said("is", "note", "phase", phase, "lane", lane, "kind", kind, "text", text)
	if score != "" { // a number, and so behind the texts
		w.out = append(w.out[:len(w.out)-2], `,"score":`+score+`}}`...)
	}
	w.end()
	if text != "" {
		w.words(id, text, shown, r, max(8, size), middle)
	}
}

// shapeOf is where a note stands: an emotion has its word inside, and so is wider than its face.
func shapeOf(box *layout.NoteBox) geom.Rect {
	r := grown(box.Rect)
	if box.Kind == journey.Emotions {
		c := r.Center()
		r = geom.Rect{X: c.X - 70, Y: c.Y - 28, W: 140, H: 56}
	}
	return r
}

// scored is how a score stands behind an emotion's words.
func scored(n int) string {
	if n > 0 {
		return " +" + strconv.Itoa(n)
	}
	return " " + strconv.Itoa(n)
}

// lines is a note's text as it is broken on the wall.
func lines(box *layout.NoteBox) string {
	if box.Text == nil {
		return box.Note.Text
	}
	var all []string
	for _, l := range box.Lines {
		all = append(all, strings.TrimRight(box.Text.Shown(l), " "))
	}
	return strings.Join(all, "\n")
}

// heads writes the heads of phases and the titles of lanes.
func (w *writer) heads() {
	card, edge := w.theme.Card.RGB(), w.theme.PhaseLine.RGB()
	head := func(id, title, phase, lane, kind string, r geom.Rect, arrows []string) {
		w.shape(id, "rectangle", r, edge, card)
		w.raw("strokeStyle", `"solid"`)
		w.raw("roundness", `{"type":3}`)
		w.holding(id, title != "", arrows)
		w.raw("link", "null")
		is := "phase"
		if lane != "" {
			is = "lane"
		}
		w.said("is", is, "phase", phase, "lane", lane, "kind", kind, "text", title)
		w.end()
		if title != "" {
			w.words(id, title, title, r, 20, false)
		}
	}
	for i := range w.sheet.Columns {
		p := w.sheet.Columns[i].Phase
		head(string(p.ID), p.Title, p.Title, "", "", grown(w.sheet.HeadRect(i)), w.bound[p.ID])
	}
	for i := range w.sheet.Rows {
		if l := w.sheet.Rows[i].Lane; l.Title != "" {
			head(string(l.ID), l.Title, "", l.Title, l.Kind, grown(w.sheet.TitleRect(i)), nil)
		}
	}
}

// link writes an arrow from side to side, bound at both ends, with its words.
func (w *writer) link(l *journey.Link) {
	id := string(l.ID)
	from, to := w.ends[l.From], w.ends[l.To]
	a, b := side(from, to.Center()), side(to, from.Center())
	r := geom.Rect{X: a.X, Y: a.Y, W: math.Abs(b.X - a.X), H: math.Abs(b.Y - a.Y)}
	w.shape(id, "arrow", r, w.theme.Accent.RGB(), "transparent")
	style := map[string]string{journey.LoopsBack: "dashed", journey.Skips: "dotted"}[l.KindOf()]
	if style == "" {
		style = "solid"
	}
	w.text("strokeStyle", style)
	w.raw("roundness", `{"type":2}`)
	label := l.Label
	if label == "" {
		label = l.Condition
	}
	w.holding(id, label != "", nil)
	w.raw("link", "null")
	d := b.Sub(a)
	point := func(p geom.Point) string {
		f := func(n float64) string { return strconv.FormatFloat(math.Round(n*100)/100, 'f', -1, 64) }
		return "[" + f(p.X) + "," + f(p.Y) + "]"
	}
	w.raw("points", "["+point(geom.Point{})+","+point(d)+"]")
	w.raw("lastCommittedPoint", "null")
	bind := func(name string, to journey.ID) {
		w.raw(name, `{"elementId":`+string(jsonscan.AppendText(nil, string(to)))+`,"focus":0,"gap":`+strconv.Itoa(besideBy)+`}`)
	}
	bind("startBinding", l.From)
	bind("endBinding", l.To)
	w.raw("startArrowhead", "null")
	w.raw("endArrowhead", `"arrow"`)
	w.raw("elbowed", "false")
	w.said("is", "link", "kind", l.KindOf())
	w.end()
	if label != "" {
		middle := a.Add(b).Mul(0.5)
		w.words(id, label, label, geom.Rect{X: middle.X - 90, Y: middle.Y - 12, W: 180, H: 24}, 16, true)
	}
}

// side is the middle of the side of a rectangle that looks toward a point, a little outside.
func side(r geom.Rect, to geom.Point) geom.Point {
	c := r.Center()
	d := to.Sub(c)
	switch {
	case math.Abs(d.X)*r.H > math.Abs(d.Y)*r.W && d.X > 0:
		return geom.Point{X: r.Right() + besideBy, Y: c.Y}
	case math.Abs(d.X)*r.H > math.Abs(d.Y)*r.W:
		return geom.Point{X: r.X - besideBy, Y: c.Y}
	case d.Y > 0:
		return geom.Point{X: c.X, Y: r.Bottom() + besideBy}
	}
	return geom.Point{X: c.X, Y: r.Y - besideBy}
}
