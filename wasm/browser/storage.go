//go:build js && wasm

package browser

import (
	"errors"
	"strings"
)

// Storage is localStorage. Every access may be refused: by a setting, by a browser that keeps nothing, or because it is full.
type Storage struct{ local *object }

// All keys of this program begin with this; boot.js reads "reiskaart/picture".
const prefix = "reiskaart/"

var errNoStorage = errors.New("this browser has no localStorage for this page")

// Storage finds localStorage.
func (p *Page) Storage() (*Storage, error) {
	local := p.offered("localStorage")
	if !local.exists() {
		return nil, errors.Join(errNoStorage, local.err)
	}
	return &Storage{local}, nil
}

// Get reads a text; ok is false where there is none.
func (s *Storage) Get(key string) (value string, ok bool, err error) {
	v := s.local.call("getItem", prefix+key)
	return v.string(), v.err == nil && !v.js.IsNull(), v.err
}

// Put writes a text. Any error means that it was not saved, whatever the browser calls it.
func (s *Storage) Put(key, value string) error { return s.local.call("setItem", prefix+key, value).err }

// Remove forgets a text; it may be missing.
func (s *Storage) Remove(key string) error { return s.local.call("removeItem", prefix+key).err }

// Keys lists the keys that begin with from, in no order.
func (s *Storage) Keys(from string) ([]string, error) {
	var keys []string
	for i := range s.local.length() {
		key := s.local.call("key", i)
		if key.err != nil {
			return nil, key.err
		}
		if rest, ours := strings.CutPrefix(key.string(), prefix+from); ours {
			keys = append(keys, from+rest)
		}
	}
	return keys, nil
}
