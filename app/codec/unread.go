package codec

import (
	"reiskaart/app/journey"
	"reiskaart/app/jsonscan"
)

// unread is the key under which the text of what could not be read is kept in the map, with the line on which it stood: it goes
// out with the file again, and a person can mend it there.
const unread = "unread"

// chunk is the length, in runes, of the pieces in which it is kept: a text may be unreadable because it was too long.
const chunk = MaxRunes / 2

// keepUnread adds what was lost now to what the map keeps of it.
func (r *reader) keepUnread() {
	lost := r.report.Lost()
	if len(lost) == 0 {
		return
	}
	reg := journey.Register{Kind: journey.KindMap, Field: unread}
	list := []byte{'['}
	if kept := r.board.Get(reg); len(kept) > 2 && kept[0] == '[' {
		list = append(append(list, kept[1:len(kept)-1]...), ',')
	}
	for i, issue := range lost {
		if i > 0 {
			list = append(list, ',')
		}
		list = jsonscan.AppendNumber(append(list, `{"line":`...), float64(issue.Line))
		list = append(list, `,"text":[`...)
		for j, piece := range pieces(issue.Raw) {
			if j > 0 {
				list = append(list, ',')
			}
			list = jsonscan.AppendText(list, piece)
		}
		list = append(list, "]}"...)
	}
	r.board.Keep(reg, journey.Value(append(list, ']')))
}

// pieces cuts a text into chunks.
func pieces(text string) []string {
	var list []string
	n, from := 0, 0
	for at := range text {
		if n == chunk {
			list = append(list, text[from:at])
			n, from = 0, at
		}
		n++
	}
	return append(list, text[from:])
}

// cutOff is the line on which the file ends too early, 0 when it does not.
func (r *reader) cutOff() int {
	for _, issue := range r.report.Issues {
		if issue.Problem == CutOff {
			return max(1, issue.Line)
		}
	}
	return 0
}
