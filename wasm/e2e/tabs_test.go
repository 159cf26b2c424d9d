//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTwoTabsOnOneMapKeepEachOthersNotes(t *testing.T) {
	t.Parallel()
	one := Open(t)
	one.Type("een")
	one.Press("Escape")
	one.Safe()
	two := one.OpenTab("/")
	require.Equal(t, []string{"een"}, two.Wall().Texts())

	wall := two.Wall()
	two.On(wall.Cell("Kiezen", "Acties"))
	two.Press("Enter")
	two.Type("twee\n")
	one.Notes(2)
	one.On(wall.Cell("Kopen", "Acties"))
	one.Press("Enter")
	one.Type("drie")
	// The other is still writing: both texts are open.
	two.Type("vier")
	one.Press("Escape")
	two.Press("Escape")
	one.Notes(4)
	two.Notes(4)
	in, there := one.Wall(), two.Wall()
	require.Equal(t, string(in.File), string(there.File))
	require.Equal(t, []string{"twee", "vier"}, in.In("Kiezen", "Acties"))
	require.Equal(t, []string{"drie"}, in.In("Kopen", "Acties"))

	// Each undoes its own.
	one.Press("Ctrl+z")
	one.Hears("Ongedaan gemaakt")
	two.Notes(3)
	require.Empty(t, two.Wall().In("Kopen", "Acties"))
	require.Equal(t, []string{"twee", "vier"}, two.Wall().In("Kiezen", "Acties"))

	// One moves a note while the other writes on it: both.
	wall = two.Wall()
	two.TwiceOn(wall.Note("een"))
	two.Type(" en meer")
	one.Pull(one.Wall().Note("een"), wall.Cell("Gebruiken", "Acties"))
	two.Press("Escape")
	for _, tab := range []*Page{one, two} {
		require.Eventually(t, func() bool {
			in := tab.Wall().In("Gebruiken", "Acties")
			return len(in) == 1 && in[0] == "een en meer"
		}, patience, patience/100)
	}
	two.Close()
	one.Reload()
	require.Equal(t, []string{"een en meer"}, one.Wall().In("Gebruiken", "Acties"))
	require.Len(t, one.Wall().Texts(), 3)
}

func TestTheLibraryOfOneTabShowsTheMapsOfTheOther(t *testing.T) {
	t.Parallel()
	one := Open(t)
	one.Type("een")
	one.Press("Escape")
	one.Safe()
	two := one.OpenTab("/")
	two.NewMap()
	two.Type("twee")
	two.Press("Escape")
	two.ClickOn("#title")
	two.Press("Ctrl+a")
	two.Type("Uit het andere tabblad\n")
	one.Library()
	one.See("Uit het andere tabblad")
	require.Equal(t, []string{"een"}, one.Wall().Texts())
}
