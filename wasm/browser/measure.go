//go:build js && wasm

package browser

import (
	"math"

	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
)

// Ruler measures grapheme clusters that the font of the page lacks, in the font that the browser takes for them.
type Ruler struct{ context safejs.Value }

// The widths are measured at this size, where no browser rounds them.
const rulerSize = 200

// NewRuler makes a ruler.
func (p *Page) NewRuler() (*Ruler, error) {
	canvas, err := p.document.Call("createElement", "canvas")
	if err != nil {
		return nil, err
	}
	context, err := canvas.Call("getContext", "2d")
	if err != nil {
		return nil, err
	}
	return &Ruler{context}, context.Set("fontKerning", "none")
}

func (r *Ruler) take(size float64, bold bool) error {
	font := digits(size) + "px Go, sans-serif"
	if bold {
		font = "bold " + font
	}
	return r.context.Set("font", font)
}

// baseline is how far below the top of a line of this height an element of the page sets its letters. The browser rounds the
// height of the font above and below the baseline, takes it from a table of its own choice, and gives the spare height in
// whole pixels; the canvas does none of this.
func (r *Ruler) baseline(size, lineHeight float64, bold bool) (float64, error) {
	if err := r.take(size, bold); err != nil {
		return 0, err
	}
	m, err := r.context.Call("measureText", "x")
	if err != nil {
		return 0, err
	}
	above, below := math.Round(number(m, "fontBoundingBoxAscent")), math.Round(number(m, "fontBoundingBoxDescent"))
	return above + math.Floor((lineHeight-above-below)/2), nil
}

// Measure answers the effect: widths in em.
func (r *Ruler) Measure(ask editor.Measure) (editor.Measured, error) {
	answer := editor.Measured{Clusters: ask.Clusters, Bold: ask.Bold, Widths: make([]float64, len(ask.Clusters))}
	if err := r.take(rulerSize, ask.Bold); err != nil {
		return answer, err
	}
	for i, cluster := range ask.Clusters {
		m, err := r.context.Call("measureText", cluster)
		if err != nil {
			return answer, err
		}
		answer.Widths[i] = number(m, "width") / rulerSize
	}
	return answer, nil
}
