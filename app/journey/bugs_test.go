package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A change may write to a second map record, as a newer version might; KeptOf left its registers out, so that a file or
// a snapshot lost them.
func TestBugRegistersOfASecondMapRecordWereLost(t *testing.T) {
	b := NewBoard()
	b.Apply([]Op{SetText(KindMap, "other", "title", "Tweede")})
	kept := map[Register]Value{}
	for reg, v := range b.KeptOf() {
		kept[reg] = v
	}
	require.Equal(t, map[Register]Value{{KindMap, "other", "title"}: `"Tweede"`}, kept)
}

// TestTheMapsOwnFactsWereLostAfterAReload: its record stood in no list until it was written, so the snapshot passed it over.
func TestTheMapsOwnFactsWereLostAfterAReload(t *testing.T) {
	require.Len(t, NewBoard().All(KindMap), 1)
}
