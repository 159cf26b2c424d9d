package lang

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestBothLanguagesAreComplete: no word is missing, and both languages have the same places to fill.
func TestBothLanguagesAreComplete(t *testing.T) {
	var walk func(path string, x, y reflect.Value)
	walk = func(path string, x, y reflect.Value) {
		if x.Kind() == reflect.Struct {
			for i := range x.NumField() {
				walk(path+"."+x.Type().Field(i).Name, x.Field(i), y.Field(i))
			}
			return
		}
		if x.Kind() == reflect.Array {
			for i := range x.Len() {
				walk(path, x.Index(i), y.Index(i))
			}
			return
		}
		require.NotEmpty(t, x.String(), path)
		require.NotEmpty(t, y.String(), path)
		for _, place := range []string{"{0}", "{1}", "{2}"} {
			require.Equal(t, strings.Contains(x.String(), place), strings.Contains(y.String(), place), "%s %s", path, place)
		}
		for _, text := range []string{x.String(), y.String()} {
			require.NotContains(t, text, "!", path)
			require.NotContains(t, strings.ToLower(text), "error", path)
			require.NotContains(t, strings.ToLower(text), "fout", path)
		}
	}
	walk("Words", reflect.ValueOf(dutch), reflect.ValueOf(english))
	walk("Terminal", reflect.ValueOf(dutchTerminal), reflect.ValueOf(englishTerminal))
}

func TestFormat(t *testing.T) {
	require.Equal(t, "a x b y", Format("a {0} b {1}").With("x", "y"))
	require.Equal(t, "1 notitie", dutch.Library.Notes.Of(1))
	require.Equal(t, "1234 notes", english.Library.Notes.Of(1234))
	require.Same(t, &dutch, For("nl-BE"))
	require.Same(t, &english, For("de"))
}
