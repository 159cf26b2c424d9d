package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

func fillPage(h *editortest.Hand, field, value string) {
	h.Send(editor.SetField{Field: journey.Field(field), Value: value})
}

func TestWallAndInsightAreOneMap(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Enter").Type("Zoekt").Press("Escape", "Escape")
	require.Equal(t, "wall", h.View().Surface)
	h.Press("Ctrl+Shift+4")
	require.Equal(t, "insight", h.View().Surface)
	require.Equal(t, "Weergave: Inzicht", h.View().Live)
	notes := h.Board().Count(journey.KindNote)
	h.Press("n", "Delete", "ArrowRight", "s")
	require.Equal(t, notes, h.Board().Count(journey.KindNote), "letters and arrows are not for a wall that is not there")
	require.Equal(t, "insight", h.View().Surface)
	h.Press("Escape")
	require.Equal(t, "wall", h.View().Surface)
	h.Press("Ctrl+Shift+4").Do("vote", "")
	require.Equal(t, "wall", h.View().Surface, "what is done on the wall leads back to it")
}

func TestFiguresAreFilledInUnderEachOther(t *testing.T) {
	h := editortest.Open(t)
	h.Do("insight", "figures")
	phases := h.Board().Phases()
	fillPage(h, "figures/entering "+string(phases[0].ID), "1.000")
	fillPage(h, "figures/entering "+string(phases[1].ID), "620")
	require.InDelta(t, 62, figures(h, 0).Conversion.N, 1e-9)
	fields := h.View().Insight.Page.Values()
	require.Equal(t, "1.000", fields["figures/entering "+string(phases[0].ID)])
	fillPage(h, "figures/value "+string(phases[0].ID), "veel")
	require.Equal(t, "‘veel’ is geen getal dat hier past.", h.View().Toast.Text)
	h.Press("Ctrl+Z")
	require.False(t, figures(h, 1).Entering.Set, "one figure is one step back")
	h.Do("tophase", string(phases[1].ID))
	require.Equal(t, "wall", h.View().Surface)
}

func TestAPageOfInsightGoesToOthers(t *testing.T) {
	h := editortest.Open(t)
	h.Do("insight", "figures").Do("copyreport", "")
	require.Equal(t, "De bladzijde staat op het klembord.", h.View().Toast.Text)
	h.Do("savereport", "")
	h.Do("print", "")
}

// What is voted on is on the wall: its panel lay over the page of insight.
func TestBugThePanelOfAVoteLayOverThePage(t *testing.T) {
	h := pains(t)
	h.Press("S").Do("beginvote")
	require.NotNil(t, h.View().Vote)
	h.Press("Ctrl+Shift+4")
	require.Nil(t, h.View().Vote)
	require.Equal(t, "insight", h.View().Surface)
	h.Do("vote")
	require.Equal(t, "wall", h.View().Surface)
	require.Equal(t, "count", h.View().Vote.Stage, "it goes on where it was")
}

// TestNoPageOfInsightTellsWhatIsNotForAll: each of them can be copied, saved and printed.
func TestNoPageOfInsightTellsWhatIsNotForAll(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample")
	var secret []string
	for _, kind := range []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions} {
		var of []*journey.Note
		for n := range h.Board().Notes() {
			if h.Board().KindOf(n) == kind && len(n.Text) > 12 {
				of = append(of, n)
			}
		}
		require.NotEmpty(t, of, kind)
		for _, n := range of[:min(4, len(of))] {
			secret = append(secret, n.Text)
			h.Do("tonote", string(n.ID)).SetField("private", "true")
			require.True(t, h.Board().Note(n.ID).Private)
		}
	}
	for _, made := range []string{"", "wanted", "topresent"} { // alone, beside its wanted map, and from the other side
		if made != "" {
			h.Do(made)
		}
		h.Do("insight")
		for _, tab := range h.View().Insight.Tabs {
			h.Do("insight", tab.Value).Through(editor.CheckTimer).Do("copyreport")
			require.NotEmpty(t, h.Out.Text, tab.Label)
			for _, text := range secret {
				require.NotContains(t, h.Out.Text+h.Out.HTML, text, tab.Label+" "+made)
			}
		}
	}
}
