package editor

import (
	seek "reiskaart/app/find" // find looks up commands
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// What a hit of a search is on the wall, in words and as a choice.

// hitRect is where on the wall a hit is; empty where it always is in sight, or never.
func (e *Editor) hitRect(h seek.Hit) geom.Rect {
	sheet := e.doc.sheet
	s := e.asChoice(h)
	switch {
	case len(s.Notes) > 0:
		box := sheet.Note(h.ID)
		if box == nil {
			return geom.Rect{}
		}
		if box.Rect.Empty() && box.Row >= 0 && box.Col >= 0 { // folded away
			return sheet.Cell(box.Col, box.Row)
		}
		return box.Rect
	case s.Link != "":
		if r := sheet.Route(s.Link); r != nil && !r.Label.Empty() {
			return r.Label
		} else if r != nil {
			return geom.Rect{X: r.Tip.X - 8, Y: r.Tip.Y - 8, W: 16, H: 16}
		}
	case s.Phase != "":
		if i := e.columnOf(s.Phase); i >= 0 {
			r := sheet.HeadRect(i)
			r.Y, r.H = e.camera.ToWorld(e.free().Center()).Y, 1
			return r
		}
	case s.Lane != "":
		if i := e.rowOf(s.Lane); i >= 0 {
			r := sheet.TitleRect(i)
			r.X, r.W = e.camera.ToWorld(e.free().Center()).X, 1
			return r
		}
	}
	return geom.Rect{}
}

// asChoice is what is chosen for a hit: the thing itself, or what it belongs to.
func (e *Editor) asChoice(h seek.Hit) Selection {
	switch h.Kind {
	case journey.KindNote:
		return Selection{Notes: []journey.ID{h.ID}}
	case journey.KindPhase:
		return Selection{Phase: h.ID}
	case journey.KindLane:
		return Selection{Lane: h.ID}
	case journey.KindLink:
		return Selection{Link: h.ID}
	case journey.KindActor:
		return Selection{Actor: h.ID}
	case journey.KindMap, journey.KindPersona:
		return Selection{Persona: true}
	}
	switch r := e.doc.Board.Find(h.Kind, h.ID).(type) {
	case *journey.Question:
		return Selection{Phase: r.Phase}
	case *journey.Measurement:
		return Selection{Phase: r.Phase}
	case *journey.Review:
		return Selection{Phase: r.Phase}
	}
	return Selection{}
}

// hitInWords is a hit for a screen reader.
func (e *Editor) hitInWords(h seek.Hit) string {
	words := ""
	switch h.Kind {
	case journey.KindNote:
		words = e.described(h.ID)
	case journey.KindPhase:
		words = e.phaseInWords(h.ID)
	case journey.KindLane:
		words = e.laneInWords(h.ID)
	case journey.KindLink:
		words = e.linkInWords(h.ID)
	}
	if where := e.hitWhere(h); where != "" {
		words += ". " + where
	}
	return words
}

// hitWhere says in which field something was found, and what stands there, where the wall does not show it.
func (e *Editor) hitWhere(h seek.Hit) string {
	w := &e.words.Finding
	if h.Kind == journey.KindNote && h.Field == "text" {
		if box := e.doc.sheet.Note(h.ID); box == nil || box.Rect.Empty() {
			return w.Hidden
		}
		return ""
	}
	label, b := "", e.doc.Board
	switch h.Kind {
	case journey.KindPhase, journey.KindLane:
		if h.Field == "title" {
			return ""
		}
	case journey.KindLink:
		return ""
	case journey.KindQuestion, journey.KindMeasurement, journey.KindReview:
		label = e.phaseTitle(e.asChoice(h).Phase)
	case journey.KindPersona:
		label = e.words.Persona.Persona
	case journey.KindVariant:
		label = e.words.Variant.Title
	case journey.KindActor:
		label = e.words.Note.Actor
	}
	if label == "" {
		label = e.fieldLabel(h.Field)
	}
	value := ""
	rec := b.Find(h.Kind, h.ID)
	if h.Kind == journey.KindMap {
		rec = b.Doc()
	}
	if spec, _, ok := journey.Lookup(h.Kind, h.Field); ok && rec != nil {
		if s, ok := spec.At(rec).(*string); ok {
			value = *s
		}
	}
	if value == "" || label == "" { // a field that the inspector does not have yet says what stands in it
		return label + value
	}
	return w.In.With(label, value)
}

// fieldLabel is what a field is called in the inspector.
func (e *Editor) fieldLabel(name journey.Field) string {
	f := &e.words.Field
	switch name {
	case "title":
		return f.Title
	case "aim":
		return f.Aim
	case "description":
		return f.Description
	case "goal":
		return f.Goal
	case "question":
		return f.Question
	case "channel":
		return e.words.Note.Channels
	case "tag":
		return e.words.Note.Tags
	case "actor":
		return e.words.Note.Actor
	case "scope":
		return e.words.Corner.GoalScope
	}
	label, _ := e.lineOf(string(name))
	return label
}

// foundAbove marks on the wall what was found.
func (e *Editor) foundAbove() (o scene.Found) {
	f := &e.finding
	if !f.open || len(f.hits) == 0 || e.looking != nil {
		return o
	}
	f.marks = f.marks[:0]
	for i, h := range f.hits {
		id := h.ID
		switch h.Kind {
		case journey.KindNote, journey.KindLink, journey.KindPhase, journey.KindLane:
		case journey.KindMap, journey.KindPersona:
			o.Corner = o.Corner || i == f.at
			continue
		default:
			id = e.asChoice(h).Phase
		}
		f.marks = append(f.marks, id)
		if i == f.at {
			o.At = id
		}
	}
	o.IDs = f.marks
	return o
}
