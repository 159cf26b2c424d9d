package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// inLibrary lists the titles of the open library, each after its group.
func inLibrary(h *editortest.Hand) []string {
	titles := []string{}
	for _, m := range h.View().Library.Maps {
		titles = append(titles, m.Group+": "+m.Title)
	}
	return titles
}

// withPersona opens a file of a map with a persona and one note.
func withPersona(h *editortest.Hand, title, persona, segment string) {
	h.Send(editor.Chosen{Name: title + ".json", Data: []byte(`{"format":"reiskaart/1","id":"` + title + `","title":"` + title + `","personas":[{"id":"who","name":"` +
		persona + `","segment":"` + segment + `"}],"phases":[{"id":"p"}],"lanes":[{"id":"l","kind":"actions"}],"notes":[{"id":"n","phase":"p","lane":"l","text":"een"}]}`)})
}

// TestSeed000FromThePresentMapToTheWantedOneAndBack: chart what is, then lay down what should be; both know each other.
func TestSeed000FromThePresentMapToTheWantedOneAndBack(t *testing.T) {
	h := editortest.Open(t)
	require.Empty(t, h.View().State, "a map on its own needs no word for its state")
	h.Do("sample")
	sample := h.Board()
	steps := len(h.In("Oriënteren", "Acties"))
	h.Do("wanted")
	require.NotEqual(t, sample.ID(), h.Board().ID())
	require.Equal(t, sample.Doc().Title+" (gewenst)", h.Board().Doc().Title)
	require.Equal(t, "Gewenst", h.View().State)
	require.Len(t, h.In("Oriënteren", "Acties"), steps)
	require.Empty(t, h.In("Oriënteren", "Pijnpunten"))
	require.NotEmpty(t, h.Board().Note(sample.All(journey.KindNote)[0].(*journey.Note).ID).From)
	require.Equal(t, "Naar de huidige kaart", h.View().Other.Label)
	require.Equal(t, "Naar de huidige kaart", h.View().Toast.Action)

	h = h.Reload()
	require.Equal(t, "Gewenst", h.View().State, "it is in the library at once")
	h.Do("topresent")
	require.Equal(t, sample.ID(), h.Board().ID())
	require.Equal(t, "Huidig", h.View().State)
	require.Equal(t, "Naar de gewenste kaart", h.View().Other.Label)
	h.Do("library")
	require.Len(t, h.View().Library.Maps, 2)
	first, second := h.View().Library.Maps[0], h.View().Library.Maps[1]
	require.True(t, first.Current)
	require.True(t, second.Paired, "the pair stands together")
	require.Equal(t, []string{"Huidig", "Gewenst"}, []string{first.State, second.State})
	h.Do("deletemap", string(second.ID))
	require.Empty(t, h.View().Other.Label)
	h.Send(h.View().Toast.Run)
	require.Equal(t, "Gewenst", h.View().State)
}

// TestSeed004AMapForAnotherPersonaKeepsTheSkeleton: one journey for each persona.
func TestSeed004AMapForAnotherPersonaKeepsTheSkeleton(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	from := h.Board()
	h.Do("otherpersona")
	require.NotEqual(t, from.ID(), h.Board().ID())
	require.Len(t, h.Board().Phases(), len(from.Phases()))
	require.Len(t, h.Board().Lanes(), len(from.Lanes()))
	require.Empty(t, h.Texts())
	require.Contains(t, h.View().Toast.Text, "Voor wie is deze kaart?")
	require.Equal(t, "persona", h.View().Inspector.Of)
	require.Equal(t, journey.Field("name"), h.View().Inspector.Focus, "the caret waits for the name")
	h.Send(h.View().Toast.Run)
	require.Equal(t, []string{"een"}, h.Texts())
	require.Equal(t, from.ID(), h.Board().ID())
}

// TestSeed004TheLibraryStandsByPersona: and is sorted and found by it.
func TestSeed004TheLibraryStandsByPersona(t *testing.T) {
	h := editortest.Open(t)
	for _, m := range []struct{ title, persona string }{{"Huis", "Starter"}, {"Auto", ""}, {"Caravan", "Doorstromer"}, {"Boot", "starter "}} {
		withPersona(h, m.title, m.persona, "kopers")
		h.Wait()
	}
	h.Do("library")
	require.Equal(t, []string{"starter : Boot", "starter : Huis", "Doorstromer: Caravan", "Zonder persona: Auto"}, inLibrary(h), "the last change first")
	h.Do("sortlibrary", "persona")
	require.Equal(t, []string{"Doorstromer: Caravan", "starter : Boot", "starter : Huis", "Zonder persona: Auto"}, inLibrary(h))
	h.Do("openmap", string(h.View().Library.Maps[2].ID))
	h.Click(h.Spot("een")).Press("N").Type("verbouwt").Press("Escape").Do("library")
	require.Equal(t, []string{"Doorstromer: Caravan", "Starter: Huis", "Starter: Boot", "Zonder persona: Auto"}, inLibrary(h))
	h.Do("sortlibrary", "title")
	require.Equal(t, []string{"Starter: Boot", "Starter: Huis", "Doorstromer: Caravan", "Zonder persona: Auto"}, inLibrary(h))
	h = h.Reload()
	h.Do("library")
	require.Equal(t, "title", h.View().Library.Sort, "the order is remembered")
	require.Equal(t, "kopers", h.View().Library.Maps[0].Segment)
	require.NotEmpty(t, h.View().Library.Maps[0].Picture)
}

func TestAnEntryOfAnEarlierVersionIsFilledIn(t *testing.T) {
	h := editortest.Open(t)
	withPersona(h, "Huis", "Starter", "kopers")
	h = h.Reload()
	id := h.Board().ID()
	info := h.Disk().Infos[id]
	require.Equal(t, "Starter", info.Persona)
	info.Persona, info.Segment = "", ""
	h.Disk().Infos[id] = info
	delete(h.Disk().Pictures, id)
	h = h.Kill()
	require.Equal(t, "Starter", h.Disk().Infos[id].Persona)
	h.Wait()
	require.Contains(t, h.Disk().Pictures[id], "<svg")
}

func TestAMapThatIsLeftInAHurryHasItsPicture(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape")
	id := h.Board().ID()
	h.Do("new")
	first := h.Disk().Pictures[id]
	require.Contains(t, first, "<svg")
	h.Do("openmap", string(id))
	h.Click(h.Spot("een")).Press("N").Type("twee").Press("Escape").Do("new")
	require.NotEqual(t, first, h.Disk().Pictures[id])

	h.Do("openmap", string(id)).Wait()
	delete(h.Disk().Pictures, id)
	h.Do("library").Do("library").Do("new")
	require.Empty(t, h.Disk().Pictures[id], "it is not drawn again for nothing")
}

func TestADamagedListOfMapsDoesNotGoRound(t *testing.T) {
	h := editortest.Open(t)
	h.Send(editor.LibraryChanged{Maps: []editor.MapInfo{{ID: "a", Wanted: true, BasedOn: "b"}, {ID: "b", Wanted: true, BasedOn: "a"}, {ID: "c", Wanted: true, BasedOn: "c"}}})
	h.Do("library")
	require.Len(t, h.View().Library.Maps, 3)
}
