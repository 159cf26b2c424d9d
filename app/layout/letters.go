package layout

import (
	"math"

	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// CeilingOf is the font size from which a text on a note shrinks, in world units: that which is set on it, else Ceiling. On loose
// paper larger than usual it is larger, as a thick pen is: as much as the paper's smaller side, but no more than leaves all words
// whole and the paper as high as it was drawn.
func (s *Sheet) CeilingOf(id journey.ID, t *text.Text) float64 {
	e := s.boxes[id]
	if e == nil {
		return Ceiling
	}
	ceiling, _ := sizes(e.Note)
	if e.Where != journey.OnTheWall || e.Note.Ceiling.Set || e.Kind == journey.LooseText || e.Kind == journey.Emotions {
		return ceiling
	}
	w, h := looseSize(e.Note)
	largest := math.Floor(Ceiling * min(w, h) / LooseSize)
	if largest <= Ceiling {
		return Ceiling
	}
	room := h - s.frameOf(e, w) - Inset - max(Inset, FootOf(s.face, e.Note, e.Kind, w).height())
	s.lines = s.lines[:0]
	fit := text.Fit(t, text.Box{
		Width: float32(max(1, w-2*Inset-markRoom(e))), Height: float32(room), Ceiling: float32(min(largest, 400)), Floor: Ceiling,
	}, s.lines)
	s.lines = fit.Lines
	return float64(fit.Size)
}

// looseSize is the width and least height of a loose note of paper.
func looseSize(n *journey.Note) (w, h float64) {
	w, h = within(n.Size.W, 0, maxLoose, 0), within(n.Size.H, 0, maxLoose, 0)
	if w == 0 {
		w = LooseSize
	}
	if h == 0 {
		h = LooseSize
	}
	return max(w, minSub/2), h
}

// prepare measures a note's text anew where it changed.
func (s *Sheet) prepare(e *entry) {
	if e.Text == nil || e.Text.String() != e.Note.Text {
		e.Text = s.face.Prepare(e.Note.Text, text.Regular)
		e.fit = fitKey{}
	}
}
