// Package templates has the maps that a person can begin from: one for each way of looking at a journey that the seeds
// speak of, and the sample, a house buyer's journey in twenty steps (seed 003), each in Dutch and English.
//
// The sample is an ordinary file for each language. A template is one text in maps/ with both languages side by side, since
// two files say everything but the words twice; reader.go tells how it is written. To add one, write the text and add a row
// to All: picker, pictures and tests take it from there.
//
//	board := templates.Find("loop").Board("nl")
//	board.Named(ids.New())
//
// The ids of the boards name the templates. Whoever makes a map from one gives it an id of its own, and keeps the ids of the
// records, as when a map is duplicated.
package templates

import (
	_ "embed"

	"reiskaart/app/journey"
)

var (
	//go:embed maps/five.txt
	five string
	//go:embed maps/fourv.txt
	fourV string
	//go:embed maps/loop.txt
	loop string
	//go:embed maps/chain.txt
	chain string
	//go:embed maps/aida.txt
	aida string
	//go:embed maps/value.txt
	value string
	//go:embed maps/review.txt
	review string
	//go:embed maps/blueprint.txt
	blueprint string
	//go:embed maps/empty.txt
	empty string

	//go:embed huizenkoper.nl.reiskaart.json
	sampleNL string
	//go:embed huizenkoper.en.reiskaart.json
	sampleEN string
)

// Template is a map to begin from, by its key, which the map keeps in its register template.
type Template struct {
	Key    string
	source string
}

// All are the templates in the order of the picker, the usual one first.
var All = []Template{
	{"five", five}, {"fourv", fourV}, {"loop", loop}, {"chain", chain}, {"aida", aida},
	{"value", value}, {"review", review}, {"blueprint", blueprint}, {"empty", empty},
}

// Find is the template with a key; nil when there is none.
func Find(key string) *Template {
	for i := range All {
		if All[i].Key == key {
			return &All[i]
		}
	}
	return nil
}

// Name is what the template is called, and Use what it is good for, in a sentence. As with all of a template, they are in
// Dutch for "nl", else in English.
func (t *Template) Name(lang string) string { return t.says("name ", lang) }

// Use is described at Name.
func (t *Template) Use(lang string) string { return t.says("use ", lang) }

// Board is the template as a map of its own: with suggested notes, all of them assumptions, an example of a persona and
// review questions.
func (t *Template) Board(lang string) *journey.Board {
	b, _ := t.read(lang, false)
	return b
}

// Bare is the template's phases and lanes and nothing in them.
func (t *Template) Bare(lang string) *journey.Board {
	b, _ := t.read(lang, true)
	return b
}

// Start is the map of the first visit: the usual template, bare, so that the first note is one's own. Its phases have no aims,
// which would stay behind under the names that somebody gives them.
func Start(lang string) *journey.Board {
	b := All[0].Bare(lang)
	var ops []journey.Op
	for _, p := range b.Phases() {
		ops = append(ops, journey.SetText(journey.KindPhase, p.ID, "aim", ""))
	}
	b.Apply(ops)
	return b
}

// Sample is the file of the sample, the house buyer.
func Sample(lang string) []byte {
	if lang == "nl" {
		return []byte(sampleNL)
	}
	return []byte(sampleEN)
}
