package codec

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// odd is a file with links to what is gone, two notes with one id, an emotion of 7, and a lane, a link and a key of kinds that
// only a later version knows.
func odd(t *testing.T) (data []byte, lines []string) {
	data, err := os.ReadFile("testdata/odd.json")
	require.NoError(t, err)
	return data, strings.Split(string(data), "\n")
}

// TestWhatIsOddGoesOutByteForByte: only the note whose id was taken gets another.
func TestWhatIsOddGoesOutByteForByte(t *testing.T) {
	data, lines := odd(t)
	b, report, err := Read(data)
	require.NoError(t, err)
	require.Empty(t, report.Lost(), "nothing is lost")
	written, err := Write(b)
	require.NoError(t, err)
	for i, line := range strings.Split(string(written), "\n") {
		if strings.Contains(line, "kenmerk dat er al was") {
			var id journey.ID
			for _, issue := range report.Issues {
				if issue.Problem == SameID {
					id = issue.NewID
				}
			}
			require.Equal(t, strings.Replace(lines[i], `"id": "n1"`, `"id": "`+string(id)+`"`, 1), line)
			continue
		}
		require.Equal(t, lines[i], line)
	}
	again, _, err := Read(written)
	require.NoError(t, err)
	twice, err := Write(again)
	require.NoError(t, err)
	require.Equal(t, string(written), string(twice))
}

// TestWhatIsOddIsKeptThroughAnEdit of something beside it.
func TestWhatIsOddIsKeptThroughAnEdit(t *testing.T) {
	data, _ := odd(t)
	b, _, err := Read(data)
	require.NoError(t, err)
	b.Apply([]journey.Op{journey.SetText(journey.KindNote, "n2", "text", "opgelucht"), journey.SetText(journey.KindLane, "l3", "title", "Geur"),
		journey.SetText(journey.KindLink, "k1", "label", "toch"), journey.SetText(journey.KindNote, "n3", "text", "brood")})
	written, err := Write(b)
	require.NoError(t, err)
	for _, kept := range []string{`"score": 7`, `"kind": "geuren"`, `"to": "weg"`, `"from": "verdwenen"`, `"sterkte": [1, {"neus": true}]`, `"kind": "tovert"`} {
		require.Contains(t, string(written), kept)
	}
}
