package table_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/table"
)

// begin is a map of two phases and three lanes.
func begin() (*journey.Board, *journey.IDs) {
	b, ids := journey.NewBoard(), journey.NewIDs(7)
	b.Apply(journey.NewMap(ids, "Huis", []string{"Zoeken", "Kopen"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}, {Kind: journey.Emotions, Title: "Gevoel"}, {Kind: journey.Metrics, Title: "Cijfers"}}))
	return b, ids
}

var fields = []table.Field{
	{Key: "phase"}, {Key: "under"}, {Key: "lane"}, {Key: "text", Label: "Tekst"}, {Key: "score"},
	{Key: "influence", Kind: table.Pick, Choices: []table.Choice{{Value: "yes", Label: "ja"}, {Value: "partly", Label: "deels"}, {Value: "no", Label: "nee"}}},
	{Key: "reach", Kind: table.Count}, {Key: "moment", Kind: table.Flag}, {Key: "channel", Kind: table.Keys}, {Key: "links", Kind: table.Shown},
}

func sheet(b *journey.Board, shape table.Shape) *table.Sheet {
	return table.New(b, shape, lang.For("nl"), fields)
}

func options(ids *journey.IDs) table.Options {
	return table.Options{IDs: ids, Today: "2026-11-23", KindOf: func(string) string { return journey.Free }, NewPhase: "Nieuwe fase", NewLane: "Nieuwe baan"}
}

func write(b *journey.Board, ids *journey.IDs, shape table.Shape, writes ...table.Write) table.Plan {
	plan := sheet(b, shape).Write(writes, options(ids))
	b.Apply(plan.Ops)
	return plan
}

func cell(row, col int, text string) table.Write {
	return table.Write{Spot: table.Spot{Row: row, Col: col}, Text: text}
}

func texts(b *journey.Board) (all []string) {
	for n := range b.Notes() {
		all = append(all, n.Text)
	}
	return all
}

func idOf(t *testing.T, b *journey.Board, text string) journey.ID {
	for n := range b.Notes() {
		if n.Text == text {
			return n.ID
		}
	}
	require.Fail(t, text)
	return ""
}

func Example() {
	b, ids := begin()
	plan := table.New(b, table.Across, lang.For("nl"), nil).Write(table.Paste(grid.Table{{"• Zoekt\n• Belt", "Tekent"}}, table.Spot{Row: 1, Col: 1}.Area()), options(ids))
	b.Apply(plan.Ops)
	fmt.Printf("%q\n", table.New(b, table.Across, lang.For("nl"), nil).Range(table.Area{B: table.Spot{Row: 1, Col: 2}}))
	// Output: [["" "Zoeken" "Kopen"] ["Acties" "• Zoekt\n• Belt" "Tekent"]]
}

func TestANoteWhoseTextStayedIsTheSameNote(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(1, 1, "• a\n• b\n• c"))
	a, second, c := idOf(t, b, "a"), idOf(t, b, "b"), idOf(t, b, "c")
	write(b, ids, table.Across, cell(1, 1, "• a\n• beter\n• nieuw\n• c"))
	require.Equal(t, second, idOf(t, b, "beter"), "somebody wrote on it, between two that stayed")
	require.Equal(t, "• a\n• beter\n• nieuw\n• c", sheet(b, table.Across).Text(table.Spot{Row: 1, Col: 1}))
	write(b, ids, table.Across, cell(1, 1, "• c\n• a\n• beter"))
	require.Equal(t, []journey.ID{c, a, second}, []journey.ID{idOf(t, b, "c"), idOf(t, b, "a"), idOf(t, b, "beter")})
	require.Equal(t, "• c\n• a\n• beter", sheet(b, table.Across).Text(table.Spot{Row: 1, Col: 1}))
	plan := write(b, ids, table.Across, cell(1, 1, "a"))
	require.Equal(t, a, idOf(t, b, "a"))
	require.Len(t, plan.Gone, 2)
	require.Empty(t, write(b, ids, table.Across, cell(1, 1, "a")).Ops, "what says so already is not written")
}

func TestATextWithBulletsOfItsOwnStaysOneNote(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(1, 1, "• a\n• b"))
	b.Apply([]journey.Op{journey.SetText(journey.KindNote, idOf(t, b, "b"), "text", "lijst:\n- x\n- y")})
	id := idOf(t, b, "lijst:\n- x\n- y")
	at := table.Spot{Row: 1, Col: 1}
	write(b, ids, table.Across, cell(1, 1, sheet(b, table.Across).Text(at)+"\n• nieuw"))
	require.Equal(t, []string{"a", "lijst:\n- x\n- y", "nieuw"}, texts(b))
	require.Equal(t, id, idOf(t, b, "lijst:\n- x\n- y"))
}

func TestEmotionsAreNumbersOrWords(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(2, 1, "opgelucht"), cell(2, 2, "Boos om de prijs (-2)"))
	s := sheet(b, table.Across)
	require.Equal(t, "opgelucht (+1)", s.Text(table.Spot{Row: 2, Col: 1}))
	require.Equal(t, "Boos om de prijs (-2)", s.Text(table.Spot{Row: 2, Col: 2}))
	write(b, ids, table.Across, cell(2, 1, "2"))
	require.Equal(t, "2", sheet(b, table.Across).Text(table.Spot{Row: 2, Col: 1}))
}

func TestFiguresAreTypedInTheRowsOfTheirLane(t *testing.T) {
	b, ids := begin()
	plan := write(b, ids, table.Across, cell(3, 1, "1.000"), cell(4, 1, "62"), cell(5, 1, "veel"))
	require.Equal(t, []table.Refused{{Spot: table.Spot{Row: 5, Col: 1}, Text: "veel", Why: table.Unfit}}, plan.Refused)
	s := sheet(b, table.Across)
	require.Equal(t, "1.000", s.Text(table.Spot{Row: 3, Col: 1}))
	require.Equal(t, 1, b.Count(journey.KindMeasurement), "one measurement of both")
	require.True(t, s.Fixed(table.Spot{Row: 4, Col: 0}))
}

func TestAPasteBeyondTheMapMakesPhasesAndLanes(t *testing.T) {
	b, ids := begin()
	plan := write(b, ids, table.Across, table.Paste(grid.Table{{"Wonen"}, {"Klust"}, nil, {"", "x"}}, table.Spot{Row: 0, Col: 3}.Area())...)
	require.Equal(t, 2, plan.Columns)
	require.Equal(t, []string{"Zoeken", "Kopen", "Wonen", "Nieuwe fase"}, titles(b))
	plan = write(b, ids, table.Across, table.Paste(grid.Table{{"Ideeën", "een"}, {"Later", ""}}, table.Spot{Row: 7, Col: 0}.Area())...)
	require.Equal(t, 2, plan.Lanes)
	require.Equal(t, "Later", b.Lanes()[4].Title)
}

func titles(b *journey.Board) (all []string) {
	for _, p := range b.Phases() {
		all = append(all, p.Title)
	}
	return all
}

func TestARowOfTheListIsANote(t *testing.T) {
	b, ids := begin()
	plan := write(b, ids, table.List, table.Paste(grid.Table{
		{"Zoeken", "", "Acties", "Zoekt"}, {"Wonen", "", "Tuin", "Maait", "", "", "", "ja"}, {"", "", "", "Los idee"}, {"Zoeken", "zoekt", "Gevoel", "Blij", "2", "", "", "", "", "→"}, {"", "", "", ""},
	}, table.Spot{Row: 1}.Area())...)
	require.Len(t, plan.Made, 4, "an empty row is none")
	require.Equal(t, 1, plan.Columns)
	require.Equal(t, 1, plan.Lanes)
	require.Len(t, plan.Refused, 2, "the step is not there yet, and links are not written")
	require.Equal(t, "Zoekt", b.Note(idOf(t, b, "Zoekt")).Text)
	require.True(t, b.Note(idOf(t, b, "Maait")).Moment)
	require.Equal(t, journey.Parked, b.Note(idOf(t, b, "Los idee")).Place.Where)
	s := sheet(b, table.List)
	at, ok := s.Find(idOf(t, b, "Blij"), 1)
	require.True(t, ok)
	write(b, ids, table.List, table.Write{Spot: at, Text: "ZOEKT"})
	require.Equal(t, "Zoekt", sheet(b, table.List).Text(at))
	require.Equal(t, b.Count(journey.KindNote)+2, s.Height())
}

func TestWordsThatFitNoFieldAreRefused(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.List, cell(1, 3, "x"))
	plan := write(b, ids, table.List, cell(1, 4, "9"), cell(1, 5, "misschien"), cell(1, 6, "120"), cell(1, 7, "wat"), cell(1, 12, "te ver"), cell(1, 3, strings.Repeat("é", table.MaxRunes+1)))
	require.Len(t, plan.Refused, 6)
	require.Empty(t, plan.Ops)
	write(b, ids, table.List, cell(1, 5, "de"), cell(1, 6, "12,5 %"), cell(1, 8, "telefoon, Eigen weg"))
	n := b.Note(idOf(t, b, "x"))
	require.Equal(t, "partly", n.Influence, "the beginning of a word is enough")
	require.InDelta(t, 12.5, n.Reach.N, 0)
	require.Equal(t, []string{"Eigen weg", "phone"}, n.Channels.Keys())
	write(b, ids, table.List, cell(1, 5, ""), cell(1, 6, ""), cell(1, 8, "Eigen weg"))
	n = b.Note(idOf(t, b, "x"))
	require.Empty(t, n.Influence)
	require.False(t, n.Reach.Set)
	require.Equal(t, []string{"Eigen weg"}, n.Channels.Keys())
}

func TestACopiedNoteComesBackWhole(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(1, 1, "Zoekt"))
	yes := true
	b.Apply([]journey.Op{journey.Set(journey.KindNote, idOf(t, b, "Zoekt"), "moment", &yes)})
	o := options(ids)
	o.Own = b
	plan := sheet(b, table.Across).Write([]table.Write{cell(1, 2, "Zoekt")}, o)
	b.Apply(plan.Ops)
	require.True(t, b.Note(plan.Made[0]).Moment)
	require.NotEqual(t, idOf(t, b, "Zoekt"), plan.Made[0])
}

func TestOneCellFillsARange(t *testing.T) {
	all := table.Paste(grid.Table{{"x"}}, table.Area{A: table.Spot{Row: 2, Col: 2}, B: table.Spot{Row: 1, Col: 1}})
	require.Len(t, all, 4)
	require.Equal(t, cell(1, 1, "x"), all[0])
	require.Len(t, table.Paste(grid.Table{{"a", "b"}, {"c"}}, table.Area{}), 3, "a short row leaves alone what it does not reach")
}

func TestWhatLiesInARange(t *testing.T) {
	area := table.Area{A: table.Spot{Row: 3, Col: 1}, B: table.Spot{Row: 2, Col: 2}}
	var in []table.Spot
	for row := range 6 {
		for col := range 5 {
			if at := (table.Spot{Row: row, Col: col}); area.Has(at) {
				in = append(in, at)
			}
		}
	}
	require.Equal(t, []table.Spot{{Row: 2, Col: 1}, {Row: 2, Col: 2}, {Row: 3, Col: 1}, {Row: 3, Col: 2}}, in)
	require.Equal(t, len(in), area.Cells())
}

// FuzzPaste: whatever is pasted, every cell says afterwards what was pasted or is named as refused, and pasting it again changes nothing.
func FuzzPaste(f *testing.F) {
	f.Add("a\tb\n\"• c\n• d\"\te\n", 1, 1)
	f.Add("Zoeken\n\n\tx", 0, 1)
	f.Add("1\t2\n3\t4\n5\t6\nveel\t-1", 2, 1)
	f.Add("• een\n• twee", 1, 2)
	f.Fuzz(func(t *testing.T, text string, row, col int) {
		text, _ = grid.Clean(text)
		cells := grid.Range(text, "")
		if len(cells) > 12 || cells.Width() > 12 || row < 0 || row > 8 || col < 0 || col > 4 {
			return
		}
		for _, shape := range []table.Shape{table.Across, table.List} {
			b, ids := begin()
			write(b, ids, table.Across, cell(1, 1, "• Zoekt\n• Belt"), cell(2, 1, "blij"))
			over := table.Spot{Row: row, Col: col}.Area()
			notes := b.Count(journey.KindNote)
			plan := write(b, ids, shape, table.Paste(cells, over)...)
			require.Equal(t, notes+len(plan.Made)-len(plan.Gone), b.Count(journey.KindNote), "every note is made, gone or still there")
			if shape == table.List {
				continue // rows go where their phase is
			}
			s := sheet(b, shape)
			for _, w := range table.Paste(cells, over) {
				got := s.Text(w.Spot)
				refused := slices.ContainsFunc(plan.Refused, func(r table.Refused) bool { return r.Spot == w.Spot })
				if !refused && strings.TrimSpace(w.Text) != "" {
					require.NotEmpty(t, got, "%v %q", w.Spot, w.Text)
				}
			}
		}
	})
}
