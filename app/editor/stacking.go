package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// looseOnes are those of the chosen notes that lie loose on the wall.
func (e *Editor) looseOnes() []journey.ID {
	return slices.DeleteFunc(slices.Clone(e.chosen.Notes), func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n == nil || n.Place.Where != journey.Loose
	})
}

func hasLoose(e *Editor) bool {
	return slices.ContainsFunc(e.chosen.Notes, func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n != nil && n.Place.Where == journey.Loose
	})
}

// restack lays the chosen loose notes further up or down the stack: past the next note that they overlap, as that is the first
// step that can be seen, or with far past all. Among themselves they keep their order.
func (e *Editor) restack(up, far bool) {
	b, w := e.doc.Board, &e.words.Loose
	var mine, others []journey.ID // in the order of the stack
	at := -1                      // how many of the others lie below the topmost, or the lowest, of mine
	has := make(map[journey.ID]bool, len(e.chosen.Notes))
	for _, id := range e.movable(e.looseOnes()) {
		has[id] = true
	}
	if len(has) == 0 {
		return
	}
	for n := range b.Notes() {
		if !has[n.ID] {
			others = append(others, n.ID)
			continue
		}
		if mine = append(mine, n.ID); up || at < 0 {
			at = len(others)
		}
	}
	before, found := journey.ID(""), false
	if up {
		i := len(others) - 1
		if !far {
			i = e.nextOver(mine, others, at, 1)
		} else if e.nextOver(mine, others, at, 1) < 0 {
			i = -1
		}
		if found = i >= 0; i+1 < len(others) {
			before = others[i+1]
		}
	} else if i := e.nextOver(mine, others, at-1, -1); i >= 0 {
		if found = true; far {
			i = 0
		}
		before = others[i]
	}
	if !found {
		e.say(choose(up, w.AtFront, w.AtBack))
		return
	}
	if e.edit("restack", "", journey.Restack(b, mine, before)) {
		e.say(choose(up, w.MovedForward, w.MovedBack))
	}
}

// nextOver is the index of the first of others, from an index on in a direction, that is loose and overlaps one of mine; -1 when
// there is none.
func (e *Editor) nextOver(mine, others []journey.ID, from, step int) int {
	for i := from; i >= 0 && i < len(others); i += step {
		if r, ok := e.looseRect(others[i]); ok && slices.ContainsFunc(mine, func(id journey.ID) bool { return e.doc.sheet.Note(id).Rect.Meets(r) }) {
			return i
		}
	}
	return -1
}

// looseRect is where a note lies on the wall; ok is false for one that does not.
func (e *Editor) looseRect(id journey.ID) (r geom.Rect, ok bool) {
	box := e.doc.sheet.Note(id)
	if box == nil || box.Where != journey.OnTheWall {
		return r, false
	}
	return box.Rect, true
}

func choose(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}
