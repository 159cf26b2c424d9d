package editor_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// wantedSample is a hand with the wanted map of the sample just made.
func wantedSample(t *testing.T) (h *editortest.Hand, present *journey.Board) {
	h = editortest.Open(t)
	h.Do("sample")
	present = h.Board()
	h.Do("wanted")
	return h, present
}

func planItem(t *testing.T, items []editor.PlanItem, text string) editor.PlanItem {
	for _, it := range items {
		if it.Text == text {
			return it
		}
	}
	require.Fail(t, "not in the list", text)
	return editor.PlanItem{}
}

// TestSeed000TheWantedMapBeginsWithWhatThereIsToTakeUp: the present one lies below, and the list counts down as solutions are brought
// onto the wall and pains get their fate. Nothing of the present map is copied.
func TestSeed000TheWantedMapBeginsWithWhatThereIsToTakeUp(t *testing.T) {
	h, present := wantedSample(t)
	plan := h.View().Plan
	require.NotNil(t, plan, "the list is open")
	require.Equal(t, "Zo is het nu", h.View().Legend.Lines[0].Words)
	notes := h.Board().Count(journey.KindNote)
	solutions, pains := len(plan.Solutions.Items), len(plan.Pains.Items)
	require.Positive(t, solutions)
	require.Positive(t, pains)
	require.Contains(t, plan.Solutions.Title, "nog "+strconv.Itoa(solutions)+" van "+strconv.Itoa(solutions))
	votes := func(id journey.ID) int { v, _ := present.VotesOf(present.Note(id)); return v }
	for i := 1; i < solutions; i++ {
		require.GreaterOrEqual(t, votes(plan.Solutions.Items[i-1].ID), votes(plan.Solutions.Items[i].ID), "by votes")
	}

	s := plan.Solutions.Items[0]
	to := h.Cell("Oriënteren", "Contactmomenten")
	h.Send(editor.Carried{What: s.ID, P: geom.Point{X: 1270, Y: 200}, Begins: true})
	require.Equal(t, "Laat los in een vak; Esc: toch niet", h.View().Status)
	h.Send(editor.Carried{What: s.ID, P: to}).Send(editor.Carried{What: s.ID, P: to, Done: true})
	require.Equal(t, notes+1, h.Board().Count(journey.KindNote))
	made := h.Board().Note(h.Selection().Notes[0])
	require.Equal(t, s.ID, made.From)
	require.Equal(t, s.Text, made.Text)
	require.Equal(t, present.Note(s.ID).Owner, made.Owner)
	require.Equal(t, journey.Touchpoints, h.Board().KindOf(made))
	require.Contains(t, h.View().Plan.Solutions.Title, "nog "+strconv.Itoa(solutions-1)+" van "+strconv.Itoa(solutions))
	require.Contains(t, h.View().Live, "Oriënteren, Contactmomenten")
	require.True(t, planItem(t, h.View().Plan.Solutions.Items, s.Text).Done)
	h.Press("Ctrl+Z")
	require.Equal(t, notes, h.Board().Count(journey.KindNote))
	require.False(t, planItem(t, h.View().Plan.Solutions.Items, s.Text).Done, "and back with undo")
}
