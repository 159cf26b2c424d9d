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
		if f.Href = pageAddress(f.Value); f.Href == "" {
			f.Help = e.words.Note.BadURL
		}
	}
	return f
}

// blankField is a field of a note without what is set in it.
func (e *Editor) blankField(name string) InspectorField {
	w, old := e.words.Note, e.words.Field
	line := func(label string) InspectorField {
		return InspectorField{Field: journey.Field(name), Label: label, Kind: "line"}
	}
	toggle := func(label string) InspectorField {
		return InspectorField{Field: journey.Field(name), Label: label, Kind: "toggle"}
	}
	pick := func(label string, words ...string) InspectorField { // value, label, value, label ...
		f := InspectorField{Field: journey.Field(name), Label: label, Kind: "choice", Clears: true}
		for i := 0; i < len(words); i += 2 {
			f.Choices = append(f.Choices, Choice{Value: words[i], Label: words[i+1]})
		}
		return f
	}
	with := func(f InspectorField, help string) InspectorField {
		f.Help = help
		return f
	}
	hinted := func(f InspectorField, hint string) InspectorField {
		f.Hint = hint
		return f
	}
	switch name {
	case "channels":
		return InspectorField{Field: "channels", Label: w.Channels, Kind: "icons"}
	case "channel":
		return line(w.OtherChannel)
	case "influence":
		return pick(old.Influence, "yes", old.Yes, "partly", old.Partly, "no", old.No)
	case "media":
		return with(pick(w.Media, "paid", w.Paid, "earned", w.Earned, "owned", w.Owned), w.MediaHelp)
	case "attention":
		return with(pick(w.Attention, "active", w.Active, "passive", w.Passive), w.AttentionHelp)
	case "initiative":
		return pick(w.Initiative, "customer", w.Customer, "us", w.Us, "other", w.Other)
	case "contact":
		return pick(w.Contact, "direct", w.Direct, "indirect", w.Indirect)
	case "infoFrom":
		return line(w.InfoFrom)
	case "infoTo":
		return line(w.InfoTo)
	case "trigger":
		return hinted(line(w.Trigger), w.TriggerHelp)
	case "severity":
		return pick(w.Severity, "1", w.Slight, "2", w.Serious, "3", w.Severe)
	case "reach":
		f := line(w.Reach)
		f.Unit = "%"
		return f
	case "effort":
		return pick(w.Effort, "20", w.Little, "50", w.Some, "80", w.Much)
	case "impact":
		return pick(w.Impact, "20", w.Low, "50", w.Fair, "80", w.High)
	case "resources":
		return line(w.Resources)
	case "owner":
		return line(w.Owner)
	case "firstStep":
		return line(w.FirstStep)
	case "when":
		return line(w.When)
	case "priority":
		return line(w.Priority)
	case "chosen":
		return toggle(w.Chosen)
	case "evidence":
		return pick(old.Evidence, "observation", old.Observation, "interview", old.Interview, "colleague", old.Colleague,
			"social", old.Social, "review", old.Review, "data", old.Data, "assumption", old.Assumption)
	case "source":
		return line(w.Source)
	case "moment":
		return toggle(old.Moment)
	case "addsValue":
		return toggle(w.AddsValue)
	case "private":
		return toggle(w.Private)
	case "tags":
		return hinted(line(w.Tags), w.Commas)
	case "url":
		return hinted(line(w.URL), "https://")
	case "sell":
		return with(pick(w.Sell, "upsell", w.Upsell, "cross-sell", w.CrossSell), w.SellHelp)
	case "lever":
		return pick(w.Lever, "speed", w.Speed, "automation", w.Automation, "access", w.Access)
	case "brand":
		return pick(w.Brand, "considered", w.Considered, "dropped", w.Dropped)
	case "ceiling":
		return pick(w.Letters, "12", w.SmallLetters, "24", w.LargeLetters)
	case "size":
		return pick(old.Size, "S", old.Small, "M", old.Medium, "L", old.Large)
	case "score":
		f := pick(old.Score, "", old.None)
		for score := journey.LowestScore; score <= journey.HighestScore; score++ {
			f.Choices = append(f.Choices, Choice{Value: itoa(score), Label: signed(score)})
		}
		return f
	case "actor":
		return e.actorField()
	case "kind":
		f := pick(old.Kind, "", w.LikeLane)
		for _, kind := range noteKinds {
			f.Choices = append(f.Choices, Choice{Value: kind, Label: e.kindName(kind)})
		}
		return f
	}
	return e.colors("")
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
