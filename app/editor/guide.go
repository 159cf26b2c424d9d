package editor

import (
	"slices"
	"sort"
	"strings"

	"reiskaart/app/journey"
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
		list = append(list, GuideItem{n.Shown(), detail, n.ID})
	}
	return list
}

func (e *Editor) solutions() (all []*journey.Note) {
	for n := range e.doc.Board.Notes() {
		if e.doc.Board.KindOf(n) == journey.Solutions {
			all = append(all, n)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Chosen && !all[j].Chosen })
	return all
}
