package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// legendOf are the words of the legend, empty where there is none; nothing in an audience's window can be pressed.
func legendOf(t *testing.T, a *editortest.Hand) (words []string) {
	if g := a.View().Legend; g != nil {
		for _, l := range g.Lines {
			require.Equal(t, editor.MenuItem{}, l.Off)
			words = append(words, l.Words)
		}
	}
	return words
}

// TestTheAudienceSeesThePresentMapBelow as soon as the facilitator does, as it is now, and no longer.
func TestTheAudienceSeesThePresentMapBelow(t *testing.T) {
	h, present := wantedSample(t)
	s := h.View().Plan.Solutions.Items[0]
	require.NotContains(t, h.Texts(), s.Text)
	a := h.Audience()
	require.Contains(t, a.Pictured(), s.Text[:9])
	require.Equal(t, []string{"Zo is het nu"}, legendOf(t, a))
	h.Do("ghost").Meet(a)
	require.NotContains(t, a.Pictured(), s.Text[:9])
	require.Empty(t, legendOf(t, a))
	h.Do("ghost").Meet(a)
	require.Contains(t, a.Pictured(), s.Text[:9])

	// Another map of the facilitator's takes it away, and the present one, altered, is read again.
	wanted := h.Board().ID()
	h.Do("openmap", string(present.ID())).Meet(a)
	require.Empty(t, legendOf(t, a))
	h.Do("tonote", string(s.ID)).Press("Enter").Send(editor.Typed{Text: "Videobel"}).Press("Escape").Wait()
	h.Do("openmap", string(wanted)).Meet(a)
	require.Contains(t, h.Pictured(), "Videobel")
	require.Equal(t, []string{"Zo is het nu"}, legendOf(t, a))
	require.Contains(t, a.Pictured(), "Videobel")
}

// TestTheAudienceSeesTheCurvesThatAreLaid: of another map without what is private there, and of the reviews.
func TestTheAudienceSeesTheCurvesThatAreLaid(t *testing.T) {
	h, other := twoMaps(t)
	a := h.Audience()
	require.Empty(t, legendOf(t, a))
	h.Do("layover", string(other)).Meet(a)
	require.Equal(t, []string{"Nu", "Straks"}, legendOf(t, a))
	h.Do("liftoff").Meet(a)
	require.Empty(t, legendOf(t, a))
	h.Do("layover", string(other)).Meet(a)
	h.Do("layover", string(other)).Do("ghost").Meet(a)
	require.Equal(t, []string{"Nu", "Straks"}, legendOf(t, a))

	h = houseMap(t)
	dropped(h, "reviews.csv", "fase;cijfer;tekst\nBezichtigen;4;fijn\nOriënteren;2;traag\n")
	h.Do("takereviews").Do("reviewcurve")
	require.NotEmpty(t, h.View().Legend.Lines)
	a = h.Audience()
	require.Len(t, legendOf(t, a), 2, "the team's own and the customers'")
	h.Do("reviewcurve").Meet(a)
	require.Empty(t, legendOf(t, a))
}

// TestTheLaidCurveLeavesOutWhatIsPrivate: it is for the facilitator of the other map only.
func TestTheLaidCurveLeavesOutWhatIsPrivate(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample")
	moods, _ := journey.LayOver(h.Board(), h.Board())
	h.Click(h.Spot("Gespannen")).SetField("private", "true")
	left, _ := journey.LayOver(h.Board(), h.Board())
	require.Len(t, left, len(moods)-1)
}
