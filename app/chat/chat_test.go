package chat

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func Example() {
	text, left := Strip("Anna Bakker\n14:02\nZoekt op funda\n👍 2\nPiet de Vries\n14:03\nBelt de bank\n")
	fmt.Println(strings.ReplaceAll(text, "\n", ", "), left)
	// Output: Zoekt op funda, Belt de bank 5
}

// TestWhatPeopleWroteStays: each file of testdata has a copied chat, a line of ===, and what people wrote in it.
func TestWhatPeopleWroteStays(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 12)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		text, want, ok := strings.Cut(string(data), "===\n")
		require.True(t, ok, file)
		got, left := Strip(text)
		require.Equal(t, strings.TrimSpace(want), strings.TrimSpace(got), file)
		if want == text {
			require.Zero(t, left, file)
		}
	}
}

func TestWhatIsNotCertainlyAChatStays(t *testing.T) {
	for _, text := range []string{
		"", "Zoekt op funda\nBelt de bank",
		"Opening\n09:00\nKoffie\n10:00\nSluiting\n17:00",
		"09:00 Opening\n10:00 Koffie met de makelaar",
		"Anna: belt de bank\nPiet: zoekt een huis",
		"Wachttijd: 14:02\nGa naar de balie",
		"Bezichtiging 14:00\nBod uitbrengen 16:00",
		"3 7 7\n1 2 2", "👍 2", "Van Piet aan Klaas", "Mail naar iedereen", "From door to door",
	} {
		got, left := Strip(text)
		require.Equal(t, text, got)
		require.Zero(t, left, text)
	}
}

func TestAnAnswerOfOneSignOrFigureIsNoReaction(t *testing.T) {
	got, _ := Strip("Anna Bakker\n14:02\n👍\nPiet Vos\n14:03\n3\nEva Smit\n14:03\n3 7 7\n😡\n")
	require.Equal(t, "👍\n3\n3 7 7\n😡", got)
}

func FuzzStrip(f *testing.F) {
	f.Add("Anna Bakker\n14:02\nZoekt\n👍 2")
	f.Add("[14:02, 22-11-2026] Anna: Zoekt\n14:02:15 From A to Everyone: x")
	f.Fuzz(func(t *testing.T, text string) {
		got, left := Strip(text)
		if left == 0 && got != text {
			require.Equal(t, strings.Join(strings.Fields(text), " "), strings.Join(strings.Fields(got), " "))
		}
		// Nothing is made up: what stays was there, in its order.
		rest := text
		for line := range strings.Lines(got) {
			i := strings.Index(rest, strings.TrimSpace(line))
			require.GreaterOrEqual(t, i, 0)
			rest = rest[i:]
		}
	})
}
