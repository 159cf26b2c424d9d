package editor

import (
	"slices"
	"strings"

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
	Parking bool       // the parking place
}

// CellRef names a cell by its phase and lane.
type CellRef struct{ Phase, Lane journey.ID }

// Empty reports whether nothing is chosen.
func (s *Selection) Empty() bool {
	return len(s.Notes) == 0 && s.Link == "" && s.Phase == "" && s.Lane == "" && s.Cell == CellRef{} && s.Actor == "" && !s.Persona && !s.Parking
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

// chooseSilently replaces the selection.
func (e *Editor) chooseSilently(s Selection) {
	e.chosen = s
	e.away, e.focus, e.parking.placing = nil, "", nil
	e.refresh()
}

// choose replaces the selection and says it.
func (e *Editor) choose(s Selection) {
	e.chooseSilently(s)
	switch {
	case len(s.Notes) > 1:
		said := e.words.Say.Selected.Of(len(s.Notes))
		if groups, more := e.chosenGroups(); len(groups) == 1 && !more && e.inside() == nil {
			said = e.doc.Board.Group(groups[0]).Title + ", " + said
		}
		e.say(said)
	case len(s.Notes) == 1:
		e.say(e.withLinks(e.described(s.Notes[0]), s.Notes[0]))
	case s.Cell != CellRef{}:
		said := e.phaseTitle(s.Cell.Phase) + ", " + e.laneTitle(s.Cell.Lane)
		if e.figuredPhase() != "" {
			said += ", " + e.figuresInWords(s.Cell.Phase)
		}
		said += e.ghostsIn(s.Cell)
		e.say(said)
	case s.Phase != "":
		e.say(e.withLinks(e.phaseInWords(s.Phase), s.Phase))
	case s.Link != "":
		e.say(e.linkInWords(s.Link))
	case s.Lane != "":
		e.say(e.laneInWords(s.Lane))
	case s.Persona:
		e.say(e.personaInWords())
	case s.Parking:
		e.say(e.words.Parking.Title + ". " + e.parkedCount())
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

// chooseAll chooses the notes that are on the wall; from the parking place at first those in it. Those of a hidden or folded lane are left out: nobody should delete what
// cannot be seen.
func (e *Editor) chooseAll() {
	if parked := e.doc.sheet.Parked(); len(parked) > 0 && (e.chosen.Parking || e.allParked() && len(e.chosen.Notes) < len(parked)) {
		e.chooseNotes(parked...)
		return
	}
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
	words := n.Shown()
	switch {
	case n.Covered:
		words = e.words.Chat.Covered
	case n.Image != "":
		words = strings.TrimSuffix(e.words.Pictures.Picture+": "+words, ": ")
	}
	if e.doc.Board.KindOf(n) == journey.Emotions {
		if words != "" {
			words += ", "
		}
		words += e.scored(n)
	}
	if e.doc.Board.Standing(n) == journey.Placed {
		return e.words.Say.NoteIn.With(words, e.phaseTitle(n.Place.Phase), e.laneTitle(n.Place.Lane)) + e.marksOf(n) + e.skippedInWords(n)
	}
	if n.Place.Where == journey.Parked {
		words += ", " + e.words.Parking.In
	}
	if n.Locked {
		words += ", " + e.words.Loose.Locked.Of(1)
	}
	return words + e.groupInWords(n) + e.marksOf(n)
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
