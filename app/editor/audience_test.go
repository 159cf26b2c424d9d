package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
)

// TestTheAudienceSeesWhatTheFacilitatorSees: a second window of the same browser follows view, pointer, laser and what is written.
func TestTheAudienceSeesWhatTheFacilitatorSees(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	a := h.Audience()
	require.Equal(t, h.Board().ID(), a.Board().ID(), "a map that nobody altered yet can be followed too")
	v := a.View()
	require.Equal(t, "audience", v.Quiet)
	require.Nil(t, v.Menu)
	require.Nil(t, v.Library)
	require.Nil(t, v.Toast)
	require.Empty(t, v.Live)

	// All that he sees is in it, whatever the size of the window.
	for _, size := range [][2]float64{{1280, 720}, {800, 800}, {1920, 500}} {
		a.Resize(size[0], size[1])
		h.Press("2").Meet(a)
		for _, text := range []string{"Maakt een shortlist", "Kiest favorieten op funda"} {
			there := a.Spot(text)
			require.True(t, geom.Rect{W: size[0], H: size[1]}.Has(there), "%s at %v in %v", text, there, size)
		}
	}

	// The pointer, on a note and on a head.
	h.Move(h.Spot("Maakt een shortlist")).Meet(a)
	require.InDelta(t, a.Spot("Maakt een shortlist").X, a.Pointed().X, 1)
	require.InDelta(t, a.Spot("Maakt een shortlist").Y, a.Pointed().Y, 1)

	// A change reaches it as it reaches another tab, and text while it is typed.
	h.Press("0")
	h.Click(h.Spot("Maakt een shortlist")).Press("Enter").Type(" van drie").Meet(a)
	require.Contains(t, a.Pictured(), "drie", "it is not on the map yet")
	h.Press("Escape").Meet(a)
	require.Contains(t, a.Texts(), "Maakt een shortlist van drie")

	// Another map.
	h.Do("new", "five").Meet(a)
	require.Equal(t, h.Board().ID(), a.Board().ID())
}

// TestWhatIsPrivateIsNotInTheAudiencesWindow: neither the note nor its links nor its feeling, nor while it is written.
func TestWhatIsPrivateIsNotInTheAudiencesWindow(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	a := h.Audience()
	before := a.Pictured()
	require.Contains(t, before, "Maakt een")
	h.Click(h.Spot("Maakt een shortlist")).SetField("private", "true")
	h.Press("Escape", "Escape").Meet(a)
	require.NotContains(t, a.Pictured(), "shortlist")
	require.Contains(t, h.Pictured(), "shortlist", "the facilitator goes on seeing it")
	h.Click(h.Spot("Maakt een shortlist")).Press("Enter").Type(" geheim").Meet(a)
	require.NotContains(t, a.Pictured(), "geheim")
	h.Press("Escape").Meet(a)
	require.NotContains(t, a.Pictured(), "geheim")
	require.Contains(t, a.Pictured(), "Bezichtigt", "what lies beside it stays where it was")
	require.Empty(t, a.View().Live)
}

// TestAnAudiencesWindowWritesNothing: whatever hands do in it.
func TestAnAudiencesWindowWritesNothing(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	a := h.Audience()
	infos, prefs := len(h.Disk().Infos), h.Disk().Prefs
	a.Click(a.Spot("Maakt een shortlist")).Press("Delete", "Enter", "N").Type("x").Do("new", "five").Do("library").Do("language").DoubleClick(geom.Point{X: 600, Y: 400}).Press("Ctrl+Z").Wait()
	require.Len(t, h.Disk().Infos, infos)
	require.Equal(t, prefs, h.Disk().Prefs)
	require.Equal(t, h.Texts(), a.Texts())
	require.Nil(t, a.View().Library)
	require.False(t, a.Writer().Open)
}

// TestAWindowThatStandsStillIsSaid after two seconds in which the view changes, with what to do about it, and no longer.
func TestAWindowThatStandsStillIsSaid(t *testing.T) {
	const says = "Het publieksvenster staat stil: maak het zichtbaar of zet het op een tweede scherm"
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	a := h.Audience()
	h.Later(10 * time.Second).Wait().Wait()
	require.NotEqual(t, says, h.View().Status, "nothing changes: it need not move")
	h.Press("2").Speaks()
	h.Later(1500 * time.Millisecond).Wait()
	h.Press("3").Speaks()
	h.Later(time.Second).Wait()
	require.Equal(t, says, h.View().Status)
	require.Equal(t, says, h.View().Live)
	h.Meet(a)
	require.NotEqual(t, says, h.View().Status)
}

func TestClosingEitherWindowEndsIt(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	a := h.Audience()
	require.True(t, h.View().Watched)
	a.Leave(h)
	require.False(t, h.View().Watched)
	require.Equal(t, "Het publieksvenster is dicht.", h.View().Live)

	a = h.Audience()
	h.Do("audience").Meet(a)
	require.False(t, h.View().Watched)
	require.True(t, a.Closed)

	// The facilitator's page that is loaded again finds its audience; one that stays away does not.
	a = h.Audience()
	h.Leave(a)
	back := h.Reload()
	a.Later(3 * time.Second).Wait()
	require.False(t, a.Closed)
	back.Meet(a)
	require.True(t, back.View().Watched)
	back.Press("3").Meet(a)
	back.Leave(a)
	a.Later(9 * time.Second).Wait()
	require.True(t, a.Closed)
	require.Equal(t, "De presentatie is voorbij. Dit venster kan dicht.", a.View().Audience.Said, "where the browser does not close it")
}

// TestTheLibraryKeepsOtherMapsToItselfInASession: and no toast names one.
func TestTheLibraryKeepsOtherMapsToItselfInASession(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("rename", "Ontslag op afdeling 3").Wait()
	other := h.Board().ID()
	h.Do("new", "five").Type("twee").Press("Escape").Do("present").Do("library")
	require.Len(t, h.View().Library.Maps, 1)
	require.True(t, h.View().Library.Maps[0].Current)
	require.True(t, h.View().Library.Rest)
	h.Do("allmaps")
	require.Len(t, h.View().Library.Maps, 2)
	require.False(t, h.View().Library.Rest)
	h.Do("deletemap", string(other))
	require.Equal(t, "‘een andere klantreis’ is verwijderd.", h.View().Toast.Text)
	h.Do("close").Do("library")
	require.Len(t, h.View().Library.Maps, 1, "asked for once is not asked for always")
	h.Do("restore", string(other)).Do("new", "five").Type("drie").Press("Escape").Do("library")
	require.Len(t, h.View().Library.Maps, 3, "without a session all are there")
}
