//go:build js && wasm

package main

import (
	"errors"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
	"reiskaart/wasm/browser"
)

// slowLibrary is a library in memory of which one map may refuse to be written.
type slowLibrary struct {
	browser.Library
	maps    *replica.Memory
	refuses journey.ID
}

var errRefused = errors.New("full")

func (l *slowLibrary) Create(info editor.MapInfo, snapshot []byte) error {
	if info.ID == l.refuses {
		return errRefused
	}
	return l.maps.Compact(info.ID, snapshot, 0)
}

func (l *slowLibrary) Append(m journey.ID, change []byte) (uint64, error) {
	if m == l.refuses {
		return 0, errRefused
	}
	return l.maps.Append(m, change)
}

func (l *slowLibrary) Begin(m journey.ID) ([]editor.MapInfo, replica.Saved, bool, error) {
	saved, err := l.maps.Open(m)
	return nil, saved, err == nil, err
}

func (l *slowLibrary) has(t *testing.T, m journey.ID) (numbers []uint64) {
	saved, err := l.maps.Open(m)
	require.NoError(t, err)
	for _, line := range saved.Lines {
		c, err := codec.ReadChange(line.Change)
		require.NoError(t, err)
		numbers = append(numbers, c.N)
	}
	return numbers
}

// slowKeeper keeps in such a library, with the answers that the editor got.
func slowKeeper(t *testing.T) (k *keeper, library *slowLibrary, storage *browser.Storage) {
	document, err := safejs.Global().Get("document")
	require.NoError(t, err)
	body, err := document.Get("body")
	require.NoError(t, err)
	_, err = body.Call("insertAdjacentHTML", "beforeend", `<main id="wall"><canvas id="board"></canvas><canvas id="overlay"></canvas><div id="writer"></div></main><div id="live"></div>`)
	require.NoError(t, err)
	page, err := browser.Find()
	require.NoError(t, err)
	storage, err = page.Storage()
	require.NoError(t, err)
	k = newKeeper(page, storage, func(editor.Event) bool { return true })
	library = &slowLibrary{maps: replica.NewMemory()}
	k.library = library
	return k, library, storage
}

// catchUp does what waits.
func (k *keeper) catchUp() {
	for len(k.jobs) > 0 {
		job := k.jobs[0]
		k.jobs = k.jobs[1:]
		job()
	}
	k.forgetRescued()
}

func written(n uint64) journey.Change {
	return journey.Change{Author: "anna", N: n, Do: "write", Ops: []journey.Op{journey.SetText(journey.KindNote, "n1", "text", "een")}}
}

// Three notes written and another map opened before the first of them was saved: the editor sends one change at a time, and
// asks for nothing more of a map that it left.
func TestBugWhatWasNotSavedYetWasLostWhenAnotherMapWasOpened(t *testing.T) {
	k, library, storage := slowKeeper(t)
	k.create(editor.Create{Info: editor.MapInfo{ID: "left"}, Snapshot: []byte("{}")})
	k.append(editor.Append{Map: "left", Change: written(1)})
	require.NoError(t, k.rescue("left", []journey.Change{written(1), written(2), written(3)}))
	keys, err := storage.Keys("rescue/left")
	require.NoError(t, err)
	require.Len(t, keys, 1, "were the page to end now")
	k.load("other")
	k.catchUp()
	require.Equal(t, []uint64{1, 2, 3}, library.has(t, "left"))
	keys, err = storage.Keys("rescue/left")
	require.NoError(t, err)
	require.Empty(t, keys)
}

func TestBugWhatLayRescuedWasForgottenWhenAnotherMapWasSaved(t *testing.T) {
	k, library, storage := slowKeeper(t)
	require.NoError(t, library.maps.Compact("left", []byte("{}"), 0))
	library.refuses = "left"
	k.append(editor.Append{Map: "left", Change: written(1)})
	require.NoError(t, k.rescue("left", []journey.Change{written(1), written(2)}))
	k.create(editor.Create{Info: editor.MapInfo{ID: "other"}, Snapshot: []byte("{}")})
	k.catchUp()
	require.Empty(t, library.has(t, "left"))
	kept, ok, err := storage.Get(browser.RescueKey("left", "anna"))
	require.NoError(t, err)
	require.True(t, ok, "it is nowhere else")
	require.Contains(t, kept, "\n")

	library.refuses = ""
	k.load("left")
	k.catchUp()
	require.Equal(t, []uint64{1, 2}, library.has(t, "left"), "before it is read")
	_, ok, err = storage.Get(browser.RescueKey("left", "anna"))
	require.NoError(t, err)
	require.False(t, ok)
}

func TestAMapThatCouldNotBeMadeIsMadeBeforeItsChanges(t *testing.T) {
	k, library, _ := slowKeeper(t)
	library.refuses = "m"
	k.create(editor.Create{Info: editor.MapInfo{ID: "m"}, Snapshot: []byte("{}")})
	k.append(editor.Append{Map: "m", Change: written(1)})
	k.catchUp()
	library.refuses = ""
	k.load("m")
	k.catchUp()
	require.Equal(t, []uint64{1}, library.has(t, "m"))
	k.create(editor.Create{Info: editor.MapInfo{ID: "m"}, Snapshot: []byte("{}")}) // the editor tries again, and waits for an answer
	k.catchUp()
	require.Equal(t, []uint64{1}, library.has(t, "m"))
}
