//go:build js && wasm

package browser

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// Shelf is the library in localStorage, for a browser that has no IndexedDB for this page. It is small, and it may lose the last
// second when the whole browser is killed. Keys, after the prefix:
//
//	map/ID            the map's entry of the list, as JSON
//	snapshot/ID       the highest key in it, a space, the snapshot
//	line/ID/KEY       a change; KEY has 16 digits, so that names sort as numbers do
//	line-key          the last KEY that was dealt
type Shelf struct{ storage *Storage }

const (
	infoKey     = "map/"
	snapshotKey = "snapshot/"
	lineKey     = "line/"
	dealtKey    = "line-key"
	keyDigits   = 16
)

// try finds out whether anything can be written.
func (s *Shelf) try() error {
	const key = "try"
	if err := s.storage.Put(key, "1"); err != nil {
		return err
	}
	return s.storage.Remove(key)
}

// Begin implements Library.
func (s *Shelf) Begin(last journey.ID) ([]editor.MapInfo, replica.Saved, bool, error) {
	maps, err := s.Maps()
	if err != nil {
		return nil, replica.Saved{}, false, err
	}
	saved, err := s.Open(last)
	return maps, saved, saved.Snapshot != nil || len(saved.Lines) > 0, err
}

// Maps implements Library.
func (s *Shelf) Maps() ([]editor.MapInfo, error) {
	keys, err := s.storage.Keys(infoKey)
	if err != nil {
		return nil, err
	}
	var maps []editor.MapInfo
	for _, key := range keys {
		data, _, err := s.storage.Get(key)
		if err != nil {
			return nil, err
		}
		if info, ok := readInfo(data); ok {
			maps = append(maps, info)
		}
	}
	return maps, nil
}

// Create implements Library.
func (s *Shelf) Create(info editor.MapInfo, snapshot []byte) error {
	if err := s.Compact(info.ID, snapshot, 0); err != nil {
		return err
	}
	return s.PutInfo(info) // a map is on the list only once it is there
}

// PutInfo implements Library.
func (s *Shelf) PutInfo(info editor.MapInfo) error {
	return s.storage.Put(infoKey+string(info.ID), string(editor.AppendInfo(nil, info)))
}

// Open implements replica.Store.
func (s *Shelf) Open(m journey.ID) (replica.Saved, error) {
	saved, err := s.snapshot(m)
	if err != nil {
		return saved, err
	}
	keys, err := s.lines(m)
	if err != nil {
		return saved, err
	}
	for _, key := range keys {
		if key <= saved.Key {
			continue
		}
		change, _, err := s.storage.Get(lineName(m, key))
		if err != nil {
			return saved, err
		}
		saved.Lines = append(saved.Lines, replica.Line{Key: key, Change: []byte(change)})
	}
	return saved, nil
}

// Since implements replica.Store.
func (s *Shelf) Since(m journey.ID, key uint64) ([]replica.Line, error) {
	saved, err := s.Open(m)
	if err != nil {
		return nil, err
	}
	if saved.Key > key {
		return nil, replica.ErrPruned
	}
	return slices.DeleteFunc(saved.Lines, func(l replica.Line) bool { return l.Key <= key }), nil
}

// Append implements replica.Store. Only one tab is to write: two at the same moment could be dealt the same key.
func (s *Shelf) Append(m journey.ID, change []byte) (uint64, error) {
	dealt, _, err := s.storage.Get(dealtKey)
	if err != nil {
		return 0, err
	}
	key, err := strconv.ParseUint(dealt, 10, 64)
	if err != nil && dealt != "" {
		return 0, err
	}
	key++
	if err := s.storage.Put(dealtKey, strconv.FormatUint(key, 10)); err != nil {
		return 0, err
	}
	return key, s.storage.Put(lineName(m, key), string(change))
}

// Compact implements replica.Store. The snapshot is written first: lines that it holds are passed over when they are still
// found.
func (s *Shelf) Compact(m journey.ID, snapshot []byte, key uint64) error {
	kept, err := s.snapshot(m)
	if err != nil {
		return err
	}
	if kept.Snapshot != nil && kept.Key >= key {
		return nil
	}
	if err := s.storage.Put(snapshotKey+string(m), strconv.FormatUint(key, 10)+" "+string(snapshot)); err != nil {
		return err
	}
	return s.removeLines(m, key)
}

// Remove implements replica.Store.
func (s *Shelf) Remove(m journey.ID) error {
	return errors.Join(s.storage.Remove(infoKey+string(m)), s.removeLines(m, ^uint64(0)), s.storage.Remove(snapshotKey+string(m)))
}

func (s *Shelf) snapshot(m journey.ID) (replica.Saved, error) {
	var saved replica.Saved
	data, ok, err := s.storage.Get(snapshotKey + string(m))
	if err != nil || !ok {
		return saved, err
	}
	key, snapshot, _ := strings.Cut(data, " ")
	saved.Snapshot = []byte(snapshot)
	saved.Key, err = strconv.ParseUint(key, 10, 64)
	return saved, err
}

// lines lists the keys of a map's lines, in order: that of their names.
func (s *Shelf) lines(m journey.ID) ([]uint64, error) {
	from := lineKey + string(m) + "/"
	names, err := s.storage.Keys(from)
	slices.Sort(names)
	keys := make([]uint64, 0, len(names))
	for _, name := range names {
		if key, err := strconv.ParseUint(name[len(from):], 10, 64); err == nil {
			keys = append(keys, key)
		}
	}
	return keys, err
}

func (s *Shelf) removeLines(m journey.ID, upto uint64) error {
	keys, err := s.lines(m)
	if err != nil {
		return err
	}
	for _, key := range keys {
		if key > upto {
			break
		}
		if err := s.storage.Remove(lineName(m, key)); err != nil {
			return err
		}
	}
	return nil
}

func lineName(m journey.ID, key uint64) string {
	digits := strconv.FormatUint(key, 10)
	return lineKey + string(m) + "/" + strings.Repeat("0", max(0, keyDigits-len(digits))) + digits
}
