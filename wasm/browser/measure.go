//go:build js && wasm

package browser

import (
	"math"

	"reiskaart/app/editor"
)

// Ruler measures in the font of the page.
type Ruler struct{ context *object }

// The widths are measured at this size, where no browser rounds them.
const rulerSize = 200

// NewRuler makes a ruler.
func (p *Page) NewRuler() (*Ruler, error) {
	context := p.document.call("createElement", "canvas").call("getContext", "2d").with("fontKerning", "none")
	return &Ruler{context}, context.err
}

func (r *Ruler) measure(text string, size float64, bold bool) *object {
	font := px(size) + " Go, sans-serif"
	if bold {
		font = "bold " + font
	}
	return r.context.with("font", font).call("measureText", text)
}

// baseline is how far below the top of a line of this height an element of the page sets its letters. The browser rounds the
// height of the font above and below the baseline, takes it from a table of its own choice, and gives the spare height in
// whole pixels; the canvas does none of this.
func (r *Ruler) baseline(size, lineHeight float64, bold bool) float64 {
	m := r.measure("x", size, bold)
	above, below := math.Round(m.number("fontBoundingBoxAscent")), math.Round(m.number("fontBoundingBoxDescent"))
	return above + math.Floor((lineHeight-above-below)/2)
}

// Measure answers the effect: the widths in em of grapheme clusters that the font lacks, in what the browser takes for it.
func (r *Ruler) Measure(ask editor.Measure) (editor.Measured, error) {
	answer := editor.Measured{Clusters: ask.Clusters, Bold: ask.Bold, Widths: make([]float64, len(ask.Clusters))}
	for i, cluster := range ask.Clusters {
		m := r.measure(cluster, rulerSize, ask.Bold)
		if m.err != nil {
			return answer, m.err
		}
		answer.Widths[i] = m.number("width") / rulerSize
	}
	return answer, nil
}
