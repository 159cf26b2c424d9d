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
	chose  bool // it chose the group that the note is in: only the next click goes into that
	fixed  bool // it was pulled, and stays where it is
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
		return n == nil || n.Locked && !g.mods.Alt || e.doc.sheet.Note(id) == nil
	})
	if len(held) == 0 {
		if !g.fixed {
			g.fixed = true
			e.say(e.words.Loose.Stays)
		}
		return
	}
	m := &moving{lead: g.id, from: g.from, held: held, copies: g.mods.Alt, alt: g.mods.Alt}
	if !slices.Contains(held, g.id) {
		m.lead = held[0]
	}
	m.begin(e)
	e.gesture = m
	e.showLot() // what is held may go there
	m.move(e, ev)
	e.refresh()
}

func (g *pressing) release(e *Editor, _ Released) {
	switch {
	case g.mods.Shift:
		e.toggleWhole(g.id)
	case g.chose, g.fixed:
	case len(e.chosen.Notes) > 1:
		e.chooseNotes(g.id)
	case g.double && e.onSigns(g.id, g.from):
		e.showInspector()
	case g.double:
		e.writeOn(g.id)
	}
}

func (g *pressing) cancel(*Editor) {}

func (g *pressing) holds(e *Editor) bool { return e.doc.Board.Note(g.id) != nil }

func (g *pressing) status(e *Editor) string {
	if g.fixed {
		return e.words.Loose.Stays
	}
	if status := e.looseStatus(); status != "" {
		return status
	}
	return e.words.Status.Note
}

func (g *pressing) cursor() string { return "grabbing" }

// moving carries notes. Over a cell a gap shows where they will land; outside the grid they stay where they are let go, in line
// with others or on the dots. With Alt they stay anywhere, exactly where they are let go. Alt that was held from the beginning
// carries copies instead, and means that until it is let go.
type moving struct {
	lead    journey.ID // the note under the hand
	from    geom.Point
	held    []journey.ID
	box     geom.Rect // of the lead, before
	around  geom.Rect // all that is held, before
	by      geom.Point
	landing layout.Landing
	free    bool // Alt
	loose   bool // all that is held lies loose
	copies  bool // copies are carried
	alt     bool // the Alt that said so is held still
	snap    snapping
	feeling feeling
	withIt  []journey.ID // held, and what stands under steps among them; empty where nothing does
	along   bool         // that is drawn in the hand as well
}

// begin takes up what is held.
func (g *moving) begin(e *Editor) {
	g.box = e.doc.sheet.Note(g.lead).Rect
	g.loose = true
	for _, id := range g.held {
		g.around = g.around.Union(e.doc.sheet.Note(id).Rect)
		g.loose = g.loose && e.doc.Board.Note(id).Place.Where == journey.Loose
	}
	if g.copies {
		e.scene.SetCopying(g.held)
		return
	}
	g.withIt = e.standingUnder(g.held)
	g.liftFeeling(e)
	e.scene.SetMoving(g.held)
}

func (g *moving) move(e *Editor, ev Moved) {
	g.by = ev.P.Sub(g.from).Mul(1 / e.camera.Zoom)
	g.alt = g.alt && ev.Alt
	g.free = ev.Alt && !g.alt
	g.snap.shown = false
	was := g.landing
	switch at := g.box.Moved(g.by); {
	case g.free || (len(g.held) > 1 && g.loose && !e.inGrid(at.Center())):
		g.landing = layout.Landing{Place: journey.OnWall(at.X, at.Y), Rect: at}
	case g.weigh(e):
		g.landing = g.raised(e)
	default:
		g.landing = e.doc.sheet.LandingAt(e.camera.ToWorld(ev.P), g.away(), at)
	}
	if g.landing.Place.Where == journey.Loose && !g.free {
		g.by = g.by.Add(g.snap.to(e, g.around.Moved(g.by), g.away(), false))
		at := g.box.Moved(g.by)
		g.landing.Rect, g.landing.Place = at, journey.OnWall(at.X, at.Y)
	}
	g.lift(e, was.Score)
	g.takeAlong(e)
	if g.landing.Place != was.Place || g.landing.Before != was.Before {
		e.shifts = e.shifts[:0]
		if g.landing.Place.Where != journey.Loose {
			e.shifts = e.doc.sheet.Preview(g.landing, g.away(), e.shifts)
		}
	}
}

// away are the notes that leave their places: none where copies are carried.
func (g *moving) away() []journey.ID {
	if g.copies {
		return nil
	}
	return g.held
}

// inGrid reports whether a point of the world lies in a cell or in the parking place.
func (e *Editor) inGrid(p geom.Point) bool {
	_, ok := e.doc.sheet.CellAt(p)
	return ok || e.doc.sheet.Lot.Has(p)
}

func (g *moving) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	g.end(e)
	switch {
	case g.copies:
		g.layCopies(e)
		return
	case g.feeling.stays:
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
	all, among := notes, make(map[journey.ID]bool, len(notes))
	for _, id := range notes {
		among[id] = true
	}
	for n := range e.doc.Board.Notes() {
		if step := e.doc.Board.Under(n); step != nil && among[step.ID] && !among[n.ID] {
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
	if g.copies {
		return e.words.Loose.Copying
	}
	return e.words.Loose.Dragging
}

func (g *moving) cursor() string {
	if g.copies {
		return "copy"
	}
	return "grabbing"
}
