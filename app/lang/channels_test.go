package lang

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSeed002ChannelsAreThoseOfTheArticle(t *testing.T) {
	for _, word := range []string{"advertentie", "medewerker", "404-pagina", "Google-review", "website", "telefoon", "e-mail", "winkel"} {
		require.NotNil(t, ChannelOf(word), word)
	}
	require.Equal(t, "telefoon", For("nl").Channel("phone"))
	require.Equal(t, "phone", For("en").Channel("Telefoon"), "an older map with a Dutch word is read in English")
	require.Equal(t, "Vliegtuigbanner", For("en").Channel("Vliegtuigbanner"), "any other word is kept")
}

// TestAWordMeansOneChannel: names and other words never collide, and none has a comma, which separates channels.
func TestAWordMeansOneChannel(t *testing.T) {
	owner := map[string]string{}
	for _, c := range Channels {
		for _, word := range append([]string{c.Key, c.Dutch, c.English}, c.Also...) {
			word = strings.ToLower(word)
			require.NotEmpty(t, word)
			require.NotContains(t, word, ",")
			if other, known := owner[word]; known {
				require.Equal(t, c.Key, other, word)
			}
			owner[word] = c.Key
			require.Equal(t, c.Key, ChannelOf(strings.ToUpper(word)).Key, word)
		}
	}
}
