package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/funnel"
)

// TestSeed001SatisfactionIsOfferedFromTheReviews: the sample has reviews and no satisfaction; in Oriënteren 6, 7, 7, 8 and 6, of which
// none is a promoter.
func TestSeed001SatisfactionIsOfferedFromTheReviews(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("insight", "figures")
	b := partOf(t, h, "offers")
	require.Len(t, b.Table.Rows, 6)
	require.Equal(t, []string{"Oriënteren", "uit 5 reviews: tevredenheid 6,8, 0 % promotors", "Vul in"}, rowOf(b, 0))
	require.Equal(t, "uit 3 reviews: tevredenheid 8,3, 67 % promotors (weinig)", rowOf(b, 5)[1])
	phases := h.Board().Phases()
	marked := func() (n int) {
		for _, p := range phases {
			if funnel.Measured(h.Board(), p.ID, funnel.Satisfaction).Set {
				n++
			}
		}
		return n
	}
	require.Zero(t, marked(), "nothing is filled in silently")

	h.Do("fillreviews", string(phases[0].ID))
	require.Equal(t, 1, marked())
	m := funnel.Source(h.Board(), phases[0].ID, funnel.Satisfaction)
	require.Equal(t, 6.8, m.Satisfaction.N)
	require.True(t, m.Share.Set)
	require.Equal(t, "uit 5 reviews, tot en met 2 sep 2026", m.Source)
	require.Equal(t, "2026-09-02", m.Date, "of the day until which was heard")
	require.False(t, m.Entering.Set, "where the counts come from stays as it was")
	require.Equal(t, 1200.0, funnel.Of(h.Board())[0].Entering.N)
	require.Len(t, partOf(t, h, "offers").Table.Rows, 5)

	h.Do("fillreviews")
	require.Equal(t, 6, marked())
	require.Empty(t, partOf(t, h, "offers").Table)
	h.Do("undo")
	require.Equal(t, 1, marked(), "all are one step")

	fillFigure(h, funnel.Satisfaction, phases[0], "3")
	require.Equal(t, 3.0, funnel.Measured(h.Board(), phases[0].ID, funnel.Satisfaction).N)
	h.Do("fillreviews", string(phases[0].ID))
	require.Equal(t, 6.8, funnel.Measured(h.Board(), phases[0].ID, funnel.Satisfaction).N, "who asks for it gets it, also over what was typed")
}

func TestWithoutReviewsNothingIsOffered(t *testing.T) {
	h, _ := figuresOpen(t)
	require.Nil(t, partOf(t, h, "offers").Table)
	h.Do("fillreviews")
	require.False(t, h.View().CanUndo)
}
