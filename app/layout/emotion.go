package layout

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of an emotions lane.
const (
	moodHeight = 110 // least height of the lane
	wordFloor  = 9   // font size to which a word shrinks
)

// layFaces deals the emotions of a cell their places from left to right: each stands under its step, several under one step
// side by side, and those of steps that share a sub-column in the order of the steps; where none has a step they spread over
// the sub-columns in order. Faces keep to their sub-column, so the gaps between these stay free for links.
func (s *Sheet) layFaces(p *phase, c *cell) {
	slices.SortStableFunc(c.notes, func(x, y *entry) int { return cmp.Compare(x.moment(), y.moment()) })
	k := len(p.subs)
	count := s.columns[:0]
	for range k {
		count = append(count, 0)
	}
	s.columns = count
	bound := false
	for _, e := range c.notes {
		bound = bound || e.column() >= 0
	}
	for i, e := range c.notes {
		sub := e.column()
		if sub < 0 && bound {
			sub = 0
			for j := range count {
				if count[j] < count[sub] {
					sub = j
				}
			}
		} else if sub < 0 {
			sub = i * k / len(c.notes)
		}
		if !e.own {
			e.sub = sub
		}
		e.at = count[sub] // the how-many-th in its sub-column
		count[sub]++
	}
	word := 0.0
	for _, e := range c.notes {
		sub, n := p.subs[e.sub], float64(count[e.sub])
		wide := sub.W + NoteGap // words of neighbours may come closer than notes
		room := max(0, wide/n-2*FaceRadius)
		step := min(wide/n, (sub.W-2*FaceRadius)/max(1, n-1))
		e.slot = max(2*FaceRadius, wide/n-3)
		e.w = 2 * FaceRadius
		e.x = max(sub.X, sub.X-NoteGap/2+room/2) + float64(e.at)*step
		word = max(word, s.write(e, e.slot, WordSize, wordFloor))
	}
	c.tops = append(c.tops[:0], Pad, Pad)
	c.height = math.Ceil(max(moodHeight, 2*(FaceInset+WordGap+word)))
}

// placeFace gives a face the height of its score, and its word a place that does not leave the lane: below the face, or above
// it for a bad feeling, since the pain that causes it comes from below. A face without a score stands in the middle.
func (s *Sheet) placeFace(e *entry, col, row int) {
	r := &s.Rows[row]
	y := scoreY(r, e.Note)
	box := geom.Rect{X: s.Columns[col].X + e.x, Y: y - FaceRadius, W: e.w, H: 2 * FaceRadius}
	s.put(e, col, row, box, wordInset(e, r, e.Note.Score))
}

// wordInset is where the word of an emotion stands, from the left top of its face, when it has a score.
func wordInset(e *entry, r *Row, score journey.Int) geom.Point {
	n := journey.Note{Score: score}
	y, wide := scoreY(r, &n), 0.0
	for _, l := range e.Lines {
		wide = max(wide, float64(l.Width))
	}
	inset := geom.Point{X: FaceRadius - wide/2, Y: 2*FaceRadius + WordGap}
	above := y-FaceRadius-WordGap-e.tall >= r.Y+1
	if score, _ := n.Feeling(); above && (score < 0 || y+FaceRadius+WordGap+e.tall > r.Y+r.H-1) {
		inset.Y = -WordGap - e.tall
	}
	return inset
}

// WordInset is where the word of an emotion would stand in a row, from the left top of its face, if it had a score.
func (s *Sheet) WordInset(id journey.ID, row int, score journey.Int) geom.Point {
	if e := s.boxes[id]; e != nil && row >= 0 && row < len(s.Rows) {
		return wordInset(e, &s.Rows[row], score)
	}
	return geom.Point{}
}

// moment is the place in its phase of the step that a note stands under; those under none come last.
func (e *entry) moment() int {
	if e.under == nil {
		return math.MaxInt
	}
	return e.under.turn
}

// StepAt is the place of a step among the steps of its phase, from 0, and -1 of what is none.
func (s *Sheet) StepAt(id journey.ID) int {
	if e := s.boxes[id]; e != nil && e.own {
		return e.turn
	}
	return -1
}

// Steps walks the steps of a phase in their order, each with its sub-column.
func (s *Sheet) Steps(col int) iter.Seq2[journey.ID, Sub] {
	return func(yield func(journey.ID, Sub) bool) {
		for _, e := range s.phases[col].steps {
			if !yield(e.Note.ID, s.Columns[col].Subs[e.sub]) {
				return
			}
		}
	}
}

// scoreY is the height of an emotion's middle in its lane; without a score it is that of 0.
func scoreY(r *Row, n *journey.Note) float64 {
	score, _ := n.Feeling()
	return r.heightOf(score)
}

func (r *Row) heightOf(score int) float64 { return r.Y + r.H/2 - float64(score)*r.scoreStep() }

func (r *Row) scoreStep() float64 { return (r.H/2 - FaceInset) / journey.HighestScore }

// ScoreStep is by how much, in world units, a face stands higher in a row for each step of its score.
func (s *Sheet) ScoreStep(row int) float64 { return s.Rows[row].scoreStep() }

// ScoreY is the height of a score in a row, an emotions lane; the inverse of ScoreAt.
func (s *Sheet) ScoreY(row, score int) float64 { return s.Rows[row].heightOf(score) }

// ScoreAt is the score of an emotion whose middle would be at the height y of a row.
func (s *Sheet) ScoreAt(row int, y float64) int {
	r := &s.Rows[row]
	return int(math.Round(within((r.Y+r.H/2-y)/r.scoreStep(), journey.LowestScore, journey.HighestScore, 0)))
}

// FaceTop is the upper edge of a face with a score in a row.
func (s *Sheet) FaceTop(row int, score journey.Int) float64 {
	return scoreY(&s.Rows[row], &journey.Note{Score: score}) - FaceRadius
}

// Word is the place of an emotion's word, wide enough to write in and one line high at least.
func (b *NoteBox) Word() geom.Rect {
	h := max(1, float64(len(b.Lines))) * b.Size * 1.2
	return geom.Rect{X: b.Rect.Center().X - b.Room/2, Y: b.Rect.Y + b.Inset.Y, W: b.Room, H: h}
}
