//go:build js && wasm

package browser

import (
	"context"
	"strings"
	"testing"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/hack-pad/safejs"
	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
)

func testBeside(t *testing.T) Beside {
	t.Helper()
	deleting, err := idb.Global().DeleteDatabase(besideName)
	require.NoError(t, err)
	require.NoError(t, deleting.Await(context.Background()))
	b, err := testPage(t).OpenBeside(nil)
	require.NoError(t, err)
	t.Cleanup(func() { _ = b.(besideDatabase).db.Close() }) // so that the next test may delete it
	return b
}

func TestVersionsAreKeptBesideTheirMap(t *testing.T) {
	test := func(t *testing.T, b Beside) {
		list, err := b.Versions("m")
		require.NoError(t, err)
		require.Empty(t, list)
		data, err := b.Version("m", "v1")
		require.NoError(t, err)
		require.Nil(t, data)

		one := editor.VersionInfo{ID: "v1", Map: "m", Name: "Voor het gesprek – één", Made: 5, Notes: 2}
		two := editor.VersionInfo{ID: "v2", Map: "m", Name: "Vanzelf", Made: 6, ByItself: true}
		other := editor.VersionInfo{ID: "v1", Map: "m/v", Name: "Van een ander"}
		for _, info := range []editor.VersionInfo{one, two, other} {
			require.NoError(t, b.PutVersion(info, []byte("{\"één\"}\n[\""+info.Name+"\"]\n")))
		}
		one.Name, one.Deleted = "Erna", 7
		require.NoError(t, b.PutVersion(one, nil))
		list, err = b.Versions("m")
		require.NoError(t, err)
		require.ElementsMatch(t, []editor.VersionInfo{one, two}, list)
		data, err = b.Version("m", "v1")
		require.NoError(t, err)
		require.Equal(t, "{\"één\"}\n[\"Voor het gesprek – één\"]\n", string(data), "another name leaves what it holds")

		require.NoError(t, b.DropVersion("m", "v2"))
		require.NoError(t, b.Forget("m"))
		list, err = b.Versions("m")
		require.NoError(t, err)
		require.Empty(t, list)
		data, err = b.Version("m", "v1")
		require.NoError(t, err)
		require.Nil(t, data)
		list, err = b.Versions("m/v")
		require.NoError(t, err)
		require.Equal(t, []editor.VersionInfo{other}, list)
	}
	t.Run("IndexedDB", func(t *testing.T) { test(t, testBeside(t)) })
	t.Run("localStorage", func(t *testing.T) { test(t, &Shelf{testStorage(t)}) })
}

func TestPicturesAreKeptBesideTheirMap(t *testing.T) {
	b := testBeside(t)
	require.NoError(t, b.PutPicture("m", "<svg>1</svg>"))
	require.NoError(t, b.PutPicture("m", "<svg>2</svg>"))
	require.NoError(t, b.PutPicture("n", "<svg>3</svg>"))
	pictures, err := b.Pictures()
	require.NoError(t, err)
	require.Equal(t, map[journey.ID]string{"m": "<svg>2</svg>", "n": "<svg>3</svg>"}, pictures)
	require.NoError(t, b.Forget("m"))
	pictures, err = b.Pictures()
	require.NoError(t, err)
	require.Len(t, pictures, 1)
}

func TestAFullShelfKeepsNoHalfVersion(t *testing.T) {
	shelf := &Shelf{testStorage(t)}
	require.Error(t, shelf.PutVersion(editor.VersionInfo{ID: "v", Map: "m"}, []byte(strings.Repeat("x", 6<<20))))
	list, err := shelf.Versions("m")
	require.NoError(t, err)
	require.Empty(t, list)
}

// TestMapsOfAnEarlierVersionStay: the database of the maps as the first version of the page made it, with a tab that still has
// it open. The maps are there, and versions of them can be kept without that tab letting go.
func TestMapsOfAnEarlierVersionStay(t *testing.T) {
	deleting, err := idb.Global().DeleteDatabase(databaseName)
	require.NoError(t, err)
	require.NoError(t, deleting.Await(context.Background()))
	opening, err := idb.Global().Open(context.Background(), "reiskaart", 1, func(db *idb.Database, _, _ uint) error {
		for _, name := range []string{"maps", "snapshots"} {
			if _, err := db.CreateObjectStore(name, idb.ObjectStoreOptions{KeyPath: safejs.Unsafe(safejs.Null())}); err != nil {
				return err
			}
		}
		journal, err := db.CreateObjectStore("journal", idb.ObjectStoreOptions{KeyPath: safejs.Unsafe(plain("key")), AutoIncrement: true})
		if err != nil {
			return err
		}
		_, err = journal.CreateIndex("map", safejs.Unsafe(plain([]any{"map", "key"})), idb.IndexOptions{Unique: true})
		return err
	})
	require.NoError(t, err)
	old, err := opening.Await(context.Background())
	require.NoError(t, err)
	t.Cleanup(func() { _ = old.Close() })
	tx, err := old.Transaction(idb.TransactionReadWrite, "maps", "snapshots", "journal")
	require.NoError(t, err)
	require.NoError(t, put(tx, "maps", "m1", `{"id":"m1","title":"Huis","notes":1,"changed":5}`))
	require.NoError(t, put(tx, "snapshots", "m1", map[string]any{"key": 0.0, "data": "snapshot"}))
	journal, err := tx.ObjectStore("journal")
	require.NoError(t, err)
	_, err = journal.Add(safejs.Unsafe(plain(map[string]any{"map": "m1", "change": "{}"})))
	require.NoError(t, err)
	require.NoError(t, tx.Await(context.Background()))

	beside := testBeside(t)
	library, err := testPage(t).OpenLibrary(testStorage(t))
	require.NoError(t, err)
	require.IsType(t, &Database{}, library, "not the shelf, where no map is")
	t.Cleanup(func() { _ = library.(*Database).db.Close() })
	maps, saved, found, err := library.Begin("m1")
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, []editor.MapInfo{{ID: "m1", Title: "Huis", Notes: 1, Changed: 5}}, maps)
	require.Equal(t, "snapshot", string(saved.Snapshot))
	require.Len(t, saved.Lines, 1)
	require.NoError(t, beside.PutVersion(editor.VersionInfo{ID: "v", Map: "m1"}, []byte("stand")))
}
