package editor

import "reiskaart/app/journey"

// blankField is a field of a note without what is set in it.
func (e *Editor) blankField(name string) InspectorField {
	f := InspectorField{Field: journey.Field(name)}
	switch name {
	case "channels":
		f.Label, f.Kind = e.words.Note.Channels, "icons"
		return f
	case "actor":
		return e.actorField()
	case "color":
		return e.colors("")
	case "reach":
		f.Unit = "%"
	}
	if label, hint := e.lineOf(name); label != "" {
		f.Label, f.Kind, f.Hint = label, "line", hint
		return f
	}
	if label := e.toggleOf(name); label != "" {
		f.Label, f.Kind = label, "toggle"
		return f
	}
	label, help, words := e.wordsOf(name)
	f.Label, f.Kind, f.Help, f.Clears = label, "choice", help, true
	for i := 0; i < len(words); i += 2 {
		f.Choices = append(f.Choices, Choice{Value: words[i], Label: words[i+1]})
	}
	return f
}

// lineOf is the label of a field that is typed, and the hint in it while it is empty; both are empty for any other.
func (e *Editor) lineOf(name string) (label, hint string) {
	w := &e.words.Note
	switch name {
	case "channel":
		return w.OtherChannel, ""
	case "infoFrom":
		return w.InfoFrom, ""
	case "infoTo":
		return w.InfoTo, ""
	case "trigger":
		return w.Trigger, w.TriggerHelp
	case "reach":
		return w.Reach, ""
	case "resources":
		return w.Resources, ""
	case "owner":
		return w.Owner, ""
	case "firstStep":
		return w.FirstStep, ""
	case "when":
		return w.When, ""
	case "priority":
		return w.Priority, ""
	case "source":
		return w.Source, ""
	case "tags":
		return w.Tags, w.Commas
	case "url":
		return w.URL, "https://"
	}
	return "", ""
}

// toggleOf is the label of a field that is on or off, empty for any other.
func (e *Editor) toggleOf(name string) string {
	w := &e.words.Note
	switch name {
	case "chosen":
		return w.Chosen
	case "moment":
		return e.words.Field.Moment
	case "addsValue":
		return w.AddsValue
	case "private":
		return w.Private
	}
	return ""
}

// wordsOf is the label of a field that is one of some words, the help below it, and the words: value, label, value, label.
func (e *Editor) wordsOf(name string) (label, help string, words []string) {
	w, f := &e.words.Note, &e.words.Field
	switch name {
	case "influence":
		return f.Influence, "", []string{"yes", f.Yes, "partly", f.Partly, "no", f.No}
	case "media":
		return w.Media, w.MediaHelp, []string{"paid", w.Paid, "earned", w.Earned, "owned", w.Owned}
	case "attention":
		return w.Attention, w.AttentionHelp, []string{"active", w.Active, "passive", w.Passive}
	case "initiative":
		return w.Initiative, "", []string{"customer", w.Customer, "us", w.Us, "other", w.Other}
	case "contact":
		return w.Contact, "", []string{"direct", w.Direct, "indirect", w.Indirect}
	case "severity":
		return w.Severity, "", []string{"1", w.Slight, "2", w.Serious, "3", w.Severe}
	case "effort":
		return w.Effort, "", []string{"20", w.Little, "50", w.Some, "80", w.Much}
	case "impact":
		return w.Impact, "", []string{"20", w.Low, "50", w.Fair, "80", w.High}
	case "evidence":
		return f.Evidence, "", []string{"observation", f.Observation, "interview", f.Interview, "colleague", f.Colleague,
			"social", f.Social, "review", f.Review, "data", f.Data, "assumption", f.Assumption}
	case "sell":
		return w.Sell, w.SellHelp, []string{"upsell", w.Upsell, "cross-sell", w.CrossSell}
	case "lever":
		return w.Lever, "", []string{"speed", w.Speed, "automation", w.Automation, "access", w.Access}
	case "brand":
		return w.Brand, "", []string{"considered", w.Considered, "dropped", w.Dropped}
	case "ceiling":
		return w.Letters, "", []string{"12", w.SmallLetters, "24", w.LargeLetters}
	case "size":
		return f.Size, "", []string{"S", f.Small, "M", f.Medium, "L", f.Large}
	case "score":
		words = []string{"", f.None}
		for score := journey.LowestScore; score <= journey.HighestScore; score++ {
			words = append(words, itoa(score), signed(score))
		}
		return f.Score, "", words
	case "kind":
		words = []string{"", w.LikeLane}
		for _, kind := range noteKinds {
			words = append(words, kind, e.kindName(kind))
		}
		return f.Kind, "", words
	}
	return "", "", nil
}
