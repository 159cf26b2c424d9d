package filter

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func on[T any](v T) *T { return &v }

func wall() *journey.Board {
	b := journey.NewBoard()
	b.Apply(journey.NewMap(journey.NewIDs(1), "Huizenkoper", []string{"Kiezen"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}, {Kind: journey.Touchpoints, Title: "Contact"}, {Kind: journey.Solutions, Title: "Oplossing"}}))
	p, l := b.Phases()[0].ID, b.Lanes()
	for id, lane := range map[journey.ID]int{"step": 0, "other": 0, "call": 1, "site": 1, "mail": 1, "fix": 2} {
		b.Apply(journey.AddNote(b, id, journey.InCell(p, l[lane].ID, ""), "", string(id)))
	}
	b.Apply([]journey.Op{
		journey.SetText(journey.KindNote, "call", "influence", "yes"), journey.Set(journey.KindNote, "call", "channel/phone", on(true)),
		journey.SetText(journey.KindNote, "site", "influence", "partly"), journey.Set(journey.KindNote, "site", "channel/website", on(true)),
		journey.SetText(journey.KindNote, "mail", "influence", "no"), journey.Set(journey.KindNote, "mail", "channel/E-mail", on(true)), journey.Set(journey.KindNote, "mail", "channel/Telefoon", on(true)),
		journey.SetText(journey.KindNote, "step", "evidence", "interview"), journey.Set(journey.KindNote, "step", "tag/Snel", on(true)), journey.Set(journey.KindNote, "fix", "tag/snel", on(true)),
		journey.SetText(journey.KindActor, "bank", "name", "Rabobank"), journey.SetText(journey.KindNote, "fix", "owner", " rabobank"),
	})
	b.Apply(journey.SetStage(b, "st", "bank", "step", "interest"))
	b.Apply(journey.AddVariant(b, "again", "Koopt opnieuw", "blue"))
	b.Apply([]journey.Op{journey.Set(journey.KindVariant, "again", "skip/step", on(true))})
	return b
}

func kept(b *journey.Board, f *Filter) (ids []string) {
	keep := f.On(b)
	for _, id := range []journey.ID{"step", "call", "site", "mail", "fix"} {
		if keep(b.Note(id)) {
			ids = append(ids, string(id))
		}
	}
	return ids
}

func TestOfOneFacetOneIsEnoughAndEveryFacetCounts(t *testing.T) {
	b, f := wall(), Filter{}
	require.Len(t, kept(b, &f), 5, "without a filter all stay")
	require.True(t, f.Empty())
	f.Toggle(Influence, "yes")
	require.Equal(t, []string{"call"}, kept(b, &f))
	f.Toggle(Influence, "partly")
	require.Equal(t, []string{"call", "site"}, kept(b, &f), "or")
	f.Toggle(Channel, "website")
	require.Equal(t, []string{"site"}, kept(b, &f), "and")
	f.Toggle(Influence, "yes")
	f.Toggle(Influence, "partly")
	require.Equal(t, []string{"site"}, kept(b, &f))
	f.Toggle(Channel, "website")
	require.True(t, f.Empty())
}

func TestEachFacetKnowsItsNotes(t *testing.T) {
	for _, c := range []struct {
		by    Facet
		value string
		want  []string
	}{
		{Channel, "phone", []string{"call", "mail"}}, // a word of an older file is its channel
		{Kind, journey.Touchpoints, []string{"call", "site", "mail"}},
		{Evidence, "interview", []string{"step"}},
		{Actor, "bank", []string{"step", "fix"}}, // it has a part in one and takes up the other
		{Variant, "again", []string{"call", "site", "mail", "fix"}},
		{Tag, "snel", []string{"step", "fix"}},
	} {
		f := Filter{}
		f.Toggle(c.by, c.value)
		b := wall()
		f.Offered(b)
		require.Equal(t, c.want, kept(b, &f), c.value)
	}
}

func TestCountsSayWhatAChoiceWouldLeave(t *testing.T) {
	b, f := wall(), Filter{}
	f.Toggle(Influence, "yes")
	o := f.Offered(b)
	require.Equal(t, 1, o.Shown)
	require.Equal(t, 6, o.Many)
	require.Equal(t, []Value{{"yes", 1, true}, {"partly", 1, false}, {"no", 1, false}}, o.Values[Influence], "of its own facet another would come beside it")
	require.Equal(t, []Value{{"website", 0, false}, {"email", 0, false}, {"phone", 1, false}}, o.Values[Channel], "of another it would have to go with it")
}

func TestWhatIsGoneIsLetGoOf(t *testing.T) {
	b, f := wall(), Filter{}
	f.Toggle(Actor, "bank")
	f.Toggle(Tag, "weg")
	b.Apply(journey.DeleteActor(b, "bank"))
	f.Prune(b)
	require.Empty(t, f.Chosen(Actor))
	require.Contains(t, f.Offered(b).Values[Tag], Value{Value: "weg", On: true}, "a tag that no note has can be taken out")
}

// BenchmarkAChoiceOn10000Notes is what a press on a chip costs; it may take 5 ms.
func BenchmarkAChoiceOn10000Notes(b *testing.B) {
	board := journey.NewBoard()
	board.Apply(journey.NewMap(journey.NewIDs(1), "Druk", make([]string, 30), []journey.LaneStart{{Kind: journey.Touchpoints, Title: "Contact"}}))
	p, l := board.Phases(), board.Lanes()
	ranks := journey.Deal(10_000)
	var ops []journey.Op
	for i := range ranks {
		id := journey.ID("n" + strconv.Itoa(i))
		to := journey.InCell(p[i%30].ID, l[0].ID, "")
		to.Rank = ranks[i]
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &to), journey.SetText(journey.KindNote, id, "influence", fixed[Influence][i%3]),
			journey.SetText(journey.KindNote, id, "evidence", fixed[Evidence][i%7]), journey.Set(journey.KindNote, id, "channel/phone", on(true)),
			journey.Set(journey.KindNote, id, journey.Field("tag/t"+strconv.Itoa(i%9)), on(true)))
	}
	board.Apply(ops)
	f := Filter{}
	f.Set(Influence, "yes", "partly")
	f.Toggle(Tag, "t3")
	for b.Loop() {
		f.Offered(board)
	}
}

func ExampleFilter_On() {
	var f Filter
	f.Set(Influence, "yes", "partly")
	f.Toggle(Channel, "phone")
	b := wall()
	keep := f.On(b)
	fmt.Println(keep(b.Note("call")), keep(b.Note("site")))
	// Output: true false
}
