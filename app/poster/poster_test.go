package poster

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/formats/svg"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

func sample(t testing.TB, language string) *journey.Board {
	b, _, err := codec.Read(templates.Sample(language))
	require.NoError(t, err)
	return b
}

func made(b *journey.Board, o Options) Poster { return Make(b, text.NewFace(), lang.For("nl"), o) }

// said is all that stands on the pages, a line after the other.
func said(p Poster) string {
	var all []string
	for i := range p.Pages {
		lines, _ := texts(text.NewFace(), &p.Pages[i])
		for _, l := range lines {
			all = append(all, l.Text)
		}
	}
	return strings.Join(all, " ")
}

func first(t testing.TB, b *journey.Board, is func(n *journey.Note) bool) *journey.Note {
	for n := range b.Notes() {
		if is(n) {
			return n
		}
	}
	t.Fatal("no such note")
	return nil
}

// TestGolden compares posters with those in testdata; GOLDEN=write draws these anew. Look at them before you commit.
func TestGolden(t *testing.T) {
	for name, o := range map[string]Options{"slide": {}, "a4": {Paper: "a4"}} {
		o.File, o.Date = "huizenkoper.reiskaart.json", "23 november 2026"
		for _, of := range []struct {
			name  string
			board *journey.Board
		}{{"sample", sample(t, "nl")}, {"loop", templates.Find("loop").Board("nl")}, {"blueprint", templates.Find("blueprint").Board("nl")}, {"value", filled("value")}} {
			t.Run(of.name+"."+name, func(t *testing.T) {
				p := made(of.board, o)
				page := &p.Pages[0]
				got := svg.Write(page.All(), page.Bounds(), svg.Options{Title: p.Title})
				path := filepath.Join("testdata", of.name+"."+name+".svg")
				if os.Getenv("GOLDEN") == "write" {
					require.NoError(t, os.WriteFile(path, got, 0o644))
				}
				want, err := os.ReadFile(path)
				require.NoError(t, err)
				require.True(t, bytes.Equal(want, got), "%s is drawn otherwise than before; `make golden` and look at it", path)
			})
		}
	}
}

// TestAllTemplatesMakeFairPosters in both languages, on all papers.
func TestAllTemplatesMakeFairPosters(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		boards := []*journey.Board{sample(t, language), templates.Start(language), journey.NewBoard()}
		for i := range templates.All {
			boards = append(boards, templates.All[i].Board(language))
		}
		for _, b := range boards {
			for _, o := range []Options{{}, {Paper: "a4"}, {Paper: "a4", Portrait: true}, {Paper: "a3", Pages: 1}, {Paper: "a1"}, {Paper: "a0", Portrait: true}} {
				fair(t, b, o)
			}
		}
	}
}

func TestPapersAreAsLargeAsTheirNamesSay(t *testing.T) {
	size := func(o Options) [2]float64 {
		p := made(journey.NewBoard(), o).Pages[0]
		return [2]float64{float64(int(p.W + 0.5)), float64(int(p.H + 0.5))}
	}
	require.Equal(t, [2]float64{1920, 1080}, size(Options{Paper: "slide"}))
	require.Equal(t, [2]float64{1920, 1080}, size(Options{}))
	require.Equal(t, [2]float64{842, 595}, size(Options{Paper: "a4"}))
	require.Equal(t, [2]float64{595, 842}, size(Options{Paper: "a4", Portrait: true}))
	require.Equal(t, [2]float64{2384, 1684}, size(Options{Paper: "a1"}))
	require.Equal(t, [2]float64{2384, 3370}, size(Options{Paper: "a0", Portrait: true}))
}

func TestTheSampleFitsOnOneA3(t *testing.T) {
	p := made(sample(t, "nl"), Options{Paper: "a3"})
	require.Len(t, p.Pages, 1)
	require.Empty(t, p.Left)
	require.Empty(t, p.Say)
	require.NotContains(t, said(p), "Niet op deze pagina")
}

// TestWhatHasNoRoomIsLeftOutInOrder: on the slide the pains stay, and what went is named.
func TestWhatHasNoRoomIsLeftOutInOrder(t *testing.T) {
	b := sample(t, "nl")
	p := made(b, Options{})
	var kinds []string
	for _, id := range p.Left {
		kinds = append(kinds, b.Lane(id).Kind)
	}
	require.Equal(t, []string{journey.Actors, journey.Touchpoints, journey.Actions}, kinds)
	require.Equal(t, "Niet op deze poster: Doel van de fase, Partijen, Cijfers, Contactmomenten en Acties.", p.Say)
	require.Contains(t, said(p), "Niet op deze pagina: Doel van de fase, Acties, Contactmomenten, Partijen en Cijfers.")
	for _, words := range []string{"Bang om te veel te", "Bij elk huis een andere makelaar", "Dolblij"} {
		require.Contains(t, said(p), words)
	}
}

func TestMorePagesSayWhereThingsAre(t *testing.T) {
	p := made(sample(t, "nl"), Options{Paper: "a4"})
	require.Len(t, p.Pages, 2)
	require.Empty(t, p.Left)
	require.Contains(t, said(p), "Niet op deze pagina: Doel van de fase (pagina 2), Acties (pagina 2), Contactmomenten (pagina 2) en Partijen (pagina 2).")
	require.Contains(t, said(p), "pagina 1 van 2")
}

func TestEveryPageHasItsFooter(t *testing.T) {
	p := made(sample(t, "nl"), Options{Paper: "a4", File: "huis.reiskaart.json", Date: "23 november 2026"})
	for i := range p.Pages {
		words := said(Poster{Pages: p.Pages[i : i+1]})
		require.Contains(t, words, "Huizenkoper in Zwolle · Sanne en Tom · Huidige klantreis")
		require.Contains(t, words, "23 november 2026 · huis.reiskaart.json · 6,7 % aannames · pagina")
	}
}

func TestWhatIsPrivateOrCoveredIsNeverOnIt(t *testing.T) {
	b := sample(t, "nl")
	for _, f := range []journey.Field{"private", "covered"} {
		n, yes := first(t, b, func(n *journey.Note) bool { return strings.HasPrefix(n.Text, "Bang om") }), true
		words := said(made(b, Options{Paper: "a3"}))
		require.Contains(t, words, "Bang om")
		b.Apply([]journey.Op{journey.Set(journey.KindNote, n.ID, f, &yes)})
		require.NotContains(t, said(made(b, Options{Paper: "a3"})), "Bang om", "neither in its row nor at the top")
		no := false
		b.Apply([]journey.Op{journey.Set(journey.KindNote, n.ID, f, &no)})
	}
}

// TestPainsComeByPriorityThenVotesThenEuro as the team has set them.
func TestPainsComeByPriorityThenVotesThenEuro(t *testing.T) {
	b := journey.NewBoard()
	ids := journey.NewIDs(1)
	b.Apply(journey.NewMap(ids, "Kaart", []string{"Een", "Twee"}, []journey.LaneStart{{Kind: journey.Pains, Title: "Pijn"}}))
	ranks := journey.Deal(4)
	pain := func(i int, words string) journey.ID {
		id, place := ids.New(), journey.InCell(b.Phases()[i%2].ID, b.Lanes()[0].ID, "")
		place.Rank = ranks[i]
		b.Apply([]journey.Op{journey.Set(journey.KindNote, id, "place", &place), journey.SetText(journey.KindNote, id, "text", words)})
		return id
	}
	pain(0, "zomaar")
	dear, voted, chosen := pain(1, "duur"), pain(2, "gekozen door velen"), pain(3, "gaat voor")
	three, reach, one := journey.Some(3), journey.Float{N: 50, Set: true}, journey.Some(1)
	m := ids.New()
	b.Apply([]journey.Op{
		journey.Set(journey.KindNote, dear, "severity", &three), journey.Set(journey.KindNote, dear, "reach", &reach),
		journey.SetVotes(voted, "r", "an", 2), journey.Set(journey.KindNote, chosen, "priority", &one),
		journey.Set(journey.KindMeasurement, m, "phase", &b.Phases()[1].ID), journey.Set(journey.KindMeasurement, m, "entering", &journey.Float{N: 100, Set: true}),
		journey.Set(journey.KindMeasurement, m, "value", &journey.Float{N: 10, Set: true}), journey.Set(journey.KindMeasurement, m, "conversion", &journey.Float{N: 40, Set: true}),
	})
	s := read(b, text.NewFace(), lang.For("nl"), Options{})
	var order []string
	for _, p := range s.pains {
		order = append(order, p.note.Text)
	}
	require.Equal(t, []string{"gaat voor", "gekozen door velen", "duur"}, order)
	words := said(made(b, Options{Paper: "a4"}))
	require.Contains(t, words, "2 stemmen · Een")
	require.Contains(t, words, "in Twee gaat €\u00a0600 verloren", "of 100 who enter 60 leave, at 10 euro each")
}

// TestSeed000ALoopIsDrawnAsALoopOnThePoster: McKinsey's loop is a circle; the house buyer, who only goes one phase back, walks on.
func TestSeed000ALoopIsDrawnAsALoopOnThePoster(t *testing.T) {
	w := lang.For("nl")
	for key, round := range map[string]bool{"loop": true, "value": true, "five": false, "chain": false} {
		require.Equal(t, round, read(templates.Find(key).Board("nl"), text.NewFace(), w, Options{}).round, key)
	}
	require.False(t, read(sample(t, "nl"), text.NewFace(), w, Options{}).round)
	words := said(made(templates.Find("loop").Board("nl"), Options{Paper: "a4"}))
	require.Contains(t, words, "terug naar 3: trouw")
	require.Contains(t, words, "terug naar 2: twijfelt")
	require.Equal(t, 2, strings.Count(words, "Loyaliteit"), "in the circle and over its column")
}

func TestAVariantIsShownAsItsSegmentWalksIt(t *testing.T) {
	b := sample(t, "nl")
	v := b.Variants()[0]
	skipped := b.WalkOf(v)
	var off *journey.Note
	for _, n := range b.Steps() {
		if skipped.Skips(n) {
			off = n
		}
	}
	require.NotNil(t, off)
	words := said(made(b, Options{Paper: "a1", Variant: v.ID}))
	require.Contains(t, words, v.Name)
	require.Contains(t, said(made(b, Options{Paper: "a1"})), off.Text)
	require.NotContains(t, words, off.Text)
}

func TestAMapWithoutPhasesSaysSo(t *testing.T) {
	p := made(journey.NewBoard(), Options{})
	require.Len(t, p.Pages, 1)
	require.Contains(t, said(p), "Deze klantreis heeft nog geen fasen.")
}

// TestTheSameMapIsTheSamePoster on every machine and every time.
func TestTheSameMapIsTheSamePoster(t *testing.T) {
	b := anyMap(5, 6, 200)
	require.Equal(t, made(b, Options{Paper: "a4"}), made(b, Options{Paper: "a4"}))
}

// BenchmarkPoster lays a map of 1,000 notes out on one slide and on as many A4 as it takes.
func BenchmarkPoster(b *testing.B) {
	board := anyMap(7, 8, 1000)
	for name, o := range map[string]Options{"slide": {}, "a4": {Paper: "a4"}} {
		b.Run(name, func(b *testing.B) {
			face := text.NewFace()
			for b.Loop() {
				Make(board, face, lang.For("nl"), o)
			}
		})
	}
}

// TestNoPhaseIsLeftOutOfASlide: where columns are too narrow for two rows of phases they become narrower still.
func TestNoPhaseIsLeftOutOfASlide(t *testing.T) {
	for _, n := range []int{8, 12, 16} {
		b := anyMap(6, n, 60)
		require.NotContains(t, made(b, Options{}).Say, "fase", n)
		fair(t, b, Options{})
	}
}
