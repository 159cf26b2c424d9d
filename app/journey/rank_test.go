package journey

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestBetweenByHand(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"", "", "V"}, {"", "V", "F"}, {"V", "", "k"}, {"A", "B", "AV"}, {"", "1", "0V"}, {"", "01", "00V"}, {"z", "", "zV"},
		{"A", "A1", "A0V"}, {"Az", "B", "AzV"},
	} {
		got, ok := Between(c.a, c.b)
		require.True(t, ok, c)
		require.Equal(t, c.want, got, c)
	}
	for _, c := range [][2]string{{"B", "A"}, {"A", "A"}, {"A0", ""}, {"é", ""}, {"", "0"}} {
		_, ok := Between(c[0], c[1])
		require.False(t, ok, c)
	}
}

func TestDealIsSortedAndRoomy(t *testing.T) {
	for _, n := range []int{0, 1, 2, 30, 31, 61, 62, 1000, 100_000} {
		ranks := Deal(n)
		require.True(t, slices.IsSorted(ranks))
		for i := range ranks {
			require.True(t, isRank(ranks[i]) && ranks[i] != "", ranks[i])
			if i > 0 {
				_, ok := Between(ranks[i-1], ranks[i])
				require.True(t, ok, "%s %s", ranks[i-1], ranks[i])
			}
		}
	}
}

func TestTenThousandNotesInARowKeepShortRanks(t *testing.T) {
	rank, longest := "", 0
	for range 10_000 {
		next, ok := After(rank, "")
		require.True(t, ok)
		require.Greater(t, next, rank)
		rank, longest = next, max(longest, len(next))
	}
	require.LessOrEqual(t, longest, 12)
}

func TestInsertingAnywhereKeepsOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	ranks := Deal(5)
	for range 5000 {
		i := r.IntN(len(ranks) + 1)
		a, b := "", ""
		if i > 0 {
			a = ranks[i-1]
		}
		if i < len(ranks) {
			b = ranks[i]
		}
		rank, ok := After(a, b)
		if !ok {
			ranks = Deal(len(ranks))
			continue
		}
		ranks = slices.Insert(ranks, i, rank)
	}
	require.True(t, slices.IsSorted(ranks))
	require.Equal(t, ranks, slices.Compact(slices.Clone(ranks)))
}

func FuzzBetween(f *testing.F) {
	f.Add("", "")
	f.Add("A", "B")
	f.Add("0", "01")
	f.Add("zzz", "")
	f.Fuzz(func(t *testing.T, a, b string) {
		for _, deal := range []func(a, b string) (string, bool){Between, After} {
			rank, ok := deal(a, b)
			if !ok {
				continue
			}
			require.Greater(t, rank, a)
			require.True(t, b == "" || rank < b, "%q %q %q", a, rank, b)
			require.True(t, isRank(rank), rank)
		}
	})
}
