package editor

import (
	"cmp"

	"reiskaart/app/journey"
)

// inspectMap is what can be set on the map itself.
func (e *Editor) inspectMap() *Inspector {
	w, c := e.words.Field, &e.words.Corner
	doc := e.doc.Board.Doc()
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
			{Field: "state", Label: c.State, Kind: "choice", Value: cmp.Or(doc.State, journey.AsIs), Choices: []Choice{
				{Value: journey.AsIs, Label: e.words.State(journey.AsIs)}, {Value: journey.ToBe, Label: e.words.State(journey.ToBe)},
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
