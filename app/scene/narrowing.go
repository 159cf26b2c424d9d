package scene

import (
	"math"

	"reiskaart/app/funnel"
	"reiskaart/app/geom"
)

// Under the words of the heads lies a band that is as high as customers come in, and narrows where they leave: the funnel, on its
// side. Heads are higher by its room, so that no word gives way to it, and only where there is something to compare.
const (
	bandRoom    = 15.0 // of the band in a head, in CSS pixels at their least
	bandLow     = 11.0 // in a low window
	bandPart    = 0.8  // of its room, where most customers come in
	headRounded = 7.5  // within the line of a head's corner
)

// most is how many customers enter the phase that most enter; 0 where fewer than two phases were counted.
func most(all []funnel.Figures) (n float64) {
	counted := 0
	for i := range all {
		if f := all[i].Entering; f.Set {
			counted++
			n = max(n, f.N)
		}
	}
	if counted < 2 {
		return 0
	}
	return n
}

// bandHigh is the room of the band in every head; 0 where there is none.
func (s *Scene) bandHigh(v *View, k float64) float64 {
	if s.sheet == nil {
		return 0
	}
	if s.relabel(); s.labels.most <= 0 {
		return 0
	}
	if v.H < lowWindow {
		return bandLow * k
	}
	return bandRoom * k
}

// narrowing draws the part of the band in a head, r: as high as customers come in at its beginning, and as they come in to the next
// phase at its end.
func (s *Scene) narrowing(p *pen, r geom.Rect, col int, room float64) {
	all := s.labels.figures
	from := all[col].Entering
	if room <= 0 || !from.Set || s.slide.on {
		return
	}
	to := from
	if col+1 < len(all) && all[col+1].Entering.Set {
		to = all[col+1].Entering
	}
	if from.N <= 0 && to.N <= 0 {
		return
	}
	half := func(n float64) float64 { return max(0.5, room*bandPart/2*n/s.labels.most) }
	a, b, middle := half(from.N), half(to.N), r.Bottom()-room/2
	left, right := r.X+0.5, r.Right()-0.5
	in := func(y float64) float64 { return bent(r.Bottom() - 0.5 - y) }
	p.path(s.theme.CellLine, 0, 0)
	p.to('M', left+in(middle-a), middle-a)
	p.to('L', right-in(middle-b), middle-b)
	p.to('L', right-in(middle), middle)
	p.to('L', right-in(middle+b), middle+b)
	p.to('L', left+in(middle+a), middle+a)
	p.to('L', left+in(middle), middle)
	p.to('Z')
}

// bent is how far the rounded side of a head has come in, so high above its foot.
func bent(y float64) float64 {
	if y >= headRounded {
		return 0
	}
	return headRounded - math.Sqrt(headRounded*headRounded-(headRounded-max(0, y))*(headRounded-max(0, y)))
}
