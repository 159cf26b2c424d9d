// Package questions is the bank of review questions: for each stage of a model a few that can be asked of a customer there,
// in Dutch and English, with a hint about the stage. Short, and one thing asked each: simple questions get answers (seed 001).
//
//	set := questions.For("nl", "attention")
//	set.Asks[0].Text // "Waar kwam je ons voor het eerst tegen?"
package questions

import (
	_ "embed"
	"strings"
	"sync"
)

// Set is what the bank has for one stage, in one language.
type Set struct {
	Stage string // as in journey.Phase: attention, aware, attract, before ...
	Name  string // of the stage
	Group string // the model that the stage is of
	Hint  string // what matters in this stage
	Asks  []Ask
}

// Ask is one question, and the kind of answer to it, as in journey.Question.
type Ask struct{ Text, Answer string }

//go:embed bank.txt
var bank string

var read = sync.OnceValue(func() (both [2][]Set) {
	var group [2]string
	for line := range strings.Lines(bank) {
		kind, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok {
			continue
		}
		stage := ""
		if kind == "stage" {
			stage, rest, _ = strings.Cut(rest, " | ")
		}
		nl, en, _ := strings.Cut(rest, " | ")
		for i, words := range [...]string{nl, en} {
			sets := &both[i]
			switch kind {
			case "group":
				group[i] = words
			case "stage":
				*sets = append(*sets, Set{Stage: stage, Name: words, Group: group[i]})
			case "hint":
				(*sets)[len(*sets)-1].Hint = words
			default:
				set := &(*sets)[len(*sets)-1]
				set.Asks = append(set.Asks, Ask{Text: words, Answer: kind})
			}
		}
	}
	return both
})

// All is the whole bank in a language, Dutch for "nl", else English. The caller does not write in it.
func All(lang string) []Set {
	if lang == "nl" {
		return read()[0]
	}
	return read()[1]
}

// For is the set of a stage, nil where the bank has none.
func For(lang, stage string) *Set {
	for i, set := range All(lang) {
		if set.Stage == stage {
			return &All(lang)[i]
		}
	}
	return nil
}

// Named finds a stage by its name in either language, in whatever case: a phase called Veroveren is the stage win. Empty where
// no stage is called so.
func Named(name string) string {
	name = strings.TrimSpace(name)
	for _, sets := range read() {
		for _, set := range sets {
			if strings.EqualFold(set.Name, name) || strings.EqualFold(set.Stage, name) {
				return set.Stage
			}
		}
	}
	return ""
}
