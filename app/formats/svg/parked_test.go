package svg

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/templates"
)

// TestGoldenTheParkingPlaceUnderTheSample: what is parked keeps its kind and score, in as many rows as it needs, and no
// link runs there over the map.
func TestGoldenTheParkingPlaceUnderTheSample(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		b := opened(t, templates.Sample(language))
		var ids []journey.ID
		i := 0
		for n := range b.Notes() {
			if i%5 == 0 {
				ids = append(ids, n.ID)
			}
			i++
		}
		b.Apply(journey.Park(b, ids))
		got := drawn(b, language)
		require.Contains(t, wellFormed(t, got), map[string]string{"nl": "Geparkeerd: 18", "en": "Parked: 18"}[language])
		golden(t, "parked."+language, got)
	}
}
