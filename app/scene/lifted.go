package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Lifted is an emotion in the hand: its face shows the score that it would have where it is held, and the curve goes along.
type Lifted struct {
	ID       journey.ID // empty: none is held
	At       geom.Point // the middle of its face, in world units
	Col, Row int        // the cell that it is held over, -1 outside the grid
	Under    journey.ID // the step that it would stand under
	Score    journey.Int
}

// SetLifted draws an emotion as the hand holds it. What changes is drawn anew; a move within one height costs nothing.
func (s *Scene) SetLifted(l Lifted) {
	if l == s.lifted {
		return
	}
	s.carried.fresh = false
	was := s.lifted
	s.lifted = l
	for _, id := range [...]journey.ID{was.ID, l.ID} {
		if i, ok := s.notes[id]; ok {
			s.void(i)
		}
	}
	s.redrawCurves()
}

// redrawCurves draws the curves anew, and nothing else.
func (s *Scene) redrawCurves() {
	for _, i := range s.others {
		if s.slots[i].key.Part == Curve {
			s.void(i)
		}
	}
}

// held is a note's box as it is to be drawn: of the emotion in the hand with the score that it would have.
func (s *Scene) held(b *layout.NoteBox) *layout.NoteBox {
	if b.Note.ID != s.lifted.ID || s.lifted.Row < 0 {
		return b
	}
	in := &s.inHand
	in.note, in.box = *b.Note, *b
	in.note.Score = s.lifted.Score
	in.box.Note, in.box.Inset = &in.note, s.sheet.WordInset(b.Note.ID, s.lifted.Row, in.note.Score)
	return &in.box
}

// inHand is room for a note as the hand holds it.
type inHand struct {
	note journey.Note
	box  layout.NoteBox
}
