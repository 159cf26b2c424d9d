package layout

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of an emotions lane.
const (
	moodHeight = 110 // least height of the lane
	wordGap    = 2   // between a face and its word
	wordFloor  = 9   // font size to which a word shrinks
)

// layFaces deals the emotions of a cell their places from left to right: each stands under its step, several under one step
// side by side; where none has a step they spread over the sub-columns in order. Faces keep to their sub-column, so the gaps
// between these stay free for links.
func (s *Sheet) layFaces(p *phase, c *cell) {
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
	c.height = math.Ceil(max(moodHeight, 2*(FaceInset+wordGap+word)))
}

// placeFace gives a face the height of its score, and its word a place that does not leave the lane: below the face, or above
// it for a bad feeling, since the pain that causes it comes from below. A face without a score stands in the middle.
func (s *Sheet) placeFace(e *entry, col, row int) {
	r := &s.Rows[row]
	y := scoreY(r, e.Note)
	box := geom.Rect{X: s.Columns[col].X + e.x, Y: y - FaceRadius, W: e.w, H: 2 * FaceRadius}
	wide := 0.0
	for _, l := range e.Lines {
		wide = max(wide, float64(l.Width))
	}
	inset := geom.Point{X: FaceRadius - wide/2, Y: 2*FaceRadius + wordGap}
	above := y-FaceRadius-wordGap-e.tall >= r.Y+1
	if score, _ := e.Note.Feeling(); above && (score < 0 || y+FaceRadius+wordGap+e.tall > r.Y+r.H-1) {
		inset.Y = -wordGap - e.tall
	}
	s.put(e, col, row, box, inset)
}

// scoreY is the height of an emotion's middle in its lane.
func scoreY(r *Row, n *journey.Note) float64 {
	score, _ := n.Feeling()
	return r.Y + r.H/2 - float64(score)*(r.H/2-FaceInset)/journey.HighestScore
}

// ScoreY is the height of a score in a row, an emotions lane; the inverse of ScoreAt.
func (s *Sheet) ScoreY(row, score int) float64 {
	r := &s.Rows[row]
	return r.Y + r.H/2 - float64(score)*(r.H/2-FaceInset)/journey.HighestScore
}

// ScoreAt is the score of an emotion whose middle would be at the height y of a row.
func (s *Sheet) ScoreAt(row int, y float64) int {
	r := &s.Rows[row]
	score := (r.Y + r.H/2 - y) / (r.H/2 - FaceInset) * journey.HighestScore
	return int(math.Round(within(score, journey.LowestScore, journey.HighestScore, 0)))
}

// Word is the place of an emotion's word, wide enough to write in and one line high at least.
func (b *NoteBox) Word() geom.Rect {
	h := max(1, float64(len(b.Lines))) * b.Size * 1.2
	return geom.Rect{X: b.Rect.Center().X - b.Room/2, Y: b.Rect.Y + b.Inset.Y, W: b.Room, H: h}
}
