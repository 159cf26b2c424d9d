package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// pressing is a press on a note that may become a drag. Lifted at once it chooses the note; with Shift it adds it or, where
// it was chosen already, takes it out. The second of two clicks opens the text, and only when it is lifted: a click and then a
// drag is a drag.
type pressing struct {
	id     journey.ID
	from   geom.Point
	mods   Mods
	double bool
}

func (g *pressing) move(e *Editor, ev Moved) {
	if ev.P.Sub(g.from).Len() < dragFrom {
		return
	}
	if !e.chosen.Has(g.id) {
		e.toggle(g.id)
	}
	held := slices.DeleteFunc(slices.Clone(e.chosen.Notes), func(id journey.ID) bool {
		n := e.doc.Board.Note(id)
		return n == nil || n.Locked || e.doc.sheet.Note(id) == nil
	})
	if len(held) == 0 {
		return
	}
	m := &moving{lead: g.id, from: g.from, held: held}
	if !slices.Contains(held, g.id) {
		m.lead = held[0]
	}
	m.box = e.doc.sheet.Note(m.lead).Rect
	m.withIt = e.standingUnder(held)
	m.liftFeeling(e)
	e.scene.SetMoving(held)
	e.gesture = m
	e.showLot() // what is held may go there
	m.move(e, ev)
	e.refresh()
}

func (g *pressing) release(e *Editor, _ Released) {
	switch {
	case g.mods.Shift:
		e.toggle(g.id)
	case g.double:
		e.writeOn(g.id)
	case len(e.chosen.Notes) > 1:
		e.chooseNotes(g.id)
	}
}

func (g *pressing) cancel(*Editor) {}

func (g *pressing) holds(e *Editor) bool { return e.doc.Board.Note(g.id) != nil }

func (g *pressing) status(e *Editor) string { return e.words.Status.Note }

func (g *pressing) cursor() string { return "grabbing" }

// moving carries notes. Over a cell a gap shows where they will land; with Alt, or outside the grid, they stay where they
// are let go.
type moving struct {
	lead    journey.ID // the note under the hand
	from    geom.Point
	held    []journey.ID
	box     geom.Rect // of the lead, before
	by      geom.Point
	landing layout.Landing
	free    bool // Alt
	feeling feeling
	withIt  []journey.ID // held, and what stands under steps among them; empty where nothing does
	along   bool         // that is drawn in the hand as well
}

func (g *moving) move(e *Editor, ev Moved) {
	g.by = ev.P.Sub(g.from).Mul(1 / e.camera.Zoom)
	g.free = ev.Alt
	was := g.landing
	switch at := g.box.Moved(g.by); {
	case g.free || (len(g.held) > 1 && g.allLoose(e)):
		g.landing = layout.Landing{Place: journey.OnWall(at.X, at.Y), Rect: at}
	case g.weigh(e):
		g.landing = g.raised(e)
	default:
		g.landing = e.doc.sheet.LandingAt(e.camera.ToWorld(ev.P), g.held, at)
	}
	g.lift(e, was.Score)
	g.takeAlong(e)
	if g.landing.Place != was.Place || g.landing.Before != was.Before {
		e.shifts = e.shifts[:0]
		if g.landing.Place.Where != journey.Loose {
			e.shifts = e.doc.sheet.Preview(g.landing, g.held, e.shifts)
		}
	}
}

// allLoose reports whether the hand carries several notes that all lie loose: they stay together unless one alone is
// brought to a cell.
func (g *moving) allLoose(e *Editor) bool {
	for _, id := range g.held {
		if e.doc.Board.Note(id).Place.Where != journey.Loose {
			return false
		}
	}
	at := g.box.Moved(g.by).Center()
	_, inGrid := e.doc.sheet.CellAt(at)
	return !inGrid && !e.doc.sheet.Lot.Has(at)
}

func (g *moving) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	g.end(e)
	if g.feeling.stays {
		g.setScore(e)
		return
	}
	var ops []journey.Op
	switch g.landing.Place.Where {
	case journey.Cell:
		ops = journey.TakeAlong(e.doc.Board, g.intoCells(e))
	case journey.Parked:
		ops = journey.ParkBefore(e.doc.Board, slices.Collect(inOrder(e.doc.Board, g.held)), g.landing.Before)
	default:
		ops = g.ontoWall(e)
	}
	if e.edit("move notes", "", ops) {
		if g.landing.Place.Where == journey.Parked {
			e.say(e.words.Parking.Parked.Of(len(g.held)) + ". " + e.parkedCount())
		} else if g.landing.Place.Where == journey.Cell && len(g.held) == 1 {
			e.say(e.words.Say.MovedTo.With(e.phaseTitle(g.landing.Place.Phase), e.laneTitle(g.landing.Place.Lane)))
		} else {
			e.say(e.words.Say.Moved.Of(len(g.held)))
		}
	}
}

// intoCells lays the notes that come from the lead's own cell, and loose ones, at the landing place; those from other cells
// go as many phases and lanes further as the lead does.
func (g *moving) intoCells(e *Editor) []journey.Op {
	sheet, b := e.doc.sheet, e.doc.Board
	from, leadInCell := sheet.CellOf(g.lead)
	to, _ := e.cell(CellRef{g.landing.Place.Phase, g.landing.Place.Lane})
	var together []journey.ID
	var ops []journey.Op
	for id := range inOrder(b, g.held) {
		cell, inCell := sheet.CellOf(id)
		if !leadInCell || !inCell || cell == from {
			together = append(together, id)
			continue
		}
		col := max(0, min(len(sheet.Columns)-1, cell.Col+to.Col-from.Col))
		row := max(0, min(len(sheet.Rows)-1, cell.Row+to.Row-from.Row))
		if !sheet.Takes(row) {
			row = to.Row
		}
		place := b.Note(id).Place
		place.Phase, place.Lane = sheet.Columns[col].Phase.ID, sheet.Rows[row].Lane.ID
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
	}
	ops = append(ops, journey.MoveNotes(b, together, g.landing.Place, g.landing.Before)...)
	if g.landing.Score.Set { // in an emotions lane the height is the score
		ops = append(ops, journey.Set(journey.KindNote, g.lead, "score", &g.landing.Score))
	}
	return ops
}

// inOrder walks ids in the one order over all notes.
func inOrder(b *journey.Board, ids []journey.ID) func(func(journey.ID) bool) {
	return func(yield func(journey.ID) bool) {
		for n := range b.Notes() {
			if slices.Contains(ids, n.ID) && !yield(n.ID) {
				return
			}
		}
	}
}

// ontoWall leaves the notes loose where they are let go, on top of the others.
func (g *moving) ontoWall(e *Editor) []journey.Op {
	b := e.doc.Board
	ops := make([]journey.Op, 0, len(g.held))
	if g.allStayLoose(b) {
		return journey.ShiftNotes(b, g.held, g.by.X, g.by.Y)
	}
	for _, id := range g.held {
		at := e.doc.sheet.Note(id).Rect.Moved(g.by)
		place := journey.OnWall(at.X, at.Y)
		place.Rank = b.Note(id).Place.Rank
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place))
	}
	return ops
}

func (g *moving) allStayLoose(b *journey.Board) bool {
	for _, id := range g.held {
		if b.Note(id).Place.Where != journey.Loose {
			return false
		}
	}
	return true
}

// takeAlong shows what stands under the steps in the hand going along with them, as long as these go to a cell.
func (g *moving) takeAlong(e *Editor) {
	along := len(g.withIt) > 0 && g.landing.Place.Where == journey.Cell
	if along == g.along {
		return
	}
	if g.along = along; along {
		e.scene.SetMoving(g.withIt)
	} else {
		e.scene.SetMoving(g.held)
	}
}

// standingUnder is the notes with all that stands under steps among them, none where nothing does.
func (e *Editor) standingUnder(notes []journey.ID) []journey.ID {
	all := notes
	for n := range e.doc.Board.Notes() {
		if step := e.doc.Board.Under(n); step != nil && slices.Contains(notes, step.ID) && !slices.Contains(notes, n.ID) {
			all = append(all[:len(all):len(all)], n.ID)
		}
	}
	if len(all) == len(notes) {
		return nil
	}
	return all
}

func (g *moving) end(e *Editor) {
	e.scene.SetMoving(nil)
	e.scene.SetLifted(scene.Lifted{})
	e.shifts = e.shifts[:0]
	e.showLot()
}

func (g *moving) cancel(e *Editor) { g.end(e) }

func (g *moving) holds(e *Editor) bool {
	for _, id := range g.held {
		if e.doc.Board.Note(id) == nil {
			return false
		}
	}
	return !g.feeling.on || e.rowOf(e.doc.Board.Note(g.lead).Place.Lane) == g.feeling.row
}

func (g *moving) status(e *Editor) string {
	if g.feeling.on {
		return e.words.Status.Feeling.With(signedOr(g.landing.Score, e.words.Field.None))
	}
	return e.words.Status.Dragging
}

func (g *moving) cursor() string { return "grabbing" }
