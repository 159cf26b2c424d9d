package scene

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// measured gives the phases of a map a number of customers who enter, and long names, an aim and a stage.
func measured(b *journey.Board, entering ...float64) *Scene {
	for i, n := range entering {
		id, phase := journey.ID("mm"+string(rune('a'+i))), b.Phases()[i].ID
		b.Apply(journey.AddMeasurement(b, id, phase, "2026-01-01"))
		b.Apply([]journey.Op{journey.Set(journey.KindMeasurement, id, "entering", &journey.Float{N: n, Set: true}),
			journey.SetText(journey.KindPhase, phase, "title", "Een lange naam voor een fase van deze reis"), journey.SetText(journey.KindPhase, phase, "aim", "Met een doel")})
	}
	return shown(b)
}

// TestSeed001ConversionStandsBetweenTheHeads: at any zoom and place it covers no text of a head, no other conversion and no
// title; in words where there is room, else the number, and good ones are green.
func TestSeed001ConversionStandsBetweenTheHeads(t *testing.T) {
	s := measured(anyMap(41, 20).board, 1000, 620, 155)
	r := rand.New(rand.NewPCG(41, 42))
	p := player{t: t}
	forms := map[string]int{}
	for range histories / 4 {
		v := anyScreen(r)
		var goes, others []geom.Rect
		for _, k := range frozenMarks(p.frame(s, v), v) {
			if k.Op != "text" {
				continue
			}
			size := k.fontSize(t)
			weight := text.Regular
			if strings.HasPrefix(k.Font, "700") {
				weight = text.Bold
			}
			box := geom.Rect{X: k.X, Y: k.Y - 0.72*size, W: float64(s.face.Width(k.Text, weight)) * size, H: 0.72 * size}
			if strings.Contains(k.Text, "%") {
				forms[k.Text]++
				box.X -= box.W / 2
				require.Equal(t, strings.HasPrefix(k.Text, "62"), k.Fill == Light.Good.Hex(), "62 in a hundred is good, 25 is not")
				plate := geom.Rect{X: box.X - goesPad, Y: box.Center().Y - goesHigh/2, W: box.W + 2*goesPad, H: goesHigh}
				for _, other := range goes {
					require.False(t, other.Meets(plate), "two conversions meet")
				}
				goes = append(goes, plate)
				continue
			}
			others = append(others, box)
		}
		for _, g := range goes {
			for _, o := range others {
				require.False(t, g.Meets(o), "%v lies on text at %v, zoom %v", g, o, v.Zoom)
			}
		}
	}
	for _, words := range []string{"62 % gaat door", "62 %", "25 % gaat door", "25 %"} {
		require.NotZero(t, forms[words], words)
	}
}

func TestAMarkFoldsALaneAndTheRestOfItsTitleDoesNot(t *testing.T) {
	m := anyMap(43, 20)
	v := screen(geom.Camera{X: -200, Y: -100, Zoom: 1})
	for row := range m.sheet.Rows {
		r := m.TitleOnScreen(row, &v)
		require.Equal(t, FoldHandle, m.Hit(geom.Point{X: r.X + 6, Y: r.Y + 14}, &v).Handle)
		hit := m.Hit(geom.Point{X: r.X + 60, Y: r.Y + 14}, &v)
		require.Equal(t, Title, hit.Part)
		require.Equal(t, NoHandle, hit.Handle)
		require.Equal(t, NoHandle, m.Hit(geom.Point{X: r.X + 6, Y: r.Y + 60}, &v).Handle)
	}
}

func TestAFoldedLaneTellsHowManyNotesItHolds(t *testing.T) {
	m := anyMap(45, 200)
	on := true
	m.board.Apply([]journey.Op{journey.Set(journey.KindLane, m.sheet.Rows[1].Lane.ID, "folded", &on)})
	s := shown(m.board)
	var said []string
	for seg := range s.Segments() {
		if seg.Key.Part == Cell && seg.Key.Lane == s.sheet.Rows[1].Lane.ID {
			words := ""
			for _, it := range seg.Items {
				words += it.Text
			}
			said = append(said, words)
		}
	}
	require.Len(t, said, 3)
	for col, words := range said {
		require.Equal(t, s.say.Row.Notes.Of(len(s.sheet.NotesIn(layout.Cell{Col: col, Row: 1}))), words)
	}
	// another tab puts a note into it: nothing moves, and still the strip tells
	note := journey.ID("nieuw")
	done := m.board.Apply(journey.AddNote(m.board, note, journey.InCell(s.sheet.Columns[0].Phase.ID, s.sheet.Rows[1].Lane.ID, ""), "", "nog een"))
	s.Update(m.board, s.sheet, s.sheet.Update(done))
	p := player{t: t}
	want := s.say.Row.Notes.Of(len(s.sheet.NotesIn(layout.Cell{Col: 0, Row: 1})))
	found := false
	for _, k := range p.frame(s, screen(geom.Camera{X: -200, Y: -100, Zoom: 1})) {
		found = found || k.Text == want
	}
	require.True(t, found, want)
}

func TestHiddenLanesAreTold(t *testing.T) {
	m := anyMap(47, 20)
	on := true
	for _, row := range []int{2, 4} {
		m.board.Apply([]journey.Op{journey.Set(journey.KindLane, m.sheet.Rows[row].Lane.ID, "hidden", &on)})
	}
	s := shown(m.board)
	v := screen(geom.Camera{X: -200, Y: -100, Zoom: 0.8})
	p := player{t: t}
	for _, k := range p.frame(s, v) {
		if strings.Contains(k.Text, "verborgen") {
			require.Equal(t, "2 banen verborgen – toon", k.Text)
			require.Equal(t, Aside, s.Hit(geom.Point{X: k.X + 20, Y: k.Y - 4}, &v).Part)
			return
		}
	}
	require.Fail(t, "nothing says that lanes are hidden")
}
