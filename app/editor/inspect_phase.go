package editor

import (
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/questions"
)

// inspectPhase is what can be set on a phase.
func (e *Editor) inspectPhase(p *journey.Phase) *Inspector {
	w, more := e.words.Field, &e.words.PhaseCard
	in := &Inspector{
		Heading: e.words.Inspect.Phase, Of: "phase " + string(p.ID),
		Fields: []InspectorField{
			{Field: "title", Label: w.Title, Kind: "line", Value: p.Title},
			{Field: "aim", Label: w.Aim, Kind: "line", Value: p.Aim},
			{Field: "description", Label: w.Description, Kind: "text", Value: p.Description},
			{Field: "stage", Label: more.Stage, Kind: "menu", Value: p.Stage, Choices: e.stages(p), Help: e.stageHint(p)},
		},
		Actions:   e.items("addphaseleft", "addphase", "moveleft", "moveright", "delete"),
		Questions: e.questionList(p),
	}
	if e.counts() {
		in.Fields = append(in.Fields, e.figureFields(p.ID)...)
	}
	in.Fields = append(in.Fields, e.unfolds(more.More, []InspectorField{
		{Field: "ownStage", Label: more.OwnStage, Kind: "line", Value: e.ownStage(p)},
		{Field: "subphases", Label: more.Subphases, Kind: "list", Value: strings.Join(p.Subphases, "\n"), Help: e.words.Persona.PerLine},
		{Field: "duration", Label: more.Duration, Kind: "line", Value: p.Duration},
		{Field: "reached", Label: more.Reached, Kind: "choice", Value: p.Reached, Choices: e.degrees()},
		{Field: "width", Label: w.Width, Kind: "line", Value: number(p.Width)},
		e.colors(p.Color),
	})...)
	return in
}

// unfolds gives the rest of a long list of fields behind a button that folds them out.
func (e *Editor) unfolds(label string, rest []InspectorField) []InspectorField {
	fold := InspectorField{Field: "fold", Label: label, Kind: "fold", Value: flag(e.unfolded)}
	if !e.unfolded {
		return []InspectorField{fold}
	}
	return append([]InspectorField{fold}, rest...)
}

// degrees are the answers to whether something is so: not said, yes, partly, no.
func (e *Editor) degrees() []Choice {
	w := e.words.Field
	return []Choice{{Value: "", Label: e.words.PhaseCard.Unknown}, {Value: "yes", Label: w.Yes}, {Value: "partly", Label: w.Partly}, {Value: "no", Label: w.No}}
}

// stages are those of all models, and the phase's own where it is in none of them.
func (e *Editor) stages(p *journey.Phase) []Choice {
	list := []Choice{{Value: "", Label: e.words.Field.None}}
	for _, set := range questions.All(e.words.Code) {
		if !general(set.Stage) {
			list = append(list, Choice{Value: set.Stage, Label: set.Group + ": " + set.Name})
		}
	}
	if own := e.ownStage(p); own != "" {
		list = append(list, Choice{Value: own, Label: own})
	}
	return list
}

// ownStage is a stage in a phase's own words, that of no model.
func (e *Editor) ownStage(p *journey.Phase) string {
	if set := questions.For(e.words.Code, p.Stage); set != nil && !general(p.Stage) {
		return ""
	}
	return p.Stage
}

// general reports whether it is not a stage of a model but a part of any journey.
func general(stage string) bool { return stage == "before" || stage == "during" || stage == "after" }

// stageShown is a stage as a person reads it.
func (e *Editor) stageShown(stage string) string {
	if set := questions.For(e.words.Code, stage); set != nil {
		return set.Name
	}
	return stage
}

// stageMeant is what is kept for a stage that a person wrote: the word of a model where it has that name, or the person's own.
func stageMeant(written string) string {
	if stage := questions.Named(written); stage != "" && !general(stage) {
		return stage
	}
	return written
}

// stageHint is what matters in the stage of a phase; empty where it is in none.
func (e *Editor) stageHint(p *journey.Phase) string {
	stage := p.Stage
	if stage == "" {
		stage = questions.Named(p.Title)
	}
	if set := questions.For(e.words.Code, stage); set != nil && !general(stage) {
		return set.Hint
	}
	return ""
}

// phaseInWords is a phase as a screen reader says it: its name, aim and parts, and how many questions it has.
func (e *Editor) phaseInWords(id journey.ID) string {
	said := e.phaseTitle(id)
	p := e.doc.Board.Phase(id)
	if p == nil {
		return said
	}
	for _, more := range append([]string{e.stageShown(p.Stage), p.Aim}, p.Subphases...) {
		if !blank(more) {
			said += ", " + more
		}
	}
	if n := len(e.doc.Board.QuestionsOf(id)); n > 0 {
		said += ", " + e.words.PhaseCard.Count.Of(n)
	}
	return said
}
