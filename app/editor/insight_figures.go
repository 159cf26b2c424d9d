package editor

import (
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// figuresPage has the figures of all phases under each other, to fill in.
var figuresPage = insightPage{
	key:   "figures",
	title: func(w *lang.Words) string { return w.Surface.Figures },
	make:  (*Editor).figuresReport,
	set:   (*Editor).fillFigure,
}

func (e *Editor) figuresReport() report.Page {
	w := e.words
	p := report.Page{Title: w.Surface.Figures}
	t := report.Table{Heads: report.Row(w.Surface.Phase)}
	for _, f := range funnel.Fields {
		t.Heads = append(t.Heads, report.Number(funnel.Name(w, f)))
	}
	for _, row := range funnel.Of(e.doc.Board) {
		cells := []report.Cell{{Text: row.Phase.Title, Act: &report.Act{Do: "tophase", Arg: string(row.Phase.ID)}}}
		for _, f := range funnel.Fields {
			cells = append(cells, e.figureCell(&row, f))
		}
		t.Rows = append(t.Rows, cells)
	}
	if len(t.Rows) == 0 {
		p.Lead = w.Surface.NoPhases
		return p
	}
	p.Blocks = append(p.Blocks, report.Block{Key: "figures", Table: &t})
	return p
}

// figureCell is a figure to fill in; what is worked out of others is shown in the empty field.
func (e *Editor) figureCell(row *funnel.Figures, f funnel.Field) report.Cell {
	field := report.Field{
		Name: "figures/" + string(f) + " " + string(row.Phase.ID), Label: funnel.Name(e.words, f) + ", " + row.Phase.Title, Kind: report.Line, Bare: true,
	}
	if m := funnel.Measured(e.doc.Board, row.Phase.ID, f); m.Set {
		field.Value = e.words.Number(m.N)
	} else if at := row.At(f); at.Set {
		field.Hint = e.words.Number(at.N)
	}
	return report.Cell{Field: &field, Number: true}
}

// fillFigure writes a figure once its field is left: half a number is another number.
func (e *Editor) fillFigure(field, value string, open bool) {
	if open {
		return
	}
	f, phase := figureField(field)
	if e.doc.Board.Phase(phase) == nil {
		return
	}
	ops, ok := e.figureOps(e.ids.New(), phase, f, value)
	if !ok {
		e.showToast(Toast{Text: e.refused(f, value)})
		return
	}
	e.edit("write figure", "", ops)
}

// toPhase shows a phase on the wall.
func (e *Editor) toPhase(id journey.ID) {
	if e.doc.Board.Phase(id) == nil {
		return
	}
	e.showOn(onWall)
	e.choose(Selection{Phase: id})
	e.toward([]journey.ID{id})
}
