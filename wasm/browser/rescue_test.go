//go:build js && wasm

package browser

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

func rescuedChange(author journey.Author, n uint64) journey.Change {
	return journey.Change{Author: author, N: n, Do: "write", Ops: []journey.Op{journey.SetText(journey.KindNote, "n1", "text", "twee\nregels")}}
}

func TestWhatWasRescuedIsRecovered(t *testing.T) {
	s := testStorage(t)
	lib := &Shelf{s}
	_, err := lib.Append("m/1", []byte("first")) // an id from a file may be anything
	require.NoError(t, err)
	require.NoError(t, s.PutRescue("m/1", []journey.Change{rescuedChange("anna", 3)}))
	require.NoError(t, s.PutRescue("m/1", []journey.Change{rescuedChange("anna", 3), rescuedChange("anna", 4)}))
	require.NoError(t, s.PutRescue("new", []journey.Change{rescuedChange("bram", 1)}))
	require.NoError(t, s.PutUnmade(editor.MapInfo{ID: "new", Title: "Nieuw"}, []byte("snapshot\nof two lines"), false))

	require.NoError(t, s.Recover(lib))
	read := func(m journey.ID) (changes []string) {
		saved, err := lib.Open(m)
		require.NoError(t, err)
		for _, l := range saved.Lines {
			changes = append(changes, string(l.Change))
		}
		return changes
	}
	text := func(c journey.Change) string { return string(codec.AppendChange(nil, c)) }
	require.Equal(t, []string{"first", text(rescuedChange("anna", 3)), text(rescuedChange("anna", 4))}, read("m/1"))
	require.Equal(t, []string{text(rescuedChange("bram", 1))}, read("new"))
	maps, saved, found, err := lib.Begin("new")
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, []editor.MapInfo{{ID: "new", Title: "Nieuw"}}, maps)
	require.Equal(t, "snapshot\nof two lines", string(saved.Snapshot))

	require.NoError(t, s.Recover(lib))
	require.Len(t, read("m/1"), 3, "it is recovered once")
}

func TestAMapThatWasMadeAfterAllStaysAsItIs(t *testing.T) {
	s := testStorage(t)
	lib := &Shelf{s}
	require.NoError(t, s.PutUnmade(editor.MapInfo{ID: "m", Title: "Oud"}, []byte("old"), false))
	require.NoError(t, lib.Create(editor.MapInfo{ID: "m", Title: "Nieuw"}, []byte("new")))
	require.NoError(t, s.Recover(lib))
	maps, saved, _, err := lib.Begin("m")
	require.NoError(t, err)
	require.Equal(t, "Nieuw", maps[0].Title)
	require.Equal(t, "new", string(saved.Snapshot))
}

func TestAMapThatReplacesAnotherDoesSoWhenItIsRecovered(t *testing.T) {
	s := testStorage(t)
	lib := &Shelf{s}
	require.NoError(t, lib.Create(editor.MapInfo{ID: "m", Title: "Oud", Deleted: 1}, []byte("old")))
	_, err := lib.Append("m", []byte("of the old one"))
	require.NoError(t, err)
	require.NoError(t, s.PutUnmade(editor.MapInfo{ID: "m", Title: "Nieuw"}, []byte("new"), true))
	require.NoError(t, s.Recover(lib))
	maps, saved, _, err := lib.Begin("m")
	require.NoError(t, err)
	require.Equal(t, []editor.MapInfo{{ID: "m", Title: "Nieuw"}}, maps)
	require.Equal(t, "new", string(saved.Snapshot))
	require.Empty(t, saved.Lines)
}

func TestWhatCannotBeRecoveredStaysForAnotherTime(t *testing.T) {
	s := testStorage(t)
	closed := testDatabase(t)
	require.NoError(t, closed.db.Close())
	require.NoError(t, s.PutRescue("m", []journey.Change{rescuedChange("anna", 1)}))
	require.NoError(t, s.PutUnmade(editor.MapInfo{ID: "m"}, nil, false))
	require.Error(t, s.Recover(closed))
	lib := &Shelf{s}
	require.NoError(t, s.Recover(lib))
	saved, err := lib.Open("m")
	require.NoError(t, err)
	require.Len(t, saved.Lines, 1)
}

func TestALineThatCannotBeReadCostsNoOther(t *testing.T) {
	s := testStorage(t)
	lib := &Shelf{s}
	require.NoError(t, s.PutRescue("m", []journey.Change{rescuedChange("anna", 1)}))
	good, _, err := s.Get(RescueKey("m", "anna"))
	require.NoError(t, err)
	require.NoError(t, s.Put(RescueKey("m", "anna"), "{broken\n"+good))
	require.NoError(t, s.Recover(lib))
	saved, err := lib.Open("m")
	require.NoError(t, err)
	require.Len(t, saved.Lines, 1)
}

func TestPrefsComeBack(t *testing.T) {
	s := testStorage(t)
	require.Equal(t, editor.Prefs{}, s.Prefs())
	prefs := editor.Prefs{Language: "en", Last: "m", Cameras: map[journey.ID]geom.Camera{"m": {X: 1, Y: 2, Zoom: 0.5}}}
	require.NoError(t, s.PutPrefs(prefs))
	require.Equal(t, prefs, s.Prefs())
}

func TestBrokenPrefsAreForgotten(t *testing.T) {
	s := testStorage(t)
	require.NoError(t, s.Put(prefsKey, `{"last":`))
	require.Equal(t, editor.Prefs{}, s.Prefs())
	require.NoError(t, s.Put(prefsKey, `{"last":"m","cameras":{"m":{"X":1,"Y":2,"Zoom":0},"k":{"X":0,"Y":0,"Zoom":1}}}`))
	require.Equal(t, map[journey.ID]geom.Camera{"k": {Zoom: 1}}, s.Prefs().Cameras)
}

func TestStorageThatIsMissingIsAnError(t *testing.T) {
	define(t, "localStorage", nil)
	_, err := testPage(t).Storage()
	require.ErrorIs(t, err, errNoStorage)
}

// Chromium throws where cookies are blocked; read as a plain property that ended the program without a word.
func TestStorageThatThrowsIsAnError(t *testing.T) {
	for _, name := range []string{"localStorage", "indexedDB"} {
		refuse(t, name)
	}
	p := testPage(t)
	_, err := p.Storage()
	require.ErrorContains(t, err, "refused")
	_, err = p.OpenLibrary(nil)
	require.ErrorContains(t, err, "refused")
}
