package editor

import (
	"strings"
	"unicode/utf8"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Bounds of a paste. What is over them is refused as a whole, with what it was: half a table helps nobody.
const (
	mostPasted = 10_000 // notes at once

	MostText = 4 << 20      // letters of text that a paste takes
	MostHTML = 8 * MostText // and of HTML, most of which is not words
)

// clip is what is known of the clipboard between two events.
type clip struct {
	plain bool        // Ctrl+Shift+V was pressed: the paste that comes is one plain note
	last  *pasteAgain // what the toast of a paste can do over
	acts  uint64      // of this tab: goes up with everything that it does to a map
	then  func()      // waits for the map where, and for no other
	where journey.ID
}

// draft is a note that is to come of a paste.
type draft struct{ text, url string }

// refuse says why nothing was pasted.
func (e *Editor) refuse(why string) {
	e.emit(Handled{})
	e.showToast(Toast{Text: why})
}

// fewEnough refuses more notes than go at once or into one file.
func (e *Editor) fewEnough(n int) bool {
	b := e.doc.Board
	most := min(mostPasted, codec.MaxRecords-b.Count(journey.KindNote)-b.Count(journey.KindLink)-1000)
	if n > most {
		e.refuse(e.words.Paste.TooMany.With(e.words.Number(float64(n)), e.words.Number(float64(most))))
	}
	return n <= most
}

// tooBig refuses what is longer than any paste, with its size: before it is read, and in a browser before it is fetched.
func (e *Editor) tooBig(size, most int) bool {
	if size > most {
		e.refuse(e.words.Paste.TooBig.With(itoa(max(most>>20+1, (size+1<<19)>>20)), itoa(most>>20)))
	}
	return size > most
}

// tooManyLines refuses a text of more lines than can become notes, by counting them: reading a hundred thousand takes seconds.
// Those in quotes may be lines of one cell, a chat has up to four lines beside each time, and a file is no list.
func (e *Editor) tooManyLines(ev Pasted) bool {
	if len(ev.Text) <= mostPasted || e.hasOwn(ev) || strings.HasPrefix(strings.TrimSpace(ev.Text[:512]), "{") || e.writing != nil && e.writing.text != "" {
		return false
	}
	n, quoted, filled := 0, false, false
	for i := range len(ev.Text) {
		switch c := ev.Text[i]; {
		case c == '"':
			quoted, filled = !quoted, true
		case c != '\n':
			filled = filled || c > ' '
		case filled && !quoted:
			n++
			filled = false
		}
	}
	if filled {
		n++
	}
	if n-4*strings.Count(ev.Text, ":") <= mostPasted {
		return false
	}
	return !e.fewEnough(n)
}

// shortEnough refuses a text that does not go on a note.
func (e *Editor) shortEnough(drafts []draft) bool {
	for _, d := range drafts {
		if n := utf8.RuneCountInString(d.text); len(d.text) > codec.MaxRunes && n > codec.MaxRunes {
			e.refuse(e.words.Paste.TooLong.With(e.words.Number(float64(n)), e.words.Number(codec.MaxRunes)))
			return false
		}
	}
	return true
}

// clipped holds a text to the file's limit of 10,000 runes.
func clipped(s string) string {
	if r := []rune(s); len(r) > codec.MaxRunes {
		return string(r[:codec.MaxRunes])
	}
	return s
}

// pasteHelp answers the start card's "paste a list": the cell is chosen and the keys are said.
func (e *Editor) pasteHelp() {
	if len(e.doc.sheet.Columns) > 0 && len(e.doc.sheet.Rows) > 0 {
		e.chooseCell(layout.Cell{})
	}
	e.showToast(Toast{Text: e.words.Start.PasteHow})
	e.emit(FocusBoard{})
}
