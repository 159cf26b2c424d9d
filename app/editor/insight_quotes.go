package editor

import (
	"math"
	"strconv"
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/journey"
	"reiskaart/app/report"
	"reiskaart/app/reviews"
)

// phaseBlocks are what the reviews come to, phase by phase, and what was said.
func (e *Editor) phaseBlocks(s *reviews.Summary) []report.Block {
	w := &e.words.Review
	var any struct{ csat, nps, ces, value bool }
	for i := range s.Phases {
		p := &s.Phases[i]
		_, nps := p.NPS()
		any.csat, any.nps, any.ces, any.value = any.csat || p.Rated > 0, any.nps || nps, any.ces || p.CES().N > 0, any.value || p.Value.N > 0
	}
	t := report.Table{Heads: report.Row(e.words.Surface.Phase)}
	head := func(text string, shown bool) {
		if shown {
			t.Heads = append(t.Heads, report.Number(text))
		}
	}
	t.Heads = append(t.Heads, report.Cell{Text: w.SinceHead})
	head(w.Count, true)
	head(w.Mean, true)
	head(w.Satisfied, any.csat)
	head(w.NPS, any.nps)
	head(w.Promoters, any.nps)
	head(w.CES, any.ces)
	head(w.Value, any.value)
	tally := func(p *reviews.PhaseTally, name report.Cell) {
		row := []report.Cell{name, e.sinceCell(p), report.Number(itoa(p.N))}
		add := func(c report.Cell, shown bool) {
			if c.Number = true; shown {
				row = append(row, c)
			}
		}
		add(e.meanCell(p), true)
		csat, ok := p.CSAT()
		add(e.fewCell(percent(csat), ok, p.Rated), any.csat)
		nps, ok := p.NPS()
		add(e.npsCell(nps, ok), any.nps)
		share := 0.0
		if ok {
			share = 100 * float64(p.Promoters) / float64(nps.N)
		}
		add(e.fewCell(percent(share), ok, nps.N), any.nps)
		add(e.fewCell(e.meanSaid(p.CES()), p.CES().N > 0, p.CES().N), any.ces)
		add(e.fewCell(e.words.Money(math.Round(p.Value.Mean())), p.Value.N > 0, p.Value.N), any.value)
		t.Rows = append(t.Rows, row)
	}
	for i := range s.Phases {
		switch p := &s.Phases[i]; {
		case p.Phase != nil:
			tally(p, report.Cell{Text: e.heardIn(p), Act: &report.Act{Do: "tophase", Arg: string(p.Phase.ID)}})
		case p.N > 0:
			tally(p, report.Cell{Text: w.NoPhase})
		}
	}
	tally(&s.All, report.Cell{Text: w.Together, Mark: report.Sum})
	blocks := []report.Block{{Key: "phases", Table: &t}, {Key: "help", Text: []string{w.Help}, Quiet: true}}
	blocks = append(blocks, e.trendBlock(s))
	blocks = append(blocks, e.quoteBlock(s)...)
	return append(blocks, e.importsBlock())
}

// fewCell is a figure, marked where it is of few.
func (e *Editor) fewCell(said string, ok bool, n int) report.Cell {
	switch {
	case !ok:
		return report.Cell{Text: "–", Mark: report.Faint}
	case n < reviews.Few:
		return report.Cell{Text: said + " (" + e.words.Review.Few + ")", Mark: report.Faint}
	}
	return report.Cell{Text: said}
}

// percent is a share without decimals: of a hundred answers one is a whole percent.
func percent(f float64) string { return itoa(int(math.Round(f))) + " %" }

// meanSaid is a mean in tenths, of few answers too: of a 6 and a 3 a whole number would be one that nobody gave. That they are few is
// said beside it.
func (e *Editor) meanSaid(m *reviews.Moments) string {
	return e.words.Number(math.Round(10*m.Mean()) / 10)
}

// meanCell is the mean of a phase on each scale that it has reviews on.
func (e *Editor) meanCell(p *reviews.PhaseTally) report.Cell {
	w := &e.words.Review
	var lines []report.Cell
	for i := range p.By {
		if m := &p.By[i]; m.N > 0 && reviews.Scales[i].Key != "ces7" {
			lines = append(lines, e.fewCell(w.Of.With(e.meanSaid(m), w.Scales[i]), true, m.N))
		}
	}
	switch len(lines) {
	case 0:
		return report.Cell{Text: "–", Mark: report.Faint}
	case 1:
		return lines[0]
	}
	return report.Cell{Lines: lines}
}

func (e *Editor) npsCell(s reviews.NPS, ok bool) report.Cell {
	w := &e.words.Review
	if !ok {
		return report.Cell{Text: "–", Mark: report.Faint}
	}
	said := e.words.Number(math.Round(s.Score))
	if s.Sure {
		said = w.Interval.With(said, e.words.Number(math.Round(s.Low)), e.words.Number(math.Round(s.High)))
	}
	if s.N < reviews.Small {
		return report.Cell{Text: said + " (" + w.Few + ")", Mark: report.Faint}
	}
	return report.Cell{Text: said}
}

// sinceCell says what the newest import brought to a phase: how many, and where the mean went, if that is more than chance.
func (e *Editor) sinceCell(p *reviews.PhaseTally) report.Cell {
	w := &e.words.Review
	n := p.N - p.Before.N
	if n == 0 {
		return report.Cell{Text: w.Nothing, Mark: report.Faint}
	}
	said := w.New.Of(n)
	main := p.Main()
	if main < 0 || p.Before.By[main].N == 0 || p.Since(main).N == 0 {
		return report.Cell{Text: said}
	}
	was, fresh := &p.Before.By[main], p.Since(main)
	if !reviews.Differ(&fresh, was) {
		return report.Cell{Text: w.Was.With(said, e.meanSaid(&fresh), e.meanSaid(was)) + " (" + w.Same + ")", Mark: report.Faint}
	}
	said = w.Was.With(said, e.meanSaid(&fresh), e.meanSaid(was))
	if fresh.Mean() > was.Mean() {
		return report.Cell{Text: said + " (" + w.Better + ")", Mark: report.Good}
	}
	return report.Cell{Text: said + " (" + w.Worse + ")", Mark: report.Bad}
}

// trendBlock is a chart of the means by month, of one phase or of all.
func (e *Editor) trendBlock(s *reviews.Summary) report.Block {
	w := &e.words.Review
	shown, name := &s.All, w.All
	choices := []report.Choice{{Value: "", Label: w.All}}
	for i := range s.Phases {
		if p := &s.Phases[i]; p.Phase != nil && p.Scored > 0 {
			choices = append(choices, report.Choice{Value: string(p.Phase.ID), Label: e.heardIn(p)})
			if p.Phase.ID == e.reviews.trend {
				shown, name = p, e.heardIn(p)
			}
		}
	}
	value := ""
	if shown != &s.All {
		value = string(e.reviews.trend)
	}
	return report.Block{
		Key: "trend", Title: w.Trend, Chart: e.trendChart(shown, name),
		Fields: []report.Field{{Name: "reviews/trend", Label: w.Trend, Kind: report.Choose, Value: value, Choices: choices, Bare: true}},
	}
}

// quoteBlock is what customers said in each phase: the best, the worst and the newest.
func (e *Editor) quoteBlock(s *reviews.Summary) []report.Block {
	w := &e.words.Review
	t := report.Table{Heads: report.Row(e.words.Surface.Phase, w.Best, w.Worst, w.Newest)}
	for i := range s.Phases {
		p := &s.Phases[i]
		if p.Quotes == (reviews.Quotes{}) {
			continue
		}
		t.Rows = append(t.Rows, []report.Cell{{Text: e.heardIn(p)}, e.quote(p.Quotes.Best), e.quote(p.Quotes.Worst), e.quote(p.Quotes.Newest)})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	kept := w.Kept
	if e.reviews.share {
		kept = ""
	}
	how := report.Block{Key: "how", Quiet: true, Screen: true, Fields: []report.Field{
		{Name: "reviews/who", Label: w.ShowPersons, Kind: report.Switch, Value: tick(e.reviews.who)},
		{Name: "reviews/share", Label: w.Share, Kind: report.Switch, Value: tick(e.reviews.share)},
	}}
	if kept != "" {
		how.Text = []string{kept}
	}
	return []report.Block{{Key: "quotes", Title: w.Quotes, Table: &t, Screen: !e.reviews.share}, how}
}

func (e *Editor) quote(r *journey.Review) report.Cell {
	const most = 280
	if r == nil {
		return report.Cell{Text: "–", Mark: report.Faint}
	}
	w := &e.words.Review
	var from []string
	if r.Score.Set {
		for i := range reviews.Scales {
			if reviews.Scales[i].Key == r.Scale {
				from = append(from, w.Of.With(e.words.Number(r.Score.N), w.Scales[i]))
			}
		}
	}
	if r.Date != "" {
		from = append(from, day.Show(r.Date, &e.words.Date))
	}
	if e.reviews.who {
		who := r.Person
		if who == "" {
			who = w.Anonymous
		}
		from = append(from, shortened(who, 60))
	}
	return report.Cell{Lines: []report.Cell{{Text: "‘" + shortened(r.Text, most) + "’"}, {Text: strings.Join(from, ", "), Mark: report.Faint}}}
}

// importsBlock lists the imports, the newest first, each with a button that takes it away.
func (e *Editor) importsBlock() report.Block {
	w := &e.words.Review
	list, count := reviews.Imports(e.doc.Board)
	t := &report.Table{Heads: report.Row(w.When, w.Source, w.Count, "")}
	for i := len(list) - 1; i >= 0; i-- {
		m := list[i]
		t.Rows = append(t.Rows, []report.Cell{{Text: day.Show(m.Date, &e.words.Date)}, {Text: m.Source}, report.Number(strconv.Itoa(count[m.ID])), {Text: w.Remove, Act: &report.Act{Do: "removereviews", Arg: string(m.ID)}}})
	}
	return report.Block{Key: "imports", Title: w.Imports, Table: t, Screen: true}
}
