package templates

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

var files = []struct {
	name string
	of   func(lang string) []byte
}{{"start", Start}, {"sample", Sample}}

// each runs a test on every file.
func each(t *testing.T, test func(t *testing.T, data []byte, b *journey.Board)) {
	for _, file := range files {
		for _, lang := range []string{"nl", "en"} {
			t.Run(file.name+" "+lang, func(t *testing.T) {
				data := file.of(lang)
				test(t, data, read(t, data))
			})
		}
	}
}

func read(t *testing.T, data []byte) *journey.Board {
	t.Helper()
	b, report, err := codec.Read(data)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	return b
}

func TestWritingGivesTheSameBytes(t *testing.T) {
	each(t, func(t *testing.T, data []byte, b *journey.Board) {
		again, err := codec.Write(b)
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
	})
}

func TestLanguage(t *testing.T) {
	for _, file := range files {
		require.Equal(t, "nl", read(t, file.of("nl")).Doc().Language)
		require.Equal(t, "en", read(t, file.of("en")).Doc().Language)
		require.Equal(t, file.of("en"), file.of("fr"))
	}
}

func TestBytesAreTheCallersOwn(t *testing.T) {
	for _, file := range files {
		file.of("nl")[0] = 'x'
		read(t, file.of("nl"))
	}
}

func TestStartIsFivePhasesAndLanesWithoutNotes(t *testing.T) {
	b := read(t, Start("nl"))
	require.True(t, b.Empty())
	var phases, lanes, kinds []string
	for _, p := range b.Phases() {
		phases = append(phases, p.Title)
	}
	for _, l := range b.Lanes() {
		lanes, kinds = append(lanes, l.Title), append(kinds, l.Kind)
	}
	require.Equal(t, []string{"Bewust worden", "Oriënteren", "Kiezen", "Kopen", "Gebruiken"}, phases)
	require.Equal(t, []string{"Acties", "Contactmomenten", "Emotie", "Pijnpunten", "Oplossingen"}, lanes)
	require.Equal(t, []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions}, kinds)
}
