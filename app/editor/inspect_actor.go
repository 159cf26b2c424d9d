package editor

import "reiskaart/app/journey"

// inspectActor is what can be set on an actor.
func (e *Editor) inspectActor(a *journey.Actor) *Inspector {
	w := e.words
	return &Inspector{
		Heading: w.Actor.Actor, Of: "actor " + string(a.ID),
		Fields: []InspectorField{
			{Field: "name", Label: w.Actor.Name, Kind: "line", Value: a.Name},
			{Field: "role", Label: w.Actor.Role, Kind: "text", Value: a.Role},
			{Field: "own", Label: w.Actor.Own, Kind: "toggle", Value: flag(a.Own)},
			e.colors(a.Color),
		},
		Actions: e.items("addactor", "delete"),
	}
}

// actorList are the actors of the map by name, to be looked into, and the making of another.
func (e *Editor) actorList() []InspectorField {
	w := &e.words.Actor
	list := InspectorField{Field: "actor", Kind: "commands"}
	for _, r := range e.doc.Board.All(journey.KindActor) {
		a := r.(*journey.Actor)
		list.Choices = append(list.Choices, Choice{Value: string(a.ID), Label: e.nameOf(a)})
	}
	add := InspectorField{Field: "addactor", Kind: "commands", Choices: []Choice{{Label: w.Add}}}
	return []InspectorField{{Field: "actors", Label: w.All, Kind: "section"}, list, add}
}

// aidaFields are where in AIDA the customer is at a step for each actor of the map or, for an actor's note, for that actor.
func (e *Editor) aidaFields(n *journey.Note) []InspectorField {
	b, w := e.doc.Board, &e.words.Actor
	kind, step := b.KindOf(n), e.stepOf(n)
	if step == nil {
		return nil
	}
	fields := []InspectorField{{Field: "aida", Label: w.Heading, Kind: "section"}}
	for _, r := range b.All(journey.KindActor) {
		a := r.(*journey.Actor)
		if kind == journey.Actors && a.ID != n.Actor {
			continue
		}
		field := InspectorField{Field: aidaPrefix + journey.Field(a.ID), Label: e.nameOf(a), Kind: "stages", Value: journey.StageAt(b, a.ID, step.ID)}
		for i, name := range e.stageNames() {
			if field.Choices = append(field.Choices, Choice{Value: journey.Stages[i], Label: name}); journey.Stages[i] == field.Value {
				field.Label = w.At.With(field.Label, name)
			}
		}
		field.Choices = append(field.Choices, Choice{Value: "", Label: e.words.Field.None})
		fields = append(fields, field)
	}
	if len(fields) == 1 {
		return nil
	}
	return fields
}

func (e *Editor) stageNames() [len(journey.Stages)]string {
	w := &e.words.Actor
	return [...]string{w.Attention, w.Interest, w.Desire, w.Action}
}
