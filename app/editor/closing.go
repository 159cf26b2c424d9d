package editor

import (
	"strconv"
	"strings"

	"reiskaart/app/day"
	"reiskaart/app/journey"
	"reiskaart/app/minutes"
)

// ClosingCard is the panel at the end of a session: the priorities, who does what, what is parked, and where the map is kept.
type ClosingCard struct {
	Priorities []GuideItem
	Actions    []ClosingAction
	Missing    string      // what nobody has said yet, in words
	Offers     []GuideItem // solutions that can be chosen still
	Parked     []string
	Saved      SavedState
}

// ClosingAction is a solution that was chosen, with what can be agreed on it.
type ClosingAction struct {
	Note   journey.ID
	Text   string
	Fields []InspectorField
}

// closingRoom is by how much the panel is wider than the others, in screen units.
const closingRoom = 104

// mostOffers is how many solutions the panel offers to choose.
const mostOffers = 8

func (e *Editor) toggleClosing() {
	e.closePriorities()
	e.start = false
	e.toggleSide(closingSide)
	if e.side == closingSide {
		e.say(e.words.Closing.Title + ". " + e.words.Closing.Calm)
	}
}

// minutesNow is what the session came to so far.
func (e *Editor) minutesNow() minutes.Minutes {
	m := minutes.Of(e.doc.Board)
	m.Date, m.File = day.Long(e.now, &e.words.Date), e.doc.info.File
	return m
}

// closingCard is the panel as it is shown.
func (e *Editor) closingCard() *ClosingCard {
	if e.side != closingSide {
		return nil
	}
	w, m := &e.words.Closing, e.minutesNow()
	c := &ClosingCard{Saved: e.savedState(), Parked: m.Parked}
	if m.Covered > 0 {
		c.Parked = append(c.Parked, w.CoveredParked.Of(m.Covered))
	}
	for _, p := range m.Priorities {
		item := GuideItem{Text: strconv.Itoa(p.Place) + ". " + p.Text, Detail: p.Phase, Note: p.Note}
		if p.Voted {
			item.Detail = strings.TrimPrefix(item.Detail+" · "+e.words.Vote.Votes.Of(p.Votes), " · ")
		}
		c.Priorities = append(c.Priorities, item)
	}
	missing := [3]int{}
	for _, a := range m.Actions {
		item := ClosingAction{Note: a.Note, Text: a.Text}
		for i, f := range [...]struct{ field, label, value, none string }{
			{"owner", e.words.Note.Owner, a.Owner, w.NoOwner}, {"firstStep", e.words.Note.FirstStep, a.FirstStep, w.NoStep}, {"when", e.words.Note.When, a.When, w.NoDate},
		} {
			item.Fields = append(item.Fields, InspectorField{Field: journey.Field("agree/" + f.field + "/" + string(a.Note)), Label: f.label, Kind: "line", Value: f.value, Hint: f.none})
			if blank(f.value) {
				missing[i]++
			}
		}
		c.Actions = append(c.Actions, item)
	}
	var open []string
	for i, none := range [...]string{w.NoOwner, w.NoStep, w.NoDate} {
		if missing[i] > 0 {
			open = append(open, strconv.Itoa(missing[i])+" × "+none)
		}
	}
	if len(open) > 0 {
		c.Missing = w.Missing.With(strings.Join(open, ", "))
	}
	c.Offers = e.choosable(m)
	return c
}

// choosable are the solutions that nobody has chosen yet: those of the priorities, or all where there are none.
func (e *Editor) choosable(m minutes.Minutes) (list []GuideItem) {
	offer := func(n *journey.Note) {
		if text := n.Shown(); text != "" && !n.Chosen && !n.Private && len(list) < mostOffers {
			list = append(list, GuideItem{Text: text, Note: n.ID})
		}
	}
	for _, p := range m.Priorities {
		for _, n := range minutes.Solving(e.doc.Board, p.Note) {
			if e.doc.Board.KindOf(n) == journey.Solutions {
				offer(n)
			}
		}
	}
	if len(m.Priorities) == 0 {
		for _, n := range e.solutions() {
			offer(n)
		}
	}
	return list
}

// setAgreed writes who takes a solution up, how that begins or when.
func (e *Editor) setAgreed(ev SetField) bool {
	rest, ok := strings.CutPrefix(string(ev.Field), "agree/")
	field, id, _ := strings.Cut(rest, "/")
	if !ok {
		return false
	}
	if e.doc.Board.Note(journey.ID(id)) != nil && (field == "owner" || field == "firstStep" || field == "when") {
		e.edit("set "+field, "field "+string(ev.Field), []journey.Op{journey.SetText(journey.KindNote, journey.ID(id), journey.Field(field), clipped(ev.Value))})
	}
	return true
}

// chooseSolution marks that the team takes a solution up, or no longer does.
func (e *Editor) chooseSolution(arg string) {
	if n := e.doc.Board.Note(journey.ID(arg)); n != nil {
		on := !n.Chosen
		e.edit("choose solution", "", []journey.Op{journey.Set(journey.KindNote, n.ID, "chosen", &on)})
	}
}

// copyMinutes puts what the session came to on the clipboard, as text and as tables.
func (e *Editor) copyMinutes() {
	m := e.minutesNow()
	e.emit(CopyOut{Text: m.Text(e.words), HTML: m.HTML(e.words), Said: e.words.Closing.MinutesCopied})
}

// copyPicture puts the poster on the clipboard as a picture: the page that is shown, else a slide, which every program that shows
// slides takes as it is.
func (e *Editor) copyPicture() {
	if e.doc.sheet.Bounds.Empty() {
		e.showToast(Toast{Text: e.words.Closing.NoPicture})
		return
	}
	paper := papers[0]
	if e.surface == onPoster {
		paper = e.paper()
	}
	made := &MakePoster{Order: e.posterOrder(paper), Map: e.doc.info.ID, Board: e.shareable(false)}
	e.emit(CopyOut{Picture: true, Poster: made, Said: e.words.Closing.PictureCopied})
}

// copyWall puts the picture of the whole wall on the clipboard.
func (e *Editor) copyWall() {
	if e.doc.sheet.Bounds.Empty() {
		e.showToast(Toast{Text: e.words.Closing.NoPicture})
		return
	}
	e.emit(CopyOut{Picture: true, Said: e.words.Closing.PictureCopied})
}

// copiedOut says that the clipboard has it, or that the browser did not let us.
func (e *Editor) copiedOut(ev CopiedOut) {
	e.showToast(Toast{Text: choose(ev.Err, e.words.Closing.NotCopied, ev.Said)})
	e.refresh()
}
