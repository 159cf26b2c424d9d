package editor

import "reiskaart/app/journey"

// undo takes back the last act of this tab; what came back is chosen and flashes once.
func (e *Editor) undo() {
	if e.unpastedBeside() {
		return
	}
	if _, done, ok := e.doc.Undo(); ok {
		e.altered(done)
		e.showBack(done, e.words.Say.Undid)
	} else {
		e.say(e.words.Say.Nothing)
	}
}

// redo does again what was undone.
func (e *Editor) redo() {
	if _, done, ok := e.doc.Redo(); ok {
		e.altered(done)
		e.showBack(done, e.words.Say.Redid)
	}
}

// showBack chooses the notes, or the one other thing, that an undo or redo touched.
func (e *Editor) showBack(done []journey.Applied, said string) {
	s := e.touchedBy(done)
	if s.Empty() && e.oneNote() != nil { // what it had made is gone: the step of an emotion stays chosen
		s.Notes = e.chosen.Notes
	}
	e.choose(s)
	e.flash = s.Notes
	for _, id := range s.Notes {
		if !e.inView(id) {
			e.away = append(e.away, id)
		}
	}
	if len(e.away) < len(s.Notes) { // some of it can be seen
		e.away = nil
	}
	e.say(said)
	if len(s.Notes) > 0 {
		e.emit(After{Timer: FlashTimer, Millis: 700})
	}
}

// touchedBy is what a change touched that is still there, as it can be chosen.
func (e *Editor) touchedBy(done []journey.Applied) Selection {
	var s, instead Selection // instead: what stands for a record that cannot be chosen itself
	for _, a := range done {
		switch {
		case a.Kind == journey.KindNote && e.doc.Board.Note(a.Record) != nil && !s.Has(a.Record):
			s.Notes = append(s.Notes, a.Record)
		case a.Kind == journey.KindPhase && e.doc.Board.Phase(a.Record) != nil:
			s.Phase = a.Record
		case a.Kind == journey.KindLane && e.doc.Board.Lane(a.Record) != nil:
			s.Lane = a.Record
		case a.Kind == journey.KindLink && e.doc.Board.Link(a.Record) != nil:
			s.Link = a.Record
		case a.Kind == journey.KindActor && e.doc.Board.Find(a.Kind, a.Record) != nil:
			s.Actor = a.Record
		case a.Kind == journey.KindActorStage:
			instead = e.stageTouched(a.Record)
		case a.Kind == journey.KindMeasurement:
			instead = e.figureTouched(a.Record)
		case a.Kind == journey.KindPersona:
			s.Persona = true
		case a.Kind == journey.KindVariant:
			e.pathBack(&s, a)
		case a.Kind == journey.KindQuestion:
			s.Phase = e.askedIn(a.Record, s.Phase)
		}
	}
	if len(s.Notes) > 0 {
		s.Actor = "" // it came with the note
	}
	if s.Empty() {
		s = instead
	}
	return s.foremost()
}

// foremost keeps one sort of thing of what was touched at once, since no more can be chosen: a phase or lane that came back
// brought its notes, and a note its links.
func (s Selection) foremost() Selection {
	switch {
	case s.Phase != "":
		return Selection{Phase: s.Phase}
	case s.Lane != "":
		return Selection{Lane: s.Lane}
	case len(s.Notes) > 0:
		return Selection{Notes: s.Notes}
	case s.Link != "":
		s.Persona = false
	}
	return s
}
