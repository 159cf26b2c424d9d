package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/replica"
	"reiskaart/app/templates"
)

// Picker is the choice of what a new map begins as.
type Picker struct {
	Cards []TemplateCard
	Bare  bool // without examples
}

// TemplateCard is one template: its key, and how it is shown.
type TemplateCard struct {
	Key, Name, Use string
	Picture        []Piece
}

// picker keeps the pictures once they have been asked for, since a map is laid out for each.
type picker struct {
	open     bool
	bare     bool // maps begin without examples, from now on
	language string
	cards    []TemplateCard
	began    *journey.Board // the template of the map that is or was open
}

// templatePicker is the picker as it is shown.
func (e *Editor) templatePicker() *Picker {
	p := &e.picker
	if !p.open {
		return nil
	}
	if code := e.words.Code; p.language != code {
		p.language, p.cards = code, nil
		for i := range templates.All {
			t := &templates.All[i]
			p.cards = append(p.cards, TemplateCard{t.Key, t.Name(code), t.Use(code), miniature(t.Board(code), e.face)})
		}
	}
	return &Picker{p.cards, p.bare}
}

func (e *Editor) pickTemplate() {
	e.library.open = false
	e.picker.open = true
}

// beginFrom shows a new map that begins as a template. Like every new map it reaches the library with its first change.
// Without a key it is the map of the first visit.
func (e *Editor) beginFrom(key string) {
	e.picker.open = false
	t := templates.Find(key)
	if t == nil {
		e.another((*Editor).newMap)
		return
	}
	e.leave()
	e.library.open = false
	make := t.Board
	if e.picker.bare {
		make = t.Bare
	}
	board := make(e.words.Code).Named(e.ids.New())
	e.open(replica.Begin(board), MapInfo{ID: board.ID(), Title: board.Doc().Title}, false)
	e.start = false
	e.emit(FocusBoard{})
	if n := len(e.examples()); n > 0 {
		e.showToast(Toast{Text: e.words.Picker.Examples.Of(n), Action: e.words.Command.NoExamples, Run: Command{Name: "noexamples"}})
	}
	e.writeFirst()
}

// writeFirst puts the caret where the journey begins: in the first cell for what the customer does.
func (e *Editor) writeFirst() {
	if len(e.doc.sheet.Columns) == 0 {
		return
	}
	for i := range e.doc.sheet.Rows {
		if row := &e.doc.sheet.Rows[i]; row.Lane.Kind == journey.Actions {
			e.writeInCell(e.doc.sheet.Columns[0].Phase.ID, row.Lane.ID)
			return
		}
	}
}

// examples are the notes and the persona of the open map that are still just as its template has them.
func (e *Editor) examples() []journey.Record {
	return untouched(e.doc.Board, e.began())
}

// began is the template that the open map began from, in the map's language; nil when that is unknown. It is kept, since the
// guide asks for it at every turn.
func (e *Editor) began() *journey.Board {
	doc := e.doc.Board.Doc()
	p := &e.picker
	if p.began == nil || p.began.Doc().Template != doc.Template || p.began.Doc().Language != doc.Language {
		t := templates.Find(doc.Template)
		if t == nil {
			return nil
		}
		p.began = t.Board(doc.Language)
	}
	return p.began
}

// untouched are the notes and personas of a map in which nobody has written and of which nobody has said how they are known,
// since the map began.
func untouched(b, began *journey.Board) (same []journey.Record) {
	if began == nil {
		return nil
	}
	for n := range b.Notes() {
		if was := began.Note(n.ID); was != nil && was.Text == n.Text && was.Evidence == n.Evidence {
			same = append(same, n)
		}
	}
	for _, r := range b.All(journey.KindPersona) {
		p := r.(*journey.Persona)
		if was, ok := began.Find(journey.KindPersona, p.ID).(*journey.Persona); ok && was.Name == p.Name && was.Wants == p.Wants && !p.Target {
			same = append(same, p)
		}
	}
	return same
}

func hasExamples(e *Editor) bool { return len(e.examples()) > 0 }

// clearExamples takes what a template suggested off the map, in one step.
func (e *Editor) clearExamples() {
	var notes []journey.ID
	var ops []journey.Op
	for _, r := range e.examples() {
		switch r := r.(type) {
		case *journey.Note:
			notes = append(notes, r.ID)
		case *journey.Persona:
			ops = append(ops, journey.Delete(journey.KindPersona, r.ID))
		}
	}
	e.toast = nil
	if e.edit("clear examples", "", append(journey.DeleteNotes(e.doc.Board, notes), ops...)) {
		e.say(e.words.Picker.Cleared)
		e.writeFirst()
	}
}
