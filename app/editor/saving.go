package editor

import (
	"time"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Saving: a change is appended to the journal the moment it is made, one append at a time, and is saved once the journal has
// confirmed it. What fails is said at once and tried again; editing goes on meanwhile.

const (
	retryMillis  = 5000 // between tries to save
	compactLines = 500  // in the journal, from which an idle moment makes a snapshot
	foldSlice    = 800  // records that are written to it in one go: 15 ms in a browser
)

// keep puts the map into the library with its first change.
func (e *Editor) keep() {
	if e.doc.kept {
		return
	}
	e.doc.kept = true
	e.seen()
	e.freshInfo()
	e.emit(Create{Info: e.doc.info, Snapshot: e.doc.first}, PutPrefs{e.prefs})
	e.doc.wait = true
}

// day counts days since 1970, by which the replica lets old tombstones go.
func (e *Editor) day() int { return int(e.now.Unix() / 86400) }

// send appends the oldest change that the journal does not have, when no other is on its way.
func (e *Editor) send() {
	if e.doc.wait || e.doc.fails {
		return
	}
	for _, c := range e.doc.Pending() {
		if c.N > e.doc.sent {
			e.doc.wait = true
			e.emit(Append{Map: e.doc.info.ID, Change: c, Line: e.doc.Line(c.N)})
			return
		}
	}
}

func (e *Editor) appended(ev Appended) {
	if e.doc == nil || ev.Map != e.doc.info.ID {
		return
	}
	e.doc.wait = false
	if ev.Err {
		if !e.doc.fails {
			e.say(e.words.Saved.Not)
		}
		e.doc.fails = true
		e.emit(After{Timer: RetryTimer, Millis: retryMillis})
		e.refresh()
		return
	}
	if ev.Author == e.doc.Author() {
		e.doc.sent = max(e.doc.sent, ev.N)
	}
	if e.send(); !e.doc.wait {
		e.emit(ReadOn{Map: ev.Map, Key: e.doc.Key()})
	}
}

// lines takes in what the journal has got: this tab's own changes, now confirmed, and those of others.
func (e *Editor) lines(ev Lines) {
	switch {
	case e.doc == nil || ev.Map != e.doc.info.ID:
		return
	case ev.Pruned:
		e.emit(Load{Map: ev.Map})
		return
	case ev.Err:
		e.doc.fails = true
		e.emit(After{Timer: RetryTimer, Millis: retryMillis})
	default:
		if done := e.doc.Confirm(e.doc.Decode(ev.Lines)...); len(done) > 0 {
			e.shown(done)
		}
	}
	e.stale = true
	e.send()
}

func (e *Editor) nudged(ev Nudged) {
	if e.doc != nil && e.doc.kept && ev.Map == e.doc.info.ID && !e.doc.wait {
		e.emit(ReadOn{Map: ev.Map, Key: e.doc.Key()})
	}
}

// retry tries again what failed: the whole map first, since it may be the making of it that failed.
func (e *Editor) retry() {
	if e.doc == nil || !e.doc.fails {
		return
	}
	e.doc.fails = false
	if e.doc.Key() == 0 && e.doc.first != nil {
		e.freshInfo()
		e.emit(Create{Info: e.doc.info, Snapshot: e.doc.first})
		e.doc.wait = true
		return
	}
	e.send()
}

// idle does what can wait for a quiet moment.
func (e *Editor) idle() {
	if e.doc == nil || !e.doc.kept {
		return
	}
	e.publish()
	e.sketch()
	e.picture()
	e.sweepImages()
	if e.doc.Tail() >= compactLines {
		if e.doc.folding = e.doc.Fold(e.day()); e.doc.folding != nil {
			e.emit(After{Timer: FoldTimer})
		}
	}
	e.rememberCamera()
}

// foldOn writes the next slice of a snapshot, so that a map of ten thousand reviews keeps nobody waiting. What is done meanwhile makes it void, and the
// next idle moment begins anew.
func (e *Editor) foldOn() {
	if e.doc == nil || e.doc.folding == nil {
		return
	}
	data, done := e.doc.folding.Work(foldSlice)
	if !done {
		e.emit(After{Timer: FoldTimer})
		return
	}
	if e.doc.folding = nil; data != nil {
		e.emit(Compact{Map: e.doc.info.ID, Snapshot: data, Key: e.doc.Key()})
	}
}

// hide does at once what must not be lost: the page is going away.
func (e *Editor) hide() {
	e.commitWriting()
	if e.doc != nil && e.table.open != nil {
		e.closeCell()
	}
	if e.doc == nil || !e.doc.kept {
		return
	}
	if pending := e.doc.Pending(); len(pending) > 0 {
		e.emit(Rescue{Map: e.doc.info.ID, Changes: pending})
	}
	e.freshInfo()
	e.rememberCamera()
	e.emit(PutInfo{e.doc.info})
	e.picture()
}

// publish brings what the library shows of the open map up to date. A map that is not in the library stays out of it.
func (e *Editor) publish() {
	if e.doc.kept {
		e.freshInfo()
		e.putInfo(e.doc.info)
		e.emit(PutInfo{e.doc.info})
	}
}

func (e *Editor) freshInfo() {
	info, board := &e.doc.info, e.doc.Board
	info.Title, info.Notes = board.Doc().Title, board.Count(journey.KindNote)
	info.Persona, info.Segment = "", ""
	if p := board.Persona(); p != nil {
		info.Persona, info.Segment = listable(p.Name), listable(p.Segment)
	}
	info.Wanted, info.BasedOn = board.Doc().State == journey.ToBe, board.Doc().BasedOn
}

// listable is as much of a name as a list has room for.
func listable(name string) string {
	if r := []rune(name); len(r) > 200 {
		return string(r[:199]) + "…"
	}
	return name
}

func (e *Editor) rememberCamera() {
	if e.prefs.Cameras == nil {
		e.prefs.Cameras = map[journey.ID]geom.Camera{}
	}
	e.prefs.Cameras[e.doc.info.ID] = e.camera
	e.seen()
	e.emit(PutPrefs{e.prefs})
}

// seen notes that this map is the last one that was open.
func (e *Editor) seen() { e.prefs.Last, e.prefs.Seen = e.doc.info.ID, e.now.UnixMilli() }

// savedState says how the map is saved; it never says more than is true.
func (e *Editor) savedState() SavedState {
	w := e.words.Saved
	info := &e.doc.info
	busy := len(e.doc.Pending()) > 0
	switch {
	case e.doc.fails:
		return SavedState{"unsaved", w.Not, busy}
	case !e.doc.kept && info.File == "" && e.doc.Board.Empty():
		return SavedState{"browser", w.Empty, busy}
	case !e.doc.kept && info.File == "":
		return SavedState{"browser", w.Untouched, busy}
	case info.File == "":
		return SavedState{"browser", w.OnlyHere, busy}
	case info.Changed > info.Filed:
		return SavedState{"changed", w.Since.With(e.clock(info.Filed)), busy}
	default:
		return SavedState{"file", w.InFile.With(info.File, e.clock(info.Filed)), busy}
	}
}

// How a moment is written: 14:02, and 22-11-2026 14:02.
const (
	clockTime   = "15:04"
	dateAndTime = "2-1-2006 15:04"
)

// clock is a time of the day, with the date before it when that is another day.
func (e *Editor) clock(millis int64) string {
	at := e.local(millis)
	if at.Format(time.DateOnly) == e.today() {
		return at.Format(clockTime)
	}
	return at.Format(dateAndTime)
}

// local is a moment in the zone of the person's clock.
func (e *Editor) local(millis int64) time.Time { return time.UnixMilli(millis).In(e.now.Location()) }

// today is the date on the person's clock, as measurements and maps hold it.
func (e *Editor) today() string { return e.now.Format(time.DateOnly) }
