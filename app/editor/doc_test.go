package editor

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTheFilesAreListed: doc.go says of each file what it is for, by its name or by its family, as in box_, and lists none that
// has gone.
func TestTheFilesAreListed(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	there := map[string]bool{}
	for _, file := range files {
		there[file] = true
		if strings.HasSuffix(file, "_test.go") || file == "doc.go" || strings.HasPrefix(file, "inspect_") || strings.HasPrefix(file, "insight_") || strings.HasPrefix(file, "commands_") {
			continue
		}
		family, _, _ := strings.Cut(file, "gesture.go")
		require.True(t, strings.Contains(string(doc), file) || strings.HasSuffix(file, "_gesture.go") && strings.Contains(string(doc), family), file)
	}
	for _, word := range strings.FieldsFunc(string(doc), func(r rune) bool { return strings.ContainsRune(" ,;:()\t\n", r) }) {
		if strings.HasSuffix(word, ".go") && !strings.Contains(word, "*") {
			require.True(t, there[strings.TrimSuffix(word, ".")], word)
		}
	}
}
