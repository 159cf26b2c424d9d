package editor

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestAKeyHasOneMeaning: but for Ctrl+Enter, of which the choice says what it adds. Keys that browsers never give to a page
// are not among them, nor are those that the wall reads by themselves.
func TestAKeyHasOneMeaning(t *testing.T) {
	means := map[string]string{}
	names := map[string]bool{}
	for _, c := range commands {
		require.False(t, names[c.name], "two commands are called %s", c.name)
		names[c.name] = true
		for _, chord := range c.keys {
			if chord != "Ctrl+Enter" {
				require.Empty(t, means[chord], "%s and %s", c.name, chord)
			}
			means[chord] = c.name
		}
	}
	for _, taken := range []string{
		"Ctrl+N", "Ctrl+T", "Ctrl+W", "Ctrl+Tab", "Ctrl+Shift+N", "Ctrl+Shift+T", "Ctrl+Shift+W", "F11", // the browser's
		"Tab", "Escape", "Home", "PageUp", "PageDown", "+", "-", // keyOnWall
		"Ctrl+C", "Ctrl+X", "Ctrl+V", // events of the clipboard
	} {
		require.Empty(t, means[taken], taken)
	}
	for name := range looksOn {
		require.True(t, names[name], "%s is no command", name)
	}
}

// TestKeysOfOtherKeyboards: keys as browsers tell of them, and the command that they mean.
func TestKeysOfOtherKeyboards(t *testing.T) {
	e := New()
	e.Update(Begun{Language: "nl"}, time.Time{})
	ctrl, shift, alt := Mods{Ctrl: true}, Mods{Shift: true}, Mods{Alt: true}
	for _, k := range []struct {
		what string
		key  Key
		does string // the command, empty: nothing
	}{
		{"N", Key{Name: "n", Code: "KeyN"}, "note"},
		{"N with caps lock", Key{Name: "N", Code: "KeyN"}, "note"},
		{"A on AZERTY, where QWERTY has Q", Key{Name: "a", Code: "KeyQ"}, "link"},
		{"the first digit of AZERTY", Key{Name: "&", Code: "Digit1"}, "phase"},
		{"Shift and it", Key{Name: "1", Code: "Digit1", Mods: shift}, "fit"},
		{"Shift+1 on QWERTY", Key{Name: "!", Code: "Digit1", Mods: shift}, "fit"},
		{"0 of AZERTY", Key{Name: "à", Code: "Digit0"}, "fit"},
		{"Ctrl+0 of AZERTY", Key{Name: "à", Code: "Digit0", Mods: ctrl}, "real"},
		{"Alt+1 of AZERTY", Key{Name: "&", Code: "Digit1", Mods: alt}, "toactions"},
		{"Alt+1 of a Mac", Key{Name: "¡", Code: "Digit1", Mods: alt}, "toactions"},
		{"- of a French AZERTY, with Ctrl", Key{Name: "-", Code: "Digit6", Mods: ctrl}, "zoomout"},
		{"Ctrl and the + of the number pad", Key{Name: "+", Code: "NumpadAdd", Mods: ctrl}, "zoomin"},
		{"a 2 of the number pad", Key{Name: "2", Code: "Numpad2"}, "phase"},
		{"N of a Russian keyboard", Key{Name: "т", Code: "KeyN"}, "note"},
		{"a letter with an accent, the end of a dead key", Key{Name: "ñ", Code: "KeyN"}, ""},
		{"a dead key", Key{Name: "Dead", Code: "BracketLeft"}, ""},
		{"a dead key where QWERTY has a digit", Key{Name: "Dead", Code: "Digit0"}, ""},
		{"AltGr and a digit", Key{Name: "|", Code: "Digit1", AltGr: true}, ""},
		{"Ctrl and Alt and a digit, which is AltGr too", Key{Name: "|", Code: "Digit1", Mods: Mods{Ctrl: true, Alt: true}}, ""},
		{"the browser's Back", Key{Name: "ArrowLeft", Mods: alt}, ""},
	} {
		does := ""
		if c := e.commandOf(k.key); c != nil {
			does = c.name
		}
		require.Equal(t, k.does, does, k.what)
	}
}
