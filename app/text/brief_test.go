package text

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func briefly(t *testing.T, s string, width float32, most int) (shown []string) {
	t.Helper()
	p := NewFace().Prepare(s, Regular)
	for _, l := range Brief(p, 10, width, most, nil) {
		require.LessOrEqual(t, l.Width, width)
		shown = append(shown, p.Shown(l))
	}
	return shown
}

// TestBriefCutsAWordAndGoesOn: no word is broken in two, and what comes after a long one is still said.
func TestBriefCutsAWordAndGoesOn(t *testing.T) {
	require.Equal(t, []string{"Belt de", "verkoopma…", "en de bank"}, briefly(t, "Belt de verkoopmakelaars en de bank", 60, 9))
	require.Equal(t, []string{"Belt de", "verkoopma…"}, briefly(t, "Belt de verkoopmakelaars en de bank", 60, 2))
	require.Equal(t, []string{"Belt de…"}, briefly(t, "Belt de verkoopmakelaars", 60, 1))
	require.Equal(t, []string{"Belt de", "bank"}, briefly(t, "Belt de bank", 45, 2))
	require.Empty(t, briefly(t, "Belt de bank", 45, 0))
}

// TestBriefAppends keeps what the caller's lines held already.
func TestBriefAppends(t *testing.T) {
	p := NewFace().Prepare("Belt de bank", Regular)
	lines := Brief(p, 10, 45, 1, []Line{{Start: 7}})
	require.Len(t, lines, 2)
	require.Equal(t, Line{Start: 7}, lines[0])
	require.Equal(t, EllipsisTail, lines[1].Tail)
}
