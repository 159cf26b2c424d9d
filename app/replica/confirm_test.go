package replica

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

// TestALineOfThisTabIsKnownAgain: it is as reading it would be, and one that came back otherwise is read.
func TestALineOfThisTabIsKnownAgain(t *testing.T) {
	r := New("anna", Begin(journey.NewBoard()))
	c, _ := r.Do("write", journey.AddNote(r.Board, "n1", journey.OnWall(0, 0), "", "één"), "")
	line := codec.AppendChange(nil, c)
	require.Equal(t, []Entry{{7, c}}, r.Decode([]Line{{7, line}}))
	read, _ := Decode([]Line{{7, line}})
	require.Equal(t, read, r.Decode([]Line{{7, line}}))

	require.Equal(t, []Entry{{8, journey.Change{}}}, r.Decode([]Line{{8, line[:len(line)-3]}}), "half of it is damage")
	require.Empty(t, r.Confirm(r.Decode([]Line{{7, line}})...))
	require.Empty(t, r.Pending())
	require.Equal(t, []Entry{{9, c}}, r.Decode([]Line{{9, line}}), "a resend is read like any other")
}
