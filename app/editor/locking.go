package editor

import (
	"slices"

	"reiskaart/app/journey"
)

// A locked note keeps its place, whatever hands and keys do; it can be written in, coloured, copied and deleted.

// movable are those of some notes whose place is not locked. Where none is, it is said how to unlock one.
func (e *Editor) movable(notes []journey.ID) []journey.ID {
	free := e.unlocked(notes)
	if len(free) == 0 {
		e.say(e.words.Loose.Stays)
	}
	return free
}

// lock locks the places of the chosen notes, or unlocks them where all are locked.
func (e *Editor) lock() {
	b := e.doc.Board
	on := slices.ContainsFunc(e.chosen.Notes, func(id journey.ID) bool { return !b.Note(id).Locked })
	var ops []journey.Op
	for _, id := range e.chosen.Notes {
		if b.Note(id).Locked != on {
			ops = append(ops, journey.Set(journey.KindNote, id, "locked", &on))
		}
	}
	if !e.edit("lock", "", ops) {
		return
	}
	said := &e.words.Loose.Unlocked
	if on {
		said = &e.words.Loose.Locked
	}
	e.say(said.Of(len(ops)))
}
