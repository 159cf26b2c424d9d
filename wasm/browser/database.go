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
	raw  *object // the same, for getAll
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
	return p.open(databaseName, databaseVersion, upgrade)
}

// open opens a database, and has upgrade make what it lacks: old is the version that was there, 0 for none.
func (p *Page) open(name string, version uint, upgrade func(db *idb.Database, old uint) error) (*Database, error) {
	if factory := p.offered("indexedDB"); !factory.exists() {
		return nil, errors.Join(errors.New("this browser has no IndexedDB for this page"), factory.err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), openPatience)
	defer cancel()
	request, err := idb.Global().Open(context.Background(), name, version, func(db *idb.Database, old, _ uint) error { return upgrade(db, old) })
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
	return &Database{page: p, db: db, raw: &object{js: safejs.Safe(raw)}}, err
}

// upgrade only ever adds: a version of the database that is there keeps its maps.
func upgrade(db *idb.Database, old uint) error {
	if old >= 1 {
		return nil
	}
	if err := bareStores(db, mapsStore, snapshotsStore); err != nil {
		return err
	}
	keys := idb.ObjectStoreOptions{KeyPath: safejs.Unsafe(plain("key")), AutoIncrement: true}
	journal, err := db.CreateObjectStore(journalStore, keys)
	if err != nil {
		return err
	}
	byMap := safejs.Unsafe(plain([]any{"map", "key"}))
	_, err = journal.CreateIndex(journalIndex, byMap, idb.IndexOptions{Unique: true})
	return err
}

// bareStores makes stores whose keys come from outside.
func bareStores(db *idb.Database, names ...string) error {
	for _, name := range names {
		if _, err := db.CreateObjectStore(name, idb.ObjectStoreOptions{KeyPath: safejs.Unsafe(safejs.Null())}); err != nil {
			return err
		}
	}
	return nil
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

// read makes all requests in one transaction, waits for it and gives what each of them found.
func (d *Database) read(ask func(tx *object) []*object, stores ...any) ([]*object, error) {
	tx := d.raw.call("transaction", stores, "readonly")
	over := make(chan bool, 1)
	for kind, good := range map[string]bool{"oncomplete": true, "onabort": false} {
		fn, err := d.page.function(func([]safejs.Value) any {
			over <- good
			return nil
		})
		if err != nil {
			return nil, err
		}
		defer fn.Release()
		tx = tx.with(kind, fn)
	}
	results := ask(tx)
	if tx.err != nil {
		return nil, tx.err
	}
	for _, request := range results {
		if request.err != nil {
			return nil, request.err
		}
	}
	if !<-over {
		return nil, errors.New("reading failed: " + tx.get("error").text("name"))
	}
	for i, request := range results {
		results[i] = request.get("result")
	}
	return results, nil
}
