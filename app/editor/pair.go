package editor

import (
	"strings"

	"reiskaart/app/compare"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// pair is the other map of the open one, the present of a wanted or the wanted of a present, read to be held beside it. It is read as
// long as something shows it, and again when another tab has changed it.
type pair struct {
	awaited journey.ID
	of      journey.ID // the map that was read, empty for none
	changed int64      // when it had been changed last
	board   *journey.Board
	held    compared
	all     bool     // the page of the difference shows what stays the same as well
	page    keptPage // of it
}

// compared is the difference of the two, with what it was made of.
type compared struct {
	edits uint64
	other *journey.Board
	d     *compare.Difference
	taken map[journey.ID][]journey.ID
	plan  *PlanPanel // the list at the side, once it was made
	asked uint64     // the edits for which the hand is awaited to rest
}

// manyNotes is from how many on two maps are held beside each other only when the hand rests: for ten thousand that takes 40 ms.
const manyNotes = 1500

// restPair asks for that where it is due. Until then the difference is the one of before.
func (e *Editor) restPair() {
	if h := &e.pair.held; e.gesture == nil && h.d != nil && h.edits != 0 && h.edits != e.edits && h.asked != e.edits && e.doc != nil && e.doc.Board.Count(journey.KindNote) >= manyNotes && e.wantsPair() {
		h.asked = e.edits
		e.emit(After{Timer: PairTimer, Millis: 300})
	}
}

// readPair asks for the other map where it is wanted and not at hand.
func (e *Editor) readPair() {
	if e.doc == nil || e.following != nil || e.looking != nil || !e.wantsPair() {
		return
	}
	p, info := &e.pair, e.counterpart()
	switch {
	case info == nil:
		if p.of != "" || p.awaited != "" {
			*p = pair{}
			e.refresh()
		}
	case p.awaited != info.ID && (p.of != info.ID || p.changed != info.Changed):
		p.awaited = info.ID
		e.emit(Peek{Map: info.ID})
	}
}

// wantsPair reports whether something shows the other map.
func (e *Editor) wantsPair() bool {
	return e.ghost.on || e.side == planSide || e.surface == inInsight && (e.insight == differencePage.key || e.insight == contactPage.key)
}

// peekedPair takes in the other map.
func (e *Editor) peekedPair(ev Peeked) {
	p := &e.pair
	if e.doc == nil || p.awaited == "" || ev.Map != p.awaited {
		return
	}
	p.awaited = ""
	p.of, p.changed, p.board = ev.Map, 0, nil
	if info := e.infoOf(ev.Map); info != nil {
		p.changed = info.Changed
	}
	if state, _, err := replica.Recover(ev.Map, ev.Saved); !ev.Failed && err == nil {
		p.board = state.Board
	}
	e.refresh()
}

// otherBoard is the other map of the open one, nil while it is not at hand.
func (e *Editor) otherBoard() *journey.Board {
	if e.following != nil {
		return e.pair.board
	}
	if info := e.counterpart(); info == nil || e.pair.of != info.ID {
		return nil
	}
	return e.pair.board
}

// both are the present map and the wanted one; either is nil where it is not at hand.
func (e *Editor) both() (is, will *journey.Board) {
	if e.wanted() {
		return e.otherBoard(), e.doc.Board
	}
	return e.doc.Board, e.otherBoard()
}

// difference holds the present map beside the wanted one; nil while one is not at hand.
func (e *Editor) difference() *compared {
	is, will := e.both()
	if is == nil || will == nil {
		return nil
	}
	h := &e.pair.held
	if h.d == nil || h.other != e.pair.board || h.edits != e.edits && (h.edits == 0 || will.Count(journey.KindNote) < manyNotes) {
		*h = compared{edits: e.edits, other: e.pair.board, d: compare.Of(is, will), taken: compare.Taken(is, will)}
	}
	return h
}

// The sides of a pair, as goThere takes them.
const (
	isSide   = "is "
	willSide = "will "
)

// goThere shows a note or a phase of either map, by side and id; of the other one after it has been opened.
func (e *Editor) goThere(arg string) {
	side, id, _ := strings.Cut(arg, " ")
	show := func() {
		if e.doc.Board.Phase(journey.ID(id)) != nil {
			e.toPhase(journey.ID(id))
			return
		}
		e.showOn(onWall)
		e.toNote(journey.ID(id))
	}
	if e.wanted() == (side+" " == willSide) {
		show()
		return
	}
	if info := e.counterpart(); info != nil {
		e.showOn(onWall)
		e.openMap(info.ID)
		e.clip.where, e.clip.then = info.ID, show
	}
}
