package editor

import (
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/table"
)

// tableCommands are those of the table itself.
var tableCommands = slices.Concat([]command{
	{"table", func(w *lang.Words) string { return w.Surface.Table }, []string{"Ctrl+Shift+2"}, nil, func(e *Editor, _ string) { e.showTable() }},
	{"tableshape", func(w *lang.Words) string { return w.TableView.OtherShape }, nil, isTable, (*Editor).shapeTable},
	{"tablecolumns", func(w *lang.Words) string { return w.TableView.Columns }, nil, isList, func(e *Editor, _ string) { e.table.columns = !e.table.columns }},
	{"tablecolumn", nil, nil, isList, (*Editor).toggleColumn},
	{"tableinsert", func(w *lang.Words) string { return w.TableView.Insert }, nil, isTable, func(e *Editor, _ string) { e.insertInTable() }},
	{"tablewithdraw", func(w *lang.Words) string { return w.TableView.Withdraw }, nil, isTable, func(e *Editor, _ string) { e.deleteInTable() }},
	{"tablego", nil, nil, isTable, (*Editor).goByHand},
	{"cellkey", nil, nil, isTable, (*Editor).cellKey},
	{"cellpick", nil, nil, isTable, (*Editor).pickCell},
	{"tolink", nil, nil, nil, func(e *Editor, arg string) { e.toLink(journey.ID(arg)) }},
}, gatherCommands)

// goByHand goes to a cell that a hand pressed: its row and column, and behind them "add" for a range, "plus" for beside what is chosen, "open" to write in it, or "menu" and
// a place on the screen.
func (e *Editor) goByHand(arg string) {
	parts := strings.Fields(arg)
	n := make([]int, len(parts))
	for i, part := range parts {
		n[i], _ = strconv.Atoi(part) // what is no number is 0, and every cell is held within the table
	}
	if len(parts) < 2 {
		return
	}
	at, how := table.Spot{Row: n[0], Col: n[1]}, ""
	if len(parts) > 2 {
		how = parts[2]
	}
	if how == "plus" && len(e.chosen.Notes) > 0 {
		e.keepChosen()
	}
	if inside := (table.Area{A: e.table.at, B: e.table.from}).Has(at); how != "menu" || !inside {
		e.goCell(at, how == "add")
	}
	switch {
	case how == "open":
		e.enterCell()
	case how == "menu" && len(n) > 4:
		e.context, e.part = &geom.Point{X: float64(n[3]), Y: float64(n[4])}, ""
	}
}

// pickCell fills the open cell with one of its choices, by its number.
func (e *Editor) pickCell(arg string) {
	o := e.table.open
	if o == nil {
		return
	}
	i, err := strconv.Atoi(arg)
	if choices := e.choicesOf(o.at); err == nil && i >= 0 && i < len(choices) {
		o.text, o.pick = choices[i], i+1
		e.cellKey("Enter")
	}
}
