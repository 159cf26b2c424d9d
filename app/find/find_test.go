package find

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

func TestFoldingLeavesNoCaseNoAccentsAndNoTypography(t *testing.T) {
	for in, want := range map[string]string{
		"Oriënteren":              "orienteren",
		"ÀÉÎÕÜ çñ ÿ Š ž ł":        "aeiou cn y s z l",
		"Straße, Œuvre, Ĳssel":    "strasse, oeuvre, ijssel",
		"‘zo’ – “dan”…":           `'zo' - "dan"...`,
		"  een\n\ttwee\u00a0drie": "een twee drie",
		"hypo\u00adtheek":         "hypotheek",
		"cafe\u0301":              "cafe",
		"ΑΒΓ Москва Ёлка 😀":       "αβγ москва ёлка 😀",
		"A × B ÷ C":               "a × b ÷ c",
		"":                        "",
	} {
		require.Equal(t, want, Fold(in), in)
	}
}

// FuzzFoldingTwiceIsFoldingOnce: so that what is asked and what is searched meet.
func FuzzFoldingTwiceIsFoldingOnce(f *testing.F) {
	f.Add("Oriënteren  “x”")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		require.Equal(t, Fold(s), Fold(Fold(s)))
		require.NotContains(t, Fold(s), "\x00")
	})
}

func buyers() *journey.Board {
	b := journey.NewBoard()
	b.Apply(journey.NewMap(journey.NewIDs(1), "Huizenkoper in Zwolle", []string{"Oriënteren", "Kiezen"}, []journey.LaneStart{
		{Kind: journey.Actions, Title: "Acties"}, {Kind: journey.Touchpoints, Title: "Contactmomenten"}, {Kind: journey.Solutions, Title: "Oplossingen"},
	}))
	p, l := b.Phases(), b.Lanes()
	add := func(id journey.ID, to journey.Place, text string) { b.Apply(journey.AddNote(b, id, to, "", text)) }
	add("loose", journey.OnWall(900, 0), "bank vooraan")
	add("second", journey.InCell(p[1].ID, l[0].ID, ""), "Belt de bank")
	add("first", journey.InCell(p[0].ID, l[1].ID, ""), "Gesprek bij de Bánk")
	add("parked", journey.Parking(), "Andere bank?")
	add("solved", journey.InCell(p[0].ID, l[2].ID, ""), "Rente uitleggen")
	b.Apply([]journey.Op{
		journey.SetText(journey.KindNote, "solved", "owner", "Fatima van de bank"),
		journey.SetText(journey.KindNote, "solved", "source", "de bank zelf"),
		journey.Set(journey.KindNote, "first", "channel/phone", ptr(true)),
		journey.Set(journey.KindNote, "first", "tag/upsell", ptr(true)),
		journey.SetText(journey.KindNote, "first", "color", "bankgeel"),
		journey.SetText(journey.KindMap, "", "goal", "Eén bank per wijk"),
		journey.SetText(journey.KindQuestion, "q", "text", "Belde u de bank zelf?"),
		journey.Set(journey.KindQuestion, "q", "phase", &p[1].ID),
		journey.SetText(journey.KindActor, "a", "name", "Rabobank"),
	})
	b.Apply(journey.AddLink(b, "loop", "second", "first", journey.LoopsBack))
	b.Apply([]journey.Op{journey.SetText(journey.KindLink, "loop", "condition", "als de bank nee zegt")})
	return b
}

func ptr[T any](v T) *T { return &v }

func ids(hits []Hit) (all []string) {
	for _, h := range hits {
		all = append(all, string(h.ID)+"/"+string(h.Field))
	}
	return all
}

// What one sees on the wall comes before what only a field says.
func TestHitsComeInTheOrderOfTheJourneyEachThingOnce(t *testing.T) {
	x := NewIndex(buyers())
	require.Equal(t, []string{"/goal", "first/text", "second/text", "loose/text", "parked/text", "loop/condition", "solved/owner", "q/text", "a/name"}, ids(x.Search("BANK", nil)))
	require.Equal(t, []string{"second/text"}, ids(x.Search("belt  de bank ", nil)))
	require.Empty(t, x.Search("bankgeel", nil), "a colour is no word")
	require.Empty(t, x.Search("  ", nil))
	require.Empty(t, x.Search("oplossingenrente", nil), "what stands apart is not one word")
}

func TestChannelsAreFoundByTheirWordsInBothLanguagesAndTagsByTheirs(t *testing.T) {
	x := NewIndex(buyers())
	for _, word := range []string{"telefoon", "Phone", "upsell"} {
		require.Len(t, x.Search(word, nil), 1, word)
	}
}

func TestHeadsAndLanesAreFound(t *testing.T) {
	x := NewIndex(buyers())
	hits := x.Search("orienteren", nil)
	require.Len(t, hits, 1)
	require.Equal(t, journey.KindPhase, hits[0].Kind)
	require.Equal(t, journey.KindLane, x.Search("contactmoment", nil)[0].Kind)
	require.Equal(t, journey.KindMap, x.Search("zwolle", nil)[0].Kind)
}

func TestACoveredNoteGivesNothingAway(t *testing.T) {
	b := buyers()
	b.Apply([]journey.Op{journey.Set(journey.KindNote, "second", "covered", ptr(true))})
	require.NotContains(t, ids(NewIndex(b).Search("bank", nil)), "second/text")
}

// crowd is a map of n notes with the texts of a real one.
func crowd(n int) *journey.Board {
	b := journey.NewBoard()
	phases := make([]string, 30)
	b.Apply(journey.NewMap(journey.NewIDs(1), "Druk", phases, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}, {Kind: journey.Touchpoints, Title: "Contact"}}))
	p, l := b.Phases(), b.Lanes()
	texts := []string{"Zoekt op funda", "Belt de verkoopmakelaar voor een bezichtiging", "Vraagt hypotheekadvies bij de bank", "Klantcontactstrategie herzien"}
	var ops []journey.Op
	ranks := journey.Deal(n)
	for i := range n {
		id := journey.ID("n" + strconv.Itoa(i))
		to := journey.InCell(p[i%len(p)].ID, l[i%2].ID, "")
		to.Rank = ranks[i]
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &to), journey.SetText(journey.KindNote, id, "text", texts[i%4]+" "+strconv.Itoa(i)),
			journey.SetText(journey.KindNote, id, "source", "interview met klant "+strconv.Itoa(i)))
	}
	b.Apply(ops)
	return b
}

// BenchmarkALetterOn10000Notes is what the bar costs after each letter; it may take 5 ms.
func BenchmarkALetterOn10000Notes(b *testing.B) {
	x := NewIndex(crowd(10_000))
	for _, query := range []string{"e", "hyp", "hypotheekadvies bij de bank 9998", "zzz"} {
		b.Run(query, func(b *testing.B) {
			var hits []Hit
			for b.Loop() {
				hits = x.Search(query, hits[:0])
			}
		})
	}
}

func BenchmarkReading10000Notes(b *testing.B) {
	board := crowd(10_000)
	for b.Loop() {
		NewIndex(board)
	}
}

func ExampleIndex_Search() {
	for _, hit := range NewIndex(buyers()).Search("fátima", nil) {
		fmt.Println(hit.Kind, hit.ID, hit.Field)
	}
	// Output: note solved owner
}
