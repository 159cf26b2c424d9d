package editor

import (
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// mostTold is how many files the browser remembers to have told about.
const mostTold = 50

// sumOf names the content of a file, to know it again.
func sumOf(data []byte) string {
	h := fnv.New64a()
	h.Write(data)
	return strconv.FormatUint(h.Sum64(), 36)
}

// tellOdd says what of a file could not be read, and what can only be shown in part: once, for as long as the file is the same.
func (e *Editor) tellOdd(report *codec.Report, sum string) {
	said := append(e.lostWords(report), e.oddWords(report)...)
	if len(said) == 0 || slices.Contains(e.prefs.Told, sum) {
		return
	}
	if e.prefs.Told = append(e.prefs.Told, sum); len(e.prefs.Told) > mostTold {
		e.prefs.Told = slices.Delete(e.prefs.Told, 0, len(e.prefs.Told)-mostTold)
	}
	e.emit(PutPrefs{e.prefs})
	e.showToast(Toast{Text: strings.Join(said, " ")})
}

// lostWords says what could not be read, where it was, and that it is kept.
func (e *Editor) lostWords(report *codec.Report) []string {
	lost := report.Lost()
	if len(lost) == 0 {
		return nil
	}
	w := e.words.File
	notes := report.Of(journey.KindNote)
	return []string{w.Salvaged.With(itoa(notes.Read), itoa(notes.Total), w.Broken.With(itoa(lost[0].Line)))}
}

// oddWords counts what is shown in part only.
func (e *Editor) oddWords(report *codec.Report) []string {
	w, odd := e.words.Odd, e.doc.Board.Odd()
	var nameless, beyond, foreign int
	for _, issue := range report.Issues {
		switch issue.Problem {
		case codec.SameID, codec.NoID:
			nameless++
		case codec.OutOfRange:
			beyond++
		case codec.WrongShape:
			foreign++
		}
	}
	all := 0
	var parts []string
	for _, p := range []struct {
		n    int
		said lang.Count
	}{{odd.LooseEnds, w.LooseEnds}, {nameless, w.NoIDs}, {beyond, w.Beyond}, {odd.Strangers, w.Strangers}, {foreign, w.Foreign}} {
		if p.n > 0 {
			all += p.n
			parts = append(parts, p.said.Of(p.n))
		}
	}
	if all == 0 {
		return nil
	}
	return []string{w.Said.Of(all), strings.Join(parts, ", ") + ".", w.Kept}
}
