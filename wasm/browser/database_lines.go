//go:build js && wasm

package browser

import (
	"context"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// The ask functions make a request in a transaction for reading; the read functions take what it found apart.

func askMaps(tx *object) *object { return tx.call("objectStore", mapsStore).call("getAll") }

func askSnapshot(tx *object, m journey.ID) *object {
	return tx.call("objectStore", snapshotsStore).call("get", string(m))
}

// askLines asks for a map's lines after a key. In IndexedDB's order an array comes after every number, so that it is an end
// for all keys.
func askLines(tx *object, m journey.ID, after uint64) *object {
	lines := window().get("IDBKeyRange").call("bound", []any{string(m), float64(after)}, []any{string(m), []any{}}, true, false)
	return tx.call("objectStore", journalStore).call("index", journalIndex).call("getAll", lines)
}

func readInfos(all *object) []editor.MapInfo {
	maps := make([]editor.MapInfo, 0, all.length())
	for i := range cap(maps) {
		if info, ok := readInfo(all.at(i).string()); ok {
			maps = append(maps, info)
		}
	}
	return maps
}

// readInfo passes over what cannot be read: one damaged entry must not hide the other maps.
func readInfo(data string) (editor.MapInfo, bool) {
	info, err := editor.ReadInfo([]byte(data))
	return info, err == nil && info.ID != ""
}

func readSaved(snapshot, lines *object) replica.Saved {
	var saved replica.Saved
	if snapshot.exists() {
		saved.Key = uint64(snapshot.number("key"))
		saved.Snapshot = []byte(snapshot.text("data"))
	}
	saved.Lines = readLines(lines, saved.Key)
	return saved
}

func readLines(all *object, after uint64) []replica.Line {
	lines := make([]replica.Line, 0, all.length())
	for i := range cap(lines) {
		v := all.at(i)
		if key := uint64(v.number("key")); key > after {
			lines = append(lines, replica.Line{Key: key, Change: []byte(v.text("change"))})
		}
	}
	return lines
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
	from, to := plain([]any{string(m)}), plain([]any{string(m), float64(upto)})
	lines, err := idb.NewKeyRangeBound(safejs.Unsafe(from), safejs.Unsafe(to), false, false)
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
	keys := make([]int, len(values))
	for i, v := range values {
		if keys[i], err = safejs.Safe(v).Int(); err != nil {
			return err
		}
	}
	for i := 0; i < len(keys); {
		j := i + 1
		for j < len(keys) && keys[j] == keys[j-1]+1 {
			j++
		}
		run := window().get("IDBKeyRange").call("bound", keys[i], keys[j-1])
		if run.err != nil {
			return run.err
		}
		if _, err := journal.Delete(safejs.Unsafe(run.js)); err != nil {
			return err
		}
		i = j
	}
	return nil
}
