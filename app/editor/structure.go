package editor

import (
	"cmp"
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// addPhase makes a phase beside the one that is worked in and opens its name: after it, or before it.
func (e *Editor) addPhase(after bool) {
	beside := cmp.Or(e.chosen.Phase, e.chosen.Cell.Phase)
	if n := e.oneNote(); n != nil && n.Place.Where == journey.Cell {
		beside = n.Place.Phase
	}
	before := nextTo(e.shownPhases(), beside, after)
	id, name := e.ids.New(), e.words.Field.NewPhase
	e.startWriting(writing{on: phaseHead, id: id, text: name, bold: true, whole: true})
	e.edit("add phase", e.writing.group, journey.AddPhase(e.doc.Board, id, name, before)) // to make and to name it is one step
	e.chosen = Selection{Phase: id}
	e.say(e.words.Say.PhaseAdded.With(name))
	e.revealPhase(id)
}

// addLane makes a lane beside the one that is worked in, of a free kind, and opens its name.
func (e *Editor) addLane(below bool) {
	before := journey.ID("")
	if l := e.lane(); l != nil {
		before = nextTo(e.shownLanes(), l.ID, below)
	}
	id, name := e.ids.New(), e.words.Field.NewLane
	e.showInspector() // it offers the twelve kinds
	e.startWriting(writing{on: laneTitle, id: id, text: name, fresh: true, bold: true, whole: true})
	e.edit("add lane", e.writing.group, journey.AddLane(e.doc.Board, id, journey.Free, name, before))
	e.chosen = Selection{Lane: id}
	e.say(e.words.Say.LaneAdded.With(name))
	e.revealLane(e.rowOf(id))
}

func (e *Editor) movePhase(dir layout.Direction) {
	id := e.chosen.Phase
	dx, _ := dir.Step()
	if before, ok := stepped(e.shownPhases(), id, dx); ok {
		e.placePhase(id, before)
		e.revealPhase(id)
	}
}

func (e *Editor) moveLane(dir layout.Direction) {
	id := e.chosen.Lane
	_, dy := dir.Step()
	if before, ok := stepped(e.shownLanes(), id, dy); ok {
		e.placeLane(id, before)
		e.revealLane(e.rowOf(id))
	}
}

// placePhase lays a phase before another, last where there is none.
func (e *Editor) placePhase(id, before journey.ID) {
	if e.edit("move phase", "", journey.MovePhase(e.doc.Board, id, before)) {
		e.say(e.words.Say.Step.With(itoa(e.columnOf(id)+1), itoa(len(e.doc.sheet.Columns))))
	}
}

// placeLane lays a lane before another, last where there is none.
func (e *Editor) placeLane(id, before journey.ID) {
	if e.edit("move lane", "", journey.MoveLane(e.doc.Board, id, before)) {
		e.say(e.words.Say.Step.With(itoa(e.rowOf(id)+1), itoa(len(e.doc.sheet.Rows))))
	}
}

func (e *Editor) shownPhases() (ids []journey.ID) {
	for i := range e.doc.sheet.Columns {
		ids = append(ids, e.doc.sheet.Columns[i].Phase.ID)
	}
	return ids
}

func (e *Editor) shownLanes() (ids []journey.ID) {
	for i := range e.doc.sheet.Rows {
		ids = append(ids, e.doc.sheet.Rows[i].Lane.ID)
	}
	return ids
}

// nextTo is before which id of a row something comes that is to stand right after another, or right before it; empty for the
// end of the row.
func nextTo(row []journey.ID, other journey.ID, after bool) journey.ID {
	i := slices.Index(row, other)
	if i >= 0 && after {
		i++
	}
	if i < 0 || i >= len(row) {
		return ""
	}
	return row[i]
}

// stepped is before which id of a row one of them comes that moves a place on or back; not ok where it has no room to.
func stepped(row []journey.ID, id journey.ID, by int) (before journey.ID, ok bool) {
	i := slices.Index(row, id)
	if to := i + by; i < 0 || by == 0 || to < 0 || to >= len(row) {
		return "", false
	}
	return nextTo(row, row[i+by], by > 0), true
}

// setWidth gives a phase a width in world units.
func (e *Editor) setWidth(id journey.ID, width float64, group string) {
	w := journey.Float{N: width, Set: true}
	e.edit("resize phase", group, []journey.Op{journey.Set(journey.KindPhase, id, "width", &w)})
}

// setHeight gives a lane a least height in world units.
func (e *Editor) setHeight(id journey.ID, height float64, group string) {
	h := journey.Float{N: height, Set: true}
	e.edit("resize lane", group, []journey.Op{journey.Set(journey.KindLane, id, "height", &h)})
}
