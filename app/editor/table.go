package editor

import (
	"slices"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/table"
)

// tableView is how the table lies before us. What is chosen in it is what is chosen on the wall.
type tableView struct {
	shape   table.Shape
	at      table.Spot // the cell that has the keyboard
	from    table.Spot // the other corner of the range
	nth     int        // of the notes of the cell: which is chosen alone, from 1; 0: all of them
	open    *openCell
	extra   []string     // columns that somebody turned on
	inside  bool         // the keyboard went into the inspector, and came back by no key that is known of
	columns bool         // the choice of columns is open
	link    journey.ID   // where an arrow was begun
	kept    []journey.ID // notes that stay chosen with what is chosen next
	keptAt  uint64       // the edit up to which they are

	sheet  *table.Sheet
	edits  uint64 // for which it was made
	words  *lang.Words
	map_   journey.ID
	row    journey.ID // what stands in the row and in the column of at, so that it is found again after a change
	lane   journey.ID
	phase  journey.ID
	seen   Selection           // as the table last chose it, or followed it
	also   map[journey.ID]bool // notes that were chosen elsewhere
	marked bool                // one note of a cell is
	look   uint64              // goes up when other notes than those of the range are marked
	asked  uint64              // goes up when the cell is to be brought in sight and given the keyboard
}

// grid is the map as a table, made anew when something of it changed.
func (e *Editor) grid() *table.Sheet {
	t := &e.table
	if t.sheet != nil && t.edits == e.edits && t.words == e.words && t.map_ == e.doc.info.ID && t.sheet.Board == e.doc.Board && t.sheet.Shape == t.shape {
		return t.sheet
	}
	if t.map_ != e.doc.info.ID {
		*t = tableView{shape: t.shape, map_: e.doc.info.ID, at: table.Spot{Row: 1, Col: 1}, from: table.Spot{Row: 1, Col: 1}}
	}
	t.edits, t.words = e.edits, e.words
	t.sheet = table.New(e.doc.Board, t.shape, e.words, nil)
	if t.shape == table.List {
		t.sheet.Fields = e.columnsOf(t.sheet)
	}
	e.findAgain()
	return t.sheet
}

// always stand in the list, wanted or not; listed are all others, in their order, of which those are shown that the map uses.
var (
	alwaysListed = []string{"phase", "under", "lane", "text"}
	listed       = []string{"score", "channel", "influence", "infoFrom", "infoTo", "evidence", "source", "owner", "severity", "reach", "effort", "impact", "moment", "priority",
		"chosen", "firstStep", "when", "resources", "media", "attention", "initiative", "contact", "trigger", "tag", "addsValue", "sell", "lever", "brand", "actor", "url", "color", "kind",
		"private", "links"}
)

// columnsOf are the columns of the list.
func (e *Editor) columnsOf(s *table.Sheet) (fields []table.Field) {
	for _, key := range alwaysListed {
		fields = append(fields, e.columnField(key))
	}
	for _, key := range listed {
		if f := e.columnField(key); slices.Contains(e.table.extra, key) || s.Uses(&f) {
			fields = append(fields, f)
		}
	}
	for _, key := range e.partyColumns() {
		if f := e.columnField(key); slices.Contains(e.table.extra, key) || s.Uses(&f) {
			fields = append(fields, f)
		}
	}
	return fields
}

// partyColumns are the columns of the list that say, for each party, where in AIDA the customer is at a step.
func (e *Editor) partyColumns() (keys []string) {
	for _, r := range e.doc.Board.All(journey.KindActor) {
		keys = append(keys, table.StagePrefix+string(journey.IDOf(r)))
	}
	return keys
}

// columnField is a column of the list: its label and choices are the inspector's.
func (e *Editor) columnField(key string) table.Field {
	w, f := &e.words.TableView, table.Field{Key: key}
	if id, ok := strings.CutPrefix(key, table.StagePrefix); ok {
		a, _ := e.doc.Board.Find(journey.KindActor, journey.ID(id)).(*journey.Actor)
		if a == nil {
			return f
		}
		f.Label, f.Kind, f.Fits = w.Aida.With(e.nameOf(a)), table.Pick, func(kind string) bool { return kind == journey.Actions }
		for i, name := range e.stageNames() {
			f.Choices = append(f.Choices, table.Choice{Value: journey.Stages[i], Label: name})
		}
		return f
	}
	own := map[string]string{"phase": w.Phase, "under": w.Under, "lane": w.Lane, "text": w.Text, "links": w.Links, "channel": e.words.Note.Channels, "actor": e.words.Note.Actor}
	if f.Label = own[key]; f.Label != "" {
		switch key {
		case "links":
			f.Kind = table.Shown
		case "channel":
			f.Kind = table.Keys
			f.Fits = fits("channels")
		case "actor":
			f.Fits = fits(key)
		}
		return f
	}
	name := key
	if key == "tag" {
		name = "tags"
	}
	blank := e.blankField(name)
	f.Label, f.Fits = blank.Label, fits(name)
	spec, _, _ := journey.Lookup(journey.KindNote, journey.Field(key))
	switch {
	case key == "tag":
		f.Kind = table.Keys
	case blank.Kind == "toggle":
		f.Kind = table.Flag
	case len(blank.Choices) > 0:
		f.Kind = table.Pick
		for _, c := range blank.Choices {
			if c.Value != "" {
				f.Choices = append(f.Choices, table.Choice{Value: c.Value, Label: c.Label})
			}
		}
	case spec != nil && (spec.Shape == journey.Whole || spec.Shape == journey.Number):
		f.Kind = table.Count
	}
	return f
}

// fits tells of which kinds of notes a field is, by the table of the inspector.
func fits(name string) func(string) bool {
	return func(kind string) bool {
		f, ok := fieldsOf[kind]
		if !ok {
			f = plain
		}
		first, rest := f.lists(false)
		return slices.Contains(first, name) || slices.Contains(rest, name)
	}
}

// findAgain brings the cell with the keyboard to where what it was about stands now, and keeps the range within the table.
func (e *Editor) findAgain() {
	t := &e.table
	s, single := t.sheet, t.at == t.from
	if s.Shape == table.List {
		if at, ok := s.Find(t.row, t.at.Col); ok {
			t.at = at
		}
	} else {
		if col := s.PhaseAt(t.phase); col > 0 && t.at.Col > 0 {
			t.at.Col = col
		}
		if row := s.LaneAt(t.lane); row > 0 && t.at.Row > 0 && s.Lane(t.at.Row) != e.doc.Board.Lane(t.lane) {
			t.at.Row = row
		}
	}
	t.at = inTableOf(s, t.at)
	if t.from = inTableOf(s, t.from); single {
		t.from = t.at
	}
	e.holdCell()
}

func inTableOf(s *table.Sheet, at table.Spot) table.Spot {
	return table.Spot{Row: max(0, min(at.Row, s.Height()-1)), Col: max(0, min(at.Col, s.Width()-1))}
}

// holdCell remembers what the cell with the keyboard is about.
func (e *Editor) holdCell() {
	t := &e.table
	t.row, t.lane, t.phase = "", "", ""
	if n := t.sheet.Note(t.at.Row); n != nil {
		t.row = n.ID
	}
	if l := t.sheet.Lane(t.at.Row); l != nil {
		t.lane = l.ID
	}
	if p := t.sheet.Phase(t.at.Col); p != nil {
		t.phase = p.ID
	}
}

// goCell gives a cell the keyboard; with adding it becomes the other end of the range.
func (e *Editor) goCell(at table.Spot, adding bool) {
	s, t := e.grid(), &e.table
	was := t.at
	t.at, t.nth = inTableOf(s, at), 0
	if !adding {
		t.from = t.at
	}
	e.holdCell()
	if t.asked++; t.at != was || !adding {
		e.chooseCells()
	}
	if adding {
		e.say(e.words.TableView.Cells.Of(table.Area{A: t.at, B: t.from}.Cells()))
	}
}

// chooseCells chooses what the range is about: its notes, else the empty cell, the phase or the lane. The screen reader says the cell
// itself, since that has the keyboard.
func (e *Editor) chooseCells() {
	s, t := e.grid(), &e.table
	area := table.Area{A: t.at, B: t.from}
	from, to := area.Sorted()
	var sel Selection
	t.also, t.marked = nil, t.marked || t.also != nil
	switch phase, lane := s.Phase(t.at.Col), s.Lane(t.at.Row); {
	case s.Shape == table.List:
		for r := from.Row; r <= to.Row; r++ {
			if n := s.Note(r); n != nil {
				sel.Notes = append(sel.Notes, n.ID)
			}
		}
	case from.Row == 0 && to.Row == 0 && phase != nil:
		sel.Phase = phase.ID
	case from.Col == 0 && to.Col == 0 && lane != nil:
		sel.Lane = lane.ID
	case area.Cells() == 1 && t.at == (table.Spot{}):
		sel.Persona = true
	default:
		for r := from.Row; r <= to.Row; r++ {
			for c := from.Col; c <= to.Col; c++ {
				for _, n := range s.Notes(table.Spot{Row: r, Col: c}) {
					sel.Notes = append(sel.Notes, n.ID)
				}
			}
		}
		if t.nth > 0 && t.nth <= len(sel.Notes) {
			sel.Notes = sel.Notes[t.nth-1 : t.nth : t.nth]
		}
		if len(sel.Notes) == 0 && phase != nil && lane != nil {
			sel.Cell = CellRef{phase.ID, lane.ID}
		}
	}
	if sel.Notes = e.withKept(sel.Notes); len(t.kept) > 0 {
		sel = Selection{Notes: sel.Notes}
	}
	e.chooseSilently(sel)
	t.follow(sel)
	if t.also != nil || t.nth > 0 || t.marked {
		t.look++
	}
	t.marked = t.nth > 0
}

// follow remembers a choice as one that the table shows.
func (t *tableView) follow(s Selection) {
	t.seen = s
	t.seen.Notes = slices.Clone(s.Notes)
}

// followTable goes to what was chosen elsewhere: on the wall before, by undo, by a command.
func (e *Editor) followTable() {
	if e.surface != inTable || e.doc == nil {
		return
	}
	t, s := &e.table, e.grid()
	c := &e.chosen
	if slices.Equal(c.Notes, t.seen.Notes) && c.Phase == t.seen.Phase && c.Lane == t.seen.Lane && c.Cell == t.seen.Cell && c.Link == t.seen.Link {
		return
	}
	t.follow(*c)
	t.look++
	t.also, t.kept, t.nth = nil, nil, 0
	at, ok := t.at, false
	switch {
	case len(c.Notes) > 0:
		t.also = make(map[journey.ID]bool, len(c.Notes))
		for _, id := range c.Notes {
			t.also[id] = true
			if to, found := s.Find(id, t.at.Col); found && !ok {
				at, ok = to, true
			}
		}
		if notes := s.Notes(at); ok && s.Shape == table.Across && len(notes) > 1 && len(c.Notes) == 1 {
			t.nth = 1 + slices.IndexFunc(notes, func(n *journey.Note) bool { return n.ID == c.Notes[0] })
		}
	case c.Phase != "":
		if col := s.PhaseAt(c.Phase); col > 0 {
			at, ok = table.Spot{Col: col}, true
		}
	case c.Lane != "":
		if row := s.LaneAt(c.Lane); row > 0 {
			at, ok = table.Spot{Row: row}, true
		}
	case c.Cell != CellRef{}:
		if col, row := s.PhaseAt(c.Cell.Phase), s.LaneAt(c.Cell.Lane); col > 0 && row > 0 {
			at, ok = table.Spot{Row: row, Col: col}, true
		}
	}
	if ok {
		t.at, t.from = at, at
		t.asked++
		e.holdCell()
	}
	e.refresh()
}

// showTable opens the table at what is chosen.
func (e *Editor) showTable() {
	e.showOn(inTable)
	e.table.asked++
	if e.chosen.Empty() {
		e.grid()
		e.chooseCells()
		return
	}
	e.table.seen = Selection{Persona: true} // to be followed
}

// shapeTable shows the other shape, or the one that is named, at the same note.
func (e *Editor) shapeTable(name string) {
	t := &e.table
	to := 1 - t.shape
	switch name {
	case "across":
		to = table.Across
	case "list":
		to = table.List
	}
	if to == t.shape {
		return
	}
	t.shape, t.at, t.from = to, table.Spot{Row: 1, Col: 1}, table.Spot{Row: 1, Col: 1}
	if to == table.List {
		t.at.Col, t.from.Col = 3, 3 // the text
	}
	t.row, t.lane, t.phase = "", "", ""
	e.grid()
	t.asked++
	if t.seen = (Selection{Persona: true}); e.chosen.Empty() || e.chosen.Persona {
		e.chooseCells()
	}
	e.say(e.words.Surface.Shown.With(e.shapeName()))
}

func (e *Editor) shapeName() string {
	if e.table.shape == table.List {
		return e.words.TableView.List
	}
	return e.words.TableView.Across
}

// toggleColumn shows a column of the list that the map does not use yet, or leaves it out again.
func (e *Editor) toggleColumn(key string) {
	if !slices.Contains(listed, key) && !slices.Contains(e.partyColumns(), key) {
		return
	}
	t := &e.table
	if i := slices.Index(t.extra, key); i >= 0 {
		t.extra = slices.Delete(t.extra, i, i+1)
	} else {
		t.extra = append(t.extra, key)
	}
	t.sheet = nil
	e.grid()
	e.refresh()
}

// menuAtCell opens the menu of the cell that has the keyboard: the edge knows where that is.
func (e *Editor) menuAtCell() { e.context, e.part = &geom.Point{X: -1, Y: -1}, "" }
