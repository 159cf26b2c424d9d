package scene

import (
	"reiskaart/app/text"
)

// Below the level Full the wall is still read: text keeps about 11 pixels on the screen, wrapped anew in its note and ended with
// "…" where that has no room. It is drawn so for the screen alone; boxes, hits and exports know nothing of it. The zooms between
// are six steps, so that letters change their place six times and not with every turn of the wheel.

// steps are the zooms at which the six steps begin. The last is the level Medium.
var steps = [...]float64{smallZoom, 0.39, 0.435, 0.485, 0.54, mediumZoom}

// Sizes of what is read small, in CSS pixels at the beginning of a step. Up to the next one all of it grows with the zoom.
const (
	readSize  = 11.0 // of text
	cutSize   = 10.0 // of text that does not fit
	leastSize = 9.0  // to which text shrinks, to fit or for a long word
	sizeStep  = 0.5
	paperPad  = 3.0  // between paper and text
	footRow   = 13.0 // of the row of icons at a note's foot
	tagRow    = 14.5
	iconSmall = 11.2 // with which the words beside icons have leastSize
	stripHigh = 10.5 // of an actor's strip
	stageZoom = 0.5  // below which the boxes of such a strip could not be told from each other
	readReach = 24.0 // by how far what is read small goes beyond its segment's box
)

// form is a way to draw a segment: a level, and of the levels Small and Medium a step.
type form uint8

const (
	firstStep = form(Small)
	lastStep  = firstStep + form(len(steps)) - 1
	fullForm  = lastStep + 1
	allForms  = fullForm + 1
)

// formAt is the form at a zoom.
func formAt(zoom float64) form {
	switch level := LevelAt(zoom); level {
	case Blocks, Bars:
		return form(level)
	case Full:
		return fullForm
	}
	f := lastStep
	for zoom < steps[f-firstStep] {
		f--
	}
	return f
}

func (f form) level() Level {
	switch {
	case f < firstStep:
		return Level(f)
	case f < lastStep:
		return Small
	case f == lastStep:
		return Medium
	}
	return Full
}

// unit is how long a CSS pixel is on the wall where the step begins, 0 where text is drawn as it is laid out.
func (f form) unit() float64 {
	if f < firstStep || f > lastStep {
		return 0
	}
	return 1 / steps[f-firstStep]
}

// atLeast is size, or so many pixels where what is read small would be less.
func (p *pen) atLeast(size, pixels float64) float64 { return max(size, pixels*p.unit) }

// grow draws the items from one on k times as large, with their origin at x, y.
func (p *pen) grow(from int, x, y, k float64) {
	for i := range p.items[from:] {
		it := &p.items[from+i]
		it.X, it.Y = x+it.X*k, y+it.Y*k
		it.W, it.H, it.R, it.Width, it.Dash, it.Size = it.W*k, it.H*k, it.R*k, it.Width*k, it.Dash*k, it.Size*k
		for j := 0; j+1 < len(it.Pts); j += 2 {
			it.Pts[j], it.Pts[j+1] = x+it.Pts[j]*k, y+it.Pts[j+1]*k
		}
	}
}

// squeeze wraps a text in a room, in world units, in the largest size down from readSize at which all of it fits and no word is cut;
// where that is none, it is cut off. The lines are in s.wrapped; none means that not even one has room.
func (s *Scene) squeeze(t *text.Text, wide, tall, unit float64, most int) (size float64, whole bool) {
	all := func(pixels float64) bool {
		size = pixels * unit
		if float64(t.Longest())*size > wide {
			return false
		}
		s.wrapped = text.Wrap(t, float32(size), float32(wide), s.wrapped[:0])
		return len(s.wrapped) <= min(most, fits(tall, size))
	}
	for pixels := readSize; pixels >= leastSize; pixels -= sizeStep {
		if all(pixels) {
			return size, true
		}
		if pixels == readSize && !all(leastSize) {
			break
		}
	}
	size = cutSize // smaller only where that shows more
	for size > leastSize && (float64(t.Longest())*size*unit > wide || fits(tall, size*unit) < fits(tall, leastSize*unit)) {
		size -= sizeStep
	}
	size *= unit
	s.wrapped = text.Brief(t, float32(size), float32(wide), max(0, min(most, fits(tall, size))), s.wrapped[:0])
	return size, false
}
