package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each piece is what stays together, as Chromium was seen to keep it together on a line with no width.
func TestBreaks(t *testing.T) {
	for _, pieces := range []string{
		"contact-|en-|adresgegevens", "e-|mail", "10-|12", "B2B-|markt", "2-|onder-|1-|kap",
		" |-5", " |-één", " |-|heid", "€-5", "a-“b”", "--",
		"en/of", "één/|één", "a/b", "wat?|ja", "ja!nee", "a.b,c:d;e", "p.|(q", "(ja)nee", "ja!|(nee)", "ja,|[nee]",
		"foto|´s", "foto’s", "‘nee’", "‘nee’—|ja", "——", "nee|—|ja", "2020–|2026", "wacht…|even", "wacht?…",
		"€\u00a010,50", "a-\u00a0b", "\u00a0中", "a\u202fb", "a‑b",
		"huis|👍", "👍|huis", "👍!", "(👍)", "👍|👍",
		"中|文|a", "a|中", "中。|文", "「中」|文", "a|「中", "a|（中）|a", "中、|文", "中|ー", "한|국",
		"a\u200b|b", "a\u200b\u200b|b", "x=y", "naam@x.nl", "50%", "a„b”", "keuze→koop",
	} {
		s := strings.ReplaceAll(pieces, "|", "")
		var got []string
		text := NewFace().Prepare(s, Regular)
		from := int32(0)
		for _, seg := range text.segments {
			got = append(got, s[from:seg.next])
			from = seg.next
		}
		require.Equal(t, pieces, strings.Join(got, "|"))
	}
}

func TestClassRangesAscend(t *testing.T) {
	last := rune(127)
	for _, r := range classRanges {
		require.Greater(t, r.first, last)
		require.GreaterOrEqual(t, r.last, r.first)
		last = r.last
	}
}
