package questions

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// every walks all questions of the bank in both languages.
func every(t *testing.T, look func(lang string, set Set, ask Ask)) {
	for _, lang := range []string{"nl", "en"} {
		for _, set := range All(lang) {
			for _, ask := range set.Asks {
				look(lang, set, ask)
			}
		}
	}
}

func TestSeed001QuestionsAreShortAndAskOneThing(t *testing.T) {
	every(t, func(lang string, set Set, ask Ask) {
		require.Less(t, len(strings.Fields(ask.Text)), 15, ask.Text)
		require.Equal(t, 1, strings.Count(ask.Text, "?"), ask.Text)
		require.True(t, strings.HasSuffix(ask.Text, "?"), ask.Text)
		for _, both := range []string{" en ", " of ", " and ", " or "} {
			if !(lang == "en" && both == " of ") {
				require.NotContains(t, ask.Text, both, "two questions in one")
			}
		}
	})
}

func TestSeed001EveryStageHasItsQuestionsInBothLanguages(t *testing.T) {
	stages := []string{
		"attention", "interest", "desire", "action", "aware", "engage", "subscribe", "convert", "excite", "ascend", "advocate", "promote",
		"attract", "win", "keep", "grow", "before", "during", "after",
	}
	spec, _, ok := journey.Lookup(journey.KindQuestion, "answer")
	require.True(t, ok)
	for _, lang := range []string{"nl", "en"} {
		var have []string
		for i, set := range All(lang) {
			have = append(have, set.Stage)
			require.NotEmpty(t, set.Name, set.Stage)
			require.NotEmpty(t, set.Group, set.Stage)
			require.NotEmpty(t, set.Hint, set.Stage)
			require.GreaterOrEqual(t, len(set.Asks), 4, set.Stage)
			require.LessOrEqual(t, len(set.Asks), 6, set.Stage)
			other := All("en")[i]
			require.Len(t, set.Asks, len(other.Asks))
			seen := map[string]bool{}
			for k, ask := range set.Asks {
				require.False(t, seen[ask.Text], ask.Text)
				seen[ask.Text] = true
				require.Contains(t, spec.Choices(), ask.Answer)
				require.Equal(t, other.Asks[k].Answer, ask.Answer)
			}
		}
		require.Equal(t, stages, have)
	}
}

func TestEverythingIsWrittenTwice(t *testing.T) {
	for line := range strings.Lines(bank) {
		want := 1
		if strings.HasPrefix(line, "stage ") {
			want = 2
		}
		if strings.TrimSpace(line) != "" {
			require.Equal(t, want, strings.Count(line, " | "), line)
			require.NotContains(t, line, "!")
		}
	}
}

func TestSeed000StagesOfSellingAreKnownByTheirNames(t *testing.T) {
	require.Equal(t, "win", Named(" veroveren"))
	require.Equal(t, "win", Named("Win"))
	require.Equal(t, "keep", For("nl", Named("Vasthouden")).Stage)
	require.Empty(t, Named("Onderhandelen"))
	require.Nil(t, For("nl", ""))
}
