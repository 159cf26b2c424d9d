package scene

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// The words of emotions where they are read small. A word that its place is too narrow for stands beside the places of others, or on
// the other side of its face, as long as it covers no face and no other word; else it is cut.

// smallWord is where the word of an emotion stands at a step: a box from the left top of its face.
type smallWord struct {
	unit  float64
	box   geom.Rect
	size  float64
	lines []text.Line
}

const (
	wordMost    = 96.0 // width of a word that leaves its place, in pixels
	wordPad     = 2.0
	mostLooking = 200 // emotions of a row; where there are more, all words keep to their places
)

// drawWord writes an emotion's word on a plate, so that the curve behind it does not cross it.
func (s *Scene) drawWord(p *pen, b *layout.NoteBox) {
	if p.writing = len(p.items); b.Text == nil || b.Text.String() == "" || b.Note.Covered {
		return
	}
	w := s.wordOf(b, p.unit)
	if !w.begun(b.Text.String()) {
		return // a stub of a word says less than the face alone
	}
	y := w.box.Y
	for _, l := range w.lines {
		p.box(w.box.Center().X-float64(l.Width)/2-wordPad*p.unit, y, float64(l.Width)+2*wordPad*p.unit, line(w.size), 2*p.unit, s.theme.Cell.Alpha(0.85), 0, 0)
		y += line(w.size)
	}
	p.writing = len(p.items)
	p.lines(b.Text, w.lines, w.box.Center().X, w.box.Y, w.size, false, s.theme.Ink, Middle)
}

// begun reports whether at least the first word of a text is whole on its first line.
func (w *smallWord) begun(said string) bool {
	if len(w.lines) == 0 {
		return false
	}
	from := len(said) - len(strings.TrimLeft(said, " \n"))
	first, _, _ := strings.Cut(strings.ReplaceAll(said[from:], "\n", " "), " ")
	return int(w.lines[0].End) >= from+len(first)
}

// wordOf is where the word of an emotion stands at a step; it is kept until something of the map changes.
func (s *Scene) wordOf(b *layout.NoteBox, unit float64) *smallWord {
	if w := s.moodWords[b.Note.ID]; w != nil && w.unit == unit {
		return w
	}
	if s.moodWords == nil {
		s.moodWords = map[journey.ID]*smallWord{}
	}
	if b.Row < 0 { // loose: at the right of its face
		w := s.smallOf(b, unit)
		w.size, _ = s.squeeze(b.Text, b.Room, 3*readSize*unit, unit, 2)
		s.keep(w, geom.Point{})
		w.box.X, w.box.Y = b.Inset.X, (b.Rect.H-w.box.H)/2
		return w
	}
	row := s.row[:0]
	for n := range s.sheet.Notes() {
		if n.Row == b.Row && n.Kind == journey.Emotions && n.Text != nil && !n.Rect.Empty() {
			row = append(row, n)
		}
	}
	s.row = row
	slices.SortFunc(row, func(x, y *layout.NoteBox) int {
		return cmp.Or(cmp.Compare(x.Rect.X, y.Rect.X), cmp.Compare(x.Note.ID, y.Note.ID))
	})
	for _, n := range row { // first each in its own place, where it meets no other
		s.inPlace(n, unit)
	}
	for i, n := range row {
		if len(row) <= mostLooking && !s.uncut(n) {
			s.spread(i, unit)
		}
	}
	return s.smallOf(b, unit)
}

// smallOf is the record of an emotion's word.
func (s *Scene) smallOf(b *layout.NoteBox, unit float64) *smallWord {
	w := s.moodWords[b.Note.ID]
	if w == nil {
		w = &smallWord{}
		s.moodWords[b.Note.ID] = w
	}
	w.unit = unit
	return w
}

// keep takes over what squeeze has set, around a point below or above which it stands.
func (s *Scene) keep(w *smallWord, at geom.Point) {
	w.lines = append(w.lines[:0], s.wrapped...)
	wide := 0.0
	for _, l := range w.lines {
		wide = max(wide, float64(l.Width))
	}
	w.box = geom.Rect{X: at.X - wide/2, Y: at.Y, W: wide, H: float64(len(w.lines)) * line(w.size)}
}

// sides are the heights that are free above and below a face in its lane.
func (s *Scene) sides(b *layout.NoteBox) (over, under float64) {
	r := &s.sheet.Rows[b.Row]
	return b.Rect.Y - r.Y - layout.WordGap, r.Y + r.H - b.Rect.Bottom() - layout.WordGap
}

// inPlace sets a word in the width that is its own, on the side where it is laid out.
func (s *Scene) inPlace(b *layout.NoteBox, unit float64) {
	over, under := s.sides(b)
	above := b.Inset.Y < 0
	if fits(over, leastSize*unit) < 1 || fits(under, leastSize*unit) < 1 {
		above = over > under
	}
	s.place(s.smallOf(b, unit), b, unit, b.Room, above)
}

// place sets a word in a width, above or below its face.
func (s *Scene) place(w *smallWord, b *layout.NoteBox, unit, wide float64, above bool) {
	over, under := s.sides(b)
	tall := under
	if above {
		tall = over
	}
	w.size, _ = s.squeeze(b.Text, wide, tall, unit, 2)
	s.keep(w, geom.Point{X: b.Rect.W / 2, Y: b.Rect.H + layout.WordGap})
	if above {
		w.box.Y = -layout.WordGap - w.box.H
	}
}

// uncut reports whether nothing of a word is cut off.
func (s *Scene) uncut(b *layout.NoteBox) bool {
	w := s.moodWords[b.Note.ID]
	return len(w.lines) > 0 && !slices.ContainsFunc(w.lines, func(l text.Line) bool { return l.Tail == text.EllipsisTail })
}

// spread looks for a place where the i-th word of s.row is whole.
func (s *Scene) spread(i int, unit float64) {
	b := s.row[i]
	w := s.moodWords[b.Note.ID]
	was := *w
	was.lines = slices.Clone(w.lines)
	col := &s.sheet.Columns[b.Col]
	for _, above := range [...]bool{was.box.Y < 0, was.box.Y >= 0} {
		s.place(w, b, unit, wordMost*unit, above)
		if !s.uncut(b) {
			continue
		}
		centred := w.box.X
		for _, aside := range [...]float64{0, -0.25, 0.25, -0.45, 0.45} {
			w.box.X = centred + aside*w.box.W
			w.box.X = max(col.X-b.Rect.X, min(w.box.X, col.X+col.W-b.Rect.X-w.box.W))
			if s.open(i, w.box.Moved(geom.Point{X: b.Rect.X, Y: b.Rect.Y}).Grown(wordPad*unit/2)) && math.Abs(w.box.Center().X-b.Rect.W/2) <= w.box.W/2 {
				return
			}
		}
	}
	*w = was
}

// open reports whether a box covers no face and no word of a row but the i-th.
func (s *Scene) open(i int, box geom.Rect) bool {
	for k, n := range s.row {
		if k != i && (n.Rect.Meets(box) || s.moodWords[n.Note.ID].box.Moved(geom.Point{X: n.Rect.X, Y: n.Rect.Y}).Meets(box)) {
			return false
		}
	}
	return true
}
