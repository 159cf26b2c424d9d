package editor

import (
	seek "reiskaart/app/find" // find looks up commands
	"reiskaart/app/geom"
	"reiskaart/app/journey"
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
