//go:build js && wasm

package browser

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

func TestRescuedChangesComeBackUntilTheyAreForgotten(t *testing.T) {
	s := testStorage(t)
	change := func(author journey.Author, n uint64) journey.Change {
		return journey.Change{Author: author, N: n, Do: "write", Ops: []journey.Op{journey.SetText(journey.KindNote, "n1", "text", "twee\nregels")}}
	}
	require.NoError(t, s.PutRescue("m", []journey.Change{change("anna", 3), change("anna", 4)}))
	require.NoError(t, s.PutRescue("m", []journey.Change{change("bram", 1)}))
	require.NoError(t, s.PutRescue("other", []journey.Change{change("anna", 9)}))
	changes, keys, err := s.Rescued("m")
	require.NoError(t, err)
	require.ElementsMatch(t, []journey.Change{change("anna", 3), change("anna", 4), change("bram", 1)}, changes)
	require.ElementsMatch(t, []string{RescueKey("m", "anna"), RescueKey("m", "bram")}, keys)

	for _, key := range keys {
		require.NoError(t, s.Remove(key))
	}
	changes, _, err = s.Rescued("m")
	require.NoError(t, err)
	require.Empty(t, changes)
	changes, _, err = s.Rescued("other")
	require.NoError(t, err)
	require.Len(t, changes, 1)
}

func TestALineThatCannotBeReadCostsNoOther(t *testing.T) {
	s := testStorage(t)
	c := journey.Change{Author: "anna", N: 1, Do: "x", Ops: []journey.Op{journey.Delete(journey.KindNote, "n1")}}
	require.NoError(t, s.PutRescue("m", []journey.Change{c}))
	good, _, err := s.Get(RescueKey("m", "anna"))
	require.NoError(t, err)
	require.NoError(t, s.Put(RescueKey("m", "anna"), "{broken\n"+good))
	changes, _, err := s.Rescued("m")
	require.NoError(t, err)
	require.Equal(t, []journey.Change{c}, changes)
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
