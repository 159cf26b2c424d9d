//go:build js && wasm

package browser

import (
	"errors"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

// Beside keeps what lies beside the maps: a small picture of each, and versions of them. Its methods wait; every error means
// "not kept" or "not read".
type Beside interface {
	// Pictures reads the pictures of all maps, as SVG.
	Pictures() (map[journey.ID]string, error)
	// PutPicture keeps the picture of a map.
	PutPicture(m journey.ID, svg string) error
	// Versions reads the list of a map's versions, in no order.
	Versions(m journey.ID) ([]editor.VersionInfo, error)
	// Version reads what a version holds; nil where it is not kept.
	Version(m, version journey.ID) ([]byte, error)
	// PutVersion keeps a version with its entry of the list, all or nothing; without data only the entry.
	PutVersion(info editor.VersionInfo, data []byte) error
	// DropVersion forgets a version.
	DropVersion(m, version journey.ID) error
	// Forget forgets all that lies beside a map.
	Forget(m journey.ID) error
}

// besideDatabase is Beside in IndexedDB. Object stores:
//
//	pictures  map -> {map, svg}
//	versions  [map, version] -> the version's entry of the list, as JSON
//	stands    [map, version] -> what the version holds
//
// It is a database of its own. A new store in the database of the maps would need a new version of that one, which a browser
// only makes once every tab has let go of the old: a tab that was left open since yesterday would keep all maps out of reach.
type besideDatabase struct{ *Database }

const (
	besideName    = "reiskaart-beside"
	besideVersion = 1

	picturesStore = "pictures"
	versionsStore = "versions"
	standsStore   = "stands"
)

// OpenBeside opens what lies beside the maps: in IndexedDB, else in storage, which may be nil. It waits.
func (p *Page) OpenBeside(storage *Storage) (Beside, error) {
	database, err := p.open(besideName, besideVersion, func(db *idb.Database, old uint) error {
		if old >= 1 {
			return nil
		}
		return bareStores(db, picturesStore, versionsStore, standsStore)
	})
	if err == nil {
		return besideDatabase{database}, nil
	}
	if storage == nil {
		return nil, errors.Join(errNoLibrary, err)
	}
	return &Shelf{storage}, nil
}

// ofMap is the range of the keys [map, version] of a map. In IndexedDB's order an array comes after every text.
func ofMap(m journey.ID) *object {
	return window().get("IDBKeyRange").call("bound", []any{string(m)}, []any{string(m), []any{}})
}

func versionKey(m, version journey.ID) safejs.Value { return plain([]any{string(m), string(version)}) }

// Pictures implements Beside.
func (d besideDatabase) Pictures() (map[journey.ID]string, error) {
	found, err := d.read(func(tx *object) []*object { return []*object{tx.call("objectStore", picturesStore).call("getAll")} }, picturesStore)
	if err != nil {
		return nil, err
	}
	pictures := map[journey.ID]string{}
	for i := range found[0].length() {
		v := found[0].at(i)
		pictures[journey.ID(v.text("map"))] = v.text("svg")
	}
	return pictures, nil
}

// PutPicture implements Beside.
func (d besideDatabase) PutPicture(m journey.ID, svg string) error {
	return d.write(func(tx *idb.Transaction) error {
		return put(tx, picturesStore, m, map[string]any{"map": string(m), "svg": svg})
	}, picturesStore)
}

// Versions implements Beside.
func (d besideDatabase) Versions(m journey.ID) ([]editor.VersionInfo, error) {
	found, err := d.read(func(tx *object) []*object {
		return []*object{tx.call("objectStore", versionsStore).call("getAll", ofMap(m))}
	}, versionsStore)
	if err != nil {
		return nil, err
	}
	var list []editor.VersionInfo
	for i := range found[0].length() {
		if info, err := editor.ReadVersion([]byte(found[0].at(i).string())); err == nil { // one that is damaged hides no other
			list = append(list, info)
		}
	}
	return list, nil
}

// Version implements Beside.
func (d besideDatabase) Version(m, version journey.ID) ([]byte, error) {
	found, err := d.read(func(tx *object) []*object {
		return []*object{tx.call("objectStore", standsStore).call("get", []any{string(m), string(version)})}
	}, standsStore)
	if err != nil || found[0].string() == "" {
		return nil, err
	}
	return []byte(found[0].string()), nil
}

// PutVersion implements Beside.
func (d besideDatabase) PutVersion(info editor.VersionInfo, data []byte) error {
	return d.write(func(tx *idb.Transaction) error {
		key := versionKey(info.Map, info.ID)
		err := putAt(tx, versionsStore, key, string(editor.AppendVersion(nil, info)))
		if err == nil && data != nil {
			err = putAt(tx, standsStore, key, string(data))
		}
		return err
	}, versionsStore, standsStore)
}

// DropVersion implements Beside.
func (d besideDatabase) DropVersion(m, version journey.ID) error {
	return d.erase(versionKey(m, version), versionsStore, standsStore)
}

// Forget implements Beside.
func (d besideDatabase) Forget(m journey.ID) error {
	all := ofMap(m)
	if all.err != nil {
		return all.err
	}
	return errors.Join(d.erase(all.js, versionsStore, standsStore), d.erase(plain(string(m)), picturesStore))
}

// erase deletes a key, or all keys of a range, from stores.
func (d besideDatabase) erase(keys safejs.Value, store string, more ...string) error {
	return d.write(func(tx *idb.Transaction) error { return eraseFrom(tx, keys, append([]string{store}, more...)...) }, store, more...)
}

func eraseFrom(tx *idb.Transaction, keys safejs.Value, stores ...string) error {
	for _, name := range stores {
		from, err := tx.ObjectStore(name)
		if err != nil {
			return err
		}
		if _, err := from.Delete(safejs.Unsafe(keys)); err != nil {
			return err
		}
	}
	return nil
}
