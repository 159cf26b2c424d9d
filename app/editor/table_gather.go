package editor

import (
	"slices"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// What on the wall is done with the mouse at two places, an arrow or a choice of notes that lie apart, goes step by step in the table:
// where it begins is remembered while the keys go on to where it ends.

// gatherCommands are those steps.
var gatherCommands = []command{
	{"tablelink", func(w *lang.Words) string { return w.TableView.LinkFrom }, []string{"Alt+L"}, canLinkInTable, func(e *Editor, _ string) { e.linkInTable() }},
	{"tablekeep", func(w *lang.Words) string { return w.TableView.Keep }, []string{"Shift+F8"}, canKeepChosen, func(e *Editor, _ string) { e.keepChosen() }},
}

func canLinkInTable(e *Editor) bool {
	return isTable(e) && e.looking == nil && (hasNotes(e) || hasPhase(e))
}
func canKeepChosen(e *Editor) bool { return isTable(e) && hasNotes(e) }

// linkInTable begins an arrow at the chosen note or phase or, where one is begun, ends it there. Of a cell with more notes one is to
// be chosen first.
func (e *Editor) linkInTable() {
	t, w := &e.table, &e.words.TableView
	end := e.chosenEnd()
	switch {
	case end == "":
		e.say(w.OneNote)
	case t.link == end, !e.doc.Board.CanEnd(t.link):
		t.link = end
		e.say(w.LinkOn.With(e.endName(end)))
	default:
		from := t.link
		t.link = ""
		e.connect(from, end)
		t.asked++
	}
	e.refresh()
}

// linkStarted reports whether an arrow is begun that Enter ends.
func (e *Editor) linkStarted() bool {
	return e.table.link != "" && e.doc.Board.CanEnd(e.table.link)
}

// letGo is Escape in the table: first for what was begun, then for what was kept. It reports whether there was something.
func (t *tableView) letGo() bool {
	begun := t.link != "" || len(t.kept) > 0
	t.link, t.kept = "", nil
	return begun
}

// keepChosen keeps the notes that are chosen, for those that are chosen next to come beside them.
func (e *Editor) keepChosen() {
	t := &e.table
	t.kept, t.keptAt = slices.Clone(e.chosen.Notes), e.edits
	e.say(e.words.TableView.Kept.Of(len(t.kept)))
	e.refresh()
}

// withKept puts the notes that were kept before those that a range has. An edit was what they were kept for.
func (e *Editor) withKept(notes []journey.ID) []journey.ID {
	t := &e.table
	if t.keptAt != e.edits {
		t.kept = nil
	}
	if len(t.kept) == 0 {
		return notes
	}
	in := make(map[journey.ID]bool, len(t.kept))
	for _, id := range t.kept {
		in[id] = true
	}
	all := slices.Clone(t.kept)
	for _, id := range notes {
		if !in[id] {
			all = append(all, id)
		}
	}
	t.also = in
	return all
}
