package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// noteFields are what can be set on a kind of note: first what is asked most, then the rest, which is behind a fold.
type noteFields struct{ first, rest string }

// Of a note that has none of these kinds, such as information or loose paper, are plain.
var fieldsOf = map[string]noteFields{
	journey.Actions:     {"evidence moment tags color", "source addsValue brand sell lever url"},
	journey.Touchpoints: {"channels channel influence infoFrom infoTo evidence moment", "source media attention initiative contact trigger tags addsValue sell lever brand url color"},
	journey.Emotions:    {"score evidence moment", "source tags url"},
	journey.Pains:       {"severity reach evidence moment tags color", "source url priority"},
	journey.Solutions:   {"effort impact owner firstStep resources chosen", "when priority evidence source tags sell lever addsValue moment url color"},
	journey.Actors:      {"actor evidence tags color", "source addsValue brand moment url"},
	journey.LooseText:   {"color tags", "url"},
}

var plain = noteFields{"evidence moment tags color", "source addsValue sell lever brand url"}

// always ends the rest of every kind.
const always = " kind ceiling private"

// lists are the fields of a kind of note that lies loose or not.
func (f noteFields) lists(loose bool) (first, rest []string) {
	first, rest = strings.Fields(f.first), strings.Fields(f.rest+always)
	if loose {
		first = append(first, "size")
	}
	return first, rest
}

// fieldsShared are the fields that all of some notes have, in the order of the first's.
func (e *Editor) fieldsShared(notes []*journey.Note) (first, rest []string) {
	type sort struct {
		kind  string
		loose bool
	}
	var seen []sort
	for _, n := range notes {
		s := sort{e.doc.Board.KindOf(n), n.Place.Where == journey.Loose}
		if slices.Contains(seen, s) {
			continue
		}
		seen = append(seen, s)
		f, ok := fieldsOf[s.kind]
		if !ok {
			f = plain
		}
		a, b := f.lists(s.loose)
		if len(seen) == 1 {
			first, rest = a, b
			continue
		}
		lacks := func(name string) bool { return !slices.Contains(a, name) && !slices.Contains(b, name) }
		first, rest = slices.DeleteFunc(first, lacks), slices.DeleteFunc(rest, lacks)
	}
	return first, rest
}

// shownFor is what an inspector of notes was made for.
type shownFor struct {
	first    *journey.ID // of the selection, which is never written over in place without an edit
	many     int
	edits    uint64
	words    *lang.Words
	unfolded bool
}

// keptInspector is an inspector of notes with what it was made for.
type keptInspector struct {
	shownFor
	in *Inspector
}

// inspectNotes is what can be set on the chosen notes: of several what they share. It is kept while nothing of that changes:
// a view is made with every turn of the wheel, and all notes of a large map may be chosen.
func (e *Editor) inspectNotes() *Inspector {
	now := shownFor{&e.chosen.Notes[0], len(e.chosen.Notes), e.edits, e.words, e.unfolded}
	if e.fields.in == nil || e.fields.shownFor != now {
		e.fields = keptInspector{now, e.makeNotesInspector()}
	}
	shown := *e.fields.in // the view adds to it what the variant that is shown does
	return &shown
}

func (e *Editor) makeNotesInspector() *Inspector {
	notes := e.inspectedNotes()
	var stages []InspectorField
	in := &Inspector{Heading: e.words.Inspect.Notes.Of(len(notes)), Of: "notes " + itoa(len(notes)) + " " + string(notes[0].ID)}
	if len(notes) == 1 {
		in.Heading, in.Of = e.kindName(e.doc.Board.KindOf(notes[0])), "note "+string(notes[0].ID)
		in.Actions = append(e.items("write"), e.itemsIf(choseEmotion(e), "addpain")...)
		in.Actions = append(append(in.Actions, e.itemsIf(chosePain(e), "addsolution")...), e.itemsIf(leads(e), "onward")...)
		in.Actions = append(append(in.Actions, e.itemsIf(canPicture(e), "picture")...), e.itemsIf(hasPicture(e), "nopicture")...)
		in.Actions = append(in.Actions, e.items("duplicate", "delete")...)
		stages = e.aidaFields(notes[0])
	} else {
		in.Actions = append(e.items("duplicate", "delete"), e.itemsIf(len(notes) == 2, "connect")...)
	}
	first, rest := e.fieldsShared(notes)
	for _, name := range first {
		in.Fields = append(in.Fields, e.noteField(name, notes))
	}
	in.Fields = append(in.Fields, stages...)
	if len(rest) > 0 {
		in.Fields = append(in.Fields, InspectorField{Field: "more", Label: e.words.Command.More, Kind: "fold", Value: flag(e.unfolded)})
	}
	if e.unfolded {
		for _, name := range rest {
			in.Fields = append(in.Fields, e.noteField(name, notes))
			if name == "url" {
				in.Fields = append(in.Fields, InspectorField{Field: "picktomap", Kind: "commands", Choices: []Choice{{Label: e.words.Note.ToMap}}})
			}
		}
	}
	return in
}

func (e *Editor) inspectedNotes() []*journey.Note {
	notes := make([]*journey.Note, len(e.chosen.Notes))
	for i, id := range e.chosen.Notes {
		notes[i] = e.doc.Board.Note(id)
	}
	return notes
}

// kindName is the word for one note of a kind.
func (e *Editor) kindName(kind string) string {
	w := e.words.Note
	switch kind {
	case journey.Actions:
		return w.Action
	case journey.Touchpoints:
		return w.Touchpoint
	case journey.Emotions:
		return w.Emotion
	case journey.Pains:
		return w.Pain
	case journey.Solutions:
		return w.Solution
	case journey.Actors:
		return w.Actor
	case journey.Questions:
		return w.Question
	case journey.Metrics:
		return w.Metric
	case journey.Information:
		return e.words.Lane.Information
	case journey.LooseText:
		return e.words.Lane.Text
	}
	return e.words.Inspect.Note
}
