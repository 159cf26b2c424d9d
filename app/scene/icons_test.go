package scene

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/lang"
	"reiskaart/app/layout"
)

func TestSeed002EveryChannelHasAnIconOfItsOwn(t *testing.T) {
	seen := map[string]string{}
	for _, c := range lang.Channels {
		path := channelIcons[c.Key]
		require.NotEmpty(t, path, c.Key)
		require.Empty(t, seen[path], "%s and %s look the same", c.Key, seen[path])
		seen[path] = c.Key
	}
	require.Len(t, channelIcons, len(lang.Channels))
	require.Equal(t, otherIcon, channelIcon("vliegtuigbanner"))
}

// TestIconsStayInTheirSquare reads every path: whole numbers of points, all within 16 by 16.
func TestIconsStayInTheirSquare(t *testing.T) {
	for m := layout.Paid; m <= layout.Data; m++ {
		require.NotEmpty(t, markIcons[m], m)
	}
	paths := []string{otherIcon}
	for _, path := range channelIcons {
		paths = append(paths, path)
	}
	for _, path := range markIcons {
		paths = append(paths, path)
	}
	for _, path := range paths {
		var p pen
		p.icon(path, 0, 0, 16, 1, 1)
		it := p.items[0]
		takes := 0
		for _, v := range it.Verbs {
			_, n := verb(v)
			takes += n
		}
		require.Equal(t, takes, len(it.Pts), path)
		require.Equal(t, byte('M'), it.Verbs[0], path)
		for _, f := range it.Pts {
			require.GreaterOrEqual(t, f, 0.0, path)
			require.LessOrEqual(t, f, 16.0, path)
		}
	}
}

func TestAnIconIsTheSamePathInTheChrome(t *testing.T) {
	require.Equal(t, "M10.3 10.3 L14.4 14.4 ", ChannelPath("zoeken")[len(ChannelPath("zoeken"))-len("M10.3 10.3 L14.4 14.4 "):])
	require.NotContains(t, ChannelPath("website"), "O", "SVG knows no circle in a path")
}
