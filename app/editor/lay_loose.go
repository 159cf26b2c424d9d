package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// A hand takes a note out of its cell and lets it go beside the map. By keys there is no place to let go: it lies to the right of the
// map then, at the first spot that is free, and from there the arrows take it further.

func canLayLoose(e *Editor) bool {
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && n.Place.Where != journey.Loose && !n.Locked {
			return e.looking == nil
		}
	}
	return false
}

// allLoose reports whether all that is chosen lies loose.
func (e *Editor) allLoose() bool {
	return len(e.chosen.Notes) > 0 && !slices.ContainsFunc(e.chosen.Notes, func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n == nil || n.Place.Where != journey.Loose
	})
}

// layLoose takes the chosen notes out of their cells or the parking place. What stood under a step stays where it is.
func (e *Editor) layLoose() {
	b, beside := e.doc.Board, e.besideMap()
	var ids []journey.ID
	var places []journey.Place
	for id := range inOrder(b, e.movable(e.chosen.Notes)) {
		if b.Note(id).Place.Where != journey.Loose {
			ids, places = append(ids, id), append(places, beside())
		}
	}
	if len(ids) == 0 {
		return
	}
	done := false
	e.keepWhole(func() { done = e.edit("lay loose", "", journey.TakeAlong(b, journey.LayNotes(b, ids, places, ""))) })
	if !done {
		return
	}
	e.chooseNotes(ids...)
	if e.surface == inTable { // it is gone from sight
		e.showUndoable(e.words.Loose.LaidLoose.Of(len(ids)))
		return
	}
	e.toward(ids)
	e.say(e.words.Loose.LaidLoose.Of(len(ids)))
}

// besideMap deals places to the right of the map, in columns of five from its upper edge, past what lies there already.
func (e *Editor) besideMap() func() journey.Place {
	const down = 5
	sheet := e.doc.sheet
	left, top := sheet.Grid.Right()+pasteStep/2, sheet.Grid.Y
	var lies []geom.Rect
	i := -1
	return func() journey.Place {
		if i < 0 {
			for n := range e.doc.Board.Notes() {
				if box := sheet.Note(n.ID); box != nil && n.Place.Where == journey.Loose && box.Rect.Right() > left {
					lies = append(lies, box.Rect)
				}
			}
		}
		for {
			i++
			at := geom.Rect{X: left + float64(i/down*pasteStep), Y: top + float64(i%down*pasteStep), W: layout.LooseSize, H: layout.LooseSize}
			if !slices.ContainsFunc(lies, at.Meets) {
				return journey.OnWall(at.X, at.Y)
			}
		}
	}
}
