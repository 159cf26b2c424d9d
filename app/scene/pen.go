package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/text"
)

// pen gathers the items of one segment, in room that is used again for the next.
//
// What it draws with is not inlined: it is called in two hundred places, and no frame waits for it, since what it draws is
// kept.
type pen struct {
	level   Level
	items   []Item
	verbs   []byte
	pts     []float64
	unit    float64 // how long a pixel is on the wall where it is read small, else 0: see reading.go
	flat    bool    // no shadow: it would show through what is pale
	writing int     // items before this one are the paper, from here on what is written on it; -1 when nothing is
}

func (p *pen) start(level Level) {
	p.level, p.items, p.verbs, p.pts, p.writing, p.flat, p.unit = level, p.items[:0], p.verbs[:0], p.pts[:0], -1, false, 0
}

func (p *pen) add(it Item) *Item {
	p.items = append(p.items, it)
	return &p.items[len(p.items)-1]
}

// rect is a plain rectangle.
//
//go:noinline
func (p *pen) rect(x, y, w, h float64, fill Color) {
	p.add(Item{Op: Rect, X: x, Y: y, W: w, H: h, Fill: fill})
}

// box is a rectangle with corner radius r and an edge.
//
//go:noinline
func (p *pen) box(x, y, w, h, r float64, fill, stroke Color, width float64) *Item {
	return p.add(Item{Op: Rect, X: x, Y: y, W: w, H: h, R: r, Fill: fill, Stroke: stroke, Width: width})
}

//go:noinline
func (p *pen) circle(x, y, r float64, fill, stroke Color, width float64) *Item {
	return p.add(Item{Op: Circle, X: x, Y: y, R: r, Fill: fill, Stroke: stroke, Width: width})
}

// path begins a path, which to goes on with.
//
//go:noinline
func (p *pen) path(fill, stroke Color, width float64) *Item {
	return p.add(Item{Op: Path, Fill: fill, Stroke: stroke, Width: width})
}

// to appends a verb with its points to the path begun last.
//
//go:noinline
func (p *pen) to(verb byte, pts ...float64) {
	it := &p.items[len(p.items)-1]
	verbs, numbers := len(it.Verbs)+1, len(it.Pts)+len(pts)
	p.verbs, p.pts = append(p.verbs, verb), append(p.pts, pts...)
	it.Verbs, it.Pts = p.verbs[len(p.verbs)-verbs:], p.pts[len(p.pts)-numbers:]
}

// polygon is a closed path through points given as x, y pairs.
//
//go:noinline
func (p *pen) polygon(fill, stroke Color, width float64, pts ...float64) *Item {
	it := p.path(fill, stroke, width)
	for i := 0; i+1 < len(pts); i += 2 {
		v := byte('L')
		if i == 0 {
			v = 'M'
		}
		p.to(v, pts[i], pts[i+1])
	}
	p.to('Z')
	return it
}

// curve is an open path of cubic Bézier curves through points as in layout.Route.
func (p *pen) curve(points []geom.Point, stroke Color, width float64) *Item {
	it := p.path(0, stroke, width)
	p.to('M', points[0].X, points[0].Y)
	for i := 1; i+2 < len(points); i += 3 {
		a, b, c := points[i], points[i+1], points[i+2]
		p.to('C', a.X, a.Y, b.X, b.Y, c.X, c.Y)
	}
	return it
}

// dashes is an open path as curve draws it, with dashes. Each stretch is a path of its own: a browser cuts dashes off outside
// the view only for a single straight line, and lays out all others one by one however far away they are. The dashes begin anew
// at each bend.
func (p *pen) dashes(points []geom.Point, stroke Color, width, dash float64) {
	for i := 0; i+3 < len(points); i += 3 {
		b := points[i : i+4]
		p.path(0, stroke, width).Dash = dash
		p.to('M', b[0].X, b[0].Y)
		if straight(b) {
			p.to('L', b[3].X, b[3].Y)
		} else {
			p.to('C', b[1].X, b[1].Y, b[2].X, b[2].Y, b[3].X, b[3].Y)
		}
	}
}

// straight reports whether a Bézier curve is a level or upright line.
func straight(b []geom.Point) bool {
	return b[0].X == b[1].X && b[1].X == b[2].X && b[2].X == b[3].X || b[0].Y == b[1].Y && b[1].Y == b[2].Y && b[2].Y == b[3].Y
}

// line is one line of text with its baseline at y.
//
//go:noinline
func (p *pen) line(x, y float64, s string, size float64, bold bool, color Color, align Align) *Item {
	return p.add(Item{Op: Line, X: x, Y: y, Text: s, Size: size, Bold: bold, Fill: color, Align: align})
}

// lines writes wrapped lines of t from the top y on.
func (p *pen) lines(t *text.Text, lines []text.Line, x, y, size float64, bold bool, color Color, align Align) {
	for _, l := range lines {
		tail := tails[l.Tail]
		l.Tail = text.NoTail
		if shown := t.Shown(l); shown != "" {
			p.line(x, y+float64(text.Baseline(float32(size))), shown, size, bold, color, align).Tail = tail
		}
		y += size * float64(text.LineHeight)
	}
}

var tails = [...]string{text.NoTail: "", text.HyphenTail: "-", text.EllipsisTail: "…"}
