package editor

import (
	"slices"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// newActor is what the actor field says for an actor that is to be made; no id is like it.
const newActor = "+"

// noteOps writes the fields of notes that are more than one register; ok is false for any other.
func (e *Editor) noteOps(ids []journey.ID, ev SetField) (ops []journey.Op, ok bool) {
	field, key, keyed := strings.Cut(string(ev.Field), "/")
	switch {
	case ev.Field == "size":
		size := sizes[ev.Value]
		for _, id := range ids {
			ops = append(ops, journey.Set(journey.KindNote, id, "size", &size))
		}
	case ev.Field == "actor" && ev.Value == newActor:
		actor, made := e.findOrMakeActor()
		ops = made
		for _, id := range ids {
			ops = append(ops, journey.Set(journey.KindNote, id, "actor", &actor))
		}
	case ev.Field == "tag" || ev.Field == "channel":
		return e.listOps(ids, ev), true
	case keyed && (field == "tag" || field == "channel") && key != "":
		for _, id := range ids {
			ops = append(ops, e.keyOps(id, field, key, ev.Value != "")...)
		}
	default:
		return nil, false
	}
	return ops, true
}

// keyOps sets a tag or channel of a note or takes it off: a channel by whatever word the note has it.
func (e *Editor) keyOps(id journey.ID, field, key string, on bool) []journey.Op {
	at := func(key string) journey.Field { return journey.Field(field + "/" + key) }
	var ops []journey.Op
	if channel := lang.ChannelOf(key); field == "channel" && channel != nil {
		for _, word := range e.doc.Board.Note(id).Channels.Keys() {
			if lang.ChannelOf(word) == channel && word != key {
				ops = append(ops, journey.Op{Register: journey.Register{Kind: journey.KindNote, Record: id, Field: at(word)}})
			}
		}
	}
	return append(ops, journey.Set(journey.KindNote, id, at(key), &on))
}

// listOps brings the tags, or the channels that have no icon, to those typed with commas between them: to all notes come those
// that are new, from all go those that all had and that are no longer there. A word for a channel that has an icon becomes
// that channel once the field is left.
func (e *Editor) listOps(ids []journey.ID, ev SetField) []journey.Op {
	field := string(ev.Field)
	had := shared(e.inspectedNotes(), field)
	if field == "channel" {
		had = slices.DeleteFunc(had, known)
	}
	var want []string
	for _, word := range strings.Split(clipped(ev.Value), ",") {
		if word = strings.TrimSpace(word); word == "" {
			continue
		}
		if c := lang.ChannelOf(word); field == "channel" && c != nil {
			if ev.Open {
				continue
			}
			word = c.Key
		}
		want = append(want, word)
	}
	var ops []journey.Op
	for _, id := range ids {
		for _, word := range had {
			if !slices.Contains(want, word) {
				ops = append(ops, e.keyOps(id, field, word, false)...)
			}
		}
		for _, word := range want {
			if !slices.Contains(had, word) {
				ops = append(ops, e.keyOps(id, field, word, true)...)
			}
		}
	}
	return ops
}

// actorName is the name that an actor made of the chosen note would have.
func (e *Editor) actorName() string {
	name, _, _ := strings.Cut(e.doc.Board.Note(e.chosen.Notes[0]).Text, "\n")
	if name = strings.TrimSpace(name); name == "" {
		return e.words.Note.NewActor
	}
	return name
}

// findOrMakeActor is the actor that is called as the chosen note, and the ops that make it where there is none.
func (e *Editor) findOrMakeActor() (journey.ID, []journey.Op) { return e.actorNamed(e.actorName()) }

// actorNamed is the actor of a name, and the ops that make it where there is none.
func (e *Editor) actorNamed(name string) (journey.ID, []journey.Op) {
	for _, r := range e.doc.Board.All(journey.KindActor) {
		if a := r.(*journey.Actor); strings.EqualFold(strings.TrimSpace(a.Name), name) {
			return a.ID, nil
		}
	}
	id := e.ids.New()
	return id, journey.AddActor(e.doc.Board, id, name)
}

// mark sets a flag on all chosen notes, or takes it off where all have it.
func (e *Editor) mark(said string, has func(*journey.Note) bool, op func(id journey.ID, on bool) journey.Op) {
	notes := e.inspectedNotes()
	on := slices.ContainsFunc(notes, func(n *journey.Note) bool { return !has(n) })
	var ops []journey.Op
	for _, n := range notes {
		if has(n) != on {
			ops = append(ops, op(n.ID, on))
		}
	}
	if e.edit("mark note", "", ops) {
		state := e.words.Note.Off
		if on {
			state = e.words.Field.On
		}
		e.say(said + ": " + state)
	}
}

func (e *Editor) markMoment() {
	e.mark(e.words.Note.MarkMoment, func(n *journey.Note) bool { return n.Moment }, func(id journey.ID, on bool) journey.Op {
		return journey.Set(journey.KindNote, id, "moment", &on)
	})
}

const assumption = "assumption"

func (e *Editor) markAssumption() {
	e.mark(e.words.Note.MarkAssumption, func(n *journey.Note) bool { return n.Evidence == assumption }, func(id journey.ID, on bool) journey.Op {
		if on {
			return journey.SetText(journey.KindNote, id, "evidence", assumption)
		}
		return journey.SetText(journey.KindNote, id, "evidence", "")
	})
}
