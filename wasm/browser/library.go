//go:build js && wasm

package browser

import (
	"errors"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// Library keeps all maps of this browser: what replica.Store says, and the list of them. Its methods wait; every error means
// "not saved" or "not read", whatever its name.
type Library interface {
	replica.Store

	// Begin reads the list of maps, and the map last, in one go; found tells whether that map is there.
	Begin(last journey.ID) (maps []editor.MapInfo, saved replica.Saved, found bool, err error)
	// Maps reads the list, in no order.
	Maps() ([]editor.MapInfo, error)
	// Create puts a new map on the list together with its first snapshot, all or nothing.
	Create(info editor.MapInfo, snapshot []byte) error
	// PutInfo writes a map's entry of the list.
	PutInfo(info editor.MapInfo) error
}

var errNoLibrary = errors.New("this browser lets the page keep nothing")

// OpenLibrary opens the library in IndexedDB; where that is missing, refuses or does not answer, the one in storage, which may
// be nil. It waits, and fails only when there is neither.
func (p *Page) OpenLibrary(storage *Storage) (Library, error) {
	database, err := p.openDatabase()
	if err == nil {
		return database, nil
	}
	if storage == nil {
		return nil, errors.Join(errNoLibrary, err)
	}
	shelf := &Shelf{storage}
	if tried := shelf.try(); tried != nil {
		return nil, errors.Join(errNoLibrary, err, tried)
	}
	return shelf, nil
}
