//go:build js && wasm

package browser

import (
	"errors"
	"strings"

	"github.com/hack-pad/safejs"
)

// Storage is localStorage. Every access may be refused: by a setting, by a browser that keeps nothing, or because it is full.
type Storage struct{ local safejs.Value }

// All keys of this program begin with this; boot.js reads "reiskaart/picture".
const prefix = "reiskaart/"

var errNoStorage = errors.New("this browser has no localStorage for this page")

// Storage finds localStorage.
func (p *Page) Storage() (*Storage, error) {
	local, err := p.offered("localStorage")
	if err != nil {
		return nil, err
	}
	if local.Type() != safejs.TypeObject {
		return nil, errNoStorage
	}
	return &Storage{local}, nil
}

// Get reads a text; ok is false where there is none.
func (s *Storage) Get(key string) (value string, ok bool, err error) {
	v, err := s.local.Call("getItem", prefix+key)
	if err != nil || v.IsNull() {
		return "", false, err
	}
	value, err = v.String()
	return value, err == nil, err
}

// Put writes a text. Any error means that it was not saved, whatever the browser calls it.
func (s *Storage) Put(key, value string) error {
	_, err := s.local.Call("setItem", prefix+key, value)
	return err
}

// Remove forgets a text; it may be missing.
func (s *Storage) Remove(key string) error {
	_, err := s.local.Call("removeItem", prefix+key)
	return err
}

// Keys lists the keys that begin with from, in no order.
func (s *Storage) Keys(from string) ([]string, error) {
	var keys []string
	for i := range int(number(s.local, "length")) {
		v, err := s.local.Call("key", i)
		if err != nil {
			return nil, err
		}
		key, err := v.String()
		if err != nil {
			return nil, err
		}
		if rest, ours := strings.CutPrefix(key, prefix+from); ours {
			keys = append(keys, from+rest)
		}
	}
	return keys, nil
}
