package layout

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// ends of the stretches of a route.
func stops(r *Route) (out []geom.Point) {
	for i := 0; i < len(r.Points); i += 3 {
		out = append(out, r.Points[i])
	}
	return out
}

func TestNeighboursAreLinkedStraight(t *testing.T) {
	b, s := street(t)
	require.Equal(t, Changed{Links: []journey.ID{"k"}}, s.Update(b.Apply(journey.AddLink(b, "k", "s1", "s2", ""))))
	r := s.Route("k")
	y := s.Note("s1").Rect.Center().Y
	require.Equal(t, []geom.Point{{X: 265, Y: y}, {X: 277, Y: y}}, stops(r))
	require.Equal(t, r.Tip, stops(r)[1])
	require.Zero(t, r.Angle)
	require.False(t, r.Loop)
}

func TestALinkGoesRoundTheNoteBetween(t *testing.T) {
	b, s := street(t)
	v := journey.Float{N: 400, Set: true} // s1 s2 s3 beside each other
	s.Update(b.Apply(append(journey.AddLink(b, "k", "s1", "s3", ""), journey.Set(journey.KindPhase, "p1", "width", &v))))
	for _, p := range along(s.Route("k")) {
		require.False(t, s.Note("s2").Rect.Has(p), p)
	}
	s.Update(b.Apply(journey.DeleteNotes(b, []journey.ID{"s2", "s4"})))
	require.Len(t, s.Route("k").Points, 4, "s3 stands beside s1 now")
}

func TestALinkBackRunsThroughTheGutter(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(journey.AddPhase(b, "p2", "Kopen", "")))
	s.Update(b.Apply(journey.AddNote(b, "z", journey.InCell("p2", "acts", ""), "", "koopt")))
	require.Equal(t, float64(CornerRoom), s.Gutter.H)
	changed := s.Update(b.Apply(append(journey.AddLink(b, "k", "z", "s2", journey.LoopsBack), journey.SetText(journey.KindLink, "k", "condition", "geen keuze"))))
	require.True(t, changed.Grid)
	require.Equal(t, 46.0, s.Gutter.H)
	r := s.Route("k")
	require.True(t, r.Loop)
	require.Equal(t, "geen keuze", r.Text)
	top := s.Note("s2").Rect
	require.Equal(t, geom.Point{X: top.Center().X, Y: top.Y}, r.Tip)
	require.InDelta(t, math.Pi/2, r.Angle, 1e-9, "down")
	require.True(t, s.Gutter.Holds(r.Label), "%v in %v", r.Label, s.Gutter)
	require.InDelta(t, (s.Note("z").Rect.Center().X+top.Center().X)/2, r.Label.Center().X, 1e-9)
	// one inside the other lies lower
	s.Update(b.Apply(slicesOf(journey.AddNote(b, "y", journey.InCell("p2", "acts", ""), "", ""), journey.AddLink(b, "far", "y", "s1", ""))))
	require.Equal(t, 62.0, s.Gutter.H, "one level with words, one without")
	require.Less(t, s.Route("far").Points[6].Y, s.Route("k").Points[6].Y)
	s.Update(b.Apply([]journey.Op{journey.Delete(journey.KindLink, "k"), journey.Delete(journey.KindLink, "far")}))
	require.Equal(t, float64(CornerRoom), s.Gutter.H)
	require.Nil(t, s.Route("k"))
}

func TestALoopComesDownBesideWhatStandsAbove(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(journey.AddLink(b, "k", "s2", "s3", journey.LoopsBack)))
	r, s1, s3 := s.Route("k"), s.Note("s1").Rect, s.Note("s3").Rect
	require.Equal(t, geom.Point{X: s3.Center().X, Y: s3.Y}, r.Tip)
	for _, p := range along(r) {
		require.False(t, s1.Has(p))
	}
}

func TestLooseNotesAreLinkedStraightOrByOneBend(t *testing.T) {
	b := journey.NewBoard()
	b.Apply(slicesOf(journey.AddNote(b, "a", journey.OnWall(0, 0), "", ""), journey.AddNote(b, "b", journey.OnWall(600, 0), "", ""), journey.AddLink(b, "k", "a", "b", "")))
	s := Lay(b, text.NewFace())
	require.Equal(t, []geom.Point{{X: 140, Y: 70}, {X: 600, Y: 70}}, stops(s.Route("k")))
	rev := s.Route("k").Rev
	changed := s.Update(b.Apply(journey.AddNote(b, "c", journey.OnWall(300, 20), "", ""))) // in the way
	require.Equal(t, []journey.ID{"k"}, changed.Links)
	require.Greater(t, s.Route("k").Rev, rev)
	for _, p := range along(s.Route("k")) {
		require.False(t, s.Note("c").Rect.Has(p))
	}
	require.Len(t, s.Route("k").Points, 16, "three stretches and two bends")
	changed = s.Update(b.Apply(journey.ShiftNotes(b, []journey.ID{"c"}, 0, 800)))
	require.Equal(t, []journey.ID{"k"}, changed.Links)
	require.Len(t, s.Route("k").Points, 4)
}

func TestALinkLeavesTheGridBetweenTwoLanes(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(journey.AddPhase(b, "p2", "Kopen", "")))
	for _, id := range []journey.ID{"z1", "z2", "z3", "z4", "z5", "z6"} {
		s.Update(b.Apply(slicesOf(journey.AddNote(b, id, journey.InCell("p2", "acts", ""), "", "koopt"), journey.AddNote(b, "s"+id, journey.InCell("p1", "acts", ""), "", "stap"))))
	}
	s.Update(b.Apply([]journey.Op{journey.SetText(journey.KindNote, "z1", "text", "een\ntwee\ndrie\nvier")})) // so that the rows of the cells differ

	s.Update(b.Apply(slicesOf(journey.AddNote(b, "w", journey.OnWall(1200, 200), "", ""), journey.AddLink(b, "k", "s3", "w", ""))))
	for n := range s.Notes() {
		for _, p := range along(s.Route("k")) {
			require.False(t, n.Rect.Grown(-0.05).Has(p), "%s at %v", n.Note.ID, p)
		}
	}
}

func TestABendPullsTheMiddleAway(t *testing.T) {
	b := journey.NewBoard()
	v := journey.Float{N: 40, Set: true}
	b.Apply(slicesOf(journey.AddNote(b, "a", journey.OnWall(0, 0), "", ""), journey.AddNote(b, "b", journey.OnWall(600, 0), "", ""),
		journey.AddLink(b, "k", "a", "b", ""), []journey.Op{journey.Set(journey.KindLink, "k", "bend", &v), journey.SetText(journey.KindLink, "k", "label", "dan")}))
	r := Lay(b, text.NewFace()).Route("k")
	require.Equal(t, geom.Point{X: 370, Y: 30}, along(r)[4], "40 above the straight line, halfway")
	require.Equal(t, geom.Point{X: 370, Y: 30}, r.Label.Center())
}

func TestABendMovesTheMiddleStretch(t *testing.T) {
	b, s := street(t)
	v := journey.Float{N: 10, Set: true}
	s.Update(b.Apply(journey.AddLink(b, "k", "s1", "s4", "")))
	x := s.Note("s1").Rect.Right() + NoteGap/2
	upright := func() (at float64) {
		for _, p := range stops(s.Route("k")) {
			if p.Y > s.Note("s1").Rect.Center().Y+1 && p.Y < s.Note("s4").Rect.Center().Y-1 {
				at = p.X
			}
		}
		return at
	}
	require.Equal(t, x, upright())
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindLink, "k", "bend", &v)}))
	require.Equal(t, x+10, upright(), "to the left of the way down")
}

func TestALabelKeepsOffNotes(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(append(journey.AddLink(b, "k", "s1", "s4", ""), journey.SetText(journey.KindLink, "k", "label", "dan"))))
	require.Equal(t, "dan", s.Route("k").Text)
	require.Equal(t, s.Route("k").Label, s.LabelBox("k"))
	s.Update(b.Apply([]journey.Op{journey.SetText(journey.KindLink, "k", "label", "")}))
	require.True(t, s.Route("k").Label.Empty())
	require.Equal(t, 80.0, s.LabelBox("k").W)
	require.True(t, s.LabelBox("nobody").Empty())
}

func TestALinkOfWhichAnEndIsGoneIsAShortPiece(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(slicesOf(journey.AddLink(b, "none", "spectre", "phantom", ""))))
	require.Nil(t, s.Route("none"), "without either there is nothing to show")
	s.Update(b.Apply(journey.AddLink(b, "k", "s1", "ghost", "")))
	s.Update(b.Apply(journey.AddLink(b, "l", "ghost", "s2", journey.LoopsBack)))
	require.Equal(t, LastEnd, s.Route("k").Gone)
	require.Equal(t, StartEnd, s.Route("l").Gone)
	r := s.Note("s1").Rect
	require.Equal(t, r.Right(), s.Route("k").Points[0].X)
	require.Equal(t, s.Note("s2").Rect.X, s.Route("l").Tip.X)
	for n := range s.Notes() {
		require.False(t, n.Rect.Has(s.Route("k").Tip), "its loose end lies on %s", n.Note.ID)
		require.False(t, n.Rect.Has(s.Route("l").Points[0]), "its loose end lies on %s", n.Note.ID)
	}
	s.Update(b.Apply([]journey.Op{journey.Delete(journey.KindLink, "l")}))
	changed := s.Update(b.Apply(journey.AddNote(b, "ghost", journey.OnWall(900, 0), "", "")))
	require.Equal(t, []journey.ID{"k"}, changed.Links)
	require.Equal(t, NoEnd, s.Route("k").Gone)
}

func TestANoteLinkedToItself(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(journey.AddLink(b, "k", "s1", "s1", journey.LoopsBack)))
	r := s.Note("s1").Rect
	require.Equal(t, geom.Point{X: r.Center().X, Y: r.Y}, s.Route("k").Tip)
	require.False(t, s.Route("k").Loop)
}

func TestTwoLinksAlongOneLaneKeepApart(t *testing.T) {
	seen := map[float64]bool{}
	for _, id := range []journey.ID{"k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8"} {
		off := lean(id)
		require.LessOrEqual(t, math.Abs(off), 6.0)
		seen[off] = true
	}
	require.Greater(t, len(seen), 2)
}

func TestPasses(t *testing.T) {
	r := geom.Rect{X: 10, Y: 10, W: 20, H: 20}
	for _, c := range []struct {
		p, q geom.Point
		want bool
	}{
		{geom.Point{X: 0, Y: 20}, geom.Point{X: 100, Y: 20}, true},
		{geom.Point{X: 0, Y: 10}, geom.Point{X: 100, Y: 10}, false}, // along the edge
		{geom.Point{X: 0, Y: 20}, geom.Point{X: 10, Y: 20}, false},  // up to it
		{geom.Point{X: 0, Y: 25}, geom.Point{X: 25, Y: 0}, true},
		{geom.Point{X: 0, Y: 19}, geom.Point{X: 19, Y: 0}, false},
		{geom.Point{X: 20, Y: 20}, geom.Point{X: 21, Y: 20}, true},
		{geom.Point{X: 50, Y: 50}, geom.Point{X: 50, Y: 0}, false},
	} {
		_, got := passes(c.p, c.q, r)
		require.Equal(t, c.want, got, "%v %v", c.p, c.q)
	}
}
