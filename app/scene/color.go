package scene

import "math"

// Color is 0xRRGGBBAA.
type Color uint32

// RGB is an opaque colour from 0xRRGGBB.
func RGB(rgb uint32) Color { return Color(rgb<<8 | 0xff) }

// Alpha is c with an opacity from 0 to 1.
func (c Color) Alpha(a float64) Color { return c&^0xff | Color(math.Round(a*255)) }

// Hex is the colour as CSS and canvas take it, #rrggbb or #rrggbbaa.
func (c Color) Hex() string {
	const digits = "0123456789abcdef"
	out := []byte{'#', 0, 0, 0, 0, 0, 0, 0, 0}
	for i := range 8 {
		out[8-i] = digits[c>>(4*i)&15]
	}
	if c&0xff == 0xff {
		out = out[:7]
	}
	return string(out)
}

// RGB is the colour as #rrggbb, without its opacity, and Opacity that, from 0 to 1: for SVG, whose readers do not all know
// eight digits.
func (c Color) RGB() string { return (c | 0xff).Hex() }

// Opacity is the colour's opacity, from 0 to 1.
func (c Color) Opacity() float64 { return float64(c&0xff) / 255 }

func (c Color) channels() (r, g, b float64) {
	return float64(c >> 24), float64(c >> 16 & 0xff), float64(c >> 8 & 0xff)
}

// mix is c and d in the shares 1-t and t, opaque.
func mix(c, d Color, t float64) Color {
	r1, g1, b1 := c.channels()
	r2, g2, b2 := d.channels()
	at := func(x, y float64) uint32 { return uint32(math.Round(x + (y-x)*t)) }
	return RGB(at(r1, r2)<<16 | at(g1, g2)<<8 | at(b1, b2))
}

// luminance is the relative luminance of WCAG 2.2.
func (c Color) luminance() float64 {
	linear := func(v float64) float64 {
		if v /= 255; v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	r, g, b := c.channels()
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

// Contrast is the contrast ratio of two opaque colours after WCAG 2.2, from 1 to 21.
func Contrast(c, d Color) float64 {
	x, y := c.luminance(), d.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// parseHex reads #RGB or #RRGGBB.
func parseHex(s string) (Color, bool) {
	if len(s) != 4 && len(s) != 7 || s[0] != '#' {
		return 0, false
	}
	var rgb uint32
	for _, r := range []byte(s[1:]) {
		var d uint32
		switch {
		case r >= '0' && r <= '9':
			d = uint32(r - '0')
		case r >= 'a' && r <= 'f':
			d = uint32(r-'a') + 10
		case r >= 'A' && r <= 'F':
			d = uint32(r-'A') + 10
		default:
			return 0, false
		}
		rgb = rgb<<4 | d
		if len(s) == 4 {
			rgb = rgb<<4 | d
		}
	}
	return RGB(rgb), true
}
