package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Selection is what the next command acts on: notes, or one of the other things, or nothing.
type Selection struct {
	Notes []journey.ID // in the order in which they were chosen
	Link  journey.ID
	Phase journey.ID
	Lane  journey.ID
	Cell  CellRef

	Actor   journey.ID // in the inspector
	Persona bool       // the card in the corner
}

// CellRef names a cell by its phase and lane.
type CellRef struct{ Phase, Lane journey.ID }

// Empty reports whether nothing is chosen.
func (s *Selection) Empty() bool {
	return len(s.Notes) == 0 && s.Link == "" && s.Phase == "" && s.Lane == "" && s.Cell == CellRef{} && s.Actor == "" && !s.Persona
}

// Has reports whether a note is chosen.
func (s *Selection) Has(id journey.ID) bool { return slices.Contains(s.Notes, id) }

// prune lets go of what is no longer on the board.
func (s *Selection) prune(b *journey.Board) {
	s.Notes = slices.DeleteFunc(s.Notes, func(id journey.ID) bool { return b.Note(id) == nil })
	if b.Link(s.Link) == nil {
		s.Link = ""
	}
	if b.Phase(s.Phase) == nil {
		s.Phase = ""
	}
	if b.Lane(s.Lane) == nil {
		s.Lane = ""
	}
	if b.Find(journey.KindActor, s.Actor) == nil {
		s.Actor = ""
	}
	if b.Phase(s.Cell.Phase) == nil || b.Lane(s.Cell.Lane) == nil {
		s.Cell = CellRef{}
	}
}

// choose replaces the selection and says it.
func (e *Editor) choose(s Selection) {
	e.chosen = s
	e.away, e.focus = nil, ""
	e.refresh()
	switch {
	case len(s.Notes) > 1:
		e.say(e.words.Say.Selected.Of(len(s.Notes)))
	case len(s.Notes) == 1:
		e.say(e.withLinks(e.described(s.Notes[0]), s.Notes[0]))
	case s.Cell != CellRef{}:
		said := e.phaseTitle(s.Cell.Phase) + ", " + e.laneTitle(s.Cell.Lane)
		if e.figuredPhase() != "" {
			said += ", " + e.figuresInWords(s.Cell.Phase)
		}
		e.say(said)
	case s.Phase != "":
		e.say(e.withLinks(e.phaseInWords(s.Phase), s.Phase))
	case s.Link != "":
		e.say(e.linkInWords(s.Link))
	case s.Lane != "":
		e.say(e.laneInWords(s.Lane))
	case s.Persona:
		e.say(e.personaInWords())
	}
}

func (e *Editor) chooseNotes(ids ...journey.ID) { e.choose(Selection{Notes: ids}) }

// toggle adds a note to the selection or takes it out, as with Shift held.
func (e *Editor) toggle(id journey.ID) {
	notes := slices.Clone(e.chosen.Notes)
	if i := slices.Index(notes, id); i >= 0 {
		notes = slices.Delete(notes, i, i+1)
	} else {
		notes = append(notes, id)
	}
	e.choose(Selection{Notes: notes})
}

// oneNote is the note that is chosen alone, nil when it is not so.
func (e *Editor) oneNote() *journey.Note {
	if len(e.chosen.Notes) != 1 {
		return nil
	}
	return e.doc.Board.Note(e.chosen.Notes[0])
}

// chooseAll chooses the notes that are on the wall. Those of a hidden or folded lane are left out: nobody should delete what
// cannot be seen.
func (e *Editor) chooseAll() {
	var all []journey.ID
	for box := range e.doc.sheet.Notes() {
		if !box.Rect.Empty() && (box.Row < 0 || !e.doc.sheet.Rows[box.Row].Lane.Folded) {
			all = append(all, box.Note.ID)
		}
	}
	e.chooseNotes(all...)
}

// described is a note in words: its text, where it lies and what is set on it.
func (e *Editor) described(id journey.ID) string {
	n := e.doc.Board.Note(id)
	if n == nil {
		return ""
	}
	words := n.Text
	if e.doc.Board.KindOf(n) == journey.Emotions {
		if words != "" {
			words += ", "
		}
		words += e.scored(n)
	}
	if e.doc.Board.Standing(n) == journey.Placed {
		return e.words.Say.NoteIn.With(words, e.phaseTitle(n.Place.Phase), e.laneTitle(n.Place.Lane)) + e.marksOf(n) + e.skippedInWords(n)
	}
	return words + e.marksOf(n)
}

func (e *Editor) phaseTitle(id journey.ID) string {
	if p := e.doc.Board.Phase(id); p != nil && p.Title != "" {
		return p.Title
	}
	return e.words.Inspect.Phase
}

func (e *Editor) laneTitle(id journey.ID) string {
	if l := e.doc.Board.Lane(id); l != nil && l.Title != "" {
		return l.Title
	}
	return e.words.Inspect.Lane
}

// walk goes with an arrow key from note to note and from cell to cell.
func (e *Editor) walk(dir layout.Direction) {
	sheet := e.doc.sheet
	switch {
	case len(e.chosen.Notes) > 0:
		last := e.chosen.Notes[len(e.chosen.Notes)-1]
		if next, ok := sheet.Neighbour(last, dir); ok {
			e.chooseNotes(next)
			e.reveal(sheet.Note(next).Rect)
		} else if cell, ok := sheet.CellOf(last); ok {
			e.walkFrom(cell, dir)
		}
	case e.chosen.Cell != CellRef{}:
		if cell, ok := e.cell(e.chosen.Cell); ok {
			e.walkFrom(cell, dir)
		}
	case e.chosen.Link != "":
		e.walkLink(dir)
	case e.chosen.Phase != "":
		e.walkPhases(dir)
	case e.chosen.Lane != "":
		e.walkLanes(dir)
	case e.chosen.Persona && dir == layout.Rightward && len(sheet.Columns) > 0:
		e.choose(Selection{Phase: sheet.Columns[0].Phase.ID})
	case e.chosen.Persona && dir == layout.Downward && len(sheet.Rows) > 0:
		e.choose(Selection{Lane: sheet.Rows[0].Lane.ID})
	case e.chosen.Persona:
	case len(sheet.Columns) > 0 && len(sheet.Rows) > 0:
		e.chooseCell(layout.Cell{})
	}
}

// walkFrom goes to the cell beside one, and to the first note in it where there is one.
func (e *Editor) walkFrom(from layout.Cell, dir layout.Direction) {
	dx, dy := dir.Step()
	sheet := e.doc.sheet
	to := layout.Cell{Col: from.Col + dx, Row: e.nextRow(from.Row+dy, dy)}
	switch {
	case to.Row == -1 && to.Col >= 0 && to.Col < len(sheet.Columns):
		e.choose(Selection{Phase: sheet.Columns[to.Col].Phase.ID})
		return
	case to.Col == -1 && to.Row >= 0 && to.Row < len(sheet.Rows):
		e.choose(Selection{Lane: sheet.Rows[to.Row].Lane.ID})
		return
	case to.Col < 0 || to.Row < 0 || to.Col >= len(sheet.Columns) || to.Row >= len(sheet.Rows) || !sheet.Takes(to.Row):
		return
	}
	notes := sheet.NotesIn(to)
	if len(notes) == 0 {
		e.chooseCell(to)
		return
	}
	next := notes[0]
	if dir == layout.Leftward || dir == layout.Upward {
		next = notes[len(notes)-1]
	}
	e.chooseNotes(next)
	e.reveal(sheet.Note(next).Rect)
}

func (e *Editor) walkPhases(dir layout.Direction) {
	i := e.columnOf(e.chosen.Phase)
	dx, dy := dir.Step()
	sheet := e.doc.sheet
	if dy > 0 && i >= 0 && len(sheet.Rows) > 0 {
		e.walkFrom(layout.Cell{Col: i, Row: -1}, layout.Downward)
	} else if i == 0 && dx < 0 {
		e.choose(Selection{Persona: true})
	} else if j := i + dx; dx != 0 && j >= 0 && j < len(sheet.Columns) {
		e.choose(Selection{Phase: sheet.Columns[j].Phase.ID})
		e.reveal(sheet.HeadRect(j))
	}
}

func (e *Editor) walkLanes(dir layout.Direction) {
	i := e.rowOf(e.chosen.Lane)
	dx, dy := dir.Step()
	sheet := e.doc.sheet
	if dx > 0 && i >= 0 && len(sheet.Columns) > 0 {
		e.walkFrom(layout.Cell{Col: -1, Row: i}, layout.Rightward)
	} else if i == 0 && dy < 0 {
		e.choose(Selection{Persona: true})
	} else if j := i + dy; dy != 0 && j >= 0 && j < len(sheet.Rows) {
		e.choose(Selection{Lane: sheet.Rows[j].Lane.ID})
		e.reveal(sheet.TitleRect(j))
	}
}

func (e *Editor) chooseCell(c layout.Cell) {
	sheet := e.doc.sheet
	e.choose(Selection{Cell: CellRef{sheet.Columns[c.Col].Phase.ID, sheet.Rows[c.Row].Lane.ID}})
	e.reveal(sheet.Cell(c.Col, c.Row))
}

// cell finds a cell on the sheet; ok is false when its lane is hidden or either is gone.
func (e *Editor) cell(ref CellRef) (c layout.Cell, ok bool) {
	c = layout.Cell{Col: e.columnOf(ref.Phase), Row: e.rowOf(ref.Lane)}
	return c, c.Col >= 0 && c.Row >= 0
}

func (e *Editor) columnOf(phase journey.ID) int {
	return slices.IndexFunc(e.doc.sheet.Columns, func(c layout.Column) bool { return c.Phase.ID == phase })
}

func (e *Editor) rowOf(lane journey.ID) int {
	return slices.IndexFunc(e.doc.sheet.Rows, func(r layout.Row) bool { return r.Lane.ID == lane })
}
