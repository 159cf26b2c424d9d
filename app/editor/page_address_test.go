package editor

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzPageAddress: whatever is typed, a link leads to a page or a mail address, as a browser reads it too, or nowhere.
func FuzzPageAddress(f *testing.F) {
	for _, s := range []string{"https://x.nl", "javascript:alert(1)", "java\nscript:x", "a@b.nl", "www.x.nl/a:b", "//x.nl", "x.nl:80", "mailto:a@b", "\u00a0https://x", "data:,x.y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		address := pageAddress(typed)
		if address == "" {
			return
		}
		lower := strings.ToLower(address)
		require.True(t, strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "mailto:"), address)
		require.False(t, strings.ContainsAny(address, " \t\r\n\"<>"), address)
		if u, err := url.Parse(address); err == nil {
			require.Contains(t, []string{"http", "https", "mailto"}, u.Scheme)
		}
	})
}
