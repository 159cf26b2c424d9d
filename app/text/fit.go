package text

import "math"

// Height of the fonts in em, from their hhea table: above the baseline, below it, and the gap that they ask for between lines.
const (
	Ascent  = float32(ascentUnits) / UnitsPerEm
	Descent = float32(descentUnits) / UnitsPerEm
	LineGap = float32(lineGapUnits) / UnitsPerEm
)

// LineHeight is the distance between two baselines in em. Ascent and descent make 1.156 em, so lines of this height never
// touch, and a note still holds as many as it can.
const LineHeight float32 = 1.2

// Step is how much smaller each size is that Fit tries, in the unit of the size.
const Step float32 = 1

// maxSteps bounds the sizes that Fit tries, so that a ceiling out of all proportion costs nothing.
const maxSteps = 4096

// Baseline is the distance from the top of a line to its baseline, for a size, in the unit of the size: the line's spare height
// is halved above and below, as in CSS 2.2, section 10.8.1.
func Baseline(size float32) float32 {
	return ((LineHeight-(Ascent+Descent))/2 + Ascent) * size
}

// Box is the room for a text and the sizes between which it may shrink, all in one unit.
type Box struct {
	Width, Height  float32
	Ceiling, Floor float32
}

// Fitted is a text set in a box.
type Fitted struct {
	Size   float32
	Height float32 // of all lines; more than the box's where the text does not fit at the floor
	Lines  []Line  // the slice given to Fit, with the lines appended
}

// Fit sets t in the largest size, going down from the ceiling by Step, at which no word is cut and the lines fit the height. If
// there is none above the floor it takes the floor: words too long even for that are cut, and the text grows downwards. It
// appends to lines, and allocates nothing where they have room.
func Fit(t *Text, b Box, lines []Line) Fitted {
	before := len(lines)
	steps := 0
	if b.Ceiling > b.Floor {
		steps = int(math.Ceil(math.Min(float64((b.Ceiling-b.Floor)/Step), maxSteps)))
	}
	set := func(step int) Fitted {
		size := b.Ceiling - float32(step)*Step
		if step == steps {
			size = min(b.Ceiling, b.Floor)
		}
		lines = Wrap(t, size, b.Width, lines[:before])
		return Fitted{Size: size, Height: float32(len(lines)-before) * LineHeight * size, Lines: lines}
	}
	// A smaller size never takes more lines than a larger one while no word is cut, so the sizes that fit lie together.
	from, to := 0, steps
	for from < to {
		middle := (from + to) / 2
		size := b.Ceiling - float32(middle)*Step
		if float32(t.longest)*(size/UnitsPerEm) <= b.Width && set(middle).Height <= b.Height {
			to = middle
		} else {
			from = middle + 1
		}
	}
	return set(from)
}
