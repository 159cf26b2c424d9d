package templates

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
)

type file struct {
	name string
	of   func(lang string) []byte
}

// files are the templates, the map of the first visit and the sample, as files.
var files = func() (list []file) {
	for i := range All {
		t := &All[i]
		list = append(list, file{t.Key, func(lang string) []byte { return written(t.Board(lang)) }})
	}
	return append(list, file{"start", func(lang string) []byte { return written(Start(lang)) }}, file{"sample", Sample})
}()

func written(b *journey.Board) []byte {
	data, err := codec.Write(b)
	if err != nil {
		panic(err)
	}
	return data
}

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
	Sample("nl")[0] = 'x'
	read(t, Sample("nl"))
}

// TestSeed003JustStart: the first visit has phases and lanes and nothing that somebody else thought of.
func TestSeed003JustStart(t *testing.T) {
	b := Start("nl")
	require.True(t, b.Empty())
	require.Zero(t, b.Count(journey.KindPersona))
	require.Zero(t, b.Count(journey.KindQuestion))
	require.Equal(t, []string{"Bewust worden", "Oriënteren", "Kiezen", "Kopen", "Gebruiken"}, phases(b))
	require.Equal(t, []string{"Acties", "Contactmomenten", "Emotie", "Pijnpunten", "Oplossingen"}, lanes(b))
	require.Equal(t, Find("five").Board("nl").Doc().Template, b.Doc().Template)
}

func phases(b *journey.Board) (titles []string) {
	for _, p := range b.Phases() {
		titles = append(titles, p.Title)
	}
	return titles
}

func lanes(b *journey.Board) (titles []string) {
	for _, l := range b.Lanes() {
		titles = append(titles, l.Title)
	}
	return titles
}

func kinds(b *journey.Board) (list []string) {
	for _, l := range b.Lanes() {
		list = append(list, l.Kind)
	}
	return list
}

func stages(b *journey.Board) (list []string) {
	for _, p := range b.Phases() {
		list = append(list, p.Stage)
	}
	return list
}
