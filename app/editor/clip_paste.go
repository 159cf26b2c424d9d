package editor

import (
	"slices"
	"strings"
	"unicode/utf8"

	"reiskaart/app/chat"
	"reiskaart/app/codec"
	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// pasteKey remembers that the paste which a key brings is to be plain. The browser's own paste event follows within the key.
func (e *Editor) pasteKey(k Key) {
	if k.Name == "v" || k.Name == "V" {
		e.clip.plain = k.Ctrl && k.Shift && !k.Up
	}
}

// pasted takes in what the clipboard held. Open text takes it as a textarea does, unless it is a new note on which nothing
// stands and more than one line comes; else it goes to the chosen notes and cells, and without these to the parking place.
func (e *Editor) pasted(ev Pasted) {
	plain := e.clip.plain
	e.clip.plain = false
	if e.doc == nil {
		return
	}
	if e.surface == inInsight && !e.onReviews() {
		e.pastedOnPage(ev)
		return
	}
	if e.tooBig(len(ev.Text)+ev.LongText, MostText) || e.tooBig(len(ev.HTML)+ev.LongHTML, MostHTML) {
		return
	}
	text, controls := grid.Clean(ev.Text)
	if ev.Text = text; e.pastedChat(ev) || e.reviewsPasted(text) {
		return
	}
	if !plain && e.tooManyLines(ev) {
		return
	}
	if e.table.open != nil {
		return // the field takes it
	}
	if e.surface == inTable {
		if plain || !e.pastedFile(text) {
			e.pasteCellsInTable(ev, plain)
		}
		return
	}
	fresh := e.writing != nil && e.writing.on == newNote && e.writing.text == ""
	if e.writing == nil || fresh {
		if !plain && e.pastedFile(text) {
			return
		}
	}
	if e.pastedHeads(ev) {
		return
	}
	if e.writing != nil && (!fresh || plain || !e.manyNotes(ev)) {
		if n := utf8.RuneCountInString(text) + utf8.RuneCountInString(e.writing.text); n > codec.MaxRunes {
			e.refuse(e.words.Paste.TooLong.With(e.words.Number(float64(n)), e.words.Number(codec.MaxRunes)))
		}
		return // the textarea takes it
	}
	e.emit(Handled{})
	from := e.chosen
	if fresh {
		from = e.leaveFresh()
	}
	if plain {
		e.pasteDrafts([]draft{{text: strings.TrimSpace(text)}}, nil)
		return
	}
	e.pasteAs(pasteAgain{ev: ev, chosen: from, controls: controls, acts: e.clip.acts}, false)
}

// manyNotes reports whether a paste is more than words for one note.
func (e *Editor) manyNotes(ev Pasted) bool {
	if e.hasOwn(ev) && ourNotes(ev) != nil || strings.Contains(strings.TrimSpace(ev.Text), "\n") {
		return true
	}
	t, ok := grid.Read(ev.Text, ev.HTML)
	return ok && t.Filled() > 1
}

// leaveFresh closes the new note on which nothing stands yet, and gives its place as a choice.
func (e *Editor) leaveFresh() Selection {
	to := e.writing.to
	e.finishWriting()
	e.chosen = Selection{}
	switch to.Where {
	case journey.Cell:
		e.chosen.Cell = CellRef{to.Phase, to.Lane}
	case journey.Parked:
		e.chosen.Parking = true
	}
	e.emit(FocusBoard{})
	return e.chosen
}

// pasteAs pastes notes of ours, a table, an address or lines, whichever it is. raw leaves a chat as it was copied.
func (e *Editor) pasteAs(p pasteAgain, raw bool) {
	damaged := ""
	if e.hasOwn(p.ev) {
		if src := ourNotes(p.ev); src != nil {
			if e.fewEnough(src.Count(journey.KindNote)) {
				e.pasteOwn(src, e.pasteTarget())
			}
			return
		}
		damaged = e.words.Paste.Damaged
	}
	text, left := p.ev.Text, 0
	if !raw && !strings.Contains(p.ev.HTML, "<table") {
		text, left = chat.Strip(text)
	}
	if left == 0 && !raw {
		if t, cut, ok := grid.ReadCut(text, p.ev.HTML); ok {
			p.table, p.cut = t, cut
			e.pasteTable(p)
			e.sayCut(p)
			return
		}
	}
	if url := pastedAddress(text); url != "" {
		e.pasteAddress(url, p.ev.HTML)
		return
	}
	e.pasteDrafts(linesOf(text), func(t *Toast) {
		if left > 0 {
			t.Text += ", " + e.words.Paste.Chat.Of(left)
			t.Other, t.Or = e.words.Paste.Everything, Command{Name: "pasteall"}
		}
		if p.controls > 0 {
			t.Text += ", " + e.words.Paste.Controls.Of(p.controls)
		}
		if damaged != "" {
			t.Text += ". " + damaged
		}
	})
	e.keepPaste(p)
}

// linesOf are drafts of the lines of a text that say something.
func linesOf(text string) (drafts []draft) {
	for _, line := range grid.Lines(text) {
		drafts = append(drafts, draft{text: line})
	}
	return drafts
}

// pasteDrafts fills the chosen notes: all of them when there is a text for each, else those on which nothing stands. What is
// left becomes new notes. more adds to what is said of it; nil says it without a toast where one note came of it.
func (e *Editor) pasteDrafts(drafts []draft, more func(*Toast)) {
	drafts = slices.DeleteFunc(drafts, func(d draft) bool { return d.text == "" })
	if len(drafts) == 0 || !e.fewEnough(len(drafts)) || !e.shortEnough(drafts) {
		return
	}
	at := e.pasteTarget() // before anything is filled: beside what is chosen
	e.sessions++
	group := "paste " + itoa(int(e.sessions))
	filled := e.toFill(len(drafts))
	ops := at.opens
	for i, id := range filled {
		ops = append(ops, e.fillOps(id, drafts[i])...)
	}
	rest := drafts[len(filled):]
	added, made := e.newOps(rest, at.places(len(rest)), at.before)
	if !e.edit("paste", group, append(ops, added...)) {
		return
	}
	e.adoptActors(made, group)
	e.settleLoose(made, group)
	all := append(slices.Clone(filled), made...)
	e.chooseNotes(all...)
	e.awayFrom(made)
	var said []string
	if len(filled) > 0 {
		said = append(said, e.words.Paste.Filled.Of(len(filled)))
	}
	switch {
	case len(made) == 0:
	case at.to.Where == journey.Parked:
		said = append(said, e.words.Paste.Parked.Of(len(made)))
	default:
		said = append(said, e.words.Say.Pasted.Of(len(made)))
	}
	t := Toast{Text: strings.Join(said, ", "), Action: e.words.Command.Undo, Run: Command{Name: "undo"}}
	plain := t
	if more != nil {
		more(&t)
	}
	if len(all) == 1 && t == plain && len(made) == 1 && at.to.Where != journey.Parked {
		e.say(t.Text) // one note where one looks already: that is to be seen
	} else {
		e.showToast(t)
	}
}

// toFill are the chosen notes that a number of texts goes into: none that lies face down, since nobody would see what it replaces.
func (e *Editor) toFill(texts int) []journey.ID {
	var empty []journey.ID
	open := true
	for _, id := range e.chosen.Notes {
		n := e.doc.Board.Note(id)
		if open = open && n != nil && !n.Covered; n != nil && !n.Covered && n.Text == "" {
			empty = append(empty, id)
		}
	}
	if open && len(e.chosen.Notes) == texts && texts > 1 {
		return slices.Clone(e.chosen.Notes)
	}
	return empty[:min(len(empty), texts)]
}

func (e *Editor) fillOps(id journey.ID, d draft) []journey.Op {
	n := e.doc.Board.Note(id)
	text := d.text
	var ops []journey.Op
	if e.doc.Board.KindOf(n) == journey.Emotions {
		var score journey.Int
		if text, score = felt(text); score.Set {
			ops = append(ops, journey.Set(journey.KindNote, id, "score", &score))
		}
	}
	ops = append(ops, journey.SetText(journey.KindNote, id, "text", text))
	if d.url != "" {
		ops = append(ops, journey.SetText(journey.KindNote, id, "url", d.url))
	}
	return ops
}

// felt takes the score off a text for an emotion.
func felt(text string) (string, journey.Int) {
	if rest, score, ok := spreadsheet.Felt(text); ok {
		return rest, journey.Some(score)
	}
	return text, journey.Int{}
}

// newOps make notes, each at a place of its own.
func (e *Editor) newOps(drafts []draft, places []journey.Place, before journey.ID) (ops []journey.Op, made []journey.ID) {
	if len(drafts) == 0 {
		return nil, nil
	}
	for range drafts {
		made = append(made, e.ids.New())
	}
	ops = journey.LayNotes(e.doc.Board, made, places, before)
	for i, d := range drafts {
		text := d.text
		if l := e.doc.Board.Lane(places[i].Lane); l != nil && l.Kind == journey.Emotions {
			var score journey.Int
			if text, score = felt(text); score.Set {
				ops = append(ops, journey.Set(journey.KindNote, made[i], "score", &score))
			}
		}
		if text != "" {
			ops = append(ops, journey.SetText(journey.KindNote, made[i], "text", text))
		}
		if d.url != "" {
			ops = append(ops, journey.SetText(journey.KindNote, made[i], "url", d.url))
		}
	}
	return ops, made
}

// settleLoose moves rows of new loose notes down where one above them grew with its text.
func (e *Editor) settleLoose(made []journey.ID, group string) {
	type row struct {
		y, tall float64
		ids     []journey.ID
	}
	var rows []row
	for _, id := range made {
		box := e.doc.sheet.Note(id)
		if n := e.doc.Board.Note(id); n.Place.Where == journey.Loose && box != nil {
			if len(rows) == 0 || rows[len(rows)-1].y != n.Place.Y {
				rows = append(rows, row{y: n.Place.Y})
			}
			r := &rows[len(rows)-1]
			r.ids, r.tall = append(r.ids, id), max(r.tall, box.Rect.H)
		}
	}
	var ops []journey.Op
	down := 0.0
	for i := range rows {
		if down > 0 {
			ops = append(ops, journey.ShiftNotes(e.doc.Board, rows[i].ids, 0, down)...)
		}
		down += max(0, rows[i].tall-layout.LooseSize)
	}
	e.edit("paste", group, ops)
}

// adoptActors gives new notes in lanes of actors their actors, within the same step of undo.
func (e *Editor) adoptActors(made []journey.ID, group string) {
	for _, id := range made {
		if n := e.doc.Board.Note(id); n.Place.Where == journey.Cell && e.doc.Board.KindOf(n) == journey.Actors {
			e.adoptActor(id, group)
		}
	}
}
