package editor

import (
	"strings"

	"reiskaart/app/journey"
)

// inspectMap is what can be set on the map itself.
func (e *Editor) inspectMap() *Inspector {
	w, c := e.words.Field, &e.words.Corner
	doc := e.doc.Board.Doc()
	state := doc.State
	if state == "" {
		state = "as-is"
	}
	people := ""
	if doc.People.Set {
		people = itoa(doc.People.N)
	}
	in := &Inspector{
		Heading: e.words.Inspect.Map, Of: "map",
		Fields: append([]InspectorField{
			{Field: "title", Label: w.Title, Kind: "line", Value: doc.Title},
			{Field: "goal", Label: c.AskGoal, Kind: "text", Value: doc.Goal},
			{Field: "scopeFrom", Label: c.From, Kind: "line", Value: doc.Scope.From},
			{Field: "scopeTo", Label: c.To, Kind: "line", Value: doc.Scope.To},
		}, e.unfolds(c.More, []InspectorField{
			{Field: "state", Label: c.State, Kind: "choice", Value: state, Choices: []Choice{
				{Value: "as-is", Label: e.words.State("as-is")}, {Value: "to-be", Label: e.words.State("to-be")},
			}},
			{Field: "language", Label: c.Language, Kind: "choice", Value: doc.Language, Choices: []Choice{
				{Value: "", Label: w.None}, {Value: "nl", Label: c.Dutch}, {Value: "en", Label: c.English},
			}},
			{Field: "reviewBy", Label: c.ReviewBy, Kind: "date", Value: doc.ReviewBy},
			{Field: "people", Label: c.People, Kind: "line", Value: people},
		})...),
		Actions: e.items("persona", "addphase", "addlane"),
	}
	in.Fields = append(in.Fields, e.hiddenFields()...)
	return in
}

// scopeOps writes one end of the map's scope.
func (e *Editor) scopeOps(field journey.Field, text string) []journey.Op {
	scope := e.doc.Board.Doc().Scope
	if field == "scopeFrom" {
		scope.From = clipped(text)
	} else {
		scope.To = clipped(text)
	}
	return []journey.Op{journey.Set(journey.KindMap, "", "scope", &scope)}
}

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
		Heading: w.Persona, Of: "persona",
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
