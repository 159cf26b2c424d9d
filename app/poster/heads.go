package poster

import (
	"slices"
	"strconv"

	"reiskaart/app/scene"
)

// heading is how the names of the phases of a strip are written: all in one size, beside their numbers, or below them where there they
// can be larger.
type heading struct {
	size  float64
	below bool
}

// leastHeading is the size of names that have room: 24 points on an A1, to be read at two metres.
const leastHeading = 10.1

// numberWidth is what a phase's number takes before its name.
func numberWidth(size float64) float64 { return 1.2*size + 24 }

// heading finds the largest letters in which no name is broken.
func (d *desk) heading(s *story, in strip, st style) heading {
	long := 0.0
	for i := in.from; i < in.to; i++ {
		long = max(long, float64(s.phases[i].name.Longest()))
	}
	want := max(st.size+1.5, leastHeading)
	fits := func(taken func(size float64) float64) float64 {
		for size := want; size > Least; size -= 0.25 {
			if long*size*1.001 <= in.w-taken(size) {
				return size
			}
		}
		return Least
	}
	beside, below := fits(numberWidth), fits(func(float64) float64 { return belowWidth })
	if beside*1.15 >= below && long*beside <= in.w-numberWidth(beside) {
		return heading{beside, false}
	}
	return heading{below, true}
}

// belowWidth is what the chevron takes beside a name that stands below its number.
const belowWidth = 17.0

// headHeight is how high the phases of a strip are, with what leads back from them.
func (d *desk) headHeight(s *story, in strip, st style) (head, back float64) {
	h := d.heading(s, in, st)
	for i := in.from; i < in.to; i++ {
		t := d.headText(s, i, in, h)
		head = max(head, t.height()+8+numberRoom(h))
		back = max(back, d.backHeight(s, i, in))
	}
	return head, back
}

func (d *desk) headText(s *story, i int, in strip, h heading) set {
	if h.below {
		return d.wrapped(s.phases[i].name, h.size, in.w-belowWidth, true, 4)
	}
	return d.wrapped(s.phases[i].name, h.size, max(3*Least, in.w-numberWidth(h.size)), true, 4)
}

// numberRoom is how high the number over a name stands.
func numberRoom(h heading) float64 {
	if h.below {
		return lineOf(h.size) + 3
	}
	return 0
}

func (d *desk) phaseName(s *story, i int) string { return s.phases[i].name.String() }

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
	return d.wrap(words, d.small(), d.backWidth(s, l.from, in)-2*cellPad-12, false, 3)
}

// backWidth is how wide the words of a way back from a phase may be: those of the phases before it as well, where no ways lead back
// from them, up to a line that is easily read.
func (d *desk) backWidth(s *story, from int, in strip) float64 {
	w := in.w
	for i := from - 1; i >= in.from && w < 150 && !slices.ContainsFunc(s.loops, func(l loop) bool { return l.from == i }); i-- {
		w += in.w
	}
	return w
}

// drawHeads draws the phases of a strip as chevrons that lead on to each other, and under them what leads back.
func (d *desk) drawHeads(s *story, in strip, y float64, st style) {
	d.cut()
	head, _ := d.headHeight(s, in, st)
	how := d.heading(s, in, st)
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
		t := d.headText(s, i, in, how)
		if how.below {
			d.number(p, x+9+how.size*0.72, y+5+lineOf(how.size)/2, how.size)
			d.write(t, x+9, y+4+numberRoom(how), d.theme.Ink, scene.Left)
		} else {
			mid := y + head/2 + 1
			d.number(p, x+12+how.size/2, mid, how.size)
			d.write(t, x+16+how.size*1.2, mid-t.height()/2, d.theme.Ink, scene.Left)
		}
		by := y + head + 3
		for _, l := range s.loops {
			if l.from == i {
				t := d.backText(s, l, in)
				at := min(x+cellPad, x+in.w-cellPad-t.wide-12)
				d.backSign(at, by+lineOf(d.small())/2)
				by = d.write(t, at+12, by, d.theme.Accent, scene.Left) + 1
			}
		}
	}
}

// backSign is an arrow that turns back.
func (d *desk) backSign(x, y float64) {
	d.add(scene.Item{Op: scene.Path, Stroke: d.theme.Accent, Width: 0.9, Verbs: []byte("MLCL"), Pts: []float64{x + 1, y + 1.8, x + 6, y + 1.8, x + 10, y + 1.8, x + 10, y - 2.4, x + 6, y - 2.4, x + 4, y - 2.4}})
	d.polygon(d.theme.Accent, 0, 0, x, y+1.8, x+3, y-0.1, x+3, y+3.7)
}

// number is a phase's number in a circle.
func (d *desk) number(p *phase, x, y, size float64) {
	d.circle(x, y, size*0.72, d.theme.Card, p.color, 1)
	numbers := max(Least, size*0.85)
	d.say(strconv.Itoa(p.number), x, y-lineOf(numbers)/2, numbers, true, d.theme.Ink, scene.Middle)
}
