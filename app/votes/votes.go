// Package votes has the rules of dot voting: what a line of numbers says, how votes add up, and who comes first.
//
//	lines := votes.Read("Anna: 3 7 7\n14:03 Bram 1,2,3,4", votes.Rules{Candidates: 9, Each: 3})
//	lines[0].Votes                   // [3 7 7]
//	lines[1].Problem, lines[1].About // TooMany, 4
//	votes.Count(lines, 9)            // [0 0 1 0 0 0 2 0 0]
//	votes.Rank(counts)               // candidate 7 first, candidate 3 second
//	votes.Example(votes.Rules{Candidates: 9, Each: 3}) // 3 7 7
//
// A line is one person. Names and times around the numbers are dropped where they are certain to be that; a line of which it is not
// certain what it says counts for nothing until somebody has mended it.
package votes

import (
	"sort"
	"strconv"
)

// Rules are what a round allows.
type Rules struct {
	Candidates int // they are numbered from 1
	Each       int // votes a person
}

// Line is one line as it was typed, and what it says.
type Line struct {
	Text    string
	Votes   []int // the numbers of candidates, one for each vote; none where the line has a problem or is no votes at all
	Problem Problem
	About   int    // the number that the problem is about: how many votes, or which number is unknown
	Word    string // of Unclear: what cannot be read
}

// Problem is why a line is not counted.
type Problem uint8

// The problems.
const (
	Fine     Problem = iota // votes, or a line that needs none: empty, or a sender above the votes
	TooMany                 // more votes than a person has
	Unknown                 // a number that no candidate has
	Unclear                 // a word among the numbers
	NoNumber                // words alone
)

// Count adds up the votes of the lines that have no problem; the first element is of candidate 1.
func Count(lines []Line, candidates int) []int {
	counts := make([]int, candidates)
	for i := range lines {
		for _, n := range lines[i].Votes {
			counts[n-1]++
		}
	}
	return counts
}

// mostShown is how many numbers an example shows; where there are more, dots follow.
const mostShown = 20

// Example is a line as somebody types it who uses all votes, on candidates that there are, and two of them on the same one where that can be.
func Example(r Rules) (line string) {
	liked := [...]int{3, 7, 7, 1, 5, 2, 4, 6}
	for i := range min(r.Each, mostShown) {
		line += " " + strconv.Itoa((liked[i%len(liked)]-1)%max(1, r.Candidates)+1)
	}
	if r.Each > mostShown {
		line += " …"
	}
	return line[min(1, len(line)):]
}

// Place is where a candidate came.
type Place struct {
	Candidate int // from 1
	Votes     int
	Place     int  // from 1; those with as many votes share one, and the next place is as much further on: 1, 2, 2, 4
	Tied      bool // it is shared
}

// Rank puts candidates in order of their votes, the first element of counts being of candidate 1; among those with as many votes
// the lower number comes first. Who got none has no place.
func Rank(counts []int) []Place {
	var ranked []Place
	for i, n := range counts {
		if n > 0 {
			ranked = append(ranked, Place{Candidate: i + 1, Votes: n})
		}
	}
	sort.SliceStable(ranked, func(i, j int) bool { return ranked[i].Votes > ranked[j].Votes })
	for i := range ranked {
		p := &ranked[i]
		if p.Place = i + 1; i > 0 && ranked[i-1].Votes == p.Votes {
			p.Place, p.Tied, ranked[i-1].Tied = ranked[i-1].Place, true, true
		}
	}
	return ranked
}

// First is the beginning of a ranking: all whose place is at most many. Where several share the last of these places there are more
// than many, since nobody but the group can choose between them.
func First(ranked []Place, many int) []Place {
	n := 0
	for n < len(ranked) && ranked[n].Place <= many {
		n++
	}
	return ranked[:n]
}
