package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
)

// versionsOf lists the names in the panel, the latest first.
func versionsOf(h *editortest.Hand) []string {
	names := []string{}
	for _, v := range h.View().Versions.Items {
		names = append(names, v.Name)
	}
	return names
}

// look opens the version at a place of the panel on the wall.
func look(h *editortest.Hand, i int) { h.Do("lookversion", string(h.View().Versions.Items[i].ID)) }

// TestSeed001TheMapAsItWasMonthsAgo: expectations change within months, so keep measuring; a dated version shows what changed.
func TestSeed001TheMapAsItWasMonthsAgo(t *testing.T) {
	h := editortest.Open(t)
	h.Type("belt").Press("Enter").Type("wacht").Press("Escape")
	h.Do("keepversion")
	require.Equal(t, []string{"Stand 1"}, versionsOf(h))
	id := h.View().Versions.Naming
	require.NotEmpty(t, id, "its name is asked at once")
	h.Do("renameversion", string(id)+" Voor het gesprek")
	require.Equal(t, []string{"Voor het gesprek"}, versionsOf(h))
	require.Contains(t, h.View().Versions.Items[0].Detail, "vandaag 14:02 · 2 notities")
	h.Press("Escape")
	require.Nil(t, h.View().Versions)
	h.Press("N").Type("mailt").Press("Escape", "Escape", "Escape")
	camera := h.Camera()

	h = h.Reload().Later(time.Hour)
	now := h.Drawn()
	h.Do("versions")
	look(h, 0)
	then := h.Drawn()
	require.NotEqual(t, now, then)
	require.Contains(t, h.View().Looking.Text, "Stand van vandaag 14:02: Voor het gesprek – alleen kijken")
	require.Equal(t, camera, h.Camera(), "through the same camera")
	h.Press("T")
	require.True(t, h.View().Looking.Now)
	require.Equal(t, now, h.Drawn())
	h.Press("T")
	require.Equal(t, then, h.Drawn())
	h.Do("restoreversion")
	require.Nil(t, h.View().Looking)
	require.Equal(t, []string{"belt", "wacht"}, h.Texts())
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"belt", "wacht", "mailt"}, h.Texts(), "one step to undo")
	h.Do("versions")
	require.Equal(t, []string{"Vóór het terugzetten van ‘Voor het gesprek’", "Voor het gesprek"}, versionsOf(h))
	require.Contains(t, h.View().Versions.Items[0].Detail, "vanzelf bewaard")
	look(h, 0)
	h.Do("restoreversion")
	require.Equal(t, "De kaart is nog precies zo.", h.View().Toast.Text)
	require.Len(t, h.Disk().Versions, 2, "then nothing is kept anew")
}

func TestWhoOnlyLooksChangesNothing(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion")
	look(h, 0)
	h.Press("N").Type("x").Press("Enter", "Delete", "Ctrl+A", "Delete", "Ctrl+D", "Ctrl+Z", "Tab", "+", "Alt+1", "Ctrl+Enter")
	h.Send(editor.Pasted{Text: "geplakt"}).Send(editor.SetField{Field: "title", Value: "anders"})
	h.Do("rename", "anders").Do("addphase").Do("delete")
	h.Click(geom.Point{X: 500, Y: 300})
	require.False(t, h.Writer().Open)
	require.Equal(t, []string{"een"}, h.Texts())
	require.NotNil(t, h.View().Looking)
	require.Equal(t, "Je kijkt naar een eerdere stand. Sluit die om verder te werken.", h.View().Toast.Text)
	before := h.Camera()
	h.Press("ArrowRight")
	require.NotEqual(t, before, h.Camera(), "the wall can be moved")
	h.Press("Escape")
	require.Nil(t, h.View().Looking)
	require.False(t, h.View().CanRedo)
}

func TestHoldingTheKeyShowsNowForAsLongAsItIsHeld(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion")
	look(h, 0)
	key := editor.Key{Name: "t", Code: "KeyT"}
	h.Send(key)
	require.True(t, h.View().Looking.Now)
	key.Repeat = true
	h.Later(time.Second).Send(key)
	require.True(t, h.View().Looking.Now)
	key.Up, key.Repeat = true, false
	h.Send(key)
	require.False(t, h.View().Looking.Now)
}

func TestAVersionIsDeletedAndBroughtBack(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion").Do("keepversion")
	require.ElementsMatch(t, []string{"Stand 1", "Stand 2"}, versionsOf(h))
	h.Do("deleteversion", string(h.View().Versions.Items[0].ID))
	require.Len(t, versionsOf(h), 1)
	undo := h.View().Toast.Run
	h.Send(undo)
	require.Len(t, versionsOf(h), 2)
	h.Do("deleteversion", string(h.View().Versions.Items[0].ID))
	h = h.Reload()
	h.Do("versions")
	require.Len(t, versionsOf(h), 1)
	require.Len(t, h.Disk().Versions, 2, "for a day it can still be found")
	h.Do("versions").Later(25 * time.Hour).Do("versions")
	require.Len(t, h.Disk().Versions, 1)
}

func TestAVersionThatCannotBeKeptIsSaid(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	h.Disk().Full = true
	h.Do("keepversion")
	require.Contains(t, h.View().Toast.Text, "kon niet bewaard worden")
	require.Empty(t, versionsOf(h))
}

func TestAnotherTabWritesOnWhileAVersionIsLookedAt(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion")
	look(h, 0)
	then := h.Drawn()
	other := editortest.Visit(t, h.Disk())
	other.Click(other.Spot("een")).Press("N").Type("twee").Press("Escape")
	h.Send(editor.Nudged{Map: h.Board().ID()})
	require.Equal(t, []string{"een", "twee"}, h.Texts())
	require.Equal(t, then, h.Drawn())
	h.Press("Escape")
	require.NotEqual(t, then, h.Drawn())
}

func TestLeavingTheMapStopsLooking(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion")
	look(h, 0)
	h.Do("new")
	require.Nil(t, h.View().Looking)
	require.True(t, h.Writer().Open)
	h.Type("twee").Press("Escape").Do("versions")
	require.Empty(t, versionsOf(h), "another map has its own")
}

func TestLookingAtAVersionEndsTheWalk(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion").Do("walk").Do("versions")
	require.NotNil(t, h.View().Walk)
	look(h, 0)
	require.Nil(t, h.View().Walk)
}

func TestExamplesCanBeLeftOutWhileAVersionIsLookedAt(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("keepversion")
	look(h, 0)
	h.Do("templates").Do("examples")
	require.True(t, h.View().Picker.Bare)
}

func TestAListOfVersionsThatCannotBeReadIsToldOf(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("versions")
	h.Send(editor.Versions{Map: h.Board().ID(), Err: true})
	require.Equal(t, "De standen konden niet gelezen worden.", h.View().Toast.Text)
}
