//go:build js && wasm

package browser

import (
	"time"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"reiskaart/app/journey"
)

// Images keeps the contents of pictures in IndexedDB, each map its own: what is deleted with a map takes nothing from another.
// Its methods wait; every error means "not kept" or "not read". Object stores:
//
//	images  [map, picture] -> {type, data}
//	unused  [map, picture] -> since when it has no user, in Unix milliseconds
//
// It is a database of its own, for the reason that besideDatabase tells.
type Images struct{ *Database }

const (
	imagesName    = "reiskaart-images"
	imagesVersion = 1

	imagesStore = "images"
	unusedStore = "unused"
)

// unusedFor is how long a picture without a user is kept: longer than any tab with an undo that could bring it back.
const unusedFor = 7 * 24 * time.Hour

// OpenImages opens the place for pictures. There is none without IndexedDB: localStorage has no room for them. It waits.
func (p *Page) OpenImages() (*Images, error) {
	database, err := p.open(imagesName, imagesVersion, func(db *idb.Database, old uint) error {
		if old >= 1 {
			return nil
		}
		return bareStores(db, imagesStore, unusedStore)
	})
	if err != nil {
		return nil, err
	}
	return &Images{database}, nil
}

// Put keeps a picture of a map.
func (d *Images) Put(m, id journey.ID, kind string, data []byte) error {
	array := bytesToJS(data)
	return d.keep(m, id, create("Object").with("type", kind).with("data", array))
}

func (d *Images) keep(m, id journey.ID, entry *object) error {
	if entry.err != nil {
		return entry.err
	}
	key := versionKey(m, id)
	return d.write(func(tx *idb.Transaction) error {
		if err := putAt(tx, imagesStore, key, entry.js); err != nil {
			return err
		}
		return eraseFrom(tx, key, unusedStore)
	}, imagesStore, unusedStore)
}

// entries reads pictures of a map; what is not there is left out.
func (d *Images) entries(m journey.ID, ids []journey.ID) (map[journey.ID]*object, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	found, err := d.read(func(tx *object) (asked []*object) {
		store := tx.call("objectStore", imagesStore)
		for _, id := range ids {
			asked = append(asked, store.call("get", []any{string(m), string(id)}))
		}
		return asked
	}, imagesStore)
	if err != nil {
		return nil, err
	}
	entries := map[journey.ID]*object{}
	for i, entry := range found {
		if entry.exists() {
			entries[ids[i]] = entry
		}
	}
	return entries, nil
}

// Get reads the contents of pictures of a map; what is not there is left out.
func (d *Images) Get(m journey.ID, ids []journey.ID) (map[journey.ID][]byte, error) {
	entries, err := d.entries(m, ids)
	if err != nil {
		return nil, err
	}
	contents := map[journey.ID][]byte{}
	for id, entry := range entries {
		if data, err := bytesToGo(entry.get("data")); err == nil {
			contents[id] = data
		}
	}
	return contents, nil
}

// Draw hands pictures of a map to paint.js. One that the map lacks is looked for among those of other maps, and kept for this one.
func (d *Images) Draw(m journey.ID, ids []journey.ID) error {
	entries, err := d.entries(m, ids)
	if err != nil {
		return err
	}
	var missing []journey.ID
	for _, id := range ids {
		if entry := entries[id]; entry != nil {
			d.page.Complain(d.page.draw(id, blob(entry.get("data"), entry.text("type"))))
		} else {
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	keys, err := d.keys(nil)
	if err != nil {
		return err
	}
	for _, id := range missing {
		for _, key := range keys {
			if key[1] != id {
				continue
			}
			elsewhere, err := d.entries(key[0], []journey.ID{id})
			if entry := elsewhere[id]; err == nil && entry != nil {
				d.page.Complain(d.keep(m, id, entry))
				d.page.Complain(d.page.draw(id, blob(entry.get("data"), entry.text("type"))))
				break
			}
		}
	}
	return nil
}

// keys lists the keys, map and picture, of a range, of all without one.
func (d *Images) keys(in *object) ([][2]journey.ID, error) {
	found, err := d.read(func(tx *object) []*object {
		store := tx.call("objectStore", imagesStore)
		if in == nil {
			return []*object{store.call("getAllKeys")}
		}
		return []*object{store.call("getAllKeys", in)}
	}, imagesStore)
	if err != nil {
		return nil, err
	}
	keys := make([][2]journey.ID, found[0].length())
	for i := range keys {
		key := found[0].at(i)
		keys[i] = [2]journey.ID{journey.ID(key.at(0).string()), journey.ID(key.at(1).string())}
	}
	return keys, nil
}

// Sweep forgets the pictures of a map that have had no user for unusedFor, and notes since when others have none.
func (d *Images) Sweep(m journey.ID, used map[journey.ID]bool, now time.Time) error {
	keys, err := d.keys(ofMap(m))
	if err != nil || len(keys) == 0 {
		return err
	}
	since, err := d.read(func(tx *object) (asked []*object) {
		store := tx.call("objectStore", unusedStore)
		for _, key := range keys {
			asked = append(asked, store.call("get", []any{string(m), string(key[1])}))
		}
		return asked
	}, unusedStore)
	if err != nil {
		return err
	}
	return d.write(func(tx *idb.Transaction) error {
		for i, key := range keys {
			at, marked, err := versionKey(m, key[1]), since[i].js.Type() == safejs.TypeNumber, error(nil)
			switch {
			case used[key[1]] && marked:
				err = eraseFrom(tx, at, unusedStore)
			case used[key[1]]:
			case !marked:
				err = putAt(tx, unusedStore, at, float64(now.UnixMilli()))
			default:
				if was, _ := since[i].js.Float(); now.Sub(time.UnixMilli(int64(was))) > unusedFor {
					err = eraseFrom(tx, at, imagesStore, unusedStore)
				}
			}
			if err != nil {
				return err
			}
		}
		return nil
	}, imagesStore, unusedStore)
}

// Forget forgets all pictures of a map.
func (d *Images) Forget(m journey.ID) error {
	all := ofMap(m)
	if all.err != nil {
		return all.err
	}
	return d.write(func(tx *idb.Transaction) error { return eraseFrom(tx, all.js, imagesStore, unusedStore) }, imagesStore, unusedStore)
}

// Room is how many bytes of the browser's storage this page takes, and how many are left; zeros where the browser does not tell.
func (p *Page) Room() (used, left int64) {
	estimate := p.await(p.window.get("navigator").get("storage").call("estimate"))
	used = int64(estimate.number("usage"))
	return used, max(0, int64(estimate.number("quota"))-used)
}

// draw hands a picture to paint.js, which decodes it.
func (p *Page) draw(id journey.ID, content *object) error {
	return p.await(p.window.call("rkPicture", string(id), content)).err
}

// Draw hands a picture to paint.js that is not kept yet.
func (p *Page) Draw(id journey.ID, kind string, data []byte) error {
	return p.draw(id, blob(bytesToJS(data), kind))
}

// WatchPictures calls fn when paint.js has decoded one that it draws otherwise from now on.
func (p *Page) WatchPictures(fn func()) error {
	return p.on(p.window, "rkpicture", func(event) { fn() })
}
