package editor

import (
	"slices"
	"sort"
	"strings"
	"time"

	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// A version is a map as it was at one moment, with a name. Versions are kept in the browser beside the map, and are no part of
// its file. A person keeps them, and the program does before it brings a map to another state as a whole.

// versions is the panel with those of the open map.
type versions struct {
	of     journey.ID // the map whose list was read; empty: none yet
	list   []VersionInfo
	keep   bool       // one is to be kept as soon as the list is there, for its number
	naming journey.ID // the one that was just kept: its name has the caret
}

func (e *Editor) toggleVersions() {
	e.toggleSide(versionsSide)
	e.versions.naming = ""
	if e.side == versionsSide {
		e.emit(ListVersions{e.doc.info.ID})
	}
}

// keepVersion keeps the map as it is now, and lets the person write its name.
func (e *Editor) keepVersion() {
	if e.side != versionsSide {
		e.toggleVersions()
	}
	if e.versions.of != e.doc.info.ID {
		e.versions.keep = true
		return
	}
	n := 1
	for _, v := range e.versions.list {
		if !v.ByItself {
			n++
		}
	}
	e.versions.naming = e.putVersion(e.words.Versions.Numbered.With(itoa(n)), false)
}

// putVersion keeps the open map as it is now under a name.
func (e *Editor) putVersion(name string, byItself bool) journey.ID {
	e.keepNow()
	info := VersionInfo{
		ID: e.ids.New(), Map: e.doc.info.ID, Name: name, Made: e.now.UnixMilli(),
		Notes: e.doc.Board.Count(journey.KindNote), ByItself: byItself, Images: e.doc.Board.UsedImages(),
	}
	if e.versions.of == info.Map {
		e.versions.list = append(e.versions.list, info)
	}
	e.emit(PutVersion{Info: info, Data: replica.Begin(e.doc.Board).Snapshot(e.day())})
	return info.ID
}

func (e *Editor) versionPut(ev VersionPut) {
	switch {
	case ev.Err:
		e.showToast(Toast{Text: e.words.Versions.NotKept, Action: e.words.Command.Save, Run: Command{Name: "save"}})
		if e.versions.of == ev.Info.Map {
			e.emit(ListVersions{ev.Info.Map}) // what is shown is what is kept
		}
	case e.versions.naming == ev.Info.ID:
		e.say(e.words.Versions.Kept.With(ev.Info.Name))
	}
}

func (e *Editor) versionsListed(ev Versions) {
	if ev.Map != e.doc.info.ID {
		return
	}
	if ev.Err {
		e.showToast(Toast{Text: e.words.Versions.NotListed})
	}
	e.versions.of, e.versions.list, e.stale = ev.Map, nil, true
	for _, v := range ev.List {
		if v.Deleted > 0 && e.now.Sub(time.UnixMilli(v.Deleted)) > keepDeleted {
			e.emit(DropVersion{v.Map, v.ID})
		} else {
			e.versions.list = append(e.versions.list, v)
		}
	}
	if e.versions.keep {
		e.versions.keep = false
		e.keepVersion()
	}
}

func (e *Editor) version(id journey.ID) *VersionInfo {
	for i := range e.versions.list {
		if e.versions.list[i].ID == id {
			return &e.versions.list[i]
		}
	}
	return nil
}

// renameVersion takes the id, a space and the name. An empty name leaves the old one.
func (e *Editor) renameVersion(arg string) {
	id, name, _ := strings.Cut(arg, " ")
	v, name := e.version(journey.ID(id)), strings.TrimSpace(clipped(name))
	e.versions.naming = ""
	if v != nil && name != "" && name != v.Name {
		v.Name = name
		e.emit(PutVersion{Info: *v})
		e.say(e.words.Versions.Kept.With(name))
	}
}

// deleteVersion marks a version as deleted; it can be brought back for as long as a deleted map.
func (e *Editor) deleteVersion(id journey.ID) {
	if v := e.version(id); v != nil {
		v.Deleted = e.now.UnixMilli()
		e.emit(PutVersion{Info: *v})
		e.showToast(Toast{Text: e.words.Versions.Deleted.With(v.Name), Action: e.words.Command.Undo, Run: Command{Name: "undeleteversion", Arg: string(id)}})
	}
}

func (e *Editor) undeleteVersion(id journey.ID) {
	if v := e.version(id); v != nil {
		v.Deleted, e.toast = 0, nil
		e.emit(PutVersion{Info: *v})
	}
}

// listedVersions is the panel as it is shown, the latest first; nil while it is closed.
func (e *Editor) listedVersions() *VersionList {
	if e.side != versionsSide {
		return nil
	}
	w := e.words
	list := &VersionList{Naming: e.versions.naming}
	all := slices.Clone(e.versions.list)
	sort.Slice(all, func(i, j int) bool {
		x, y := &all[i], &all[j]
		return x.Made > y.Made || x.Made == y.Made && x.ID < y.ID
	})
	for _, v := range all {
		if v.Deleted > 0 {
			continue
		}
		detail := e.when(v.Made) + " · " + w.Library.Notes.Of(v.Notes)
		if v.ByItself {
			detail += " · " + w.Versions.ByItself
		}
		list.Items = append(list.Items, VersionItem{ID: v.ID, Name: v.Name, Detail: detail, Shown: e.looking != nil && e.looking.info.ID == v.ID})
	}
	return list
}
