package editortest

import (
	"slices"
	"strings"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// Disk is what a browser keeps: maps, preferences and what was rescued when a page went away.
type Disk struct {
	Maps    *replica.Memory
	Infos   map[journey.ID]editor.MapInfo
	Prefs   editor.Prefs
	Rescued map[journey.ID][]journey.Change
	*Beside
	tabs uint64
}

func (d *Disk) list() []editor.MapInfo {
	var list []editor.MapInfo
	for _, info := range d.Infos {
		list = append(list, info)
	}
	slices.SortFunc(list, func(a, b editor.MapInfo) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return list
}

// Disk is what the browser keeps.
func (h *Hand) Disk() *Disk { return h.disk }

func (h *Hand) load(id journey.ID) editor.Opened {
	for _, c := range h.disk.Rescued[id] { // before anything is read, as the edge does it
		if _, err := h.disk.Maps.Append(id, codec.AppendChange(nil, c)); err != nil {
			return editor.Opened{Map: id, Failed: true}
		}
	}
	delete(h.disk.Rescued, id)
	saved, err := h.disk.Maps.Open(id)
	return editor.Opened{Map: id, Info: h.disk.Infos[id], Saved: saved, Failed: err != nil}
}

// performKeeping does what reaches the disk, in the order in which it is asked; ok is false for other effects.
func (h *Hand) performKeeping(effect editor.Effect) (ok bool) {
	h.t.Helper()
	switch effect.(type) {
	case editor.Create, editor.Append, editor.ReadOn, editor.Compact, editor.PutInfo, editor.Discard, editor.Load, editor.Peek:
		h.waits = append(h.waits, func() { h.keep(effect) })
		if !h.Slow {
			h.CatchUp()
		}
		return true
	}
	return false
}

// CatchUp has a slow disk do what it was asked, and what is asked meanwhile.
func (h *Hand) CatchUp() *Hand {
	h.t.Helper()
	for len(h.waits) > 0 {
		next := h.waits[0]
		h.waits = h.waits[1:]
		next()
	}
	return h
}

func (h *Hand) keep(effect editor.Effect) {
	h.t.Helper()
	maps := h.disk.Maps
	switch e := effect.(type) {
	case editor.Create:
		err := maps.Compact(e.Info.ID, e.Snapshot, 0)
		if err == nil {
			h.disk.Infos[e.Info.ID] = e.Info
		}
		h.Send(editor.Appended{Map: e.Info.ID, Err: err != nil})
	case editor.Append:
		line := e.Line
		if line == nil {
			line = codec.AppendChange(nil, e.Change)
		}
		_, err := maps.Append(e.Map, line)
		h.Send(editor.Appended{Map: e.Map, Author: e.Change.Author, N: e.Change.N, Err: err != nil})
	case editor.ReadOn:
		lines, err := maps.Since(e.Map, e.Key)
		h.Send(editor.Lines{Map: e.Map, Lines: lines, Pruned: err == replica.ErrPruned, Err: err != nil && err != replica.ErrPruned})
	case editor.Compact:
		require.NoError(h.t, maps.Compact(e.Map, e.Snapshot, e.Key))
	case editor.PutInfo:
		h.disk.Infos[e.Info.ID] = e.Info
	case editor.Discard:
		require.NoError(h.t, maps.Remove(e.Map))
		delete(h.disk.Infos, e.Map)
		for at := range h.disk.Images {
			if at[0] == e.Map {
				delete(h.disk.Images, at)
			}
		}
	case editor.Load:
		h.Send(h.load(e.Map))
	case editor.Peek:
		saved, err := maps.Open(e.Map)
		h.Send(editor.Peeked{Map: e.Map, Saved: saved, Failed: err != nil})
	}
}
