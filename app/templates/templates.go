// Package templates has the maps that a person can begin from: the empty starting map, and the sample, a house buyer's
// journey in twenty steps (seed 003), each in Dutch and English. They are ordinary files, written by hand and embedded;
// the two languages of one map have the same records under the same ids.
//
// The map ids in the files name the templates. Whoever makes a map from one gives it an id of its own, and keeps the ids
// of the records, as when a map is duplicated:
//
//	board, _, err := codec.Read(templates.Sample("nl"))
//	board.Named(ids.New())
package templates

import _ "embed"

var (
	//go:embed start.nl.reiskaart.json
	startNL string
	//go:embed start.en.reiskaart.json
	startEN string
	//go:embed huizenkoper.nl.reiskaart.json
	sampleNL string
	//go:embed huizenkoper.en.reiskaart.json
	sampleEN string
)

// Start is the file of the starting map: five phases and five lanes, no notes. It is in Dutch for "nl", else in English.
func Start(lang string) []byte { return []byte(in(lang, startNL, startEN)) }

// Sample is the file of the sample, the house buyer. It is in Dutch for "nl", else in English.
func Sample(lang string) []byte { return []byte(in(lang, sampleNL, sampleEN)) }

func in(lang, nl, en string) string {
	if lang == "nl" {
		return nl
	}
	return en
}
