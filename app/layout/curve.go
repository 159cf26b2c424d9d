package layout

import (
	"math"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of a link and of what is drawn on it.
const (
	maxLabel    = 240 // greatest width of a label
	maxLines    = 6   // of a label; longer words are cut, and can be read whole where they are written
	labelHeight = 20  // of one line
	emptyLabel  = 80  // width of the place for a label that is yet to be written
	turnRadius  = 8
)

// bend is how far a person pulled the middle of a link away.
func bend(l *journey.Link) float64 {
	if !l.Bend.Set {
		return 0
	}
	return within(l.Bend.N, -20_000, 20_000, 0)
}

// draw takes a line of straight stretches over as the curve of a link, with its corners rounded.
func (s *Sheet) draw(p *path, line []geom.Point) {
	by := bend(p.Link)
	if p.Gone != NoEnd {
		by = 0
	}
	line, p.grip, p.side = s.shape(p, line, by)
	p.spots = append(p.spots[:0], p.grip)
	if !p.Loop {
		s.findSpots(p, line, by)
	}
	s.finish(p)
}

// shape makes s.bends of a line that is pulled away by a bend, and tells where the bend takes hold and whereto it pulls. The
// line of a loop has its bend already.
func (s *Sheet) shape(p *path, line []geom.Point, by float64) (bent []geom.Point, grip, side geom.Point) {
	line = tidy(line)
	if p.Loop {
		s.bends = curve(s.bends[:0], line, loopRadius)
		return line, geom.Point{X: p.plan.label, Y: s.loopY(p, by)}, geom.Point{Y: -1}
	}
	grip, side = pull(line, by)
	s.bends = curve(s.bends[:0], line, turnRadius)
	if by != 0 && len(line) == 2 {
		grip = pulled(s.bends, by)
	}
	return line, grip, side
}

// Grip is where a link is taken hold of to be bent, and one unit in the direction of a positive bend; ok is false where the
// link is not shown whole.
func (s *Sheet) Grip(id journey.ID) (at, side geom.Point, ok bool) {
	p := s.links.byID[id]
	if p == nil || !p.shown || p.Gone != NoEnd {
		return at, side, false
	}
	return p.grip, p.side, true
}

// Bent appends the curve that a link would have with another bend, as Route.Points; nothing where it is not shown
// whole.
func (s *Sheet) Bent(id journey.ID, by float64, dst []geom.Point) []geom.Point {
	p := s.links.byID[id]
	if p == nil || !p.shown || p.Gone != NoEnd {
		return dst
	}
	if p.Loop { // the gutter will make room
		s.shape(p, s.loop(p, s.lifted(p, by)), by)
	} else {
		s.shape(p, s.lineOf(p, by), by)
	}
	return append(dst, s.bends...)
}

// finish keeps the curve of s.bends, when it is another than before.
func (s *Sheet) finish(p *path) {
	last := len(s.bends) - 1
	tip, from := s.bends[last], s.bends[last-1]
	if p.shown && p.Rev != 0 && slices.Equal(p.Points, s.bends) {
		return
	}
	p.Points = append(p.Points[:0], s.bends...)
	p.Tip, p.Angle = tip, math.Atan2(tip.Y-from.Y, tip.X-from.X)
	p.line = geom.Rect{}
	for i := range p.Points {
		p.line = p.line.Union(geom.Rect{X: p.Points[i].X - 1, Y: p.Points[i].Y - 1, W: 2, H: 2})
	}
	p.shown, p.Rev = true, 0 // its label is still to be placed
}

// hide takes a link off the sheet, until both its ends are shown.
func (s *Sheet) hide(p *path) {
	if p.shown || p.Rev == 0 {
		p.shown, p.Rev = false, 1
		s.changed.Links = append(s.changed.Links, p.Link.ID)
	}
}

// tidy leaves out the points of a line that it goes straight through.
func tidy(line []geom.Point) []geom.Point {
	out := line[:1]
	for i := 1; i < len(line); i++ {
		if line[i] == out[len(out)-1] {
			continue
		}
		if n := len(out); n > 1 && (out[n-2].X == out[n-1].X && out[n-1].X == line[i].X || out[n-2].Y == out[n-1].Y && out[n-1].Y == line[i].Y) {
			out[n-1] = line[i]
			continue
		}
		out = append(out, line[i])
	}
	if len(out) == 1 {
		out = append(out, line[0])
	}
	return out
}

// curve appends a line as cubic Bézier curves, its corners rounded with a radius as far as the stretches have room.
func curve(dst, line []geom.Point, radius float64) []geom.Point {
	const k = 0.5523 // of a quarter of a circle
	dst = append(dst, line[0])
	straight := func(to geom.Point) {
		if from := dst[len(dst)-1]; from != to {
			third := to.Sub(from).Mul(1.0 / 3)
			dst = append(dst, from.Add(third), to.Sub(third), to)
		}
	}
	for i := 1; i+1 < len(line); i++ {
		corner := line[i]
		in, out := line[i-1].Sub(corner), line[i+1].Sub(corner)
		r := min(radius, in.Len()/2, out.Len()/2)
		if r < 0.5 {
			straight(corner)
			continue
		}
		in, out = in.Mul(r/in.Len()), out.Mul(r/out.Len())
		straight(corner.Add(in))
		dst = append(dst, corner.Add(in.Mul(1-k)), corner.Add(out.Mul(1-k)), corner.Add(out))
	}
	straight(line[len(line)-1])
	if len(dst) == 1 {
		dst = append(dst, line[0], line[0], line[0])
	}
	return dst
}

// pull moves the middle stretch of a line, or its only corner, by the given distance to its left, and tells where that is and
// which way is left. A single stretch is left to pulled.
func pull(line []geom.Point, by float64) (grip, side geom.Point) {
	n := len(line)
	i, j := (n-1)/2, (n-1)/2+1
	d := line[j].Sub(line[i])
	if n == 3 {
		j = i
		d = line[2].Sub(line[0])
	}
	if l := d.Len(); l > 0 {
		side = geom.Point{X: d.Y / l, Y: -d.X / l}
	}
	if n > 2 && by != 0 {
		line[i] = line[i].Add(side.Mul(by))
		if j != i {
			line[j] = line[j].Add(side.Mul(by))
		}
	}
	return line[i].Add(line[j]).Mul(0.5), side
}

// pulled bends a straight curve so that its middle lies pull to the left of where it was, and gives the middle. At t = 1/2 a
// cubic Bézier curve has moved 3/4 as far as its two control points.
func pulled(bends []geom.Point, pull float64) geom.Point {
	d := bends[3].Sub(bends[0])
	l := d.Len()
	if l == 0 {
		return bends[0]
	}
	side := geom.Point{X: d.Y / l, Y: -d.X / l}
	bends[1], bends[2] = bends[1].Add(side.Mul(pull*4/3)), bends[2].Add(side.Mul(pull*4/3))
	return bends[0].Add(d.Mul(0.5)).Add(side.Mul(pull))
}

// midway is the middle of a line by its length.
func midway(line []geom.Point) geom.Point {
	half := 0.0
	for i := 1; i < len(line); i++ {
		half += line[i].Sub(line[i-1]).Len() / 2
	}
	for i := 1; i < len(line); i++ {
		d := line[i].Sub(line[i-1])
		l := d.Len()
		if l > 0 && half <= l {
			return line[i-1].Add(d.Mul(half / l))
		}
		half -= l
	}
	return line[len(line)-1]
}

// LabelBox is where the words on a link stand, or would stand.
func (s *Sheet) LabelBox(id journey.ID) geom.Rect {
	p := s.links.byID[id]
	switch {
	case p == nil || !p.shown:
		return geom.Rect{}
	case !p.Label.Empty():
		return p.Label
	}
	return geom.Rect{X: p.middle.X - emptyLabel/2, Y: p.middle.Y - labelHeight/2, W: emptyLabel, H: labelHeight}
}
