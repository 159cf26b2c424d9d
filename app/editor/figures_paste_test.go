package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/funnel"
)

// entering are how many customers enter each phase, "-" where nobody counted.
func entering(h *editortest.Hand) (all []string) {
	for _, f := range funnel.Of(h.Board()) {
		if !f.Entering.Set {
			all = append(all, "-")
			continue
		}
		all = append(all, h.View().Words.Number(f.Entering.N))
	}
	return all
}

func TestATableOfFiguresOnTheWallBecomesFigures(t *testing.T) {
	for name, table := range map[string]string{
		"phases down":   "Fase\tInstroom\tWaarde per klant\r\nBewust worden\t1.000\t€ 10\r\nOriënteren\t620\t20\r\nKiezen\t155\t\r\n",
		"phases across": "\tBewust worden\tOriënteren\tKiezen\r\nKlanten\t1.000\t620\t155\r\nWaarde per klant\t10\t20\t\r\n",
	} {
		h := bare(t)
		notes := h.Texts()
		paste(h, table)
		require.Equal(t, []string{"1.000", "620", "155", "-", "-"}, entering(h), name)
		require.Equal(t, notes, h.Texts(), "no note came of it")
		require.Equal(t, "5 cijfers ingevuld", h.View().Toast.Text)
		require.Equal(t, "Als losse notities", h.View().Toast.Other)
		or(t, h)
		require.Equal(t, []string{"-", "-", "-", "-", "-"}, entering(h), "the other way takes them back")
		require.Contains(t, h.Texts(), "620")
		h.Do("undo")
		require.Equal(t, notes, h.Texts())
	}
}

func TestATableOfFiguresIsOneStepAndGoesBeforeAChosenHead(t *testing.T) {
	h := bare(t)
	h.Click(h.Head("Oriënteren"))
	paste(h, "Fase\tInstroom\nBewust worden\t100\nOriënteren\t40\n")
	require.Equal(t, []string{"100", "40", "-", "-", "-"}, entering(h))
	require.Equal(t, "Oriënteren", h.Board().Phases()[1].Title)
	h.Do("undo")
	require.Equal(t, []string{"-", "-", "-", "-", "-"}, entering(h))
}

// What could be something else stays what it was: notes.
func TestATableThatMayBeSomethingElseStaysNotes(t *testing.T) {
	for _, table := range []string{
		"Fase\tInstroom\nBewust worden\t100\nWachten\t40\n",                   // a name that is no phase
		"Fase\tInstroom\nBewust worden\t100\nOriënteren\tveel\n",              // no number
		"Fase\tInstroom\tOpmerking\nBewust worden\t100\tx\nOriënteren\t4\t\n", // a column that is none
		"Fase\tInstroom\nBewust worden\t100\n",                                // one phase may be a line of a list
		"Fase\tInstroom\nBewust worden\t100\nBewust worden\t40\n",             // twice
		"Bewust worden\tOriënteren\n100\t40\n",                                // no head says what it is
	} {
		h := bare(t)
		paste(h, table)
		require.Equal(t, []string{"-", "-", "-", "-", "-"}, entering(h)[:5], table)
	}
	h := bare(t)
	h.Click(h.Head("Kopen")).Press("Enter", "Ctrl+A").Type("Oriënteren").Press("Escape", "Escape", "Escape")
	paste(h, "Fase\tInstroom\nBewust worden\t100\nOriënteren\t40\n")
	require.Equal(t, []string{"-", "-", "-", "-", "-"}, entering(h), "two phases go by that name")
}
