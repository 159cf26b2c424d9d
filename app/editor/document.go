package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/replica"
)

// document is the open map.
type document struct {
	*replica.Replica
	sheet *layout.Sheet
	info  MapInfo
	kept  bool   // it is in the library
	first []byte // snapshot of a map that is not in the library yet, or was not when the first change was made
	sent  uint64 // the highest N of this tab that the journal has
	wait  bool   // an Append is on its way
	fails bool   // the last one did not come through: not saved

	folding *replica.Folding // a snapshot that is being written, nil for none

	sketched int64 // when it had last been changed at the time of its small picture
}

// open shows a map.
func (e *Editor) open(state *replica.State, info MapInfo, kept bool) {
	e.closeWriting()
	e.cancelGesture()
	e.sharing = false
	e.looking, e.question = nil, nil // a question was about the map that is left
	e.endWalk()
	e.endPresenting()
	e.forgetPaste()
	author := journey.Author(e.ids.New())
	e.pictures.shown, e.pictures.swept = nil, false
	e.doc = &document{Replica: replica.New(author, state), info: info, kept: kept}
	e.chosen, e.flash, e.away, e.focus = Selection{}, nil, nil, ""
	e.side, e.variants = noSide, variants{}
	e.vote, e.priority = vote{}, priorities{}
	e.leaveChat()
	e.scene.SetVariant("")
	e.laid, e.reviews = laid{}, reviewing{}
	e.scene.SetEvidence(nil)
	e.parking, e.filtering = parking{}, filtering{fresh: true}
	e.scene.SetLaid(nil)
	e.pair, e.contact = pair{}, contactChoice{}
	e.ghost = ghost{of: e.ghost.of, on: info.ID != "" && info.ID == e.ghost.of}
	e.scene.SetBelow(nil)
	e.layAll()
	if e.framed = false; info.ID != "" {
		if c, ok := e.prefs.Cameras[info.ID]; ok && c.Finite() {
			e.camera, e.framed = c, true
		}
	}
	e.frameOnce()
	if kept {
		e.seen()
		e.emit(PutPrefs{e.prefs})
	} else if e.session.audience.open {
		e.keepForAudience()
	}
	e.refresh()
}

func (e *Editor) layAll() {
	e.reviews.heard++
	e.doc.sheet = layout.Lay(e.doc.Board, e.face)
	e.showLot()
	e.show(layout.Changed{All: true})
	e.checksOpened()
}

// edit alters the map: the one place where that happens. do names what is done; edits in a row with the same group are one
// step to undo. It reports whether anything changed.
func (e *Editor) edit(do, group string, ops []journey.Op) bool {
	return e.editBy(func() (journey.Change, []journey.Applied) { return e.doc.Do(do, ops, group) })
}

// editBy is edit of a change that is made in a way of its own.
func (e *Editor) editBy(do func() (journey.Change, []journey.Applied)) bool {
	if e.looking != nil {
		e.onlyLook()
		return false
	}
	if !e.doc.kept {
		e.doc.first = e.doc.State.Snapshot(e.day())
	}
	change, done := do()
	if change.N == 0 {
		return false
	}
	e.altered(done)
	return true
}

// altered follows up a change of this tab that is on the board already: lays out, draws and saves.
func (e *Editor) altered(done []journey.Applied) {
	e.acted()
	if e.toast != nil && e.toast.Run.Name == "undo" { // it offers to take back what is no longer the last act
		e.toast = nil
	}
	e.shown(done)
	e.doc.info.Changed = e.now.UnixMilli()
	e.start = false
	e.keep()
	e.send()
	e.emit(After{Timer: IdleTimer, Millis: 2000})
}

// shown lays out and draws what has changed, with the row that is being worked in staying where it is on the screen.
func (e *Editor) shown(done []journey.Applied) {
	row, y := e.workedRow()
	e.show(e.doc.sheet.Update(done))
	e.heardOf(done)
	e.hearChecks(done)
	if row != "" {
		if at, ok := e.rowTop(row); ok && at != y {
			e.camera.Y += at - y
		}
	}
	e.followBoard()
}

// followBoard lets go of what the board no longer has: in the choice, in the hand, and of the step that is being walked.
func (e *Editor) followBoard() {
	e.chosen.prune(e.doc.Board)
	if e.parking.placing = e.stillParked(e.parking.placing); e.chosen.Cell == (CellRef{}) {
		e.parking.placing = nil
	}
	e.parking.placing = e.unlocked(e.parking.placing) // another tab may delete one, or lock it
	e.keepHold()
	e.keepWalking()
	e.keepVoting()
	e.keepPriorities()
}

func (e *Editor) show(changed layout.Changed) {
	e.edits++
	if e.looking == nil || e.looking.now {
		e.scene.Update(e.doc.Board, e.doc.sheet, changed)
	}
	if changed.All || changed.Grid {
		e.relay()
	}
	e.showImages(e.doc.Board)
	e.refresh()
}

// workedRow is the lane that is being worked in and where it begins, empty where there is none.
func (e *Editor) workedRow() (journey.ID, float64) {
	lane := e.chosen.Cell.Lane
	if e.writing != nil && e.writing.to.Where == journey.Cell {
		lane = e.writing.to.Lane
	} else if n := e.oneNote(); n != nil && n.Place.Where == journey.Cell {
		lane = n.Place.Lane
	}
	y, ok := e.rowTop(lane)
	if !ok {
		return "", 0
	}
	return lane, y
}

func (e *Editor) rowTop(lane journey.ID) (float64, bool) {
	for i := range e.doc.sheet.Rows {
		if r := &e.doc.sheet.Rows[i]; r.Lane.ID == lane {
			return r.Y, true
		}
	}
	return 0, false
}
