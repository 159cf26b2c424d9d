// Package paths lays the variants of a map beside each other and beside the whole map: how long each is, how it feels on the way, what
// it skips and repeats, and where the paths leave each other and come together again. It reads the map and draws nothing.
//
// Seed 003 says that a repeat purchase skips steps or goes faster, and that journeys differ by income, education and family; seed 004 that
// to miss one stage is bearable and that two in a row weaken the bond. What they leave open is decided here:
//
//   - A path is as long as the steps that are taken on it, one that is repeated as often as it is done: Length.Taken.
//   - A feeling counts on a path when its note is not skipped (journey.Walk.Skips), and one that stands under a step as often as that step
//     is done: who looks at houses twice is disappointed twice. The mean is of these; the lowest is the first of the lowest.
//   - The paths are apart at a step that one of them takes and another does not; the whole map, which takes all, is one of them. Steps after
//     each other at which they are apart are one stretch, from the last step that all take to the first that all take again.
//
// A small example:
//
//	c := paths.Of(board)
//	c.Paths[0]          // the whole map
//	c.Stretches[0].From // the step after which the paths leave each other; nil: from the beginning
package paths

import "reiskaart/app/journey"

// Comparison is all paths through a map.
type Comparison struct {
	Steps     []*journey.Note // of the whole map, in order
	Paths     []Path          // the whole map first, then the variants in their order
	Stretches []Stretch       // where the paths are apart, in the order of the steps
}

// Path is one way through the map.
type Path struct {
	Variant *journey.Variant // nil: the whole map
	Length  journey.Length
	Times   []int              // for each step of the map how often it is done; 0: skipped
	Missed  [][]*journey.Phase // phases that are skipped, those after each other together

	Felt   int // feelings on the path, one as often as it is felt
	Sum    int // of their scores, from -2 to +2 each
	Lowest *journey.Note
}

// Mean is how it feels on the way, from -2 to +2; absent where nobody said.
func (p *Path) Mean() journey.Float {
	if p.Felt == 0 {
		return journey.Float{}
	}
	return journey.Float{N: float64(p.Sum) / float64(p.Felt), Set: true}
}

// Skipped counts the steps that are not taken.
func (p *Path) Skipped() int { return p.Length.OfSteps - p.Length.Steps }

// Stretch is some steps after each other that not all paths take: those of Steps from First up to and without End.
type Stretch struct {
	From, To   *journey.Note // the last step that all take, and the first that all take again; nil at the ends of the map
	First, End int
}

// Of compares the paths of a map.
func Of(b *journey.Board) Comparison {
	c := Comparison{Steps: b.Steps()}
	at := make(map[journey.ID]int, len(c.Steps))
	for i, s := range c.Steps {
		at[s.ID] = i
	}
	var felt []*journey.Note
	for n := range b.Notes() {
		if _, ok := n.Feeling(); ok && b.Standing(n) == journey.Placed && b.KindOf(n) == journey.Emotions {
			felt = append(felt, n)
		}
	}
	for _, v := range append([]*journey.Variant{nil}, b.Variants()...) {
		c.Paths = append(c.Paths, path(b, v, at, felt))
	}
	c.part()
	return c
}

// path measures one path.
func path(b *journey.Board, v *journey.Variant, at map[journey.ID]int, felt []*journey.Note) Path {
	w := b.WalkOf(v)
	p := Path{Variant: v, Length: w.Length(), Times: make([]int, len(at))}
	for _, s := range w.Steps {
		p.Times[at[s.ID]] = w.Times(s.ID)
	}
	lowest := 0
	for _, n := range felt {
		if w.Skips(n) {
			continue
		}
		times := 1
		if step := b.Under(n); step != nil {
			times = w.Times(step.ID)
		}
		score, _ := n.Feeling()
		p.Felt += times
		p.Sum += times * score
		if p.Lowest == nil || score < lowest {
			p.Lowest, lowest = n, score
		}
	}
	var row []*journey.Phase
	for _, ph := range b.Phases() {
		if w.SkipsPhase(ph.ID) {
			row = append(row, ph)
			continue
		}
		if len(row) > 0 {
			p.Missed = append(p.Missed, row)
		}
		row = nil
	}
	if len(row) > 0 {
		p.Missed = append(p.Missed, row)
	}
	return p
}

// part finds where the paths are apart.
func (c *Comparison) part() {
	var open *Stretch
	for i, s := range c.Steps {
		apart := false
		for j := range c.Paths {
			apart = apart || c.Paths[j].Times[i] == 0
		}
		switch {
		case apart && open == nil:
			c.Stretches = append(c.Stretches, Stretch{First: i, End: i + 1})
			if open = &c.Stretches[len(c.Stretches)-1]; i > 0 {
				open.From = c.Steps[i-1]
			}
		case apart:
			open.End = i + 1
		case open != nil:
			open.To, open = s, nil
		}
	}
}
