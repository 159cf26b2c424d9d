package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/table"
)

// tableDoes is what commands do in the table that would write, choose or show something on the wall.
var tableDoes map[string]func(e *Editor, arg string)

func init() {
	tableDoes = map[string]func(*Editor, string){
		"write":        func(e *Editor, _ string) { e.enterCell() },
		"delete":       func(e *Editor, _ string) { e.deleteInTable() },
		"all":          func(e *Editor, _ string) { e.allCells() },
		"note":         func(e *Editor, _ string) { e.noteInTable() },
		"addphase":     func(e *Editor, _ string) { e.phaseInTable(true) },
		"addphaseleft": func(e *Editor, _ string) { e.phaseInTable(false) },
		"addlane":      func(e *Editor, _ string) { e.laneInTable(true) },
		"addlaneabove": func(e *Editor, _ string) { e.laneInTable(false) },
		"addpain":      func(e *Editor, _ string) { e.answerInTable() },
		"addsolution":  func(e *Editor, _ string) { e.answerInTable() },
		"moveleft":     func(e *Editor, _ string) { e.carryInTable(layout.Leftward) },
		"moveright":    func(e *Editor, _ string) { e.carryInTable(layout.Rightward) },
		"moveup":       func(e *Editor, _ string) { e.carryInTable(layout.Upward) },
		"movedown":     func(e *Editor, _ string) { e.carryInTable(layout.Downward) },
		"tonote":       func(e *Editor, arg string) { e.noteByID(journey.ID(arg)) },
		"tophase":      func(e *Editor, arg string) { e.phaseByID(journey.ID(arg)) },
		"phase": func(e *Editor, arg string) {
			if i := int(number1(arg)); i >= 0 && i < len(e.doc.sheet.Columns) {
				e.phaseByID(e.doc.sheet.Columns[i].Phase.ID)
			}
		},
		"addactor":    func(e *Editor, _ string) { e.addActor() },
		"addvariant":  func(e *Editor, _ string) { e.addVariant() },
		"contextmenu": func(e *Editor, _ string) { e.menuAtCell() },
		"goal":        func(e *Editor, _ string) { e.mapInTable("goal") },
		"find":        func(e *Editor, _ string) { e.openFind() },
		"findnext": func(e *Editor, _ string) {
			if finds(e) {
				e.findStep(1)
			}
		},
		"findprevious": func(e *Editor, _ string) {
			if finds(e) {
				e.findStep(-1)
			}
		},
	}
}

// number1 is the column of a digit, -1 where it is none.
func number1(arg string) int {
	if len(arg) != 1 {
		return -1
	}
	return int(arg[0]) - '1'
}

func isList(e *Editor) bool  { return e.surface == inTable && e.table.shape == table.List }
func isTable(e *Editor) bool { return e.surface == inTable }

func (e *Editor) noteByID(id journey.ID) {
	if e.doc.Board.Note(id) != nil {
		e.chooseNotes(id)
	}
}

func (e *Editor) phaseByID(id journey.ID) {
	if e.doc.Board.Phase(id) != nil {
		if e.table.shape == table.List {
			e.shapeTable("across")
		}
		e.choose(Selection{Phase: id})
	}
}

// mapInTable opens what is about the map as a whole in the inspector, at a field.
func (e *Editor) mapInTable(field journey.Field) {
	e.chooseSilently(Selection{})
	e.table.follow(e.chosen)
	e.showInspector()
	e.focus = field
	e.refresh()
}

func (e *Editor) allCells() {
	t, s := &e.table, e.grid()
	t.from = table.Spot{Row: s.Height() - 1, Col: s.Width() - 1}
	e.goCell(table.Spot{}, true)
}

// deleteInTable deletes what is chosen as a whole, and not only what its cell says.
func (e *Editor) deleteInTable() {
	if t := &e.table; e.chosen.Phase == "" && e.chosen.Lane == "" && e.chosen.Actor == "" && len(e.chosen.Notes) == 0 && e.chosen.Link == "" {
		t.from = t.at
		return
	}
	e.remove()
	e.table.asked++
}

// insertInTable is Ctrl++: beside a phase a phase, below a lane a lane, in the list a note below.
func (e *Editor) insertInTable() {
	switch {
	case e.table.shape == table.List:
		e.noteInTable()
	case e.table.at.Col == 0 && e.table.at.Row > 0:
		e.laneInTable(true)
	default:
		e.phaseInTable(true)
	}
}

// phaseInTable makes a phase beside the cell that has the keyboard, and opens its name: to make and to name it is one step.
func (e *Editor) phaseInTable(after bool) {
	if e.table.shape == table.List {
		e.shapeTable("across")
	}
	s := e.grid()
	beside, ids := journey.ID(""), []journey.ID(nil)
	for _, p := range s.Phases {
		ids = append(ids, p.ID)
	}
	if p := s.Phase(e.table.at.Col); p != nil {
		beside = p.ID
	}
	id, name := e.ids.New(), e.words.Field.NewPhase
	e.makeInTable(journey.AddPhase(e.doc.Board, id, name, nextTo(ids, beside, after)), func(s *table.Sheet) table.Spot { return table.Spot{Col: s.PhaseAt(id)} })
	e.say(e.words.Say.PhaseAdded.With(name))
}

// laneInTable makes a lane beside the row that has the keyboard, and opens its name.
func (e *Editor) laneInTable(below bool) {
	if e.table.shape == table.List {
		e.shapeTable("across")
	}
	s := e.grid()
	before, ids := journey.ID(""), []journey.ID(nil)
	for _, l := range e.doc.Board.Lanes() {
		ids = append(ids, l.ID)
	}
	if l := s.Lane(e.table.at.Row); l != nil {
		before = nextTo(ids, l.ID, below)
	}
	id, name := e.ids.New(), e.words.Field.NewLane
	e.makeInTable(journey.AddLane(e.doc.Board, id, journey.Free, name, before), func(s *table.Sheet) table.Spot { return table.Spot{Row: s.LaneAt(id)} })
	e.say(e.words.Say.LaneAdded.With(name))
}

// makeInTable writes what makes a phase, a lane or a note and opens its cell, as one step to undo; where nothing is written in it, Escape
// takes it back.
func (e *Editor) makeInTable(ops []journey.Op, where func(*table.Sheet) table.Spot) {
	e.sessions++
	group := "cell " + itoa(int(e.sessions))
	if !e.edit("add in table", group, ops) {
		return
	}
	e.goCell(where(e.grid()), false)
	if e.openCell(false) {
		o := e.table.open
		o.group, o.wrote, o.all = group, true, true
		o.fresh = e.table.shape == table.List
		e.emit(OpenCell{})
	}
}

// noteInTable begins a note: in the list below the row that has the keyboard, in the same cell; else behind what stands in the cell.
func (e *Editor) noteInTable() {
	t, s := &e.table, e.grid()
	if s.Shape == table.Across {
		if s.Fixed(t.at) || t.at.Row == 0 || t.at.Col == 0 {
			return
		}
		if e.openCell(false) {
			if o := t.open; o.text != "" {
				if len(s.Notes(t.at)) < 2 {
					o.text = "• " + o.text
				}
				o.text += "\n• "
			}
			e.emit(OpenCell{})
		}
		return
	}
	id, place, before := e.ids.New(), journey.Parking(), journey.ID("")
	if n := s.Note(t.at.Row); n != nil {
		if place = n.Place; place.Where == journey.Loose {
			place.X += layout.LooseSize + 12
		}
		place.Rank = ""
		after := false
		for other := range e.doc.Board.Notes() {
			if after {
				before = other.ID
				break
			}
			after = other == n
		}
	}
	col := max(0, slices.IndexFunc(s.Fields, func(f table.Field) bool { return f.Key == "text" }))
	e.makeInTable(journey.AddNote(e.doc.Board, id, place, before, ""), func(s *table.Sheet) table.Spot {
		at, _ := s.Find(id, col)
		return at
	})
}

// answerInTable begins the pain point of an emotion, or the solution of a pain point, linked to it and under the same step.
func (e *Editor) answerInTable() {
	n := e.oneNote()
	if n == nil {
		return
	}
	if felt := e.felt(n); felt != nil {
		n = felt
	}
	b := e.doc.Board
	kind, says := answerTo(b.KindOf(n))
	phase := e.phaseOf(n)
	if kind == "" || phase == "" {
		return
	}
	row := -1
	if n.Place.Where == journey.Cell {
		row = e.rowOf(n.Place.Lane)
	}
	lane, ops := e.laneFor(kind, row)
	to := journey.InCell(phase, lane, "")
	if b.Under(n) != nil {
		to.Under = n.Place.Under
	}
	if e.table.shape == table.Across {
		e.shapeTable("list")
	}
	id, answers := e.ids.New(), n.ID
	ops = append(append(ops, journey.AddNote(b, id, to, "", "")...), journey.AddLink(b, e.ids.New(), id, answers, says)...)
	col := slices.IndexFunc(e.grid().Fields, func(f table.Field) bool { return f.Key == "text" })
	e.makeInTable(ops, func(s *table.Sheet) table.Spot {
		at, _ := s.Find(id, col)
		return at
	})
}

// carryCells moves the chosen notes a phase or a lane further, as far as all of them can go, in their order.
func (e *Editor) carryCells(dx, dy int) {
	sheet, b := e.doc.sheet, e.doc.Board
	var ids []journey.ID
	var places []journey.Place
	for id := range inOrder(b, e.movable(e.chosen.Notes)) {
		cell, ok := sheet.CellOf(id)
		if !ok {
			continue
		}
		to := layout.Cell{Col: cell.Col + dx, Row: e.nextRow(cell.Row+dy, dy)}
		if to.Col < 0 || to.Row < 0 || to.Col >= len(sheet.Columns) || to.Row >= len(sheet.Rows) {
			return
		}
		place := b.Note(id).Place
		place.Phase, place.Lane = sheet.Columns[to.Col].Phase.ID, sheet.Rows[to.Row].Lane.ID
		if dx != 0 || sheet.Rows[to.Row].Lane.Kind == journey.Actions {
			place.Under = ""
		}
		ids, places = append(ids, id), append(places, place)
	}
	if len(ids) == 0 {
		return
	}
	if e.edit("move notes", "", journey.TakeAlong(b, journey.LayNotes(b, ids, places, ""))) {
		e.say(e.words.Say.MovedTo.With(e.phaseTitle(places[0].Phase), e.laneTitle(places[0].Lane)))
		e.table.seen = Selection{Persona: true} // go along
	}
}

// toLink chooses a link that a row of the table has.
func (e *Editor) toLink(id journey.ID) {
	if e.doc.Board.Link(id) != nil {
		e.choose(Selection{Link: id})
	}
}

// linkItems are the links of the chosen note or phase, for its menu in the table: those as well that the wall does not draw, since a lane
// is hidden.
func (e *Editor) linkItems() (items []MenuItem) {
	end := e.chosenEnd()
	if end == "" || e.surface != inTable {
		return nil
	}
	for l := range e.doc.Board.Links() {
		if l.From == end || l.To == end {
			items = append(items, MenuItem{Label: e.linkInWords(l.ID), Run: Command{"tolink", string(l.ID)}, Enabled: true, Ruled: len(items) == 0})
		}
	}
	return items
}

// tableMenu leaves out of a menu what is only to be done on the wall.
func (e *Editor) tableMenu(groups [][]string) [][]string {
	kept := [][]string{{"copy", "cut"}}
	for _, group := range groups {
		kept = append(kept, slices.DeleteFunc(slices.Clone(group), func(name string) bool { return onlyOnWall[name] && tableDoes[name] == nil }))
	}
	return append(kept, []string{"tablelink", "tablekeep"}, []string{"tableinsert", "tableshape", "tablecolumns"})
}
