package codec

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzRead holds the reader against its promise: it never panics, and what it accepts has its final form after one pass.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.json")
	require.NoError(f, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b, report, err := Read(data)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		for _, issue := range report.Issues {
			require.NotEmpty(t, issue.Problem.String())
			require.Positive(t, issue.Line)
		}
		written, err := Write(b)
		require.NoError(t, err)
		requireFixpoint(t, written)
	})
}

// FuzzReadChange does the same for the journal.
func FuzzReadChange(f *testing.F) {
	f.Add([]byte(`{"a":"t1","n":7,"do":"move note","ops":[["note","n1","place",{"park":true,"rank":"V"}],["note","n1","text",null]]}`))
	f.Add([]byte(`{"a":"t1","n":1e3,"ops":[[]]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ReadChange(data)
		if err != nil {
			return
		}
		again, err := ReadChange(AppendChange(nil, c))
		require.NoError(t, err)
		require.Equal(t, c, again)
	})
}
