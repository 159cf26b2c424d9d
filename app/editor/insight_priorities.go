package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/priority"
	"reiskaart/app/report"
)

// prioritiesPage has the pain points in the order of their weight, and the matrix of solutions.
var prioritiesPage = insightPage{
	key:   "priorities",
	title: func(w *lang.Words) string { return w.Ranking.Title },
	make:  (*Editor).prioritiesReport,
	set:   (*Editor).fillPriority,
	drag:  (*Editor).dragSolution,
}

// ranking is what the page says of the map as it was after so many edits, and the solution that is in the hand.
type ranking struct {
	of            *document
	edits         uint64
	ranked, unset []priority.Pain
	solutions     []priority.Solution
	held          heldSolution
}

// mostRanked is how many pain points, and how many solutions, are shown: more make no choice easier.
const mostRanked = 100

// rank works the page out, once for each state of the map.
func (e *Editor) rank() *ranking {
	r := &e.ranking
	if r.of != e.doc || r.edits != e.edits {
		held := r.held
		*r = ranking{of: e.doc, edits: e.edits}
		r.ranked, r.unset = priority.Pains(e.doc.Board)
		if r.solutions = priority.Solutions(e.doc.Board); e.doc.Board.Note(held.id) != nil {
			r.held = held
		}
	}
	return r
}

func (e *Editor) prioritiesReport() report.Page {
	g, r := &e.words.Ranking, e.rank()
	p := report.Page{Title: g.Title}
	switch {
	case len(r.ranked) > 0:
		p.Blocks = append(p.Blocks, report.Block{Key: "pains", Title: g.Pains, Table: e.rankedTable(r.ranked)}, report.Block{Key: "how", Text: append(e.rest(len(r.ranked)), g.How), Quiet: true})
	case len(r.unset) == 0:
		p.Lead = g.Empty
	}
	if len(r.unset) > 0 {
		b := report.Block{Key: "unset", Title: g.Unset, Text: []string{g.UnsetHow}, Quiet: true, Table: e.unsetTable(r.unset)}
		b.Acts = []report.Act{{Label: g.FillIn, Do: "insight", Arg: "figures"}}
		p.Blocks = append(p.Blocks, b, report.Block{Key: "rest", Text: e.rest(len(r.unset)), Quiet: true})
		if len(r.ranked) == 0 {
			p.Blocks = append(p.Blocks, report.Block{Key: "how", Text: []string{g.How}, Quiet: true})
		}
	}
	p.Blocks = append(p.Blocks, e.matrixBlocks(r)...)
	return p
}

func (e *Editor) rest(n int) []string {
	if n > mostRanked {
		return []string{e.words.Ranking.Rest.Of(n - mostRanked)}
	}
	return nil
}

// painCells are the cells that all pain points have: what it is, where, and what can be set of it in place.
func (e *Editor) painCells(p *priority.Pain) []report.Cell {
	w, g := e.words, &e.words.Ranking
	id, text := string(p.Note.ID), firstLine(p.Note.Text)
	cells := []report.Cell{{Text: text, Act: &report.Act{Do: "tonote", Arg: id}}, {}}
	if p.Phase != nil {
		cells[1].Text = p.Phase.Title
	}
	_, _, words := e.wordsOf("severity")
	bad := report.Field{Name: "priorities/severity " + id, Label: g.Bad + ", " + text, Kind: report.Choose, Bare: true}
	for i := 0; i < len(words); i += 2 {
		bad.Choices = append(bad.Choices, report.Choice{Value: words[i], Label: words[i+1]})
	}
	if p.Severity > 0 {
		bad.Value = itoa(p.Severity)
	}
	reach := report.Field{Name: "priorities/reach " + id, Label: g.Reach + ", " + text, Kind: report.Line, Bare: true, Unit: "%"}
	if p.Lacks&priority.Reach == 0 {
		reach.Value = w.Number(p.Reach)
	}
	return append(cells, report.Cell{Field: &bad}, report.Cell{Field: &reach, Number: true})
}

// votesCell are the votes of a pain point; a dash where it was not voted on.
func (e *Editor) votesCell(p *priority.Pain) report.Cell {
	if !p.Voted {
		return report.Cell{Text: "–", Number: true, Mark: report.Faint}
	}
	return report.Number(itoa(p.Votes))
}

func (e *Editor) rankedTable(all []priority.Pain) *report.Table {
	w, g := e.words, &e.words.Ranking
	t := &report.Table{Heads: []report.Cell{report.Number(g.Place), {Text: w.Note.Pain}, {Text: w.Surface.Phase}, {Text: g.Bad}, report.Number(g.Hits), report.Number(g.Weight), report.Number(g.Votes)}}
	for i := range all[:min(len(all), mostRanked)] {
		p := &all[i]
		row := append([]report.Cell{report.Number(itoa(p.Place))}, e.painCells(p)...)
		row = append(row, report.Number(g.Weighs.With(itoa(p.Severity), w.Number(p.Customers), w.Figure.Percent.With(w.Number(p.Reach)), w.Number(p.Entering), w.Money(p.Value), w.Number(p.Score))))
		t.Rows = append(t.Rows, append(row, e.votesCell(p)))
	}
	return t
}

func (e *Editor) unsetTable(all []priority.Pain) *report.Table {
	w, g := e.words, &e.words.Ranking
	t := &report.Table{Heads: []report.Cell{{Text: w.Note.Pain}, {Text: w.Surface.Phase}, {Text: g.Bad}, report.Number(g.Hits), {Text: g.Weight}, report.Number(g.Votes)}}
	for i := range all[:min(len(all), mostRanked)] {
		p := &all[i]
		lacks := ""
		for n, name := range g.Missing {
			if p.Lacks&(1<<n) != 0 {
				lacks += ", " + name
			}
		}
		t.Rows = append(t.Rows, append(e.painCells(p), report.Cell{Text: g.Lacks.With(lacks[2:]), Mark: report.Faint}, e.votesCell(p)))
	}
	return t
}

// fillPriority sets how bad a pain point is, or how many it hits. A press on what is set already takes it off.
func (e *Editor) fillPriority(field, value string, open bool) {
	name, id := figureField(field)
	n := e.doc.Board.Note(id)
	if open || n == nil || name != "severity" && name != "reach" {
		return
	}
	spec, _, _ := journey.Lookup(journey.KindNote, name)
	if name == "severity" && n.Severity.Set && itoa(n.Severity.N) == value {
		value = ""
	}
	if f, ok := e.words.Parse(value); !blank(value) && (!ok || f < spec.Min || f > spec.Max) {
		e.showToast(Toast{Text: e.words.Figure.Outside.With(value, e.words.Number(spec.Min), e.words.Number(spec.Max))})
		return
	}
	if e.edit("set "+string(name), "", e.shapeOps(spec, id, SetField{Field: name, Value: value})) {
		e.chooseNotes(id)
	}
}

// firstLine is the first line of a note.
func firstLine(text string) string {
	const most = 90
	for i, r := range text {
		if r == '\n' || i > most {
			return text[:i] + "…"
		}
	}
	return text
}
