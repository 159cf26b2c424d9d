package poster

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// desk is where a page is drawn, in units of layout: the items of the segment that is being drawn, and the segments before it.
type desk struct {
	form  form
	face  *text.Face
	w     *lang.Words
	board *journey.Board
	theme *scene.Theme
	stamp *scene.Stamp
	lines []text.Line // room
	items []scene.Item
	done  []scene.Segment
	aside float64 // width of the column of titles
	short int     // texts of the page whose end is left out
	low   bool    // the curve may be lower, so that all has room
	flaws int     // words that were broken and texts that were cut
}

// cut ends a segment, so that what follows is one of its own.
func (d *desk) cut() {
	if len(d.items) > 0 {
		d.done = append(d.done, scene.Segment{Items: d.items})
		d.items = nil
	}
}

// page takes all that was drawn as a page, in points or pixels.
func (d *desk) page() Page {
	d.cut()
	k := d.form.scale
	p := Page{W: d.form.wide, H: d.form.high, Segments: d.done}
	for i := range p.Segments {
		s := &p.Segments[i]
		s.Box = p.Bounds()
		for j := range s.Items {
			it := &s.Items[j]
			for _, f := range [...]*float64{&it.X, &it.Y, &it.W, &it.H, &it.R, &it.Width, &it.Dash, &it.Size} {
				*f *= k
			}
			pts := make([]float64, len(it.Pts))
			for n, f := range it.Pts {
				pts[n] = f * k
			}
			it.Pts = pts
		}
	}
	d.done = nil
	return p
}

func (d *desk) add(it scene.Item) *scene.Item {
	d.items = append(d.items, it)
	return &d.items[len(d.items)-1]
}

func (d *desk) box(x, y, w, h, r float64, fill, stroke scene.Color, width float64) *scene.Item {
	return d.add(scene.Item{Op: scene.Rect, X: x, Y: y, W: w, H: h, R: r, Fill: fill, Stroke: stroke, Width: width})
}

func (d *desk) circle(x, y, r float64, fill, stroke scene.Color, width float64) *scene.Item {
	return d.add(scene.Item{Op: scene.Circle, X: x, Y: y, R: r, Fill: fill, Stroke: stroke, Width: width})
}

// rule is a straight line.
func (d *desk) rule(x, y, X, Y float64, color scene.Color, width float64) *scene.Item {
	return d.add(scene.Item{Op: scene.Path, Stroke: color, Width: width, Verbs: []byte("ML"), Pts: []float64{x, y, X, Y}})
}

// polygon is a closed path through points given as x, y pairs.
func (d *desk) polygon(fill, stroke scene.Color, width float64, pts ...float64) *scene.Item {
	verbs := []byte(strings.Repeat("L", len(pts)/2) + "Z")
	verbs[0] = 'M'
	return d.add(scene.Item{Op: scene.Path, Fill: fill, Stroke: stroke, Width: width, Verbs: verbs, Pts: pts})
}

// set is a text in lines, ready to be drawn.
type set struct {
	lines []string
	size  float64
	bold  bool
	short bool    // its end is left out
	wide  float64 // of the longest line
}

func (s *set) height() float64 { return float64(len(s.lines)) * lineOf(s.size) }

// lineOf is the height of a line.
func lineOf(size float64) float64 { return size * float64(text.LineHeight) }

func weight(bold bool) text.Weight {
	if bold {
		return text.Bold
	}
	return text.Regular
}

func (d *desk) width(s string, size float64, bold bool) float64 {
	return float64(d.face.Width(s, weight(bold))) * size
}

// wrap sets words in lines no wider than width, at most so many; 0 for as many as it takes. A word that is wider than a line
// makes the letters smaller, as far as may be, before it is broken. What is too long ends in "…" behind a whole word.
func (d *desk) wrap(words string, size, width float64, bold bool, most int) set {
	return d.wrapped(d.face.Prepare(strings.TrimSpace(words), weight(bold)), size, width, bold, most)
}

func (d *desk) wrapped(t *text.Text, size, width float64, bold bool, most int) set {
	size = max(size, Least)
	if long := float64(t.Longest()); long*size > width {
		if size = max(Least, min(size, width/long*0.999)); long*size > width {
			d.flaws++
		}
	}
	d.lines = text.Wrap(t, float32(size), float32(width), d.lines[:0])
	s := set{size: size, bold: bold}
	for i, l := range d.lines {
		if most > 0 && i == most {
			s.short = true
			d.flaws++
			s.lines[most-1] = d.ending(s.lines[most-1], size, width, bold)
			break
		}
		s.lines = append(s.lines, t.Shown(l))
		s.wide = max(s.wide, float64(l.Width))
	}
	for len(s.lines) > 1 && s.lines[len(s.lines)-1] == "" {
		s.lines = s.lines[:len(s.lines)-1]
	}
	if s.short {
		s.wide = max(s.wide, d.width(s.lines[most-1], size, bold))
	}
	return s
}

// ending is a line with "…" behind the last word that leaves room for it.
func (d *desk) ending(line string, size, width float64, bold bool) string {
	for {
		line = strings.TrimRight(line, " ,;:.-–")
		if line == "" || d.width(line+" …", size, bold) <= width {
			return strings.TrimLeft(line+" …", " ")
		}
		line = line[:strings.LastIndexByte(line, ' ')+1]
	}
}

// write draws lines from the top y on and tells where they end.
func (d *desk) write(s set, x, y float64, color scene.Color, align scene.Align) float64 {
	for _, l := range s.lines {
		if l != "" {
			d.add(scene.Item{Op: scene.Line, X: x, Y: y + float64(text.Baseline(float32(s.size))), Text: l, Size: s.size, Bold: s.bold, Fill: color, Align: align})
		}
		y += lineOf(s.size)
	}
	return y
}

// say writes one line and tells how wide it is.
func (d *desk) say(words string, x, y, size float64, bold bool, color scene.Color, align scene.Align) float64 {
	size = max(size, Least)
	d.write(set{lines: []string{words}, size: size, bold: bold}, x, y, color, align)
	return d.width(words, size, bold)
}

// try does something and takes back what it drew: to learn what it comes to.
func (d *desk) try(draw func() float64) float64 {
	items, done := d.items, len(d.done)
	d.items = nil
	n := draw()
	d.items, d.done = items, d.done[:done]
	return n
}
