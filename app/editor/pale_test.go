package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
)

// TestTheHintOfACellStaysInIt: the pale note of a full cell, which would lie partly beyond it, is drawn over no other lane.
func TestTheHintOfACellStaysInIt(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	hints := 0
	for _, phase := range h.Board().Phases() {
		for _, lane := range h.Board().Lanes() {
			h.Click(h.Cell(phase.Title, lane.Title)).Drawn()
			if cell, pale := h.Hinted(); !pale.Empty() {
				require.True(t, cell.Holds(pale), "%s, %s", phase.Title, lane.Title)
				hints++
			}
		}
	}
	require.Greater(t, hints, 5)
}
