package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

// key is a key as the browser tells of it, on the wall.
func key(name string) editor.Key { return editor.Key{Name: name} }

func TestADeadKeyAndACompositionLoseNoText(t *testing.T) {
	h := editortest.Open(t)
	h.Type("caf")
	for _, k := range []editor.Key{
		{Name: "Dead", Code: "Quote"}, {Name: "é", Code: "KeyE"}, {Name: "Process"},
		{Name: "Enter", Composing: true}, {Name: "Escape", Composing: true}, {Name: "Tab", Composing: true},
	} {
		k.InText = true
		require.False(t, h.Sent(k), k.Name)
		require.True(t, h.Writer().Open, k.Name)
	}
	h.Type("é").Press("Escape")
	require.Equal(t, []string{"café"}, h.Texts())
}

func TestSingleKeysCanBeSwitchedOff(t *testing.T) {
	h := editortest.Open(t)
	h.Type("zoekt").Press("Escape", "Escape", "Escape")
	h.Do("settings").Send(editor.SetField{Field: "set-keys"})
	zoom := h.Camera()
	for _, key := range []string{"N", "T", "A", "?", "3", "Shift+2", "+", "Q"} {
		h.Press(key)
		require.Equal(t, "select", h.View().Tool, key)
		require.Equal(t, zoom, h.Camera(), key)
		require.Nil(t, h.View().Keys, key)
	}
	h.Press("Ctrl+A")
	require.Equal(t, []string{"zoekt"}, h.Chosen(), "chords are left")
	h.Press("Delete")
	require.Empty(t, h.Texts())
	h = h.Reload()
	h.Press("Escape", "Escape").Press("N")
	require.Equal(t, "select", h.View().Tool, "remembered")
	h.Send(editor.SetField{Field: "set-keys", Value: "true"}).Press("A")
	require.Equal(t, "link", h.View().Tool)
}
