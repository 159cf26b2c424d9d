package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// A solution of the present map is brought onto the wanted one: by hand from the list at the side, or into the chosen cell.

// bringable are the kinds of lanes that take one.
func bringable(kind string) bool {
	switch kind {
	case journey.Emotions, journey.Metrics, journey.Actors, journey.LineLane, journey.Pains, journey.Images:
		return false
	}
	return true
}

// plannedNote is a solution of the present map, nil where there is none.
func (e *Editor) plannedNote(id journey.ID) *journey.Note {
	is, will := e.both()
	if is == nil || will != e.doc.Board {
		return nil
	}
	if n := is.Note(id); n != nil && is.KindOf(n) == journey.Solutions {
		return n
	}
	return nil
}

// bringHere puts a solution into the chosen cell, or, where none is chosen, among the touchpoints of its own phase.
func (e *Editor) bringHere(arg string) {
	n := e.plannedNote(journey.ID(arg))
	if n == nil {
		return
	}
	to := e.chosen.Cell
	if to == (CellRef{}) {
		to = e.cellFor(n)
	}
	l := e.doc.Board.Lane(to.Lane)
	switch {
	case l == nil || e.doc.Board.Phase(to.Phase) == nil:
		e.showToast(Toast{Text: e.words.Pair.NoCells})
	case !bringable(l.Kind):
		e.showToast(Toast{Text: e.words.Pair.NoCell})
	default:
		e.bring(n, journey.InCell(to.Phase, to.Lane, ""), "")
	}
}

// cellFor is where a solution most likely belongs: the touchpoints of its phase, or else its steps.
func (e *Editor) cellFor(n *journey.Note) CellRef {
	d := e.difference()
	phase := d.d.Wanted(journey.KindPhase, n.Place.Phase)
	if phase == "" && len(e.doc.sheet.Columns) > 0 {
		phase = e.doc.sheet.Columns[0].Phase.ID
	}
	for _, kind := range [...]string{journey.Touchpoints, journey.Actions} {
		if row := e.firstRow(kind); row >= 0 {
			return CellRef{phase, e.doc.sheet.Rows[row].Lane.ID}
		}
	}
	return CellRef{}
}

// bring makes a note of a solution, which knows where it came from. In a lane of solutions it is that solution still, and all that is
// said of it comes along: else the comparison would tell of changes that nobody made. Elsewhere it is a touchpoint or step that was
// made of it, and takes along what was agreed on it; effort, impact and where the idea came from are the idea's and stay with it.
func (e *Editor) bring(n *journey.Note, to journey.Place, before journey.ID) {
	b, made := e.doc.Board, e.ids.New()
	again := e.brought(n)
	for _, was := range again {
		if was.Place.Where == journey.Cell && was.Place.Phase == to.Phase && was.Place.Lane == to.Lane {
			e.chooseNotes(was.ID)
			e.reveal(e.doc.sheet.Note(was.ID).Rect)
			e.showToast(Toast{Text: e.words.Pair.Already.With(brief(n.Text), e.placesInWords(again))})
			return
		}
	}
	ops := append(e.openLane(to.Lane), journey.AddNote(b, made, to, before, n.Text)...)
	if is, _ := e.both(); b.Lane(to.Lane).Kind == journey.Solutions {
		ops = append(ops, journey.SameNote(is, n.ID, made)...)
	} else {
		ops = append(ops, journey.Set(journey.KindNote, made, "basis", &n.ID))
		for _, f := range [...]struct {
			field journey.Field
			text  string
		}{{"owner", n.Owner}, {"firstStep", n.FirstStep}, {"when", n.When}, {"resources", n.Resources}, {"url", n.URL}} {
			if f.text != "" {
				ops = append(ops, journey.SetText(journey.KindNote, made, f.field, f.text))
			}
		}
		for _, tag := range n.Tags {
			ops = append(ops, journey.Op{Register: journey.Register{Kind: journey.KindNote, Record: made, Field: journey.Field("tag/" + tag.Key)}, Now: tag.Value})
		}
	}
	if fateOf(b, n.ID) != "" { // it will be done after all
		ops = append(ops, journey.SetText(journey.KindMap, "", journey.Field("fate/"+string(n.ID)), ""))
	}
	if !e.edit("bring solution", "", ops) {
		return
	}
	e.chooseNotes(made)
	e.reveal(e.doc.sheet.Note(made).Rect)
	said := e.words.Pair.Brought.With(brief(n.Text), e.phaseTitle(to.Phase), e.laneTitle(to.Lane)) + ". " + e.planLeft()
	if pains := e.openPains(n.ID); len(pains) > 0 && len(again) == 0 {
		e.showToast(Toast{Text: e.words.Pair.Solves.With(brief(pains[0].Text)), Action: e.words.Pair.SetSolved, Run: Command{Name: "solvespains", Arg: string(n.ID)}})
		said += ". " + e.toast.Text
	}
	e.say(said)
}

// brought are the notes of the wanted map that were made of a solution.
func (e *Editor) brought(n *journey.Note) (notes []*journey.Note) {
	for made := range e.doc.Board.Notes() {
		if made.From == n.ID {
			notes = append(notes, made)
		}
	}
	return notes
}

// bringing carries a solution from the list at the side. Over a cell that takes it, a gap shows where it will stand.
type bringing struct {
	note    *journey.Note
	at      geom.Point
	landing layout.Landing
	lands   bool
	stands  string // where it is already, in words
	inside  bool   // it has been well over the wall, so that at an edge the wall moves on
}

// carried takes in a thing that is dragged from the chrome.
func (e *Editor) carried(ev Carried) {
	if e.doc == nil {
		return
	}
	if ev.Begins {
		n := e.plannedNote(ev.What)
		if n == nil {
			return
		}
		e.putAway("")
		e.finishWriting()
		e.cancelGesture()
		g := &bringing{note: n}
		if again := e.brought(n); len(again) > 0 {
			g.stands = e.words.Pair.Already.With(brief(n.Text), e.placesInWords(again))
		}
		e.gesture = g
	}
	g, ok := e.gesture.(*bringing)
	if !ok {
		return
	}
	if ev.Done {
		e.release(Released{P: ev.P})
		return
	}
	g.move(e, Moved{P: ev.P})
	if e.redraw(); ev.Begins {
		e.refresh()
	}
}

func (g *bringing) move(e *Editor, ev Moved) {
	g.at = ev.P
	free := e.free()
	if in := free.Grown(-3 * edgeScroll); in.Has(ev.P) {
		g.inside = true
	}
	was, shown := g.landing, g.lands
	g.lands = false
	if p := e.camera.ToWorld(ev.P); free.Has(ev.P) {
		g.landing = e.doc.sheet.LandingAt(p, nil, geom.Rect{X: p.X - layout.NoteWidth/2, Y: p.Y - layout.NoteHeight/2, W: layout.NoteWidth, H: layout.NoteHeight})
		row := e.rowOf(g.landing.Place.Lane)
		g.lands = g.landing.Place.Where == journey.Cell && row >= 0 && bringable(e.doc.sheet.Rows[row].Lane.Kind)
	}
	if g.lands != shown || g.landing.Place != was.Place || g.landing.Before != was.Before {
		if e.shifts = e.shifts[:0]; g.lands {
			e.shifts = e.doc.sheet.Preview(g.landing, nil, e.shifts)
		}
	}
}

func (g *bringing) release(e *Editor, ev Released) {
	g.move(e, Moved(ev))
	e.shifts = e.shifts[:0]
	switch {
	case g.lands:
		e.bring(g.note, g.landing.Place, g.landing.Before)
	case e.free().Has(ev.P):
		e.showToast(Toast{Text: e.words.Pair.NoCell})
	}
}

func (g *bringing) cancel(e *Editor)     { e.shifts = e.shifts[:0] }
func (g *bringing) holds(e *Editor) bool { return e.plannedNote(g.note.ID) != nil }
func (g *bringing) status(e *Editor) string {
	if g.stands != "" {
		return g.stands
	}
	return e.words.Pair.Bringing
}
func (g *bringing) cursor() string { return "copy" }

// edgeScroll is how near the edge of what is free, in screen units, the wall begins to move on, beyondEdge how far past it, over the
// panel, it still does, and scrollStep by how much a frame.
const edgeScroll, beyondEdge, scrollStep = 28.0, 120.0, 9.0

// scrolls is by how much the wall moves on under what is brought, in screen units a frame.
func (e *Editor) scrolls() (by geom.Point) {
	g, ok := e.gesture.(*bringing)
	if !ok || !g.inside {
		return by
	}
	free := e.free()
	switch {
	case !free.Grown(beyondEdge).Has(g.at):
	case g.at.X < free.X+edgeScroll:
		by.X = -scrollStep
	case g.at.X > free.Right()-edgeScroll:
		by.X = scrollStep
	}
	switch {
	case !free.Grown(beyondEdge).Has(g.at):
	case g.at.Y < free.Y+edgeScroll:
		by.Y = -scrollStep
	case g.at.Y > free.Bottom()-edgeScroll:
		by.Y = scrollStep
	}
	return by
}

// scrollOn moves the wall on under what is brought to its edge.
func (e *Editor) scrollOn() {
	by := e.scrolls()
	if by == (geom.Point{}) {
		return
	}
	e.camera.X, e.camera.Y = e.camera.X+by.X/e.camera.Zoom, e.camera.Y+by.Y/e.camera.Zoom
	g := e.gesture.(*bringing)
	g.move(e, Moved{P: g.at})
}
