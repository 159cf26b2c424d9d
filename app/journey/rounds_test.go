package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestANoteShowsTheNewestRound: votes of two rounds are not added up, and what is covered is not shown.
func TestANoteShowsTheNewestRound(t *testing.T) {
	b := NewBoard()
	for _, id := range []ID{"a", "b"} {
		b.Apply(AddNote(b, id, OnWall(0, 0), "", string(id)))
	}
	votes := func(id ID) int {
		n, shown := b.VotesOf(b.Note(id))
		if !shown {
			return -1
		}
		return n
	}
	require.Equal(t, -1, votes("a"))

	b.Apply(AddRound(b, "r1", Round{Title: "Pijnpunten", Date: "2026-11-22", Each: Some(3), People: Some(8), Candidates: []string{"a", "b"}}))
	b.Apply([]Op{SetVotes("a", "r1", "1", 2), SetVotes("a", "r1", "2", 3), SetVotes("b", "r1", "1", 1)})
	require.Equal(t, -1, votes("a"), "covered")
	b.Apply([]Op{Cover(KindRound, "r1", false)})
	require.Equal(t, 5, votes("a"))
	require.Equal(t, 1, votes("b"))

	b.Apply(AddRound(b, "r2", Round{Candidates: []string{"a"}}))
	require.Equal(t, -1, votes("a"), "a new round is going on")
	require.Equal(t, 1, votes("b"), "in which b is no candidate")
	b.Apply([]Op{Cover(KindRound, "r2", false)})
	require.Equal(t, 0, votes("a"))

	b.Apply(DeleteRound(b, "r2"))
	require.Equal(t, 5, votes("a"))
	b.Apply([]Op{SetVotes("a", "r1", "2", 0)})
	require.Equal(t, 2, votes("a"))
	b.Apply(DeleteRound(b, "r1"))
	require.Empty(t, b.Note("a").Votes)

	// A file of before the candidates were written down.
	b.Apply([]Op{SetText(KindRound, "old", "title", "Oud"), SetVotes("b", "old", "anna", 2)})
	require.Equal(t, 2, votes("b"))
	require.Equal(t, -1, votes("a"))
}

// TestACopyHasNoVotes: votes were given to the note that was there.
func TestACopyHasNoVotes(t *testing.T) {
	b := NewBoard()
	b.Apply(AddNote(b, "a", OnWall(0, 0), "", "Belt de bank"))
	b.Apply([]Op{SetVotes("a", "r1", "1", 2), Cover(KindNote, "a", true)})
	ops, made := Copy(b, NewIDs(1), b, []ID{"a"}, func(n *Note) Place { return n.Place }, "")
	b.Apply(ops)
	require.Empty(t, b.Note(made[0]).Votes)
	require.True(t, b.Note(made[0]).Covered, "a copy of what lies face down does too")
	require.Empty(t, b.Note(made[0]).Shown())
}

// TestVotesOfARoundThatIsNotThereCount: another program wrote them, or a newer version.
func TestVotesOfARoundThatIsNotThereCount(t *testing.T) {
	b := NewBoard()
	b.Apply(append(AddNote(b, "n", OnWall(0, 0), "", "Wacht te lang"), SetVotes("n", "lost", "1", 2), SetVotes("n", "lost", "2", 1)))
	votes, shown := b.VotesOf(b.Note("n"))
	require.True(t, shown)
	require.Equal(t, 3, votes)
}
