package check

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// Level is how pressing a finding is; nothing is more than a warning, and a warning stops nobody.
type Level uint8

// The levels.
const (
	Tip     Level = iota // for information
	Warning              // "let op"
)

// Name is the word for a level.
func (l Level) Name(w *lang.Words) string {
	if l == Warning {
		return w.Check.Warning
	}
	return w.Check.Tip
}

// Rule is a row of the table of rules.
type Rule struct {
	Code  string
	Level Level
	Seed  string // numbers of the articles that ask for it; empty: practice
	When  string // when it speaks at all

	index int
}

// Name is what the rule is called, and Why why it is one, in a sentence.
func (r *Rule) Name(w *lang.Words) string { return w.Check.Rules[r.index].Name }

// Why is described at Name.
func (r *Rule) Why(w *lang.Words) string { return w.Check.Rules[r.index].Why }

// Source says which articles ask for the rule.
func (r *Rule) Source(w *lang.Words) string {
	if r.Seed == "" {
		return w.Check.Practice
	}
	var titles []string
	for number := range strings.SplitSeq(r.Seed, ", ") {
		titles = append(titles, w.Check.Quoted.With(w.Check.Articles[number[2]-'0']))
	}
	return w.Check.Source.With(strings.Join(titles, w.Check.And))
}

// Rules are all rules, in order.
var Rules = [...]Rule{
	{Code: "K01", Seed: "004", When: "the map has a variant that skips a phase"},
	{Code: "K02", Level: Warning, Seed: "004", When: "the map has a variant that skips phases"},
	{Code: "K03", Level: Warning, Seed: "004", When: "a line says leads-to"},
	{Code: "K04", Seed: "000, 004", When: "the model of the map is a loop (four Vs, decision loop, value journey) and its last phase has a step or touchpoint"},
	{Code: "K05", Level: Warning, Seed: "003", When: "a line says loops-back"},
	{Code: "K06", Level: Warning, Seed: "002", When: "the map has a pain point anywhere"},
	{Code: "K07", Seed: "002", When: "the map has a solution anywhere; once a line says solves, lying near is not enough"},
	{Code: "K08", Seed: "002", When: "the map has a pain point anywhere; once a line says solves, lying near is not enough"},
	{Code: "K09", Level: Warning, Seed: "000", When: "some touchpoint says its influence, or there are three touchpoints; once for the map where most lack it"},
	{Code: "K10", Seed: "000", When: "some touchpoint says its information, or there are three touchpoints; once for the map where most lack it"},
	{Code: "K11", Seed: "000", When: "every touchpoint of a phase says its influence"},
	{Code: "K12", Seed: "001", When: "the map asks a question anywhere, and the phase has notes"},
	{Code: "K13", Seed: "001", When: "there are questions"},
	{Code: "K14", Level: Warning, Seed: "001", When: "a conversion was measured, or follows from who enters"},
	{Code: "K15", Seed: "001, 002", When: "two conversions are known, and the map has a pain point anywhere"},
	{Code: "K16", Level: Warning, Seed: "004", When: "the map has two personas, or ten notes and none"},
	{Code: "K17", Seed: "000", When: "one of the persona's lists was begun, or the map has ten notes"},
	{Code: "K18", Seed: "002, 003", When: "some note says how it is known, and ten or more notes speak of the customer"},
	{Code: "K19", Seed: "004", When: "a phase of the stage excite has a step or touchpoint"},
	{Code: "K20", Seed: "004", When: "a phase of the stage ascend has a touchpoint"},
	{Code: "K21", Seed: "004", When: "a phase of the stage subscribe has a touchpoint"},
	{Code: "K22", Level: Warning, Seed: "000", When: "the map is a wanted one; pains once something in it differs from the present map, which must be at hand"},
	{Code: "K23", Seed: "003", When: "notes lie in phases, and some beside them"},
	{Code: "K24", Seed: "001", When: "the map has a date to look again, or measurements with a date"},
	{Code: "K25", Seed: "003", When: "AIDA is set for any party; parties of our own are left out"},
	{Code: "K26", When: "always; the eight stages of the value journey are eight phases"},
	{Code: "K27", Seed: "002", When: "there are steps"},
	{Code: "K28", Seed: "000, 003", When: "the phase in which is bought has a step or touchpoint"},
}

func init() {
	for i := range Rules {
		Rules[i].index = i
	}
}

// The rules by their place in the table.
const (
	k01 = iota
	k02
	k03
	k04
	k05
	k06
	k07
	k08
	k09
	k10
	k11
	k12
	k13
	k14
	k15
	k16
	k17
	k18
	k19
	k20
	k21
	k22
	k23
	k24
	k25
	k26
	k27
	k28
)

// RuleOf is a rule by its code, nil when there is none.
func RuleOf(code string) *Rule {
	for i := range Rules {
		if Rules[i].Code == code {
			return &Rules[i]
		}
	}
	return nil
}

// Options is what a map does not say itself.
type Options struct {
	Today string         // a day as in the file; empty: nothing is too old
	AsIs  *journey.Board // the map that a wanted one came from, nil where it is not at hand
}

// All looks a whole map over. Findings come by rule, and within one from left to right.
func All(b *journey.Board, o Options) []*Found {
	c := New(b, o)
	for !c.Work(1 << 30) {
	}
	return c.Found()
}
