package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
)

// The logo is a yellow note with a journey on it, in a square of 32 units. One
// description gives the SVG and, for systems that take no SVG, the PNGs.
var (
	paper   = outline{{7, 28}, {5, 28, 5, 26}, {5, 17, 5, 8}, {5, 4, 9, 4}, {16, 4, 22.5, 4}, {25, 6.5, 27, 8.5}, {27, 17, 27, 26}, {27, 28, 25, 28}, {16, 28, 7, 28}}
	journey = outline{{10, 21}, {13.5, 10, 17, 16.5}, {20, 22, 23, 12.5}}

	yellow = color.RGBA{0xFF, 0xE4, 0x8A, 0xFF}
	ink    = color.RGBA{0x1F, 0x23, 0x28, 0xFF}
	green  = color.RGBA{0x07, 0x4B, 0x47, 0xFF}
)

const (
	units        = 32.0
	paperWidth   = 1.8 // of the line round the note
	journeyWidth = 2.6
)

// outline is a start (x, y) followed by quadratic curves (control x, y, end x, y).
type outline [][]float64

// addLogo adds icon.svg and its two PNGs.
func addLogo(sources map[string][]byte) error {
	sources["icon.svg"] = []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">` + logoShapes() + "</svg>\n")
	for _, size := range []int{192, 512} {
		var out bytes.Buffer
		if err := png.Encode(&out, drawLogo(size)); err != nil {
			return err
		}
		sources[fmt.Sprintf("icon-%d.png", size)] = out.Bytes()
	}
	return nil
}

// logoShapes are the two paths of the logo as SVG.
func logoShapes() string {
	return fmt.Sprintf(`<path d="%sZ" fill="%s" stroke="%s" stroke-width="%g" stroke-linejoin="round"/>`+
		`<path d="%s" fill="none" stroke="%s" stroke-width="%g" stroke-linecap="round"/>`,
		paper.path(), css(yellow), css(ink), paperWidth, journey.path(), css(green), journeyWidth)
}

func css(c color.RGBA) string { return fmt.Sprintf("#%02X%02X%02X", c.R, c.G, c.B) }

// path returns the outline in the words of an SVG path.
func (o outline) path() string {
	var d strings.Builder
	fmt.Fprintf(&d, "M%g %g", o[0][0], o[0][1])
	for _, q := range o[1:] {
		fmt.Fprintf(&d, "Q%g %g %g %g", q[0], q[1], q[2], q[3])
	}
	return d.String()
}

// drawLogo paints the logo on a transparent square of size pixels.
func drawLogo(size int) image.Image {
	picture := image.NewRGBA(image.Rect(0, 0, size, size))
	scale := float64(size) / units
	edge, line := paper.points(), journey.points()
	for y := range size {
		for x := range size {
			ux, uy := (float64(x)+0.5)/scale, (float64(y)+0.5)/scale
			toEdge := distance(edge, ux, uy)
			if inside(edge, ux, uy) {
				toEdge = -toEdge
			}
			pixel := over(color.RGBA{}, yellow, 0.5-toEdge*scale)
			pixel = over(pixel, ink, 0.5+(paperWidth/2-math.Abs(toEdge))*scale)
			pixel = over(pixel, green, 0.5+(journeyWidth/2-distance(line, ux, uy))*scale)
			picture.SetRGBA(x, y, pixel)
		}
	}
	return picture
}

// points returns the corners of a polygon that follows the curves.
func (o outline) points() [][2]float64 {
	points := [][2]float64{{o[0][0], o[0][1]}}
	for _, q := range o[1:] {
		from := points[len(points)-1]
		const steps = 12
		for i := 1; i <= steps; i++ {
			t := float64(i) / steps
			a, b, c := (1-t)*(1-t), 2*t*(1-t), t*t
			points = append(points, [2]float64{a*from[0] + b*q[0] + c*q[2], a*from[1] + b*q[1] + c*q[3]})
		}
	}
	return points
}

// distance returns how far x, y lies from the line through the points, in units.
func distance(points [][2]float64, x, y float64) float64 {
	nearest := math.Inf(1)
	for i := 1; i < len(points); i++ {
		ax, ay := points[i-1][0], points[i-1][1]
		dx, dy := points[i][0]-ax, points[i][1]-ay
		t := 0.0
		if length := dx*dx + dy*dy; length > 0 {
			t = min(1, max(0, ((x-ax)*dx+(y-ay)*dy)/length))
		}
		nearest = min(nearest, math.Hypot(x-ax-t*dx, y-ay-t*dy))
	}
	return nearest
}

// inside counts the edges that a ray to the right crosses.
func inside(points [][2]float64, x, y float64) bool {
	in := false
	for i, j := 0, len(points)-1; i < len(points); j, i = i, i+1 {
		a, b := points[i], points[j]
		if (a[1] > y) != (b[1] > y) && x < (b[0]-a[0])*(y-a[1])/(b[1]-a[1])+a[0] {
			in = !in
		}
	}
	return in
}

// over lays top on bottom with the given cover, which it clamps to 0..1; colours
// are premultiplied, as image.RGBA wants them.
func over(bottom, top color.RGBA, cover float64) color.RGBA {
	cover = min(1, max(0, cover))
	mix := func(b, t uint8) uint8 { return uint8(math.Round(float64(b)*(1-cover) + float64(t)*cover)) }
	return color.RGBA{mix(bottom.R, top.R), mix(bottom.G, top.G), mix(bottom.B, top.B), mix(bottom.A, top.A)}
}
