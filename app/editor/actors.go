package editor

import (
	"strings"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// aidaPrefix begins the name of a field that is an actor's stage at the chosen step.
const aidaPrefix = "aida/"

// stepOf is the step whose stages a note shows: itself, or of an actor's note the step that it stands under.
func (e *Editor) stepOf(n *journey.Note) *journey.Note {
	switch e.doc.Board.KindOf(n) {
	case journey.Actions:
		if n.Place.Where == journey.Cell {
			return n
		}
	case journey.Actors:
		return e.doc.Board.Under(n)
	}
	return nil
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

func (e *Editor) nameOf(a *journey.Actor) string {
	if a.Name == "" {
		return e.words.Actor.New
	}
	return a.Name
}

// setStage says where the customer is for an actor at the steps of the chosen notes.
func (e *Editor) setStage(actor journey.ID, stage string) (ops []journey.Op) {
	for _, id := range e.chosen.Notes {
		if step := e.stepOf(e.doc.Board.Note(id)); step != nil {
			ops = append(ops, journey.SetStage(e.doc.Board, e.ids.New(), actor, step.ID, stage)...)
		}
	}
	return ops
}

// derivedOps are the writes of a field that is no register of what is chosen; ok is false for any other field.
func (e *Editor) derivedOps(ev SetField) (ops []journey.Op, ok bool) {
	if name, ok := strings.CutPrefix(string(ev.Field), figurePrefix); ok {
		return e.setFigure(e.figuredPhase(), journey.Field(name), ev), true
	}
	if actor, ok := strings.CutPrefix(string(ev.Field), aidaPrefix); ok {
		return e.setStage(journey.ID(actor), ev.Value), true
	}
	return nil, false
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

// chooseActor shows an actor in the inspector.
func (e *Editor) chooseActor(arg string) {
	if a, ok := e.doc.Board.Find(journey.KindActor, journey.ID(arg)).(*journey.Actor); ok {
		e.choose(Selection{Actor: a.ID})
	}
}

// addActor makes an actor and shows it in the inspector, where it gets its name.
func (e *Editor) addActor() {
	id := e.ids.New()
	e.edit("add actor", "", journey.AddActor(e.doc.Board, id, e.words.Actor.New))
	e.choose(Selection{Actor: id})
	e.showInspector()
}

func (e *Editor) removeActor(id journey.ID) {
	name := e.nameOf(e.doc.Board.Find(journey.KindActor, id).(*journey.Actor))
	e.edit("delete actor", "", journey.DeleteActor(e.doc.Board, id))
	e.choose(Selection{})
	e.showToast(Toast{Text: e.words.Actor.Deleted.With(name), Action: e.words.Command.Undo, Run: Command{Name: "undo"}})
}

// pressStage chooses the step whose strip lies at a screen point: its stages are set there. It reports whether there is one.
func (e *Editor) pressStage(cell CellRef, p geom.Point) bool {
	at, ok := e.cell(cell)
	if !ok {
		return false
	}
	for st := range e.doc.sheet.Stages(at) {
		if st.Rect.Has(e.camera.ToWorld(p)) {
			e.chooseNotes(st.Step)
			return true
		}
	}
	return false
}

// stageTouched is what undo chooses for a stage: its step, which outlives it.
func (e *Editor) stageTouched(stage journey.ID) (s Selection) {
	if step := e.refOf(journey.KindActorStage, stage, "step"); e.doc.Board.Note(step) != nil {
		s.Notes = []journey.ID{step}
	}
	return s
}

// refOf reads which record another names, also where that is deleted.
func (e *Editor) refOf(kind journey.Kind, id journey.ID, field journey.Field) journey.ID {
	v := e.doc.Board.Get(journey.Register{Kind: kind, Record: id, Field: field})
	return journey.ID(strings.Trim(string(v), `"`))
}

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

// adoptActor gives a note that was written in a lane of actors its actor: the one of that name, else a new one. group is that
// of the writing, so that both are one step to undo.
func (e *Editor) adoptActor(id journey.ID, group string) {
	b := e.doc.Board
	n := b.Note(id)
	if n == nil || n.Actor != "" || b.KindOf(n) != journey.Actors || n.Place.Where != journey.Cell {
		return
	}
	name := strings.Join(strings.Fields(n.Text), " ")
	if name == "" || len([]rune(name)) > 60 {
		return // a sentence is no name
	}
	actor, ops := e.actorNamed(name)
	e.edit("write note", group, append(ops, journey.Set(journey.KindNote, id, "actor", &actor)))
}
