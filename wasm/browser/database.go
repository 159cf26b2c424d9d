//go:build js && wasm

package browser

import (
	"context"
	"errors"
	"time"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"
)

// Database is the library in IndexedDB. Object stores:
//
//	maps       id -> the map's entry of the list, as JSON
//	snapshots  id -> {key, data}: the snapshot, and the highest key in it
//	journal    key -> {map, change, key}: the lines of all maps, under the keys that autoIncrement deals
//
// One journal for all maps, with an index by map and key: a store for each map would need a new version of the database, and
// with it all tabs to let go, for every new map. Keys of a map therefore have gaps.
//
// Writing is go-indexeddb's. Reading asks the browser itself for all values at once (getAll), which go-indexeddb does not
// know: its cursor costs a callback for every line.
type Database struct {
	page *Page
	db   *idb.Database
	raw  safejs.Value // the same, for getAll
}

const (
	databaseName    = "reiskaart"
	databaseVersion = 1

	mapsStore      = "maps"
	snapshotsStore = "snapshots"
	journalStore   = "journal"
	journalIndex   = "map"
)

// openPatience is how long a browser may take to open the database. Some never answer in a private window.
const openPatience = 5 * time.Second

func (p *Page) openDatabase() (*Database, error) {
	factory, err := p.offered("indexedDB")
	if err != nil {
		return nil, err
	}
	if factory.Type() != safejs.TypeObject {
		return nil, errors.New("this browser has no IndexedDB for this page")
	}
	ctx, cancel := context.WithTimeout(context.Background(), openPatience)
	defer cancel()
	request, err := idb.Global().Open(context.Background(), databaseName, databaseVersion, upgrade)
	if err != nil {
		return nil, err
	}
	db, err := request.Await(ctx)
	if err != nil {
		return nil, err
	}
	if ctx.Err() != nil {
		return nil, errors.New("the browser does not open its database")
	}
	raw, err := request.Request.Result()
	return &Database{page: p, db: db, raw: safejs.Safe(raw)}, err
}

func upgrade(db *idb.Database, _, _ uint) error {
	for _, name := range []string{mapsStore, snapshotsStore} {
		if _, err := db.CreateObjectStore(name, idb.ObjectStoreOptions{KeyPath: safejs.Unsafe(safejs.Null())}); err != nil {
			return err
		}
	}
	keyPath, err := safejs.ValueOf("key")
	if err != nil {
		return err
	}
	journal, err := db.CreateObjectStore(journalStore, idb.ObjectStoreOptions{KeyPath: safejs.Unsafe(keyPath), AutoIncrement: true})
	if err != nil {
		return err
	}
	byMap, err := safejs.ValueOf([]any{"map", "key"})
	if err != nil {
		return err
	}
	_, err = journal.CreateIndex(journalIndex, safejs.Unsafe(byMap), idb.IndexOptions{Unique: true})
	return err
}

// write runs a transaction that changes stores, and returns when all of it is on disk. ask may wait for requests of this
// transaction and for nothing else, or the browser takes the transaction to be complete.
func (d *Database) write(ask func(*idb.Transaction) error, store string, more ...string) error {
	tx, err := d.db.TransactionWithOptions(idb.TransactionOptions{Mode: idb.TransactionReadWrite, Durability: idb.DurabilityStrict}, store, more...)
	if err != nil {
		return err
	}
	if err := ask(tx); err != nil {
		_ = tx.Abort() // it may be over already
		return err
	}
	return tx.Await(context.Background())
}

// read makes all requests in one transaction and waits for it; then each request has its result.
func (d *Database) read(ask func(tx safejs.Value) ([]safejs.Value, error), stores ...any) ([]safejs.Value, error) {
	tx, err := d.raw.Call("transaction", stores, "readonly")
	if err != nil {
		return nil, err
	}
	over := make(chan bool, 1)
	for kind, good := range map[string]bool{"oncomplete": true, "onabort": false} {
		fn, err := safejs.FuncOf(func(safejs.Value, []safejs.Value) any {
			over <- good
			return nil
		})
		if err != nil {
			return nil, err
		}
		defer fn.Release()
		if err := tx.Set(kind, fn); err != nil {
			return nil, err
		}
	}
	requests, err := ask(tx)
	if err != nil {
		return nil, err
	}
	if !<-over {
		failure, err := tx.Get("error")
		if err != nil {
			return nil, err
		}
		return nil, errors.New("reading failed: " + text(failure, "name"))
	}
	results := make([]safejs.Value, len(requests))
	for i, request := range requests {
		if results[i], err = request.Get("result"); err != nil {
			return nil, err
		}
	}
	return results, nil
}
