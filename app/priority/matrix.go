package priority

import (
	"math"
	"sort"

	"reiskaart/app/journey"
)

// Solution is a solution with its place in the matrix.
type Solution struct {
	Note           *journey.Note
	Effort, Impact float64 // 0 to 100
	Placed         bool    // both are set
	Solves         []*journey.Note
}

// Quadrant is one of the four parts of the matrix.
type Quadrant uint8

// The quadrants: much impact for little effort is done at once, for much effort it is planned; little impact for little effort is done
// perhaps, for much effort it is left.
const (
	Do Quadrant = iota
	Plan
	Perhaps
	Leave
)

// Middle is where the quadrants meet, on both axes; what lies on the line belongs to the side of more.
const Middle = 50

// Quadrant is the part of the matrix in which the solution lies.
func (s *Solution) Quadrant() Quadrant { return QuadrantAt(s.Effort, s.Impact) }

// QuadrantAt is the part of the matrix in which an effort and an impact lie.
func QuadrantAt(effort, impact float64) Quadrant {
	q := Do
	if impact < Middle {
		q = Perhaps
	}
	if effort >= Middle {
		q++
	}
	return q
}

// Solutions gives the solutions of a map in reading order, with the pain points that links say they solve.
func Solutions(b *journey.Board) (all []Solution) {
	at := places(b)
	solves := map[journey.ID][]*journey.Note{}
	for l := range b.Links() {
		if n := b.Note(l.To); l.KindOf() == journey.Solves && n != nil && !n.Covered && !n.Private {
			solves[l.From] = append(solves[l.From], n)
		}
	}
	for n := range b.Notes() {
		if shows(b, n, journey.Solutions) {
			all = append(all, Solution{
				Note: n, Effort: max(0, min(100, n.Effort.N)), Impact: max(0, min(100, n.Impact.N)), Placed: n.Effort.Set && n.Impact.Set, Solves: solves[n.ID],
			})
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return at[cell(all[i].Note)] < at[cell(all[j].Note)] })
	return all
}

func cell(n *journey.Note) journey.ID {
	if n.Place.Where == journey.Cell {
		return n.Place.Phase
	}
	return ""
}

// Spot is a place in a drawing of the matrix.
type Spot struct{ X, Y float64 }

// Spread moves spots that would lie upon each other apart, so that their middles are at least so far from each other, each as near to
// its own place as there is room for, within a width and a height. The earlier ones stay; held, where it is the index of one, does not
// move and makes none move. It is for the eye alone: what is kept are the places themselves.
func Spread(spots []Spot, apart, width, height float64, held int) []Spot {
	const rings, step = 12, math.Pi / 8
	placed := make([]Spot, 0, len(spots))
	free := func(s Spot) bool {
		for i := range placed {
			if i != held && math.Hypot(placed[i].X-s.X, placed[i].Y-s.Y) < apart-1e-9 {
				return false
			}
		}
		return s.X >= 0 && s.Y >= 0 && s.X <= width && s.Y <= height
	}
	for i, s := range spots {
		at := s
		if i != held {
		search:
			for ring := 1; !free(at) && ring <= rings; ring++ {
				for turn := 0.0; turn < 2*math.Pi-1e-9; turn += step {
					if try := (Spot{s.X + math.Cos(turn)*apart*float64(ring)/2, s.Y + math.Sin(turn)*apart*float64(ring)/2}); free(try) {
						at = try
						break search
					}
				}
			}
		}
		placed = append(placed, at)
	}
	return placed
}
