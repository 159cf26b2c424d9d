package svg

import (
	"math"
	"slices"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

const (
	sketchWidth  = 320.0 // of a sketch at most, in its own units; what is smaller than one of them is one of them
	sketchHeight = 200.0
	sketchLimit  = 16_000 // bytes of SVG, well over which nothing more is drawn
)

// Sketch writes a small picture of the plain display list (scene.Plain) for a list of maps: rectangles in whole units, those of
// one colour as one path, and the curves. It stays under 20 KB whatever the map holds, by leaving out what lies where the same
// colour lies already, and in the end what is left.
func Sketch(segments []scene.Segment, background scene.Color) []byte {
	var bounds geom.Rect
	for i := range segments {
		bounds = bounds.Union(segments[i].Box)
	}
	bounds = bounds.Grown(layout.Gap)
	s := sketch{scale: min(sketchWidth/max(1, bounds.W), sketchHeight/max(1, bounds.H), 0.25), from: bounds, seen: map[box]bool{}}
	for i := range segments {
		s.segment(&segments[i])
	}
	w := writer{}
	w.raw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 `)
	w.numbers(math.Ceil(bounds.W*s.scale), math.Ceil(bounds.H*s.scale))
	w.raw(`"><path fill="` + background.RGB() + `" d="M0 0h999v999h-999z"/>`)
	for _, c := range s.layers {
		w.raw("<path")
		if c.line {
			w.raw(` fill="none"`)
			w.color("stroke", "stroke-opacity", c.color)
			w.number("stroke-width", 1.5)
		} else {
			w.color("fill", "fill-opacity", c.color)
		}
		w.raw(` d="`)
		w.out = append(w.out, c.path...)
		w.raw(`"/>`)
	}
	w.raw("</svg>")
	return w.out
}

type sketch struct {
	scale  float64
	from   geom.Rect
	layers []layer // from the bottom to the top
	seen   map[box]bool
	size   int
}

// layer is all that has one colour.
type layer struct {
	color scene.Color
	line  bool
	path  []byte
}

type box struct {
	color      scene.Color
	x, y, w, h int
}

func (s *sketch) segment(g *scene.Segment) {
	for i := range g.Items {
		it := &g.Items[i]
		switch at := g.At; {
		case s.size > sketchLimit:
			return
		case it.Op == scene.Rect || it.Op == scene.Picture:
			s.rect(geom.Rect{X: at.X + it.X, Y: at.Y + it.Y, W: it.W, H: it.H}, it.Fill)
		case it.Op == scene.Circle:
			s.rect(geom.Rect{X: at.X + it.X - it.R, Y: at.Y + it.Y - it.R, W: 2 * it.R, H: 2 * it.R}, it.Fill)
		case it.Op == scene.Path && it.Fill != 0:
			s.rect(around(it).Moved(at), it.Fill)
		case it.Op == scene.Path && it.Stroke != 0:
			s.line(it, at)
		}
	}
}

func (s *sketch) rect(r geom.Rect, color scene.Color) {
	if color == 0 {
		return
	}
	x, y := s.x(r.X), s.y(r.Y)
	b := box{color, x, y, max(1, s.x(r.Right())-x), max(1, s.y(r.Bottom())-y)}
	if s.seen[b] {
		return
	}
	s.seen[b] = true
	l := s.layer(color, false)
	before := len(l.path)
	for _, part := range [...]struct {
		verb byte
		n    int
	}{{'M', b.x}, {' ', b.y}, {'h', b.w}, {'v', b.h}, {'h', -b.w}} {
		l.path = strconv.AppendInt(append(l.path, part.verb), int64(part.n), 10)
	}
	l.path = append(l.path, 'z')
	s.size += len(l.path) - before
}

func (s *sketch) line(it *scene.Item, at geom.Point) {
	l := s.layer(it.Stroke, true)
	before, pts := len(l.path), it.Pts
	for _, v := range it.Verbs {
		l.path = append(l.path, v)
		for n := takes(v); n > 0; n -= 2 {
			l.path = strconv.AppendInt(l.path, int64(s.x(pts[0]+at.X)), 10)
			l.path = strconv.AppendInt(append(l.path, ' '), int64(s.y(pts[1]+at.Y)), 10)
			if pts = pts[2:]; n > 2 {
				l.path = append(l.path, ' ')
			}
		}
	}
	s.size += len(l.path) - before
}

// layer is the one of a colour: papers of one colour never lie over papers of another in a cell, so their order is no matter.
func (s *sketch) layer(color scene.Color, line bool) *layer {
	i := slices.IndexFunc(s.layers, func(l layer) bool { return l.color == color && l.line == line })
	if i < 0 {
		i = len(s.layers)
		s.layers = append(s.layers, layer{color: color, line: line})
	}
	return &s.layers[i]
}

func (s *sketch) x(world float64) int { return int(math.Round((world - s.from.X) * s.scale)) }
func (s *sketch) y(world float64) int { return int(math.Round((world - s.from.Y) * s.scale)) }

// around is the rectangle around the points of a path.
func around(it *scene.Item) geom.Rect {
	var r geom.Rect
	for i := 0; i+1 < len(it.Pts); i += 2 {
		p := geom.Rect{X: it.Pts[i], Y: it.Pts[i+1]}
		if i == 0 {
			r = p
			continue
		}
		x, y := min(r.X, p.X), min(r.Y, p.Y)
		r = geom.Rect{X: x, Y: y, W: max(r.Right(), p.X) - x, H: max(r.Bottom(), p.Y) - y}
	}
	return r
}
