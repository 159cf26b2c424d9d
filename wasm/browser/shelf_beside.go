//go:build js && wasm

package browser

import (
	"errors"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// What lies beside the maps, in localStorage. Pictures are not kept there: the little room is for maps, and a picture is made
// again when its map is opened. Keys, after the prefix:
//
//	version/ID/VERSION  the version's entry of the list, a line break, what it holds
const versionShelf = "version/"

func versionName(m, version journey.ID) string {
	return versionShelf + string(m) + "/" + string(version)
}

// Pictures implements Beside.
func (s *Shelf) Pictures() (map[journey.ID]string, error) { return nil, nil }

// PutPicture implements Beside.
func (s *Shelf) PutPicture(journey.ID, string) error { return nil }

// Versions implements Beside.
func (s *Shelf) Versions(m journey.ID) ([]editor.VersionInfo, error) {
	keys, err := s.storage.Keys(versionName(m, ""))
	if err != nil {
		return nil, err
	}
	var list []editor.VersionInfo
	for _, key := range keys {
		kept, _, err := s.storage.Get(key)
		if err != nil {
			return nil, err
		}
		entry, _, _ := strings.Cut(kept, "\n")
		if info, err := editor.ReadVersion([]byte(entry)); err == nil && info.Map == m {
			list = append(list, info)
		}
	}
	return list, nil
}

// Version implements Beside.
func (s *Shelf) Version(m, version journey.ID) ([]byte, error) {
	kept, _, err := s.storage.Get(versionName(m, version))
	if _, data, ok := strings.Cut(kept, "\n"); ok && data != "" {
		return []byte(data), err
	}
	return nil, err
}

// PutVersion implements Beside.
func (s *Shelf) PutVersion(info editor.VersionInfo, data []byte) error {
	if data == nil {
		kept, err := s.Version(info.Map, info.ID)
		if err != nil {
			return err
		}
		data = kept
	}
	entry := append(editor.AppendVersion(nil, info), '\n')
	return s.storage.Put(versionName(info.Map, info.ID), string(append(entry, data...)))
}

// DropVersion implements Beside.
func (s *Shelf) DropVersion(m, version journey.ID) error {
	return s.storage.Remove(versionName(m, version))
}

// Forget implements Beside.
func (s *Shelf) Forget(m journey.ID) error {
	list, err := s.Versions(m)
	for _, v := range list {
		err = errors.Join(err, s.DropVersion(m, v.ID))
	}
	return err
}
