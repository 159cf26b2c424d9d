package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// Mark is one small sign at the foot of a note, for something that was set on it.
type Mark uint8

// The marks, in the order in which they stand.
const (
	NoMark   Mark = iota
	Severity      // of a pain point: three bars
	Reach         // of a pain point: a percentage, two places wide
	Paid          // media
	Earned
	Owned
	Active // attention
	Passive
	Indirect // contact; direct, as most is, has no mark
	Trigger
	InfoFrom // what the customer gives and gets
	InfoTo
	Exchange
	Chosen // of a solution
	Upsell
	CrossSell
	Speed // lever
	Automation
	Access
	Considered // brand
	Dropped
	AddsValue
	Web // a link to a page
	Private
	Observation // evidence
	Interview
	Colleague
	Social
	Review
	Data
)

// Measures of the foot of a note, in world units.
const (
	MarkPitch = 16 // from mark to mark
	RowPitch  = 18 // from row to row of the foot
	MostTags  = 2  // rows of tags
	TagSize   = 10 // font size
	TagGap    = 4  // between tags
	footAir   = 5  // between the text and the foot
	sourceLow = 11 // below the text of a note that has only a mark for its evidence
)

// markOf is the mark of a word of a register that is a choice; no word is in two of these registers.
var markOf = map[string]Mark{
	"paid": Paid, "earned": Earned, "owned": Owned, "active": Active, "passive": Passive,
	"indirect": Indirect, "upsell": Upsell, "cross-sell": CrossSell, "speed": Speed, "automation": Automation, "access": Access,
	"considered": Considered, "dropped": Dropped,
	"observation": Observation, "interview": Interview, "colleague": Colleague, "social": Social, "review": Review, "data": Data,
}

// Marks appends the marks of a note of a kind to dst. A wall stays readable because not everything has one: who begins a
// contact, for instance, is in the inspector only.
func Marks(dst []Mark, n *journey.Note, kind string) []Mark {
	if kind == journey.Emotions || kind == journey.LooseText {
		return dst
	}
	word := func(w string) {
		if m := markOf[w]; w != "" && m != NoMark {
			dst = append(dst, m)
		}
	}
	flag := func(on bool, m Mark) {
		if on {
			dst = append(dst, m)
		}
	}
	switch kind {
	case journey.Pains:
		flag(n.Severity.Set, Severity)
		flag(n.Reach.Set, Reach)
	case journey.Touchpoints:
		word(n.Media)
		word(n.Attention)
		word(n.Contact)
		flag(n.Trigger != "", Trigger)
		from, to := n.InfoFrom != "", n.InfoTo != ""
		flag(from && !to, InfoFrom)
		flag(to && !from, InfoTo)
		flag(from && to, Exchange)
	case journey.Solutions:
		flag(n.Chosen, Chosen)
	}
	word(n.Sell)
	word(n.Lever)
	word(n.Brand)
	flag(n.AddsValue, AddsValue)
	flag(n.URL != "", Web)
	flag(n.Private, Private)
	word(n.Evidence)
	return dst
}

// Places is how many places of MarkPitch a mark takes.
func (m Mark) Places() int {
	if m == Reach {
		return 2
	}
	return 1
}

// Loud says that a mark is shown however small the note is: how bad a pain point is, what was chosen, and what is sold or dropped.
// The others wait until they can be read, since a wall of tiny signs shows nothing.
func (m Mark) Loud() bool {
	switch m {
	case Severity, Reach, Chosen, Upsell, CrossSell, Considered, Dropped:
		return true
	}
	return false
}

// InRow is how many places for marks the foot of a note of a width has in a row, two at least.
func InRow(width float64) int { return max(2, int((width-2*Inset+4)/MarkPitch)) }

// Foot is what stands below a note's text, from the bottom up: the row that its kind has (influence and channels, or an
// actor's stages), its marks, and its tags.
type Foot struct {
	Own    bool // the row of its kind
	Marks  int  // rows of marks
	Tags   int  // rows of tags
	Source bool // nothing but the mark of its evidence, small, in the corner
}

// FootOf is the foot of a note of a kind, on paper of a width, with tags as wide as face says.
func FootOf(face *text.Face, n *journey.Note, kind string, width float64) Foot {
	var room [16]Mark
	marks := Marks(room[:0], n, kind)
	f := Foot{Own: kind == journey.Touchpoints && (len(n.Channels) > 0 || n.Influence != "") || kind == journey.Actors && n.Actor != ""}
	if kind != journey.Emotions && kind != journey.LooseText {
		f.Tags = tagRows(face, n, width-2*Inset)
	}
	if len(marks) == 1 && marks[0] >= Observation && !f.Own && f.Tags == 0 {
		f.Source = true
		return f
	}
	free := 0
	for _, m := range marks {
		if m.Places() > free {
			f.Marks++
			free = InRow(width)
		}
		free -= m.Places()
	}
	return f
}

// tagRows is how many rows the tags of a note take in a width, no more than MostTags.
func tagRows(face *text.Face, n *journey.Note, width float64) int {
	rows, free := 0, 0.0
	for _, t := range n.Tags {
		wide := TagWidth(face, t.Key)
		if wide > free {
			if rows++; rows == MostTags {
				break
			}
			free = width
		}
		free -= wide + TagGap
	}
	return rows
}

// TagWidth is the width of the slip of a tag.
func TagWidth(face *text.Face, tag string) float64 {
	return float64(face.Width(tag, text.Regular))*TagSize + 10
}

// FootRect is the part of a note in which its signs stand, in world units; empty where it has none.
func (s *Sheet) FootRect(b *NoteBox) geom.Rect {
	high := FootOf(s.face, b.Note, b.Kind, b.Rect.W).height()
	if high == 0 || b.Rect.Empty() {
		return geom.Rect{}
	}
	high -= footAir
	return geom.Rect{X: b.Rect.X, Y: b.Rect.Bottom() - high, W: b.Rect.W, H: high}
}

// height is what the foot takes below the text.
func (f Foot) height() float64 {
	rows := f.Marks + f.Tags
	if f.Own {
		rows++
	}
	switch {
	case rows > 0:
		return FootHeight + float64(rows-1)*RowPitch
	case f.Source:
		return sourceLow
	}
	return 0
}
