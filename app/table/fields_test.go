package table_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/table"
)

// kinds of columns that a list has.
var columns = []table.Field{
	{Key: "text"}, {Key: "score"}, {Key: "moment", Kind: table.Flag}, {Key: "reach", Kind: table.Count}, {Key: "priority", Kind: table.Count},
	{Key: "effort", Kind: table.Pick, Choices: []table.Choice{{Value: "20", Label: "klein"}, {Value: "80", Label: "groot"}}},
	{Key: "evidence", Kind: table.Pick, Choices: []table.Choice{{Value: "interview", Label: "gesprek"}, {Value: "assumption", Label: "aanname"}, {Value: "social", Label: "gesprekken online"}}},
	{Key: "actor"}, {Key: "tag", Kind: table.Keys}, {Key: "links", Kind: table.Shown},
}

// TestWhatAFieldTakesAndSays: typed, and what stands there afterwards; "-" for what is refused.
func TestWhatAFieldTakesAndSays(t *testing.T) {
	for _, row := range []struct{ key, typed, says string }{
		{"score", "2", "2"}, {"score", "-2", "-2"}, {"score", "3", "-"}, {"score", "blij", "2"}, {"score", "wat dan ook", "-"},
		{"moment", "JA", "ja"}, {"moment", "x", "ja"}, {"moment", "nee", ""}, {"moment", "0", ""}, {"moment", "misschien", "-"},
		{"reach", "0", "0"}, {"reach", "100", "100"}, {"reach", "100,1", "-"}, {"reach", "-1", "-"}, {"reach", "12,5 %", "12,5"}, {"reach", "veel", "-"},
		{"priority", "1", "1"}, {"priority", "1,5", "-"},
		{"effort", "klein", "klein"}, {"effort", "g", "groot"}, {"effort", "80", "groot"}, {"effort", "35", "35"}, {"effort", "0", "0"}, {"effort", "100", "100"}, {"effort", "101", "-"}, {"effort", "reuze", "-"},
		{"evidence", "aan", "aanname"}, {"evidence", "Gesprek", "gesprek"}, {"evidence", "gesp", "-"}, {"evidence", "social", "gesprekken online"}, {"evidence", "3", "-"},
		{"actor", "Bank", "Bank"}, {"tag", "een, twee; een", "een, twee"},
		{"links", "→ iets", "-"},
	} {
		b, ids := begin()
		write(b, ids, table.Across, cell(2, 1, "Rustig"))
		col := 0
		for columns[col].Key != row.key {
			col++
		}
		s := table.New(b, table.List, lang.For("nl"), columns)
		plan := s.Write([]table.Write{cell(1, col, row.typed)}, options(ids))
		b.Apply(plan.Ops)
		says := table.New(b, table.List, lang.For("nl"), columns).Text(table.Spot{Row: 1, Col: col})
		if len(plan.Refused) > 0 {
			require.Empty(t, says)
			says = "-"
		}
		require.Equal(t, row.says, says, "%s: %q", row.key, row.typed)
		if says != "-" && says != "" {
			again := table.New(b, table.List, lang.For("nl"), columns).Write([]table.Write{cell(1, col, says)}, options(ids))
			require.Empty(t, again.Ops, "%s: what it says, written back, changes nothing", row.key)
		}
	}
}

// TestLinksAreReadFromBothEnds, and a party that is written twice is one.
func TestLinksAreReadFromBothEnds(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(1, 1, "• Zoekt\n• Belt\n• Wacht"))
	z, belt, w := idOf(t, b, "Zoekt"), idOf(t, b, "Belt"), idOf(t, b, "Wacht")
	b.Apply(append(journey.AddLink(b, "k1", z, belt, ""), journey.AddLink(b, "k2", w, z, "")...))
	s := table.New(b, table.List, lang.For("nl"), columns)
	require.Equal(t, "→ Belt\n← Wacht", s.Text(table.Spot{Row: 1, Col: 9}))
	require.Equal(t, "← Zoekt", s.Text(table.Spot{Row: 2, Col: 9}))
	require.True(t, s.Uses(&columns[9]))
	require.False(t, s.Uses(&columns[7]))
	plan := s.Write([]table.Write{cell(1, 7, "Bank"), cell(2, 7, "bank"), cell(3, 7, "Notaris")}, options(ids))
	b.Apply(plan.Ops)
	require.Equal(t, 2, b.Count(journey.KindActor))
	require.Equal(t, b.Note(z).Actor, b.Note(belt).Actor)
	b.Apply(table.New(b, table.List, lang.For("nl"), columns).Write([]table.Write{cell(3, 7, "BANK")}, options(ids)).Ops)
	require.Equal(t, b.Note(z).Actor, b.Note(w).Actor)
	require.Equal(t, 2, b.Count(journey.KindActor))
}
