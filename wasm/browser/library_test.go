//go:build js && wasm

package browser

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

func testDatabase(t *testing.T) *Database {
	t.Helper()
	deleting, err := idb.Global().DeleteDatabase(databaseName)
	require.NoError(t, err)
	require.NoError(t, deleting.Await(context.Background()))
	d, err := testPage(t).openDatabase()
	require.NoError(t, err)
	t.Cleanup(func() { _ = d.db.Close() }) // a test may have closed it
	return d
}

func bothLibraries(t *testing.T, test func(t *testing.T, lib Library)) {
	t.Run("IndexedDB", func(t *testing.T) { test(t, testDatabase(t)) })
	t.Run("localStorage", func(t *testing.T) { test(t, &Shelf{testStorage(t)}) })
}

func TestALibraryKeepsMaps(t *testing.T) {
	bothLibraries(t, func(t *testing.T, lib Library) {
		maps, saved, found, err := lib.Begin("")
		require.NoError(t, err)
		require.Empty(t, maps)
		require.False(t, found)
		require.Empty(t, saved.Lines)

		info := editor.MapInfo{ID: "b4Kq0ZyT", Title: "Huizenkoper – één", Notes: 3, Changed: 1732284000000}
		require.NoError(t, lib.Create(info, []byte(`{"snapshot"}`)))
		key, err := lib.Append(info.ID, []byte(`{"één"}`))
		require.NoError(t, err)
		require.Positive(t, key)

		maps, saved, found, err = lib.Begin(info.ID)
		require.NoError(t, err)
		require.True(t, found)
		require.Equal(t, []editor.MapInfo{info}, maps)
		require.Equal(t, replica.Saved{Snapshot: []byte(`{"snapshot"}`), Lines: []replica.Line{{Key: key, Change: []byte(`{"één"}`)}}}, saved)

		info.Title = "Koper"
		require.NoError(t, lib.PutInfo(info))
		require.NoError(t, lib.PutInfo(editor.MapInfo{ID: "other"}))
		maps, err = lib.Maps()
		require.NoError(t, err)
		require.ElementsMatch(t, []editor.MapInfo{info, {ID: "other"}}, maps)

		require.NoError(t, lib.Remove(info.ID))
		maps, saved, found, err = lib.Begin(info.ID)
		require.NoError(t, err)
		require.Equal(t, []editor.MapInfo{{ID: "other"}}, maps)
		require.False(t, found)
		require.Equal(t, replica.Saved{Lines: []replica.Line{}}, replica.Saved{Lines: append([]replica.Line{}, saved.Lines...)})
	})
}

// The store that replica's own tests hold to its rules is the model: whatever is done to both, both tell the same, but for
// the keys, which need only rise.
func TestALibraryDoesWhatTheStoreInMemoryDoes(t *testing.T) {
	bothLibraries(t, func(t *testing.T, lib Library) {
		model := replica.NewMemory()
		chance := rand.New(rand.NewPCG(2, 7))
		ids := []journey.ID{"a", "b", "a/b"}
		keys := map[journey.ID][]uint64{} // of the library, by the key of the model less one
		at := func(m journey.ID, i int) uint64 {
			if i == 0 {
				return 0
			}
			return keys[m][i-1]
		}
		translate := func(m journey.ID, lines []replica.Line) (same []replica.Line) {
			for _, l := range lines {
				same = append(same, replica.Line{Key: at(m, int(l.Key)), Change: l.Change})
			}
			return same
		}
		for step := range 200 {
			m := ids[chance.IntN(len(ids))]
			i := chance.IntN(len(keys[m]) + 1)
			switch chance.IntN(6) {
			case 0, 1:
				change := fmt.Appendf(nil, `{"step":%d}`, step)
				_, err := model.Append(m, change)
				require.NoError(t, err)
				key, err := lib.Append(m, change)
				require.NoError(t, err)
				require.Greater(t, key, at(m, len(keys[m])))
				keys[m] = append(keys[m], key)
			case 2:
				snapshot := fmt.Appendf(nil, `{"snapshot":%d}`, step)
				require.NoError(t, model.Compact(m, snapshot, uint64(i)))
				require.NoError(t, lib.Compact(m, snapshot, at(m, i)))
			case 3, 4:
				want, pruned := model.Since(m, uint64(i))
				got, err := lib.Since(m, at(m, i))
				require.Equal(t, pruned, err)
				require.Equal(t, translate(m, want), slices.Clip(append([]replica.Line(nil), got...)))
			default:
				want, err := model.Open(m)
				require.NoError(t, err)
				got, err := lib.Open(m)
				require.NoError(t, err)
				require.Equal(t, want.Snapshot, got.Snapshot)
				require.Equal(t, at(m, int(want.Key)), got.Key)
				require.Equal(t, translate(m, want.Lines), append([]replica.Line(nil), got.Lines...))
			}
		}
	})
}

func TestADamagedEntryHidesNoOtherMap(t *testing.T) {
	d := testDatabase(t)
	require.NoError(t, d.PutInfo(editor.MapInfo{ID: "good"}))
	require.NoError(t, d.write(func(tx *idb.Transaction) error { return put(tx, mapsStore, "bad", "{") }, mapsStore))
	maps, err := d.Maps()
	require.NoError(t, err)
	require.Equal(t, []editor.MapInfo{{ID: "good"}}, maps)
}

func TestALibraryThatIsGoneSaysSo(t *testing.T) {
	d := testDatabase(t)
	require.NoError(t, d.db.Close()) // as a browser does when its data are wiped
	_, err := d.Append("m", []byte(`{}`))
	require.Error(t, err)
	_, err = d.Open("m")
	require.Error(t, err)
	require.Error(t, d.Create(editor.MapInfo{ID: "m"}, nil))
}

func TestAFullShelfSaysSoAndKeepsWhatItHas(t *testing.T) {
	shelf := &Shelf{testStorage(t)}
	key, err := shelf.Append("m", []byte(`{"kept"}`))
	require.NoError(t, err)
	_, err = shelf.Append("m", []byte(strings.Repeat("x", 6<<20)))
	require.Error(t, err)
	require.Error(t, shelf.Compact("m", []byte(strings.Repeat("x", 6<<20)), key))
	saved, err := shelf.Open("m")
	require.NoError(t, err)
	require.Equal(t, []replica.Line{{Key: key, Change: []byte(`{"kept"}`)}}, saved.Lines)
}

func TestWithoutIndexedDBTheLibraryIsInLocalStorage(t *testing.T) {
	storage := testStorage(t)
	define(t, "indexedDB", nil)
	p := testPage(t)
	lib, err := p.OpenLibrary(storage)
	require.NoError(t, err)
	require.IsType(t, &Shelf{}, lib)
	_, err = p.OpenLibrary(nil)
	require.ErrorIs(t, err, errNoLibrary)
}

func TestATabThatSleptOpensAnew(t *testing.T) {
	bothLibraries(t, func(t *testing.T, lib Library) {
		var keys []uint64
		for range 3 {
			key, err := lib.Append("m", []byte(`{}`))
			require.NoError(t, err)
			keys = append(keys, key)
		}
		require.NoError(t, lib.Compact("m", []byte(`{}`), keys[1]))
		_, err := lib.Since("m", keys[0])
		require.ErrorIs(t, err, replica.ErrPruned)
		lines, err := lib.Since("m", keys[1])
		require.NoError(t, err)
		require.Len(t, lines, 1)
	})
}
