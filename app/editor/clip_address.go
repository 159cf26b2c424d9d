package editor

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
)

// pastedAddress is the address that a pasted text is, empty for any other text: "funda.nl" by itself may be a touchpoint.
func pastedAddress(text string) string {
	s := strings.TrimSpace(text)
	lower := strings.ToLower(s[:min(len(s), 8)])
	if strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "mailto:") || strings.HasPrefix(lower, "www.") {
		return pageAddress(s)
	}
	return ""
}

// pasteAddress makes an address the source of the chosen notes, else a note that leads there. Its words are those of the page
// where the clipboard has them, else the address as people say it.
func (e *Editor) pasteAddress(url, html string) {
	bare := strings.TrimSuffix(strings.TrimPrefix(url, url[:strings.Index(url, ":")+1]), "/")
	bare = strings.TrimPrefix(strings.TrimLeft(bare, "/"), "www.")
	if len(e.chosen.Notes) == 0 {
		title := bare
		if t, ok := grid.HTML("<table><td>" + html + "</table>"); ok && strings.Contains(html, "<a ") && len(t) == 1 && len(t[0]) == 1 && pastedAddress(t[0][0]) == "" {
			title = t[0][0]
		}
		e.pasteDrafts([]draft{{text: title, url: url}}, nil)
		return
	}
	var ops []journey.Op
	for _, id := range e.chosen.Notes {
		n := e.doc.Board.Note(id)
		source := url
		if n.Source != "" && !strings.Contains(n.Source, url) {
			source = clipped(n.Source + "\n" + url)
		} else if n.Source != "" {
			continue
		}
		ops = append(ops, journey.SetText(journey.KindNote, id, "source", source))
	}
	e.edit("paste source", "", ops)
	e.showUndoable(e.words.Paste.Source.With(bare))
}
