package poster

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

const curveMost = 230.0 // height of the curve's card

// curveLeast is how high the card is where there is no more room.
func (d *desk) curveLeast() float64 {
	if d.form.slide {
		return 66
	}
	if d.low {
		return 74
	}
	return 98
}

// inset is how far the highest and the lowest feeling stay from the card's edges, so that there is room for a word.
func (d *desk) inset(h float64) float64 { return min(30*d.big(), h*0.28) }

// felt is an emotion with the place of its face.
type felt struct {
	*entry
	at   geom.Point
	r    float64
	room float64 // in which no other face stands
}

// feelings gives the emotions of a strip their places: side by side in their phase, as high as their scores.
func (d *desk) feelings(c *row, in strip, y, h float64) (all []felt) {
	for i := in.from; i < in.to; i++ {
		cell := c.cells[i]
		step := in.w / float64(max(1, len(cell)))
		for n, e := range cell {
			score, ok := e.note.Feeling()
			f := felt{entry: e, r: min(7.5*d.big(), step*0.42, h*0.09), room: step}
			f.at = geom.Point{X: in.x + float64(i-in.from)*in.w + (float64(n)+0.5)*step, Y: y + h/2}
			if ok {
				f.at.Y -= float64(score) / 2 * (h/2 - d.inset(h))
			}
			all = append(all, f)
		}
	}
	return all
}

// drawCurve draws an emotions lane on a card of its own: what is above the middle in blue, what is below it in orange.
func (d *desk) drawCurve(c *row, in strip, y, h float64, before, after *felt, st style) (left int) {
	d.cut()
	width := in.w * float64(in.to-in.from)
	mid := y + h/2
	d.box(in.x, y, width, h, 6, d.theme.Card, d.theme.CellLine, 0.8)
	d.title(c, y+2)
	for i := in.from + 1; i < in.to; i++ {
		x := in.x + float64(i-in.from)*in.w
		d.rule(x, y+6, x, y+h-6, d.theme.CellLine.Alpha(0.6), 0.5)
	}
	if top := d.titleHeight(c) + 4; h-top > 2*lineOf(d.small())+4 {
		d.say(d.w.Lane.Happy, in.x-5, max(y+4, y+top), d.small(), false, d.theme.Secondary, scene.Right)
	}
	d.say(d.w.Lane.Angry, in.x-5, y+h-lineOf(d.small())-4, d.small(), false, d.theme.Secondary, scene.Right)
	d.rule(in.x+4, mid, in.x+width-4, mid, d.theme.PhaseLine, 0.6).Dash = 2.5
	all := d.feelings(c, in, y, h)
	var pts []geom.Point
	if before != nil {
		pts = append(pts, geom.Point{X: in.x, Y: mid - before.at.Y*(h/2-d.inset(h))})
	}
	for i := range all {
		if all[i].note.Score.Set {
			pts = append(pts, all[i].at)
		}
	}
	if after != nil {
		pts = append(pts, geom.Point{X: in.x + width, Y: mid - after.at.Y*(h/2-d.inset(h))})
	}
	line := d.line(pts, mid)
	var taken []geom.Rect
	moments := 0
	for i := range all {
		if all[i].moment {
			moments++
		}
	}
	for i := range all {
		f := &all[i]
		if f.moment {
			if top := f.at.Y - f.r - 2*max(3, f.r*0.62) - 2; moments <= 6 && top > y+8 {
				d.rule(f.at.X, y+3, f.at.X, top, d.theme.Mark, 0.7).Dash = 1.5
				taken = append(taken, geom.Rect{X: f.at.X - 0.5, Y: y + 3, W: 1, H: top - y - 3})
			}
		}
		taken = append(taken, geom.Rect{X: f.at.X - f.r - 1, Y: f.at.Y - f.r - 1, W: 2*f.r + 2, H: 2*f.r + 2})
	}
	for i := range all {
		f := &all[i]
		d.items = d.stamp.Face(d.items, f.at.X, f.at.Y, f.r, f.note.Score, f.assumed)
		if f.moment {
			r := max(3, f.r*0.62)
			at := geom.Point{X: f.at.X, Y: f.at.Y - f.r - r - 0.5}
			d.items = d.stamp.Star(d.items, at.X, at.Y, r)
			taken = append(taken, geom.Rect{X: at.X - r, Y: at.Y - r, W: 2 * r, H: 2 * r})
		}
	}
	card := geom.Rect{X: in.x + 2, Y: y + 2, W: width - 4, H: h - 4}
	for i := range all {
		if !d.word(&all[i], card, &taken, line, st) {
			left++
		}
	}
	return left
}

// line draws the curve through points with what lies between it and the middle, and gives points along it.
func (d *desk) line(pts []geom.Point, mid float64) (along []geom.Point) {
	if len(pts) < 2 {
		return nil
	}
	bends := scene.Monotone(nil, pts)
	for i := 0; i+3 < len(bends); i += 3 {
		a, b, c, e := bends[i], bends[i+1], bends[i+2], bends[i+3]
		for n := range 12 {
			t := float64(n) / 12
			u := 1 - t
			along = append(along, a.Mul(u*u*u).Add(b.Mul(3*u*u*t)).Add(c.Mul(3*u*t*t)).Add(e.Mul(t*t*t)))
		}
	}
	along = append(along, pts[len(pts)-1])
	for side, fill := range [...]scene.Color{d.theme.Feelings[4].Fill, d.theme.Feelings[0].Fill} {
		shape := []float64{along[0].X, mid}
		for _, p := range along {
			y := min(p.Y, mid)
			if side == 1 {
				y = max(p.Y, mid)
			}
			shape = append(shape, p.X, y)
		}
		d.polygon(fill.Alpha(0.13), 0, 0, append(shape, along[len(along)-1].X, mid)...)
	}
	verbs, flat := []byte{'M'}, []float64{bends[0].X, bends[0].Y}
	for i := 1; i+2 < len(bends); i += 3 {
		verbs = append(verbs, 'C')
		for _, p := range bends[i : i+3] {
			flat = append(flat, p.X, p.Y)
		}
	}
	d.add(scene.Item{Op: scene.Path, Stroke: d.theme.Ink, Width: 2, Verbs: verbs, Pts: flat})
	return along
}

// word writes what an emotion says where it lies over nothing: first on the side that the curve leaves free. It reports whether
// there was a place.
func (d *desk) word(f *felt, card geom.Rect, taken *[]geom.Rect, line []geom.Point, st style) bool {
	words := f.text.String()
	if words == "" {
		return true
	}
	up := []int{-1, 1}
	if f.note.Score.Set && f.note.Score.N < 0 {
		up = []int{1, -1}
	}
	lift := 0.0
	if f.moment {
		lift = 2*max(3, f.r*0.62) + 1
	}
	for _, size := range [...]float64{min(st.size, 8.5*d.big()), d.small()} {
		for _, wide := range [...]float64{max(f.room-4, 5*size), max(f.room*0.75, 5*size), max(f.room*1.5, 9*size), 5 * size} {
			t := d.wrapped(f.text, size, max(wide, float64(f.text.Longest())*size*1.001), false, 0)
			if len(t.lines) > 4 {
				continue
			}
			w, h := t.wide, t.height()
			for _, dir := range up {
				for _, gap := range [...]float64{2, 7, 13, 20} {
					y := f.at.Y + f.r + gap
					if dir < 0 {
						y = f.at.Y - f.r - gap - lift - h
					}
					for _, dx := range [...]float64{0, -w / 3, w / 3, -w / 2, w / 2} {
						if d.lay(t, geom.Rect{X: f.at.X - w/2 + dx, Y: y, W: w, H: h}, card, taken, line) {
							return true
						}
					}
				}
			}
			for _, dx := range [...]float64{f.r + 3, -f.r - 3 - w} {
				for _, dy := range [...]float64{-h / 2, -h, 0} {
					if d.lay(t, geom.Rect{X: f.at.X + dx, Y: f.at.Y + dy, W: w, H: h}, card, taken, line) {
						return true
					}
				}
			}
		}
	}
	return false
}

// lay writes lines in a place that is free; what would cross the card's edge slides in.
func (d *desk) lay(t set, at, card geom.Rect, taken *[]geom.Rect, line []geom.Point) bool {
	if at.W > card.W-4 {
		return false
	}
	at.X = max(card.X+2, min(card.Right()-2-at.W, at.X))
	if at.Y < card.Y || at.Bottom() > card.Bottom() {
		return false
	}
	grown := at.Grown(1)
	for _, r := range *taken {
		if r.X < grown.Right() && grown.X < r.Right() && r.Y < grown.Bottom() && grown.Y < r.Bottom() {
			return false
		}
	}
	for i := range line {
		p := line[i]
		if i > 0 { // the middle of the stretch as well
			m := line[i-1].Add(p).Mul(0.5)
			if inside(grown, m) {
				return false
			}
		}
		if inside(grown, p) {
			return false
		}
	}
	*taken = append(*taken, at)
	d.write(t, at.X+at.W/2, at.Y, d.theme.Soft, scene.Middle)
	return true
}

func inside(r geom.Rect, p geom.Point) bool {
	return p.X > r.X && p.X < r.Right() && p.Y > r.Y && p.Y < r.Bottom()
}

// beside is where the curve comes from before a strip, or goes to behind it: halfway between the last score on one side and the
// first on the other, in its point's Y from -1 to 1; nil where there is none.
func beside(c *row, at int) *felt {
	find := func(i, step int) (float64, bool) {
		for ; i >= 0 && i < len(c.cells); i += step {
			cell := c.cells[i]
			for n := range cell {
				e := cell[n]
				if step < 0 {
					e = cell[len(cell)-1-n]
				}
				if score, ok := e.note.Feeling(); ok {
					return float64(score) / journey.HighestScore, true
				}
			}
		}
		return 0, false
	}
	a, ok := find(at-1, -1)
	b, ok2 := find(at, 1)
	if !ok || !ok2 {
		return nil
	}
	return &felt{at: geom.Point{Y: math.Round((a+b)*50) / 100}}
}
