package editor

import (
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/lang"
	"reiskaart/app/report"
	"reiskaart/app/reviews"
)

const reviewsKey = "reviews"

// reviewsPage is what customers say: taken in as a table, and summed per phase.
var reviewsPage = insightPage{
	key:   reviewsKey,
	title: func(w *lang.Words) string { return w.Review.Title },
	make:  (*Editor).reviewsReport,
	set:   (*Editor).chooseReviews,
}

func (e *Editor) reviewsReport() report.Page {
	w := &e.words.Review
	p := report.Page{Title: w.Title}
	if e.reviews.intake != nil {
		p.Title, p.Lead = w.Still, e.intakeSaid()
		p.Blocks = []report.Block{{Key: "intake", Text: []string{w.EscStops}, Acts: []report.Act{{Label: w.Drop, Do: "dropreviews"}}, Screen: true}}
		return p
	}
	if t := e.trial(); t != nil {
		p.Title, p.Lead = w.Still, e.trialSaid(t)
		p.Blocks = e.trialBlocks(t)
		return p
	}
	s := e.summary()
	add := report.Block{Key: "add", Text: []string{w.Private, w.PasteHow}, Acts: []report.Act{{Label: w.Add, Do: "addreviews", Strong: s.All.N == 0}}, Screen: true, Quiet: true}
	if s.All.N == 0 {
		p.Lead = w.Empty
		p.Blocks = append([]report.Block{add}, e.questionBlocks()...)
		return p
	}
	p.Lead = e.sinceSaid(s)
	add.Acts = append(add.Acts, report.Act{Label: find("reviewcurve").label(e.words), Do: "reviewcurve"})
	if e.reviews.drawn {
		add.Acts[1].Label = w.CurveOff
	}
	p.Blocks = append(append(append(e.saidBlock(), add), e.phaseBlocks(s)...), e.questionBlocks()...)
	return p
}

// questionBlocks are the questions of all phases, for a form elsewhere: they are copied, printed and saved with the page.
func (e *Editor) questionBlocks() []report.Block {
	w := &e.words.PhaseCard
	t := &report.Table{Heads: report.Row(e.words.Surface.Phase, w.Question, w.AnswerOpen)}
	for _, p := range e.doc.Board.Phases() {
		for _, q := range e.doc.Board.QuestionsOf(p.ID) {
			if !blank(q.Text) {
				t.Rows = append(t.Rows, []report.Cell{{Text: e.phaseTitle(p.ID), Act: &report.Act{Do: "tophase", Arg: string(p.ID)}}, {Text: q.Text}, {Text: e.answerInWords(q.Answer)}})
			}
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []report.Block{{Key: "asks", Title: w.Questions, Table: t}}
}

// summary is what the reviews of the map come to, kept until they, the phases or what is remembered of imports change: an edit of a note has nothing worked out.
func (e *Editor) summary() *reviews.Summary {
	if r := &e.reviews; r.sum == nil || r.summed != r.heard {
		r.sum, r.summed = reviews.Sum(e.doc.Board), r.heard
	}
	return e.reviews.sum
}

// trialSaid is what an import would do, in a sentence.
func (e *Editor) trialSaid(t *reviews.Trial) string {
	w := &e.words.Review
	if len(t.Asks) > 0 {
		var asks []string
		for _, a := range t.Asks {
			asks = append(asks, w.Asks[a])
		}
		return w.Choose.With(strings.Join(asks, ", "))
	}
	parts := []string{w.New.Of(t.New)}
	for _, part := range []struct {
		n    int
		said lang.Count
	}{{t.Known, w.Known}, {t.Changed, w.Changed}, {t.Skipped, w.Skipped}, {t.WrongRows, w.Wrong}} {
		if part.n > 0 {
			parts = append(parts, part.said.Of(part.n))
		}
	}
	return w.Found.With(w.Reviews.Of(t.Found), strings.Join(parts, ", "))
}

// trialBlocks are what can be chosen, what is wrong, and the button that imports.
func (e *Editor) trialBlocks(t *reviews.Trial) []report.Block {
	w := &e.words.Review
	take := report.Act{Label: w.Take, Do: "takereviews", Strong: true, Off: !canTakeReviews(e)}
	first := report.Block{Key: "take", Acts: []report.Act{take, {Label: w.Drop, Do: "dropreviews"}}, Screen: true}
	if len(t.Asks) == 0 && t.New+t.Changed == 0 && t.Known > 0 {
		first.Text = []string{w.AllKnown}
	}
	if said := e.spareSaid(t); said != "" {
		first.Text = append(first.Text, said)
	}
	blocks := []report.Block{first}
	blocks = append(blocks, e.askBlocks(t)...)
	if rows := e.wrongRows(t); len(rows) > 0 {
		blocks = append(blocks, report.Block{Key: "wrong", Title: w.WrongTitle, Text: rows})
	}
	leave := report.Block{Key: "leave", Text: []string{w.Private}, Quiet: true, Screen: true}
	for f, label := range map[reviews.Field]string{reviews.Text: w.NoTexts, reviews.Person: w.NoPersons} {
		if t.Columns[f] != reviews.None {
			leave.Fields = append(leave.Fields, report.Field{Name: "reviews/leave " + f.Key(), Label: label, Kind: report.Switch, Value: tick(t.Leave[f])})
		}
	}
	if len(leave.Fields) == 2 && leave.Fields[0].Label != w.NoTexts {
		leave.Fields[0], leave.Fields[1] = leave.Fields[1], leave.Fields[0]
	}
	return append(blocks, leave, e.columnBlock(t))
}

// spareSaid names the columns that stay behind though their heads mean something; empty where there are none.
func (e *Editor) spareSaid(t *reviews.Trial) string {
	const most = 6
	w := &e.words.Review
	var all []string
	for _, s := range t.Spare[:min(most, len(t.Spare))] {
		all = append(all, w.Spare.With(shortened(t.Heads[s.Column], 30), w.Fields[s.Field]))
	}
	if more := len(t.Spare) - most; more > 0 {
		all = append(all, w.More.Of(more))
	}
	if len(all) == 0 {
		return ""
	}
	return w.Spares.With(strings.Join(all, ", "))
}

// wrongRows are the sentences on rows that do not fit, and on what was mended.
func (e *Editor) wrongRows(t *reviews.Trial) (rows []string) {
	const most = 60
	w := &e.words.Review
	alike := map[string]int{} // a phase that the map has not is told once
	for i := range t.Wrong {
		if x := &t.Wrong[i]; x.Why == reviews.UnknownPhase {
			alike[x.Cell]++
		}
	}
	told, more := 0, 0
	for i := range t.Wrong {
		x := &t.Wrong[i]
		n := alike[x.Cell]
		if x.Why == reviews.UnknownPhase {
			if alike[x.Cell] = 0; n == 0 {
				continue
			}
		}
		if told++; told > most {
			more++
			continue
		}
		said := w.Row.With(itoa(x.N), w.Fields[x.Field], w.Problems[x.Why].With(shortened(x.Cell, 60)))
		if x.Why == reviews.UnknownPhase && n > 1 {
			said += " " + w.Alike.Of(n-1)
		}
		rows = append(rows, said)
	}
	if more > 0 {
		rows = append(rows, w.More.Of(more))
	}
	for _, o := range t.Mended[:min(most, len(t.Mended))] {
		column := w.Column.With(itoa(o.Cell + 1))
		for f, i := range t.Columns {
			if i == o.Cell {
				column = w.Fields[f]
			}
		}
		rows = append(rows, w.Mended[o.What].With(itoa(o.Row), column))
	}
	if more := len(t.Mended) - most; more > 0 {
		rows = append(rows, w.More.Of(more))
	}
	return rows
}

// shortened is the beginning of a text, on one line.
func shortened(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// askBlocks are how the file is read: asked where it is not known, else shown with its reason, to choose otherwise.
func (e *Editor) askBlocks(t *reviews.Trial) (blocks []report.Block) {
	w := &e.words.Review
	add := func(key, title, value string, why reviews.Why, more string, choices []report.Choice) {
		b := report.Block{Key: key, Title: title, Screen: true, Quiet: true, Fields: []report.Field{{Name: "reviews/" + key, Label: title, Kind: report.Choose, Value: value, Choices: choices, Bare: true}}}
		if why > reviews.Unknown && why < reviews.Needless {
			b.Text = append(b.Text, w.Why[why-1])
		}
		if more != "" {
			b.Text = append(b.Text, more)
		}
		blocks = append(blocks, b)
	}
	var phases []report.Choice
	for _, p := range e.doc.Board.Phases() {
		phases = append(phases, report.Choice{Value: string(p.ID), Label: e.titled(p.Title)})
	}
	phases = append(phases, report.Choice{Value: reviews.Whole, Label: w.Whole})
	if t.Columns[reviews.Phase] == reviews.None {
		add("all", w.WhichPhase, t.All, reviews.Needless, "", phases)
	}
	if t.ScaleWhy != reviews.Needless {
		var scales []report.Choice
		for i, s := range reviews.Scales {
			scales = append(scales, report.Choice{Value: s.Key, Label: w.Scales[i]})
		}
		add("scale", w.Scale, t.Scale, t.ScaleWhy, "", scales)
	}
	if t.OrderWhy != reviews.Needless {
		orders := []report.Choice{{Value: reviews.DayMonth.Key(), Label: w.Orders[0]}, {Value: reviews.MonthDay.Key(), Label: w.Orders[1]}, {Value: reviews.YearMonth.Key(), Label: w.Orders[2]}}
		why, proof := t.OrderWhy, ""
		if why == reviews.ByValues {
			why, proof = reviews.Needless, w.Proof.With(t.Proof)
		}
		add("dates", w.Dates, t.Order.Key(), why, proof, orders)
	}
	if t.CommaWhy != reviews.Needless {
		comma := ""
		if t.Comma != 0 {
			comma = string(t.Comma)
		}
		add("comma", w.Decimals, comma, t.CommaWhy, "", []report.Choice{{Value: ",", Label: w.Comma}, {Value: ".", Label: w.Point}})
	}
	return append(blocks, e.namesBlock(t, append(phases, report.Choice{Value: reviews.Left, Label: w.LeaveOut}))...)
}

// namesBlock asks which phase is meant by each name that no phase has, and shows what was said of them before.
func (e *Editor) namesBlock(t *reviews.Trial, choices []report.Choice) []report.Block {
	const most = 40
	w := &e.words.Review
	table := &report.Table{Heads: report.Row(w.InFile, w.Count, w.Names)}
	table.Heads[1].Number = true
	for _, open := range [...]bool{true, false} {
		for i := range t.Names {
			n := &t.Names[i]
			if n.Why == reviews.ByHead || open != (n.To == "") || len(table.Rows) >= most {
				continue
			}
			table.Rows = append(table.Rows, []report.Cell{{Text: shortened(n.Name, 60)}, report.Number(itoa(n.Rows)), {Field: &report.Field{
				Name: "reviews/phase " + n.Fold, Label: w.Names + " " + n.Name, Kind: report.Choose, Value: n.To, Choices: choices, Bare: true,
			}}})
		}
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []report.Block{{Key: "names", Title: w.Names, Table: table, Screen: true}}
}

// columnBlock says which column is what, with an example of each, to choose otherwise.
func (e *Editor) columnBlock(t *reviews.Trial) report.Block {
	const most = 30
	w := &e.words.Review
	b := report.Block{Key: "columns", Title: w.Columns, Screen: true, Table: &report.Table{}}
	b.Fields = []report.Field{{Name: "reviews/heads", Label: w.FirstRow, Kind: report.Switch, Value: tick(t.Named)}}
	choices := []report.Choice{{Value: itoa(reviews.None), Label: w.NoColumn}}
	for i, head := range t.Heads[:min(most, len(t.Heads))] {
		if head = shortened(head, 30); head == "" {
			head = w.Column.With(itoa(i + 1))
			if t.Examples[i] != "" {
				head += " (" + shortened(t.Examples[i], 20) + ")"
			}
		}
		choices = append(choices, report.Choice{Value: itoa(i), Label: head})
	}
	many := len(t.Heads) > most // then a column is named by its head or its number
	for _, f := range reviews.Fields {
		example := ""
		named := ""
		if i := t.Columns[f]; i != reviews.None {
			example = shortened(t.Examples[i], 40)
			if named = t.Heads[i]; named == "" {
				named = itoa(i + 1)
			}
		}
		if many {
			b.Table.Rows = append(b.Table.Rows, []report.Cell{{Text: w.Fields[f]}, {Field: &report.Field{
				Name: "reviews/head " + f.Key(), Label: w.Fields[f], Kind: report.Line, Value: named, Hint: w.ColumnHint, Bare: true,
			}}, {Text: example, Mark: report.Faint}})
			continue
		}
		b.Table.Rows = append(b.Table.Rows, []report.Cell{{Text: w.Fields[f]}, {Field: &report.Field{
			Name: "reviews/col " + f.Key(), Label: w.Fields[f], Kind: report.Choose, Value: itoa(t.Columns[f]), Choices: choices, Bare: true,
		}}, {Text: example, Mark: report.Faint}})
	}
	return b
}

func tick(on bool) string {
	if on {
		return "true"
	}
	return ""
}

// sinceSaid is what came by the newest import, in a sentence.
func (e *Editor) sinceSaid(s *reviews.Summary) string {
	w := &e.words.Review
	list, _ := reviews.Imports(e.doc.Board)
	for _, m := range list {
		if m.ID != s.Newest {
			continue
		}
		var parts []string
		for i := range s.Phases {
			p := &s.Phases[i]
			if n := p.N - p.Before.N; n > 0 {
				parts = append(parts, w.Fresh.With(w.Reviews.Of(n), e.heardIn(p)))
			}
		}
		said := w.Since
		if s.All.Before.N == 0 {
			said = w.FirstTime
		}
		return said.With(day.Show(m.Date, &e.words.Date), m.Source, strings.Join(parts, ", "))
	}
	return w.Reviews.Of(s.All.N)
}

func (e *Editor) heardIn(p *reviews.PhaseTally) string {
	if p.Phase == nil {
		return e.words.Review.Whole
	}
	return e.titled(p.Phase.Title)
}
