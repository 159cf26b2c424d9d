package priority

// Name is where the name of a spot is written: at which end it hangs ("", "middle" or "end"), and which of the widths that it may have it
// has; -1 where there is no room for it.
type Name struct {
	Spot
	Anchor string
	Width  int
	Apart  bool // it stands below or above its spot, and could be taken for the name of another
}

// Box is a part of a drawing.
type Box struct{ X, Y, W, H float64 }

func (b Box) meets(o Box) bool {
	return b.X < o.X+o.W && o.X < b.X+b.W && b.Y < o.Y+o.H && o.Y < b.Y+b.H
}

// Measures of a name, in pixels: how high its line is, how far it stands from its spot, and where in the line its letters stand.
const (
	nameHigh = 16.0
	nameGap  = 5.0
	nameBase = 12.0
)

// Where a name stands.
const (
	toRight = iota
	toLeft
	below
	above
	belowLeft
	belowRight
)

// Names finds room for the names of spots that are drawn as circles of a radius: to the right or the left, else below or above,
// not over other spots, names or what is taken, within a width and a height, and not over the lines in the middle where that can be had. wide are
// the widths that each name may have, the best first. What is held gets what the others leave.
func Names(spots []Spot, wide [][]float64, radius, width, height float64, taken []Box, held int) []Name {
	names := make([]Name, len(spots))
	lines := []Box{{width/2 - 1, 0, 2, height}, {0, height/2 - 1, width, 2}}
	around := func(s Spot) Box { return Box{s.X - radius - 2, s.Y - radius - 2, 2*radius + 4, 2*radius + 4} }
	said := append([]Box(nil), taken...)
	free := func(i int, b Box, strict bool) bool {
		if b.X < 2 || b.Y < 2 || b.X+b.W > width-2 || b.Y+b.H > height-2 {
			return false
		}
		for j, s := range spots {
			if j != i && (j != held || i == held) && b.meets(around(s)) {
				return false
			}
		}
		for _, o := range said {
			if b.meets(o) {
				return false
			}
		}
		return !strict || !b.meets(lines[0]) && !b.meets(lines[1])
	}
	find := func(i int, places []int, strict bool) {
		s := spots[i]
		for n, w := range wide[i] {
			beside, level := radius+nameGap, s.Y-nameHigh/2
			for _, place := range places {
				at, b := Name{Width: n}, Box{W: w, H: nameHigh}
				switch place {
				case toRight:
					b.X, b.Y, at.X = s.X+beside, level, s.X+beside
				case toLeft:
					b.X, b.Y, at.X, at.Anchor = s.X-beside-w, level, s.X-beside, "end"
				case below:
					b.X, b.Y, at.X, at.Anchor = s.X-w/2, s.Y+radius+2, s.X, "middle"
				case above:
					b.X, b.Y, at.X, at.Anchor = s.X-w/2, s.Y-radius-2-nameHigh, s.X, "middle"
				case belowLeft:
					b.X, b.Y, at.X, at.Anchor = s.X+radius-w, s.Y+radius+2, s.X+radius, "end"
				case belowRight:
					b.X, b.Y, at.X = s.X-radius, s.Y+radius+2, s.X-radius
				}
				at.Apart = place > toLeft
				if at.Y = b.Y + nameBase; free(i, b, strict) {
					names[i], said = at, append(said, b)
					return
				}
			}
		}
	}
	for i := range names {
		names[i].Width = -1
	}
	for _, round := range [...]struct {
		places []int
		strict bool
	}{{[]int{toRight, toLeft}, true}, {[]int{below, above}, true}, {[]int{toRight, toLeft, below, above, belowLeft, belowRight}, false}} {
		for i := range spots {
			if i != held && names[i].Width < 0 {
				find(i, round.places, round.strict)
			}
		}
	}
	if held >= 0 {
		find(held, []int{toRight, toLeft, below, above, belowLeft, belowRight}, false)
	}
	return names
}
