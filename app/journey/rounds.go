package journey

import (
	"slices"
	"strconv"
	"strings"
)

// AddRound begins a round of dot voting, with the totals covered. The numbers of the candidates are their places, from 1.
func AddRound(b *Board, id ID, r Round) []Op {
	return append(b.inOrder(KindRound, id, ""),
		SetText(KindRound, id, "title", r.Title), SetText(KindRound, id, "date", r.Date), SetText(KindRound, id, "about", r.About),
		Set(KindRound, id, "each", &r.Each), Set(KindRound, id, "people", &r.People), Set(KindRound, id, "candidates", &r.Candidates),
		Cover(KindRound, id, true))
}

// Cover covers a round or a note, or uncovers it.
func Cover(k Kind, id ID, covered bool) Op { return Set(k, id, "covered", &covered) }

// SetVotes gives a note a voter's votes in a round, 0 takes them back.
func SetVotes(note, round ID, voter string, n int) Op {
	op := Op{Register: Register{KindNote, note, Field("vote/" + string(round) + "/" + voter)}}
	if n > 0 {
		op.Now = Value(strconv.Itoa(n))
	}
	return op
}

// DeleteRound deletes a round with its votes.
func DeleteRound(b *Board, id ID) []Op {
	ops := []Op{Delete(KindRound, id)}
	for n := range b.Notes() {
		for voter := range n.VotesIn(id) {
			ops = append(ops, SetVotes(n.ID, id, voter, 0))
		}
	}
	return ops
}

// VotesIn are the votes that a note got in a round, by voter.
func (n *Note) VotesIn(round ID) map[string]int {
	votes := map[string]int{}
	for _, e := range n.Votes {
		if in, voter, _ := strings.Cut(e.Key, "/"); ID(in) == round {
			if v, err := strconv.Atoi(string(e.Value)); err == nil && v > 0 {
				votes[voter] = v
			}
		}
	}
	return votes
}

// RoundOf is the newest round in which a note could be chosen, nil where there is none. An older file does not say who could be
// chosen: there it is who was.
func (b *Board) RoundOf(n *Note) *Round {
	rounds := b.All(KindRound)
	for _, r := range slices.Backward(rounds) {
		r := r.(*Round)
		if slices.Contains(r.Candidates, string(n.ID)) || len(r.Candidates) == 0 && len(n.VotesIn(r.ID)) > 0 {
			return r
		}
	}
	return nil
}

// VotesOf is what a note got in the newest round in which it could be chosen; shown is false where there was none, or its totals are
// covered. Votes of a round that is not in the file count where there is no other.
func (b *Board) VotesOf(n *Note) (votes int, shown bool) {
	r := b.RoundOf(n)
	if r == nil {
		for _, e := range n.Votes {
			round, _, _ := strings.Cut(e.Key, "/")
			if v, err := strconv.Atoi(string(e.Value)); err == nil && v > 0 && b.Find(KindRound, ID(round)) == nil {
				votes += v
			}
		}
		return votes, votes > 0
	}
	if r.Covered {
		return 0, false
	}
	for _, v := range n.VotesIn(r.ID) {
		votes += v
	}
	return votes, true
}

// Shown is a note's text as others may see it: empty while it lies face down.
func (n *Note) Shown() string {
	if n.Covered {
		return ""
	}
	return n.Text
}
