package editor

import (
	"strings"

	"reiskaart/app/journey"
)

// inspectPersona is the persona's card: three fields, the rest folds out.
func (e *Editor) inspectPersona() *Inspector {
	w := &e.words.Persona
	p := e.doc.Board.Persona()
	if p == nil {
		p = &journey.Persona{}
	}
	list := func(field journey.Field, label string, values []string) InspectorField {
		return InspectorField{Field: field, Label: label, Kind: "list", Value: strings.Join(values, "\n"), Help: w.PerLine}
	}
	return &Inspector{
		Heading: w.Persona, Of: "persona", Actions: append(e.items("picture"), e.itemsIf(p.Image != "", "nopicture")...),
		Fields: append([]InspectorField{
			{Field: "name", Label: w.Name, Kind: "line", Value: p.Name},
			{Field: "who", Label: w.Who, Kind: "line", Value: p.Who},
			{Field: "wants", Label: w.Wants, Kind: "text", Value: p.Wants},
		}, e.unfolds(w.More, []InspectorField{
			{Field: "target", Label: w.Target, Kind: "toggle", Value: flag(p.Target)},
			{Field: "segment", Label: w.Segment, Kind: "line", Value: p.Segment},
			list("goals", w.Goals, p.Goals), list("pains", w.Pains, p.Pains), list("pleasures", w.Pleasures, p.Pleasures),
			list("themes", w.Themes, p.Themes), list("needs", w.Needs, p.Needs), list("competitors", w.Competitors, p.Rivals),
			{Field: "reached", Label: w.Reached, Kind: "choice", Value: p.Reached, Choices: e.degrees()},
			{Field: "note", Label: w.Note, Kind: "text", Value: p.Note},
			{Field: "initials", Label: w.Initials, Kind: "line", Value: p.Initials},
		})...),
	}
}

// personaOps writes a field of the persona, which the first write makes.
func (e *Editor) personaOps(id journey.ID, ops []journey.Op) []journey.Op {
	if e.doc.Board.Find(journey.KindPersona, id) == nil {
		return append(journey.AddPersona(e.doc.Board, id), ops...)
	}
	return ops
}
