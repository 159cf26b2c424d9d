package editor

import (
	"strings"

	"reiskaart/app/funnel"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// commitMillis is the pause in typing after which the text is written to the map.
const commitMillis = 400

// subject is what is being written on.
type subject uint8

const (
	newNote subject = iota
	oldNote
	phaseHead
	laneTitle
	linkLabel
	figure  // of a metrics cell
	mapGoal // these three stand in the corner
	scopeFrom
	scopeTo
)

// writing is open text. It is tool state: the map gets it after a pause, on leaving and when the page goes. The commits of
// one writing are one step to undo.
type writing struct {
	on      subject
	id      journey.ID
	to      journey.Place // of a new note
	before  journey.ID
	kind    string       // of a new note, where not its lane's
	text    string       // as typed
	written string       // as on the map
	made    bool         // a new note or phase that is on the map
	touched bool         // somebody typed
	score   journey.Int  // of a new emotion that was given one: it stays without a word too
	answers journey.ID   // the note that a new one answers; chosen again if nothing is written
	says    string       // the kind of the link to it
	opens   []journey.Op // what makes the new note's lane, or shows it
	fresh   bool         // a new lane: its name may say its kind
	nth     int          // of a figure: which
	group   string
	box     geom.Rect  // of the paper, in world units
	origin  geom.Point // left top of the text, in world units
	room    float64    // width of the text, in world units
	size    float64    // of the font, in world units
	ground  geom.Rect  // where the paper is on the wall, in world units
	lifted  bool       // it is drawn larger over its place
	judged  float64    // the zoom at which that was decided
	bold    bool
	center  bool
	whole   bool // all text is selected at first
	session uint64
	lines   []text.Line
}

// startWriting opens text; what was open before is finished.
func (e *Editor) startWriting(w writing) {
	e.finishWriting()
	e.sessions++
	w.session = e.sessions
	w.group = "write " + string(w.id) + " " + itoa(int(w.session))
	w.written = w.text
	e.writing = &w
	e.beginNote()
	e.writing.place(e)
	e.revealWriting()
	e.say(e.writing.label(e))
	e.refresh()
}

// writeInCell opens a new note at the end of a cell.
func (e *Editor) writeInCell(phase, lane journey.ID) {
	cell, ok := e.cell(CellRef{phase, lane})
	if !ok {
		return
	}
	if cell.Row = e.doc.sheet.Taker(cell.Row); cell.Row < 0 {
		return
	}
	if lane = e.doc.sheet.Rows[cell.Row].Lane.ID; !e.doc.sheet.Takes(cell.Row) {
		e.unfoldLane(lane)
	}
	if !e.doc.sheet.Figure(cell, 0).Empty() {
		e.writeFigure(CellRef{phase, lane}, 0)
		return
	}
	landing := e.doc.sheet.NextIn(cell, "")
	e.chosen = Selection{Cell: CellRef{phase, lane}}
	e.startWriting(writing{on: newNote, id: e.ids.New(), to: landing.Place, before: landing.Before})
}

// writeLoose opens a new note with its left top corner at a world point.
func (e *Editor) writeLoose(at geom.Point) {
	e.chosen = Selection{}
	e.startWriting(writing{on: newNote, id: e.ids.New(), to: journey.OnWall(at.X, at.Y)})
}

// writeOn opens a note that is there, and its lane where that is folded or hidden: nobody writes on what he does not see.
func (e *Editor) writeOn(id journey.ID) {
	if n := e.doc.Board.Note(id); n != nil && !e.hides(id) {
		if e.unfoldLane(n.Place.Lane); e.rowOf(n.Place.Lane) < 0 {
			e.unhideLane(n.Place.Lane)
		}
		if b := e.doc.sheet.Note(id); b == nil || b.Rect.Empty() {
			return
		}
		e.chosen = Selection{Notes: []journey.ID{id}}
		e.startWriting(writing{on: oldNote, id: id, text: n.Text, to: n.Place})
	}
}

func (e *Editor) renamePhase(id journey.ID) {
	if p := e.doc.Board.Phase(id); p != nil {
		e.chosen = Selection{Phase: id}
		e.startWriting(writing{on: phaseHead, id: id, text: p.Title, bold: true, whole: true})
	}
}

func (e *Editor) renameLane(id journey.ID) {
	if l := e.doc.Board.Lane(id); l != nil {
		e.chosen = Selection{Lane: id}
		e.startWriting(writing{on: laneTitle, id: id, text: l.Title, bold: true, whole: true})
	}
}

// writeOnLink opens the text on a link: a loop's is its condition.
func (e *Editor) writeOnLink(id journey.ID) {
	if l := e.doc.Board.Link(id); l != nil {
		e.chosen = Selection{Link: id}
		e.startWriting(writing{on: linkLabel, id: id, text: l.Words(), bold: true, center: true, whole: true})
	}
}

func (e *Editor) typed(ev Typed) {
	if e.writing == nil {
		return
	}
	e.writing.touched = true
	e.writing.text = clipped(strings.ReplaceAll(ev.Text, "\t", " ")) // a tab would stand differently in the textarea
	e.writing.place(e)
	e.revealWriting()
	e.emit(After{Timer: CommitTimer, Millis: commitMillis})
	e.redraw()
}

// revealWriting keeps the caret in sight: heads and titles are at the edges of the screen and always are.
func (e *Editor) revealWriting() {
	w := e.writing
	switch {
	case !e.framed, w.on == phaseHead, w.on == laneTitle, w.inCorner(), w.lifted && w.lies(e):
	case w.lifted:
		e.reveal(w.ground)
		w.place(e)
	default:
		e.reveal(w.box)
	}
}

// commitWriting writes the open text to the map; the text stays open. A new note that is empty is not made.
func (e *Editor) commitWriting() {
	w := e.writing
	if w == nil || w.text == w.written {
		return
	}
	w.written = w.text
	switch w.on {
	case newNote, oldNote:
		if w.on == newNote && !w.made {
			w.made = true
			ops := journey.AddNote(e.doc.Board, w.id, w.to, w.before, w.text)
			if w.kind != "" {
				ops = append(ops, journey.SetText(journey.KindNote, w.id, "kind", w.kind))
			} else if w.to.Where == journey.Loose && e.color.loose != "" {
				ops = append(ops, journey.SetText(journey.KindNote, w.id, "color", e.color.loose))
			}
			e.edit("write note", w.group, append(ops, e.answerOps(w)...))
			return
		}
		e.edit("write note", w.group, []journey.Op{journey.SetText(journey.KindNote, w.id, "text", w.text)})
	case phaseHead:
		e.edit("rename phase", w.group, []journey.Op{journey.SetText(journey.KindPhase, w.id, "title", w.text)})
	case laneTitle:
		ops := []journey.Op{journey.SetText(journey.KindLane, w.id, "title", w.text)}
		if w.fresh {
			ops = append(ops, journey.SetText(journey.KindLane, w.id, "kind", e.kindNamed(w.text)))
		}
		e.edit("rename lane", w.group, ops)
	case figure:
		e.commitFigure(w)
	case mapGoal, scopeFrom, scopeTo:
		e.edit("write in corner", w.group, e.cornerOps(w))
	case linkLabel:
		field := journey.Field("label")
		if l := e.doc.Board.Link(w.id); l != nil && l.KindOf() == journey.LoopsBack {
			field = "condition"
		}
		e.edit("write on link", w.group, []journey.Op{journey.SetText(journey.KindLink, w.id, field, w.text)})
	}
}

// finishWriting commits and closes the open text.
func (e *Editor) finishWriting() {
	w := e.writing
	if w == nil {
		return
	}
	e.commitWriting()
	e.writing = nil
	e.refresh()
	e.leaveWriting(w)
	e.chosen.prune(e.doc.Board) // another tab may have deleted what was written on
}

// leaveWriting does what comes after the last letter: it takes back what stayed empty, gives an actor's note its actor and
// chooses what was written on.
func (e *Editor) leaveWriting(w *writing) {
	switch {
	case w.on == phaseHead && w.made && blank(w.text):
		e.dropEmptyHead(w)
		return
	case w.on == figure:
		e.leaveFigure(w)
		return
	case w.on == oldNote:
		if w.touched { // to open a note and leave it is to look
			e.adoptActor(w.id, w.group)
		}
		return
	case w.on != newNote:
		return
	}
	switch {
	case w.made && w.text == "" && !w.score.Set, !w.made && len(w.opens) > 0:
		e.forget()
	case w.made:
		e.adoptActor(w.id, w.group)
		e.chosen = Selection{Notes: []journey.ID{w.id}}
		return
	}
	if e.doc.Board.Note(w.answers) != nil {
		e.chosen = Selection{Notes: []journey.ID{w.answers}}
		return
	}
	switch w.to.Where {
	case journey.Cell:
		e.chosen = Selection{Cell: CellRef{w.to.Phase, w.to.Lane}}
	case journey.Parked:
		e.chosen = Selection{Parking: true}
	}
}

// forget takes back the note or phase that was begun last and emptied again: it leaves no trace and no step to undo.
func (e *Editor) forget() {
	if _, done, ok := e.doc.Drop(); ok {
		e.altered(done)
	}
}

// closeWriting drops the open text of a map that is being left after it was committed.
func (e *Editor) closeWriting() {
	e.finishWriting()
	e.writing = nil
}

// label is what a screen reader says of the open text.
func (w *writing) label(e *Editor) string {
	switch w.on {
	case phaseHead:
		return e.words.Inspect.Phase
	case laneTitle:
		return e.words.Inspect.Lane
	case linkLabel:
		return e.words.Inspect.Link
	case mapGoal, scopeFrom, scopeTo:
		_, ask := e.cornerWords(w.on)
		return ask
	case figure:
		return funnel.Name(e.words, funnel.Fields[w.nth]) + ", " + e.phaseTitle(w.to.Phase)
	}
	if w.to.Where == journey.Cell {
		where := e.laneTitle(w.to.Lane) + ", " + e.phaseTitle(w.to.Phase)
		if w.score.Set {
			where += ", " + signed(w.score.N)
		}
		return where
	}
	if w.to.Where == journey.Parked {
		return e.words.Parking.In
	}
	return e.words.Inspect.Note
}
