package layout

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/templates"
	"reiskaart/app/text"
)

// dump is a sheet in short lines: what a person would measure on it with a ruler.
func dump(s *Sheet) string {
	var b strings.Builder
	for _, c := range s.Columns {
		fmt.Fprintf(&b, "phase %s x %g w %g:", c.Phase.ID, c.X, c.W)
		for _, sub := range c.Subs {
			fmt.Fprintf(&b, " %s@%g", sub.Step, sub.X)
		}
		fmt.Fprintln(&b)
	}
	for _, r := range s.Rows {
		fmt.Fprintf(&b, "lane %s y %g h %g\n", r.Lane.ID, r.Y, r.H)
	}
	fmt.Fprintf(&b, "gutter %g grid %g %g\n", s.Gutter.H, s.Grid.W, s.Grid.H)
	for n := range s.Notes() {
		r := n.Rect
		fmt.Fprintf(&b, "%s (%g %g %g %g) size %g:", n.Note.ID, r.X, r.Y, r.W, r.H, n.Size)
		for _, l := range n.Lines {
			fmt.Fprintf(&b, " %s |", n.Text.Shown(l))
		}
		fmt.Fprintln(&b)
	}
	for r := range s.Routes() {
		fmt.Fprintf(&b, "%s", r.Link.ID)
		for i := 0; i < len(r.Points); i += 3 {
			fmt.Fprintf(&b, " %.0f,%.0f", r.Points[i].X, r.Points[i].Y)
		}
		fmt.Fprintf(&b, " %.1f %s\n", r.Angle, r.Text)
	}
	return b.String()
}

func TestGoldenSample(t *testing.T) {
	board, _, err := codec.Read(templates.Sample("nl"))
	require.NoError(t, err)
	golden(t, board, "huizenkoper.golden")
}

// TestGoldenCrowd is a map full of notes and links, drawn by lot.
func TestGoldenCrowd(t *testing.T) {
	c := newChance(62)
	c.crowd()
	golden(t, c.board, "crowd.golden")
}

func golden(t *testing.T, board *journey.Board, name string) {
	t.Helper()
	got, file := dump(Lay(board, text.NewFace())), filepath.Join("testdata", name)
	if os.Getenv("GOLDEN") == "write" {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// TestTheEmptyBoard has nothing to show, and its first phase and lane meet at the corner that the doc names.
func TestTheEmptyBoard(t *testing.T) {
	b := journey.NewBoard()
	s := Lay(b, text.NewFace())
	require.Equal(t, geom.Rect{}, s.Bounds)
	done := b.Apply(append(journey.AddPhase(b, "p", "Kiezen", ""), journey.AddLane(b, "l", journey.Actions, "Acties", "")...))
	require.True(t, s.Update(done).All)
	require.Equal(t, geom.Rect{X: 144, Y: 62 + CornerRoom, W: 9 + 112 + 12 + 112 + 9, H: 76}, s.Cell(0, 0))
	require.Equal(t, geom.Rect{X: 144, W: 254, H: 56}, s.HeadRect(0))
	require.Equal(t, geom.Rect{Y: 62 + CornerRoom, W: 138, H: 76}, s.TitleRect(0))
	require.Equal(t, geom.Rect{W: 398, H: 138 + CornerRoom}, s.Grid)
	require.Equal(t, geom.Rect{}, s.Cell(1, 0))
	require.Equal(t, geom.Rect{}, s.HeadRect(-1))
	require.Equal(t, geom.Rect{}, s.TitleRect(1))
}

func TestStepsWithNotesUnderThemStandTwoByTwoWhereTheyWouldMeet(t *testing.T) {
	b, s := street(t)
	require.Equal(t, []Sub{{"s1", 153, 112}, {"s2", 277, 112}}, s.Columns[0].Subs)
	require.Equal(t, s.Note("s1").Rect.X, s.Note("s3").Rect.X)
	s.Update(b.Apply(journey.AddNote(b, "t2", journey.InCell("p1", "touch", "s2"), "", "")))
	require.Equal(t, []Sub{{"s1", 153, 112}, {"s2", 277, 112}}, s.Columns[0].Subs)
	require.Equal(t, s.Note("s2").Rect.X, s.Note("t2").Rect.X)
	s.Update(b.Apply(journey.AddNote(b, "t4", journey.InCell("p1", "touch", "s4"), "", ""))) // s4 stands below s2
	require.Equal(t, []Sub{{"s1", 153, 112}, {"s3", 277, 112}}, s.Columns[0].Subs)
	require.Equal(t, s.Note("s4").Rect.X, s.Note("t4").Rect.X)
	require.Equal(t, s.Note("s1").Rect.X, s.Note("s2").Rect.X)
	require.Less(t, s.Note("s1").Rect.Y, s.Note("s2").Rect.Y)
	require.Less(t, s.Note("s2").Rect.X, s.Note("s4").Rect.X, "time runs from left to right")
	require.Equal(t, journey.ID("s3"), s.LandingAt(geom.Point{X: 280, Y: s.Rows[1].Y + 5}, nil, geom.Rect{W: 112, H: 58}).Place.Under)
	require.Equal(t, journey.ID("s4"), s.LandingAt(geom.Point{X: 380, Y: s.Rows[1].Y + 5}, nil, geom.Rect{W: 112, H: 58}).Place.Under)
	s.Update(b.Apply(journey.DeleteNotes(b, []journey.ID{"t4"})))
	require.Len(t, s.Columns[0].Subs, 2)
}

func TestInStep(t *testing.T) {
	require.True(t, inStep(nil, 2))
	require.True(t, inStep([]int{7}, 2))
	require.True(t, inStep([]int{0, 1}, 2))
	require.True(t, inStep([]int{0, 3}, 2))
	require.False(t, inStep([]int{0, 2}, 2), "they meet")
	require.False(t, inStep([]int{1, 4}, 2), "the second would stand to the left of the first")
	require.False(t, inStep([]int{0, 1, 5}, 4))
}

// TestTimeRunsFromLeftToRightInTheCurve: whichever steps of a phase have an emotion, and in whatever order they got it, the
// faces stand in the order of the steps.
func TestTimeRunsFromLeftToRightInTheCurve(t *testing.T) {
	for which := range 1 << 4 {
		for _, back := range []bool{false, true} {
			b, s := street(t)
			var felt []journey.ID
			for i := range 4 {
				if which&(1<<i) != 0 {
					felt = append(felt, journey.ID(fmt.Sprint("s", i+1)))
				}
			}
			made := slices.Clone(felt)
			if back {
				slices.Reverse(made)
			}
			for _, step := range made {
				s.Update(b.Apply(journey.AddNote(b, "e"+step, journey.InCell("p1", "mood", step), "", "blij")))
			}
			for i := 1; i < len(felt); i++ {
				require.Less(t, s.Note("e"+felt[i-1]).Rect.X, s.Note("e"+felt[i]).Rect.X, "%v, made in the order %v", felt, made)
			}
		}
	}
}

func TestAWidthOfThePhaseSpreadsOverItsSubColumns(t *testing.T) {
	b, s := street(t)
	wide := func(w float64) {
		v := journey.Float{N: w, Set: true}
		s.Update(b.Apply([]journey.Op{journey.Set(journey.KindPhase, "p1", "width", &v)}))
	}
	wide(402)
	require.Equal(t, []Sub{{"s1", 153, 120}, {"s2", 285, 120}, {"s3", 417, 120}}, s.Columns[0].Subs)
	require.Equal(t, 402.0, s.Columns[0].W)
	wide(150)
	require.Equal(t, []Sub{{"s1", 153, 132}}, s.Columns[0].Subs)
	s.Update(b.Apply(append(journey.AddNote(b, "t1", journey.InCell("p1", "touch", "s1"), "", ""), journey.AddNote(b, "t2", journey.InCell("p1", "touch", "s2"), "", "")...)))
	require.Equal(t, []Sub{{"s1", 153, 60}, {"s3", 225, 60}}, s.Columns[0].Subs)
	require.Equal(t, 150.0, s.Columns[0].W)
}

func TestNotesOfARowAreEquallyHigh(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply([]journey.Op{journey.SetText(journey.KindNote, "s1", "text", "een\ntwee\ndrie\nvier")}))
	h := 93.0 // 8 + 4 lines of 19.2 + 8, rounded up
	require.Equal(t, h, s.Note("s1").Rect.H)
	require.Equal(t, h, s.Note("s2").Rect.H)
	require.Equal(t, float64(NoteHeight), s.Note("s3").Rect.H)
	require.Equal(t, s.Note("s1").Rect.Bottom()+NoteGap, s.Note("s3").Rect.Y)
	require.Equal(t, 9+h+12+58+9, s.Rows[0].H)
}

func TestATouchpointHasRoomForItsMarks(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(append(journey.AddNote(b, "t1", journey.InCell("p1", "touch", ""), "", "een\ntwee"), journey.SetText(journey.KindNote, "t1", "influence", "yes"))))
	require.Equal(t, 73.0, s.Note("t1").Rect.H) // 8 + 38.4 + 26, rounded up
	s.Update(b.Apply([]journey.Op{journey.SetText(journey.KindNote, "t1", "evidence", "assumption")}))
	require.Equal(t, 112.0-2*Inset-MarkRoom, s.Note("t1").Room)
}

func TestFoldedAndHiddenLanes(t *testing.T) {
	b, s := street(t)
	yes := true
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindLane, "acts", "folded", &yes)}))
	require.Equal(t, float64(FoldHeight), s.Rows[0].H)
	require.True(t, s.Note("s1").Rect.Empty())
	require.Equal(t, 0, s.Note("s1").Row)
	_, ok := s.NeighbourCell(Cell{0, 1}, Upward)
	require.False(t, ok)
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindLane, "acts", "hidden", &yes)}))
	require.Len(t, s.Rows, 2)
	require.Equal(t, -1, s.Note("s1").Row)
	s.Update(b.Apply(append([]journey.Op{{Register: journey.Register{Kind: journey.KindLane, Record: "acts", Field: "hidden"}}}, journey.Op{Register: journey.Register{Kind: journey.KindLane, Record: "acts", Field: "folded"}})))
	require.Equal(t, geom.Rect{X: 153, Y: 71 + CornerRoom, W: 112, H: 58}, s.Note("s1").Rect)
}

func TestALineIsAStripUntilSomethingLiesInIt(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(journey.AddLane(b, "line", journey.LineLane, "Zichtbaar", "")))
	require.Equal(t, float64(FoldHeight), s.Rows[3].H)
	s.Update(b.Apply(journey.AddNote(b, "x", journey.InCell("p1", "line", ""), "", "x")))
	require.Equal(t, float64(LaneHeight), s.Rows[3].H)
}

func TestFacesStandUnderTheirSteps(t *testing.T) {
	b, s := street(t)
	feel := func(id, under journey.ID, score int) {
		n := journey.Some(score)
		s.Update(b.Apply(append(journey.AddNote(b, id, journey.InCell("p1", "mood", under), "", "blij"), journey.Set(journey.KindNote, id, "score", &n))))
	}
	feel("e1", "s1", 2)
	feel("e2", "s2", -2)
	feel("e3", "s2", 0)
	r := s.Rows[2]
	require.Equal(t, 110.0, r.H)
	require.Equal(t, geom.Rect{X: 153 + 56 - 13, Y: r.Y + 3, W: 26, H: 26}, s.Note("e1").Rect)
	require.Equal(t, geom.Rect{X: 277 + 25 - 13, Y: r.Y + 110 - 29, W: 26, H: 26}, s.Note("e2").Rect)
	require.Equal(t, geom.Rect{X: 277 + 87 - 13, Y: r.Y + 55 - 13, W: 26, H: 26}, s.Note("e3").Rect)
	require.Positive(t, s.Note("e1").Inset.Y, "below")
	require.Negative(t, s.Note("e2").Inset.Y, "above")
}

func TestLooseNotes(t *testing.T) {
	b := journey.NewBoard()
	s := Lay(b, text.NewFace())
	size := journey.Size{W: 300, H: 20}
	s.Update(b.Apply(slicesOf(
		journey.AddNote(b, "a", journey.OnWall(-50, 30), "", "los"),
		append(journey.AddNote(b, "b", journey.OnWall(500, 30), "", "los"), journey.Set(journey.KindNote, "b", "size", &size)),
		append(journey.AddNote(b, "c", journey.OnWall(0, 300), "", "Kop"), journey.SetText(journey.KindNote, "c", "kind", journey.LooseText)),
	)))
	require.Equal(t, geom.Rect{X: -50, Y: 30, W: LooseSize, H: LooseSize}, s.Note("a").Rect)
	require.Equal(t, geom.Rect{X: 500, Y: 30, W: 300, H: NoteHeight}, s.Note("b").Rect)
	c := s.Note("c")
	require.InDelta(t, float64(c.Lines[0].Width), c.Rect.W-2*Inset, 1)
	require.Equal(t, 36.0, c.Rect.H) // 19.2 + 16, rounded up
	require.Equal(t, geom.Rect{X: -50, Y: 30, W: 850, H: 306}, s.Bounds)
	changed := s.Update(b.Apply(journey.ShiftNotes(b, []journey.ID{"b"}, -400, 0)))
	require.Equal(t, Changed{Notes: []journey.ID{"b"}}, changed)
	require.Equal(t, 450.0, s.Bounds.W)
}

func slicesOf(parts ...[]journey.Op) (all []journey.Op) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func TestParkedNotesAndThoseWithoutAPlaceLieBelowTheGrid(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(slicesOf(journey.AddNote(b, "x", journey.Parking(), "", ""), journey.AddNote(b, "y", journey.InCell("gone", "acts", ""), "", ""))))
	require.Equal(t, journey.InParking, s.Note("x").Where)
	require.Equal(t, journey.NotPlaced, s.Note("y").Where)
	require.Greater(t, s.Tray.Y, s.Grid.Bottom())
	require.Greater(t, s.Lot.Y, s.Tray.Bottom())
	require.True(t, s.Tray.Holds(s.Note("y").Rect))
	require.True(t, s.Lot.Holds(s.Note("x").Rect))
	s.Update(b.Apply(journey.DeleteNotes(b, []journey.ID{"x", "y"})))
	require.Equal(t, []geom.Rect{{}, {}}, []geom.Rect{s.Tray, s.Lot})
}

func TestANoteFollowsTheKindOfItsLane(t *testing.T) {
	b, s := street(t)
	rev := s.Note("s1").Rev
	require.True(t, s.Update(b.Apply([]journey.Op{journey.SetText(journey.KindLane, "acts", "kind", journey.Pains)})).All)
	require.Equal(t, journey.Pains, s.Note("s1").Kind)
	require.Greater(t, s.Note("s1").Rev, rev)
}

func TestTypingChangesOneNote(t *testing.T) {
	b, s := street(t)
	changed := s.Update(b.Apply([]journey.Op{journey.SetText(journey.KindNote, "s3", "text", "belt")}))
	require.Equal(t, Changed{Notes: []journey.ID{"s3"}}, changed)
	require.Equal(t, Changed{}, s.Update(nil))
}

func TestRelearnMeasuresForeignTextsAnew(t *testing.T) {
	b, face := journey.NewBoard(), text.NewFace()
	b.Apply(slicesOf(journey.AddNote(b, "a", journey.OnWall(0, 0), "", "👍👍"), journey.AddNote(b, "b", journey.OnWall(200, 0), "", "duim")))
	b.Apply([]journey.Op{journey.SetText(journey.KindNote, "a", "kind", journey.LooseText), journey.SetText(journey.KindNote, "b", "kind", journey.LooseText)})
	s := Lay(b, face)
	require.Equal(t, 2*16+2.0*Inset, s.Note("a").Rect.W, "an em each")
	face.Learn("👍", text.Regular, 1.5)
	require.Equal(t, Changed{Notes: []journey.ID{"a"}}, s.Relearn())
	require.Equal(t, 2*24+2.0*Inset, s.Note("a").Rect.W)
	require.Equal(t, Changed{}, s.Relearn())
}

func TestWalking(t *testing.T) {
	b, s := street(t)
	walk := func(from journey.ID, dir Direction) string {
		next, ok := s.Neighbour(from, dir)
		require.Equal(t, next != "", ok)
		return string(next)
	}
	require.Equal(t, "s2", walk("s1", Rightward))
	require.Equal(t, "s3", walk("s1", Downward))
	require.Equal(t, "s2", walk("s4", Upward))
	require.Equal(t, "s3", walk("s4", Leftward))
	require.Equal(t, "", walk("s2", Rightward))
	require.Equal(t, "", walk("s1", Upward))
	require.Equal(t, "", walk("nobody", Upward))
	s.Update(b.Apply(slicesOf(journey.AddNote(b, "a", journey.OnWall(900, 0), "", ""), journey.AddNote(b, "b", journey.OnWall(1200, 40), "", ""), journey.AddNote(b, "c", journey.OnWall(950, 900), "", ""))))
	require.Equal(t, "b", walk("a", Rightward))
	require.Equal(t, "c", walk("a", Downward))
	require.Equal(t, "", walk("a", Leftward))
	next, ok := s.NeighbourCell(Cell{0, 1}, Downward)
	require.True(t, ok)
	require.Equal(t, Cell{0, 2}, next)
	_, ok = s.NeighbourCell(Cell{0, 1}, Leftward)
	require.False(t, ok)
}

func TestCellAt(t *testing.T) {
	_, s := street(t)
	at, ok := s.CellAt(geom.Point{X: 144, Y: 62 + CornerRoom})
	require.True(t, ok)
	require.Equal(t, Cell{}, at)
	_, ok = s.CellAt(geom.Point{X: 100, Y: 140})
	require.False(t, ok)
	require.Equal(t, 1, s.RowAt(s.Rows[1].Y-1))
	require.Equal(t, -1, s.ColumnAt(1e9))
	require.Equal(t, []journey.ID{"s1", "s2", "s3", "s4"}, s.NotesIn(Cell{}))
	require.Nil(t, s.NotesIn(Cell{5, 5}))
	_, ok = s.CellOf("nobody")
	require.False(t, ok)
}
