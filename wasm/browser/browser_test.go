//go:build js && wasm

package browser

import (
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/stretchr/testify/require"
)

// testPage is a page with the elements of index.html, made where the test runs.
func testPage(t *testing.T) *Page {
	t.Helper()
	document := window().get("document")
	if old := document.call("getElementById", "page"); old.exists() {
		require.NoError(t, old.call("remove").err)
	}
	host := document.call("createElement", "div").with("id", "page").with("innerHTML", `<main id="wall"><canvas id="board"></canvas><canvas id="overlay" tabindex="0"></canvas>`+
		`<div id="writer"></div></main><div id="live"></div>`)
	require.NoError(t, document.get("body").call("append", host).err)
	p, err := Find()
	require.NoError(t, err)
	return p
}

func testStorage(t *testing.T) *Storage {
	t.Helper()
	s, err := testPage(t).Storage()
	require.NoError(t, err)
	require.NoError(t, s.local.call("clear").err)
	return s
}

// define gives the window another property in the place of the browser's own, until the test ends.
func define(t *testing.T, name string, value any) {
	t.Helper()
	redefine(t, name, map[string]any{"value": value, "configurable": true})
}

// refuse lets reading a property of the window throw.
func refuse(t *testing.T, name string) {
	t.Helper()
	function, err := safejs.Global().Get("Function")
	require.NoError(t, err)
	thrower, err := function.New("throw new Error('refused')")
	require.NoError(t, err)
	redefine(t, name, map[string]any{"get": thrower, "configurable": true})
}

func redefine(t *testing.T, name string, descriptor map[string]any) {
	t.Helper()
	object, err := safejs.Global().Get("Object")
	require.NoError(t, err)
	own, err := object.Call("getOwnPropertyDescriptor", safejs.Global(), name)
	require.NoError(t, err)
	_, err = object.Call("defineProperty", safejs.Global(), name, descriptor)
	require.NoError(t, err)
	t.Cleanup(func() {
		_, err := object.Call("defineProperty", safejs.Global(), name, own)
		require.NoError(t, err)
	})
}

func TestFindNeedsItsElements(t *testing.T) {
	p := testPage(t)
	require.NoError(t, p.overlay.call("remove").err)
	_, err := Find()
	require.ErrorContains(t, err, "#overlay")
}

func TestSeedsDiffer(t *testing.T) {
	p := testPage(t)
	a, err := p.Seed()
	require.NoError(t, err)
	b, err := p.Seed()
	require.NoError(t, err)
	require.NotEqual(t, a, b)
}

func TestLanguageIsDutchUnlessEnglish(t *testing.T) {
	for said, want := range map[string]string{"nl-BE": "nl", "en-GB": "en", "EN": "en", "de": "nl"} {
		define(t, "navigator", map[string]any{"language": said})
		require.Equal(t, want, testPage(t).Language(), said)
	}
}

func TestAPanicIsHeardOfBeforeItGoesOn(t *testing.T) {
	p := testPage(t)
	heard := 0
	p.Panicked = func() { heard++ }
	require.PanicsWithValue(t, "broken", func() { p.Guard(func() { p.Guard(func() { panic("broken") }) }) })
	require.Equal(t, 1, heard, "once, however many guards it passes")
}
