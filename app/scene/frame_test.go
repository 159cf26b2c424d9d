package scene

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

func TestFindIsTheSameAsLookingAtAll(t *testing.T) {
	m := anyMap(5, 300)
	r := rand.New(rand.NewPCG(5, 6))
	for range histories {
		box := geom.Rect{X: float64(r.IntN(6000) - 3000), Y: float64(r.IntN(6000) - 3000), W: float64(r.IntN(2000)), H: float64(r.IntN(2000))}
		found := m.find(box)
		for place, i := range m.order {
			b := m.slots[i].box
			want := b.X <= box.Right() && box.X <= b.Right() && b.Y <= box.Bottom() && box.Y <= b.Bottom()
			if found.has(int32(place)) != want {
				t.Fatalf("%v in %v: %v", m.slots[i].key, box, want)
			}
		}
	}
}

func TestFindAfterAnyChanges(t *testing.T) {
	m := anyMap(7, 60)
	r := rand.New(rand.NewPCG(7, 8))
	for range histories / 20 {
		id := m.ids[r.IntN(len(m.ids))]
		place := journey.OnWall(float64(r.IntN(9000)-4000), float64(r.IntN(9000)-4000))
		op := journey.Set(journey.KindNote, id, "place", &place)
		switch r.IntN(6) {
		case 0:
			op = journey.Delete(journey.KindNote, id)
		case 1:
			op = journey.Op{Register: journey.Register{Kind: journey.KindNote, Record: id, Field: journey.Deleted}}
		case 2:
			phases, lanes := m.board.Phases(), m.board.Lanes()
			place = journey.InCell(phases[r.IntN(len(phases))].ID, lanes[r.IntN(len(lanes))].ID, "")
			place.Rank = journey.Deal(9)[r.IntN(9)]
			op = journey.Set(journey.KindNote, id, "place", &place)
		}
		m.Update(m.board, m.sheet, m.sheet.Update(m.board.Apply([]journey.Op{op})))
		fresh := New(m.face, m.theme, m.say)
		fresh.Update(m.board, m.sheet, layout.Changed{All: true})
		require.Equal(t, keys(fresh), keys(m.Scene))
		p, q := player{t: t}, player{t: t}
		m.forget()
		v := screen(anyCamera(r))
		require.Equal(t, p.frame(fresh, v), q.frame(m.Scene, v))
	}
}

// keys lists the segments in drawing order.
func keys(s *Scene) (out []Key) {
	for seg := range s.Segments() {
		out = append(out, seg.Key)
	}
	return out
}

// What was encoded before a change must not be shown after it.
func TestAnEditIsSeenAndOthersStay(t *testing.T) {
	m := anyMap(9, 30)
	p := player{t: t}
	v := screen(geom.Camera{X: -1000, Y: -1000, Zoom: 0.7})
	v.W, v.H = 4000, 4000
	before := texts(p.frame(m.Scene, v))
	id := m.ids[3]
	require.Contains(t, before, "nummer 3")
	m.Update(m.board, m.sheet, m.sheet.Update(m.board.Apply([]journey.Op{journey.SetText(journey.KindNote, id, "text", "Heel anders")})))
	after := texts(p.frame(m.Scene, v))
	require.Contains(t, after, "Heel anders")
	require.NotContains(t, after, "nummer 3")
	require.Contains(t, after, "nummer 4")
}

func texts(marks []mark) (out []string) {
	for _, m := range marks {
		if m.Op == "text" {
			out = append(out, m.Text)
		}
	}
	return out
}

func TestWhatMovesIsDrawnMovedAndOnTop(t *testing.T) {
	m := wallOf(20)
	p := player{t: t}
	v := screen(geom.Camera{Zoom: 0.1})
	still := p.frame(m.Scene, v)
	m.SetMoving(m.ids[:1])
	v.Move = geom.Point{X: 50, Y: 70}
	moved := p.frame(m.Scene, v)
	require.Len(t, moved, len(still))
	last := moved[len(moved)-1]
	require.Equal(t, []float64{50, 70, 80, 80}, []float64{last.X, last.Y, last.W, last.H})
	m.SetMoving(nil)
	v.Move = geom.Point{}
	require.Equal(t, still, p.frame(m.Scene, v))
}

func TestALinkStretchesToWhatMoves(t *testing.T) {
	m := wallOf(20) // link k9 runs from note 0 to note 1
	p := player{t: t}
	v := screen(geom.Camera{Zoom: 0.4})
	v.Move = geom.Point{X: 30, Y: 40}
	r := m.sheet.Route("k9")
	for moved, ends := range map[journey.ID][2]geom.Point{
		m.ids[0]: {r.Points[0].Add(v.Move), r.Tip},
		m.ids[1]: {r.Points[0], r.Tip.Add(v.Move)},
	} {
		m.SetMoving([]journey.ID{moved})
		var got [][2]geom.Point
		for _, k := range p.frame(m.Scene, v) {
			if k.Op == "path" && k.Stroke == Light.Accent.Hex() {
				got = append(got, [2]geom.Point{{X: k.X, Y: k.Y}, {X: k.Rest[len(k.Rest)-2], Y: k.Rest[len(k.Rest)-1]}})
			}
		}
		require.Contains(t, got, ends)
	}
}

// A stage of an actor has no box of its own: All brings it onto the actor's notes.
func TestAllDrawsEverythingAnew(t *testing.T) {
	m := anyMap(15, 40)
	p := player{t: t}
	v := screen(geom.Camera{X: -1000, Y: -1000, Zoom: 1})
	v.W, v.H = 4000, 4000
	var step, strip *layout.NoteBox
	for x := range m.sheet.Notes() {
		for y := range m.sheet.Notes() {
			if x.Kind == journey.Actions && y.Kind == journey.Actors && x.Col == y.Col && x.Row >= 0 && y.Row >= 0 {
				step, strip = x, y
			}
		}
	}
	actor := journey.ID("bank")
	m.Update(m.board, m.sheet, m.sheet.Update(m.board.Apply([]journey.Op{journey.Set(journey.KindNote, strip.Note.ID, "actor", &actor)})))
	before := p.frame(m.Scene, v)
	m.board.Apply([]journey.Op{journey.Set(journey.KindActorStage, "s", "actor", &actor), journey.Set(journey.KindActorStage, "s", "step", &step.Note.ID),
		journey.SetText(journey.KindActorStage, "s", "stage", "desire")})
	m.Update(m.board, m.sheet, layout.Changed{All: true})
	require.Equal(t, count(before, "box")+4, count(p.frame(m.Scene, v), "box"))
}

func TestShiftsAreShownAndGo(t *testing.T) {
	m := wallOf(20)
	p := player{t: t}
	v := screen(geom.Camera{Zoom: 0.1})
	still := p.frame(m.Scene, v)
	m.SetShifts([]Shift{{ID: m.ids[4], Rect: geom.Rect{X: 400, Y: 30, W: 80, H: 80}}, {ID: m.ids[4], Rect: geom.Rect{X: 1, Y: 1}}, {ID: "gone"}})
	last := p.frame(m.Scene, v)
	require.Len(t, last, len(still))
	require.Equal(t, 400.0, last[len(last)-1].X)
	m.SetShifts(nil)
	require.Equal(t, still, p.frame(m.Scene, v))
}

// TestWhatAVariantSkipsIsPaleAndNothingElse counts: the notes of the phase that it skips and the phase's cells, until the whole
// map is shown again.
func TestWhatAVariantSkipsIsPaleAndNothingElse(t *testing.T) {
	m := anyMap(17, 20)
	p := player{t: t}
	v := screen(geom.Camera{X: -1000, Y: -1000, Zoom: 0.2})
	plain := p.frame(m.Scene, v)
	b, phase := m.board, m.board.Phases()[1].ID
	skipped := len(b.Lanes())
	for n := range b.Notes() {
		if n.Place.Phase == phase {
			skipped++
		}
	}
	require.Greater(t, skipped, len(b.Lanes()))
	b.Apply(append(journey.AddVariant(b, "v", "Doorstromer", ""), journey.Set(journey.KindVariant, "v", journey.Field("skip/"+string(phase)), new(true))))
	m.SetVariant("v")
	pale := 0
	marks := p.frame(m.Scene, v)
	for _, k := range marks {
		if k.Alpha < 1 {
			pale++
		}
	}
	require.Equal(t, skipped, pale)
	require.Equal(t, 1.0, marks[len(marks)-1].Alpha, "heads are not pale: a veil lies over them")
	m.SetVariant("")
	require.Equal(t, plain, p.frame(m.Scene, v))
}

func TestTextBeingWrittenIsNotDrawnTwice(t *testing.T) {
	m := wallOf(2)
	p := player{t: t}
	v := screen(geom.Camera{Zoom: 1})
	all := texts(p.frame(m.Scene, v))
	v.Writing = m.ids[1]
	left := texts(p.frame(m.Scene, v))
	require.Less(t, len(left), len(all))
	require.Contains(t, left, "0 mail")
	require.NotContains(t, left, "1 mail")
}

func TestLevelsOfDetail(t *testing.T) {
	m := anyMap(11, 80)
	p := player{t: t}
	has := func(zoom float64, op string) bool {
		v := screen(geom.Camera{X: -1000, Y: -1000, Zoom: zoom})
		v.W, v.H = 4000*zoom, 4000*zoom
		for _, k := range p.frame(m.Scene, v) {
			if k.Op == op && k.Scale == float64(float32(zoom)) {
				return true
			}
		}
		return false
	}
	require.False(t, has(0.34, "text"))
	require.True(t, has(0.36, "text"))
	require.False(t, has(0.59, "shadow"))
	require.True(t, has(0.61, "shadow"))
	require.Equal(t, []Level{Blocks, Bars, Small, Medium, Full}, []Level{LevelAt(0.24), LevelAt(0.25), LevelAt(0.35), LevelAt(0.6), LevelAt(0.7)})
}

func TestACrowdShowsBars(t *testing.T) {
	m := wallOf(4000)
	p := player{t: t}
	wall := func(side float64) bool { // whether text is drawn of side by side notes
		v := screen(geom.Camera{Zoom: 0.4})
		v.W, v.H = side*90*v.Zoom, side*90*v.Zoom
		return len(texts(p.frame(m.Scene, v))) > 0
	}
	require.True(t, wall(20))
	require.False(t, wall(40))
	require.True(t, wall(20))
	require.True(t, wall(27), "it changes to and fro")
	require.False(t, wall(40))
	require.False(t, wall(27), "it changes to and fro")
}

// A drag, a pan, a zoom and a hovering pointer must allocate nothing once everything has been in view: a collection of garbage
// would be seen as a stutter.
func TestFramesAllocateNothing(t *testing.T) {
	m := anyMap(13, 400)
	m.SetMoving(m.ids[:3])
	var board, over Buffer
	shifts := []Shift{{ID: m.ids[5], Rect: geom.Rect{X: 10, Y: 10}}, {ID: m.ids[6], Rect: geom.Rect{X: 20, Y: 10}}}
	o := Overlay{Selection: m.ids[:3], Hovered: m.ids[4], Cell: geom.Rect{W: 200, H: 100}, Pale: geom.Rect{W: 112, H: 58}, Question: "Wat doet de klant hier?",
		Landing: geom.Rect{X: 3, W: 100, H: 50}, Box: geom.Rect{W: 10, H: 10}, Ghost: Ghost{On: true, Target: m.ids[7]}, Flash: m.ids[8:9], FlashAlpha: 0.5}
	v := screen(geom.Camera{Zoom: 1})
	v.Selected = m.ids[0]
	round := func() {
		for i := range 40 {
			v.Camera = geom.Camera{X: float64(i)*31 - 900, Y: float64(i)*17 - 900, Zoom: 0.1 + float64(i)*0.04}
			v.Move = geom.Point{X: float64(i), Y: float64(2 * i)}
			m.SetShifts(shifts[:i%3])
			m.Frame(&board, v)
			m.Overlay(&over, v, &o)
			m.Hit(geom.Point{X: float64(i * 30), Y: float64(i * 20)}, &v)
		}
	}
	for range 5 { // a frame draws a part of what is in view anew
		round()
	}
	require.NotEmpty(t, m.News())
	require.Zero(t, testing.AllocsPerRun(5, round))
	require.Empty(t, m.News())
}

func BenchmarkFrame(b *testing.B) {
	m := wallOf(10_000)
	for _, c := range []struct {
		name string
		zoom float64
	}{{"60 in view", 1.63}, {"520 with text", 0.36}, {"all in view", 0.1}} {
		b.Run(c.name, func(b *testing.B) {
			var buf Buffer
			v := screen(geom.Camera{X: 4500 - 720/c.zoom, Y: 4500 - 450/c.zoom, Zoom: c.zoom})
			m.Frame(&buf, v)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				v.X += float64(i%3 - 1)
				m.Frame(&buf, v)
			}
		})
	}
}
