package editor

import (
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/minutes"
)

// PriorityList is the priorities side by side below the wall, each with its solutions and room for one more.
type PriorityList struct {
	Items []PriorityItem
	Made  int // goes up with every solution that is written here
}

// PriorityItem is one priority.
type PriorityItem struct {
	Note      journey.ID
	Number    string // its place, in words
	Text      string
	Detail    string // phase and votes
	Solutions []GuideItem
	Draft     string // the solution that is being written
	Chosen    bool
}

// priorities is the view of the priorities side by side.
type priorities struct {
	open   bool
	back   geom.Camera // where it was opened
	drafts map[journey.ID]string
	made   int
}

// priorityRoom is the height, in screen units, that the list takes of the wall.
const priorityRoom = 232

// mostPriorities is how many stand side by side: more cannot be read.
const mostPriorities = 6

func hasPriorities(e *Editor) bool { return e.doc != nil && len(e.topPriorities()) > 0 }

// topPriorities are the priorities that stand side by side: what wants a solution, and so no solutions.
func (e *Editor) topPriorities() []minutes.Priority {
	var top []minutes.Priority
	for _, p := range minutes.Of(e.doc.Board).Priorities {
		if n := e.doc.Board.Note(p.Note); e.doc.Board.KindOf(n) != journey.Solutions && len(top) < mostPriorities {
			top = append(top, p)
		}
	}
	return top
}

// openPriorities lays the priorities side by side: all else on the wall is pale, the lane of their solutions is open, and a solution
// can be written under each. group is of the act that asks for it, empty for none.
func (e *Editor) openPriorities(group string) {
	top := e.topPriorities()
	if len(top) == 0 {
		return
	}
	if !e.priority.open {
		e.priority = priorities{open: true, back: e.camera, drafts: map[journey.ID]string{}}
	}
	e.side, e.library.open = noSide, false
	if row := e.rowOf(e.doc.Board.Note(top[0].Note).Place.Lane); row >= 0 {
		if lane, opens := e.laneFor(journey.Solutions, row); e.doc.Board.Lane(lane) != nil && len(opens) > 0 {
			e.edit("open lane", group, opens)
		}
	}
	e.goToPriority(top[0].Note)
}

// togglePriorities opens the list, or closes it.
func (e *Editor) togglePriorities() {
	if e.priority.open {
		e.closePriorities()
		e.emit(FocusBoard{})
		return
	}
	e.openPriorities("")
}

// closePriorities goes back to where the list was opened.
func (e *Editor) closePriorities() {
	if e.priority.open {
		e.camera = e.priority.back
		e.priority = priorities{}
		e.refresh()
	}
}

// goToPriority chooses a priority and shows all of them with their solution cells, where these can be read together, else this one.
func (e *Editor) goToPriority(id journey.ID) {
	if e.doc.Board.Note(id) == nil {
		return
	}
	e.chooseNotes(id)
	var all, one geom.Rect
	for _, p := range e.topPriorities() {
		r := e.withSolutions(p.Note)
		if all = all.Union(r); p.Note == id {
			one = r
		}
	}
	e.look(all.Grown(16), fitMost)
	if e.camera.Zoom < 0.6 {
		e.look(one.Grown(16), fitMost)
	}
}

// withSolutions is a note and the cells of the solutions of its phase.
func (e *Editor) withSolutions(id journey.ID) geom.Rect {
	box := e.doc.sheet.Note(id)
	if box == nil {
		return geom.Rect{}
	}
	r := box.Rect
	for i := range e.doc.sheet.Rows {
		if e.doc.sheet.Rows[i].Lane.Kind == journey.Solutions && box.Col >= 0 {
			cell := e.doc.sheet.Cell(box.Col, i)
			r = r.Union(geom.Rect{X: max(cell.X, box.Rect.X), Y: cell.Y, W: min(cell.W, box.Rect.W), H: cell.H})
		}
	}
	return r
}

// inFocus are the priorities and their solutions, while they stand side by side.
func (e *Editor) inFocus() []journey.ID {
	var ids []journey.ID
	for _, p := range e.topPriorities() {
		ids = append(ids, p.Note)
		for _, n := range minutes.Solving(e.doc.Board, p.Note) {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

// setDraft takes in a solution as it is typed under a priority.
func (e *Editor) setDraft(ev SetField) bool {
	field, id, _ := strings.Cut(string(ev.Field), "/")
	if field != "solve" {
		return false
	}
	if e.priority.open {
		e.priority.drafts[journey.ID(id)] = clipped(ev.Value)
		if n := e.oneNote(); ev.Open && (n == nil || n.ID != journey.ID(id)) {
			e.goToPriority(journey.ID(id))
		}
	}
	e.refresh()
	return true
}

// solve makes a note of what was written under a priority: a solution in its phase, linked to it.
func (e *Editor) solve(arg string) {
	id := journey.ID(arg)
	text, n := strings.TrimSpace(e.priority.drafts[id]), e.doc.Board.Note(id)
	if text == "" || n == nil {
		return
	}
	phase := e.phaseOf(n)
	if phase == "" {
		return
	}
	lane, ops := e.laneFor(journey.Solutions, e.rowOf(n.Place.Lane))
	to := journey.InCell(phase, lane, "")
	if e.doc.Board.Under(n) != nil {
		to.Under = n.Place.Under
	}
	made := e.ids.New()
	ops = append(ops, journey.AddNote(e.doc.Board, made, to, "", text)...)
	ops = append(ops, journey.AddLink(e.doc.Board, e.ids.New(), made, id, journey.Solves)...)
	if e.edit("write solution", "", ops) {
		delete(e.priority.drafts, id)
		e.priority.made++
		e.say(e.words.Note.Solution + ": " + text)
	}
}

// priorityList is the list as it is shown.
func (e *Editor) priorityList() *PriorityList {
	if !e.priority.open {
		return nil
	}
	list := &PriorityList{Made: e.priority.made}
	for _, p := range e.topPriorities() {
		item := PriorityItem{Note: p.Note, Number: strconv.Itoa(p.Place), Text: p.Text, Detail: p.Phase, Draft: e.priority.drafts[p.Note], Chosen: e.chosen.Has(p.Note)}
		if p.Voted {
			if item.Detail != "" {
				item.Detail += " · "
			}
			item.Detail += e.words.Vote.Votes.Of(p.Votes)
		}
		for _, n := range minutes.Solving(e.doc.Board, p.Note) {
			if text := n.Shown(); text != "" {
				item.Solutions = append(item.Solutions, GuideItem{Text: text, Note: n.ID})
			}
		}
		list.Items = append(list.Items, item)
	}
	return list
}

// keepPriorities closes the list when the last priority went.
func (e *Editor) keepPriorities() {
	if e.priority.open && !hasPriorities(e) {
		e.closePriorities()
	}
}

// spotlight tells the scene which notes are looked at together: what is voted on, or the priorities.
func (e *Editor) spotlight() {
	var ids []journey.ID
	numbered := false
	switch {
	case e.doc == nil || e.looking != nil:
	case e.side == voteSide:
		ids, numbered = e.candidates(), true
	case e.priority.open:
		ids = e.inFocus()
	}
	if numbered != e.lit.numbered || !slices.Equal(ids, e.lit.ids) {
		e.lit.ids, e.lit.numbered = ids, numbered
		e.scene.SetCandidates(ids, numbered)
		e.redraw()
	}
}

// spotlit is what the scene was told last.
type spotlit struct {
	ids      []journey.ID
	numbered bool
}
