package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// parking is how the parking place is shown. It has its notes from the map; nothing of this is in the file.
type parking struct {
	open    bool         // shown without notes too, because somebody asked for it
	placing []journey.ID // parked notes for which cells are being chosen, the first of them now
	last    CellRef      // where the last one went
	away    bool         // what the legend says: notes are parked out of sight
}

// parkTexts writes new notes in the parking place, last, one for each text: as one act called do. It chooses them, and tells
// which they are.
func (e *Editor) parkTexts(do string, texts []string) []journey.ID {
	made := make([]journey.ID, len(texts))
	for i := range made {
		made[i] = e.ids.New()
	}
	ops := journey.MoveNotes(e.doc.Board, made, journey.Parking(), "")
	for i, text := range texts {
		ops = append(ops, journey.SetText(journey.KindNote, made[i], "text", clipped(text)))
	}
	if !e.edit(do, "", ops) {
		return nil
	}
	e.chooseNotes(made...)
	if !e.inView(made[0]) {
		e.away = made
	}
	return made
}

// parkKey is the key P: what is chosen goes to the parking place, and back from there when it is parked already. Without notes
// it opens the parking place and goes there, or closes it.
func (e *Editor) parkKey() {
	switch {
	case len(e.parking.placing) > 0:
		e.place(false)
	case len(e.chosen.Notes) == 0 && e.chosen.Parking:
		e.parking.open = false
		e.showLot()
		e.choose(Selection{})
	case len(e.chosen.Notes) == 0:
		e.enterLot()
	case e.allParked():
		e.unpark()
	default:
		e.park()
	}
}

// allParked reports whether all that is chosen lies in the parking place.
func (e *Editor) allParked() bool {
	return len(e.chosen.Notes) > 0 && !slices.ContainsFunc(e.chosen.Notes, func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n == nil || n.Place.Where != journey.Parked
	})
}

// unlocked leaves out the notes whose place is locked.
func (e *Editor) unlocked(ids []journey.ID) []journey.ID {
	return slices.DeleteFunc(slices.Clone(ids), func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n == nil || n.Locked
	})
}

// park sends the chosen notes to the parking place, where they stay chosen: P once more brings them back.
func (e *Editor) park() {
	ids := e.unlocked(e.chosen.Notes)
	if len(ids) == 0 {
		e.showToast(Toast{Text: e.words.Parking.Locked})
		return
	}
	ops := journey.Park(e.doc.Board, ids)
	done := false
	e.keepWhole(func() { done = e.edit("park notes", "", journey.TakeAlong(e.doc.Board, ops)) }) // the strip is part of the map
	if !done {
		return
	}
	e.chooseNotes(ids...)
	e.say(e.words.Parking.Parked.Of(len(ops)) + ". " + e.parkedCount())
}

// unpark brings the chosen notes back to where they lay; for those of which that is not known a cell is to be chosen.
func (e *Editor) unpark() {
	ids := e.unlocked(e.chosen.Notes)
	done := false
	ops, homeless := journey.Unpark(e.doc.Board, ids)
	e.keepWhole(func() { done = e.edit("unpark notes", "", ops) })
	if done {
		back := slices.DeleteFunc(ids, func(id journey.ID) bool { return slices.Contains(homeless, id) })
		e.chooseNotes(back...)
		e.toward(back)
		e.say(e.words.Parking.Back.Of(len(back)) + ". " + e.parkedCount())
	}
	if sheet := e.doc.sheet; len(homeless) > 0 && len(sheet.Columns) > 0 && len(sheet.Rows) > 0 {
		e.startPlacing(homeless)
	}
}

// parkedCount says how many notes are parked.
func (e *Editor) parkedCount() string {
	return e.words.Parking.Count.With(itoa(e.doc.sheet.ParkedCount()))
}

// showLot has the parking place shown as long as there is a reason to: it was asked for, or something in the hand may go there.
func (e *Editor) showLot() {
	_, drags := e.gesture.(*moving)
	if changed := e.doc.sheet.ShowLot(drags || e.parking.open); changed.All || changed.Grid || len(changed.Notes) > 0 {
		e.show(changed)
	}
}

// enterLot opens the parking place and chooses it.
func (e *Editor) enterLot() {
	e.parking.open = true
	e.showLot()
	e.choose(Selection{Parking: true})
	e.revealLot()
}

// revealLot brings the end of the parking place into view, where the next note will lie.
func (e *Editor) revealLot() {
	lot := e.doc.sheet.Lot
	r := e.doc.sheet.NextInLot().Rect.Grown(layout.Pad)
	if lot.H*e.camera.Zoom < e.free().H/2 {
		r.Y, r.H = lot.Y, max(lot.H, r.Bottom()-lot.Y)
	}
	e.reveal(r)
}

// writeInLot opens a new note at the end of the parking place.
func (e *Editor) writeInLot() {
	e.parking.open = true
	e.showLot()
	e.chosen = Selection{Parking: true}
	e.startWriting(writing{on: newNote, id: e.ids.New(), to: journey.Parking()})
}

// lotAway reports whether notes are parked where nobody sees it.
func (e *Editor) lotAway() bool {
	return e.session.presenting == nil && e.doc != nil && e.doc.sheet.ParkedCount() > 0 && !e.onScreen().Meets(e.doc.sheet.Lot)
}

// onScreen is the part of the wall in what is free.
func (e *Editor) onScreen() geom.Rect {
	free := e.free()
	at := e.camera.ToWorld(geom.Point{X: free.X, Y: free.Y})
	return geom.Rect{X: at.X, Y: at.Y, W: free.W / e.camera.Zoom, H: free.H / e.camera.Zoom}
}
