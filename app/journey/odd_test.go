package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhatIsOddIsCounted(t *testing.T) {
	b := NewBoard()
	require.Equal(t, Odd{}, b.Odd())
	b.Apply(AddPhase(b, "p", "fase", ""))
	b.Apply(AddLane(b, "l", Actions, "Acties", ""))
	b.Apply(AddNote(b, "n", InCell("p", "l", ""), "", "stap"))
	b.Apply(AddLink(b, "fine", "n", "p", ""))
	require.Equal(t, Odd{}, b.Odd(), "a link may begin or end at a phase")
	b.Apply(AddLink(b, "k1", "n", "weg", ""))
	b.Apply(AddLink(b, "k2", "weg", "n", ""))
	b.Apply(AddLink(b, "k3", "weg", "verdwenen", ""))
	b.Apply(AddLane(b, "later", "geuren", "Geur", ""))
	require.Equal(t, Odd{LooseEnds: 3, Strangers: 1}, b.Odd())
}

// TestOddRecordsAreReadAndNotMended: reading a board changes nothing of it.
func TestOddRecordsAreReadAndNotMended(t *testing.T) {
	b := NewBoard()
	b.Apply(AddLane(b, "mood", Emotions, "Emotie", ""))
	b.Apply(AddLane(b, "later", "geuren", "Geur", ""))
	b.Apply(AddPhase(b, "p", "fase", ""))
	b.Apply(AddNote(b, "n", InCell("p", "mood", ""), "", "blij"))
	b.Apply(AddNote(b, "m", InCell("p", "later", ""), "", "koffie"))
	seven := Some(7)
	b.Apply([]Op{Set(KindNote, "n", "score", &seven)})
	score, ok := b.Note("n").Feeling()
	require.True(t, ok)
	require.Equal(t, HighestScore, score, "shown as the nearest limit")
	require.Equal(t, 7, b.Note("n").Score.N, "and kept as it was")
	require.Equal(t, "geuren", b.KindOf(b.Note("m")))
	require.Equal(t, Placed, b.Standing(b.Note("m")), "in its lane, of whatever kind that is")
}
