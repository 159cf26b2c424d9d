package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

func TestP(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape").Press("Shift+P")
	require.NotNil(t, h.View().Session)
}
