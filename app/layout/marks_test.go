package layout

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/text"
)

func TestEveryChoiceOfANoteHasItsMark(t *testing.T) {
	for _, field := range []journey.Field{"media", "attention", "sell", "lever", "brand"} {
		spec, _, _ := journey.Lookup(journey.KindNote, field)
		for _, word := range spec.Choices() {
			n := &journey.Note{}
			*spec.At(n).(*string) = word
			require.Equal(t, []Mark{markOf[word]}, Marks(nil, n, journey.Touchpoints), word)
			require.NotEqual(t, NoMark, markOf[word], word)
		}
	}
}

func TestMarksThatAreForAnotherKindAreNotDrawn(t *testing.T) {
	n := &journey.Note{Severity: journey.Some(2), Media: "paid", Chosen: true}
	require.Equal(t, []Mark{Severity}, Marks(nil, n, journey.Pains))
	require.Equal(t, []Mark{Paid}, Marks(nil, n, journey.Touchpoints))
	require.Equal(t, []Mark{Chosen}, Marks(nil, n, journey.Solutions))
	require.Empty(t, Marks(nil, n, journey.Emotions))
}

func TestMarksFlowInRows(t *testing.T) {
	face := text.NewFace()
	n := &journey.Note{Media: "paid", Attention: "active", Contact: "indirect", Trigger: "t", InfoFrom: "a", InfoTo: "b", Sell: "upsell"}
	require.Equal(t, 6, InRow(NoteWidth))
	require.Equal(t, 1, FootOf(face, n, journey.Touchpoints, NoteWidth).Marks)
	n.Lever = "speed"
	require.Equal(t, 2, FootOf(face, n, journey.Touchpoints, NoteWidth).Marks)
	pain := &journey.Note{Severity: journey.Some(1), Reach: journey.Float{N: 5, Set: true}}
	require.Equal(t, 1, FootOf(face, pain, journey.Pains, 64).Marks)
	require.Equal(t, 2, FootOf(face, pain, journey.Pains, 52).Marks, "a percentage needs two places in a row")
}

func TestAMarkForEvidenceAloneTakesNoRow(t *testing.T) {
	face := text.NewFace()
	n := &journey.Note{Evidence: "interview"}
	require.Equal(t, Foot{Source: true}, FootOf(face, n, journey.Actions, NoteWidth))
	n.Evidence = "assumption"
	require.Equal(t, Foot{}, FootOf(face, n, journey.Actions, NoteWidth), "an assumption is told by its edge and a ? in the corner")
}
