package editor_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// many is a table of n reviews of the two phases of houseMap.
func many(n int) string {
	var out strings.Builder
	out.WriteString("Fase;Datum;NPS;Toelichting;Naam\n")
	for i := range n {
		fmt.Fprintf(&out, "%s;2026-%02d-%02d;%d;Antwoord %d;Klant %d\n", []string{"Oriënteren", "Kopen"}[i%2], i%12+1, i%28+1, i*7%11, i, i)
	}
	return out.String()
}

// come takes a long table in to its end.
func come(h *editortest.Hand, n int) *editortest.Hand {
	dropped(h, "alles.csv", many(n)).Through(editor.ReviewTimer)
	return h.Do("takereviews").Through(editor.ReviewTimer)
}

func heardOn(h *editortest.Hand) int { return h.Board().Count(journey.KindReview) }

func TestTenThousandReviewsAreOneStep(t *testing.T) {
	h := houseMap(t)
	dropped(h, "alles.csv", many(10_000))
	said := map[string]bool{}
	slices := 0
	for ; h.Set(editor.ReviewTimer); slices++ {
		said[page(h).Lead] = true
		require.False(t, reviewBlock(t, h, "intake").Acts[0].Off)
		h.Once(editor.ReviewTimer)
	}
	require.Greater(t, slices, 30, "read and looked over in slices")
	require.Subset(t, said, map[string]bool{"Lezen: 50 %. Er is nog niets veranderd.": true, "Nakijken: 50 %. Er is nog niets veranderd.": true, "Vergelijken met wat je al had. Er is nog niets veranderd.": true})
	require.Equal(t, "10000 reviews gevonden: 10000 nieuw. Er is nog niets veranderd.", page(h).Lead)
	require.Equal(t, page(h).Lead, h.View().Live)

	h.Do("takereviews")
	for slices = 0; h.Set(editor.ReviewTimer); slices++ {
		require.Zero(t, heardOn(h), "nothing before the last slice")
		said[page(h).Lead] = true
		h.Once(editor.ReviewTimer)
	}
	require.Greater(t, slices, 15)
	require.True(t, said["Overnemen: 50 %. Tot alles klaar is, verandert er niets."])
	require.Equal(t, "Overgenomen: 10000 nieuw", h.View().Toast.Text)
	require.Equal(t, 10_000, heardOn(h))
	require.Equal(t, "-45 (-48 tot -43)", strings.ReplaceAll(reviewBlock(t, h, "phases").Table.Rows[0][5].Text, "−", "-"))
	h.Press("Ctrl+Z")
	require.Zero(t, heardOn(h))
	h.Press("Ctrl+Y")
	require.Equal(t, 10_000, heardOn(h.Reload()))
}

// TestAnIntakeStopsWithEscape, and leaves nothing behind: of reading nothing is there any more, of taking in everything is as it was before.
func TestAnIntakeStopsWithEscape(t *testing.T) {
	h := houseMap(t)
	dropped(h, "alles.csv", many(2000)).Once(editor.ReviewTimer).Press("Escape")
	require.Equal(t, "Gestopt. Er is niets overgenomen.", h.View().Toast.Text)
	require.Equal(t, "insight", h.View().Surface)
	require.Contains(t, page(h).Lead, "Nog geen reviews.")
	h.Through(editor.ReviewTimer)
	require.Contains(t, page(h).Lead, "Nog geen reviews.")

	dropped(h, "alles.csv", many(2000)).Through(editor.ReviewTimer)
	h.Do("takereviews").Once(editor.ReviewTimer).Do("dropreviews").Through(editor.ReviewTimer)
	require.Zero(t, heardOn(h))
	require.Equal(t, "2000 reviews gevonden: 2000 nieuw. Er is nog niets veranderd.", page(h).Lead)
	h.Do("takereviews").Through(editor.ReviewTimer)
	require.Equal(t, 2000, heardOn(h))
}

// TestAPageThatClosesMidwayHasTakenNothingIn, whether it says goodbye or not.
func TestAPageThatClosesMidwayHasTakenNothingIn(t *testing.T) {
	for _, close := range []func(*editortest.Hand) *editortest.Hand{(*editortest.Hand).Reload, (*editortest.Hand).Kill} {
		h := houseMap(t)
		dropped(h, "alles.csv", many(2000)).Through(editor.ReviewTimer)
		h.Do("takereviews").Once(editor.ReviewTimer).Once(editor.ReviewTimer)
		require.Zero(t, heardOn(close(h)))
	}
}

// TestWhatHappensMeanwhileIsTakenIntoAccount: a phase that comes during the intake is a phase of the file, another map ends it, and a note is written.
func TestWhatHappensMeanwhileIsTakenIntoAccount(t *testing.T) {
	h := houseMap(t)
	text := strings.ReplaceAll(many(4000), "Kopen;", "Verhuizen;")
	dropped(h, "alles.csv", text).Through(editor.ReviewTimer)
	require.Equal(t, "4000 reviews gevonden: 2000 nieuw, 2000 kloppen niet. Er is nog niets veranderd.", page(h).Lead)
	h.Do("takereviews").Once(editor.ReviewTimer).Do("wall")
	h.Do("addphase").Type("Verhuizen").Press("Escape")
	h.Through(editor.ReviewTimer)
	require.Equal(t, 4000, heardOn(h), "the map has that phase by now")
	require.Equal(t, "Overgenomen: 4000 nieuw", h.View().Toast.Text)

	h = houseMap(t)
	dropped(h, "alles.csv", many(2000)).Once(editor.ReviewTimer)
	h.Do("new")
	h.Through(editor.ReviewTimer)
	require.Zero(t, heardOn(h))
}

// grown is how many bytes the journal of the open map has got since a key.
func grown(t *testing.T, h *editortest.Hand, since uint64) (bytes int, last uint64) {
	t.Helper()
	saved, err := h.Disk().Maps.Open(h.Disk().Prefs.Last)
	require.NoError(t, err)
	last = since
	for _, l := range saved.Lines {
		if l.Key > since {
			bytes, last = bytes+len(l.Change), l.Key
		}
	}
	return bytes, last
}

// TestANoteIsWrittenWithoutTheReviews: what a keystroke saves does not grow with them, nor is anything worked out anew from them.
func TestANoteIsWrittenWithoutTheReviews(t *testing.T) {
	wrote := func(n int) int {
		h := houseMap(t)
		if n > 0 {
			come(h, n)
		}
		h.Do("wall").Wait().Through(editor.FoldTimer)
		_, at := grown(t, h, 0)
		saved, err := h.Disk().Maps.Open(h.Disk().Prefs.Last)
		require.NoError(t, err)
		at = max(at, saved.Key)
		h.Click(h.Spot("Zoeken op funda")).Press("Enter").Type("Belt de bank").Press("Escape")
		bytes, _ := grown(t, h, at)
		require.Positive(t, bytes)
		return bytes
	}
	require.InDelta(t, wrote(0), wrote(3000), 20, "an id more or less")
}

// TestALongLineOfChangesBecomesASnapshot in the next idle moment, a slice at a time, and what is done meanwhile makes it wait for the one after.
func TestALongLineOfChangesBecomesASnapshot(t *testing.T) {
	h := houseMap(t)
	come(h, 4000)
	lines := func() int {
		saved, err := h.Disk().Maps.Open(h.Disk().Prefs.Last)
		require.NoError(t, err)
		return len(saved.Lines)
	}
	long := lines()
	require.Positive(t, long)
	h.Send(editor.Elapsed{Timer: editor.IdleTimer})
	require.True(t, h.Set(editor.FoldTimer), "it is written in slices")
	require.Equal(t, long, lines())
	h.Do("wall").Click(h.Spot("Zoeken op funda")).Press("Enter").Type("Belt de bank").Press("Escape")
	h.Through(editor.FoldTimer)
	require.Greater(t, lines(), long, "something was done meanwhile")
	h.Send(editor.Elapsed{Timer: editor.IdleTimer}).Through(editor.FoldTimer)
	require.Zero(t, lines())

	file, err := codec.Write(h.Board())
	require.NoError(t, err)
	again, err := codec.Write(h.Kill().Board())
	require.NoError(t, err)
	require.Equal(t, string(file), string(again), "all of the map is in it")
}

// TestManySmallChangesBecomeASnapshotToo: five hundred lines are enough.
func TestManySmallChangesBecomeASnapshotToo(t *testing.T) {
	h := houseMap(t)
	h.Click(h.Spot("Zoeken op funda"))
	saved := func() int {
		s, err := h.Disk().Maps.Open(h.Disk().Prefs.Last)
		require.NoError(t, err)
		return len(s.Lines)
	}
	for range 490 {
		h.Press("Ctrl+ArrowRight", "Ctrl+ArrowLeft")
	}
	before := saved()
	require.Greater(t, before, 500)
	h.Send(editor.Elapsed{Timer: editor.IdleTimer}).Through(editor.FoldTimer)
	require.Zero(t, saved())
}
