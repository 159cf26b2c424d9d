package editor

import (
	"slices"

	"reiskaart/app/journey"
)

// A group is chosen and moved as one. The choice itself tells whether a hand has gone into it: some of its notes are chosen and
// others are not.

// groupOf is the loose notes that a note is held together with, itself among them; nil when it is in no group.
func (e *Editor) groupOf(id journey.ID) []journey.ID {
	if n := e.doc.Board.Note(id); n != nil && n.Group != "" && n.Place.Where == journey.Loose {
		return e.doc.Board.Together(n.Group)
	}
	return nil
}

// inside is the group that a hand has gone into, nil when it has not.
func (e *Editor) inside() []journey.ID {
	if len(e.chosen.Notes) == 0 {
		return nil
	}
	group := e.groupOf(e.chosen.Notes[0])
	if !slices.ContainsFunc(group, func(id journey.ID) bool { return !e.chosen.Has(id) }) {
		return nil
	}
	return group
}

// whole is what a press on a note is about: the note, or all its group unless a hand has gone into that.
func (e *Editor) whole(id journey.ID) []journey.ID {
	if group := e.groupOf(id); group != nil && !slices.Contains(e.inside(), id) {
		return group
	}
	return []journey.ID{id}
}

// withGroups completes notes by those that they are held together with.
func (e *Editor) withGroups(notes []journey.ID) []journey.ID {
	has, seen := make(map[journey.ID]bool, len(notes)), map[journey.ID]bool{}
	for _, id := range notes {
		has[id] = true
	}
	for _, id := range notes {
		n := e.doc.Board.Note(id)
		if n == nil || n.Group == "" || seen[n.Group] {
			continue
		}
		seen[n.Group] = true
		for _, other := range e.groupOf(id) {
			if !has[other] {
				has[other], notes = true, append(notes, other)
			}
		}
	}
	return notes
}

// pressNote begins what a press on a note may become: a click, a drag, or going into a group.
func (e *Editor) pressNote(ev Pressed, id journey.ID) {
	g := &pressing{id: id, from: ev.P, mods: ev.Mods, double: ev.Clicks == 2}
	if whole := e.whole(id); !ev.Shift && !e.chosen.Has(id) {
		g.chose = len(whole) > 1
		e.chooseNotes(whole...)
	}
	e.gesture = g
}

// toggleWhole adds a note to the choice or takes it out, with the group that it is in.
func (e *Editor) toggleWhole(id journey.ID) {
	whole := e.whole(id)
	if len(whole) == 1 {
		e.toggle(id)
		return
	}
	notes := slices.DeleteFunc(slices.Clone(e.chosen.Notes), func(id journey.ID) bool { return slices.Contains(whole, id) })
	if len(notes) == len(e.chosen.Notes) {
		notes = append(notes, whole...)
	}
	e.choose(Selection{Notes: notes})
}

// chosenGroups lists the groups of which something is chosen, and tells whether anything else is.
func (e *Editor) chosenGroups() (groups []journey.ID, more bool) {
	is := map[journey.ID]bool{} // a group that holds more than one; asked once for each
	for _, id := range e.chosen.Notes {
		n := e.doc.Board.Note(id)
		if n == nil || n.Group == "" || n.Place.Where != journey.Loose {
			more = true
			continue
		}
		held, asked := is[n.Group]
		if !asked {
			held = e.doc.Board.Together(n.Group) != nil
			if is[n.Group] = held; held {
				groups = append(groups, n.Group)
			}
		}
		more = more || !held
	}
	return groups, more
}

func canGroup(e *Editor) bool {
	if len(e.chosen.Notes) < 2 || len(e.looseOnes()) < 2 {
		return false
	}
	groups, more := e.chosenGroups()
	return more || len(groups) > 1
}

func canUngroup(e *Editor) bool {
	return slices.ContainsFunc(e.chosen.Notes, func(id journey.ID) bool { return e.groupOf(id) != nil })
}

// group holds the chosen loose notes together; groups among them become one.
func (e *Editor) group() {
	notes := e.looseOnes()
	name := e.words.Loose.GroupName.With(itoa(e.doc.Board.Count(journey.KindGroup) + 1))
	if e.edit("group", "", journey.MakeGroup(e.doc.Board, e.ids.New(), name, notes)) {
		e.choose(Selection{Notes: notes})
		e.say(e.words.Loose.Grouped.Of(len(notes)))
	}
}

// ungroup lets all notes go that are held together with a chosen one; they stay chosen.
func (e *Editor) ungroup() {
	notes := e.withGroups(slices.Clone(e.chosen.Notes))
	if e.edit("ungroup", "", journey.Ungroup(e.doc.Board, notes)) {
		e.choose(Selection{Notes: notes})
		e.say(e.words.Loose.Ungrouped)
	}
}

// groupInWords says which group a note is in, after its text.
func (e *Editor) groupInWords(n *journey.Note) string {
	if e.groupOf(n.ID) == nil {
		return ""
	}
	return ", " + e.words.Loose.InGroup.With(e.doc.Board.Group(n.Group).Title)
}

// looseStatus says what the keys do with the loose notes that are chosen, empty where other notes are.
func (e *Editor) looseStatus() string {
	if len(e.chosen.Notes) == 0 {
		return ""
	}
	w, s := &e.words.Loose, e.about()
	switch {
	case !s.loose:
		return ""
	case len(e.chosen.Notes) == 1 && len(s.locked) == 1:
		return w.Stays
	case len(e.chosen.Notes) == 1 && !s.whole:
		return w.StatusInside
	case len(e.chosen.Notes) == 1:
		return w.StatusLoose
	case !s.groupable:
		return w.StatusGroup
	}
	return w.Several
}
