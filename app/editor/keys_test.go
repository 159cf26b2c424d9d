package editor

import (
	"testing"

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
		"Tab", "Escape", "Home", "PageUp", "PageDown", "+", "-", "T", // keyOnWall and lookKey
		"Ctrl+C", "Ctrl+X", "Ctrl+V", // events of the clipboard
	} {
		require.Empty(t, means[taken], taken)
	}
	for name := range looksOn {
		require.True(t, names[name], "%s is no command", name)
	}
}
