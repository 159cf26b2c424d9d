package table_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/table"
)

func refused(p table.Plan) (all []table.Why) {
	for _, r := range p.Refused {
		all = append(all, r.Why)
	}
	return all
}

// TestALockedNoteGoesNowhere: its phase, lane and step are refused, each by name, and what else stands in its row is written.
func TestALockedNoteGoesNowhere(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(1, 1, "• Zoekt\n• Belt"))
	locked := true
	b.Apply([]journey.Op{journey.Set(journey.KindNote, idOf(t, b, "Belt"), "locked", &locked)})
	was := b.Note(idOf(t, b, "Belt")).Place
	s := sheet(b, table.List)
	at, _ := s.Find(idOf(t, b, "Belt"), 0)
	plan := write(b, ids, table.List, cell(at.Row, 0, "Kopen"), cell(at.Row, 2, "Gevoel"), cell(at.Row, 3, "Belt de bank"))
	require.Equal(t, []table.Why{table.Locked, table.Locked}, refused(plan))
	require.Equal(t, []int{0, 2}, []int{plan.Refused[0].Col, plan.Refused[1].Col})
	require.Equal(t, was, b.Note(idOf(t, b, "Belt de bank")).Place)
	plan = write(b, ids, table.List, cell(at.Row, 0, "Zoeken"), cell(at.Row, 3, "Belt"))
	require.Empty(t, plan.Refused, "what stands there already is no loss")

	free, _ := sheet(b, table.List).Find(idOf(t, b, "Zoekt"), 0)
	plan = write(b, ids, table.List, cell(free.Row, 0, "Kopen"))
	require.Empty(t, plan.Refused)
	require.Equal(t, b.Phases()[1].ID, b.Note(idOf(t, b, "Zoekt")).Place.Phase, "what is not locked goes")
}

// TestWhatFallsBesideTheTableIsNamed: beyond the last column, in the heads of the list; a row with nothing else makes no note.
func TestWhatFallsBesideTheTableIsNamed(t *testing.T) {
	b, ids := begin()
	wide := len(fields)
	plan := write(b, ids, table.List, cell(1, 3, "x"), cell(1, wide, "te ver"))
	require.Equal(t, []table.Why{table.Outside}, refused(plan))
	plan = write(b, ids, table.List, cell(2, wide, "te ver"))
	require.Empty(t, plan.Made, "beside the table nothing begins")
	plan = write(b, ids, table.List, cell(0, 0, "Fase A"), cell(0, 3, "Omschrijving"), cell(2, 3, "y"))
	require.Equal(t, []table.Why{table.Locked, table.Locked}, refused(plan), "the heads of the list are not written")
	require.Equal(t, []string{"x", "y"}, texts(b))
	plan = write(b, ids, table.Across, cell(0, 0, "hoek"), cell(4, 0, "Instroom per maand"), cell(0, 1, "Zoeken & vinden"))
	require.Equal(t, []table.Why{table.Locked, table.Locked}, refused(plan), "the corner and the names of figures")
	require.Equal(t, "Zoeken & vinden", b.Phases()[0].Title)
}

// TestATextAsLongAsAFileTakesIsTaken, and not one sign more, in a title and on a note; signs are counted and not bytes.
func TestATextAsLongAsAFileTakesIsTaken(t *testing.T) {
	full := strings.Repeat("é", table.MaxRunes)
	for _, shape := range []struct {
		of table.Shape
		at table.Write
	}{{table.Across, cell(1, 1, full)}, {table.Across, cell(0, 1, full)}, {table.List, cell(1, 3, full)}} {
		b, ids := begin()
		require.Empty(t, write(b, ids, shape.of, shape.at).Refused)
		shape.at.Text += "é"
		require.Equal(t, []table.Why{table.TooLong}, refused(write(b, ids, shape.of, shape.at)))
	}
}

// TestANoteIsLaidLooseFromItsRow: where the place comes from the wall, one after the other; without a wall it is refused.
func TestANoteIsLaidLooseFromItsRow(t *testing.T) {
	b, ids := begin()
	write(b, ids, table.Across, cell(1, 1, "• Zoekt\n• Belt"))
	paste := table.Paste(grid.Table{{"Los op de wand"}, {"los op de wand"}, {"Los op de wand", "", "", "Nieuw"}}, table.Spot{Row: 1}.Area())
	require.Equal(t, []table.Why{table.Unfit, table.Unfit, table.Unfit}, refused(sheet(b, table.List).Write(paste, options(ids))))
	o, x := options(ids), 0.0
	o.Beside = func() journey.Place {
		x += 100
		return journey.OnWall(x, 7)
	}
	plan := sheet(b, table.List).Write(paste, o)
	b.Apply(plan.Ops)
	require.Empty(t, plan.Refused)
	for i, text := range []string{"Zoekt", "Belt", "Nieuw"} {
		place := b.Note(idOf(t, b, text)).Place
		require.Equal(t, [3]any{journey.Loose, 100 * float64(i+1), 7.0}, [3]any{place.Where, place.X, place.Y}, text)
	}
	at, _ := sheet(b, table.List).Find(idOf(t, b, "Belt"), 0)
	plan = sheet(b, table.List).Write([]table.Write{{Spot: at, Text: "Los op de wand"}}, o)
	require.Empty(t, plan.Ops, "it lies there already")
}
