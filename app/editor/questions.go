package editor

import (
	"strings"

	"reiskaart/app/journey"
)

// askedIn is the phase of a question, also of a deleted one; otherwise when the phase is not there.
func (e *Editor) askedIn(question, otherwise journey.ID) journey.ID {
	v := e.doc.Board.Get(journey.Register{Kind: journey.KindQuestion, Record: question, Field: "phase"})
	if id := journey.ID(strings.Trim(string(v), `"`)); e.doc.Board.Phase(id) != nil {
		return id
	}
	return otherwise
}
