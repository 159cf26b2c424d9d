package editor

import (
	"bytes"
	"errors"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/replica"
)

// extension is that of our files.
const extension = ".reiskaart.json"

// save offers the map as a file, always.
func (e *Editor) save() {
	e.commitWriting()
	e.shared = nil
	if used := e.doc.Board.UsedImages(); len(used) > 0 {
		e.emit(LoadImages{Map: e.doc.info.ID, IDs: used}) // the file is written when they are there
		return
	}
	e.saveWith(nil)
}

// saveWith offers the map as a file with the contents of its pictures in it.
func (e *Editor) saveWith(pictures map[journey.ID][]byte) {
	b, name := e.doc.Board, e.fileName()
	if e.shared != nil {
		b, name = e.shared, e.words.Poster.Copy.With(e.plainName(e.doc.Board))+extension
	}
	data, err := codec.WriteWith(b, func(id journey.ID) []byte { return pictures[id] })
	if err != nil && pictures != nil {
		e.saveWith(nil)
		e.showToast(Toast{Text: e.words.Pictures.FileWithout})
		return
	}
	if err != nil {
		e.showToast(Toast{Text: e.words.Saved.Not})
		return
	}
	e.emit(Download{Name: name, Type: "application/json", Data: data, Copy: e.shared != nil})
	e.shared = nil
}

// fileName is the title and the moment: huizenkoper 2026-11-22 1402.reiskaart.json.
func (e *Editor) fileName() string {
	return e.plainName(e.doc.Board) + e.now.Format(" 2006-01-02 1504") + extension
}

// plainName is the title of a map as the name of a file, without an ending.
func (e *Editor) plainName(b *journey.Board) string {
	var name strings.Builder
	for _, r := range strings.ToLower(e.titled(b.Doc().Title)) {
		switch {
		case strings.ContainsRune(`/\:*?"<>|`, r), r < ' ', r == 0x7f:
			r = '-'
		case name.Len() > 80:
			continue
		}
		name.WriteRune(r)
	}
	return strings.Trim(name.String(), " .-")
}

// downloaded notes that the file has what the map has.
func (e *Editor) downloaded(ev Downloaded) {
	if ev.Copy || !strings.HasSuffix(ev.Name, extension) || e.doc == nil {
		return
	}
	e.doc.info.File, e.doc.info.Filed = ev.Name, e.now.UnixMilli()
	e.publish()
	e.refresh()
}

// question is something that the person must decide before the program goes on.
type question struct {
	board  *journey.Board // read from the file
	file   string
	ops    []journey.Op // bring the open map up to it
	found  []journey.Difference
	report *codec.Report
	sum    string // of the file
}

// fileChosen opens a file that was chosen or dropped. Whatever is wrong with it, the present map stays as it was.
func (e *Editor) fileChosen(ev Chosen) {
	if e.doc == nil { // dropped while the first map was still being read
		e.library.awaited = &ev
		return
	}
	if e.pictureChosen(ev) {
		return
	}
	e.finishWriting()
	if ev.Err {
		e.showToast(Toast{Text: e.words.File.Unreadable.With(ev.Name)})
		return
	}
	if e.reviewsFile(ev) {
		return
	}
	board, report, err := codec.Read(ev.Data)
	if err != nil && e.foreignFile(ev) {
		return
	}
	if err != nil {
		e.showToast(Toast{Text: e.refusal(err)})
		return
	}
	if info := e.infoOf(board.ID()); e.doc.info.ID == board.ID() && e.doc.kept || info != nil && info.Deleted == 0 {
		e.fileOfKnown(ev, board, report)
		return
	}
	e.openFile(board, ev.Name, report, sumOf(ev.Data))
}

// openFile shows a map that was read as a new one of the library. sum names the content of the file.
func (e *Editor) openFile(board *journey.Board, name string, report *codec.Report, sum string) {
	e.leave()
	if e.infoOf(board.ID()) != nil { // it was deleted here: what the journal still has of it must not come back
		e.emit(Discard{board.ID()})
	}
	e.takeImages(board.ID(), report)
	now := e.now.UnixMilli()
	e.open(replica.Begin(board), MapInfo{ID: board.ID(), Title: board.Doc().Title, File: name, Filed: now, Changed: now}, false)
	e.start, e.library.open = false, false
	e.doc.first = e.doc.State.Snapshot(e.day())
	e.keep()
	e.putInfo(e.doc.info)
	e.tellOdd(report, sum)
}

// fileOfKnown is a file whose map is here already. Equal, it is opened; else the person decides.
func (e *Editor) fileOfKnown(ev Chosen, board *journey.Board, report *codec.Report) {
	if e.doc.info.ID != board.ID() { // compared once it is open
		e.library.awaited = &Chosen{Name: ev.Name, Data: ev.Data}
		e.emit(Load{Map: board.ID()})
		return
	}
	mine, err := codec.Write(e.doc.Board)
	theirs, err2 := codec.Write(board)
	if err == nil && err2 == nil && bytes.Equal(mine, theirs) {
		e.doc.info.File, e.doc.info.Filed = ev.Name, e.now.UnixMilli()
		e.showToast(Toast{Text: e.words.File.Same})
		return
	}
	ops, found := journey.Diff(e.doc.Board, board)
	e.question = &question{board: board, file: ev.Name, ops: ops, found: found, report: report, sum: sumOf(ev.Data)}
	e.refresh()
}

// answer decides the open question: beside, mine or cancel.
func (e *Editor) answer(arg string) {
	q := e.question
	e.question = nil
	switch {
	case q == nil:
	case arg == "beside":
		e.openFile(q.board.Named(e.ids.New()), q.file, q.report, q.sum)
	case arg == "mine":
		e.putVersion(e.words.Versions.BeforeFile.With(q.file), true)
		e.takeImages(e.doc.info.ID, q.report)
		e.edit("bring up to file", "", q.ops)
		e.doc.info.File, e.doc.info.Filed = q.file, e.doc.info.Changed
		e.showUndoable(e.words.File.Brought)
	}
	e.refresh()
}

// asked is the open question for the chrome.
func (e *Editor) asked() *Question {
	if e.sharing {
		return e.askShare()
	}
	q, w := e.question, e.words.File
	if q == nil {
		return nil
	}
	var text strings.Builder
	text.WriteString(w.Differs)
	for _, d := range q.found {
		for _, part := range []struct {
			n    int
			said func(parts ...string) string
		}{{d.Added, w.Added.With}, {d.Changed, w.Changed.With}, {d.Removed, w.Removed.With}} {
			if part.n > 0 {
				text.WriteString("\n" + part.said(e.kindWord(d.Kind).Of(part.n)))
			}
		}
	}
	answer := func(label, arg string) MenuItem {
		return MenuItem{Label: label, Run: Command{Name: "answer", Arg: arg}, Enabled: true}
	}
	return &Question{Title: w.DiffersTitle, Text: text.String(), Answers: []MenuItem{
		answer(w.Beside, "beside"), answer(w.Mine, "mine"), answer(w.Cancel, "cancel"),
	}}
}

func (e *Editor) kindWord(k journey.Kind) lang.Count {
	w := e.words.File
	switch k {
	case journey.KindNote:
		return w.KindNote
	case journey.KindPhase:
		return w.KindPhase
	case journey.KindLane:
		return w.KindLane
	case journey.KindLink:
		return w.KindLink
	case journey.KindPersona:
		return w.KindPersona
	case journey.KindMap:
		return w.KindMap
	}
	return w.KindElse
}

// refusal says why a file cannot be opened.
func (e *Editor) refusal(err error) string {
	w := e.words.File
	var bad *codec.Error
	if !errors.As(err, &bad) {
		return w.Other
	}
	switch bad.Problem {
	case codec.Empty:
		return w.Empty
	case codec.WordFile:
		return w.Word
	case codec.SheetFile:
		return w.Excel
	case codec.ZipFile:
		return w.Zip
	case codec.PDFFile:
		return w.Pdf
	case codec.Picture:
		return w.Picture
	case codec.Markup:
		return w.Html
	case codec.TableText, codec.PlainText:
		return w.Table
	case codec.UTF16:
		return w.Text16
	case codec.Damaged, codec.TooBroken:
		return w.NotJSON.With(itoa(bad.Line))
	case codec.Excalidraw:
		return w.Excalidraw
	case codec.Tldraw:
		return w.Tldraw
	case codec.JSONCanvas:
		return w.Canvas
	case codec.Later:
		return w.Later.With(bad.Name)
	case codec.TooBig, codec.TooMany:
		return w.Long
	}
	return w.Other
}
