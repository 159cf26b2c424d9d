package editor

import (
	"slices"
	"sort"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// noteField is a field as the inspector shows it for some notes.
func (e *Editor) noteField(name string, notes []*journey.Note) InspectorField {
	f := e.blankField(name)
	switch name {
	case "channels":
		e.pressChannels(&f, notes)
	case "channel":
		f.Value = strings.Join(slices.DeleteFunc(shared(notes, "channel"), known), ", ")
	case "tags":
		f.Field = "tag"
		f.Value = strings.Join(shared(notes, "tag"), ", ")
		f.Choices = e.tagsToAdd(notes)
	default:
		spec, _, _ := journey.Lookup(journey.KindNote, f.Field)
		f.Value = readField(notes[0], spec)
		f.Mixed = slices.ContainsFunc(notes[1:], func(n *journey.Note) bool { return readField(n, spec) != f.Value })
		if f.Mixed {
			f.Value = ""
		}
	}
	if name == "url" && f.Value != "" {
		if notes[0].OtherMap() != "" {
			return e.onwardField(f)
		}
		if f.Href = pageAddress(f.Value); f.Href == "" {
			f.Help = e.words.Note.BadURL
		}
	}
	return f
}

// noteKinds are the kinds that a note can be given where it is to be something else than its lane says.
var noteKinds = []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Actors,
	journey.Information, journey.Questions, journey.LooseText}

// actorField offers the actors of the map, and a new one by the name of the note.
func (e *Editor) actorField() InspectorField {
	f := InspectorField{Field: "actor", Label: e.words.Note.Actor, Kind: "choice", Clears: true}
	name := e.actorName()
	for _, r := range e.doc.Board.All(journey.KindActor) {
		a := r.(*journey.Actor)
		f.Choices = append(f.Choices, Choice{Value: string(a.ID), Label: a.Name})
		if strings.EqualFold(a.Name, name) {
			name = ""
		}
	}
	if name != "" {
		f.Choices = append(f.Choices, Choice{Value: newActor, Label: e.words.Note.MakeActor.With(name)})
	}
	return f
}

// pressChannels presses the icons of the channels that the notes have, by whatever word.
func (e *Editor) pressChannels(f *InspectorField, notes []*journey.Note) {
	with := make([]int, len(lang.Channels))
	last := make([]int, len(lang.Channels)) // the note that was counted last, from 1: two words may mean one channel
	for i, n := range notes {
		for _, word := range n.Channels {
			if c := lang.ChannelAt(word.Key); c >= 0 && last[c] != i+1 {
				last[c] = i + 1
				with[c]++
			}
		}
	}
	var names []string
	for i := range lang.Channels {
		c := &lang.Channels[i]
		choice := Choice{Value: c.Key, Label: e.words.Channel(c.Key), Icon: c.Key}
		switch with[i] {
		case 0:
		case len(notes):
			choice.On = "true"
			names = append(names, choice.Label)
		default:
			choice.On = "mixed"
		}
		f.Choices = append(f.Choices, choice)
	}
	f.Help = strings.Join(names, ", ")
}

// tagsToAdd are tags of other notes, those most in use first.
func (e *Editor) tagsToAdd(notes []*journey.Note) []Choice {
	const most, longest = 4, 100 // tags, and bytes of one
	has := shared(notes, "tag")
	uses := map[string]int{}
	var tags []string
	for n := range e.doc.Board.Notes() {
		if len(notes) == 1 && n == notes[0] {
			continue // what is being typed
		}
		for _, t := range n.Tags {
			if len(t.Key) > longest {
				continue
			}
			if uses[t.Key]++; uses[t.Key] == 1 && !slices.Contains(has, t.Key) {
				tags = append(tags, t.Key)
			}
		}
	}
	sort.SliceStable(tags, func(i, j int) bool { return uses[tags[i]] > uses[tags[j]] })
	var list []Choice
	for _, t := range tags[:min(most, len(tags))] {
		list = append(list, Choice{Value: t, Label: t})
	}
	return list
}
