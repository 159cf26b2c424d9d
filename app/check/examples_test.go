package check_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/check"
	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/templates"
)

func Example() {
	b, _, _ := codec.Read(templates.Sample("nl"))
	b.Apply(journey.DeleteNotes(b, []journey.ID{"o10"}))
	for _, f := range check.All(b, check.Options{Today: "2026-11-22"}) {
		fmt.Println(f.Rule.Code, f.Text(b, lang.For("nl")))
	}
	// Output:
	// K07 Voor ‘Steeds weer een vakman zoeken’ in ‘Wonen’ is er nog geen oplossing.
}

// TestTheSampleKeepsEveryRule: an example must not shame itself.
func TestTheSampleKeepsEveryRule(t *testing.T) {
	for _, code := range []string{"nl", "en"} {
		b, _, err := codec.Read(templates.Sample(code))
		require.NoError(t, err)
		require.Empty(t, check.All(b, check.Options{Today: "2026-11-22"}))
	}
}

// TestTemplatesSayOnlyThatTheyAreSuggestions: in a template everything is assumed and nobody has said yet what is exchanged, which is
// true of them and worth a hint each; they keep every other rule. Without its suggestions a template is told nothing.
func TestTemplatesSayOnlyThatTheyAreSuggestions(t *testing.T) {
	for i := range templates.All {
		for _, code := range []string{"nl", "en"} {
			for _, f := range check.All(templates.All[i].Board(code), check.Options{Today: "2026-11-22"}) {
				require.Contains(t, []string{"K10", "K18"}, f.Rule.Code, "%s: %s", templates.All[i].Key, f.Text(templates.All[i].Board(code), lang.For(code)))
				require.Equal(t, check.Tip, f.Rule.Level)
			}
			require.Empty(t, check.All(templates.All[i].Bare(code), check.Options{}))
		}
	}
}
