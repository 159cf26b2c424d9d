//go:build js && wasm

package browser

import (
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// What the journal has not confirmed when the page goes away is written to localStorage, which does not wait:
//
//	rescue/MAP/AUTHOR   changes, one on a line
//
// It stays until the library has all of them. A change may then be appended twice; readers know a resend.
const rescueKey = "rescue/"

// PutRescue keeps changes of a map. What the same author left there before is replaced: the changes are all that are pending.
func (s *Storage) PutRescue(m journey.ID, changes []journey.Change) error {
	if len(changes) == 0 {
		return nil
	}
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

// Rescued reads the changes that were kept of a map, those of one author in their order; keys are for Forget. A line that
// cannot be read is passed over.
func (s *Storage) Rescued(m journey.ID) (changes []journey.Change, keys []string, err error) {
	keys, err = s.Keys(rescueKey + string(m) + "/")
	if err != nil {
		return nil, nil, err
	}
	for _, key := range keys {
		lines, _, err := s.Get(key)
		if err != nil {
			return nil, nil, err
		}
		for line := range strings.Lines(lines) {
			if c, err := codec.ReadChange([]byte(strings.TrimSuffix(line, "\n"))); err == nil {
				changes = append(changes, c)
			}
		}
	}
	return changes, keys, nil
}

// RescueKey is the key under which PutRescue keeps what this author has pending of a map.
func RescueKey(m journey.ID, author journey.Author) string {
	return rescueKey + string(m) + "/" + string(author)
}
