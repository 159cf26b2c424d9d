package editor

import "reiskaart/app/journey"

// openPersona chooses the persona and shows its card.
func (e *Editor) openPersona() {
	e.choose(Selection{Persona: true})
	e.showInspector()
}

// personaInWords is the persona as a screen reader says it.
func (e *Editor) personaInWords() string {
	w := e.words.Persona
	p := e.doc.Board.Persona()
	if p == nil || p.Called() == "" {
		return w.Persona + ", " + w.Empty
	}
	said := w.Persona + ", " + p.Called()
	for _, more := range [...]string{p.Who, p.Wants} {
		if more != "" {
			said += ", " + more
		}
	}
	return said
}

// personaID is the persona to write on. The first write makes it.
func (e *Editor) personaID() journey.ID {
	if p := e.doc.Board.Persona(); p != nil {
		return p.ID
	}
	return e.ids.New()
}
