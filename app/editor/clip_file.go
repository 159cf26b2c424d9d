package editor

import "strings"

// pastedFile recognises a text that is a whole file of some format and opens it as a map beside the open one, never over it.
// It reports whether the text was such a file. A format is one more row of pastedFormats.
func (e *Editor) pastedFile(text string) bool {
	if len(text) == 0 || e.writing != nil && e.writing.text != "" {
		return false // in open text it is text
	}
	for _, is := range pastedFormats {
		if is(e, text) {
			e.emit(Handled{})
			return true
		}
	}
	return false
}

// pastedFormats tell whether a text is of their format, and take it when it is.
var pastedFormats = []func(e *Editor, text string) bool{(*Editor).pastedMap, (*Editor).pastedForeign}

// pastedMap takes the whole content of a file of ours, as somebody copies it out of an editor or a chat.
func (e *Editor) pastedMap(text string) bool {
	start := strings.TrimSpace(text)
	if !strings.HasPrefix(start, "{") || !strings.Contains(start[:min(len(start), 400)], `"reiskaart/`) {
		return false
	}
	e.fileChosen(Chosen{Name: e.words.Paste.NewTitle + extension, Data: []byte(start)})
	return true
}
