package editor

import (
	"slices"
	"strings"
	"unicode/utf8"

	"reiskaart/app/chat"
	"reiskaart/app/codec"
	"reiskaart/app/formats/grid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Bounds of a paste. What is over them is refused as a whole, with what it was: half a table helps nobody.
const (
	mostPasted      = 10_000  // notes at once
	mostPastedBytes = 4 << 20 // of text, or of HTML that has no text beside it
)

// clip is what is known of the clipboard between two events.
type clip struct {
	plain bool        // Ctrl+Shift+V was pressed: the paste that comes is one plain note
	last  *pasteAgain // what the toast of a paste can do over
	acts  uint64      // of this tab: goes up with everything that it does to a map
	then  func()      // waits for the map that is being opened
}

// draft is a note that is to come of a paste.
type draft struct{ text, url string }

// target is where what is pasted goes.
type target struct {
	to     journey.Place // the place of a new note; loose ones go on from there
	before journey.ID
	opens  []journey.Op // shows the lane
}

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
	if size := max(len(ev.Text), len(ev.HTML)/8); size > mostPastedBytes {
		e.refuse(e.words.Paste.TooBig.With(itoa(size>>20+1), itoa(mostPastedBytes>>20)))
		return
	}
	text, controls := grid.Clean(ev.Text)
	ev.Text = text
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
	e.pasteAs(pasteAgain{ev: ev, chosen: from, controls: controls}, false)
}

// refuse says why nothing was pasted.
func (e *Editor) refuse(why string) {
	e.emit(Handled{})
	e.showToast(Toast{Text: why})
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
		if t, ok := grid.Read(text, p.ev.HTML); ok {
			p.table = t
			e.pasteTable(p)
			return
		}
	}
	if url := pastedAddress(text); url != "" {
		e.pasteAddress(url, p.ev.HTML)
		return
	}
	var drafts []draft
	for _, line := range grid.Lines(text) {
		drafts = append(drafts, draft{text: line})
	}
	e.pasteDrafts(drafts, func(t *Toast) {
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

// fewEnough refuses more notes than go at once or into one file.
func (e *Editor) fewEnough(n int) bool {
	b := e.doc.Board
	most := min(mostPasted, codec.MaxRecords-b.Count(journey.KindNote)-b.Count(journey.KindLink)-1000)
	if n > most {
		e.refuse(e.words.Paste.TooMany.With(e.words.Number(float64(n)), e.words.Number(float64(most))))
	}
	return n <= most
}

// shortEnough refuses a text that does not go on a note.
func (e *Editor) shortEnough(drafts []draft) bool {
	for _, d := range drafts {
		if n := utf8.RuneCountInString(d.text); len(d.text) > codec.MaxRunes && n > codec.MaxRunes {
			e.refuse(e.words.Paste.TooLong.With(e.words.Number(float64(n)), e.words.Number(codec.MaxRunes)))
			return false
		}
	}
	return true
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

// toFill are the chosen notes that a number of texts goes into.
func (e *Editor) toFill(texts int) []journey.ID {
	var empty []journey.ID
	for _, id := range e.chosen.Notes {
		if n := e.doc.Board.Note(id); n != nil && n.Text == "" {
			empty = append(empty, id)
		}
	}
	if len(e.chosen.Notes) == texts && texts > 1 {
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

// pasteStep is from one loose note that is pasted to the next.
const pasteStep = layout.LooseSize + 12

// places are where a number of new notes go: in a cell or the parking place one after the other, loose in rows of five.
func (at *target) places(n int) []journey.Place {
	const across = 5
	all := make([]journey.Place, n)
	for i := range all {
		if all[i] = at.to; at.to.Where == journey.Loose {
			all[i].X, all[i].Y = at.to.X+float64(i%across*pasteStep), at.to.Y+float64(i/across*pasteStep)
		}
	}
	return all
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

// pasteTarget is where new notes go: into the chosen cell, beside the last chosen note, else into the parking place. It is
// never merely where the pointer is.
func (e *Editor) pasteTarget() target {
	b := e.doc.Board
	if len(e.chosen.Notes) > 0 {
		if n := b.Note(e.chosen.Notes[len(e.chosen.Notes)-1]); n != nil {
			return e.besideNote(n)
		}
	}
	if at, ok := e.cell(e.chosen.Cell); ok {
		if at.Row = e.doc.sheet.Taker(at.Row); at.Row >= 0 {
			lane := e.doc.sheet.Rows[at.Row].Lane.ID
			return target{to: journey.InCell(e.chosen.Cell.Phase, lane, ""), opens: e.openLane(lane)}
		}
	}
	return target{to: journey.Parking()}
}

// besideNote is the place right after a note.
func (e *Editor) besideNote(n *journey.Note) target {
	b, at := e.doc.Board, target{to: journey.Parking()}
	switch {
	case b.Standing(n) == journey.Placed:
		at.to = journey.InCell(n.Place.Phase, n.Place.Lane, n.Place.Under)
		at.opens = e.openLane(n.Place.Lane)
	case n.Place.Where == journey.Loose:
		r := geom.Rect{X: n.Place.X, Y: n.Place.Y, W: layout.LooseSize}
		if box := e.doc.sheet.Note(n.ID); box != nil {
			r = box.Rect
		}
		at.to = journey.OnWall(r.Right()+12, r.Y)
		return at
	}
	after := false
	for other := range b.Notes() {
		if after {
			at.before = other.ID
			break
		}
		after = other == n
	}
	return at
}
