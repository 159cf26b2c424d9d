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
	e.showUndoable(e.words.Actor.Deleted.With(name))
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
