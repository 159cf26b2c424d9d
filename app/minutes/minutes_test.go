package minutes_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/minutes"
)

// workshop is a board after a session: a vote with a tie, one action that is agreed and one that is not, parked notes, one of them
// face down and one for the facilitator only.
func workshop() *journey.Board {
	b := journey.NewBoard()
	set := func(ops ...journey.Op) { b.Apply(ops) }
	text := journey.SetText
	set(text(journey.KindMap, "", "title", "Een huis kopen"), text(journey.KindMap, "", "goal", "Sneller van bod naar <sleutel> & terug"),
		text(journey.KindPersona, "p", "name", "Starter Sanne"), text(journey.KindPersona, "p", "rank", "a"))
	b.Apply(journey.AddPhase(b, "f", "Bieden", ""))
	b.Apply(journey.AddLane(b, "pains", journey.Pains, "Pijnpunten", ""))
	b.Apply(journey.AddLane(b, "solutions", journey.Solutions, "Oplossingen", ""))
	note := func(id journey.ID, lane journey.ID, words string) {
		to := journey.Parking()
		if lane != "" {
			to = journey.InCell("f", lane, "")
		}
		b.Apply(journey.AddNote(b, id, to, "", words))
	}
	note("slow", "pains", "De bank\nantwoordt traag")
	note("blind", "pains", "Je biedt blind")
	note("cost", "pains", "Kosten koper vallen tegen")
	note("call", "solutions", "Bel binnen een dag")
	note("open", "solutions", "Open biedingen")
	note("idea", "", "Iets met de notaris")
	note("secret", "", "Ruzie tussen Jan en Piet")
	note("down", "", "Nog niemand mag dit lezen")
	b.Apply(journey.AddRound(b, "r", journey.Round{Date: "2026-11-22", Candidates: []string{"slow", "blind", "cost"}}))
	two, one := journey.Some(2), journey.Some(1)
	set(journey.SetVotes("blind", "r", "1", 3), journey.SetVotes("slow", "r", "2", 1), journey.Cover(journey.KindRound, "r", false),
		journey.Set(journey.KindNote, "slow", "priority", &two), journey.Set(journey.KindNote, "cost", "priority", &two), journey.Set(journey.KindNote, "blind", "priority", &one))
	yes := true
	set(journey.Set(journey.KindNote, "call", "chosen", &yes), journey.Set(journey.KindNote, "open", "chosen", &yes),
		text(journey.KindNote, "call", "owner", "Anna"), text(journey.KindNote, "call", "firstStep", "Bellijst maken"), text(journey.KindNote, "call", "when", "vrijdag"),
		journey.Set(journey.KindNote, "secret", "private", &yes), journey.Cover(journey.KindNote, "down", true))
	b.Apply(journey.AddLink(b, "l", "open", "blind", journey.Solves))
	b.Apply(journey.AddLink(b, "l2", "open", "secret", journey.Solves))
	return b
}

func TestGoldenMinutes(t *testing.T) {
	m := minutes.Of(workshop())
	m.Date, m.File = "22-11-2026", "huizenkoper.reiskaart.json"
	for _, code := range []string{"nl", "en"} {
		for ending, got := range map[string]string{"txt": m.Text(lang.For(code)), "html": m.HTML(lang.For(code))} {
			name := "testdata/minutes." + code + "." + ending
			if os.Getenv("GOLDEN") == "write" {
				require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
			}
			want, err := os.ReadFile(name)
			require.NoError(t, err)
			require.Equal(t, string(want), got, "GOLDEN=write writes it anew")
			for _, secret := range []string{"Ruzie", "Nog niemand mag"} {
				require.NotContains(t, got, secret)
			}
		}
	}
}

// TestMinutesOfAnEmptyMap: nothing is compulsory, and what there is not is said.
func TestMinutesOfAnEmptyMap(t *testing.T) {
	m := minutes.Of(journey.NewBoard())
	require.Equal(t, strings.Join([]string{
		"Verslag: Nieuwe klantreis", "", "Prioriteiten", "Nog geen prioriteiten.", "", "Wie doet wat", "Nog geen oplossing gekozen.",
		"", "Geparkeerd", "Niets geparkeerd.", "", "Waar de kaart staat", "Nog niet in een bestand bewaard",
	}, "\n"), m.Text(lang.For("nl")))
}

func TestWhatSolvesAPain(t *testing.T) {
	solving := minutes.Solving(workshop(), "blind")
	require.Len(t, solving, 1)
	require.Equal(t, "Open biedingen", solving[0].Text)
	require.Empty(t, minutes.Solving(workshop(), "slow"))
}
