package codec

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func TestAFragmentHoldsWhatWasPicked(t *testing.T) {
	data, err := os.ReadFile("testdata/good.json")
	require.NoError(t, err)
	b, _, err := Read(data)
	require.NoError(t, err)
	fragment, err := WriteFragment(b, func(k journey.Kind, id journey.ID) bool {
		return k == journey.KindLink || k == journey.KindNote && id != "n2" && id != "n4" && id != "n5"
	})
	require.NoError(t, err)
	require.Equal(t, `{
  "format": "reiskaart/1+fragment",
  "id": "b4Kq0ZyT",
  "notes": [
    {"id": "n1", "phase": "p1", "lane": "l1", "text": "Zoekt op funda"},
    {"id": "n3", "phase": "p2", "lane": "l1", "text": "Biedt\nen wacht", "channels": ["makelaar", "telefoon"], "moment": true, "tags": ["spannend"], "votes": {"r1/anna": 2, "r1/bob": 1}}
  ],
  "links": [
    {"id": "k1", "from": "n3", "to": "n1", "kind": "loops-back", "condition": "geen keuze"}
  ]
}
`, string(fragment))

	part, report, err := ReadFragment(fragment)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	require.Equal(t, b.ID(), part.ID())
	require.Equal(t, 2, part.Count(journey.KindNote))
	require.Equal(t, *b.Link("k1"), func() journey.Link { l := *part.Link("k1"); l.Rank = b.Link("k1").Rank; return l }())

	_, _, err = ReadFragment(data)
	require.Equal(t, &Error{Problem: IsMap}, err)
	_, _, err = Read(fragment)
	require.Equal(t, &Error{Problem: IsFragment}, err)
	_, _, err = ReadFragment([]byte("Zoekt op funda"))
	require.Equal(t, &Error{Problem: PlainText}, err)
}
