//go:build js && wasm

package ui

import (
	"errors"
	"testing"

	"github.com/hack-pad/safejs"
	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu/domrender"
)

// eval asks the browser for 1+1, and says whether it answered.
func eval(t *testing.T) bool {
	answer, err := safejs.Global().Call("eval", "1+1")
	require.NoError(t, err)
	return answer.Type() == safejs.TypeNumber
}

func TestEvalIsAwayOnlyWhileVuguStarts(t *testing.T) {
	require.True(t, eval(t))
	renderer := &domrender.JSRenderer{}
	got, err := withoutEval(func() (*domrender.JSRenderer, error) {
		require.False(t, eval(t))
		return renderer, nil
	})
	require.NoError(t, err)
	require.Same(t, renderer, got)
	require.True(t, eval(t))

	failure := errors.New("geen plek")
	_, err = withoutEval(func() (*domrender.JSRenderer, error) { return nil, failure })
	require.ErrorIs(t, err, failure)
	require.True(t, eval(t), "also when it fails")
}
