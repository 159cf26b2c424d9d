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
		require.Equal(t, !strings.ContainsAny(text, "\"\\\n\x7f"), ok, text)
		if ok {
			require.Equal(t, text, plain)
		}
	}
	for _, v := range []string{"", `"`, `12`, `"a`, `a"`, `"a"b"`, "\"\x01\"", "\"\xe9\""} {
		_, ok := Plain(v)
		require.False(t, ok, v)
	}
}

// TestSimpleIsTheNumberThatTheScannerReads, or none.
func TestSimpleIsTheNumberThatTheScannerReads(t *testing.T) {
	for _, v := range []string{"0", "7", "-3", "0.1", "899.5", "-0.25", "123456789012345", "99999999.999999", "0.3000000000000"} {
		f, ok := Simple(v)
		require.True(t, ok, v)
		require.Equal(t, New([]byte(v)).Number(), f, v)
	}
	for _, v := range []string{"", "-", "01", "1.", ".5", "1e3", "1.2.3", "--1", "1234567890123456", `"7"`, "null", "+1", "1-"} {
		_, ok := Simple(v)
		require.False(t, ok, v)
	}
	for n := range 20_000 { // what two decimals can be
		v := string(AppendNumber(nil, float64(n)/100))
		f, ok := Simple(v)
		require.True(t, ok, v)
		require.Equal(t, float64(n)/100, f, v)
	}
}
