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

// form is a page in the units of layout, and how many points or pixels such a unit is.
type form struct {
	w, h, scale float64
	slide       bool
}

// formOf gives the page that was asked for.
func formOf(o Options) form {
	for n, name := range [...]string{"a4", "a3", "a2", "a1", "a0"} {
		if name != o.Paper {
			continue
		}
		// ISO 216: the sides of A4 are 210 and 297 mm, and every larger size is √2 as long.
		grown := math.Pow(math.Sqrt2, float64(n))
		f := form{w: 297 / 25.4 * 72 * grown, h: 210 / 25.4 * 72 * grown, scale: math.Sqrt(grown)}
		if o.Portrait {
			f.w, f.h = f.h, f.w
		}
		f.w, f.h = f.w/f.scale, f.h/f.scale
		return f
	}
	const scale = slideLeast / Least
	return form{w: 1920 / scale, h: 1080 / scale, scale: scale, slide: true}
}
