package editor

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// lane is what a command about lanes acts on: the chosen lane, or that of the chosen cell or note.
func (e *Editor) lane() *journey.Lane {
	id := e.chosen.Lane
	if id == "" {
		id = e.chosen.Cell.Lane
	}
	if n := e.oneNote(); id == "" && n != nil && n.Place.Where == journey.Cell {
		id = n.Place.Lane
	}
	return e.doc.Board.Lane(id)
}

func hasLane(e *Editor) bool { return e.lane() != nil }

// foldable: a line is a strip already.
func foldable(e *Editor) bool {
	l := e.lane()
	return l != nil && (l.Folded || l.Kind != journey.LineLane)
}

func hasHidden(e *Editor) bool { return e.doc != nil && e.doc.sheet.Hidden > 0 }

func (e *Editor) setLane(do string, id journey.ID, field journey.Field, on bool) bool {
	return e.edit(do, "", []journey.Op{journey.Set(journey.KindLane, id, field, &on)})
}

// foldLane folds a lane to a strip, or opens it.
func (e *Editor) foldLane(l *journey.Lane) {
	e.choose(Selection{Lane: l.ID})
	say := e.words.Row.Folded
	if l.Folded {
		say = e.words.Row.Opened
	}
	e.setLane("fold lane", l.ID, "folded", !l.Folded)
	e.say(say.With(e.laneTitle(l.ID)))
	e.revealLane(e.rowOf(l.ID))
}

// enterLane is Enter or a double-click on a lane: a folded one opens, a hidden one comes back, another can be renamed.
func (e *Editor) enterLane(id journey.ID) {
	switch l := e.doc.Board.Lane(id); {
	case l == nil:
	case l.Hidden:
		e.showLane(string(id))
	case l.Folded:
		e.foldLane(l)
	default:
		e.renameLane(id)
	}
}

// unfoldLane opens a lane that is about to be written in.
func (e *Editor) unfoldLane(id journey.ID) {
	if l := e.doc.Board.Lane(id); l != nil && l.Folded {
		e.setLane("fold lane", id, "folded", false)
	}
}

// unhideLane brings a lane back that is about to be written in.
func (e *Editor) unhideLane(id journey.ID) {
	if l := e.doc.Board.Lane(id); l != nil && l.Hidden {
		e.setLane("show lane", id, "hidden", false)
	}
}

// hideLane takes a lane off the wall. It stays chosen, so that the inspector can bring it back.
func (e *Editor) hideLane(l *journey.Lane) {
	e.choose(Selection{Lane: l.ID})
	e.setLane("hide lane", l.ID, "hidden", true)
	e.showUndoable(e.words.Row.Hidden.With(e.laneTitle(l.ID)))
}

// showLane brings one hidden lane back.
func (e *Editor) showLane(arg string) {
	if l := e.doc.Board.Lane(journey.ID(arg)); l != nil && l.Hidden {
		e.setLane("show lane", l.ID, "hidden", false)
		e.choose(Selection{Lane: l.ID})
		e.say(e.words.Row.Shown.With(e.laneTitle(l.ID)))
		e.revealLane(e.rowOf(l.ID))
	}
}

// showLanes brings all hidden lanes back.
func (e *Editor) showLanes() {
	var ops []journey.Op
	shown, first := false, journey.ID("")
	for _, l := range e.hidden() {
		if ops = append(ops, journey.Set(journey.KindLane, l.ID, "hidden", &shown)); first == "" {
			first = l.ID
		}
	}
	if e.edit("show lanes", "", ops) {
		e.choose(Selection{Lane: first})
		e.say(e.words.Row.ShownAgain.Of(len(ops)))
		e.revealLane(e.rowOf(first))
	}
}

func (e *Editor) hidden() (list []*journey.Lane) {
	for _, l := range e.doc.Board.Lanes() {
		if l.Hidden {
			list = append(list, l)
		}
	}
	return list
}

// kindNamed is the kind that a lane's name says, in this language, free for any other name: a new lane that is called Cijfers
// is one of metrics at once.
func (e *Editor) kindNamed(title string) string {
	for _, k := range e.laneKinds() {
		if strings.EqualFold(strings.TrimSpace(title), k.Label) {
			return k.Value
		}
	}
	if first, _, _ := strings.Cut(e.words.Row.LineOfSight, " "); strings.HasPrefix(strings.ToLower(title), strings.ToLower(first)+" ") {
		return journey.LineLane // "Lijn van zichtbaarheid", "Lijn van interactie"
	}
	return journey.Free
}

// nextRow is the first row from row on, by steps of dy, in which a note can be laid; one past the edge where there is none.
func (e *Editor) nextRow(row, dy int) int {
	for row >= 0 && row < len(e.doc.sheet.Rows) && !e.doc.sheet.Takes(row) && dy != 0 {
		row += dy
	}
	return row
}

// pressStrip is a press on a lane that takes no notes: it chooses the lane, twice opens a folded one. It reports whether it was
// such a press.
func (e *Editor) pressStrip(cell layout.Cell, twice bool) bool {
	if cell.Row < 0 || cell.Row >= len(e.doc.sheet.Rows) || e.doc.sheet.Takes(cell.Row) || len(e.doc.sheet.NotesIn(cell)) > 0 && !e.doc.sheet.Rows[cell.Row].Lane.Folded {
		return false
	}
	l := e.doc.sheet.Rows[cell.Row].Lane
	if twice && l.Folded {
		e.foldLane(l)
	} else {
		e.choose(Selection{Lane: l.ID})
	}
	return true
}

// laneInWords is a lane for a screen reader: its name, and what does not stand in it.
func (e *Editor) laneInWords(id journey.ID) string {
	l := e.doc.Board.Lane(id)
	if l == nil || !l.Folded {
		return e.laneTitle(id)
	}
	notes := 0
	for n := range e.doc.Board.Notes() {
		if n.Place.Where == journey.Cell && n.Place.Lane == id {
			notes++
		}
	}
	return e.words.Row.Folded.With(e.laneTitle(id)) + ", " + e.words.Row.Notes.Of(notes)
}
