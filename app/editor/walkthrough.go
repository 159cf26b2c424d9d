package editor

import (
	"slices"
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// WalkThrough is the journey as it is walked from the customer's place, a step at a time.
type WalkThrough struct {
	Who, Place string // who walks, and where: the step's number of how many, and its phase
	Text, Ask  string // the step, and what to think of there
	First      bool
	Last       bool
}

// walkthrough is a walk that goes on.
type walkthrough struct {
	step journey.ID
	at   int         // its place, for when the step goes
	back geom.Camera // where it began
	side side        // that was open then
}

// The zooms at which a step can be read. The walk's card stands at the right, where it covers no column; in a window that is
// less wide than walkBeside, and beside another panel, it lies below and covers walkRoom, in screen units.
const (
	readNear   = 1.5
	readFar    = 0.8
	walkRoom   = 104
	walkBeside = 1180
)

func hasSteps(e *Editor) bool { return len(e.steps()) > 0 }

// steps is what the customer does, in order; where the wall shows a variant, as that one walks.
func (e *Editor) steps() []*journey.Note {
	walk := e.doc.Board.WalkOf(e.shownVariant())
	return slices.DeleteFunc(walk.Steps, func(n *journey.Note) bool { return e.rowOf(n.Place.Lane) < 0 })
}

// startWalk begins at the step that is chosen, or under which the chosen note stands, else at the first.
func (e *Editor) startWalk() {
	steps := e.steps()
	if len(steps) == 0 {
		return
	}
	at := 0
	if n := e.oneNote(); n != nil {
		at = max(0, slices.IndexFunc(steps, func(s *journey.Note) bool { return s.ID == n.ID || s.ID == n.Place.Under }))
	}
	if e.walkthrough == nil {
		e.walkthrough = &walkthrough{back: e.camera, side: e.side}
		e.side = noSide
	}
	e.start, e.toast = false, nil
	e.walkTo(at)
}

// walkBy goes some steps on or back, and no further than the first and the last.
func (e *Editor) walkBy(by int) {
	if e.walkthrough != nil {
		e.walkTo(e.walkthrough.place(e.steps()) + by)
	}
}

// place is where a walk is among the steps: where its step is, or was before it went.
func (t *walkthrough) place(steps []*journey.Note) int {
	if i := slices.IndexFunc(steps, func(s *journey.Note) bool { return s.ID == t.step }); i >= 0 {
		return i
	}
	return min(t.at, len(steps)-1)
}

// walkTo shows a step: its column at reading size, the rest pale.
func (e *Editor) walkTo(at int) {
	steps := e.steps()
	at = max(0, min(len(steps)-1, at))
	step := steps[at]
	e.walkthrough.step, e.walkthrough.at = step.ID, at
	e.scene.SetOnly(step.ID)
	e.chooseNotes(step.ID)
	e.lookAtStep(step)
	shown := e.walkCard()
	e.say(shown.Place + ": " + shown.Text + ". " + shown.Ask)
}

// lookAtStep brings the column of a step to reading size. The zoom is that at which the highest column can be seen, so that it
// stays the same from step to step, and where it must be smaller than can be read, a column is seen from its step down.
func (e *Editor) lookAtStep(step *journey.Note) {
	sheet := e.doc.sheet
	columns, high := e.stepColumns()
	r := columns[step.ID]
	free, v := e.free(), e.sight()
	top := sheet.Grid.Y + layout.HeadHeight
	heads, titles := e.scene.HeadRoom(v), e.scene.TitleRoom(v)
	v.Zoom = (free.H - heads) / (sheet.Grid.Bottom() - top)
	if v.Zoom < readFar {
		top = r.Y - 2*layout.Gap
		v.Zoom = (free.H - heads) / (high + 4*layout.Gap)
	}
	v.Zoom = max(readFar, min(readNear, v.Zoom, (free.W-titles)/(r.W+2*layout.Gap)))
	heads, titles = e.scene.HeadRoom(v), e.scene.TitleRoom(v) // they grow with the zoom
	middle := free.X + titles + (free.W-titles)/2
	e.camera = geom.Camera{X: r.Center().X - middle/v.Zoom, Y: top - (free.Y+heads)/v.Zoom, Zoom: v.Zoom}
	e.refresh()
}

// stepColumns are the boxes around each step and what stands under it, and the height of the highest.
func (e *Editor) stepColumns() (columns map[journey.ID]geom.Rect, high float64) {
	columns = map[journey.ID]geom.Rect{}
	for n := range e.doc.Board.Notes() {
		box := e.doc.sheet.Note(n.ID)
		if box == nil || box.Rect.Empty() {
			continue
		}
		id := n.ID
		if e.doc.Board.Under(n) != nil {
			id = n.Place.Under
		}
		r := columns[id].Union(box.Rect)
		columns[id], high = r, max(high, r.H)
	}
	return columns, high
}

// stopWalk goes back to where the walk began.
func (e *Editor) stopWalk() {
	if e.walkthrough == nil {
		return
	}
	e.camera, e.side = e.walkthrough.back, e.walkthrough.side
	e.endWalk()
	e.say(e.words.Walk.Stopped)
	e.emit(FocusBoard{})
}

// endWalk shows the whole map again.
func (e *Editor) endWalk() {
	e.walkthrough = nil
	e.scene.SetOnly("")
	e.refresh()
}

// finishWalk writes down that the team has walked the journey, and when.
func (e *Editor) finishWalk() {
	if e.walkthrough == nil {
		return
	}
	e.stopWalk()
	e.edit("walk journey", "", []journey.Op{journey.SetText(journey.KindMap, "", "walked", e.today())})
	e.say(e.words.Walk.Walked)
}

// keepWalking follows a map that changed under the walk.
func (e *Editor) keepWalking() {
	t := e.walkthrough
	if t == nil {
		return
	}
	steps := e.steps()
	if len(steps) == 0 {
		e.endWalk()
		return
	}
	t.at = t.place(steps)
	t.step = steps[t.at].ID
	e.scene.SetOnly(t.step)
}

// walkKey is a key while the journey is walked.
func (e *Editor) walkKey(k Key) bool {
	if e.walkthrough == nil || k.Ctrl || k.Alt || k.Shift {
		return false
	}
	switch k.Name {
	case "PageDown", "ArrowRight":
		e.run(Command{Name: "walknext"})
	case "PageUp", "ArrowLeft":
		e.run(Command{Name: "walkback"})
	default:
		return false
	}
	return true
}

// walkCard is the card of the walk.
func (e *Editor) walkCard() *WalkThrough {
	t := e.walkthrough
	if t == nil {
		return nil
	}
	steps := e.steps()
	step := e.doc.Board.Note(t.step)
	if step == nil || len(steps) == 0 {
		return nil
	}
	w := &e.words.Walk
	who := w.Customer
	if p := e.doc.Board.Persona(); p != nil && p.Called() != "" {
		who = p.Called()
	}
	at := t.place(steps)
	return &WalkThrough{
		Who: w.You.With(who), Place: w.Place.With(strconv.Itoa(at+1), strconv.Itoa(len(steps)), e.phaseTitle(step.Place.Phase)),
		Text: step.Shown(), Ask: e.wonder(step), First: at == 0, Last: at == len(steps)-1,
	}
}

// wonder is what to think of at a step: what nobody has written about it yet, or else whether it is true.
func (e *Editor) wonder(step *journey.Note) string {
	has := map[string]bool{}
	low := false
	for n := range e.doc.Board.Notes() {
		kind := e.doc.Board.KindOf(n)
		if n.Place.Where != journey.Cell {
			continue
		}
		if n.Place.Under == step.ID || n.Place.Under == "" && n.Place.Phase == step.Place.Phase && kind != journey.Actions {
			has[kind] = true
			score, scored := n.Feeling()
			low = low || kind == journey.Emotions && scored && score < 0
		}
	}
	w := &e.words.Walk
	switch {
	case !has[journey.Emotions] && e.firstRow(journey.Emotions) >= 0:
		return w.Feel
	case low && !has[journey.Pains]:
		return w.Pain
	case has[journey.Pains] && !has[journey.Solutions]:
		return w.Help
	case !has[journey.Touchpoints] && e.firstRow(journey.Touchpoints) >= 0:
		return w.Meet
	}
	return w.True
}
