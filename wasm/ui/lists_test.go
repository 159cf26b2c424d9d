//go:build js && wasm

package ui

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
)

func TestTheLibraryIsWalkedByKeys(t *testing.T) {
	v := plainView("nl")
	v.Library = libraryOf(3)
	h := show(t, v)
	require.Equal(t, "library-title", h.focused())
	h.press("ArrowDown")
	require.Equal(t, "openmapm0", h.focused())
	h.press("ArrowDown")
	h.press("ArrowDown")
	h.press("ArrowDown")
	require.Equal(t, "openmapm2", h.focused(), "it ends there")
	h.press("Home")
	require.Equal(t, "openmapm0", h.focused())
	h.press("End")
	h.press("ArrowUp")
	require.Equal(t, "openmapm1", h.focused())
	h.press("Delete")
	require.Equal(t, []editor.Event{editor.Command{Name: "deletemap", Arg: "m1"}}, h.sent())
	w := plainView("nl")
	w.Library = libraryOf(3)
	w.Library.Maps = append(w.Library.Maps[:1:1], w.Library.Maps[2])
	h.see(w)
	require.Equal(t, "openmapm2", h.focused(), "the focus stays in the list")
	require.Contains(t, h.text(`document.querySelector(".shot img").src`), "blob:")
}

func TestTheLastMapOfAGroupIsDeletedByKey(t *testing.T) {
	v := plainView("nl")
	v.Library = libraryOf(2)
	v.Library.Maps[1].Group = "Doorstromer"
	h := show(t, v)
	h.press("End")
	h.press("ArrowDown")
	h.press("Delete")
	require.Equal(t, []editor.Event{editor.Command{Name: "deletemap", Arg: "m1"}}, h.sent())
	w := plainView("nl")
	w.Library = libraryOf(1)
	h.see(w)
	require.Equal(t, "openmapm0", h.focused())
}

func TestAVersionThatWasKeptIsNamedAtOnce(t *testing.T) {
	v := plainView("nl")
	v.Versions = &editor.VersionList{Items: []editor.VersionItem{{ID: "v1", Name: "Stand 1"}}}
	h := show(t, v)
	require.Equal(t, "versions-title", h.focused())
	w := plainView("nl")
	w.Versions = &editor.VersionList{Naming: "v2", Items: []editor.VersionItem{{ID: "v2", Name: "Stand 2"}, {ID: "v1", Name: "Stand 1"}}}
	h.see(w)
	require.Equal(t, "version-v2", h.focused())
	require.Equal(t, "Stand 2", h.text(`document.getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)`))
	h.eval(`document.activeElement.value = "Voor het gesprek"`)
	h.click("[data-do=lookversion][data-arg=v1]")
	require.Equal(t, []editor.Event{editor.Command{Name: "renameversion", Arg: "v2 Voor het gesprek"}, editor.Command{Name: "lookversion", Arg: "v1"}}, h.sent(),
		"what was typed is taken first")
}
