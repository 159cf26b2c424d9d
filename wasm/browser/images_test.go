//go:build js && wasm

package browser

import (
	"context"
	"testing"
	"time"

	"github.com/hack-pad/go-indexeddb/idb"
	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func testImages(t *testing.T) *Images {
	t.Helper()
	deleting, err := idb.Global().DeleteDatabase(imagesName)
	require.NoError(t, err)
	require.NoError(t, deleting.Await(context.Background()))
	d, err := testPage(t).OpenImages()
	require.NoError(t, err)
	t.Cleanup(func() { _ = d.db.Close() }) // so that the next test may delete it
	return d
}

func TestPicturesAreKeptByTheirMap(t *testing.T) {
	d := testImages(t)
	require.NoError(t, d.Put("m", "i1", "image/png", []byte{1, 2, 3}))
	require.NoError(t, d.Put("m", "i2", "image/webp", []byte{4}))
	require.NoError(t, d.Put("other", "i1", "image/png", []byte{9}))
	found, err := d.Get("m", []journey.ID{"i1", "i2", "i3"})
	require.NoError(t, err)
	require.Equal(t, map[journey.ID][]byte{"i1": {1, 2, 3}, "i2": {4}}, found)

	require.NoError(t, d.Forget("m"))
	found, err = d.Get("m", []journey.ID{"i1", "i2"})
	require.NoError(t, err)
	require.Empty(t, found)
	found, err = d.Get("other", []journey.ID{"i1"})
	require.NoError(t, err)
	require.Equal(t, map[journey.ID][]byte{"i1": {9}}, found)
}

func TestAPictureWithoutAUserGoesAfterAWeek(t *testing.T) {
	d := testImages(t)
	for _, id := range []journey.ID{"used", "unused", "again"} {
		require.NoError(t, d.Put("m", id, "image/png", []byte(id)))
	}
	require.NoError(t, d.Put("other", "unused", "image/png", []byte{1}))
	there := func() (ids []journey.ID) {
		keys, err := d.keys(ofMap("m"))
		require.NoError(t, err)
		for _, key := range keys {
			ids = append(ids, key[1])
		}
		return ids
	}
	day := func(n int) time.Time { return time.Date(2026, 11, n, 9, 0, 0, 0, time.UTC) }
	all, used := map[journey.ID]bool{"used": true, "again": true}, map[journey.ID]bool{"used": true}
	require.NoError(t, d.Sweep("m", used, day(1)))
	require.NoError(t, d.Sweep("m", all, day(3))) // undo gave it a user again
	require.NoError(t, d.Sweep("m", used, day(7)))
	require.ElementsMatch(t, []journey.ID{"used", "unused", "again"}, there(), "undo may still bring it back")
	require.NoError(t, d.Sweep("m", used, day(9)))
	require.ElementsMatch(t, []journey.ID{"used", "again"}, there())
	require.NoError(t, d.Put("m", "again", "image/png", []byte{2})) // it was pasted once more
	require.NoError(t, d.Sweep("m", used, day(20)))
	require.ElementsMatch(t, []journey.ID{"used", "again"}, there())
	found, err := d.Get("other", []journey.ID{"unused"})
	require.NoError(t, err)
	require.Len(t, found, 1)
}
