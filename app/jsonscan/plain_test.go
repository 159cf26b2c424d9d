package jsonscan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPlainIsWhatTheScannerReads, or nothing: whatever needs more than a look is left to the scanner.
func TestPlainIsWhatTheScannerReads(t *testing.T) {
	for _, text := range []string{"", "Zoekt op funda", "één", "a\"b", "a\\b", "a\nb", strings.Repeat("x", 5000), "\x7f"} {
		quoted := string(AppendText(nil, text))
		s := New([]byte(quoted))
		require.Equal(t, text, s.Text())
		plain, ok := Plain(quoted)
		require.Equal(t, !strings.ContainsAny(text, "é\"\\\n\x7f"), ok, text)
		if ok {
			require.Equal(t, text, plain)
		}
	}
	for _, v := range []string{"", `"`, `12`, `"a`, `a"`, `"a"b"`, "\"\x01\""} {
		_, ok := Plain(v)
		require.False(t, ok, v)
	}
}
