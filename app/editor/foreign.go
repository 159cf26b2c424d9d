package editor

import (
	"strings"

	"reiskaart/app/formats/canvas"
	"reiskaart/app/formats/drawing"
	"reiskaart/app/formats/excalidraw"
	"reiskaart/app/formats/mermaid"
	"reiskaart/app/formats/spreadsheet"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/replica"
	"reiskaart/app/scene"
)

// Files of other programs, opened or pasted whole, become a new map beside the open one. What could not come along is said.

// foreign is a map that was read from another program's format.
type foreign struct {
	board *journey.Board
	title string // as the format has it; may be empty
	lost  []string
}

// readForeign reads a text in a format of another program, nil where it is in none.
func (e *Editor) readForeign(data []byte) *foreign {
	if d, ok := mermaid.Read(string(data)); ok {
		return e.ofMermaid(d)
	}
	if d, ok := excalidraw.Read(data); ok {
		return e.ofDrawing(d)
	}
	if d, ok := canvas.Read(data); ok {
		return e.ofDrawing(d)
	}
	return nil
}

func (e *Editor) ofMermaid(d *mermaid.Diagram) *foreign {
	b := journey.NewBoard().Named(e.ids.New())
	j := d.Journey(e.words.Formats.Begin)
	ops, _ := j.Ops(b, e.ids, spreadsheet.Options{Ask: e.words.LaneOf})
	b.Apply(append(ops, journey.SetText(journey.KindMap, "", "language", e.words.Code)))
	if name := d.Persona(); name != "" {
		id := e.ids.New()
		b.Apply(append(journey.AddPersona(b, id), journey.SetText(journey.KindPersona, id, "name", name)))
	}
	return &foreign{b, d.Title, lostParts([]int{d.Left}, []lang.Count{e.words.Formats.Lines})}
}

func (e *Editor) ofDrawing(d *drawing.Drawing) *foreign {
	w := &e.words.Formats
	b := d.Board(e.ids, e.words) // counts the arrows that lead nowhere
	l := d.Lost
	return &foreign{b, "", lostParts([]int{l.Shapes, l.Pictures, l.Arrows, l.Broken}, []lang.Count{w.Shapes, w.Pictures, w.Arrows, w.Lines})}
}

func lostParts(counts []int, words []lang.Count) (parts []string) {
	for i, n := range counts {
		if n > 0 {
			parts = append(parts, words[i].Of(n))
		}
	}
	return parts
}

// pastedForeign takes a text that is a whole file of another program.
func (e *Editor) pastedForeign(text string) bool {
	start := strings.TrimSpace(text)
	if f := e.readForeign([]byte(start)); f != nil {
		e.openForeign(f, "")
		return true
	}
	return false
}

// foreignFile takes a file of another program, and reports whether it was one.
func (e *Editor) foreignFile(ev Chosen) bool {
	if f := e.readForeign(ev.Data); f != nil {
		e.openForeign(f, ev.Name)
		return true
	}
	return false
}

// openForeign shows a map of another program as a new one of the library. file is the name of its file, empty for what was pasted.
// Undo right after it takes the whole map away again.
func (e *Editor) openForeign(f *foreign, file string) {
	w, paste := &e.words.Formats, &e.words.Paste
	title := f.title
	if title == "" {
		title, _, _ = strings.Cut(file, ".")
	}
	if title == "" {
		title = paste.NewTitle
	}
	f.board.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "title", clipped(title))})
	e.finishWriting()
	from, kept, before := e.doc.info.ID, e.doc.kept, e.titled(e.doc.Board.Doc().Title)
	e.leave()
	e.open(replica.Begin(f.board), MapInfo{ID: f.board.ID(), Title: title, Changed: e.now.UnixMilli()}, false)
	e.doc.first = e.doc.State.Snapshot(e.day())
	e.keep()
	e.putInfo(e.doc.info)
	e.library.open, e.start = false, false
	e.fit()

	b := e.doc.Board
	said := []string{paste.Notes.Of(b.Count(journey.KindNote))}
	if n := b.Count(journey.KindPhase); n > 0 {
		said = append([]string{paste.Phases.Of(n), paste.Lanes.Of(b.Count(journey.KindLane))}, said...)
	}
	came := strings.Join(said, ", ")
	t := Toast{Text: paste.AsNewMap.With(came)}
	switch {
	case file != "":
		t.Text = w.Opened.With(file, came)
	case kept && !e.inSession(): // no other map is named before a room
		t.Text = paste.BesideMap.With(before, came)
	}
	if len(f.lost) > 0 {
		t.Text += ". " + w.Left.With(strings.Join(f.lost, ", "))
	}
	if kept {
		t.Action, t.Run = e.words.Command.Undo, Command{Name: "unpaste"}
		e.keepPaste(pasteAgain{from: from, beside: b.ID()})
	}
	e.showToast(t)
}

// copyDrawing puts the chosen notes, or the whole map, on the clipboard as elements of Excalidraw.
func (e *Editor) copyDrawing() {
	if e.keepsCovered() {
		return
	}
	w := &e.words.Formats
	var pick func(journey.ID) bool
	n := e.doc.Board.Count(journey.KindNote)
	if len(e.chosen.Notes) > 0 {
		pick, n = e.chosen.Has, len(e.chosen.Notes)
	}
	if n == 0 {
		e.showToast(Toast{Text: w.Nothing})
		return
	}
	e.emit(CopyOut{Text: excalidraw.Clipboard(e.doc.Board, e.doc.sheet, &scene.Light, pick), Said: w.Copied.Of(n)})
}
