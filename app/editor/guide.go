package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Guide is the panel of eight steps to make a map (seed 002).
type Guide struct {
	Steps []GuideStep
	Done  string // how many are, in words
}

// GuideStep is one of them: the open one also shows its text, the button that leads to its place, and a list.
type GuideStep struct {
	Title, Text string
	Done, Open  bool
	Go          MenuItem
	List        []GuideItem
}

// GuideItem is a solution with what becomes of it.
type GuideItem struct {
	Text, Detail string
	Note         journey.ID
}

// The steps of the guide, in the order of seed 002.
const (
	setGoal = iota
	describePersona
	markTarget
	listTouchpoints
	chooseElements
	findResources
	walkIt
	changeIt
	guideSteps
)

// guide is the step that is open in the panel, or one of the two below. Where the inspector has taken the panel's place, it
// waits for that to go.
type guide struct {
	step  int
	waits bool
}

const (
	noStep    = -1
	firstToDo = -2 // until somebody opens or closes a step
)

// ticked says which steps of the guide a map has taken. began is the template that the map began from, or nil: its examples
// are not the team's own, and count for nothing.
func ticked(b, began *journey.Board) (done [guideSteps]bool) {
	example := map[journey.ID]bool{}
	for _, r := range untouched(b, began) {
		example[journey.IDOf(r)] = true
	}
	doc := b.Doc()
	done[setGoal] = doc.Goal != "" && doc.Scope.From != "" && doc.Scope.To != ""
	for _, r := range b.All(journey.KindPersona) {
		p := r.(*journey.Persona)
		if !example[p.ID] {
			done[describePersona] = done[describePersona] || p.Called() != "" && (p.Wants != "" || len(p.Goals) > 0)
			done[markTarget] = done[markTarget] || p.Target
		}
	}
	touched, used := map[journey.ID]bool{}, map[journey.ID]bool{}
	var needs, owners tally
	for n := range b.Notes() {
		if example[n.ID] || b.Standing(n) != journey.Placed {
			continue
		}
		used[n.Place.Lane] = true
		switch b.KindOf(n) {
		case journey.Touchpoints:
			touched[n.Place.Phase] = true
		case journey.Solutions:
			needs.count(n, n.Resources != "")
			owners.count(n, n.Owner != "" && n.FirstStep != "")
		}
	}
	phases := b.Phases()
	done[listTouchpoints] = len(phases) > 0 && !slices.ContainsFunc(phases, func(p *journey.Phase) bool { return !touched[p.ID] })
	shown := chosenLanes(b)
	done[chooseElements] = len(shown) > 1 && !slices.ContainsFunc(shown, func(l *journey.Lane) bool { return !inUse(b, l, used) })
	done[findResources], done[changeIt] = needs.enough(), owners.enough()
	done[walkIt] = doc.Walked != ""
	return done
}

// tally counts solutions that have what is asked. Where the team has chosen some, each of these must have it; until then one
// is enough.
type tally struct{ have, lacking int }

func (t *tally) count(n *journey.Note, has bool) {
	if has {
		t.have++
	} else if n.Chosen {
		t.lacking++
	}
}

func (t *tally) enough() bool { return t.have > 0 && t.lacking == 0 }

// chosenLanes are the lanes that the wall shows, without the lines of a blueprint, in which nothing need be.
func chosenLanes(b *journey.Board) []*journey.Lane {
	return slices.DeleteFunc(b.Lanes(), func(l *journey.Lane) bool { return l.Hidden || l.Kind == journey.LineLane })
}

// inUse reports whether a lane shows something: a note in it, or the records that a lane of its kind is about.
func inUse(b *journey.Board, l *journey.Lane, used map[journey.ID]bool) bool {
	switch {
	case used[l.ID]:
		return true
	case l.Kind == journey.Questions:
		return b.Count(journey.KindQuestion) > 0
	case l.Kind == journey.Metrics:
		return b.Count(journey.KindMeasurement) > 0
	}
	return false
}

func (e *Editor) toggleGuide() {
	if e.side == guideSide {
		e.setSide(noSide)
		return
	}
	e.guide.step = firstToDo
	e.library.open, e.start = false, false
	e.openGuide()
	e.say(e.words.Guide.Title + ", " + e.guided().Done)
}

func (e *Editor) openGuide() {
	e.setSide(guideSide)
	e.guide.waits = false
}

// openStep opens a step of the guide, and closes the one that is open.
func (e *Editor) openStep(arg string) {
	step := strings.Index(digits, arg)
	if len(arg) != 1 || step < 0 {
		return
	}
	if step == e.guide.at(ticked(e.doc.Board, e.began())) {
		step = noStep
	}
	e.guide.step = step
}

// digits are the steps as arguments of a command.
const digits = "12345678"

// at is the step that is open.
func (g *guide) at(done [guideSteps]bool) int {
	if g.step == firstToDo {
		return slices.Index(done[:], false)
	}
	return g.step
}

// guided is the panel as it is shown.
func (e *Editor) guided() *Guide {
	if e.side != guideSide {
		return nil
	}
	w := &e.words.Guide
	done := ticked(e.doc.Board, e.began())
	g := &Guide{}
	many := 0
	open := e.guide.at(done)
	for i := range done {
		if done[i] {
			many++
		}
		s := GuideStep{Title: w.Steps[i].Title, Done: done[i], Open: i == open}
		if s.Open {
			s.Text = w.Steps[i].Text
			s.Go = MenuItem{Label: w.Steps[i].Go, Run: Command{Name: "guideto", Arg: digits[i : i+1]}, Enabled: e.leads(i)}
			if i == changeIt {
				s.List = e.changes()
			}
		}
		g.Steps = append(g.Steps, s)
	}
	g.Done = w.Done.Of(many)
	return g
}

// changes are the solutions, those that were chosen first, with who takes them up and how that begins.
func (e *Editor) changes() (list []GuideItem) {
	w := &e.words.Guide
	for _, n := range e.solutions() {
		detail := n.Owner
		if detail == "" {
			detail = w.Nobody
		}
		if n.FirstStep != "" {
			detail += " · " + n.FirstStep
		} else {
			detail += " · " + w.NoStart
		}
		list = append(list, GuideItem{n.Text, detail, n.ID})
	}
	return list
}

func (e *Editor) solutions() (all []*journey.Note) {
	for n := range e.doc.Board.Notes() {
		if e.doc.Board.KindOf(n) == journey.Solutions {
			all = append(all, n)
		}
	}
	slices.SortStableFunc(all, func(x, y *journey.Note) int {
		switch {
		case x.Chosen == y.Chosen:
			return 0
		case x.Chosen:
			return -1
		}
		return 1
	})
	return all
}

// leads reports whether there is a place that a step can lead to.
func (e *Editor) leads(step int) bool {
	switch step {
	case listTouchpoints:
		return e.firstRow(journey.Touchpoints) >= 0 && len(e.doc.sheet.Columns) > 0
	case chooseElements:
		return len(e.doc.sheet.Rows) > 0
	case findResources, changeIt:
		return len(e.solutions()) > 0 || e.firstRow(journey.Solutions) >= 0 && len(e.doc.sheet.Columns) > 0
	case walkIt:
		return hasSteps(e)
	}
	return true
}

// guideTo goes to the place where a step of the guide is done.
func (e *Editor) guideTo(arg string) {
	step := strings.Index(digits, arg)
	if len(arg) != 1 || step < 0 || !e.leads(step) {
		return
	}
	switch step {
	case setGoal:
		e.writeCorner(mapGoal)
	case describePersona, markTarget:
		e.openPersona()
	case listTouchpoints:
		e.toTouchpoints()
	case chooseElements:
		e.toLane()
	case findResources:
		e.toSolution(func(n *journey.Note) bool { return n.Resources == "" })
	case walkIt:
		e.startWalk()
	case changeIt:
		e.toSolution(func(n *journey.Note) bool { return n.Owner == "" || n.FirstStep == "" })
	}
}

// toTouchpoints puts the caret in the first phase that has no touchpoint.
func (e *Editor) toTouchpoints() {
	row, to := e.firstRow(journey.Touchpoints), 0
	for col := range e.doc.sheet.Columns {
		if len(e.doc.sheet.NotesIn(layout.Cell{Col: col, Row: row})) == 0 {
			to = col
			break
		}
	}
	e.chooseCell(layout.Cell{Col: to, Row: row})
	e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
}

// toLane chooses the first lane in which nothing is, or else the first of all.
func (e *Editor) toLane() {
	used := map[journey.ID]bool{}
	for n := range e.doc.Board.Notes() {
		used[n.Place.Lane] = true
	}
	lanes := chosenLanes(e.doc.Board)
	to := slices.IndexFunc(lanes, func(l *journey.Lane) bool { return !inUse(e.doc.Board, l, used) })
	lane := e.doc.sheet.Rows[0].Lane
	if to >= 0 {
		lane = lanes[to]
	}
	e.choose(Selection{Lane: lane.ID})
	e.reveal(e.doc.sheet.TitleRect(e.rowOf(lane.ID)))
}

// toSolution shows the fields of the first solution that lacks something, or has the first solution written.
func (e *Editor) toSolution(lacks func(*journey.Note) bool) {
	all := e.solutions()
	if len(all) == 0 {
		e.chooseCell(layout.Cell{Row: e.firstRow(journey.Solutions)})
		e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
		return
	}
	n := all[max(0, slices.IndexFunc(all, lacks))]
	e.chooseNotes(n.ID)
	e.toward([]journey.ID{n.ID})
	e.showInspector()
}

// toNote chooses a note and brings it into view.
func (e *Editor) toNote(id journey.ID) {
	if e.doc.Board.Note(id) != nil {
		e.chooseNotes(id)
		e.toward([]journey.ID{id})
		e.showInspector()
	}
}

// firstRow is the first lane of a kind on the wall, -1 when there is none.
func (e *Editor) firstRow(kind string) int {
	return slices.IndexFunc(e.doc.sheet.Rows, func(r layout.Row) bool { return r.Lane.Kind == kind })
}
