package editor

import (
	"sort"
	"strconv"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/votes"
)

// Votes come in as a line a person. They are on the map as soon as they can be counted; the text of the lines is not, and is written anew from
// them where the map changed otherwise.

// countLines puts the votes of the lines on the map; those of lines with a problem come when they are mended.
func (e *Editor) countLines(text string) {
	e.vote.lines = text
	r := e.round()
	if r == nil || !r.Covered {
		return
	}
	want := map[journey.ID]map[string]int{}
	voter := 0
	for _, l := range e.readLines() {
		if len(l.Votes) == 0 {
			continue
		}
		voter++
		for _, n := range l.Votes {
			id := journey.ID(r.Candidates[n-1])
			if want[id] == nil {
				want[id] = map[string]int{}
			}
			want[id][strconv.Itoa(voter)]++
		}
	}
	var ops []journey.Op
	for _, id := range e.candidates() {
		n := e.doc.Board.Note(id)
		if n == nil {
			continue
		}
		had := n.VotesIn(r.ID)
		for v := range had {
			if v != clicked && want[id][v] == 0 {
				ops = append(ops, journey.SetVotes(id, r.ID, v, 0))
			}
		}
		for v, many := range want[id] {
			if had[v] != many {
				ops = append(ops, journey.SetVotes(id, r.ID, v, many))
			}
		}
	}
	sort.Slice(ops, func(i, j int) bool {
		return ops[i].Record+journey.ID(ops[i].Field) < ops[j].Record+journey.ID(ops[j].Field)
	})
	if len(ops) > 0 {
		e.edit("count votes", "votes "+string(r.ID), ops)
	}
}

// readLines is what the lines say.
func (e *Editor) readLines() []votes.Line {
	r := e.round()
	return votes.Read(e.vote.lines, votes.Rules{Candidates: len(r.Candidates), Each: r.Each.N})
}

// tally is the votes of the round, by candidate.
func (e *Editor) tally() (counts []int, total int) {
	r := e.round()
	counts = make([]int, len(r.Candidates))
	for i, id := range r.Candidates {
		if n := e.doc.Board.Note(journey.ID(id)); n != nil {
			for _, v := range n.VotesIn(r.ID) {
				counts[i] += v
				total += v
			}
		}
	}
	return counts, total
}

// votesIn are how many votes are in and how many there can be, as words for a sentence.
func (e *Editor) votesIn() (in, all string) {
	_, total := e.tally()
	r := e.round()
	return strconv.Itoa(total), strconv.Itoa(r.Each.N * r.People.N)
}

// keepVoting follows a map that changed under the vote: an undo or another tab may take the round away, or votes in it.
func (e *Editor) keepVoting() {
	if e.vote.round == "" {
		return
	}
	r := e.round()
	if r == nil {
		e.vote.round = ""
		if e.side == voteSide {
			e.propose()
		}
		return
	}
	if r.Covered && !e.agree(r) {
		e.vote.lines = e.linesOf(r, e.vote.lines)
	}
}

// agree reports whether the lines say what is on the map.
func (e *Editor) agree(r *journey.Round) bool {
	counts := votes.Count(e.readLines(), len(r.Candidates))
	for i, id := range r.Candidates {
		n := e.doc.Board.Note(journey.ID(id))
		if n == nil {
			continue
		}
		for voter, v := range n.VotesIn(r.ID) {
			if voter != clicked {
				counts[i] -= v
			}
		}
		if counts[i] != 0 {
			return false
		}
	}
	return true
}

// linesOf writes the votes that are on the map as lines again, and under them what of the old lines was not counted.
func (e *Editor) linesOf(r *journey.Round, old string) string {
	var lines []string
	last := 0
	for _, id := range r.Candidates {
		if n := e.doc.Board.Note(journey.ID(id)); n != nil {
			for voter := range n.VotesIn(r.ID) {
				last = max(last, within(voter, codec.MaxRunes))
			}
		}
	}
	for voter := 1; voter <= last; voter++ {
		var numbers []string
		for i, id := range r.Candidates {
			if n := e.doc.Board.Note(journey.ID(id)); n != nil {
				for range n.VotesIn(r.ID)[strconv.Itoa(voter)] {
					numbers = append(numbers, strconv.Itoa(i+1))
				}
			}
		}
		if len(numbers) > 0 {
			lines = append(lines, strings.Join(numbers, " "))
		}
	}
	for _, l := range votes.Read(old, votes.Rules{Candidates: len(r.Candidates), Each: r.Each.N}) {
		if l.Problem != votes.Fine {
			lines = append(lines, l.Text)
		}
	}
	return strings.Join(lines, "\n")
}
