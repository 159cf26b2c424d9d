package scene

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// row is three steps in three phases with one link from the first to the last.
func row(kind, words string) *Scene {
	b := journey.NewBoard()
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	for i := range 3 {
		phase := journey.ID(fmt.Sprint("p", i))
		b.Apply(journey.AddPhase(b, phase, "Fase", ""))
		b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("a", i)), journey.InCell(phase, "acts", ""), "", "stap"))
	}
	b.Apply(append(journey.AddLink(b, "k", "a0", "a2", kind), journey.SetText(journey.KindLink, "k", "label", words)))
	return shown(b)
}

// TestKindsOfLinksAreToldApartWithoutColour: by dash, weight or head, each from each other.
func TestKindsOfLinksAreToldApartWithoutColour(t *testing.T) {
	seen := map[string]string{}
	for _, kind := range []string{journey.LeadsTo, journey.LoopsBack, journey.Skips, journey.Causes, journey.Solves} {
		s := row(kind, "")
		for seg := range s.Segments() {
			if seg.Key.Part != Link {
				continue
			}
			line, head := seg.Items[0], seg.Items[1:]
			look := fmt.Sprint(line.Width, line.Dash, len(head), head[0].Op, head[0].Fill != 0)
			require.Empty(t, seen[look], "%s looks as %s", kind, seen[look])
			seen[look] = kind
			require.Equal(t, Light.Accent, line.Stroke, "all in one colour")
		}
	}
	require.Len(t, seen, 5)
}

func TestWhatBelongsToOneMomentIsThinner(t *testing.T) {
	width := func(kind string) float64 { return styleOf(row(kind, "").sheet.Route("k")).width }
	require.Less(t, width(journey.Causes), width(journey.LeadsTo))
	require.Less(t, width(journey.Solves), width(journey.LeadsTo))
}

func TestTheGripsOfAChosenLink(t *testing.T) {
	for _, words := range []string{"", "als het past"} {
		s := row("", words)
		v := screen(geom.Camera{Zoom: 1, X: -100, Y: -100})
		g, ok := s.grips(&v, "k")
		require.True(t, ok)
		require.Equal(t, NoHandle, s.Hit(g.bend, &v).Handle, "of a link that is not chosen there are none")
		v.Link = "k"
		for handle, at := range map[Handle]geom.Point{StartHandle: g.start, EndHandle: g.end, BendHandle: g.bend} {
			hit := s.Hit(at, &v)
			require.Equal(t, handle, hit.Handle)
			require.Equal(t, journey.ID("k"), hit.ID)
			require.Equal(t, Link, hit.Part)
		}
		if words != "" {
			label := v.RectToScreen(s.sheet.Route("k").Label)
			require.Equal(t, NoHandle, s.Hit(label.Center(), &v).Handle, "the words can be double-clicked")
		}
	}
}

func TestALinkThatIsDrawnOtherwiseIsPale(t *testing.T) {
	s := row("", "")
	v := screen(geom.Camera{Zoom: 1, X: -100, Y: -100})
	var plain, pale Buffer
	s.Frame(&plain, v)
	v.Redrawn = "k"
	s.Frame(&pale, v)
	require.Equal(t, len(plain.Bytes)+16, len(pale.Bytes), "paleness is turned on and off once")
}

// TestColumnsSlideWithWhatIsInThem: notes, links and heads go along, and nothing else does.
func TestColumnsSlideWithWhatIsInThem(t *testing.T) {
	s := row("", "")
	v := screen(geom.Camera{Zoom: 1, X: -100, Y: -100})
	v.Move = geom.Point{X: 500}
	room := s.sheet.Columns[0].W + 6
	s.SetSlide(0, []float64{0, -room, 0})
	at := func(id journey.ID) geom.Point { return s.slots[s.notes[id]].offset(&v) }
	require.Equal(t, geom.Point{X: 500}, at("a0"))
	require.Equal(t, geom.Point{X: -room}, at("a1"))
	require.Equal(t, geom.Point{}, at("a2"))
	pn := s.panes(&v)
	require.InDelta(t, s.sheet.Columns[0].X+100+500, s.headRect(&pn, &v, 0).X, 1e-9)
	require.NotZero(t, s.slots[s.links["k"]].flags&stretchesA, "the link stretches")
	require.Zero(t, s.slots[s.links["k"]].flags&stretchesB)
	require.Equal(t, []int{1, 2, 0}, []int{s.slide.last(0), s.slide.last(1), s.slide.last(2)}, "what is held comes last")

	var during, after, before Buffer
	s.Frame(&during, v)
	require.NotEmpty(t, during.Bytes)
	s.SetSlide(-1, nil)
	s.Frame(&after, v)
	row("", "").Frame(&before, v)
	require.Equal(t, len(before.Bytes), len(after.Bytes), "all is as it was")
	for i := range s.slots {
		require.Zero(t, s.slots[i].flags)
	}
}

// TestDashesAreDrawnAStretchAtATime: a browser that must lay out the dashes of a whole route did so for the parts out of view too,
// and a wide map with loops could not keep up with the screen. Nor has a line dashes where one would be a pixel long.
func TestDashesAreDrawnAStretchAtATime(t *testing.T) {
	s := row(journey.LoopsBack, "")
	at := s.links["k"]
	s.draw(&s.slots[at], Full)
	straight := 0
	for _, it := range s.pen.items {
		if it.Dash == 0 {
			continue
		}
		require.Len(t, it.Verbs, 2, "a move and one stretch")
		if it.Verbs[1] == 'L' {
			straight++
		}
	}
	require.GreaterOrEqual(t, straight, 3, "up, along and down")
	s.draw(&s.slots[at], Blocks)
	for _, it := range s.pen.items {
		require.Zero(t, it.Dash)
	}
}
