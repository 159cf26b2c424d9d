package editor

import "reiskaart/app/journey"

// A note can lead to the beginning of another map of the library, such as that of a customer who hears of it from this one.

// onwardMap is the map that a chosen note leads to: its id, empty when it leads to none, and its entry in the library, nil when
// it is not there.
func (e *Editor) onwardMap() (journey.ID, *MapInfo) {
	n := e.oneNote()
	if n == nil {
		return "", nil
	}
	id := n.OtherMap()
	info := e.infoOf(id)
	if info != nil && info.Deleted > 0 {
		info = nil
	}
	return id, info
}

// onwardField takes the place of the address of a page where a note leads to a map: its name, which a press takes off.
func (e *Editor) onwardField(f InspectorField) InspectorField {
	f.Label, f.Kind, f.Clears = e.words.Note.LeadsToMap, "choice", true
	label := e.words.Note.MapGone
	if _, info := e.onwardMap(); info != nil {
		label = e.whoseInfo(info)
	}
	f.Choices = []Choice{{Value: f.Value, Label: label}}
	return f
}

// whoseInfo is a map of the library in a line: its title and its persona.
func (e *Editor) whoseInfo(m *MapInfo) string {
	if m.Persona == "" {
		return e.titled(m.Title)
	}
	return e.titled(m.Title) + " · " + m.Persona
}

// leadTo lets the chosen notes lead to a map.
func (e *Editor) leadTo(id journey.ID) {
	info := e.infoOf(id)
	if info == nil || id == e.doc.info.ID {
		return
	}
	var ops []journey.Op
	for _, n := range e.chosen.Notes {
		ops = append(ops, journey.SetText(journey.KindNote, n, "url", journey.MapLink(id)))
	}
	e.setSide(noSide)
	if e.edit("set url", "", ops) {
		e.say(e.words.Note.LeadsTo.With(e.titled(info.Title)))
	}
	e.emit(FocusBoard{})
}

// goOnward opens the map that the chosen note leads to, at its beginning.
func (e *Editor) goOnward() {
	id, info := e.onwardMap()
	if info == nil {
		return
	}
	e.library.fromStart = id
	e.openMap(id)
}

// startThere brings the beginning of the map that was just opened into view, when a link led there.
func (e *Editor) startThere() {
	if e.library.fromStart != e.doc.info.ID {
		return
	}
	e.library.fromStart = ""
	if cols := e.doc.sheet.Columns; len(cols) > 0 {
		e.choose(Selection{Phase: cols[0].Phase.ID})
		e.showPhase(0)
	}
}

// leads reports whether the chosen note leads to a map of the library.
func leads(e *Editor) bool {
	_, info := e.onwardMap()
	return info != nil
}
