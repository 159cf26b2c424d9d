package editor

import (
	"math"
	"strconv"
	"strings"

	"reiskaart/app/journey"
)

// inspect is what can be set on what is chosen.
func (e *Editor) inspect() *Inspector {
	b := e.doc.Board
	switch {
	case len(e.chosen.Notes) > 0:
		return e.inspectNotes()
	case e.chosen.Link != "":
		return e.inspectLink(b.Link(e.chosen.Link))
	case e.chosen.Phase != "":
		return e.inspectPhase(b.Phase(e.chosen.Phase))
	case e.chosen.Persona:
		return e.inspectPersona()
	case e.chosen.Lane != "":
		return e.inspectLane(b.Lane(e.chosen.Lane))
	case e.chosen.Actor != "":
		return e.inspectActor(b.Find(journey.KindActor, e.chosen.Actor).(*journey.Actor))
	case e.figuredPhase() != "":
		return e.inspectFigures(e.chosen.Cell)
	}
	return e.inspectMap()
}

// sizes are the three sizes of loose notes, in world units; M is what a note has without one.
var sizes = map[string]journey.Size{"S": {W: 96, H: 96}, "M": {}, "L": {W: 220, H: 220}}

func sizeName(s journey.Size) string {
	for name, size := range sizes {
		if s == size {
			return name
		}
	}
	return ""
}

func (e *Editor) items(names ...string) []MenuItem {
	list := make([]MenuItem, len(names))
	for i, name := range names {
		list[i] = e.item(name, false)
	}
	return list
}

func (e *Editor) itemsIf(when bool, names ...string) []MenuItem {
	if !when {
		return nil
	}
	return e.items(names...)
}

func (e *Editor) colors(value string) InspectorField {
	w := e.words.Field
	return InspectorField{Field: "color", Label: w.Color, Kind: "color", Value: value, Choices: []Choice{
		{Value: "", Label: w.OwnColor}, {Value: "yellow", Label: w.Yellow, Color: "yellow"}, {Value: "blue", Label: w.Blue, Color: "blue"},
		{Value: "pink", Label: w.Pink, Color: "pink"}, {Value: "green", Label: w.Green, Color: "green"}, {Value: "brown", Label: w.Brown, Color: "brown"},
		{Value: "purple", Label: w.Purple, Color: "purple"}, {Value: "grey", Label: w.Grey, Color: "grey"},
	}}
}

func number(f journey.Float) string {
	if !f.Set {
		return ""
	}
	return strconv.FormatFloat(f.N, 'f', -1, 64)
}

func flag(on bool) string {
	if on {
		return "true"
	}
	return ""
}

// signedOr is a score, or a word where there is none.
func signedOr(score journey.Int, none string) string {
	if !score.Set {
		return none
	}
	return signed(score.N)
}

func signed(n int) string {
	if n > 0 {
		return "+" + itoa(n)
	}
	return strings.Replace(itoa(n), "-", "−", 1)
}

// setField writes a field of everything that is chosen.
func (e *Editor) setField(ev SetField) {
	if e.doc == nil || e.setCell(ev) || e.setInsight(ev) || e.setPoster(ev) || e.setWorkshopField(ev) || e.setFind(ev) || e.setVariantField(ev) || e.setStopField(ev) || e.setOnPath(ev) || e.setBank(ev) || e.setQuestion(ev) || e.searchPalette(ev) || e.setSetting(ev) {
		return
	}
	ev, readable := e.dated(ev)
	if !readable {
		return
	}
	kind, ids := e.inspected()
	group := ""
	if ev.Open || kind == journey.KindNote && ev.Field == "channel" { // leaving the field may still turn a word into its channel
		group = "field " + string(ev.Field) + " " + string(ids[0]) + string(e.figuredPhase())
	}
	ops, ok := e.derivedOps(ev)
	if kind == journey.KindNote && !ok {
		ops, ok = e.noteOps(ids, ev)
	}
	for _, id := range ids {
		if !ok {
			ops = append(ops, e.fieldOps(kind, id, ev)...)
		}
	}
	if e.edit("set "+string(ev.Field), group, ops) && kind == journey.KindNote && ev.Field == "color" {
		e.colored(ev.Value)
	}
	if kind == journey.KindMap && !ev.Open {
		e.publish()
	}
}

// setBank picks the stage of the question bank that is looked at; that is no part of the map.
func (e *Editor) setBank(ev SetField) bool {
	if ev.Field == "bank" {
		e.bank = picked{e.chosen.Phase, ev.Value}
		e.refresh()
	}
	return ev.Field == "bank"
}

// inspected is the kind and ids of what the inspector shows; never empty.
func (e *Editor) inspected() (journey.Kind, []journey.ID) {
	switch {
	case len(e.chosen.Notes) > 0:
		return journey.KindNote, e.chosen.Notes
	case e.chosen.Link != "":
		return journey.KindLink, []journey.ID{e.chosen.Link}
	case e.chosen.Phase != "":
		return journey.KindPhase, []journey.ID{e.chosen.Phase}
	case e.chosen.Lane != "":
		return journey.KindLane, []journey.ID{e.chosen.Lane}
	case e.chosen.Persona:
		return journey.KindPersona, []journey.ID{e.personaID()}
	}
	if e.chosen.Actor != "" {
		return journey.KindActor, []journey.ID{e.chosen.Actor}
	}
	return journey.KindMap, []journey.ID{""}
}

// fieldOps turns a text into the writes of a register, by its shape. A text that is no number where one is needed writes
// nothing.
func (e *Editor) fieldOps(kind journey.Kind, id journey.ID, ev SetField) []journey.Op {
	if kind == journey.KindMap && (ev.Field == "scopeFrom" || ev.Field == "scopeTo") {
		return e.scopeOps(ev.Field, ev.Value)
	}
	if kind == journey.KindPhase && ev.Field == "ownStage" {
		ev.Field, ev.Value = "stage", stageMeant(ev.Value)
	}
	spec, _, ok := journey.Lookup(kind, ev.Field)
	if !ok {
		return nil
	}
	ops := e.shapeOps(spec, id, ev)
	if kind == journey.KindPersona && ops != nil {
		return e.personaOps(id, ops)
	}
	return ops
}

// shapeOps writes a register as its shape is written.
func (e *Editor) shapeOps(spec *journey.Spec, id journey.ID, ev SetField) []journey.Op {
	kind := spec.Kind
	switch spec.Shape {
	case journey.Whole, journey.Number:
		f := journey.Float{}
		if !blank(ev.Value) {
			n, ok := e.words.Parse(ev.Value)
			if !ok {
				return nil
			}
			if spec.Shape == journey.Whole {
				n = math.Round(n)
			}
			f = journey.Float{N: max(spec.Min, min(spec.Max, n)), Set: true}
		}
		return []journey.Op{journey.Set(kind, id, ev.Field, &f)}
	case journey.List:
		var list []string
		for line := range strings.Lines(ev.Value) {
			if !blank(line) {
				list = append(list, clipped(strings.TrimSpace(line)))
			}
		}
		return []journey.Op{journey.Set(kind, id, ev.Field, &list)}
	case journey.Flag:
		on := ev.Value != ""
		return []journey.Op{journey.Set(kind, id, ev.Field, &on)}
	}
	return []journey.Op{journey.SetText(kind, id, ev.Field, clipped(ev.Value))}
}

func itoa(n int) string { return strconv.Itoa(n) }

// has reports whether a field is among those that are shown: what gets the caret may be another thing's by now.
func (in *Inspector) has(f journey.Field) bool {
	for i := range in.Fields {
		if in.Fields[i].Field == f {
			return true
		}
	}
	if in.Questions != nil {
		for _, q := range in.Questions.Items {
			if "question/"+journey.Field(q.ID) == f {
				return true
			}
		}
	}
	return false
}
