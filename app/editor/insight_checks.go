package editor

import (
	"strings"

	"reiskaart/app/check"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// checksPage is what to look at once more, rule by rule.
var checksPage = insightPage{
	key:   "checks",
	title: func(w *lang.Words) string { return w.Check.Title },
	make:  (*Editor).checksReport,
	set: func(e *Editor, field, value string, _ bool) {
		if field == "reason" {
			e.checks.reason = value
			e.checks.rev++
		}
	},
}

// mostRows of a rule are shown; what comes after them is counted.
const mostRows = 25

// keptChecks is the page as it was made last, for what it was made of.
type keptChecks struct {
	page       report.Page
	rev, edits uint64
	words      *lang.Words
}

func (e *Editor) checksReport() report.Page {
	k := &e.checks.page
	if k.words != e.words || k.rev != e.checks.rev || k.edits != e.edits {
		*k = keptChecks{e.makeChecks(), e.checks.rev, e.edits, e.words}
	}
	return k.page
}

func (e *Editor) makeChecks() report.Page {
	w, found := &e.words.Check, e.checks.found
	p := report.Page{Title: w.Title, Lead: e.checksLead()}
	if !e.checks.ready {
		return p
	}
	for _, level := range [...]check.Level{check.Warning, check.Tip} { // what presses most comes first
		for i := 0; i < len(found); {
			j := i + 1
			for j < len(found) && found[j].Rule == found[i].Rule {
				j++
			}
			if found[i].Rule.Level == level {
				e.ruleBlocks(&p, found[i:j])
			}
			i = j
		}
	}
	e.mutedBlock(&p)
	if len(found) == 0 {
		p.Blocks = append(p.Blocks, e.watchedBlock())
	}
	return p
}

// watchedBlock is all that is looked at, with why and since which article: who opens the page of a map in which nothing was found reads what it is for.
func (e *Editor) watchedBlock() report.Block {
	w := e.words
	t := &report.Table{Heads: report.Row(w.Check.WhatHead, w.Check.WhyHead)}
	for i := range check.Rules {
		rule := &check.Rules[i]
		t.Rows = append(t.Rows, []report.Cell{{Text: rule.Name(w)}, {Text: rule.Why(w) + " " + rule.Source(w), Mark: report.Faint}})
	}
	return report.Block{Key: "watched", Title: w.Check.Watched, Table: t, Quiet: true}
}

// checksLead is the page in a sentence, in the voice of look.md.
func (e *Editor) checksLead() string {
	w, n := &e.words.Check, len(e.checks.found)
	switch {
	case !e.checks.ready:
		return w.Busy
	case n == 0 && e.doc.Board.Count(journey.KindNote) == 0:
		return w.Start
	case n == 0:
		return w.None
	case n == 1:
		return w.One.With(w.Numbers[1])
	case n < len(w.Numbers):
		return w.Many.With(w.Numbers[n])
	}
	return w.Many.With(e.words.Number(float64(n)))
}

// ruleBlocks are what one rule found, with why it is one, what can be done, and how to silence it.
func (e *Editor) ruleBlocks(p *report.Page, found []*check.Found) {
	w, rule := e.words, found[0].Rule
	b := report.Block{Key: rule.Code, Title: w.Check.Headline.With(rule.Name(w), rule.Level.Name(w)), Text: []string{rule.Why(w) + " " + rule.Source(w)}, Quiet: true,
		Table: &report.Table{Caption: w.Check.Places.Of(len(found))}, Acts: []report.Act{{Label: w.Check.Mute, Do: "mutecheck", Arg: rule.Code}}}
	fixes := false
	for _, f := range found[:min(len(found), mostRows)] {
		fixes = fixes || f.Fix.Do != ""
	}
	for _, f := range found[:min(len(found), mostRows)] {
		row := []report.Cell{{Text: f.Text(e.doc.Board, w), Act: &report.Act{Do: "tofound", Arg: keyOfFound(f)}}}
		if fixes {
			row = append(row, report.Cell{Text: e.fixLabel(f)})
			if f.Fix.Do != "" {
				row[1].Act = &report.Act{Do: "fixcheck", Arg: keyOfFound(f)}
			}
		}
		b.Table.Rows = append(b.Table.Rows, row)
	}
	if more := len(found) - mostRows; more > 0 {
		b.Table.Rows = append(b.Table.Rows, report.Row(w.Check.Rest.With(w.Number(float64(more)))))
	}
	p.Blocks = append(p.Blocks, b)
	if e.checks.muting == rule.Code {
		p.Blocks = append(p.Blocks, report.Block{Key: rule.Code + "mute", Screen: true,
			Fields: []report.Field{{Name: "checks/reason", Label: w.Check.Reason, Kind: report.Line, Value: e.checks.reason}},
			Acts:   []report.Act{{Label: w.Check.MuteNow, Do: "mutenow", Strong: true}}})
	}
}

func (e *Editor) fixLabel(f *check.Found) string {
	w := &e.words.Check
	switch f.Fix.Do {
	case "solve":
		return w.Solve.With(check.Name(e.doc.Board, e.words, check.Ref{Kind: journey.KindNote, ID: f.Fix.From}))
	case "assume":
		return w.Assume
	case "skip":
		return w.Skip
	}
	return ""
}

// mutedBlock lists what was silenced on this map, and why.
func (e *Editor) mutedBlock(p *report.Page) {
	w := &e.words.Check
	var rows [][]report.Cell
	for i := range check.Rules {
		rule := &check.Rules[i]
		m := check.MutedRule(e.doc.Board, rule.Code)
		if m == nil {
			continue
		}
		reason := strings.TrimSpace(m.Reason)
		if reason == "" {
			reason = w.NoReason
		}
		rows = append(rows, []report.Cell{{Text: rule.Name(e.words)}, {Text: reason}, {Text: w.Unmute, Act: &report.Act{Do: "unmutecheck", Arg: rule.Code}}})
	}
	if len(rows) > 0 {
		p.Blocks = append(p.Blocks, report.Block{Key: "muted", Title: w.MutedTitle, Table: &report.Table{Caption: w.Muted, Rows: rows}})
	}
}
