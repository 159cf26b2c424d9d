//go:build js && wasm

package browser

import (
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

// Measure answers the effect: widths in em.
func (r *Ruler) Measure(ask editor.Measure) (editor.Measured, error) {
	font := digits(rulerSize) + "px Go, sans-serif"
	if ask.Bold {
		font = "bold " + font
	}
	answer := editor.Measured{Clusters: ask.Clusters, Bold: ask.Bold, Widths: make([]float64, len(ask.Clusters))}
	if err := r.context.Set("font", font); err != nil {
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
