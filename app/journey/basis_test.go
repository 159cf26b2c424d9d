package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// presentMap has something of everything that a wanted map takes or leaves.
func presentMap() *Board {
	b := NewBoard().Named("now")
	goal, cell := "sneller kopen", func(lane ID) *Place { return &Place{Where: Cell, Phase: "p1", Lane: lane, Rank: "V"} }
	one, score := Some(1), Some(-2)
	ops := []Op{
		SetText(KindMap, "", "title", "Huizenkoper"), SetText(KindMap, "", "goal", goal), SetText(KindMap, "", "conclusion", "te traag"),
		SetText(KindPersona, "who", "name", "Starter"), SetText(KindPhase, "p1", "title", "Kiezen"), SetText(KindPhase, "p1", "rank", "V"),
		SetText(KindLane, "l1", "kind", Actions), SetText(KindLane, "l2", "kind", Pains), SetText(KindLane, "l3", "kind", Emotions), SetText(KindLane, "l4", "kind", Touchpoints),
		Set(KindNote, "step", "place", cell("l1")), SetText(KindNote, "step", "text", "Zoekt"), Set(KindNote, "step", "vote/r1/anna", &one), SetText(KindNote, "step", "evidence", "interview"),
		Set(KindNote, "touch", "place", cell("l4")), Set(KindNote, "pain", "place", cell("l2")),
		Set(KindNote, "mood", "place", cell("l3")), Set(KindNote, "mood", "score", &score),
	}
	ops = append(ops, AddLink(b, "loop", "touch", "step", LoopsBack)...)
	ops = append(ops, AddLink(b, "cause", "pain", "mood", Causes)...)
	b.Apply(ops)
	return b
}

// TestSeed000TheWantedMapKnowsThePresentOne: seed 000 charts the present contact moments first and the new strategy from them.
func TestSeed000TheWantedMapKnowsThePresentOne(t *testing.T) {
	from := presentMap()
	b := Wanted(from, "new", "Huizenkoper (gewenst)")
	require.Equal(t, ID("new"), b.ID())
	require.Equal(t, "Huizenkoper (gewenst)", b.Doc().Title)
	require.Equal(t, ToBe, b.Doc().State)
	require.Equal(t, ID("now"), b.Doc().BasedOn)
	require.Equal(t, "sneller kopen", b.Doc().Goal)
	require.Empty(t, b.Doc().Conclusion, "what was concluded about the present stays there")
	require.Equal(t, "Starter", b.Persona().Name)
	require.Equal(t, ID("who"), b.Persona().From)
	require.Equal(t, ID("p1"), b.Phase("p1").From)
	require.Len(t, b.Lanes(), 4, "also the lanes whose notes stay behind")
	for _, l := range b.Lanes() {
		require.Equal(t, l.ID, l.From)
	}
	require.Equal(t, 2, b.Count(KindNote))
	step := b.Note("step")
	require.Equal(t, "Zoekt", step.Text)
	require.Equal(t, "interview", step.Evidence)
	require.Equal(t, ID("step"), step.From)
	require.Empty(t, step.Votes)
	require.Equal(t, from.Note("step").Place, step.Place)
	require.Nil(t, b.Note("pain"))
	require.Nil(t, b.Note("mood"))
	require.NotNil(t, b.Link("loop"))
	require.Nil(t, b.Link("cause"))
	require.Empty(t, from.Note("step").From, "the present map stays as it was")
}

// TestSeed004AnotherPersonaWalksTheSamePhases: one journey for each persona, never one for the whole company.
func TestSeed004AnotherPersonaWalksTheSamePhases(t *testing.T) {
	b := Skeleton(presentMap(), "new", "Andere koper")
	require.Len(t, b.Phases(), 1)
	require.Len(t, b.Lanes(), 4)
	require.Equal(t, "Kiezen", b.Phase("p1").Title, "the ids stay, so that the curves of both can be laid over each other")
	require.Nil(t, b.Persona())
	require.Zero(t, b.Count(KindNote))
	require.Zero(t, b.Count(KindLink))
	require.Empty(t, b.Doc().BasedOn)
	require.Empty(t, b.Doc().Goal)
	require.Empty(t, b.Doc().State)
}
