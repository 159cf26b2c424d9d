package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// duplicated is the last copy that was made on the wall. Where it was moved since and is duplicated again, the next lies as much
// further: three strokes of Ctrl+D lay out a row.
type duplicated struct{ from, made []journey.ID }

// duplicateAside is how far a copy of a loose note lies from it, in world units.
const duplicateAside = 24

// duplicate copies the chosen notes: loose ones beside themselves, those in a cell in that cell.
func (e *Editor) duplicate() {
	by := e.asideBy()
	from := slices.Collect(inOrder(e.doc.Board, e.chosen.Notes))
	e.copyNotes(from, nil, func(n *journey.Note) journey.Place {
		to := n.Place
		to.X, to.Y = to.X+by.X, to.Y+by.Y
		return to
	}, "")
}

// asideBy is by how much the copies of the chosen notes lie aside: as the last copies lie from what they are of, if it is they
// that are chosen.
func (e *Editor) asideBy() geom.Point {
	d := &e.copied
	if len(d.made) == len(e.chosen.Notes) && !slices.ContainsFunc(d.made, func(id journey.ID) bool { return !e.chosen.Has(id) }) {
		for i, id := range d.made {
			a, b := e.doc.Board.Note(d.from[i]), e.doc.Board.Note(id)
			if a != nil && b != nil && a.Place.Where == journey.Loose && b.Place.Where == journey.Loose {
				return geom.Point{X: b.Place.X - a.Place.X, Y: b.Place.Y - a.Place.Y}
			}
		}
	}
	return geom.Point{X: duplicateAside, Y: duplicateAside}
}

// copyNotes makes copies of notes, in their order, each where place says, before another, and chooses them: one act. The copies of
// what is held together are held together anew. more are ops for a copy, by its original.
func (e *Editor) copyNotes(from []journey.ID, more func(original, copied journey.ID) []journey.Op, place func(*journey.Note) journey.Place, before journey.ID) {
	b := e.doc.Board
	ops, made := journey.Copy(b, e.ids, b, from, place, before)
	for i, id := range made {
		if more != nil {
			ops = append(ops, more(from[i], id)...)
		}
	}
	groups, together := b.Count(journey.KindGroup), map[journey.ID][]journey.ID{} // copies by the group of their originals
	for i, id := range from {
		if g := b.Note(id).Group; g != "" && b.Note(id).Place.Where == journey.Loose {
			together[g] = append(together[g], made[i])
		}
	}
	for _, id := range from {
		if copies := together[b.Note(id).Group]; len(copies) > 1 && b.Group(b.Note(id).Group) != nil {
			groups++
			ops = append(ops, journey.MakeGroup(b, e.ids.New(), e.words.Loose.GroupName.With(itoa(groups)), copies)...)
			delete(together, b.Note(id).Group)
		}
	}
	if !e.edit("duplicate", "", ops) {
		return
	}
	e.copied = duplicated{from, made}
	e.chooseNotes(made...)
	e.say(e.words.Say.Duplicated.Of(len(made)))
	if len(made) > 0 && !e.inView(made[0]) {
		e.away = made
	}
}
