package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// leads reports whether there is a place that a step can lead to.
func (e *Editor) leads(step int) bool {
	switch step {
	case listTouchpoints:
		return e.firstRow(journey.Touchpoints) >= 0 && len(e.doc.sheet.Columns) > 0
	case chooseElements:
		return len(e.doc.sheet.Rows) > 0
	case findResources, changeIt:
		return len(e.solutions()) > 0 || e.firstRow(journey.Solutions) >= 0 && len(e.doc.sheet.Columns) > 0
	case walkIt:
		return hasSteps(e)
	}
	return true
}

// guideTo goes to the place where a step of the guide is done.
func (e *Editor) guideTo(arg string) {
	step := strings.Index(digits, arg)
	if len(arg) != 1 || step < 0 || !e.leads(step) {
		return
	}
	switch step {
	case setGoal:
		e.writeCorner(mapGoal)
	case describePersona, markTarget:
		e.openPersona()
	case listTouchpoints:
		e.toTouchpoints()
	case chooseElements:
		e.toLane()
	case findResources:
		e.toSolution(func(n *journey.Note) bool { return n.Resources == "" })
	case walkIt:
		e.startWalk()
	case changeIt:
		e.toSolution(func(n *journey.Note) bool { return n.Owner == "" || n.FirstStep == "" })
	}
}

// toTouchpoints puts the caret in the first phase that has no touchpoint.
func (e *Editor) toTouchpoints() {
	row, to := e.firstRow(journey.Touchpoints), 0
	for col := range e.doc.sheet.Columns {
		if len(e.doc.sheet.NotesIn(layout.Cell{Col: col, Row: row})) == 0 {
			to = col
			break
		}
	}
	e.chooseCell(layout.Cell{Col: to, Row: row})
	e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
}

// toLane chooses the first lane in which nothing is, or else the first of all.
func (e *Editor) toLane() {
	used := map[journey.ID]bool{}
	for n := range e.doc.Board.Notes() {
		if n.Place.Where == journey.Cell {
			used[n.Place.Lane] = true
		}
	}
	lanes := chosenLanes(e.doc.Board)
	to := slices.IndexFunc(lanes, func(l *journey.Lane) bool { return !inUse(e.doc.Board, l, used) })
	lane := e.doc.sheet.Rows[0].Lane
	if to >= 0 {
		lane = lanes[to]
	}
	e.choose(Selection{Lane: lane.ID})
	e.revealLane(e.rowOf(lane.ID))
}

// toSolution shows the fields of the first solution that lacks something, or has the first solution written.
func (e *Editor) toSolution(lacks func(*journey.Note) bool) {
	all := e.solutions()
	if len(all) == 0 {
		e.chooseCell(layout.Cell{Row: e.firstRow(journey.Solutions)})
		e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
		return
	}
	n := all[max(0, slices.IndexFunc(all, lacks))]
	e.chooseNotes(n.ID)
	e.toward([]journey.ID{n.ID})
	e.showInspector()
}

// toNote chooses a note and brings it into view.
func (e *Editor) toNote(id journey.ID) {
	if e.doc.Board.Note(id) != nil {
		e.chooseNotes(id)
		e.toward([]journey.ID{id})
		e.showInspector()
	}
}
