package editor

import (
	"strings"

	"reiskaart/app/journey"
)

// inspectLane is what can be set on a lane.
func (e *Editor) inspectLane(l *journey.Lane) *Inspector {
	w := e.words
	in := &Inspector{
		Heading: w.Inspect.Lane, Of: "lane " + string(l.ID),
		Fields: []InspectorField{
			{Field: "title", Label: w.Field.Title, Kind: "line", Value: l.Title},
			{Field: "kind", Label: w.Field.Kind, Kind: "choice", Value: kindOfLane(l), Choices: e.laneKinds()},
			{Field: "folded", Label: w.Row.IsFolded, Kind: "toggle", Value: flag(l.Folded)},
			{Field: "hidden", Label: w.Row.IsHidden, Kind: "toggle", Value: flag(l.Hidden)},
			{Field: "question", Label: w.Field.Question, Kind: "line", Value: l.Question},
			{Field: "description", Label: w.Field.Description, Kind: "text", Value: l.Description},
			e.colors(l.Color),
			{Field: "height", Label: w.Field.Height, Kind: "line", Value: number(l.Height)},
		},
		Actions: e.items("addlaneabove", "addlane", "moveup", "movedown", "delete"),
	}
	if l.Kind == journey.Emotions {
		in.Actions = append(e.items("pickcurve"), in.Actions...)
	}
	if l.Kind == journey.Actors {
		in.Fields = append(in.Fields, e.actorList()...)
	}
	in.Fields = append(in.Fields, e.hiddenFields()...)
	return in
}

// hiddenFields are the hidden lanes by name, to bring one back.
func (e *Editor) hiddenFields() []InspectorField {
	hidden := e.hidden()
	if len(hidden) == 0 {
		return nil
	}
	list := InspectorField{Field: "showlane", Kind: "commands"}
	for _, l := range hidden {
		list.Choices = append(list.Choices, Choice{Value: string(l.ID), Label: e.words.Row.ShowOne.With(e.laneTitle(l.ID))})
	}
	return []InspectorField{{Field: "hiddenlanes", Label: e.words.Row.HiddenCount.Of(len(hidden)), Kind: "section"}, list}
}

// kindOfLane is a lane's kind as the inspector shows it: free where none was written.
func kindOfLane(l *journey.Lane) string {
	if l.Kind == "" {
		return journey.Free
	}
	return l.Kind
}

// laneKinds are the twelve kinds of lanes.
func (e *Editor) laneKinds() (list []Choice) {
	kinds, _, _ := journey.Lookup(journey.KindLane, "kind")
	for kind := range strings.FieldsSeq(kinds.Of) {
		title, _ := e.words.LaneOf(kind)
		list = append(list, Choice{Value: kind, Label: title})
	}
	return list
}
