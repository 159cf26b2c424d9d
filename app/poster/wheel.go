package poster

import (
	"math"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/scene"
	"reiskaart/app/text"
)

// drawWheel draws the phases of a journey that comes round as a circle, clockwise from the top, with their names around it and the
// ways back across it. It tells where that ends.
func (d *desk) drawWheel(s *story, x, y, w, h float64) float64 {
	d.cut()
	n := len(s.phases)
	var names []named
	r, size, ok := 0.0, 9.5*d.big(), false
	for ; !ok && size >= Least; size -= 0.5 { // the largest names that have room
		r = max(30, min((h-2*lineOf(size)-6)/2, (w-16*size)/2, 70*d.big()))
		names, ok = d.wheelNames(s, x, y, w, h, r, size)
	}
	if !ok { // the numbers are those of the heads
		r = min(h, w)/2 - 2
		r = min(r, 80*d.big())
	}
	c := geom.Point{X: x + w/2, Y: y + h/2}
	hole := r * 0.6
	turn := 2 * math.Pi / float64(n)
	lead := min(0.16, turn*0.2) // how far the middle of a segment runs ahead of its edges
	gap := 0.022
	for i := range n {
		a := -math.Pi/2 + float64(i)*turn + gap
		b := -math.Pi/2 + float64(i+1)*turn - gap
		p := &ring{c: c}
		p.arc(r, a, b)
		p.to((r+hole)/2, b+lead)
		p.arc(hole, b, a)
		p.to((r+hole)/2, a+lead)
		d.add(scene.Item{Op: scene.Path, Fill: s.phases[i].color.Alpha(0.75), Verbs: append(p.verbs, 'Z'), Pts: p.pts})
	}
	for i := range n {
		at := c.Add(polar((r+hole)/2, -math.Pi/2+(float64(i)+0.5)*turn+lead/2))
		numbers := max(Least, min((r-hole)*0.55, 11*d.big()))
		if turn*hole > numbers*1.4 {
			d.say(strconv.Itoa(s.phases[i].number), at.X, at.Y-lineOf(numbers)/2, numbers, true, d.theme.Ink, scene.Middle)
		}
	}
	for _, l := range s.loops {
		d.chord(c, hole-2, -math.Pi/2+(float64(l.from)+0.5)*turn, -math.Pi/2+(float64(l.to)+0.5)*turn)
	}
	if ok {
		for i := range names {
			t := &names[i]
			d.write(t.set, t.x, t.box.Y, d.theme.Ink, t.align)
		}
	}
	return y + h
}

func polar(r, angle float64) geom.Point {
	sin, cos := math.Sincos(angle)
	return geom.Point{X: r * cos, Y: r * sin}
}

// ring gathers a path around a point.
type ring struct {
	c     geom.Point
	verbs []byte
	pts   []float64
}

func (p *ring) to(r, angle float64) {
	v := byte('L')
	if len(p.verbs) == 0 {
		v = 'M'
	}
	at := p.c.Add(polar(r, angle))
	p.verbs, p.pts = append(p.verbs, v), append(p.pts, at.X, at.Y)
}

// arc goes round from one angle to another, as Bézier curves of an eighth of a circle at most: the control points of an arc of
// angle δ lie 4/3 tan(δ/4) times the radius along its tangents.
func (p *ring) arc(r, a, b float64) {
	p.to(r, a)
	n := max(1, int(math.Ceil(math.Abs(b-a)/(math.Pi/4))))
	delta := (b - a) / float64(n)
	k := 4.0 / 3 * math.Tan(delta/4) * r
	for range n {
		from, to := p.c.Add(polar(r, a)), p.c.Add(polar(r, a+delta))
		t1, t2 := polar(k, a+math.Pi/2), polar(k, a+delta+math.Pi/2)
		p.verbs = append(p.verbs, 'C')
		p.pts = append(p.pts, from.X+t1.X, from.Y+t1.Y, to.X-t2.X, to.Y-t2.Y, to.X, to.Y)
		a += delta
	}
}

// chord is a way back through the middle of the circle.
func (d *desk) chord(c geom.Point, r, from, to float64) {
	a, b := c.Add(polar(r, from)), c.Add(polar(r-3, to))
	m, n := c.Add(polar(r*0.3, from)), c.Add(polar(r*0.3, to))
	d.add(scene.Item{Op: scene.Path, Stroke: d.theme.Accent, Width: 1.2, Dash: 3, Verbs: []byte("MC"), Pts: []float64{a.X, a.Y, m.X, m.Y, n.X, n.Y, b.X, b.Y}})
	out, side := polar(1, to), polar(1, to+math.Pi/2)
	tip, back := c.Add(out.Mul(r)), c.Add(out.Mul(r-6))
	d.polygon(d.theme.Accent, 0, 0, tip.X, tip.Y, back.X+side.X*3, back.Y+side.Y*3, back.X-side.X*3, back.Y-side.Y*3)
}

// named is a name beside the circle.
type named struct {
	set   set
	x     float64
	align scene.Align
	box   geom.Rect
}

// wheelNames places the names of the phases around a circle of radius r; ok is false where they do not all have room.
func (d *desk) wheelNames(s *story, x, y, w, h, r, size float64) (all []named, ok bool) {
	turn := 2 * math.Pi / float64(len(s.phases))
	c := geom.Point{X: x + w/2, Y: y + h/2}
	for i := range s.phases {
		at := polar(r+5, -math.Pi/2+(float64(i)+0.5)*turn)
		room := w/2 - math.Abs(at.X)
		t := named{align: scene.Left, x: c.X + at.X}
		switch {
		case math.Abs(at.X) < r*0.3:
			room, t.align = 90, scene.Middle
		case at.X < 0:
			t.align = scene.Right
		}
		t.set = d.wrap(d.phaseName(s, i), size, room, true, 3)
		th := t.set.height()
		t.box = geom.Rect{X: t.x, Y: c.Y + at.Y - th/2, W: t.set.wide, H: th}
		switch t.align {
		case scene.Middle:
			t.box.X -= t.set.wide / 2
			if t.box.Y = c.Y + at.Y; at.Y < 0 {
				t.box.Y -= th
			}
		case scene.Right:
			t.box.X -= t.set.wide
		}
		if t.set.short || float64(d.face.Prepare(d.phaseName(s, i), text.Bold).Longest())*size > room || t.box.Y < y-4 || t.box.Bottom() > y+h+4 || t.box.X < x || t.box.Right() > x+w {
			return nil, false
		}
		for j := range all {
			o := &all[j].box
			if o.X < t.box.Right() && t.box.X < o.Right() && o.Y < t.box.Bottom() && t.box.Y < o.Bottom() {
				return nil, false
			}
		}
		all = append(all, t)
	}
	return all, true
}
