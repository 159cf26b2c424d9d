package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/funnel"
)

// The page's clock stands in November 2026 (editortest).
func TestOldFiguresAreSaidInTheCornerAndLeadToTheirPage(t *testing.T) {
	h, phases := figuresOpen(t)
	fillFigure(h, funnel.Entering, phases[0], "100")
	h.Do("wall")
	require.Nil(t, h.View().Aged, "they are of today")
	h.Do("insight", "figures")
	fillPage(h, "figures/date "+string(phases[0].ID), "1 mei 2026")
	require.Nil(t, h.View().Aged, "where the page of figures is, nothing leads to it")
	h.Do("wall")
	require.Equal(t, "Oude cijfers", h.View().Aged.Label)
	require.Equal(t, "Oude cijfers. De nieuwste cijfers zijn van 1 mei 2026, ouder dan 6 maanden. Toon de cijfers", h.View().Aged.Says)

	h.Do("insight", "figures")
	fillPage(h, "figures/figuresLast", "12")
	require.Equal(t, 12, h.Board().Doc().FiguresLast.N)
	h.Do("wall")
	require.Nil(t, h.View().Aged, "a year is long enough for this team")
	h.Do("undo")
	require.NotNil(t, h.View().Aged)

	h.Do("insight", "figures")
	fillPage(h, "figures/reviewBy", "1 nov 2026")
	h.Do("wall")
	require.Equal(t, "Opnieuw bekijken", h.View().Aged.Label)
	require.Equal(t, "Opnieuw bekijken. Opnieuw bekijken vóór 1 nov 2026: dat is geweest. De nieuwste cijfers zijn van 1 mei 2026, ouder dan 6 maanden. Toon de cijfers", h.View().Aged.Says)
	h.Do("language")
	require.Equal(t, "Look again", h.View().Aged.Label)
	h.Do("present")
	require.Nil(t, h.View().Aged, "a room has something else to look at")
}

func TestTheMonthsOfAFileStayInTheList(t *testing.T) {
	h, _ := figuresOpen(t)
	months := func() (value string, n int) {
		f := partOf(t, h, "when").Fields[1]
		return f.Value, len(f.Choices)
	}
	value, n := months()
	require.Equal(t, "6", value)
	for _, odd := range []string{"0", "-3", "x", ""} {
		fillPage(h, "figures/figuresLast", odd)
		require.False(t, h.Board().Doc().FiguresLast.Set, odd)
	}
	fillPage(h, "figures/figuresLast", "18")
	value, more := months()
	require.Equal(t, "18", value)
	require.Equal(t, n+1, more)
}

// TestTheSampleIsNobodysToKeepUp: its figures are of 2026, whatever year it is.
func TestTheSampleIsNobodysToKeepUp(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample")
	h.Later(400 * 24 * time.Hour)
	require.Nil(t, h.View().Aged)
}
