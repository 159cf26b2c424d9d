package editor

import (
	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// Maps made from the open one: the wanted map of a present one, the same phases for another persona, a copy.

// makeWanted shows a new map of how the journey should be, which knows the open one as its basis.
func (e *Editor) makeWanted() {
	e.keepNow()
	from, title := e.doc.info.ID, e.titled(e.doc.Board.Doc().Title)
	w, present := e.words.Maps, e.doc.Board
	e.showMade(journey.Wanted(present, e.ids.New(), w.Wanted.With(title)))
	e.besideIt(present)
	e.showToast(Toast{Text: w.WantedMade.With(title), Action: w.ToPresent, Run: Command{Name: "openmap", Arg: string(from)}})
}

// otherPersona shows a new map with the phases and lanes of the open one, and asks for its persona.
func (e *Editor) otherPersona() {
	e.keepNow()
	from, title := e.doc.info.ID, e.titled(e.doc.Board.Doc().Title)
	w := e.words.Maps
	e.showMade(journey.Skeleton(e.doc.Board, e.ids.New(), w.Other.With(title)))
	e.showToast(Toast{Text: w.OtherMade.With(title), Action: w.BackToIt, Run: Command{Name: "openmap", Arg: string(from)}})
	e.openPersona()
	e.focus = "name"
}

// keepNow puts the open map into the library although nothing was changed in it: another will refer to it.
func (e *Editor) keepNow() {
	e.finishWriting()
	if e.doc.kept {
		return
	}
	e.doc.info.Changed = e.now.UnixMilli()
	e.doc.first = e.doc.State.Snapshot(e.day())
	e.keep()
	e.publish()
}

// showMade leaves the open map for one that was made of it, and puts that into the library at once.
func (e *Editor) showMade(board *journey.Board) {
	e.leave()
	e.library.open, e.start = false, false
	e.open(replica.Begin(board), MapInfo{ID: board.ID()}, false)
	e.keepNow()
}

// counterpart is the map of the library that the open one came from, or the wanted one that was changed last; nil when there
// is none.
func (e *Editor) counterpart() *MapInfo {
	if doc := e.doc.Board.Doc(); doc.State == journey.ToBe {
		if info := e.infoOf(doc.BasedOn); info != nil && info.Deleted == 0 {
			return info
		}
		return nil
	}
	var last *MapInfo
	for i := range e.library.maps {
		m := &e.library.maps[i]
		if m.Wanted && m.BasedOn == e.doc.info.ID && m.Deleted == 0 && (last == nil || m.Changed > last.Changed) {
			last = m
		}
	}
	return last
}

func (e *Editor) openCounterpart() {
	if other := e.counterpart(); other != nil {
		e.openMap(other.ID)
	}
}

func (e *Editor) wanted() bool { return e.doc.Board.Doc().State == journey.ToBe }

func canMakeWanted(e *Editor) bool { return e.doc != nil && !e.wanted() && !e.doc.Board.Empty() }
func canGoToPresent(e *Editor) bool {
	return e.doc != nil && e.wanted() && e.counterpart() != nil
}
func canGoToWanted(e *Editor) bool { return e.doc != nil && !e.wanted() && e.counterpart() != nil }

// pairCommand leads to the other map of a pair, or makes it.
func (e *Editor) pairCommand() string {
	switch {
	case e.wanted():
		return "topresent"
	case e.counterpart() != nil:
		return "towanted"
	}
	return "wanted"
}

// viewPair tells the chrome whether the open map is the present or the wanted one of two.
func (e *Editor) viewPair(v *View) {
	if name := e.pairCommand(); name != "wanted" && e.counterpart() != nil {
		v.Other = e.item(name, false)
	}
	if e.wanted() || v.Other.Label != "" {
		v.State = e.words.State(e.doc.Board.Doc().State)
	}
}

// fillIn writes what an entry of the library that was made by an earlier version does not have yet.
func (e *Editor) fillIn(was MapInfo) {
	e.freshInfo()
	if e.doc.info != was {
		e.publish()
	}
	e.emit(After{Timer: IdleTimer, Millis: 2000})
}

// duplicateMap shows a copy of the open map: another id, the same ids in it.
func (e *Editor) duplicateMap() {
	e.finishWriting()
	data, err := codec.Write(e.doc.Board)
	if err != nil {
		e.showToast(Toast{Text: e.words.Saved.Not})
		return
	}
	board := e.template(data)
	title := e.copyTitle(board.Doc().Title)
	e.leave()
	e.open(replica.Begin(board), MapInfo{ID: board.ID()}, false)
	e.start = false
	e.renameMap(title)
}
