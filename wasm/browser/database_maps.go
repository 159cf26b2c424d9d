//go:build js && wasm

package browser

import (
	"context"
	"encoding/json"
	"math"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// Begin implements Library.
func (d *Database) Begin(last journey.ID) ([]editor.MapInfo, replica.Saved, bool, error) {
	results, err := d.read(func(tx safejs.Value) ([]safejs.Value, error) {
		list, err := d.askMaps(tx)
		if err != nil {
			return nil, err
		}
		saved, err := d.askSaved(tx, last)
		return append(saved, list), err
	}, mapsStore, snapshotsStore, journalStore)
	if err != nil {
		return nil, replica.Saved{}, false, err
	}
	maps, err := readInfos(results[2])
	if err != nil {
		return nil, replica.Saved{}, false, err
	}
	saved, err := readSaved(results[0], results[1])
	return maps, saved, saved.Snapshot != nil || len(saved.Lines) > 0, err
}

// Maps implements Library.
func (d *Database) Maps() ([]editor.MapInfo, error) {
	results, err := d.read(func(tx safejs.Value) ([]safejs.Value, error) {
		list, err := d.askMaps(tx)
		return []safejs.Value{list}, err
	}, mapsStore)
	if err != nil {
		return nil, err
	}
	return readInfos(results[0])
}

// Open implements replica.Store.
func (d *Database) Open(m journey.ID) (replica.Saved, error) {
	results, err := d.read(func(tx safejs.Value) ([]safejs.Value, error) { return d.askSaved(tx, m) }, snapshotsStore, journalStore)
	if err != nil {
		return replica.Saved{}, err
	}
	return readSaved(results[0], results[1])
}

// Since implements replica.Store.
func (d *Database) Since(m journey.ID, key uint64) ([]replica.Line, error) {
	results, err := d.read(func(tx safejs.Value) ([]safejs.Value, error) {
		lines, err := d.askLines(tx, m, key)
		if err != nil {
			return nil, err
		}
		snapshot, err := askStore(tx, snapshotsStore, "get", string(m))
		return []safejs.Value{lines, snapshot}, err
	}, snapshotsStore, journalStore)
	if err != nil {
		return nil, err
	}
	if kept := results[1]; kept.Type() == safejs.TypeObject && uint64(number(kept, "key")) > key {
		return nil, replica.ErrPruned
	}
	return readLines(results[0], key)
}

// Append implements replica.Store.
func (d *Database) Append(m journey.ID, change []byte) (uint64, error) {
	var adding *idb.AckRequest
	err := d.write(func(tx *idb.Transaction) error {
		journal, err := tx.ObjectStore(journalStore)
		if err != nil {
			return err
		}
		line, err := safejs.ValueOf(map[string]any{"map": string(m), "change": string(change)})
		if err != nil {
			return err
		}
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
		id, err := safejs.ValueOf(string(m))
		if err != nil {
			return err
		}
		asking, err := snapshots.Get(safejs.Unsafe(id))
		if err != nil {
			return err
		}
		got, err := asking.Await(context.Background())
		if err != nil {
			return err
		}
		if kept := safejs.Safe(got); kept.Type() == safejs.TypeObject && uint64(number(kept, "key")) >= key {
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
		id, err := safejs.ValueOf(string(m))
		if err != nil {
			return err
		}
		for _, name := range []string{mapsStore, snapshotsStore} {
			store, err := tx.ObjectStore(name)
			if err != nil {
				return err
			}
			if _, err := store.Delete(safejs.Unsafe(id)); err != nil {
				return err
			}
		}
		return deleteLines(tx, m, math.MaxUint64)
	}, mapsStore, snapshotsStore, journalStore)
}

func putInfo(tx *idb.Transaction, info editor.MapInfo) error {
	data, err := json.Marshal(info)
	if err != nil {
		return err
	}
	return put(tx, mapsStore, info.ID, string(data))
}

func putSnapshot(tx *idb.Transaction, m journey.ID, snapshot []byte, key uint64) error {
	return put(tx, snapshotsStore, m, map[string]any{"key": float64(key), "data": string(snapshot)})
}

func put(tx *idb.Transaction, name string, m journey.ID, value any) error {
	store, err := tx.ObjectStore(name)
	if err != nil {
		return err
	}
	id, err := safejs.ValueOf(string(m))
	if err != nil {
		return err
	}
	js, err := safejs.ValueOf(value)
	if err != nil {
		return err
	}
	_, err = store.PutKey(safejs.Unsafe(id), safejs.Unsafe(js))
	return err
}
