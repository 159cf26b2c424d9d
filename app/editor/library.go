package editor

import (
	"slices"
	"strings"
	"time"

	"reiskaart/app/codec"
	"reiskaart/app/follow"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/replica"
	"reiskaart/app/templates"
)

// library is the list of maps in this browser.
type library struct {
	maps      []MapInfo
	pictures  map[journey.ID]string // small SVGs, as far as they were read or made
	asked     bool                  // the pictures were asked for
	open      bool
	fromStart journey.ID // a map that is being opened by a link to its beginning
	awaited   *Chosen    // a file that waits for the map that is being opened: to be held against it, or to come after it
}

// begin shows the last map where it was left, or, at the first visit, the starting map.
func (e *Editor) begin(ev Begun) {
	e.ids = journey.NewIDs(ev.Seed)
	e.prefs = ev.Prefs
	language := ev.Language
	if ev.Prefs.Language != "" {
		language = ev.Prefs.Language
	}
	e.words = lang.For(language)
	e.scene.SetWords(e.words)
	e.library.maps = ev.Maps
	e.alone = ev.Trouble
	e.emit(Tell{follow.Say(e.room, follow.Back, 0)})
	e.buryOld()
	latest := e.latest()
	switch {
	case ev.Last != nil && !ev.Last.Failed && (latest == nil || latest.ID == ev.Last.Map || latest.Changed <= ev.Prefs.Seen):
		e.opened(*ev.Last)
	case latest != nil: // the browser was killed before it wrote down which map was open
		e.emit(Load{Map: latest.ID})
		return
	}
	if e.doc == nil {
		e.newMap()
	}
	if ev.Trouble {
		e.showToast(Toast{Text: e.words.Saved.NoStorage, Action: e.words.Command.Save, Run: Command{Name: "save"}})
	}
}

// newMap shows a starting map with the caret in its first cell. It reaches the library with its first change.
func (e *Editor) newMap() {
	board := templates.Start(e.words.Code).Named(e.ids.New())
	e.open(replica.Begin(board), MapInfo{ID: board.ID(), Title: board.Doc().Title}, false)
	e.start = true
	if len(e.doc.sheet.Columns) > 0 && len(e.doc.sheet.Rows) > 0 {
		e.writeInCell(e.doc.sheet.Columns[0].Phase.ID, e.doc.sheet.Rows[0].Lane.ID)
	}
}

// sample shows the sample as a new map of the library.
func (e *Editor) sample() {
	board := e.template(templates.Sample(e.words.Code))
	e.open(replica.Begin(board), MapInfo{ID: board.ID(), Title: board.Doc().Title}, false)
	e.start = false
}

// template reads an embedded map and gives it an id of its own.
func (e *Editor) template(data []byte) *journey.Board {
	board, _, err := codec.Read(data)
	if err != nil {
		board = journey.NewBoard()
	}
	return board.Named(e.ids.New())
}

// opened shows a map that was read from the library.
func (e *Editor) opened(ev Opened) {
	state, _, err := replica.Recover(ev.Map, ev.Saved)
	if ev.Failed || err != nil || len(ev.Saved.Snapshot)+len(ev.Saved.Lines) == 0 { // what is not there is not an empty map
		if e.doc == nil {
			e.newMap()
			e.takeAwaited()
		}
		e.library.awaited, e.clip.then = nil, nil // the map cannot be read: they must not turn up when another is opened
		e.showToast(Toast{Text: e.words.File.NotStill})
		return
	}
	if e.doc != nil && e.doc.info.ID == ev.Map && e.doc.kept { // pruned under this tab: go on from the newer snapshot
		e.doc.Reopen(state)
		e.layAll()
		e.followBoard()
		e.send()
		return
	}
	e.leave()
	info := ev.Info
	info.ID = ev.Map
	e.open(state, info, true)
	e.start = false
	e.fillIn(info)
	e.startThere()
	e.takeAwaited()
}

// takeAwaited goes on with the file or the paste that waited for a map.
func (e *Editor) takeAwaited() {
	then := e.clip.then
	if e.clip.then = nil; then != nil && e.doc.info.ID == e.clip.where {
		then()
	}
	if file := e.library.awaited; file != nil {
		e.library.awaited = nil
		e.fileChosen(*file)
	}
}

// leave does what must be done before another map is shown.
func (e *Editor) leave() {
	if e.doc == nil {
		return
	}
	e.stopLooking()
	e.finishWriting()
	e.versions = versions{}
	if t := e.toast; t != nil && (t.Run.Name == "undo" || t.Run.Name == "noexamples") { // on another map it would do something else
		e.toast = nil
	}
	if e.doc.kept {
		e.publish()
		e.sketch()
		e.rememberCamera()
		if pending := e.doc.Pending(); len(pending) > 0 {
			e.emit(Rescue{Map: e.doc.info.ID, Changes: pending})
		}
	}
}

// putInfo writes what the library shows of a map, here and in the browser.
func (e *Editor) putInfo(info MapInfo) {
	for i := range e.library.maps {
		if e.library.maps[i].ID == info.ID {
			e.library.maps[i] = info
			return
		}
	}
	e.library.maps = append(e.library.maps, info)
}

func (e *Editor) infoOf(id journey.ID) *MapInfo {
	for i := range e.library.maps {
		if e.library.maps[i].ID == id {
			return &e.library.maps[i]
		}
	}
	return nil
}

// deleteMap marks a map as deleted; it stays in the browser until the undo has gone by.
func (e *Editor) deleteMap(id journey.ID) {
	info := e.infoOf(id)
	if info == nil {
		return
	}
	info.Deleted = e.now.UnixMilli()
	e.missLaid()
	e.emit(PutInfo{*info})
	e.showToast(Toast{Text: e.words.Library.Deleted.With(e.discreetly(id, info.Title)), Action: e.words.Command.Undo, Run: Command{Name: "restore", Arg: string(id)}})
	if e.doc.info.ID == id {
		e.doc.info.Deleted = info.Deleted
		e.prefs.Last, e.prefs.Seen = "", e.now.UnixMilli()
		e.emit(PutPrefs{e.prefs})
		if next := e.latest(); next != nil {
			e.emit(Load{Map: next.ID})
		} else {
			toast := e.toast
			e.leave()
			e.newMap()
			e.closeWriting()
			e.toast = toast
		}
	}
}

// keepDeleted is how long a deleted map can still be brought back.
const keepDeleted = 24 * time.Hour

// buryOld takes maps that were deleted long ago out of the browser.
func (e *Editor) buryOld() {
	e.library.maps = slices.DeleteFunc(e.library.maps, func(m MapInfo) bool {
		old := m.Deleted > 0 && e.now.Sub(time.UnixMilli(m.Deleted)) > keepDeleted
		if old {
			e.emit(Discard{m.ID})
		}
		return old
	})
}

func (e *Editor) restoreMap(id journey.ID) {
	if info := e.infoOf(id); info != nil {
		info.Deleted = 0
		e.toast = nil
		e.emit(PutInfo{*info}, Load{Map: id})
	}
}

// latest is the map of the library that was changed last, nil when there is none.
func (e *Editor) latest() *MapInfo {
	var last *MapInfo
	for i := range e.library.maps {
		if m := &e.library.maps[i]; m.Deleted == 0 && (last == nil || m.Changed > last.Changed) {
			last = m
		}
	}
	return last
}

// renameMap renames the open map, or one of the library, which is opened for it.
func (e *Editor) renameMap(title string) {
	if title = clipped(title); title == "" || title == e.doc.Board.Doc().Title {
		return
	}
	e.edit("rename map", "", []journey.Op{journey.SetText(journey.KindMap, "", "title", title)})
	e.publish()
}

// copyTitle names a copy: "(kopie)", and from the second on "(kopie 2)", also of a copy.
func (e *Editor) copyTitle(title string) string {
	w := &e.words.Library
	taken := map[string]bool{title: true}
	for _, m := range e.library.maps {
		taken[m.Title] = true
	}
	name := func(of string, n int) string {
		if n == 1 {
			return w.Copy.With(of)
		}
		return w.CopyN.With(of, itoa(n))
	}
	of := title
	if i := strings.LastIndex(title, " ("); i > 0 {
		for n := 1; n <= len(e.library.maps)+1; n++ {
			if name(title[:i], n) == title {
				of = title[:i]
			}
		}
	}
	for n := 1; ; n++ {
		if next := name(of, n); !taken[next] {
			return next
		}
	}
}

// another leaves the open map for one that show makes.
func (e *Editor) another(show func(*Editor)) {
	e.leave()
	e.library.open = false
	show(e)
}

// openMap shows a map of the library.
func (e *Editor) openMap(id journey.ID) {
	e.library.open = false
	if id != e.doc.info.ID {
		e.leave()
		e.emit(Load{Map: id})
	}
	e.emit(FocusBoard{})
}

func (e *Editor) toggleLibrary() {
	e.library.open = !e.library.open
	e.session.allMaps = false
	if e.library.open && e.writing == nil {
		e.sketch()
	}
	if e.library.open && !e.library.asked {
		e.library.asked = true
		e.emit(LoadPictures{})
	}
	e.start = e.start && !e.library.open
}
