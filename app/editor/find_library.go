package editor

import (
	"slices"
	"sort"

	seek "reiskaart/app/find" // find looks up commands
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// findLibrary is the search through the other maps. They are read one after the other, each once, and forgotten with the bar.
type findLibrary struct {
	on      bool
	asked   bool // although others are looking along
	started bool
	queue   []journey.ID
	awaited journey.ID
	maps    []readMap
	unread  int
	hits    []seek.Hit
}

// readMap is a map of the library that was read.
type readMap struct {
	id    journey.ID
	index *seek.Index
	count int
}

// FoundMaps is in which other maps something was found.
type FoundMaps struct {
	Held bool // others are looking along: only after one more press
	Text string
	Maps []FoundMap
}

// FoundMap is a map and in how many of its things something was found.
type FoundMap struct {
	ID           journey.ID
	Title, Count string
}

// toggleFindLibrary begins to look through the other maps too, or no longer does.
func (e *Editor) toggleFindLibrary() {
	l := &e.finding.lib
	if !e.finding.open {
		return
	}
	l.on = !l.on
	e.finding.asked++
	e.startLibrary()
}

// findAnyway looks through the other maps although others are looking along.
func (e *Editor) findAnyway() {
	e.finding.lib.asked = true
	e.startLibrary()
}

// startLibrary begins to read the maps, the latest first.
func (e *Editor) startLibrary() {
	l := &e.finding.lib
	if !l.on || l.started || e.inSession() && !l.asked {
		return
	}
	l.started = true
	maps := slices.Clone(e.library.maps)
	sort.Slice(maps, func(i, j int) bool {
		return maps[i].Changed > maps[j].Changed || maps[i].Changed == maps[j].Changed && maps[i].ID < maps[j].ID
	})
	for _, m := range maps {
		if m.Deleted == 0 && m.ID != e.doc.info.ID {
			l.queue = append(l.queue, m.ID)
		}
	}
	e.readNext()
}

func (e *Editor) readNext() {
	l := &e.finding.lib
	l.awaited = ""
	if len(l.queue) > 0 {
		l.awaited, l.queue = l.queue[0], l.queue[1:]
		e.emit(Peek{Map: l.awaited})
	}
	e.stale = true
}

// peekedToFind takes in a map that was read for the search.
func (e *Editor) peekedToFind(ev Peeked) {
	l := &e.finding.lib
	if ev.Map != l.awaited || l.awaited == "" {
		return
	}
	if state, _, err := replica.Recover(ev.Map, ev.Saved); ev.Failed || err != nil {
		l.unread++
	} else {
		m := readMap{id: ev.Map, index: seek.NewIndex(state.Board)}
		e.count(&m)
		l.maps = append(l.maps, m)
	}
	e.readNext()
}

func (e *Editor) count(m *readMap) {
	l := &e.finding.lib
	l.hits = m.index.Search(e.finding.query, l.hits[:0])
	m.count = len(l.hits)
}

// searchLibrary counts anew in the maps that were read.
func (e *Editor) searchLibrary() {
	for i := range e.finding.lib.maps {
		e.count(&e.finding.lib.maps[i])
	}
}

// foundMaps is what the bar shows of the other maps; nil while it searches only this one.
func (e *Editor) foundMaps() *FoundMaps {
	l, w := &e.finding.lib, &e.words.Finding
	switch {
	case !l.on:
		return nil
	case e.inSession() && !l.asked:
		return &FoundMaps{Held: true, Text: w.Held}
	}
	found := &FoundMaps{}
	for i := range l.maps {
		m := &l.maps[i]
		if info := e.infoOf(m.id); m.count > 0 && info != nil && info.Deleted == 0 {
			found.Maps = append(found.Maps, FoundMap{ID: m.id, Title: e.whoseInfo(info), Count: w.Hits.Of(m.count)})
		}
	}
	switch {
	case l.awaited != "":
		found.Text = w.Reading
	case l.unread > 0:
		found.Text = w.Unread.Of(l.unread)
	case len(found.Maps) == 0 && seek.Fold(e.finding.query) != "":
		found.Text = w.Nowhere
	}
	return found
}

// findIn opens a map in which something was found; the bar stays open and goes to the first hit there.
func (e *Editor) findIn(arg string) {
	e.finding.asked++
	e.finding.lib = findLibrary{}
	e.openMap(journey.ID(arg))
}
