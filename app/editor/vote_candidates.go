package editor

import (
	"slices"
	"sort"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// What can be voted on, and in which order it is numbered.

// laneAtHand is the lane of what is chosen.
func (e *Editor) laneAtHand() journey.ID {
	if n := e.oneNote(); n != nil {
		return n.Place.Lane
	}
	if e.chosen.Lane != "" {
		return e.chosen.Lane
	}
	return e.chosen.Cell.Lane
}

// candidates are the notes of the round in the order of their numbers, or those that are proposed, in the order in which one reads
// the wall.
func (e *Editor) candidates() []journey.ID {
	if r := e.round(); r != nil {
		ids := make([]journey.ID, len(r.Candidates))
		for i, id := range r.Candidates {
			ids[i] = journey.ID(id)
		}
		return ids
	}
	if len(e.vote.selected) > 0 && e.vote.kind == "" {
		return e.votable(e.vote.selected)
	}
	return e.notesOf(e.vote.kind, e.vote.lane)
}

// notesOf are the notes of a kind, in one lane or in all, that can be voted on.
func (e *Editor) notesOf(kind string, lane journey.ID) []journey.ID {
	var ids []journey.ID
	for n := range e.doc.Board.Notes() {
		if n.Place.Where == journey.Cell && (lane == "" || n.Place.Lane == lane) && e.doc.Board.KindOf(n) == kind {
			ids = append(ids, n.ID)
		}
	}
	return e.votable(ids)
}

// votable are those of some notes that everybody can read on the wall, phase by phase and from top to bottom.
func (e *Editor) votable(ids []journey.ID) []journey.ID {
	var boxes []*layout.NoteBox
	for _, id := range ids {
		if b := e.doc.sheet.Note(id); b != nil && !b.Rect.Empty() && !blank(b.Note.Shown()) && !b.Note.Private && b.Note.Place.Where != journey.Parked {
			boxes = append(boxes, b)
		}
	}
	sort.SliceStable(boxes, func(i, j int) bool {
		a, b := boxes[i], boxes[j]
		switch {
		case a.Col != b.Col:
			return a.Col < b.Col
		case a.Row != b.Row:
			return a.Row < b.Row
		case a.Col >= 0:
			in := e.doc.sheet.NotesIn(layout.Cell{Col: a.Col, Row: a.Row})
			return slices.Index(in, a.Note.ID) < slices.Index(in, b.Note.ID)
		case a.Rect.Y != b.Rect.Y:
			return a.Rect.Y < b.Rect.Y
		}
		return a.Rect.X < b.Rect.X
	})
	var in []journey.ID
	for _, b := range boxes {
		in = append(in, b.Note.ID)
	}
	return in
}
