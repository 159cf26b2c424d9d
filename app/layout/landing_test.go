package layout

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// street is a map of one phase p1 with the lanes acts, touch and mood, and steps s1 to s4, two to a row.
func street(t *testing.T) (*journey.Board, *Sheet) {
	t.Helper()
	b := journey.NewBoard()
	b.Apply(journey.AddPhase(b, "p1", "Kiezen", ""))
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	b.Apply(journey.AddLane(b, "touch", journey.Touchpoints, "Contact", ""))
	b.Apply(journey.AddLane(b, "mood", journey.Emotions, "Emotie", ""))
	for i := range 4 {
		b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("s", i+1)), journey.InCell("p1", "acts", ""), "", "stap"))
	}
	return b, Lay(b, text.NewFace())
}

func TestLandingBetweenSteps(t *testing.T) {
	_, s := street(t)
	held := []journey.ID{"s4"}
	land := s.LandingAt(s.Note("s2").Rect.Center(), held, s.Note("s4").Rect)
	require.Equal(t, journey.InCell("p1", "acts", ""), land.Place)
	require.Equal(t, journey.ID("s2"), land.Before)
	require.Equal(t, s.Note("s2").Rect, land.Rect)
	require.Equal(t, []Shift{{"s2", s.Note("s3").Rect}, {"s3", s.Note("s4").Rect}}, s.Preview(land, held, nil))
}

func TestAHeldNoteLeavesItsPlaceToTheNext(t *testing.T) {
	_, s := street(t)
	held := []journey.ID{"s1"}
	land := s.LandingAt(s.Note("s4").Rect.Center(), held, s.Note("s1").Rect)
	require.Empty(t, land.Before)
	require.Equal(t, s.Note("s4").Rect, land.Rect)
	require.Equal(t, []Shift{{"s2", s.Note("s1").Rect}, {"s3", s.Note("s2").Rect}, {"s4", s.Note("s3").Rect}}, s.Preview(land, held, nil))
}

func TestANoteLandsUnderTheStepAboveIt(t *testing.T) {
	b, s := street(t)
	cell := s.Cell(0, 1)
	land := s.LandingAt(geom.Point{X: cell.Right() - 20, Y: cell.Y + 20}, nil, geom.Rect{H: 58})
	require.Equal(t, journey.InCell("p1", "touch", "s2"), land.Place)
	require.Equal(t, geom.Rect{X: s.Columns[0].Subs[1].X, Y: cell.Y + Pad, W: NoteWidth, H: NoteHeight}, land.Rect)
	s.Update(b.Apply(journey.AddNote(b, "t1", land.Place, land.Before, "bank")))
	require.Equal(t, land.Rect, s.Note("t1").Rect)
	land = s.LandingAt(s.Note("t1").Rect.Center().Add(geom.Point{Y: 37}), nil, geom.Rect{H: 58})
	require.Equal(t, journey.InCell("p1", "touch", "s2"), land.Place)
	require.Empty(t, land.Before)
	require.Equal(t, s.Note("t1").Rect.Moved(geom.Point{Y: NoteHeight + NoteGap}), land.Rect)
}

func TestWhatStoodUnderAHeldStepFindsAnotherPlace(t *testing.T) {
	b, s := street(t)
	s.Update(b.Apply(journey.AddNote(b, "t", journey.InCell("p1", "touch", "s2"), "", "")))
	held := []journey.ID{"s2"}
	r := s.Note("t").Rect
	land := s.LandingAt(r.Center().Add(geom.Point{Y: 37}), held, s.Note("s2").Rect)
	require.Equal(t, []Shift{{"t", geom.Rect{X: 153, Y: r.Y, W: r.W, H: r.H}}}, s.Preview(land, held, nil), "t is the first of the cell now")
}

func TestLandingOutsideTheGridIsLoose(t *testing.T) {
	_, s := street(t)
	at := geom.Rect{X: -400, Y: 30, W: 112, H: 58}
	require.Equal(t, Landing{Place: journey.OnWall(-400, 30), Rect: at}, s.LandingAt(at.Center(), []journey.ID{"s1"}, at))
}

func TestAnEmotionLandsAtItsScore(t *testing.T) {
	b, s := street(t)
	r, sub := s.Rows[2], s.Columns[0].Subs[1]
	for score := -2; score <= 2; score++ {
		y := r.Y + r.H/2 - float64(score)*(r.H/2-FaceInset)/2
		land := s.LandingAt(geom.Point{X: sub.X + 3, Y: y + 4}, nil, geom.Rect{})
		require.Equal(t, journey.Some(score), land.Score)
		require.Equal(t, journey.InCell("p1", "mood", "s2"), land.Place)
		id := journey.ID(fmt.Sprint("e", score))
		ops := append(journey.AddNote(b, id, land.Place, land.Before, ""), journey.Set(journey.KindNote, id, "score", &land.Score))
		s.Update(b.Apply(ops))
		require.Equal(t, land.Rect, s.Note(id).Rect)
		s.Update(b.Apply(journey.DeleteNotes(b, []journey.ID{id})))
	}
	require.Equal(t, 2, s.ScoreAt(2, r.Y-100))
	require.Equal(t, -2, s.ScoreAt(2, r.Y+r.H+100))
}

func TestNextInIsTheFirstFreePlace(t *testing.T) {
	b, s := street(t)
	require.Equal(t, s.Note("s3").Rect.Moved(geom.Point{Y: NoteHeight + NoteGap}), s.NextIn(Cell{0, 0}, "").Rect)
	s.Update(b.Apply(journey.AddNote(b, "t1", journey.InCell("p1", "touch", "s1"), "", "bank")))
	next := s.NextIn(Cell{0, 1}, "")
	require.Equal(t, s.Columns[0].Subs[1].X, next.Rect.X)
	require.Equal(t, s.Note("t1").Rect.Y, next.Rect.Y)
	require.Equal(t, journey.InCell("p1", "touch", ""), next.Place)
	require.Equal(t, s.Note("t1").Rect.Moved(geom.Point{Y: NoteHeight + NoteGap}), s.NextIn(Cell{0, 1}, "s1").Rect)
	require.Equal(t, 2.0*FaceRadius, s.NextIn(Cell{0, 2}, "").Rect.W)
	require.Equal(t, Landing{}, s.NextIn(Cell{3, 0}, ""))
}

// TestTheNextNoteLiesWhereItWasShown: what NextIn promises is where the note comes to lie.
func TestTheNextNoteLiesWhereItWasShown(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(10) {
		c := newChance(seed)
		c.crowd()
		s := Lay(c.board, face)
		at := Cell{c.IntN(len(s.Columns)), c.IntN(len(s.Rows))}
		if kind := s.Rows[at.Row].Lane.Kind; kind == journey.Emotions {
			continue
		}
		subs := slices.Clone(s.Columns[at.Col].Subs)
		next, top := s.NextIn(at, ""), s.Rows[at.Row].Y
		s.Update(c.board.Apply(journey.AddNote(c.board, "new", next.Place, "", "bank")))
		if !sameWidths(subs, s.Columns[at.Col].Subs) {
			continue // the new step took places that led to other sub-columns
		}
		got := s.Note("new").Rect
		require.Equal(t, []float64{next.Rect.X, next.Rect.Y - top}, []float64{got.X, got.Y - s.Rows[at.Row].Y}, "seed %d", seed)
	}
}

// followed reports whether a note names another as its step, here or once that one comes to its phase, or steps stand under
// steps: then a move may lead others to other sub-columns.
func followed(b *journey.Board, step journey.ID) bool {
	for n := range b.Notes() {
		if n.Place.Under == step || n.Place.Under != "" && b.KindOf(n) == journey.Actions {
			return true
		}
	}
	return false
}

func sameWidths(a, b []Sub) bool {
	return slices.EqualFunc(a, b, func(x, y Sub) bool { return x.X == y.X && x.W == y.W })
}

// TestADroppedNoteLiesWhereTheGapWas: and the others where the preview showed them.
func TestADroppedNoteLiesWhereTheGapWas(t *testing.T) {
	face := text.NewFace()
	same, n := 0, rounds(10)
	for seed := range n {
		c := newChance(seed)
		c.crowd()
		s := Lay(c.board, face)
		at := Cell{c.IntN(len(s.Columns)), c.IntN(len(s.Rows))}
		cell := s.Cell(at.Col, at.Row)
		held := c.id("n", 2)
		if s.Taker(at.Row) != at.Row || s.Rows[at.Row].Lane.Kind == journey.Emotions || s.boxes[held] == nil || s.Note(held).Kind == journey.Emotions || followed(c.board, held) {
			continue
		}
		p := geom.Point{X: cell.X + c.Float64()*cell.W, Y: cell.Y + c.Float64()*cell.H}
		land := s.LandingAt(p, []journey.ID{held}, geom.Rect{H: NoteHeight})
		require.Equal(t, journey.Cell, land.Place.Where)
		want := map[journey.ID]float64{held: land.Rect.X}
		for _, id := range s.NotesIn(at) {
			if id != held {
				want[id] = s.Note(id).Rect.X
			}
		}
		for _, sh := range s.Preview(land, []journey.ID{held}, nil) {
			want[sh.ID] = sh.Rect.X
		}
		subs := slices.Clone(s.Columns[at.Col].Subs)
		s.Update(c.board.Apply(journey.MoveNotes(c.board, []journey.ID{held}, land.Place, land.Before)))
		if acts := s.Rows[at.Row].Lane.Kind == journey.Actions; !acts && !slices.Equal(subs, s.Columns[at.Col].Subs) || !sameWidths(subs, s.Columns[at.Col].Subs) {
			continue // a step that left its lane led others to other sub-columns
		}
		same++
		got := map[journey.ID]float64{}
		for _, id := range s.NotesIn(at) {
			got[id] = s.Note(id).Rect.X
		}
		require.Equal(t, want, got, "seed %d: %s before %q", seed, held, land.Before)
	}
	require.Greater(t, same, int(n)/20)
}

func TestADragAllocatesNothing(t *testing.T) {
	s := Lay(wideMap(), text.NewFace())
	held := []journey.ID{"n77"}
	from := s.Note("n77").Rect
	shifts := make([]Shift, 0, 100)
	i := 0
	require.Zero(t, testing.AllocsPerRun(100, func() {
		land := s.LandingAt(s.Cell(i%30, i%15).Center(), held, from)
		shifts = s.Preview(land, held, shifts[:0])
		i++
	}))
}

// TestADroppedNoteCouldNotBePutLastInAFullCell: past the middle of the last note means behind it.
func TestADroppedNoteCouldNotBePutLastInAFullCell(t *testing.T) {
	_, s := street(t)
	last := s.NotesIn(Cell{0, 0})
	r := s.Note(last[len(last)-1]).Rect
	left, right := r.Center(), r.Center()
	left.X, right.X = left.X-20, right.X+20
	require.Equal(t, last[len(last)-1], s.LandingAt(left, nil, r).Before)
	require.Equal(t, journey.ID(""), s.LandingAt(right, nil, r).Before)
}
