package grid

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhatIsSeenToBeCleanIsClean: every sign by itself is as it is beside one that has to be taken out, which makes all be looked at.
func TestWhatIsSeenToBeCleanIsClean(t *testing.T) {
	seen := 0
	for r := rune(1); r < 0x3100; r++ {
		slow, _ := Clean(string(r) + "\x01")
		quick, _ := Clean(string(r))
		require.Equal(t, slow, quick, "%U", r)
		if isPlain(string(r)) {
			seen++
		}
	}
	require.Greater(t, seen, 2000)
	for _, broken := range []string{"\xc3", "a\xe2\x82", "\xe2\x80", "\xc3x", "\xe9n"} {
		require.False(t, isPlain(broken), "%q", broken)
	}
}
