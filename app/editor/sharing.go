package editor

import (
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/reviews"
)

// What goes to others, as a picture, a poster or a copy to share, leaves out what is the facilitator's own: private notes, notes that
// lie face down, and what customers wrote in reviews. With the reviews goes what tells where they came from: names of files, which can be those of
// customers, and the heads and names that stood in them. The map's own file holds all of it, since nothing may be lost.

// kept counts what a copy for others leaves out.
func (e *Editor) kept() (private, covered, heard int) {
	for n := range e.doc.Board.Notes() {
		switch {
		case n.Private:
			private++
		case n.Covered:
			covered++
		}
	}
	return private, covered, e.doc.Board.Count(journey.KindReview)
}

// withheld says what a copy for others leaves out, empty when that is nothing.
func (e *Editor) withheld() string {
	w := &e.words.Poster
	private, covered, heard := e.kept()
	var parts []string
	if private > 0 {
		parts = append(parts, w.Notes.Of(private))
	}
	if covered > 0 {
		parts = append(parts, w.Hidden.Of(covered))
	}
	if heard > 0 {
		parts = append(parts, w.Reviews.Of(heard))
	}
	if len(e.traces(e.doc.Board)) > 0 {
		parts = append(parts, w.Traces)
	}
	if n := len(parts); n > 1 {
		parts = []string{strings.Join(parts[:n-1], ", ") + w.And + parts[n-1]}
	}
	return strings.Join(parts, "")
}

// shareable is the map without what is not for others; all is everything. The open map stays as it is.
func (e *Editor) shareable(all bool) *journey.Board {
	b := e.doc.Board
	private, covered, heard := e.kept()
	if all || private+covered+heard+len(e.traces(b)) == 0 {
		return b
	}
	copied, err := copyOf(b)
	if err != nil {
		return b
	}
	var gone []journey.ID
	for n := range copied.Notes() {
		if n.Private || n.Covered {
			gone = append(gone, n.ID)
		}
	}
	ops := journey.DeleteNotes(copied, gone)
	for _, r := range copied.All(journey.KindReview) {
		ops = append(ops, journey.Delete(journey.KindReview, journey.IDOf(r)))
	}
	copied.Apply(append(ops, e.traces(copied)...))
	return copied
}

// traces are the ops that take away where the reviews of a map came from: their imports, by the names of the files, and how these were read.
// The figures of phases keep their source, which is part of what they say.
func (e *Editor) traces(b *journey.Board) (ops []journey.Op) {
	imports, _ := reviews.Imports(b)
	for _, m := range imports {
		if m.Phase == "" {
			ops = append(ops, journey.Delete(journey.KindMeasurement, m.ID))
		}
	}
	for _, key := range b.Doc().Matching.Keys() {
		if strings.HasPrefix(key, reviews.Matches) {
			ops = append(ops, journey.Op{Register: journey.Register{Kind: journey.KindMap, Field: journey.Field("match/" + key)}})
		}
	}
	return ops
}

// copyOf is a board of its own with the same in it.
func copyOf(b *journey.Board) (*journey.Board, error) {
	data, err := codec.Write(b)
	if err != nil {
		return nil, err
	}
	copied, _, err := codec.Read(data)
	return copied, err
}

// share saves a copy to share, and asks first where something in it is not for others.
func (e *Editor) share(arg string) {
	switch {
	case arg == "cancel":
		e.sharing = false
		return
	case arg == "" && e.withheld() != "":
		e.sharing = true
		return
	}
	if arg == "" && funnel.Counted(e.doc.Board) { // there is no question that could say so
		e.showToast(Toast{Text: e.words.Poster.Figures})
	}
	e.sharing = false
	e.commitWriting()
	e.shared = e.shareable(arg == "all")
	if used := e.shared.UsedImages(); len(used) > 0 {
		e.emit(LoadImages{Map: e.doc.info.ID, IDs: used}) // the file is written when they are there
		return
	}
	e.saveWith(nil)
}

func (e *Editor) askShare() *Question {
	w := &e.words.Poster
	answer := func(label, arg string) MenuItem {
		return MenuItem{Label: label, Run: Command{Name: "share", Arg: arg}, Enabled: true}
	}
	how := w.ShareHow.With(e.withheld())
	if funnel.Counted(e.doc.Board) {
		how += " " + w.Figures
	}
	return &Question{Title: w.ShareTitle, Text: how, Answers: []MenuItem{
		answer(w.ShareWithout, "without"), answer(w.ShareAll, "all"), answer(e.words.File.Cancel, "cancel"),
	}}
}
