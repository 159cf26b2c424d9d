package editor

import (
	"strconv"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

func itoa(n int) string { return strconv.Itoa(n) }

// addPhase makes a phase beside the chosen one and opens its name: after it, or before it.
func (e *Editor) addPhase(after bool) {
	columns := e.doc.sheet.Columns
	i := e.columnOf(e.chosen.Phase)
	if i < 0 {
		i = e.columnOf(e.chosen.Cell.Phase)
	}
	if n := e.oneNote(); i < 0 && n != nil {
		i = e.columnOf(n.Place.Phase)
	}
	before := journey.ID("")
	switch {
	case i >= 0 && !after:
		before = columns[i].Phase.ID
	case i >= 0 && i+1 < len(columns):
		before = columns[i+1].Phase.ID
	}
	id := e.ids.New()
	e.edit("add phase", "", journey.AddPhase(e.doc.Board, id, e.words.Field.NewPhase, before))
	e.say(e.words.Say.PhaseAdded.With(e.words.Field.NewPhase))
	e.reveal(e.doc.sheet.HeadRect(e.columnOf(id)))
	e.renamePhase(id)
}

// addLane makes a lane beside the chosen one, of a free kind, and opens its name.
func (e *Editor) addLane(below bool) {
	rows := e.doc.sheet.Rows
	i := e.rowOf(e.chosen.Lane)
	if i < 0 {
		i = e.rowOf(e.chosen.Cell.Lane)
	}
	if n := e.oneNote(); i < 0 && n != nil {
		i = e.rowOf(n.Place.Lane)
	}
	before := journey.ID("")
	switch {
	case i >= 0 && !below:
		before = rows[i].Lane.ID
	case i >= 0 && i+1 < len(rows):
		before = rows[i+1].Lane.ID
	}
	id := e.ids.New()
	e.edit("add lane", "", journey.AddLane(e.doc.Board, id, journey.Free, e.words.Field.NewLane, before))
	e.say(e.words.Say.LaneAdded.With(e.words.Field.NewLane))
	e.reveal(e.doc.sheet.TitleRect(e.rowOf(id)))
	e.renameLane(id)
}

func (e *Editor) movePhase(dir layout.Direction) {
	dx, _ := dir.Step()
	columns := e.doc.sheet.Columns
	i := e.columnOf(e.chosen.Phase)
	if j := i + dx; i < 0 || dx == 0 || j < 0 || j >= len(columns) {
		return
	}
	before := journey.ID("")
	if dx < 0 {
		before = columns[i-1].Phase.ID
	} else if i+2 < len(columns) {
		before = columns[i+2].Phase.ID
	}
	if e.edit("move phase", "", journey.MovePhase(e.doc.Board, e.chosen.Phase, before)) {
		e.say(e.words.Say.Step.With(itoa(i+dx+1), itoa(len(columns))))
		e.reveal(e.doc.sheet.HeadRect(e.columnOf(e.chosen.Phase)))
	}
}

func (e *Editor) moveLane(dir layout.Direction) {
	_, dy := dir.Step()
	rows := e.doc.sheet.Rows
	i := e.rowOf(e.chosen.Lane)
	if j := i + dy; i < 0 || dy == 0 || j < 0 || j >= len(rows) {
		return
	}
	before := journey.ID("")
	if dy < 0 {
		before = rows[i-1].Lane.ID
	} else if i+2 < len(rows) {
		before = rows[i+2].Lane.ID
	}
	if e.edit("move lane", "", journey.MoveLane(e.doc.Board, e.chosen.Lane, before)) {
		e.say(e.words.Say.Step.With(itoa(i+dy+1), itoa(len(rows))))
		e.reveal(e.doc.sheet.TitleRect(e.rowOf(e.chosen.Lane)))
	}
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

// remove deletes what is chosen, and chooses its neighbour.
func (e *Editor) remove() {
	b := e.doc.Board
	switch {
	case len(e.chosen.Notes) > 0:
		notes := e.chosen.Notes
		next := e.heir(notes)
		if e.edit("delete notes", "", journey.DeleteNotes(b, notes)) {
			e.choose(next)
			e.say(e.words.Say.Deleted.Of(len(notes)))
		}
	case e.chosen.Link != "":
		e.edit("delete link", "", []journey.Op{journey.Delete(journey.KindLink, e.chosen.Link)})
		e.choose(Selection{})
	case e.chosen.Phase != "":
		e.removePhase(e.chosen.Phase)
	case e.chosen.Lane != "":
		e.removeLane(e.chosen.Lane)
	}
}

func (e *Editor) removePhase(id journey.ID) {
	title, i := e.phaseTitle(id), e.columnOf(id)
	e.edit("delete phase", "", journey.DeletePhase(e.doc.Board, id))
	e.choose(Selection{})
	if n := len(e.doc.sheet.Columns); n > 0 {
		e.choose(Selection{Phase: e.doc.sheet.Columns[min(max(i, 0), n-1)].Phase.ID})
	}
	e.showToast(Toast{Text: e.words.Say.PhaseDeleted.With(title), Action: e.words.Command.Undo, Run: Command{Name: "undo"}})
}

func (e *Editor) removeLane(id journey.ID) {
	title, i := e.laneTitle(id), e.rowOf(id)
	e.edit("delete lane", "", journey.DeleteLane(e.doc.Board, id))
	e.choose(Selection{})
	if n := len(e.doc.sheet.Rows); n > 0 {
		e.choose(Selection{Lane: e.doc.sheet.Rows[min(max(i, 0), n-1)].Lane.ID})
	}
	e.showToast(Toast{Text: e.words.Say.LaneDeleted.With(title), Action: e.words.Command.Undo, Run: Command{Name: "undo"}})
}

// heir is what is chosen after notes are gone: the next in the cell, else the one before, else the cell itself.
func (e *Editor) heir(gone []journey.ID) Selection {
	last := gone[len(gone)-1]
	cell, ok := e.doc.sheet.CellOf(last)
	if !ok {
		return Selection{}
	}
	going := Selection{Notes: gone}
	notes := e.doc.sheet.NotesIn(cell)
	at := 0
	for i, id := range notes {
		if id == last {
			at = i
		}
	}
	for i := at; i < len(notes); i++ {
		if !going.Has(notes[i]) {
			return Selection{Notes: []journey.ID{notes[i]}}
		}
	}
	for i := at; i >= 0; i-- {
		if !going.Has(notes[i]) {
			return Selection{Notes: []journey.ID{notes[i]}}
		}
	}
	return Selection{Cell: CellRef{e.doc.sheet.Columns[cell.Col].Phase.ID, e.doc.sheet.Rows[cell.Row].Lane.ID}}
}

// undo and redo choose what came back and let it flash once.
func (e *Editor) undo() {
	if _, done, ok := e.doc.Undo(); ok {
		e.altered(done)
		e.showBack(done, e.words.Say.Undid)
	} else {
		e.say(e.words.Say.Nothing)
	}
}

func (e *Editor) redo() {
	if _, done, ok := e.doc.Redo(); ok {
		e.altered(done)
		e.showBack(done, e.words.Say.Redid)
	}
}

// showBack chooses the notes, or the one other thing, that an undo or redo touched.
func (e *Editor) showBack(done []journey.Applied, said string) {
	var s Selection
	for _, a := range done {
		switch {
		case a.Kind == journey.KindNote && e.doc.Board.Note(a.Record) != nil && !s.Has(a.Record):
			s.Notes = append(s.Notes, a.Record)
		case a.Kind == journey.KindPhase && e.doc.Board.Phase(a.Record) != nil:
			s.Phase = a.Record
		case a.Kind == journey.KindLane && e.doc.Board.Lane(a.Record) != nil:
			s.Lane = a.Record
		case a.Kind == journey.KindLink && e.doc.Board.Link(a.Record) != nil:
			s.Link = a.Record
		}
	}
	switch {
	case s.Phase != "" || s.Lane != "":
		s.Notes, s.Link = nil, ""
		if s.Phase != "" {
			s.Lane = ""
		}
	case len(s.Notes) > 0:
		s.Link = ""
	}
	e.choose(s)
	e.flash = s.Notes
	for _, id := range s.Notes {
		if !e.inView(id) {
			e.away = append(e.away, id)
		}
	}
	if len(e.away) < len(s.Notes) { // some of it can be seen
		e.away = nil
	}
	e.say(said)
	if len(s.Notes) > 0 {
		e.emit(After{Timer: FlashTimer, Millis: 700})
	}
}
