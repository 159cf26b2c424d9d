package votes_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/votes"
)

var three = votes.Rules{Candidates: 12, Each: 3}

func TestWhatALineSays(t *testing.T) {
	for _, c := range []struct {
		line string
		says []int
	}{
		{"3 7 7", []int{3, 7, 7}},
		{"3,7,7", []int{3, 7, 7}},
		{"3, 7 en 7", []int{3, 7, 7}},
		{"3 en 7", []int{3, 7}},
		{"3 and 7", []int{3, 7}},
		{"3;7/7", []int{3, 7, 7}},
		{"3-7-7", []int{3, 7, 7}},
		{"#3 #7 & 12", []int{3, 7, 12}},
		{"nr 3, nr. 7", []int{3, 7}},
		{"Nummers 3 en 7", []int{3, 7}},
		{"5", []int{5}},
		{"Anna: 3 7 7", []int{3, 7, 7}},
		{"Anna de Vries: 3, 7", []int{3, 7}},
		{"Team 12: 3 7", []int{3, 7}},
		{"Anna 3 7 7", []int{3, 7, 7}},
		{"d'Hondt 3 7", []int{3, 7}},
		{"14:02 Anna: 3 7", []int{3, 7}},
		{"[14:02] Anna: 3 7", []int{3, 7}},
		{"[22-11 14:02] Anna de Vries: 3 7", []int{3, 7}},
		{"22/11/2026, 14:02 - Anna: 3 7", []int{3, 7}},
		{"14:02:33 Anna (gast): 3 7", []int{3, 7}},
		{"2:02 PM Anna: 3 7", []int{3, 7}},
		{"Anna 14:02: 3 7", []int{3, 7}},
		{"👍", nil},
		{"  3\t7  ", []int{3, 7}},
		{"", nil},
		{"14:02", nil},
		{"Anna de Vries 14:02", nil},
		{"[22-11 14:02] Anna de Vries", nil},
	} {
		line := votes.Read(c.line, three)[0]
		require.Equal(t, votes.Fine, line.Problem, c.line)
		require.Equal(t, c.says, line.Votes, c.line)
		require.Equal(t, c.line, line.Text)
	}
}

func TestALineThatIsNotCertainIsNotCounted(t *testing.T) {
	for _, c := range []struct {
		line    string
		problem votes.Problem
		about   int
		word    string
	}{
		{"1 2 3 4", votes.TooMany, 4, ""},
		{"7 7 7 7 7", votes.TooMany, 5, ""},
		{"3 13", votes.Unknown, 13, ""},
		{"0 3", votes.Unknown, 0, ""},
		{"377", votes.Unknown, 377, ""},
		{"14.02", votes.Unknown, 14, ""}, // no time that we know: not two votes either
		{"7x2", votes.Unclear, 0, "7x2"},
		{"2x 7", votes.Unclear, 0, "2x"},
		{"7 twee keer", votes.Unclear, 0, "twee"},
		{"1 t/m 3", votes.Unclear, 0, "t"},
		{"3 en zeven", votes.Unclear, 0, "zeven"},
		{"Anna2 3 7", votes.Unclear, 0, "Anna2"},
		{"99999999999999999999", votes.Unclear, 0, "99999999999999999999"},
		{"👍 2", votes.Unclear, 0, "👍"}, // two people liked it, or a vote for 2
		{"drie en zeven", votes.NoNumber, 0, ""},
		{"ik stem op de makelaar", votes.NoNumber, 0, ""},
	} {
		line := votes.Read(c.line, three)[0]
		require.Equal(t, c.problem, line.Problem, c.line)
		require.Equal(t, c.about, line.About, c.line)
		require.Equal(t, c.word, line.Word, c.line)
		require.Empty(t, line.Votes, c.line)
	}
}

func TestAChatWithItsSendersAboveTheVotes(t *testing.T) {
	lines := votes.Read("Anna de Vries\n3 7 7\r\n\nBram 14:03\n1 2\nCarla\nik weet het niet\nDirk\n1 2 3 4\n", three)
	var problems []votes.Problem
	for _, l := range lines {
		problems = append(problems, l.Problem)
	}
	require.Equal(t, []votes.Problem{
		votes.Fine, votes.Fine, votes.Fine, // Anna, her votes, an empty line
		votes.Fine, votes.Fine, // Bram and his
		votes.NoNumber, votes.NoNumber, votes.Fine, votes.TooMany, // Carla did not vote, Dirk too often
		votes.Fine,
	}, problems)
	require.Equal(t, []int{1, 1, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0}, votes.Count(lines, 12))
}

func TestASenderAboveATimeAboveTheVotes(t *testing.T) {
	for _, l := range votes.Read("Anna Bakker\n14:02\n3 7 7\nPiet Vos\n14:03\n1", three) {
		require.Equal(t, votes.Fine, l.Problem, l.Text)
	}
	require.Equal(t, votes.NoNumber, votes.Read("ik twijfel\n\n3 7", three)[0].Problem, "an empty line ends what somebody sent")
}

func TestTiesSharePlaces(t *testing.T) {
	for _, c := range []struct {
		counts []int
		ranked string
		first  int // of the first three
	}{
		{nil, "", 0},
		{[]int{0, 0}, "", 0},
		{[]int{1}, "1:1", 1},
		{[]int{2, 5, 3, 1}, "1:2 2:3 3:1 4:4", 3},
		{[]int{5, 4, 3, 3}, "1:1 2:2 3:3= 3:4=", 4}, // two share the third place: all four
		{[]int{4, 4, 4, 4, 1}, "1:1= 1:2= 1:3= 1:4= 5:5", 4},
		{[]int{2, 0, 2, 1}, "1:1= 1:3= 3:4", 3},
		{[]int{7, 1, 1, 1, 1}, "1:1 2:2= 2:3= 2:4= 2:5=", 5},
		{[]int{7, 6, 6, 1, 1}, "1:1 2:2= 2:3= 4:4= 4:5=", 3}, // a tie behind the third place takes nobody along
	} {
		ranked := votes.Rank(c.counts)
		var said []string
		for _, p := range ranked {
			s := strconv.Itoa(p.Place) + ":" + strconv.Itoa(p.Candidate)
			if p.Tied {
				s += "="
			}
			said = append(said, s)
		}
		require.Equal(t, c.ranked, strings.Join(said, " "))
		require.Len(t, votes.First(ranked, 3), c.first, c.ranked)
	}
}

func TestAnExampleUsesAllVotesOnWhatThereIs(t *testing.T) {
	for each := 1; each <= 20; each++ {
		for candidates := 1; candidates < 12; candidates++ {
			rules := votes.Rules{Candidates: candidates, Each: each}
			lines := votes.Read(votes.Example(rules), rules)
			require.Equal(t, votes.Fine, lines[0].Problem, "%+v", rules)
			require.Len(t, lines[0].Votes, each)
		}
	}
	require.Equal(t, "3 7 7", votes.Example(votes.Rules{Candidates: 9, Each: 3}))
	require.Equal(t, "3 7 7 1 5 2 4 6 3 7 7 1 5 2 4 6 3 7 7 1 …", votes.Example(votes.Rules{Candidates: 9, Each: 99}))
	require.Empty(t, votes.Example(votes.Rules{}))
}

func ExampleRead() {
	lines := votes.Read("Anna: 3 7 7\nBram 1, 2, 3, 4", votes.Rules{Candidates: 9, Each: 3})
	fmt.Println(lines[0].Votes, lines[1].Problem == votes.TooMany)
	for _, p := range votes.Rank(votes.Count(lines, 9)) {
		fmt.Println(p.Place, p.Candidate, p.Votes)
	}
	// Output:
	// [3 7 7] true
	// 1 7 2
	// 2 3 1
}

// FuzzRead: whatever is pasted, a line is counted only within the rules, every line stays beside its own words, and all votes and
// nothing else come into the ranking.
func FuzzRead(f *testing.F) {
	f.Add("3 7 7\nAnna: 1", 12, 3)
	f.Add("[14:02] Anna 3,7\r\n\r\n99:99 7", 9, 5)
	f.Add("३ ४\n²", 5, 2)
	f.Fuzz(func(t *testing.T, text string, candidates, each int) {
		rules := votes.Rules{Candidates: max(0, candidates%100), Each: max(1, each%20)}
		lines := votes.Read(text, rules)
		require.Len(t, lines, strings.Count(text, "\n")+1)
		total := 0
		for _, l := range lines {
			require.LessOrEqual(t, len(l.Votes), rules.Each)
			require.False(t, l.Problem != votes.Fine && len(l.Votes) > 0)
			total += len(l.Votes)
			for _, n := range l.Votes {
				require.True(t, n >= 1 && n <= rules.Candidates)
				require.Contains(t, l.Text, strconv.Itoa(n))
			}
		}
		ranked := votes.Rank(votes.Count(lines, rules.Candidates))
		for i, p := range ranked {
			total -= p.Votes
			require.Positive(t, p.Votes)
			require.True(t, p.Place <= i+1 && (i == 0 || p.Votes <= ranked[i-1].Votes && (p.Place == i+1) == (p.Votes < ranked[i-1].Votes)))
		}
		require.Zero(t, total)
	})
}
