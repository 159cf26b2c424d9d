package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/templates"
)

func TestThePickerShowsEveryTemplateAsAPicture(t *testing.T) {
	h := editortest.Open(t)
	require.Nil(t, h.View().Picker)
	h.Do("templates")
	require.False(t, h.Writer().Open)
	cards := h.View().Picker.Cards
	require.Len(t, cards, len(templates.All))
	require.Equal(t, "Vijf elementen", cards[0].Name)
	pictures := map[string]bool{}
	for i, c := range cards {
		require.Equal(t, templates.All[i].Key, c.Key)
		require.Equal(t, templates.All[i].Use("nl"), c.Use)
		all := ""
		for _, p := range c.Picture {
			all += p.Path
			require.Less(t, len(p.Path), 8000, "an attribute of the page holds 16 KB at most")
			require.NotContains(t, p.Path, "NaN")
		}
		require.False(t, pictures[all], "%s looks like another", c.Key)
		pictures[all] = true
	}
	looks := map[string]bool{}
	for _, p := range cards[2].Picture {
		looks[p.Look] = true
	}
	require.Equal(t, map[string]bool{"head": true, "cell": true, "actions": true, "touchpoints": true, "free": true, "emotions": true,
		"pains": true, "solutions": true, "link": true}, looks)
	h.Do("language")
	require.Equal(t, "Five elements", h.View().Picker.Cards[0].Name)
	h.Press("Escape")
	require.Nil(t, h.View().Picker)
}

func TestATemplateReachesTheLibraryWithItsFirstChange(t *testing.T) {
	h := editortest.Open(t)
	h.Do("templates").Do("new", "value")
	require.Nil(t, h.View().Picker)
	require.False(t, h.View().Start)
	require.Empty(t, h.Disk().Infos)
	require.Len(t, h.Sheet().Columns, 8)
	require.True(t, h.Writer().Open, "the caret waits in the first cell")
	h.Type("Loopt langs").Press("Escape").Wait()
	require.Equal(t, []string{"Ziet ons voor het eerst", "Loopt langs"}, h.In("Bewust worden", "Acties"))
	require.Len(t, h.Disk().Infos, 1)
	h = h.Reload()
	require.Equal(t, "Waardereis in acht stadia", h.Board().Doc().Title)
	require.Equal(t, "value", h.Board().Doc().Template)
}

func TestEachTemplateMakesAMapWithAnIdOfItsOwn(t *testing.T) {
	h := editortest.Open(t)
	for i := range templates.All {
		seen := h.Board().ID()
		h.Do("new", templates.All[i].Key).Press("Escape")
		require.NotEqual(t, seen, h.Board().ID())
		require.NotEqual(t, journey.ID(templates.All[i].Key), h.Board().ID())
	}
	was := h.Board().ID()
	h.Do("new", "nonsense").Press("Escape")
	require.NotEqual(t, was, h.Board().ID())
	require.Equal(t, []string{}, append([]string{}, h.Texts()...), "an unknown one is the map of the first visit")
}

// TestSeed000SuggestedTouchpointsGoInOneStep: what a template suggests is taken away at once, and what a person made of it
// stays.
func TestSeed000SuggestedTouchpointsGoInOneStep(t *testing.T) {
	h := editortest.Open(t)
	h.Do("new", "five").Press("Escape")
	require.Len(t, h.Texts(), 11)
	toast := h.View().Toast
	require.Equal(t, "Er staan 12 voorbeelden klaar, als aanname.", toast.Text, "eleven notes and a persona")
	h.Click(h.Spot("Productpagina")).Press("Enter").Erase().Type("Onze site").Press("Escape")
	h.Click(h.Spot("Winkelwagen")).Send(editor.SetField{Field: "evidence", Value: "data"})
	h.Send(toast.Run)
	require.Equal(t, []string{"Onze site", "Winkelwagen"}, h.Texts())
	require.Zero(t, h.Board().Count(journey.KindPersona))
	require.Nil(t, h.View().Toast)
	h.Press("Escape").Do("noexamples")
	require.Len(t, h.Texts(), 2)
	h.Do("menu")
	require.NotContains(t, entries(h), "Haal de voorbeelden weg", "there is nothing to take away")
	h.Press("Escape", "Ctrl+Z")
	h.Do("menu")
	require.Contains(t, entries(h), "Haal de voorbeelden weg")
	h.Press("Escape")
	require.Len(t, h.Texts(), 11)
	require.Equal(t, 1, h.Board().Count(journey.KindPersona))
}

func TestWithoutExamplesATemplateIsPhasesAndLanes(t *testing.T) {
	h := editortest.Open(t)
	h.Do("templates").Do("examples")
	require.True(t, h.View().Picker.Bare)
	h.Do("new", "fourv").Press("Escape")
	require.Empty(t, h.Texts())
	require.Nil(t, h.View().Toast)
	require.Len(t, h.Sheet().Columns, 4)
	require.Equal(t, "Gezien worden waar de klant is", h.Sheet().Columns[0].Phase.Aim)
}

func entries(h *editortest.Hand) (labels []string) {
	for _, m := range h.View().Menu {
		labels = append(labels, m.Label)
	}
	return labels
}

func TestTheEmptyWallSaysHowToBegin(t *testing.T) {
	h := editortest.Open(t)
	h.Do("new", "empty")
	require.Contains(t, h.View().Status, "fasen en banen: in het menu")
	h.Do("addphase").Type("Zoeken").Press("Escape").Do("addlane").Type("Acties").Press("Escape", "Escape")
	require.NotContains(t, h.View().Status, "fasen en banen: in het menu")
}

// What a toast offers is for the map that it was said of: a new empty map still offered to take away the examples of the one before, and
// an undo that was offered there would have taken back something here.
func TestBugTheToastOfAMapStayedOnTheNext(t *testing.T) {
	h := editortest.Open(t).Do("new", "loop")
	require.Equal(t, "noexamples", h.View().Toast.Run.Name)
	h.Do("new", "empty")
	require.Nil(t, h.View().Toast)
}
