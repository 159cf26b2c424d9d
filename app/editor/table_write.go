package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/table"
)

// openCell is a cell that is being written in.
type openCell struct {
	at      table.Spot
	text    string
	was     string // what it said
	typed   bool   // it was opened by typing: arrows end it
	touched bool   // something was written or picked in it: of what was opened by typing, the letter came
	all     bool   // all of it is marked at first
	group   string
	session uint64
	wrote   bool // something of it is on the map
	fresh   bool // and so is what it stands in: all of it goes when nothing is written
	pick    int  // of the choices: one more than which
}

// enterCell is Enter on a cell: it opens it, or what there is to set of it.
func (e *Editor) enterCell() {
	switch {
	case e.chosen.Link != "", e.chosen.Persona:
		e.openDetails()
	case !e.openCell(false):
		e.openDetails()
	default:
		e.emit(OpenCell{})
	}
}

// openDetails opens the inspector and goes to its first field.
func (e *Editor) openDetails() {
	e.showInspector()
	if in := e.inspect(); in != nil {
		for _, f := range in.Fields {
			if takesKeys[f.Kind] {
				e.focus = f.Field
				e.focusAsked++
				break
			}
		}
		e.live = e.words.Inspect.Title + ", " + in.Heading
	}
	e.refresh()
}

// takesKeys are the fields of the inspector that can be given the keyboard by their name.
var takesKeys = map[string]bool{"line": true, "text": true, "list": true, "date": true, "choice": true, "color": true, "toggle": true, "stages": true}

// openCell opens the cell that has the keyboard, empty when it is typed in; not where nothing is written.
func (e *Editor) openCell(typed bool) bool {
	t, s := &e.table, e.grid()
	if s.Fixed(t.at) || e.looking != nil {
		return false
	}
	t.from = t.at
	e.sessions++
	text := s.Text(t.at)
	t.open = &openCell{at: t.at, text: text, was: text, typed: typed, session: e.sessions, group: "cell " + itoa(int(e.sessions))}
	if typed {
		t.open.text = ""
	}
	t.asked++
	e.refresh()
	return true
}

// setCell takes what is typed in the open cell, and reports whether the field is that. What only words can hold is written after a pause.
func (e *Editor) setCell(ev SetField) bool {
	if ev.Field != "cell" {
		return false
	}
	if o := e.table.open; o != nil {
		if o.text, o.pick, o.touched = ev.Value, 0, true; ev.Open {
			e.emit(After{Timer: CommitTimer, Millis: commitMillis})
		}
		e.stale = true
	}
	return true
}

// cellKey is a key in the open cell: chords as the registry writes them.
func (e *Editor) cellKey(chord string) {
	o, t := e.table.open, &e.table
	if o == nil {
		return
	}
	to := o.at
	switch chord {
	case "Enter":
		to.Row++
	case "Shift+Enter":
		to.Row--
	case "Tab", "ArrowRight":
		to.Col++
	case "Shift+Tab", "ArrowLeft":
		to.Col--
	case "ArrowDown", "ArrowUp":
		if choices := e.choicesOf(o.at); len(choices) > 0 {
			by := 1
			if chord == "ArrowUp" {
				by = -1
			}
			o.pick = (o.pick+by+len(choices)+1)%(len(choices)+1) + 0
			if o.text = ""; o.pick > 0 {
				o.text = choices[o.pick-1]
			}
			o.session++
			o.touched = true
			e.say(o.text)
			return
		}
		if to.Row++; chord == "ArrowUp" {
			to.Row -= 2
		}
	case "Escape":
		e.dropCell()
		return
	default:
		return
	}
	if !e.closeCell() {
		return
	}
	if s := e.grid(); to.Row >= 0 && to.Row < s.Height() && to.Col >= 0 && to.Col < s.Width() {
		if s.Shape == table.List && to.Row == o.at.Row {
			to.Row = t.at.Row // the row may have gone elsewhere
		}
		e.goCell(to, false)
	} else {
		e.goCell(t.at, false)
	}
}

// choicesOf are the words that a cell can be filled with, nil where it takes any.
func (e *Editor) choicesOf(at table.Spot) (words []string) {
	s := e.grid()
	if s.Shape != table.List || at.Row == 0 || at.Col >= s.Width() {
		return nil
	}
	f := &s.Fields[at.Col]
	switch {
	case f.Key == "phase":
		for _, p := range s.Phases {
			words = append(words, p.Title)
		}
		words = append(words, e.words.Parking.Title, e.words.TableView.Loose)
	case f.Key == "lane":
		for _, l := range e.doc.Board.Lanes() {
			words = append(words, l.Title)
		}
	case f.Key == "under":
		if n := s.Note(at.Row); n != nil {
			if col := e.columnOf(n.Place.Phase); col >= 0 { // what is parked or lies loose stands in none
				for _, id := range e.stepsOf(col) {
					words = append(words, e.doc.Board.Note(id).Shown())
				}
			}
		}
	case f.Kind == table.Flag:
		words = []string{e.words.Field.Yes}
	}
	for _, c := range f.Choices {
		words = append(words, c.Label)
	}
	return slices.DeleteFunc(words, blank)
}

// commitCell writes the open cell after a pause, where that takes nothing away and makes nothing of half a word.
func (e *Editor) commitCell() {
	o, s := e.table.open, e.grid()
	if o == nil || o.text == s.Text(o.at) || o.text == "" || s.Shape == table.List && (s.Fields[o.at.Col].Kind != table.Line || slices.Contains(alwaysListed[:3], s.Fields[o.at.Col].Key)) {
		return
	}
	if r := s.Lane(o.at.Row); r != nil && r.Kind == journey.Metrics && o.at.Col > 0 {
		return
	}
	writes := []table.Write{{Spot: o.at, Text: o.text}}
	if plan := s.Write(writes, e.tableOptions(nil)); len(plan.Gone) == 0 && len(plan.Refused) == 0 && plan.Columns+plan.Lanes == 0 {
		o.wrote = e.edit("write cell", o.group, plan.Ops) || o.wrote
		e.grid()
		if at, ok := e.rowMade(plan.Made); ok {
			o.at = at
		}
	}
}

// rowMade is where a note stands that came of the last row of the list.
func (e *Editor) rowMade(made []journey.ID) (table.Spot, bool) {
	if e.table.shape != table.List || len(made) != 1 {
		return table.Spot{}, false
	}
	return e.grid().Find(made[0], e.table.at.Col)
}

// closeCell writes what was typed. What the cell cannot be is said, and it stays open.
func (e *Editor) closeCell() bool {
	t := &e.table
	o := t.open
	if o == nil {
		return true
	}
	if o.typed && !o.touched { // a dead key, or a key whose letter never came: that empties nothing
		e.dropCell()
		return true
	}
	t.open = nil
	text := strings.TrimSpace(o.text)
	if words := e.choicesOf(o.at); len(words) > 0 && o.pick == 0 {
		text = meant(words, text)
	}
	if o.fresh && text == "" {
		e.forget()
		return true
	}
	if text == o.was && !o.wrote {
		e.refresh()
		return true
	}
	plan := e.writeCells("write cell", o.group, []table.Write{{Spot: o.at, Text: text}}, nil)
	switch gone := len(plan.Gone); {
	case len(plan.Refused) > 0:
		t.open = o
		e.showToast(Toast{Text: e.refusedCell(plan.Refused[0])})
		return false
	case e.grid().Shape == table.List && plan.Columns > 0: // a slip of the pen made it
		e.showUndoable(e.words.TableView.NewPhases.Of(plan.Columns) + ": " + text)
	case e.grid().Shape == table.List && plan.Lanes > 0:
		e.showUndoable(e.words.TableView.NewLanes.Of(plan.Lanes) + ": " + text)
	case gone > 1, gone == 1 && text != "": // one word in the place of five notes: whoever thought there was one must hear of it
		e.showUndoable(e.words.TableView.Gone.Of(gone))
	}
	return true
}

// meant is the choice that words begin, where they begin only one.
func meant(words []string, text string) string {
	found := text
	for _, word := range words {
		if strings.EqualFold(word, text) {
			return word
		}
		if text != "" && len(word) > len(text) && strings.EqualFold(word[:len(text)], text) {
			if found != text {
				return text
			}
			found = word
		}
	}
	return found
}

// dropCell leaves the cell as it was before it was opened.
func (e *Editor) dropCell() {
	o := e.table.open
	e.table.open = nil
	if o.wrote {
		e.forget()
	}
	e.goCell(e.table.at, false)
}

// writeCells writes cells as one act; those with a group that it shares are one step to undo.
func (e *Editor) writeCells(do, group string, writes []table.Write, own *journey.Board) table.Plan {
	if e.looking != nil {
		e.onlyLook()
		return table.Plan{}
	}
	if group == "" {
		e.sessions++
		group = "cells " + itoa(int(e.sessions))
	}
	plan := e.grid().Write(writes, e.tableOptions(own))
	if !e.edit(do, group, plan.Ops) {
		return plan
	}
	e.adoptActors(plan.Made, group)
	e.grid()
	if at, ok := e.rowMade(plan.Made); ok && len(writes) == 1 {
		e.table.at, e.table.from = at, at
		e.holdCell()
	}
	e.chooseCells()
	return plan
}

func (e *Editor) tableOptions(own *journey.Board) table.Options {
	return table.Options{IDs: e.ids, Today: e.today(), KindOf: e.kindNamed, NewPhase: e.words.Field.NewPhase, NewLane: e.words.Field.NewLane, Beside: e.besideMap(), Own: own}
}

// emptyCells is Delete: it empties the cells of the range, and deletes a link that was chosen.
func (e *Editor) emptyCells() {
	t := &e.table
	if e.chosen.Link != "" {
		e.removeLink()
		return
	}
	if s := e.grid(); s.Shape == table.Across && t.nth > 0 {
		e.remove()
		t.nth = 0
		return
	}
	area := table.Area{A: t.at, B: t.from}
	filled := 0
	var writes []table.Write
	s := e.grid()
	for _, w := range table.Clear(area) {
		if !s.Fixed(w.Spot) && s.Text(w.Spot) != "" {
			filled++
			writes = append(writes, w)
		}
	}
	if filled == 0 {
		return
	}
	plan := e.writeCells("empty cells", "", writes, nil)
	said := e.words.TableView.Emptied.Of(filled - len(plan.Refused))
	if len(plan.Gone) > 0 {
		said += ", " + e.words.TableView.Gone.Of(len(plan.Gone))
	}
	if filled > 1 || len(plan.Gone) > 1 {
		e.showUndoable(said)
	} else {
		e.say(said)
	}
}

// refusedCell says why a cell stayed as it was.
func (e *Editor) refusedCell(r table.Refused) string {
	w, s := &e.words.TableView, e.grid()
	where := s.Text(table.Spot{Col: r.Col})
	if s.Shape == table.Across {
		where = s.Text(table.Spot{Row: r.Row}) + ", " + where
	}
	where = w.Where.With(strings.Trim(where, ", "), itoa(r.Row))
	text := r.Text
	if runes := []rune(text); len(runes) > 40 {
		text = string(runes[:39]) + "…"
	}
	switch r.Why {
	case table.Locked:
		return w.Locked.With(text, where)
	case table.Outside:
		return w.Outside.With(text)
	case table.TooLong:
		return w.TooLong.With(where)
	}
	return w.Unfit.With(text, where)
}
