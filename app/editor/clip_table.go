package editor

import (
	"slices"
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/replica"
	"reiskaart/app/templates"
)

// pasteAgain is a paste that its toast can do over in another way: what came, and what was chosen before.
type pasteAgain struct {
	ev       Pasted
	table    grid.Table
	cut      bool // there was more of it than was read
	chosen   Selection
	controls int
	acts     uint64     // the acts of this tab when it was done: after another one it is not taken back
	beside   journey.ID // the map that was made for it; empty: it went into the open one
	from     journey.ID // the map that was open then
}

// keepPaste remembers a paste, for as long as its toast may do it over.
func (e *Editor) keepPaste(p pasteAgain) {
	if p.beside == "" && p.acts == e.clip.acts {
		return // nothing came of it: what would be taken back is something else
	}
	p.acts = e.clip.acts
	e.clip.last = &p
}

// acted counts an act of this tab. What the toast of a paste offers is for as long as nothing else was done.
func (e *Editor) acted() {
	e.clip.acts++
	if e.toast != nil && e.toast.Other != "" {
		e.toast = nil
	}
}

// forgetPaste ends what could still be done with the last paste: its map is left.
func (e *Editor) forgetPaste() {
	e.clip.last = nil
	if e.toast != nil && e.toast.Other != "" {
		e.toast = nil
	}
}

// pasteTable fills in figures of a table of them, makes a map of a table in which a journey is found, else notes.
func (e *Editor) pasteTable(p pasteAgain) {
	if e.pasteTableOfFigures(p) {
		return
	}
	j, ok := spreadsheet.Read(p.table)
	if !ok {
		e.pasteCells(p)
		return
	}
	texts := make([]draft, len(j.Notes))
	for i := range j.Notes {
		texts[i].text = j.Notes[i].Text
	}
	if e.fewEnough(len(j.Notes)) && e.shortEnough(texts) {
		e.pasteJourney(j, p)
	}
}

// sayCut adds to what is said of a table that only its beginning was pasted.
func (e *Editor) sayCut(p pasteAgain) {
	if p.cut && e.toast != nil && p.acts != e.clip.acts {
		t := *e.toast
		t.Text += ". " + e.words.Paste.CutOff.With(e.words.Number(grid.MaxCells))
		e.showToast(t)
	}
}

// pasteJourney fills the open map when nothing is in it yet, else makes a map beside it. Both are one step to undo.
func (e *Editor) pasteJourney(j *spreadsheet.Journey, p pasteAgain) {
	w := &e.words.Paste
	b := e.doc.Board
	said := strings.Join([]string{w.Phases.Of(len(j.Phases)), w.Lanes.Of(len(j.Lanes)), w.Notes.Of(len(j.Notes))}, ", ")
	var extra string
	if j.Scale > 0 {
		extra += ". " + w.Scale.With(itoa(j.Scale))
	}
	if len(j.Ignored) > 0 {
		extra += ". " + w.Ignored.With(strings.Join(j.Ignored, ", "))
	}
	t := Toast{Action: e.words.Command.Undo, Run: Command{Name: "undo"}, Other: w.AsLoose, Or: Command{Name: "pasteloose"}}
	p.from = e.doc.info.ID
	clear := e.unbegun()
	if b.Count(journey.KindNote) == 0 && (clear || j.Fits(b)) {
		t.Text = w.AsMap.With(said) + extra
	} else {
		title := e.titled(b.Doc().Title)
		e.keepNow()
		board := journey.NewBoard()
		name := j.Title
		if name == "" {
			name = w.NewTitle
		}
		board.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "title", name), journey.SetText(journey.KindMap, "", "language", e.words.Code)})
		board = board.Named(e.ids.New())
		e.leave()
		e.open(replica.Begin(board), MapInfo{ID: board.ID(), Title: name}, false)
		p.beside = board.ID()
		t.Run, clear = Command{Name: "unpaste"}, true
		if t.Text = w.BesideMap.With(title, said) + extra; e.inSession() { // no other map is named before a room
			t.Text = w.AsNewMap.With(said) + extra
		}
	}
	ops, _ := j.Ops(e.doc.Board, e.ids, spreadsheet.Options{Ask: e.words.LaneOf, Clear: clear})
	if !e.edit("paste map", "", ops) {
		return
	}
	e.library.open, e.start = false, false
	e.choose(Selection{})
	e.fit()
	e.keepPaste(p)
	e.showToast(t)
}

// unbegun reports whether the open map is one on which nobody has done anything: it was never changed, or has the phases that
// every map begins with and no notes.
func (e *Editor) unbegun() bool {
	if !e.doc.kept {
		return true
	}
	titles := func(b *journey.Board) (all []string) {
		for _, p := range b.Phases() {
			all = append(all, p.Title)
		}
		return all
	}
	return slices.Equal(titles(e.doc.Board), titles(templates.Start(e.words.Code)))
}

// canRepaste reports whether the last paste can still be done over.
func canRepaste(e *Editor) bool { return e.clip.last != nil && e.clip.last.acts == e.clip.acts }

// unpaste takes the last paste back; of a map that was made for it the other one is shown again. then goes on after that.
func (e *Editor) unpaste(then func()) bool {
	if !canRepaste(e) {
		return false
	}
	p := e.clip.last
	e.clip.last, e.toast = nil, nil
	again := func() {
		e.chosen = p.chosen
		e.chosen.prune(e.doc.Board)
		if then != nil {
			then()
		}
	}
	if p.beside == "" {
		if _, done, ok := e.doc.Undo(); ok {
			e.altered(done)
		}
		again()
		return true
	}
	if e.doc.info.ID != p.beside {
		return false
	}
	e.clip.then, e.clip.where = again, p.from
	if info := e.infoOf(p.beside); info != nil {
		info.Deleted = e.now.UnixMilli()
		e.emit(PutInfo{*info})
	}
	e.doc.info.Deleted = e.now.UnixMilli()
	e.emit(Load{Map: p.from})
	return true
}

// madeByPaste reports whether the open map was made for the last paste, so that Undo takes it away as a whole.
func madeByPaste(e *Editor) bool { return canRepaste(e) && e.clip.last.beside == e.doc.info.ID }

// unpastedBeside is Undo right after a map was made for a paste: the map goes as a whole.
func (e *Editor) unpastedBeside() bool {
	if !madeByPaste(e) {
		return false
	}
	return e.unpaste(func() { e.say(e.words.Paste.UndoneBeside) })
}

// pasteOver does the last paste over in another way.
func (e *Editor) pasteOver(how func(pasteAgain)) {
	p := *e.clip.last
	p.beside, p.from = "", ""
	e.unpaste(func() {
		p.acts = e.clip.acts
		how(p)
		e.sayCut(p)
	})
}

// pasteCells makes notes of a table in which nothing is recognised. A column is a list. A table goes cell by cell from the
// chosen cell on when it fits there, else it keeps its shape as loose notes beside the map.
func (e *Editor) pasteCells(p pasteAgain) {
	t := p.table
	var list, whole []draft // whole: as they go on one note where the table keeps its shape
	for _, row := range t {
		for _, cell := range row {
			whole = append(whole, draft{text: cell})
			for _, text := range grid.Items(cell) {
				list = append(list, draft{text: text})
			}
		}
	}
	if !e.fewEnough(len(list)) || !e.shortEnough(whole) {
		return
	}
	from, fits := e.fitsFrom(t)
	switch {
	case t.Width() > 1 && fits:
		e.pasteInCells(t, from, e.takers(t, from.Row))
	case t.Width() == 1 || len(t) == 1 || len(e.chosen.Notes) == len(list):
		e.pasteDrafts(list, func(*Toast) {})
	default:
		e.pasteGrid(t)
	}
	e.keepPaste(p)
}

// fitsFrom is the chosen cell, or that of the chosen empty note, when the columns of a table fit between it and the last phase.
func (e *Editor) fitsFrom(t grid.Table) (layout.Cell, bool) {
	cell := e.chosen.Cell
	if n := e.oneNote(); n != nil && n.Place.Where == journey.Cell && n.Text == "" {
		cell = CellRef{n.Place.Phase, n.Place.Lane}
	}
	at, ok := e.cell(cell)
	if !ok || at.Col+t.Width() > len(e.doc.sheet.Columns) {
		return at, false
	}
	at.Row = e.doc.sheet.Taker(at.Row)
	return at, at.Row >= 0
}

// takers are the lanes, as rows of the sheet, that the rows of a table go down to from the chosen one: past those that take no
// text. All of them are the chosen one where there are too few below it, or where a row of words would come to lie among the
// emotions: a height on the curve would be made of what nobody felt.
func (e *Editor) takers(t grid.Table, chosen int) []int {
	sheet := e.doc.sheet
	var rows []int
	for r := chosen; r < len(sheet.Rows) && len(rows) < len(t); r++ {
		kind := sheet.Rows[r].Lane.Kind
		if r > chosen && !sheet.Takes(r) || kind == journey.Metrics || kind == journey.Images {
			continue
		}
		if kind == journey.Emotions && !allFelt(t[len(rows)]) {
			break
		}
		rows = append(rows, r)
	}
	if len(rows) < len(t) || rows[0] != chosen {
		return slices.Repeat([]int{chosen}, len(t))
	}
	return rows
}

// allFelt reports whether every cell of a row that is filled says a score.
func allFelt(row []string) bool {
	for _, cell := range row {
		for _, text := range grid.Items(cell) {
			if _, score := felt(text); text != "" && !score.Set {
				return false
			}
		}
	}
	return true
}

// pasteInCells lays a table cell by cell, as a spreadsheet does: its columns across the phases, its rows in the lanes of rows.
func (e *Editor) pasteInCells(t grid.Table, from layout.Cell, rows []int) {
	sheet := e.doc.sheet
	var drafts []draft
	var places []journey.Place
	for r, row := range t {
		for c, cell := range row {
			for _, text := range grid.Items(cell) {
				if text != "" {
					drafts = append(drafts, draft{text: text})
					places = append(places, journey.InCell(sheet.Columns[from.Col+c].Phase.ID, sheet.Rows[rows[r]].Lane.ID, ""))
				}
			}
		}
	}
	made := e.pasteAt(e.openLane(sheet.Rows[from.Row].Lane.ID), drafts, places)
	e.showUndoable(e.words.Paste.InCells.Of(len(made)))
}

// pasteAt makes notes at places, as one act with what opens a lane for them, and chooses them.
func (e *Editor) pasteAt(opens []journey.Op, drafts []draft, places []journey.Place) []journey.ID {
	e.sessions++
	group := "paste " + itoa(int(e.sessions))
	ops, made := e.newOps(drafts, places, "")
	e.edit("paste", group, append(opens, ops...))
	e.adoptActors(made, group)
	e.settleLoose(made, group)
	e.chooseNotes(made...)
	e.awayFrom(made)
	return made
}

// pasteGrid lays a table beside the map, every cell a note where it stood, and goes there. Under the map is the parking place.
func (e *Editor) pasteGrid(t grid.Table) {
	at := geom.Point{X: e.doc.sheet.Bounds.Right() + pasteStep/2, Y: e.doc.sheet.Grid.Y}
	if e.doc.sheet.Bounds.Empty() {
		at = e.camera.ToWorld(e.free().Center())
	}
	var drafts []draft
	var places []journey.Place
	for r, row := range t {
		for c, cell := range row {
			if cell != "" {
				drafts = append(drafts, draft{text: cell})
				places = append(places, journey.OnWall(at.X+float64(c*pasteStep), at.Y+float64(r*pasteStep)))
			}
		}
	}
	made := e.pasteAt(nil, drafts, places)
	e.toward(made)
	e.showToast(Toast{
		Text: e.words.Paste.Grid.Of(len(made)), Action: e.words.Command.Undo, Run: Command{Name: "undo"},
		Other: e.words.Paste.Park, Or: Command{Name: "pastepark"},
	})
}

// parkCells is a table as a list in the parking place.
func (e *Editor) parkCells(p pasteAgain) {
	var texts []string
	for _, row := range p.table {
		texts = append(texts, slices.DeleteFunc(slices.Clone(row), func(cell string) bool { return cell == "" })...)
	}
	if made := e.parkTexts("paste", texts); len(made) > 0 {
		e.showUndoable(e.words.Paste.Parked.Of(len(made)))
	}
}
