//go:build js && wasm

package browser

import (
	"context"
	"math"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// Begin implements Library.
func (d *Database) Begin(last journey.ID) ([]editor.MapInfo, replica.Saved, bool, error) {
	found, err := d.read(func(tx *object) []*object {
		return []*object{askSnapshot(tx, last), askLines(tx, last, 0), askMaps(tx)}
	}, mapsStore, snapshotsStore, journalStore)
	if err != nil {
		return nil, replica.Saved{}, false, err
	}
	saved := readSaved(found[0], found[1])
	return readInfos(found[2]), saved, saved.Snapshot != nil || len(saved.Lines) > 0, nil
}

// Maps implements Library.
func (d *Database) Maps() ([]editor.MapInfo, error) {
	found, err := d.read(func(tx *object) []*object { return []*object{askMaps(tx)} }, mapsStore)
	if err != nil {
		return nil, err
	}
	return readInfos(found[0]), nil
}

// Open implements replica.Store.
func (d *Database) Open(m journey.ID) (replica.Saved, error) {
	found, err := d.read(func(tx *object) []*object {
		return []*object{askSnapshot(tx, m), askLines(tx, m, 0)}
	}, snapshotsStore, journalStore)
	if err != nil {
		return replica.Saved{}, err
	}
	return readSaved(found[0], found[1]), nil
}

// Since implements replica.Store.
func (d *Database) Since(m journey.ID, key uint64) ([]replica.Line, error) {
	found, err := d.read(func(tx *object) []*object {
		return []*object{askSnapshot(tx, m), askLines(tx, m, key)}
	}, snapshotsStore, journalStore)
	if err != nil {
		return nil, err
	}
	if uint64(found[0].number("key")) > key {
		return nil, replica.ErrPruned
	}
	return readLines(found[1], key), nil
}

// Append implements replica.Store.
func (d *Database) Append(m journey.ID, change []byte) (uint64, error) {
	var adding *idb.AckRequest
	err := d.write(func(tx *idb.Transaction) error {
		journal, err := tx.ObjectStore(journalStore)
		if err != nil {
			return err
		}
		line := plain(map[string]any{"map": string(m), "change": string(change)})
		adding, err = journal.Add(safejs.Unsafe(line))
		return err
	}, journalStore)
	if err != nil {
		return 0, err
	}
	key, err := adding.Request.Result()
	if err != nil {
		return 0, err
	}
	n, err := safejs.Safe(key).Float()
	return uint64(n), err
}

// Create implements Library.
func (d *Database) Create(info editor.MapInfo, snapshot []byte) error {
	return d.write(func(tx *idb.Transaction) error {
		if err := putInfo(tx, info); err != nil {
			return err
		}
		return putSnapshot(tx, info.ID, snapshot, 0)
	}, mapsStore, snapshotsStore)
}

// PutInfo implements Library.
func (d *Database) PutInfo(info editor.MapInfo) error {
	return d.write(func(tx *idb.Transaction) error { return putInfo(tx, info) }, mapsStore)
}

// Compact implements replica.Store.
func (d *Database) Compact(m journey.ID, snapshot []byte, key uint64) error {
	return d.write(func(tx *idb.Transaction) error {
		snapshots, err := tx.ObjectStore(snapshotsStore)
		if err != nil {
			return err
		}
		asking, err := snapshots.Get(safejs.Unsafe(plain(string(m))))
		if err != nil {
			return err
		}
		got, err := asking.Await(context.Background())
		if err != nil {
			return err
		}
		if kept := (&object{js: safejs.Safe(got)}); kept.exists() && uint64(kept.number("key")) >= key {
			return nil
		}
		if err := putSnapshot(tx, m, snapshot, key); err != nil {
			return err
		}
		return deleteLines(tx, m, key)
	}, snapshotsStore, journalStore)
}

// Remove implements replica.Store.
func (d *Database) Remove(m journey.ID) error {
	return d.write(func(tx *idb.Transaction) error {
		for _, name := range []string{mapsStore, snapshotsStore} {
			store, err := tx.ObjectStore(name)
			if err != nil {
				return err
			}
			if _, err := store.Delete(safejs.Unsafe(plain(string(m)))); err != nil {
				return err
			}
		}
		return deleteLines(tx, m, math.MaxUint64)
	}, mapsStore, snapshotsStore, journalStore)
}

func putInfo(tx *idb.Transaction, info editor.MapInfo) error {
	return put(tx, mapsStore, info.ID, string(editor.AppendInfo(nil, info)))
}

func putSnapshot(tx *idb.Transaction, m journey.ID, snapshot []byte, key uint64) error {
	return put(tx, snapshotsStore, m, map[string]any{"key": float64(key), "data": string(snapshot)})
}

func put(tx *idb.Transaction, name string, m journey.ID, value any) error {
	return putAt(tx, name, plain(string(m)), value)
}

// putAt stores a value of the browser, or a text, a number or a map of these.
func putAt(tx *idb.Transaction, name string, key safejs.Value, value any) error {
	js, is := value.(safejs.Value)
	if !is {
		js = plain(value)
	}
	store, err := tx.ObjectStore(name)
	if err != nil {
		return err
	}
	_, err = store.PutKey(safejs.Unsafe(key), safejs.Unsafe(js))
	return err
}
