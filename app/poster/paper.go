package poster

import "math"

// Least is the smallest size of letters, in the units in which a page is laid out: the points of an A4.
//
// How many points a unit is hangs on where the paper is read. An A4 is held, at 40 cm: 7 points. An A3 lies on the table, at half a
// metre, and its letters grow by the square root, to 8.3 points. Larger paper hangs on a wall and grows as its sides do: an A1 is an
// A3 of twice the size, with 16.7 points as the least, which reads at 0.95 m as 7 points do at 40 cm, and the phases, the title and
// what goes worst in 24 points and more, which an eye that sees half of what is normal (letters of 10 minutes of arc; ISO 8596 counts
// 5 as normal) reads at two metres: 24 points are capitals of 6 mm, 10 minutes at 2 m. On a slide of 1920 by 1080 the least is 18 pixels.
//
// A map that has little to say is laid out in larger units, so that it fills its page; one that has too much for one wall paper in
// smaller ones, those of the square root, before it takes a second: who wants to know all of it steps nearer.
const Least = 7.0

const (
	margin     = 26.0 // around a page
	slideLeast = 18.0 // pixels
)

// tops and foots are where a page begins and ends: on a slide nearer to its edges, since no printer needs them.
func (f form) tops() float64 {
	if f.slide {
		return margin - 10
	}
	return margin - 4
}

func (f form) foots() float64 { return f.h - f.tops() + 4 }

// papers are the sides in millimetres (ISO 216).
var papers = map[string][2]float64{"a4": {210, 297}, "a3": {297, 420}, "a2": {420, 594}, "a1": {594, 841}, "a0": {841, 1189}}

// form is a page in the units of layout, and how many points or pixels such a unit is and the page has.
type form struct {
	w, h, scale float64
	wide, high  float64
	slide       bool
}

// in is the same page in units that are so many times as large.
func (f form) in(larger float64) form {
	f.scale *= larger
	f.w, f.h = f.wide/f.scale, f.high/f.scale
	return f
}

// formOf gives the page that was asked for.
func formOf(o Options) form {
	mm, ok := papers[o.Paper]
	if !ok {
		const scale = slideLeast / Least
		return form{scale: scale, wide: 1920, high: 1080, slide: true}.in(1)
	}
	const point = 72 / 25.4
	f := form{scale: 1, wide: mm[1] * point, high: mm[0] * point}
	if o.Portrait {
		f.wide, f.high = f.high, f.wide
	}
	held := papers["a3"][1]
	return f.in(math.Sqrt(min(mm[1], held)/papers["a4"][1]) * max(1, mm[1]/held))
}

// nearer is by how much units become smaller where a map asks for too much of a paper on a wall: so that the letters have grown by the
// square root all the way from an A4. It is 1 for what is held in a hand.
func nearer(o Options) float64 {
	mm, ok := papers[o.Paper]
	if !ok {
		return 1
	}
	return min(1, math.Sqrt(papers["a3"][1]/mm[1]))
}
