//go:build js && wasm

package browser

import (
	"context"
	"encoding/json"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// The ask functions make requests in a transaction for reading; the read functions take their results apart.

func askStore(tx safejs.Value, store, method string, args ...any) (safejs.Value, error) {
	from, err := tx.Call("objectStore", store)
	if err != nil {
		return safejs.Value{}, err
	}
	return from.Call(method, args...)
}

func (d *Database) askMaps(tx safejs.Value) (safejs.Value, error) {
	return askStore(tx, mapsStore, "getAll")
}

// askSaved makes two requests: for the snapshot and for all lines.
func (d *Database) askSaved(tx safejs.Value, m journey.ID) ([]safejs.Value, error) {
	snapshot, err := askStore(tx, snapshotsStore, "get", string(m))
	if err != nil {
		return nil, err
	}
	lines, err := d.askLines(tx, m, 0)
	return []safejs.Value{snapshot, lines}, err
}

func (d *Database) askLines(tx safejs.Value, m journey.ID, after uint64) (safejs.Value, error) {
	index, err := askStore(tx, journalStore, "index", journalIndex)
	if err != nil {
		return safejs.Value{}, err
	}
	from, err := d.linesOf(m, after)
	if err != nil {
		return safejs.Value{}, err
	}
	return index.Call("getAll", from)
}

// linesOf is the range of a map's lines after a key. In IndexedDB's order an array comes after every number, so that it is
// an end for all keys.
func (d *Database) linesOf(m journey.ID, after uint64) (safejs.Value, error) {
	class, err := d.page.window.Get("IDBKeyRange")
	if err != nil {
		return safejs.Value{}, err
	}
	return class.Call("bound", []any{string(m), float64(after)}, []any{string(m), []any{}}, true, false)
}

func readInfos(all safejs.Value) ([]editor.MapInfo, error) {
	maps := make([]editor.MapInfo, 0, int(number(all, "length")))
	for i := range cap(maps) {
		v, err := all.Index(i)
		if err != nil {
			return nil, err
		}
		data, err := v.String()
		if err != nil {
			return nil, err
		}
		if info, ok := readInfo(data); ok {
			maps = append(maps, info)
		}
	}
	return maps, nil
}

// readInfo passes over what cannot be read: one damaged entry must not hide the other maps.
func readInfo(data string) (info editor.MapInfo, ok bool) {
	err := json.Unmarshal([]byte(data), &info)
	return info, err == nil && info.ID != ""
}

func readSaved(snapshot, lines safejs.Value) (replica.Saved, error) {
	var saved replica.Saved
	if snapshot.Type() == safejs.TypeObject {
		saved.Key = uint64(number(snapshot, "key"))
		saved.Snapshot = []byte(text(snapshot, "data"))
	}
	var err error
	saved.Lines, err = readLines(lines, saved.Key)
	return saved, err
}

func readLines(all safejs.Value, after uint64) ([]replica.Line, error) {
	lines := make([]replica.Line, 0, int(number(all, "length")))
	for i := range cap(lines) {
		v, err := all.Index(i)
		if err != nil {
			return nil, err
		}
		if line := (replica.Line{Key: uint64(number(v, "key")), Change: []byte(text(v, "change"))}); line.Key > after {
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// deleteLines deletes a map's lines up to a key: neighbours in one request, since one editor's lines mostly lie together.
func deleteLines(tx *idb.Transaction, m journey.ID, upto uint64) error {
	journal, err := tx.ObjectStore(journalStore)
	if err != nil {
		return err
	}
	index, err := journal.Index(journalIndex)
	if err != nil {
		return err
	}
	lower, err := safejs.ValueOf([]any{string(m)})
	if err != nil {
		return err
	}
	upper, err := safejs.ValueOf([]any{string(m), float64(upto)})
	if err != nil {
		return err
	}
	lines, err := idb.NewKeyRangeBound(safejs.Unsafe(lower), safejs.Unsafe(upper), false, false)
	if err != nil {
		return err
	}
	asking, err := index.GetAllKeysRange(lines, 0)
	if err != nil {
		return err
	}
	values, err := asking.Await(context.Background())
	if err != nil {
		return err
	}
	keys := make([]float64, len(values))
	for i, v := range values {
		if keys[i], err = safejs.Safe(v).Float(); err != nil {
			return err
		}
	}
	class, err := safejs.Global().Get("IDBKeyRange")
	if err != nil {
		return err
	}
	for i := 0; i < len(keys); {
		j := i + 1
		for j < len(keys) && keys[j] == keys[j-1]+1 {
			j++
		}
		run, err := class.Call("bound", keys[i], keys[j-1])
		if err != nil {
			return err
		}
		if _, err := journal.Delete(safejs.Unsafe(run)); err != nil {
			return err
		}
		i = j
	}
	return nil
}
