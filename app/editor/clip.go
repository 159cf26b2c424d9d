package editor

import (
	"encoding/base64"
	"math"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// The clipboard gets plain text, a line a note, and HTML whose hidden attribute holds the notes whole, so that pasting into
// mail or Word gives words and pasting here gives notes with their links.
const clipMark = `data-reiskaart="`

// copying puts the chosen notes on the clipboard; cutting deletes them as well.
func (e *Editor) copying(ev Copying) {
	if e.doc == nil || len(e.chosen.Notes) == 0 || e.writing != nil {
		return
	}
	if e.keepsCovered() {
		return
	}
	b := e.doc.Board
	data, err := e.chosenNotes()
	if err != nil {
		return
	}
	var text, html strings.Builder
	html.WriteString(`<ul ` + clipMark + base64.StdEncoding.EncodeToString(data) + `">`)
	for id := range inOrder(b, e.chosen.Notes) {
		if text.Len() > 0 {
			text.WriteByte('\n')
		}
		words := b.Note(id).Text
		text.WriteString(words)
		html.WriteString("<li>" + htmlText.Replace(words) + "</li>")
	}
	html.WriteString("</ul>")
	n := len(e.chosen.Notes)
	e.emit(PutClipboard{Text: text.String(), HTML: html.String()}, Handled{})
	if ev.Cut {
		e.remove()
	} else {
		e.say(e.words.Say.Copied.Of(n))
	}
}

// chosenNotes is the file of the chosen notes and the links between them.
func (e *Editor) chosenNotes() ([]byte, error) {
	b := e.doc.Board
	return codec.WriteFragment(b, func(k journey.Kind, id journey.ID) bool {
		if k == journey.KindLink {
			l := b.Link(id)
			return l != nil && e.chosen.Has(l.From) && e.chosen.Has(l.To)
		}
		return k == journey.KindNote && e.chosen.Has(id)
	})
}

var htmlText = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\n", "<br>")

// pasted makes notes of what the clipboard held: our own notes whole, else a note a line.
func (e *Editor) pasted(ev Pasted) {
	if e.doc == nil || e.pastedChat(ev) || e.pastedFile(ev.Text) || e.pastedHeads(ev) || e.writing != nil && e.writing.text != "" {
		return
	}
	if e.writing != nil {
		if strings.Contains(strings.TrimSpace(ev.Text), "\n") || strings.Contains(ev.HTML, clipMark) {
			to := e.writing.to
			e.finishWriting()
			e.chosen = Selection{}
			if to.Where == journey.Cell {
				e.chosen.Cell = CellRef{to.Phase, to.Lane}
			}
		} else {
			return // one line goes into the open text
		}
	}
	src := ourNotes(ev.HTML)
	if src == nil {
		src = linesAsNotes(ev.Text)
	}
	if src == nil {
		return
	}
	e.emit(Handled{})
	e.paste(src, "paste")
}

// ourNotes reads the notes that a copy of ours put into the HTML, nil when there are none.
func ourNotes(html string) *journey.Board {
	_, rest, ok := strings.Cut(html, clipMark)
	if !ok {
		return nil
	}
	encoded, _, ok := strings.Cut(rest, `"`)
	if !ok {
		return nil
	}
	data, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return nil
	}
	board, _, err := codec.ReadFragment(data)
	if err != nil || board.Count(journey.KindNote) == 0 {
		return nil
	}
	return board
}

// linesAsNotes makes a board with a note for each line that says something, without the bullet before it.
func linesAsNotes(text string) *journey.Board {
	b := journey.NewBoard()
	for line := range strings.Lines(text) {
		for _, cell := range strings.Split(unbulleted(line), "\t") {
			if cell = strings.TrimSpace(cell); cell != "" {
				const across, step = 5, layout.LooseSize + 12
				i := b.Count(journey.KindNote)
				at := journey.OnWall(float64(i%across*step), float64(i/across*step))
				b.Apply(journey.AddNote(b, journey.ID("line"+itoa(i)), at, "", clipped(cell)))
			}
		}
	}
	if b.Count(journey.KindNote) == 0 {
		return nil
	}
	return b
}

// clipped holds a text to the file's limit of 10,000 runes.
func clipped(s string) string {
	if r := []rune(s); len(r) > codec.MaxRunes {
		return string(r[:codec.MaxRunes])
	}
	return s
}

// paste lays copies of all notes of src down: into the chosen cell, else where the one chosen note lies, else, when they
// come from cells that are here, beside themselves, else loose in the middle of the view. The new notes are chosen.
func (e *Editor) paste(src *journey.Board, do string) {
	var from []journey.ID
	for n := range src.Notes() {
		from = append(from, n.ID)
	}
	ops, made := journey.Copy(e.doc.Board, e.ids, src, from, e.pastePlace(src), "")
	if !e.edit(do, "", ops) {
		return
	}
	e.chooseNotes(made...)
	said := e.words.Say.Pasted.Of(len(made))
	if len(made) > 1 && do == "paste" {
		e.showUndoable(said)
	} else {
		e.say(said)
	}
	if len(made) > 0 && !e.inView(made[0]) {
		e.away = made
	}
}

// pastePlace tells where a copy of a note of src goes.
func (e *Editor) pastePlace(src *journey.Board) func(*journey.Note) journey.Place {
	cell := e.chosen.Cell
	if n := e.oneNote(); n != nil && n.Place.Where == journey.Cell {
		cell = CellRef{n.Place.Phase, n.Place.Lane}
	}
	if _, ok := e.cell(cell); ok {
		return func(*journey.Note) journey.Place { return journey.InCell(cell.Phase, cell.Lane, "") }
	}
	left, top := corner(src)
	at := e.camera.ToWorld(e.free().Center())
	at.X, at.Y = at.X-layout.LooseSize, at.Y-layout.LooseSize/2
	return func(n *journey.Note) journey.Place {
		if _, ok := e.cell(CellRef{n.Place.Phase, n.Place.Lane}); ok {
			return n.Place
		}
		if n.Place.Where == journey.Parked {
			return journey.Parking()
		}
		if n.Place.Where != journey.Loose {
			return journey.OnWall(at.X, at.Y)
		}
		return journey.OnWall(at.X+n.Place.X-left, at.Y+n.Place.Y-top)
	}
}

// corner is the left top corner of all loose notes of a board.
func corner(b *journey.Board) (left, top float64) {
	left, top = math.Inf(1), math.Inf(1)
	for n := range b.Notes() {
		if n.Place.Where == journey.Loose {
			left, top = min(left, n.Place.X), min(top, n.Place.Y)
		}
	}
	return left, top
}

// pasteHelp answers the start card's "paste a list": the cell is chosen and the keys are said.
func (e *Editor) pasteHelp() {
	if len(e.doc.sheet.Columns) > 0 && len(e.doc.sheet.Rows) > 0 {
		e.chooseCell(layout.Cell{})
	}
	e.showToast(Toast{Text: e.words.Start.PasteHow})
	e.emit(FocusBoard{})
}
