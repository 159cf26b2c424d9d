package editor

import (
	seek "reiskaart/app/find" // find looks up commands
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// finding is the bar with which the map is searched. What it finds stays marked on the wall for as long as it is open.
type finding struct {
	open  bool
	asked uint64 // goes up when the caret is to come to the bar
	query string
	index *seek.Index
	read  uint64 // edits of the map that the index knows
	hits  []seek.Hit
	at    int    // of hits, the one that is looked at
	of    string // map that the index is of
	lib   findLibrary
	marks []journey.ID
}

// FindBar is what the bar shows.
type FindBar struct {
	Query string
	Count string // "3 van 12", or that nothing was found; empty while nothing is asked
	Where string // in which field it was found, where that is not to be seen on the wall
	Some  bool   // there is something to go to
	Asked uint64 // the caret comes to the bar when this changes

	Library *FoundMaps // nil until the library is asked
}

// openFind opens the bar with the caret in it; what was asked before is there still.
func (e *Editor) openFind() {
	f := &e.finding
	f.asked++
	if !f.open {
		f.open, f.lib = true, findLibrary{}
		e.refind()
	}
}

// closeFind closes the bar and leaves chosen what was found.
func (e *Editor) closeFind() {
	f := &e.finding
	if !f.open {
		return
	}
	f.open, f.lib = false, findLibrary{}
	f.index, f.read = nil, 0 // it is large
	if f.at < len(f.hits) {
		e.choose(e.asChoice(f.hits[f.at]))
	}
	f.hits = nil
	e.emit(FocusBoard{})
	e.refresh()
}

// setFind takes in what is typed in the bar.
func (e *Editor) setFind(ev SetField) bool {
	if ev.Field != "find" {
		return false
	}
	f := &e.finding
	if !f.open || ev.Value == f.query {
		return true
	}
	was := seek.Hit{}
	if f.at < len(f.hits) {
		was = f.hits[f.at]
	}
	f.query = clipped(ev.Value)
	e.search()
	for i, h := range f.hits { // another letter leaves one where one is
		if h.ID == was.ID && h.Kind == was.Kind {
			f.at = i
		}
	}
	e.goToHit()
	e.searchLibrary()
	return true
}

// refind reads the map anew when it has changed, and searches it; the hit that is looked at stays the one where it can.
func (e *Editor) refind() {
	f := &e.finding
	if !f.open || e.doc == nil || f.index != nil && f.read == e.edits {
		return
	}
	same, at := f.of == string(e.doc.info.ID), f.at
	f.index, f.read, f.of = seek.NewIndex(e.doc.Board), e.edits, string(e.doc.info.ID)
	e.search()
	if same && len(f.hits) > 0 {
		f.at = min(at, len(f.hits)-1)
	} else {
		e.goToHit()
	}
	e.stale = true
}

// search finds what is asked in the map.
func (e *Editor) search() {
	f := &e.finding
	f.hits, f.at = f.index.Search(f.query, f.hits[:0]), 0
	e.refresh()
}

// findStep goes to the next hit or the one before, round at the ends.
func (e *Editor) findStep(by int) {
	f := &e.finding
	if !f.open || len(f.hits) == 0 {
		return
	}
	f.at = (f.at + by + len(f.hits)) % len(f.hits)
	e.goToHit()
}

// goToHit brings the hit into view, if it is not there yet, and says it.
func (e *Editor) goToHit() {
	f := &e.finding
	if f.at >= len(f.hits) {
		if f.query != "" {
			e.say(e.words.Finding.None)
		}
		return
	}
	h := f.hits[f.at]
	if r := e.hitRect(h); !r.Empty() {
		e.revealFound(r)
	}
	e.say(e.findCount() + ". " + e.hitInWords(h))
	e.refresh()
}

// findCount is the how-many-th hit of how many.
func (e *Editor) findCount() string {
	f := &e.finding
	switch {
	case seek.Fold(f.query) == "" || f.query == " ":
		return ""
	case len(f.hits) == 0:
		return e.words.Finding.None
	}
	return e.words.Finding.At.With(itoa(f.at+1), itoa(len(f.hits)))
}

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

// Room of the bar at the right top of the wall, in screen units.
const findWidth, findHeight = 400, 64

// revealFound brings a rectangle into view as reveal does, and out from under the bar.
func (e *Editor) revealFound(r geom.Rect) {
	e.reveal(r)
	on, free := e.camera.RectToScreen(r), e.free()
	bar := geom.Rect{X: free.Right() - findWidth, Y: free.Y, W: findWidth, H: findHeight}
	if on.H > 2 && bar.Meets(on) && bar.Bottom()+on.H < free.Bottom() {
		e.camera = e.camera.Panned(geom.Point{Y: bar.Bottom() - on.Y + 8})
		e.cameraMoved()
	}
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

// findBar is what the bar shows; nil when it is closed.
func (e *Editor) findBar() *FindBar {
	f := &e.finding
	if !f.open || e.looking != nil {
		return nil
	}
	bar := &FindBar{Query: f.query, Count: e.findCount(), Some: len(f.hits) > 0, Asked: f.asked, Library: e.foundMaps()}
	if f.at < len(f.hits) {
		bar.Where = e.hitWhere(f.hits[f.at])
	}
	return bar
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
