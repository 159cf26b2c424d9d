package scene

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// slowHit looks at everything, from the top down.
func (m made) slowHit(at geom.Point, v *View) Hit {
	pn := m.panes(v)
	if pn.cornerRect().Has(at) {
		return Hit{Part: Corner, Col: -1, Row: -1, Line: m.Scene.hitCorner(&pn, at)}
	}
	for i := range m.sheet.Columns {
		if r := m.headRect(&pn, v, i); r.Has(at) && at.X >= pn.left+pn.title {
			return Hit{Part: Head, ID: m.sheet.Columns[i].Phase.ID, Col: i, Row: -1}
		}
	}
	for i := range m.sheet.Rows {
		if r := m.titleRect(&pn, v, i); r.Has(at) && at.Y >= pn.top+pn.head {
			return Hit{Part: Title, ID: m.sheet.Rows[i].Lane.ID, Col: -1, Row: i}
		}
	}
	p := v.ToWorld(at)
	notes := slices.Collect(m.sheet.Notes())
	slices.Reverse(notes)
	for _, b := range notes {
		round := b.Kind == journey.Emotions
		if !round && b.Rect.Has(p) || round && (b.Rect.Center().Sub(p).Len() <= b.Rect.W/2 || written(b).Has(p)) {
			return Hit{Part: Note, ID: b.Note.ID, Col: -1, Row: -1}
		}
	}
	links := slices.Collect(m.board.Links())
	slices.Reverse(links)
	for _, l := range links {
		r := m.sheet.Route(l.ID)
		if v.Zoom < connectorZoom || r == nil || len(r.Points) < 4 {
			continue
		}
		if !r.Label.Empty() && r.Label.Grown(3/v.Zoom).Has(p) {
			return Hit{Part: Link, ID: l.ID, Col: -1, Row: -1}
		}
		for i := 0; i+3 < len(r.Points); i += 3 {
			for k := range 400 {
				if onCurve(r.Points[i:i+4], float64(k)/400).Sub(p).Len()*v.Zoom <= 6 {
					return Hit{Part: Link, ID: l.ID, Col: -1, Row: -1}
				}
			}
		}
	}
	if c, ok := m.cellAt(p); ok {
		return c
	}
	return Hit{Part: None, Col: -1, Row: -1}
}

func (m made) cellAt(p geom.Point) (Hit, bool) {
	for i, c := range m.sheet.Columns {
		for j, r := range m.sheet.Rows {
			if p.X >= c.X && p.X < c.X+c.W && p.Y >= r.Y && p.Y < r.Y+r.H {
				return Hit{Part: Cell, ID: c.Phase.ID, Lane: r.Lane.ID, Col: i, Row: j}, true
			}
		}
	}
	return Hit{}, false
}

func TestHitIsTheSameAsLookingAtAll(t *testing.T) {
	m := anyMap(21, 60)
	r := rand.New(rand.NewPCG(21, 22))
	seen := map[Part]int{}
	for range histories / 4 {
		v := screen(m.Whole(screen(geom.Camera{Zoom: 1}), 1))
		v.Camera = v.Zoomed(geom.Point{X: r.Float64() * v.W, Y: r.Float64() * v.H}, 1+4*r.Float64())
		p := geom.Point{X: r.Float64() * v.W, Y: r.Float64() * v.H}
		drawn := v
		drawn.Camera = v.Snapped()
		got, want := m.Hit(p, &v), m.slowHit(p, &drawn)
		if got.Handle != NoHandle || got.Part != want.Part && (m.doubtful(p, &drawn)) {
			continue // handles have their own test
		}
		require.Equal(t, want, got, "at %v of %+v", p, v)
		seen[got.Part]++
	}
	for _, part := range []Part{None, Cell, Note, Head, Title, Corner, Link} {
		require.NotZero(t, seen[part], "part %d was never hit: the test says nothing about it", part)
	}
}

// doubtful reports a point so near the edge of a link's reach that four hundred points of the curve do not decide it.
func (m made) doubtful(p geom.Point, v *View) bool {
	w := v.ToWorld(p)
	for l := range m.board.Links() {
		if r := m.sheet.Route(l.ID); r != nil && len(r.Points) >= 4 && near(r, w, 6.3/v.Zoom) != near(r, w, 5.7/v.Zoom) {
			return true
		}
	}
	return false
}

func TestHandles(t *testing.T) {
	m := wallOf(3)
	v := screen(geom.Camera{X: -200, Y: -200, Zoom: 1})
	v.Selected = m.ids[1]
	for p, want := range map[geom.Point]Hit{
		{X: 330, Y: 197}: {Part: Note, ID: m.ids[1], Col: -1, Row: -1, Handle: LinkHandle, Side: Top},
		{X: 373, Y: 240}: {Part: Note, ID: m.ids[1], Col: -1, Row: -1, Handle: LinkHandle, Side: RightSide},
		{X: 330, Y: 283}: {Part: Note, ID: m.ids[1], Col: -1, Row: -1, Handle: LinkHandle, Side: Bottom},
		{X: 287, Y: 240}: {Part: Note, ID: m.ids[1], Col: -1, Row: -1, Handle: LinkHandle, Side: LeftSide},
		{X: 374, Y: 284}: {Part: Note, ID: m.ids[1], Col: -1, Row: -1, Handle: SizeHandle},
		{X: 330, Y: 240}: {Part: Note, ID: m.ids[1], Col: -1, Row: -1},
		{X: 420, Y: 240}: {Part: Note, ID: m.ids[2], Col: -1, Row: -1},
	} {
		require.Equal(t, want, m.Hit(p, &v), "%v", p)
	}
	v.Selected = ""
	require.Equal(t, NoHandle, m.Hit(geom.Point{X: 330, Y: 199}, &v).Handle)
}

func TestEdgesOfHeadsAndTitles(t *testing.T) {
	m := anyMap(23, 10)
	v := screen(geom.Camera{X: -100, Y: -100, Zoom: 1})
	head := m.HeadOnScreen(1, &v)
	for _, d := range []float64{-5, 5} {
		hit := m.Hit(geom.Point{X: head.Right() + d, Y: head.Y + 20}, &v)
		require.Equal(t, Hit{Part: Head, ID: m.sheet.Columns[1].Phase.ID, Col: 1, Row: -1, Handle: WidthHandle}, hit)
	}
	require.Equal(t, NoHandle, m.Hit(head.Center(), &v).Handle)
	title := m.TitleOnScreen(2, &v)
	hit := m.Hit(geom.Point{X: title.X + 20, Y: title.Bottom() - 4}, &v)
	require.Equal(t, Hit{Part: Title, ID: m.sheet.Rows[2].Lane.ID, Col: -1, Row: 2, Handle: HeightHandle}, hit)
}

func TestWhatIsInTheHandIsNotHit(t *testing.T) {
	m := wallOf(3)
	v := screen(geom.Camera{X: -200, Y: -200, Zoom: 1})
	p := geom.Point{X: 240, Y: 240}
	require.Equal(t, m.ids[0], m.Hit(p, &v).ID)
	m.SetMoving(m.ids[:1])
	require.Equal(t, None, m.Hit(p, &v).Part)
}

func TestInBoxIsTheSameAsLookingAtAll(t *testing.T) {
	m := anyMap(25, 100)
	r := rand.New(rand.NewPCG(25, 26))
	some := false
	for range histories / 4 {
		box := geom.Rect{X: float64(r.IntN(4000) - 2000), Y: float64(r.IntN(4000) - 2000), W: float64(r.IntN(3000)), H: float64(r.IntN(3000))}
		var want []journey.ID
		for b := range m.sheet.Notes() {
			if !b.Rect.Empty() && box.Holds(b.Rect) {
				want = append(want, b.Note.ID)
			}
		}
		require.Equal(t, want, m.InBox(box))
		some = some || len(want) > 2
	}
	require.True(t, some)
}

func TestNothingIsHitOnAnEmptyScene(t *testing.T) {
	s := New(nil, &Light, nil)
	v := screen(geom.Camera{Zoom: 1})
	require.Equal(t, Hit{Part: None, Col: -1, Row: -1}, s.Hit(geom.Point{}, &v))
	require.Empty(t, s.InBox(geom.Rect{W: 100, H: 100}))
	var buf Buffer
	s.Frame(&buf, v)
	require.NotEmpty(t, buf.Bytes)
	b := journey.NewBoard()
	empty := shown(b)
	empty.Frame(&buf, v)
	require.Equal(t, None, empty.Hit(geom.Point{}, &v).Part)
	require.Equal(t, geom.Camera{Zoom: 1}.Zoom, empty.Whole(v, 1).Zoom)
}

// A view may be asked about before the page has told its size, or with a camera from a broken store.
func TestAnUnsoundViewShowsNothing(t *testing.T) {
	m := anyMap(27, 20)
	nan := math.NaN()
	for _, v := range []View{{}, {W: 10, H: 10, DPR: 1}, screen(geom.Camera{X: nan, Zoom: 1}), screen(geom.Camera{Zoom: nan}), screen(geom.Camera{X: math.Inf(1), Zoom: 1})} {
		buf := Buffer{Bytes: []byte{1, 2, 3, 4}}
		m.Frame(&buf, v)
		require.Empty(t, buf.Bytes)
		m.Overlay(&buf, v, &Overlay{Hovered: m.ids[0]})
		require.Empty(t, buf.Bytes)
		require.Equal(t, None, m.Hit(geom.Point{}, &v).Part)
	}
	v := screen(geom.Camera{Zoom: 1})
	require.Equal(t, None, m.Hit(geom.Point{X: nan, Y: nan}, &v).Part)
	require.Empty(t, m.InBox(geom.Rect{X: nan, Y: nan, W: nan, H: nan}))
}
