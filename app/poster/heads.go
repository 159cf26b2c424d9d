package poster

import (
	"strconv"

	"reiskaart/app/scene"
)

// slender is a column in which a phase's number stands over its name, and not beside it.
const slender = 72.0

// headSize is the size of the phases' names.
func (d *desk) headSize(st style) float64 { return st.size + 1.5 }

// headHeight is how high the phases of a strip are, with what leads back from them.
func (d *desk) headHeight(s *story, in strip, st style) (head, back float64) {
	for i := in.from; i < in.to; i++ {
		t := d.headText(s, i, in, st)
		head = max(head, t.height()+8)
		back = max(back, d.backHeight(s, i, in))
	}
	return head, back
}

func (d *desk) headText(s *story, i int, in strip, st style) set {
	size := d.headSize(st)
	if in.w < slender {
		return d.wrap(strconv.Itoa(s.phases[i].number)+"\n"+d.phaseName(s, i), size, in.w-16, true, 5)
	}
	return d.wrap(d.phaseName(s, i), size, max(3*Least, in.w-1.2*size-28), true, 4)
}

func (d *desk) phaseName(s *story, i int) string {
	if t := s.phases[i].Title; t != "" {
		return t
	}
	return d.w.Surface.Phase + " " + strconv.Itoa(s.phases[i].number)
}

func (d *desk) backHeight(s *story, i int, in strip) (h float64) {
	for _, l := range s.loops {
		if l.from == i {
			t := d.backText(s, l, in)
			h += t.height() + 1
		}
	}
	return h
}

func (d *desk) backText(s *story, l loop, in strip) set {
	words := d.w.Sheet.BackTo.With(strconv.Itoa(s.phases[l.to].number))
	if l.words != "" {
		words += ": " + l.words
	}
	return d.wrap(words, d.small(), in.w-2*cellPad-12, false, 3)
}

// drawHeads draws the phases of a strip as chevrons that lead on to each other, and under them what leads back.
func (d *desk) drawHeads(s *story, in strip, y float64, st style) {
	d.cut()
	head, _ := d.headHeight(s, in, st)
	const point, gap = 6.0, 2.0
	for i := in.from; i < in.to; i++ {
		p := &s.phases[i]
		x, w := in.x+float64(i-in.from)*in.w, in.w
		left, right := x+gap/2, x+w-gap/2
		tip := right + point/2
		if i == in.to-1 {
			right, tip = right-point/2, right
		}
		d.polygon(p.color.Alpha(0.26), 0, 0, left, y, right-point/2, y, tip, y+head/2, right-point/2, y+head, left, y+head, left+point, y+head/2)
		d.polygon(p.color, 0, 0, left, y, right-point/2, y, right-point/2+2.4, y+2.4, left+2.4, y+2.4)
		size := d.headSize(st)
		t := d.headText(s, i, in, st)
		mid := y + head/2 + 1
		if in.w < slender {
			d.write(t, x+9, y+4, d.theme.Ink, scene.Left)
		} else {
			d.numbered(p, t, x, mid, size)
		}
		by := y + head + 3
		for _, l := range s.loops {
			if l.from == i {
				t := d.backText(s, l, in)
				d.backSign(x+cellPad, by+lineOf(d.small())/2)
				by = d.write(t, x+cellPad+12, by, d.theme.Accent, scene.Left) + 1
			}
		}
	}
}

// backSign is an arrow that turns back.
func (d *desk) backSign(x, y float64) {
	d.add(scene.Item{Op: scene.Path, Stroke: d.theme.Accent, Width: 0.9, Verbs: []byte("MLCL"), Pts: []float64{x + 1, y + 1.8, x + 6, y + 1.8, x + 10, y + 1.8, x + 10, y - 2.4, x + 6, y - 2.4, x + 4, y - 2.4}})
	d.polygon(d.theme.Accent, 0, 0, x, y+1.8, x+3, y-0.1, x+3, y+3.7)
}

// numbered writes a phase's name behind its number in a circle.
func (d *desk) numbered(p *phase, t set, x, mid, size float64) {
	d.circle(x+14+size/2, mid, size*0.72, d.theme.Card, p.color, 1)
	number := strconv.Itoa(p.number)
	numbers := max(Least, size*0.85)
	d.say(number, x+14+size/2, mid-lineOf(numbers)/2, numbers, true, d.theme.Ink, scene.Middle)
	d.write(t, x+18+size*1.2, mid-t.height()/2, d.theme.Ink, scene.Left)
}
