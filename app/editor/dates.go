package editor

import (
	"unicode"

	"reiskaart/app/day"
	"reiskaart/app/journey"
)

// dateFields are the fields of the inspector that are a day.
var dateFields = map[journey.Field]bool{"reviewBy": true, figurePrefix + "date": true}

// dated has a day that was typed as the file has it. While one types, only a whole day counts; what is none when the field is
// left is said, and changes nothing.
func (e *Editor) dated(ev SetField) (SetField, bool) {
	if !dateFields[ev.Field] || blank(ev.Value) {
		return ev, true
	}
	date, ok := day.Parse(ev.Value, e.now)
	switch {
	case ok && (!ev.Open || wholeYear(ev.Value)):
		ev.Value = date
		return ev, true
	case !ev.Open:
		e.showToast(Toast{Text: e.words.Date.Odd})
		e.refresh()
	}
	return ev, false
}

// wholeYear reports whether a text has a number of four digits.
func wholeYear(s string) bool {
	n := 0
	for _, r := range s {
		if n++; !unicode.IsDigit(r) {
			n = 0
		}
		if n == 4 {
			return true
		}
	}
	return false
}
