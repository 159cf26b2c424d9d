package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

// urlField is the field of the chosen note that says where it leads.
func urlField(t *testing.T, h *editortest.Hand) editor.InspectorField {
	t.Helper()
	for _, f := range h.View().Inspector.Fields {
		if f.Field == "url" {
			return f
		}
	}
	t.Fatal("no field for where the note leads")
	return editor.InspectorField{}
}

func offers(h *editortest.Hand, command string) bool {
	for _, a := range h.View().Inspector.Actions {
		if a.Run.Name == command {
			return a.Enabled
		}
	}
	return false
}

// TestSeed000TheLoyalLeadToTheBeginningOfAnothersJourney: a note leads to a map of the library, picked from a list and told by
// title and persona; it opens at its first phase; the way there is undone, taken off and missed.
func TestSeed000TheLoyalLeadToTheBeginningOfAnothersJourney(t *testing.T) {
	h, other := twoMaps(t)
	here := h.Board().ID()
	h.Do("inspector").Click(h.Spot("Gespannen")).Do("more")
	require.Equal(t, "line", urlField(t, h).Kind)
	require.False(t, offers(h, "onward"))

	h.Do("picktomap")
	list := h.View().Maps
	require.Len(t, list.Maps, 1, "not the map itself")
	require.Equal(t, "Straks · Sanne en Tom", list.Maps[0].Title)
	h.Do(list.Run, string(list.Maps[0].ID))
	require.Nil(t, h.View().Maps)
	require.Equal(t, "Leidt naar ‘Straks’", h.View().Live)
	field := urlField(t, h)
	require.Equal(t, "choice", field.Kind)
	require.Equal(t, "Straks · Sanne en Tom", field.Choices[0].Label)
	require.Equal(t, "reiskaart:"+string(other), field.Value, "this is what a file has")
	require.Empty(t, field.Href)

	h.Press("Ctrl+Z")
	require.Empty(t, urlField(t, h).Value)
	h.Press("Ctrl+Y")
	require.True(t, offers(h, "onward"))
	h.Do("onward")
	require.Equal(t, other, h.Board().ID())
	first := h.Board().Phases()[0]
	require.Equal(t, first.ID, h.Selection().Phase, "at its beginning")

	h.Do("openmap", string(here))
	require.Empty(t, h.Selection().Phase, "only a link leads to the beginning")
	h.Click(h.Spot("Gespannen")).Do("deletemap", string(other))
	require.False(t, offers(h, "onward"))
	require.Equal(t, "Een kaart die hier niet is", urlField(t, h).Choices[0].Label)
	h.Send(editor.SetField{Field: "url"})
	require.Equal(t, "line", urlField(t, h).Kind)
	h.Do("leadto", string(here))
	require.Empty(t, urlField(t, h).Value, "a map does not lead to itself")
}
