package codec

import (
	"bytes"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDamagedFilesReachTheirFinalForm breaks files of ours in a few places, as a hand or a merge does. Whatever is still
// accepted must write, and then stay as it is.
func TestDamagedFilesReachTheirFinalForm(t *testing.T) {
	shapes, err := os.ReadFile("testdata/shapes.json")
	require.NoError(t, err)
	accepted := 0
	for seed := range uint64(histories) {
		c := chance{Rand: rand.New(rand.NewPCG(seed, 3)), strange: true}
		data := shapes
		if seed%4 > 0 {
			data, err = Write(c.board())
			require.NoError(t, err)
		}
		for range 1 + c.IntN(4) {
			data = c.damage(data)
		}
		b, _, err := Read(data)
		if err != nil {
			continue
		}
		accepted++
		written, err := Write(b)
		require.NoError(t, err, "seed %d", seed)
		requireFixpoint(t, written)
	}
	require.Greater(t, accepted, histories*4/5)
}

// damage alters data behind its first two lines.
func (c chance) damage(data []byte) []byte {
	lines := bytes.SplitAfter(data, []byte("\n"))
	if len(lines) < 4 {
		return data
	}
	n := 2 + c.IntN(len(lines)-2)
	switch c.IntN(6) {
	case 0: // a line twice
		lines = slices.Insert(lines, n, lines[2+c.IntN(len(lines)-2)])
	case 1: // a line lost
		lines = slices.Delete(lines, n, n+1)
	case 2: // the rest lost
		if c.IntN(5) == 0 {
			lines = lines[:n]
		}
	default: // a piece of a line replaced
		line := lines[n]
		from := c.IntN(len(line) + 1)
		to := min(from+c.IntN(3), len(line))
		tokens := []string{"", "", `"`, `{`, `}`, `[`, `]`, `,`, `:`, "null", "true", "5", "1e999", `"id": "r1", `, `"x": 1, `, `"phase": 2, `, `"kept": [`, "\n", "\xff", `\`, `"notes": [{`, `"vote/r": 1, `, `"place": {"x": 1}, `, `"deleted": true, `}
		token := tokens[c.IntN(len(tokens))]
		lines[n] = slices.Concat(line[:from], []byte(token), line[to:])
	}
	return bytes.Join(lines, nil)
}
