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
	was := s.lifted
	s.lifted = l
	for _, id := range [...]journey.ID{was.ID, l.ID} {
		if i, ok := s.notes[id]; ok {
			s.void(i)
		}
	}
	s.freshCurves()
}

// held is a note's box as it is to be drawn: of the emotion in the hand with the score that it would have.
func (s *Scene) held(b *layout.NoteBox) *layout.NoteBox {
	if b.Note.ID != s.lifted.ID || s.lifted.Row < 0 {
		return b
	}
	note, box := *b.Note, *b
	note.Score = s.lifted.Score
	box.Note, box.Inset = &note, s.sheet.WordInset(note.ID, s.lifted.Row, note.Score)
	return &box
}
