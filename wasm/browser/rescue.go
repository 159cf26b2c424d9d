//go:build js && wasm

package browser

import (
	"errors"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// What the library has not confirmed when the page goes away is written to localStorage, which does not wait:
//
//	rescue/MAP/AUTHOR   changes, one on a line
//	unmade/MAP          a map that is not in the library yet: its entry of the list, a line break, its first snapshot
//	remade/MAP          the same, of a map that takes the place of what the library has
//
// It stays until the library has it, if need be by Recover at the next start.
const (
	rescueKey = "rescue/"
	unmadeKey = "unmade/"
	remadeKey = "remade/"
)

// RescueKey is the key under which PutRescue keeps the changes of an author.
func RescueKey(m journey.ID, author journey.Author) string {
	return rescueKey + string(m) + "/" + string(author)
}

// UnmadeKey is the key under which PutUnmade keeps a map.
func UnmadeKey(m journey.ID, replaces bool) string {
	if replaces {
		return remadeKey + string(m)
	}
	return unmadeKey + string(m)
}

// PutRescue keeps changes of a map. What the same author left there before is replaced: the changes are all that are pending.
func (s *Storage) PutRescue(m journey.ID, changes []journey.Change) error {
	byAuthor := map[journey.Author][]byte{}
	for _, c := range changes {
		byAuthor[c.Author] = append(codec.AppendChange(byAuthor[c.Author], c), '\n')
	}
	for author, lines := range byAuthor {
		if err := s.Put(RescueKey(m, author), string(lines)); err != nil {
			return err
		}
	}
	return nil
}

// PutUnmade keeps a map that is not in the library yet, or, where it replaces one, not in the place of the other yet.
func (s *Storage) PutUnmade(info editor.MapInfo, snapshot []byte, replaces bool) error {
	entry := append(editor.AppendInfo(nil, info), '\n')
	return s.Put(UnmadeKey(info.ID, replaces), string(append(entry, snapshot...)))
}

// Recover brings what was rescued into the library and forgets it. A change that the library has already is appended again;
// readers know a resend. What fails stays for another time.
func (s *Storage) Recover(library Library) error {
	var failed []error
	for _, kind := range []string{remadeKey, unmadeKey, rescueKey} {
		bring := s.recoverMap
		if kind == rescueKey {
			bring = s.recoverChanges
		}
		keys, err := s.Keys(kind)
		failed = append(failed, err)
		for _, key := range keys {
			failed = append(failed, bring(key, library))
		}
	}
	return errors.Join(failed...)
}

func (s *Storage) recoverMap(key string, library Library) error {
	kept, _, err := s.Get(key)
	if err != nil {
		return err
	}
	entry, snapshot, _ := strings.Cut(kept, "\n")
	if info, ok := readInfo(entry); ok {
		_, _, found, err := library.Begin(info.ID)
		if err == nil && found && strings.HasPrefix(key, remadeKey) {
			found, err = false, library.Remove(info.ID)
		}
		if err == nil && !found {
			err = library.Create(info, []byte(snapshot))
		}
		if err != nil {
			return err
		}
	}
	return s.Remove(key)
}

func (s *Storage) recoverChanges(key string, library Library) error {
	lines, _, err := s.Get(key)
	if err != nil {
		return err
	}
	m := strings.TrimPrefix(key, rescueKey)
	m = m[:max(0, strings.LastIndexByte(m, '/'))]
	for line := range strings.Lines(lines) {
		change := []byte(strings.TrimSuffix(line, "\n"))
		if _, err := codec.ReadChange(change); err != nil {
			continue // it would be passed over by every reader
		}
		if _, err := library.Append(journey.ID(m), change); err != nil {
			return err
		}
	}
	return s.Remove(key)
}
