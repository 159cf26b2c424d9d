package editor_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// ask types in the bar that finds.
func ask(h *editortest.Hand, text string) *editortest.Hand {
	return h.Send(editor.SetField{Field: "find", Value: text, Open: true})
}

func TestFindCountsJumpsRoundAndLeavesChosenWhatItFound(t *testing.T) {
	h := sampleHand(t).Press("Escape", "Ctrl+F")
	bar := h.View().Find
	require.NotNil(t, bar)
	require.Empty(t, bar.Count, "nothing is asked yet")
	ask(h, "BÁNK")
	many := strings.TrimPrefix(h.View().Find.Count, "1 van ")
	require.NotEqual(t, "0", many)
	first := h.View().Live
	h.Do("findprevious")
	require.Equal(t, many+" van "+many, h.View().Find.Count, "back from the first is the last")
	h.Do("findnext")
	require.Equal(t, "1 van "+many, h.View().Find.Count)
	require.Equal(t, first, h.View().Live)
	ask(h, "eerste gesprek met de bank")
	require.Equal(t, "1 van 1", h.View().Find.Count)
	h.Do("closefind")
	require.Nil(t, h.View().Find)
	require.Equal(t, []string{"Eerste gesprek met de bank"}, h.Chosen())
	require.Nil(t, h.Press("Ctrl+F").View().Find.Library)
	require.Equal(t, "eerste gesprek met de bank", h.View().Find.Query, "what was asked is there still")
}

func TestTheCameraMovesOnlyWhenWhatIsFoundIsOutOfView(t *testing.T) {
	h := sampleHand(t).Press("Escape", "Ctrl+F")
	was := h.Camera()
	ask(h, "funda.nl")
	require.Equal(t, was, h.Camera())
	h.Send(editor.Wheel{DY: 3000})
	away := h.Camera()
	ask(h, "funda.n")
	require.NotEqual(t, away, h.Camera())
	box := h.Sheet().Note(h.Note("funda.nl").ID).Rect
	require.True(t, h.Camera().View(1440, 844).Holds(box))
}

func TestFindLooksInFieldsAndSaysWhich(t *testing.T) {
	h := sampleHand(t).Press("Escape")
	h.Click(h.Spot("Keuring al vóór het bod")).Send(editor.SetField{Field: "owner", Value: "Fatima"}).Press("Ctrl+F")
	ask(h, "fatima")
	require.Equal(t, "1 van 1", h.View().Find.Count)
	require.Contains(t, h.View().Find.Where, "Fatima")
	h.Do("closefind")
	require.Equal(t, []string{"Keuring al vóór het bod"}, h.Chosen())
	for words, kind := range map[string]func(editor.Selection) bool{
		"vergelijken":   func(s editor.Selection) bool { return s.Phase != "" },
		"wat de klant":  func(s editor.Selection) bool { return s.Lane != "" },
		"weer een klus": func(s editor.Selection) bool { return s.Link != "" },
		"sanne":         func(s editor.Selection) bool { return s.Persona },
	} {
		h.Press("Ctrl+F")
		ask(h, words).Do("closefind")
		require.True(t, kind(h.Selection()), words)
	}
}

func TestNothingFoundIsSaidAndChangesNothing(t *testing.T) {
	h := sampleHand(t).Press("Escape", "Ctrl+F")
	ask(h, "xyzzy")
	require.Equal(t, "niets gevonden", h.View().Find.Count)
	require.False(t, h.View().Find.Some)
	h.Do("findnext").Do("closefind")
	require.Equal(t, editor.Selection{}, h.Selection())
}

func TestTheCountFollowsTheMapWhileTheBarIsOpen(t *testing.T) {
	h := editortest.Open(t).Type("Belt de bank").Press("Enter").Type("Nog een bank").Press("Escape", "Ctrl+F")
	ask(h, "bank")
	require.Equal(t, "1 van 2", h.View().Find.Count)
	h.Do("findnext")
	h.Click(h.Spot("Belt de bank")).Press("Delete")
	require.Equal(t, "1 van 1", h.View().Find.Count)
	h.Press("Ctrl+Z")
	require.Contains(t, h.View().Find.Count, "van 2")
}

func TestEscapeOnTheWallClosesTheBar(t *testing.T) {
	h := sampleHand(t).Press("Escape", "Ctrl+F")
	ask(h, "funda.nl").Press("Escape")
	require.Nil(t, h.View().Find)
	require.Equal(t, []string{"funda.nl"}, h.Chosen())
}

// notaryElsewhere has a map that mentions the notary twice and another, open, that does not.
func notaryElsewhere(t *testing.T) *editortest.Hand {
	h := editortest.Open(t).Type("Belt de notaris").Press("Enter").Type("Notaris belt terug").Press("Escape", "Escape").Do("rename", "Oude kaart").Wait()
	h.Do("new", "five").Wait()
	h.Press("Escape").Click(h.Cell("Kiezen", "Acties")).Press("Enter").Type("Iets anders").Press("Escape", "Escape").Wait()
	require.Len(t, h.Disk().Infos, 2)
	return h
}

func TestTheLibraryIsSearchedMapByMapAndOpensAtTheFirstHit(t *testing.T) {
	h := notaryElsewhere(t).Press("Ctrl+F")
	ask(h, "notaris")
	require.Equal(t, "niets gevonden", h.View().Find.Count)
	h.Do("findlibrary")
	found := h.View().Find.Library
	require.Len(t, found.Maps, 1)
	require.Contains(t, found.Maps[0].Title, "Oude kaart")
	require.Equal(t, "2 keer", found.Maps[0].Count)
	ask(h, "notaris belt")
	require.Equal(t, "1 keer", h.View().Find.Library.Maps[0].Count, "another letter counts anew, without reading again")
	ask(h, "notaris")
	h.Do("findin", string(found.Maps[0].ID))
	require.Equal(t, "Oude kaart", h.View().Title)
	require.Equal(t, "1 van 2", h.View().Find.Count)
	h.Do("closefind")
	require.Equal(t, []string{"Belt de notaris"}, h.Chosen())
}

func TestWhileOthersLookAlongOtherMapsAreSearchedOnlyWhenAskedFor(t *testing.T) {
	h := notaryElsewhere(t).Do("present")
	require.NotNil(t, h.View().Session)
	h.Press("Ctrl+F")
	ask(h, "notaris").Do("findlibrary")
	found := h.View().Find.Library
	require.True(t, found.Held)
	require.Empty(t, found.Maps, "no name of another map is shown")
	h.Do("findanyway")
	require.Len(t, h.View().Find.Library.Maps, 1)
}

func TestAMapThatCannotBeReadIsCountedAndTheOthersAreSearched(t *testing.T) {
	h := notaryElsewhere(t)
	other := journey.ID("kapot")
	h.Disk().Infos[other] = editor.MapInfo{ID: other, Title: "Kapot", Changed: 99}
	h.Send(editor.LibraryChanged{Maps: infos(h)}).Press("Ctrl+F")
	ask(h, "notaris").Do("findlibrary")
	if found := h.View().Find.Library; found.Text == "" { // the storage in memory gives an empty map instead
		h.Send(editor.Peeked{Map: other, Failed: true, Saved: replica.Saved{}})
	}
	require.Len(t, h.View().Find.Library.Maps, 1)
}

func infos(h *editortest.Hand) (all []editor.MapInfo) {
	for _, info := range h.Disk().Infos {
		all = append(all, info)
	}
	return all
}

// chip presses a chip of the filter by its label.
func chip(t *testing.T, h *editortest.Hand, label string) {
	t.Helper()
	for _, g := range h.View().Filter.Groups {
		for _, c := range g.Chips {
			if c.Label == label {
				h.Do("filterby", c.Arg)
				return
			}
		}
	}
	require.Fail(t, "no chip "+label)
}

func TestSeed000FilterOnlyWhatCanBeInfluenced(t *testing.T) {
	h := sampleHand(t).Press("Escape")
	plain := h.Drawn()
	texts := h.Texts()
	h.Do("onlyinfluence")
	require.NotEqual(t, plain, h.Drawn(), "the rest is drawn pale")
	legend := h.View().Legend.Lines[0]
	require.Regexp(t, `^Filter: alleen beïnvloedbaar · \d+ van \d+$`, legend.Words)
	influenced := 0
	for n := range h.Board().Notes() {
		if n.Influence == "yes" || n.Influence == "partly" {
			influenced++
		}
	}
	require.Contains(t, legend.Words, " "+digits(influenced)+" van "+digits(len(texts)))
	require.Equal(t, "Wis", legend.Off.Label)

	h.Click(h.Spot("Zoekt op funda")).Press("Enter").Type(" en pararius").Press("Escape")
	require.Equal(t, "Zoekt op funda en pararius", h.Note("Zoekt op funda en pararius").Text, "what is pale can be worked on")
	h.Press("Ctrl+Z", "Escape", "Escape").Do("clearfilter").Wait()
	require.Nil(t, h.View().Legend)
	require.Equal(t, texts, h.Texts())
}

func TestSeed003FilterByActor(t *testing.T) {
	h := sampleHand(t).Press("Escape").Do("filter")
	require.NotNil(t, h.View().Filter)
	chip(t, h, "Bank")
	require.Contains(t, h.View().Legend.Lines[0].Words, "Filter: Bank · ")
	all := h.View().Filter
	for _, g := range all.Groups {
		for _, c := range g.Chips {
			require.Equal(t, c.Label == "Bank", c.On)
		}
	}
	chip(t, h, "Notaris")
	require.Contains(t, h.View().Legend.Lines[0].Words, "Bank of Notaris")
	chip(t, h, "Bank")
	chip(t, h, "Notaris")
	require.Nil(t, h.View().Legend)
}

func TestSeed002FilterByChannel(t *testing.T) {
	h := sampleHand(t).Press("Escape").Do("filter")
	chip(t, h, "telefoon")
	chip(t, h, "ja")
	words := h.View().Legend.Lines[0].Words
	require.Contains(t, words, "telefoon")
	require.Contains(t, words, " en ")
}

func TestAFilterIsNotInTheMapAndGoesWithIt(t *testing.T) {
	h := notaryElsewhere(t)
	edits := len(h.Disk().Infos)
	h.Do("filter")
	chip(t, h, "Actie")
	require.NotNil(t, h.View().Legend)
	for id := range h.Disk().Infos {
		if id != h.Board().ID() {
			h.Do("openmap", string(id))
			break
		}
	}
	require.Nil(t, h.View().Legend)
	require.Equal(t, edits, len(h.Disk().Infos))
}

func TestAFilterFollowsWhatIsWritten(t *testing.T) {
	h := sampleHand(t).Press("Escape").Do("filter")
	chip(t, h, "Actie")
	was := h.View().Legend.Lines[0].Words
	h.Click(h.Cell("Wonen", "Acties")).Press("Enter").Type("Belt de buren").Press("Escape")
	require.NotEqual(t, was, h.View().Legend.Lines[0].Words)
}

func TestParkedNotesOutOfSightAreTold(t *testing.T) {
	h := sampleHand(t)
	h.Click(h.Spot("funda.nl")).Press("P")
	h.Send(editor.Wheel{DY: -3000})
	require.Equal(t, "Geparkeerd: 1", h.View().Legend.Lines[0].Words)
	h.Do("showlot")
	require.Nil(t, h.View().Legend)
	require.True(t, h.Selection().Parking)
}

func digits(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + digits(n%10)
}

// TestWhatIsFoundInAFieldWithoutANameHasNoColonBeforeIt: the conclusion of a map has no place in the inspector yet.
func TestWhatIsFoundInAFieldWithoutANameHasNoColonBeforeIt(t *testing.T) {
	h := editortest.Open(t)
	ask(h.Do("sample").Press("Ctrl+F"), "bieden doet het meeste")
	require.NotEmpty(t, h.View().Find.Where)
	require.NotContains(t, h.View().Find.Where[:2], ":")
}

// TestFindGoesFirstToWhatTheWallShows: a source that only the inspector has comes after the note that says it, and the bar names the field.
func TestFindGoesFirstToWhatTheWallShows(t *testing.T) {
	h := sampleHand(t).Press("Escape")
	h.Click(h.Spot("Zoekt op funda")).Send(editor.SetField{Field: "source", Value: "zei de xylofonist"}).Press("Escape")
	h.Click(h.Spot("Tekent bij de notaris")).Press("Enter").Type(" en xylofonist").Press("Escape", "Escape", "Ctrl+F")
	ask(h, "xylofonist")
	require.Equal(t, "1 van 2", h.View().Find.Count)
	require.Empty(t, h.View().Find.Where, "it is to be seen")
	h.Do("findnext")
	require.Equal(t, "Waar precies vandaan: zei de xylofonist", h.View().Find.Where)
}

// TestEveryFieldInWhichSomethingIsFoundHasAName, so that nobody looks for words on a note that has them in a field.
func TestEveryFieldInWhichSomethingIsFoundHasAName(t *testing.T) {
	h := sampleHand(t).Press("Escape", "Ctrl+F")
	id := h.Note("Zoekt op funda").ID
	for _, spec := range journey.Specs(journey.KindNote) {
		if spec.Shape != journey.Text || spec.Field == "text" {
			continue
		}
		ask(h, "")
		h.Board().Apply([]journey.Op{journey.SetText(journey.KindNote, id, spec.Field, "xylofonist")})
		h.Do("undo").Do("closefind").Press("Ctrl+F")
		ask(h, "xylofonist")
		if bar := h.View().Find; bar.Some {
			require.Contains(t, bar.Where, ": xylofonist", "%s", spec.Field)
		}
		h.Board().Apply([]journey.Op{journey.SetText(journey.KindNote, id, spec.Field, "")})
	}
}
