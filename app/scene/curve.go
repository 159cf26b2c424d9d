package scene

import (
	"cmp"
	"math"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Monotone appends to dst the cubic Bézier curves through pts, which must be sorted by X: first the first point, then three
// points for each stretch. Between two points the curve never leaves their heights (Fritsch and Carlson, Monotone Piecewise
// Cubic Interpolation, SIAM J. Numer. Anal. 17, 1980), so that it shows no feeling that nobody wrote down. Stretches of no
// width are straight.
func Monotone(dst, pts []geom.Point) []geom.Point { return monotone(dst, pts, nil) }

// monotone is Monotone with room for the slopes.
func monotone(dst, pts []geom.Point, room []float64) []geom.Point {
	if len(pts) == 0 {
		return dst
	}
	m := slopes(pts, room)
	dst = append(dst, pts[0])
	for i := 0; i+1 < len(pts); i++ {
		a, b := pts[i], pts[i+1]
		if h := (b.X - a.X) / 3; h > 0 {
			dst = append(dst, geom.Point{X: a.X + h, Y: a.Y + m[i]*h}, geom.Point{X: b.X - h, Y: b.Y - m[i+1]*h}, b)
		} else {
			dst = append(dst, a, b, b)
		}
	}
	return dst
}

// slopes are those of the curve at its points: the mean of both sides, none at a peak or valley, and then shortened where they
// would carry the curve too far, by the circle of radius 3 of the paper.
func slopes(pts []geom.Point, room []float64) []float64 {
	last := len(pts) - 1
	m := slices.Grow(room[:0], len(pts))[:len(pts)]
	clear(m)
	for i := range pts {
		d, e := secant(pts, max(i-1, 0)), secant(pts, min(i, last-1))
		if d*e > 0 {
			m[i] = (d + e) / 2
		}
	}
	for i := range last {
		d := secant(pts, i)
		if d == 0 {
			m[i], m[i+1] = 0, 0
			continue
		}
		if a, b := m[i]/d, m[i+1]/d; a*a+b*b > 9 {
			t := 3 * d / math.Hypot(a, b)
			m[i], m[i+1] = t*a, t*b
		}
	}
	return m
}

// secant is the slope of the straight line from pts[i] to the next point, 0 where there is none or no width.
func secant(pts []geom.Point, i int) float64 {
	if i < 0 || i+1 >= len(pts) {
		return 0
	}
	if h := pts[i+1].X - pts[i].X; h > 0 {
		return (pts[i+1].Y - pts[i].Y) / h
	}
	return 0
}

// feeling is a point of the curve: the middle of a face, and the step whose feeling it is.
type feeling struct {
	at    geom.Point
	col   int
	step  int // its place in the phase, -1 for an emotion under no step
	score journey.Int
	room  float64 // for the face and what stands beside it
}

// feelings gathers the faces with a score in a row, from left to right. What is in the hand is none of them, but for
// the one emotion that counts where it is held.
func (s *Scene) feelings(row int) []feeling {
	felt := s.felt[:0]
	for i := range s.slots {
		sl := &s.slots[i]
		if sl.feels != int32(row)+1 || sl.flags&(isFaded|isMoving) != 0 {
			continue
		}
		if b := s.sheet.Note(sl.key.ID); b != nil {
			felt = append(felt, feeling{b.Rect.Center(), b.Col, s.sheet.StepAt(b.Note.Place.Under), b.Note.Score, b.Room})
		}
	}
	if l := &s.lifted; l.ID != "" && l.Row == row && l.Score.Set {
		felt = append(felt, feeling{l.At, l.Col, s.sheet.StepAt(l.Under), l.Score, numberRoom})
	}
	slices.SortFunc(felt, func(p, q feeling) int {
		return cmp.Or(cmp.Compare(p.at.X, q.at.X), cmp.Compare(p.at.Y, q.at.Y))
	})
	s.felt = felt
	return felt
}

// curve draws the curve of an emotions lane over its scale, from the left edge of the grid's first cell: solid from step to
// step, dashed where a step or a phase on the way has no emotion.
func (s *Scene) curve(p *pen, row int) {
	r := s.sheet.Rows[row]
	left, right := s.cellsLeft(), s.cellsRight()
	if p.level > Blocks && r.H >= 60 {
		for _, y := range [...]float64{layout.FaceInset, r.H - layout.FaceInset} {
			p.path(0, s.theme.CellLine, 1).Dash = 2
			p.to('M', 0, y)
			p.to('L', right-left, y)
		}
		p.path(0, s.theme.PhaseLine, 1)
		p.to('M', 0, r.H/2)
		p.to('L', right-left, r.H/2)
	}
	s.laidCurve(p, row, left)
	s.heard(p, row, left)
	felt := s.feelings(row)
	s.numbers(p, felt, geom.Point{X: left, Y: r.Y})
	if len(felt) < 2 {
		return
	}
	s.points = s.points[:0]
	for i := range felt {
		s.points = append(s.points, felt[i].at)
	}
	s.slopes = slices.Grow(s.slopes[:0], len(felt))
	s.bends = monotone(s.bends[:0], s.points, s.slopes)
	for i := range s.bends {
		s.bends[i] = s.bends[i].Sub(geom.Point{X: left, Y: r.Y})
	}
	next := s.skips(&felt[0], &felt[1])
	for from := 0; from+1 < len(felt); {
		gap, to := next, from+1
		for ; to+1 < len(felt); to++ {
			if next = s.skips(&felt[to], &felt[to+1]); next != gap {
				break
			}
		}
		it := p.curve(s.bends[3*from:3*to+1], s.theme.Ink, 3)
		if gap {
			it.Dash = 7
		}
		from = to
	}
}

// numberRoom is how wide the place of a face must be for its number to stand beside it.
const numberRoom = 44

// numbers writes the scores at the right of the faces, on the side that the curve leaves free: below where it goes up from
// there, else above.
func (s *Scene) numbers(p *pen, felt []feeling, origin geom.Point) {
	const size, aside, off = 11.0, 17.0, 8.0 // clear of the outline of a chosen face
	if p.level < Full {
		return
	}
	for i := range felt {
		f := &felt[i]
		if f.room < numberRoom {
			continue
		}
		at := f.at.Sub(origin)
		if i+1 < len(felt) && felt[i+1].at.Y < f.at.Y {
			at.Y += off
		} else {
			at.Y -= off
		}
		p.line(at.X+aside, at.Y+size*0.36, numberOf(f.score), size, true, s.theme.Soft, Left)
	}
}

// skips reports whether on the way from one emotion to the next lies a step, or a whole phase, that has none. What the variant
// that is walked leaves out does not count.
func (s *Scene) skips(a, b *feeling) bool {
	for col := a.col; col <= b.col; col++ {
		if s.trail.walk.SkipsPhase(s.sheet.Columns[col].Phase.ID) {
			continue
		}
		if col > a.col && col < b.col {
			return true
		}
		i := 0
		for step, sub := range s.sheet.Steps(col) {
			if (col > a.col || a.before(i, sub)) && (col < b.col || b.after(i, sub)) && !s.offTrail(step) {
				return true
			}
			i++
		}
	}
	return false
}

// before reports whether a feeling comes before a step of its phase, after whether it comes after it: by their order where it
// stands under a step itself, else by their places.
func (f *feeling) before(step int, sub layout.Sub) bool {
	if f.step < 0 {
		return sub.X > f.at.X
	}
	return step > f.step
}

func (f *feeling) after(step int, sub layout.Sub) bool {
	if f.step < 0 {
		return sub.X+sub.W < f.at.X
	}
	return step < f.step
}

// feels is one more than the row whose curve goes through a note, or 0.
func feels(kind string, row int, n *journey.Note) int32 {
	if _, ok := n.Feeling(); !ok || kind != journey.Emotions || row < 0 {
		return 0
	}
	return int32(row) + 1
}
