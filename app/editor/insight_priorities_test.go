package editor_test

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/report"
)

// weighed is a map with two pain points in its first phase and two solutions, one of which solves the first pain point.
func weighed(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	for _, lane := range []string{journey.Pains, journey.Solutions} {
		for i, text := range []string{"Bank traag", "Prijs onduidelijk"} {
			if lane == journey.Solutions {
				text = []string{"Bel terug", "Bouw een app"}[i]
			}
			h.Press("Escape", "Escape").Click(h.Cell(h.Board().Phases()[0].Title, laneOf(h, lane))).Press("Enter").Type(text).Press("Escape")
		}
	}
	h.Press("Escape", "Escape").Do("insight", "figures")
	fillFigure(h, funnel.Entering, h.Board().Phases()[0], "1000")
	fillFigure(h, funnel.Value, h.Board().Phases()[0], "120")
	return h.Do("insight", "priorities")
}

func laneOf(h *editortest.Hand, kind string) string {
	for _, l := range h.Board().Lanes() {
		if l.Kind == kind {
			return l.Title
		}
	}
	return ""
}

// Worked out by hand: 2 × 400 (40 % of 1,000) × € 120 = 96,000 and 3 × 100 × € 120 = 36,000.
func TestSeed001PrioritiesBySeverityReachAndValue(t *testing.T) {
	h := weighed(t)
	require.Len(t, partOf(t, h, "unset").Table.Rows, 2)
	require.Equal(t, "Ontbreekt: hoe erg het is, hoeveel klanten het treft", rowOf(partOf(t, h, "unset"), 0)[4])
	slow, price := string(h.Note("Bank traag").ID), string(h.Note("Prijs onduidelijk").ID)
	for field, value := range map[string]string{"severity " + slow: "2", "reach " + slow: "40 %", "severity " + price: "3", "reach " + price: "10"} {
		fillPage(h, "priorities/"+field, value)
	}
	pains := partOf(t, h, "pains")
	require.Equal(t, []string{"1", "Bank traag"}, rowOf(pains, 0)[:2])
	require.Equal(t, "2 × 400 klanten (40 % van 1.000) × €\u00a0120 = 96.000", rowOf(pains, 0)[5])
	require.Equal(t, "3 × 100 klanten (10 % van 1.000) × €\u00a0120 = 36.000", rowOf(pains, 1)[5])
	require.Equal(t, "–", rowOf(pains, 0)[6], "nobody has voted")
	require.Equal(t, []string{"Bank traag"}, chosenAfter(h, func() { fillPage(h, "priorities/reach "+slow, "1") }), "what was acted on is chosen")
	require.Equal(t, "Prijs onduidelijk", rowOf(partOf(t, h, "pains"), 0)[1])
	h.Press("Ctrl+Z")
	require.Equal(t, "Bank traag", rowOf(partOf(t, h, "pains"), 0)[1])

	for _, wrong := range []string{"101", "-1", "veel", "1e308"} {
		fillPage(h, "priorities/reach "+slow, wrong)
		require.Contains(t, h.View().Toast.Text, "past hier niet", wrong)
		require.InDelta(t, 40, h.Note("Bank traag").Reach.N, 0, wrong)
	}
	fillPage(h, "priorities/severity "+slow, "2")
	require.False(t, h.Note("Bank traag").Severity.Set, "a second press takes it off")
	require.Contains(t, rowOf(partOf(t, h, "unset"), 0)[4], "hoe erg")
	fillPage(h, "priorities/nonsense "+slow, "2")
	fillPage(h, "priorities/severity nobody", "2")
	h.Do("tonote", slow)
	require.Equal(t, "wall", h.View().Surface)
	require.Equal(t, []string{"Bank traag"}, h.Chosen())
}

func chosenAfter(h *editortest.Hand, act func()) []string {
	act()
	return h.Chosen()
}

// dots are the numbers in the matrix by what they name, with their places.
func dots(t *testing.T, h *editortest.Hand) map[string]report.Shape {
	all := map[string]report.Shape{}
	for _, s := range partOf(t, h, "matrix").Chart.Shapes {
		if s.Drag != "" {
			all[strings.TrimPrefix(s.Drag, "priorities/")] = s
		}
	}
	return all
}

func TestSolutionsAreDraggedToTheirEffortAndImpact(t *testing.T) {
	h := weighed(t)
	call, app := h.Note("Bel terug"), h.Note("Bouw een app")
	what := "priorities/" + string(call.ID)
	plane := partOf(t, h, "matrix").Chart.Plane
	require.Len(t, dots(t, h), 2)
	require.Greater(t, dots(t, h)[string(call.ID)].X, plane.X+plane.W, "it waits beside the plane")
	edits := h.View().CanUndo
	h.Send(editor.Dragged{What: what, X: 0.4, Y: 0.3})
	h.Send(editor.Dragged{What: what, X: 0.2, Y: 0.1})
	require.InDelta(t, plane.X+0.2*plane.W, dots(t, h)[string(call.ID)].X, 1e-9, "it goes along with the hand")
	require.False(t, h.Note("Bel terug").Effort.Set, "and nothing is written yet")
	require.Equal(t, edits, h.View().CanUndo)
	h.Send(editor.Dragged{What: what, Off: true})
	require.Greater(t, dots(t, h)[string(call.ID)].X, plane.X+plane.W, "Escape takes it back")

	h.Send(editor.Dragged{What: what, X: 0.2, Y: 0.1})
	h.Send(editor.Dragged{What: what, X: 0.2, Y: 0.1, Done: true})
	require.Equal(t, []float64{20, 90}, []float64{h.Note("Bel terug").Effort.N, h.Note("Bel terug").Impact.N})
	require.Equal(t, "Bel terug: Snel doen, moeite 20, effect 90", h.View().Live)
	require.Equal(t, []string{"Bel terug"}, h.Chosen())
	require.Equal(t, "Snel doen · moeite 20, effect 90", rowOf(partOf(t, h, "legend"), 0)[3])
	h.Press("Ctrl+Z")
	require.False(t, h.Note("Bel terug").Effort.Set, "one drag is one step back")
	h.Press("Ctrl+Shift+Z")

	h.Send(editor.Dragged{What: "priorities/" + string(app.ID), X: 0.2, Y: 0.1, Done: true})
	one, other := dots(t, h)[string(call.ID)], dots(t, h)[string(app.ID)]
	require.GreaterOrEqual(t, math.Hypot(one.X-other.X, one.Y-other.Y), 2*one.W, "two at one place can both be seen")
	for range 3 {
		h.Send(editor.Dragged{What: "priorities/" + string(app.ID), X: 0.05, By: true, Done: true})
	}
	require.InDelta(t, 35, h.Note("Bouw een app").Effort.N, 0)
	h.Press("Ctrl+Z")
	require.InDelta(t, 20, h.Note("Bouw een app").Effort.N, 0, "arrows in a row are one step back")
	h.Send(editor.Dragged{What: "priorities/" + string(app.ID), X: 1.2, Y: 0.5, Done: true})
	require.False(t, h.Note("Bouw een app").Effort.Set || h.Note("Bouw een app").Impact.Set, "let go beside the plane it lies there again")
	h.Send(editor.Dragged{What: "priorities/" + string(app.ID), X: 1.03, Y: -0.02, Done: true})
	require.Equal(t, []float64{100, 100}, []float64{h.Note("Bouw een app").Effort.N, h.Note("Bouw een app").Impact.N}, "a little over the edge is the edge")

	h.Send(editor.Dragged{What: "priorities/nobody", X: 0.2, Y: 0.1, Done: true})
	h.Send(editor.Dragged{What: "figures/x", X: math.NaN(), Y: math.Inf(1), Done: true})
	h.Send(editor.Dragged{What: what, X: math.NaN(), Y: math.Inf(1), Done: true})
	require.False(t, h.Note("Bel terug").Effort.Set)
}

func TestTheLegendSaysWhichPainIsSolved(t *testing.T) {
	h := weighed(t)
	require.Equal(t, "nog aan geen pijnpunt verbonden", rowOf(partOf(t, h, "legend"), 0)[2])
	h.Do("wall", "").Press("Escape", "Escape").Click(h.Spot("Bel terug")).Click(h.Spot("Bank traag"), "Shift").Do("connect", "")
	require.Len(t, h.Links(), 1)
	h.Do("insight", "priorities")
	require.Equal(t, "Bank traag", partOf(t, h, "legend").Table.Rows[0][2].Lines[0].Text)
}

// TestBugTheMatrixShowedOnlyNumbers: what they are stands beside them, in the plane and beside it, and moves along with the hand.
func TestBugTheMatrixShowedOnlyNumbers(t *testing.T) {
	h := weighed(t)
	name := func(text string) report.Shape {
		for _, s := range partOf(t, h, "matrix").Chart.Shapes {
			if s.Form == report.Label && s.Text == text {
				return s
			}
		}
		t.Fatal(text)
		return report.Shape{}
	}
	call := h.Note("Bel terug")
	near := func() {
		dot, said := dots(t, h)[string(call.ID)], name("Bel terug")
		require.Less(t, math.Hypot(dot.X-said.X, dot.Y-said.Y), 25.0)
	}
	near()
	h.Send(editor.Dragged{What: "priorities/" + string(call.ID), X: 0.2, Y: 0.3})
	near()
	h.Send(editor.Dragged{What: "priorities/" + string(call.ID), X: 0.9, Y: 0.3, Done: true})
	near()
	require.Equal(t, "end", name("Bel terug").Anchor, "at the right edge it stands to the left")
	name("Bouw een app")
}

// TestTheMatrixFitsEveryWindow: on a phone the row lies below the plane, and nothing stands outside the chart.
func TestTheMatrixFitsEveryWindow(t *testing.T) {
	h := weighed(t)
	for _, wide := range []float64{390, 640, 1280, 1920} {
		h.Resize(wide, 800)
		c := partOf(t, h, "matrix").Chart
		require.LessOrEqual(t, c.W, wide-40)
		for _, s := range c.Shapes {
			if s.Form == report.Circle {
				require.True(t, s.X >= s.W && s.Y >= s.W && s.X+s.W <= c.W && s.Y+s.W <= c.H, "%v in %v", s, wide)
			}
		}
	}
}

func TestAMapWithoutPainsSaysWhatWouldMakeThePageSpeak(t *testing.T) {
	h := editortest.Open(t)
	h.Do("insight", "priorities")
	require.Contains(t, h.View().Insight.Page.Lead, "Schrijf pijnpunten op de wand")
	require.Contains(t, partOf(t, h, "matrix").Text[0], "Nog geen oplossingen")
	h.Do("language", "").Do("insight", "priorities")
	require.Equal(t, "Priorities", h.View().Insight.Page.Title)
}
