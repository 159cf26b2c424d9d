package tour

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

func sample(t testing.TB) *layout.Sheet {
	b, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	return layout.Lay(b, text.NewFace())
}

// beamer is the room beside heads and titles on a screen of 1280 by 720.
func beamer(zoom float64) (w, h float64) {
	return 1280 - 8 - layout.TitleWidth*max(1, min(1.3, zoom)), 720 - 44
}

func TestEveryNoteOfTheSampleCanBeReadAtSomeStop(t *testing.T) {
	s := sample(t)
	seen := map[journey.ID]bool{}
	stops := 0
	for col := range s.Columns {
		for _, part := range Parts(s, col, beamer) {
			stops++
			require.GreaterOrEqual(t, part.Zoom, Least)
			w, h := beamer(part.Zoom)
			require.LessOrEqual(t, part.W*part.Zoom, w+1e-6)
			require.LessOrEqual(t, part.H*part.Zoom, h+1e-6)
			for n := range s.Notes() {
				if n.Col == col && part.Holds(n.Rect) {
					seen[n.Note.ID] = true
				}
			}
		}
	}
	for n := range s.Notes() {
		require.True(t, seen[n.Note.ID] || n.Rect.H > 676/Least, n.Note.Text)
	}
	require.Equal(t, 12, stops, "six phases, each in two")
}

func TestAPhaseThatFitsIsOneStop(t *testing.T) {
	s := sample(t)
	high := func(float64) (w, h float64) { return 1700, 1100 }
	for col := range s.Columns {
		require.Len(t, Parts(s, col, high), 1)
	}
	require.Nil(t, Parts(s, -1, high))
	require.Nil(t, Parts(s, 99, high))
}

func TestAPhaseThatIsTooWideIsSplitOverItsSteps(t *testing.T) {
	b := journey.NewBoard()
	ids := journey.NewIDs(1)
	b.Apply(journey.NewMap(ids, "Breed", []string{"Alles"}, []journey.LaneStart{{Kind: journey.Actions, Title: "Acties"}, {Kind: journey.Pains, Title: "Pijn"}}))
	phase, lane := b.Phases()[0].ID, b.Lanes()[0].ID
	for range 40 {
		step := ids.New()
		b.Apply(journey.AddNote(b, step, journey.InCell(phase, lane, ""), "", "stap"))
		b.Apply(journey.AddNote(b, ids.New(), journey.InCell(phase, b.Lanes()[1].ID, step), "", "pijn"))
	}
	s := layout.Lay(b, text.NewFace())
	parts := Parts(s, 0, beamer)
	require.Greater(t, len(parts), 1)
	for i, p := range parts {
		if i > 0 {
			require.Equal(t, parts[i-1].Right(), p.X, "from step to step, nothing between")
		}
		for n := range s.Notes() {
			require.False(t, n.Rect.X < p.X && n.Rect.Right() > p.X+1, "no note is cut")
		}
	}
}

func TestACutCoversEverythingInOrder(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 1))
		var list []span
		at := 0.0
		for range 1 + r.IntN(12) {
			to := at + 1 + r.Float64()*400
			list = append(list, span{at, to})
			at = to
		}
		room := 50 + r.Float64()*600
		out := cut(list, room)
		require.Equal(t, 0.0, out[0].from)
		require.InDelta(t, at, out[len(out)-1].to, 1e-9)
		for i := range out {
			require.LessOrEqual(t, out[i].to-out[i].from, room+1e-9)
			require.Greater(t, out[i].to, out[i].from)
			if i > 0 {
				require.InDelta(t, out[i-1].to, out[i].from, 1e-9)
			}
		}
	}
}

func TestAFlightArrives(t *testing.T) {
	began := time.Unix(1e9, 0)
	f := Flight{From: geom.Camera{X: -100, Y: 50, Zoom: 0.4}, To: geom.Camera{X: 900, Y: 300, Zoom: 1.2}, Began: began}
	c, done := f.At(began)
	require.False(t, done)
	require.InDelta(t, f.From.X, c.X, 1e-9)
	require.InDelta(t, f.From.Zoom, c.Zoom, 1e-9)
	last := c
	for d := time.Duration(0); d < FlightTime; d += FlightTime / 20 {
		c, done = f.At(began.Add(d))
		require.False(t, done)
		require.True(t, c.X >= last.X && c.Zoom >= last.Zoom && c.Finite(), "it never goes back")
		last = c
	}
	c, done = f.At(began.Add(FlightTime))
	require.True(t, done)
	require.Equal(t, f.To, c)
	_, done = f.At(began.Add(-time.Hour)) // a clock that was set back
	require.False(t, done)
}

func TestTheLaserFades(t *testing.T) {
	now := time.Unix(1e9, 0)
	var l Laser
	require.False(t, l.Glows(now))
	l.Point(geom.Point{X: 1}, false, now)
	l.Point(geom.Point{X: 2}, false, now.Add(100*time.Millisecond))
	l.Break()
	l.Point(geom.Point{X: 3}, true, now.Add(200*time.Millisecond))
	now = now.Add(300 * time.Millisecond)
	require.Equal(t, 3, l.Len())
	p, bright, begins := l.At(0, now)
	require.Equal(t, geom.Point{X: 1}, p)
	require.InDelta(t, 0.4, bright, 1e-9)
	require.True(t, begins)
	_, bright, begins = l.At(1, now)
	require.InDelta(t, 0.6, bright, 1e-9)
	require.False(t, begins)
	_, bright, begins = l.At(2, now)
	require.Equal(t, 1.0, bright)
	require.True(t, begins, "the line was broken")
	require.True(t, l.Glows(now.Add(time.Second)), "what was drawn with the button held stays")
	require.Equal(t, 1, l.Len())
	require.False(t, l.Glows(now.Add(HeldGlow)))
}

func TestTheLaserAllocatesNothingAndForgetsTheOldest(t *testing.T) {
	now := time.Unix(1e9, 0)
	var l Laser
	i := 0
	require.Zero(t, testing.AllocsPerRun(1000, func() {
		i++
		l.Point(geom.Point{X: float64(i)}, true, now)
	}))
	require.Equal(t, 128, l.Len())
	p, _, _ := l.At(127, now)
	require.Equal(t, float64(i), p.X)
}
