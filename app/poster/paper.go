package poster

import "math"

// Least is the smallest size of letters, in the units in which a page is laid out: the points of an A4.
//
// Larger paper is looked at from further away, and holds more all the same: its letters grow half as fast as its sides, by
// the square root. So 7 points of A4 are 8.3 on A3, 9.9 on A2, 11.8 on A1 and 14 on A0, and an A1 holds not quite three times
// what an A4 does. On a slide of 1920 by 1080 they are 18 pixels.
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

// form is a page in the units of layout, and how many points or pixels such a unit is.
type form struct {
	w, h, scale float64
	slide       bool
}

// formOf gives the page that was asked for.
func formOf(o Options) form {
	mm, ok := papers[o.Paper]
	if !ok {
		const scale = slideLeast / Least
		return form{w: 1920 / scale, h: 1080 / scale, scale: scale, slide: true}
	}
	const point = 72 / 25.4
	scale := math.Sqrt(mm[1] / papers["a4"][1])
	f := form{w: mm[1] * point / scale, h: mm[0] * point / scale, scale: scale}
	if o.Portrait {
		f.w, f.h = f.h, f.w
	}
	return f
}
