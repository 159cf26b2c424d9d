package static

import (
	"io/fs"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFilesAreWholeOrSaidToBeMissing(t *testing.T) {
	files, err := Files()
	if err != nil {
		require.ErrorIs(t, err, ErrNotBuilt)
		require.Contains(t, err.Error(), "make run")
		return
	}
	wasm, err := fs.Glob(files, "app.*.wasm")
	require.NoError(t, err)
	require.Len(t, wasm, 1, "one build at a time")
	for _, name := range []string{"sw.js", wasm[0] + ".br", wasm[0] + ".gz"} {
		_, err := fs.Stat(files, name)
		require.NoError(t, err)
	}
}
