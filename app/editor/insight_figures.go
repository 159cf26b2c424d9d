package editor

import (
	"slices"
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// figuresPage has the figures of all phases under each other, to fill in, and what they come to.
var figuresPage = insightPage{
	key:   "figures",
	title: func(w *lang.Words) string { return w.Surface.Figures },
	make:  (*Editor).figuresReport,
	set:   (*Editor).fillFigure,
	paste: (*Editor).pasteFigures,
}

func (e *Editor) figuresReport() report.Page {
	w, g := e.words, &e.words.Figuring
	all := funnel.Of(e.doc.Board)
	p := report.Page{Title: w.Surface.Figures}
	if len(all) == 0 {
		p.Lead = w.Surface.NoPhases
		return p
	}
	p.Badge = e.overdueSays()
	lost := funnel.Lost(all)
	counted := slices.ContainsFunc(all, func(f funnel.Figures) bool { return f.Entering.Set || f.Value.Set || f.Conversion.Set })
	p.Lead = g.Empty
	if counted {
		p.Lead = e.figuresLead(all, lost)
	}
	p.Blocks = append(p.Blocks, report.Block{Key: "figures", Table: e.figuresTable(all)},
		e.offersBlock(),
		report.Block{Key: "how", Text: []string{g.How}, Quiet: true, Screen: true},
		report.Block{Key: "when", Screen: true, Fields: []report.Field{{
			Name: "figures/reviewBy", Label: w.Corner.ReviewBy, Kind: report.Line, Value: day.Show(e.doc.Board.Doc().ReviewBy, &w.Date), Hint: "31 jan 2027",
		}, e.monthsField()}, Acts: []report.Act{{Label: g.Again, Do: "measureall"}}},
		e.oddFigures(all, counted))
	if counted {
		p.Blocks = append(p.Blocks, report.Block{Key: "funnel", Title: g.Funnel, Chart: e.funnelChart(all)},
			report.Block{Key: "lost", Title: g.Lost, Table: e.lostTable(all, lost)}, report.Block{Key: "sums", Text: []string{g.Sums}, Quiet: true})
		p.Blocks = append(p.Blocks, e.whatIfBlocks(all)...)
	}
	if t := e.historyTable(all); t != nil {
		p.Blocks = append(p.Blocks, report.Block{Key: "history", Title: g.History, Table: t})
	}
	return p
}

// figuresLead says in a sentence or two how many come to the end, and where most is lost.
func (e *Editor) figuresLead(all []funnel.Figures, lost []funnel.Loss) string {
	w, g := e.words, &e.words.Figuring
	var said []string
	if through := funnel.Through(all); through.Set {
		said = append(said, g.Through.With(w.Number(all[0].Entering.N), w.Number(all[len(all)-1].Entering.N), w.Percent(through.N)))
	}
	most := -1
	for i := range lost {
		if lost[i].Cost.N > 0 && (most < 0 || lost[i].Cost.N > lost[most].Cost.N) {
			most = i
		}
	}
	if most >= 0 {
		title, cost := e.phaseTitle(all[most].Phase.ID), w.Money(lost[most].Cost.N)
		if total := funnel.Total(lost); total.Cost.Set {
			said = append(said, g.LostInAll.With(w.Money(total.Cost.N), title, cost))
		} else {
			said = append(said, g.Most.With(title, cost))
			if unknown := len(all) - 1 - costKnown(lost); unknown > 0 { // else it would be taken for the most of all
				said = append(said, g.Untold.Of(unknown))
			}
		}
	}
	return strings.Join(said, " ")
}

// costKnown counts the phases of which it is known what they lose; of the last nobody goes on, so it does not count.
func costKnown(lost []funnel.Loss) (n int) {
	for i := range lost[:max(0, len(lost)-1)] {
		if lost[i].Cost.Set || lost[i].Over {
			n++
		}
	}
	return n
}

func (e *Editor) figuresTable(all []funnel.Figures) *report.Table {
	w := e.words
	t := &report.Table{Heads: report.Row(w.Surface.Phase), Range: true}
	fields := e.pageFields()
	for _, f := range fields {
		t.Heads = append(t.Heads, report.Number(funnel.Name(w, f)))
	}
	t.Heads = append(t.Heads, report.Cell{Text: w.Figuring.Measured})
	for i := range all {
		row := &all[i]
		cells := []report.Cell{{Text: e.phaseTitle(row.Phase.ID), Act: &report.Act{Do: "tophase", Arg: string(row.Phase.ID)}}}
		for _, f := range fields {
			cells = append(cells, e.figureCell(row, f))
		}
		if history := funnel.History(e.doc.Board, row.Phase.ID); len(history) > 0 {
			f := report.Field{Name: "figures/date " + string(row.Phase.ID), Label: w.Figuring.Measured + ", " + e.phaseTitle(row.Phase.ID), Kind: report.Line, Bare: true,
				Value: day.Show(history[0].Date, &w.Date)}
			if e.grownOld(funnel.Oldest(e.doc.Board, row.Phase.ID)) {
				f.Told = w.Figuring.Old
			}
			cells = append(cells, report.Cell{Field: &f})
		} else {
			cells = append(cells, report.Cell{})
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}

// figureCell is a figure to fill in; what is worked out of others is shown in the empty field.
func (e *Editor) figureCell(row *funnel.Figures, f funnel.Field) report.Cell {
	field := report.Field{
		Name: "figures/" + string(f) + " " + string(row.Phase.ID), Label: funnel.Name(e.words, f) + ", " + e.phaseTitle(row.Phase.ID), Kind: report.Line, Bare: true,
	}
	if m := funnel.Measured(e.doc.Board, row.Phase.ID, f); m.Set {
		field.Value = e.words.Number(m.N)
	} else if at := row.At(f); at.Set && f != funnel.Promoters {
		field.Hint = funnel.Say(e.words, f, at)
	}
	return report.Cell{Field: &field, Number: true}
}

// oddFigures says what is missing, old or more than can be, and takes an explanation of the latter.
func (e *Editor) oddFigures(all []funnel.Figures, counted bool) report.Block {
	w, g := e.words, &e.words.Figuring
	b := report.Block{Key: "odd"}
	for i := range all {
		f := &all[i]
		rises := i+1 < len(all) && f.Entering.Set && f.Entering.N > 0 && all[i+1].Entering.N > f.Entering.N
		switch {
		case f.Conversion.Set && f.Conversion.N > 100:
			b.Text = append(b.Text, g.Over.With(e.phaseTitle(f.Phase.ID)))
		case rises:
			b.Text = append(b.Text, g.Rises.With(e.phaseTitle(all[i+1].Phase.ID), e.phaseTitle(f.Phase.ID)))
		default:
			continue
		}
		if m := funnel.Newest(e.doc.Board, f.Phase.ID); m != nil {
			b.Fields = append(b.Fields, report.Field{Name: "figures/explanation " + string(f.Phase.ID), Label: g.Why + ", " + e.phaseTitle(f.Phase.ID), Kind: report.Line, Value: m.Explanation})
			if m.Explanation != "" {
				b.Text[len(b.Text)-1] += " " + g.Why + ": " + m.Explanation
			}
		}
	}
	if !counted {
		return b
	}
	entering, value := funnel.Missing(all)
	var old []*journey.Phase
	for i := range all {
		if e.grownOld(funnel.Oldest(e.doc.Board, all[i].Phase.ID)) {
			old = append(old, all[i].Phase)
		}
	}
	if len(entering) > 0 {
		b.Text = append(b.Text, g.NoEntering.With(e.titles(entering)))
	}
	if len(value) > 0 {
		b.Text = append(b.Text, g.NoValue.With(e.titles(value)))
		if v, ok := funnel.OneValue(all); ok {
			b.Acts = []report.Act{{Label: g.SameValue.With(w.Money(v)), Do: "samevalue"}}
		}
	}
	if len(old) > 0 {
		b.Text = append(b.Text, g.OldOnes.With(e.titles(old), w.Aging.Months.Of(funnel.Months(e.doc.Board))))
	}
	return b
}

// titles are the names of phases as a sentence has them: one, two and three.
func (e *Editor) titles(phases []*journey.Phase) string {
	var out string
	for i, p := range phases {
		switch {
		case i > 0 && i == len(phases)-1:
			out += e.words.Figuring.And
		case i > 0:
			out += ", "
		}
		out += e.phaseTitle(p.ID)
	}
	return out
}

// lostTable is who leaves in each phase and what that costs, with the sum in words.
func (e *Editor) lostTable(all []funnel.Figures, lost []funnel.Loss) *report.Table {
	w, g := e.words, &e.words.Figuring
	t := &report.Table{Heads: append(report.Row(w.Surface.Phase), report.Number(w.Figure.Conversion), report.Number(g.Leave), report.Number(g.Cost), report.Number(g.Point))}
	unknown := report.Cell{Text: w.Figure.None, Number: true, Mark: report.Faint}
	for i := range all {
		f, l := &all[i], &lost[i]
		row := []report.Cell{{Text: e.phaseTitle(f.Phase.ID), Act: &report.Act{Do: "tophase", Arg: string(f.Phase.ID)}}, unknown, unknown, unknown, unknown}
		if f.Conversion.Set {
			row[1] = report.Cell{Text: w.Percent(f.Conversion.N), Number: true}
			if f.Conversion.N > 100 {
				row[1].Mark = report.Bad
			}
		}
		switch {
		case l.Over || !f.Conversion.Set && i == len(all)-1:
			row[2], row[3], row[4] = report.Number("–"), report.Number("–"), report.Number("–")
			if !f.Conversion.Set {
				row[1] = report.Number("–")
			}
		case l.Leave.Set:
			row[2] = report.Number(w.Number(l.Leave.N))
			if l.Cost.Set && f.Value.Set {
				row[3] = report.Number(g.Sum.With(w.Number(l.Leave.N), w.Money(f.Value.N), w.Money(l.Cost.N)))
			} else if l.Cost.Set {
				row[3] = report.Number(w.Money(0))
			}
		}
		points := make([]float64, len(all))
		points[i] = 1
		if gain := funnel.WhatIf(all, points); gain.At >= 0 {
			row[4] = report.Number(w.Money(gain.Euro))
		} else if f.Conversion.Set && i == len(all)-1 {
			row[4] = report.Number("–")
		}
		t.Rows = append(t.Rows, row)
	}
	if total := funnel.Total(lost); total.Cost.Set {
		row := []report.Cell{{Text: g.Total}, {}, report.Number(w.Number(total.Leave.N)), report.Number(w.Money(total.Cost.N)), {}}
		for i := range row {
			row[i].Mark = report.Sum
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// historyTable are the measurements of phases that have more than one.
func (e *Editor) historyTable(all []funnel.Figures) *report.Table {
	w := e.words
	t := &report.Table{Heads: report.Row(w.Surface.Phase, w.Figuring.Measured)}
	fields := e.pageFields()
	for _, f := range fields {
		t.Heads = append(t.Heads, report.Number(funnel.Name(w, f)))
	}
	t.Heads = append(t.Heads, report.Cell{Text: w.Figure.Source})
	for i := range all {
		history := funnel.History(e.doc.Board, all[i].Phase.ID)
		if len(history) < 2 {
			continue
		}
		for n, m := range history {
			row := report.Row("", day.Show(m.Date, &w.Date))
			if n == 0 {
				row[0].Text = e.phaseTitle(all[i].Phase.ID)
			}
			for _, f := range fields {
				row = append(row, report.Number(funnel.Say(w, f, funnel.Has(m, f))))
			}
			t.Rows = append(t.Rows, append(row, report.Cell{Text: m.Source}))
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
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
