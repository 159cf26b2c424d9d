package match_test

import (
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"reiskaart/app/match"
)

func Example() {
	fmt.Println(match.Score("fas", "Nieuwe fase") > match.Score("ase", "Nieuwe fase"), match.Score("xyz", "Nieuwe fase"))
	// Output: true 0
}

func TestTheBetterTheWordTheHigherTheScore(t *testing.T) {
	falls := []string{"hele kaart", "hele", "kaart", "hk", "aart"} // from the whole text to a piece of a word
	for i, query := range falls[1:] {
		require.Greater(t, match.Score(falls[i], "Hele kaart"), match.Score(query, "Hele kaart"), query)
	}
	for query, text := range map[string]string{
		"": "wat dan ook", "  ": "x", "EMOTIE": "émotie", "kaart hele": "Hele kaart", "creme": "Crème brûlée", "a-z": "a z", "ÉÉN": "een",
	} {
		require.Positive(t, match.Score(query, text), query)
	}
	for query, text := range map[string]string{"hele wereld": "Hele kaart", "kh": "Hele kaart", "x": ""} {
		require.Zero(t, match.Score(query, text), query)
	}
}

func FuzzScore(f *testing.F) {
	f.Add("é", "Eén twee")
	f.Fuzz(func(t *testing.T, query, text string) {
		require.GreaterOrEqual(t, match.Score(query, text), 0)
		if utf8.ValidString(text) {
			require.Positive(t, match.Score(text, text), "every text answers itself")
		}
	})
}
