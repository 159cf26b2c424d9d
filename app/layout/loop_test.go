package layout

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// corridor is a map of as many phases as titles, with one step in each: a0, a1 ...
func corridor(t *testing.T, titles ...string) (*journey.Board, *Sheet) {
	t.Helper()
	b := journey.NewBoard()
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	for i, title := range titles {
		phase := journey.ID(fmt.Sprint("p", i))
		b.Apply(journey.AddPhase(b, phase, title, ""))
		b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("a", i)), journey.InCell(phase, "acts", ""), "", title))
	}
	return b, Lay(b, text.NewFace())
}

// draws links "from to kind words" one after the other.
func draws(b *journey.Board, s *Sheet, links ...[4]string) {
	for i, l := range links {
		id := journey.ID(fmt.Sprint("k", i))
		s.Update(b.Apply(append(journey.AddLink(b, id, journey.ID(l[0]), journey.ID(l[1]), l[2]), journey.SetText(journey.KindLink, id, "condition", l[3]))))
	}
}

// keepsClear checks that in the gutter no label lies on another, and no loop runs through the label of another.
func keepsClear(t *testing.T, s *Sheet, say string) {
	t.Helper()
	for r := range s.Routes() {
		if !r.Loop || r.Label.Empty() {
			continue
		}
		require.True(t, s.Gutter.Holds(r.Label), "%s: %v leaves %v", say, r.Label, s.Gutter)
		for q := range s.Routes() {
			if q.Link == r.Link || !q.Loop {
				continue
			}
			require.False(t, q.Label.Meets(r.Label), "%s: the words of %s on those of %s", say, q.Link.ID, r.Link.ID)
			for _, p := range along(q) {
				require.False(t, r.Label.Has(p), "%s: %s through the words of %s at %v", say, q.Link.ID, r.Link.ID, p)
			}
		}
	}
}

func TestNestedLoopsKeepTheirWordsApart(t *testing.T) {
	b, s := corridor(t, "zoekt", "bekijkt", "kiest", "biedt", "koopt", "woont")
	draws(b, s,
		[4]string{"a2", "a1", "loops-back", "geen keuze"},
		[4]string{"a4", "a1", "loops-back", "geen van de huizen past"},
		[4]string{"a3", "a0", "loops-back", "bod afgewezen"}, // across the one before it
		[4]string{"a5", "a0", "loops-back", "het bevalt niet en er komt toch een ander huis"},
	)
	keepsClear(t, s, "nested")
	require.Greater(t, s.Route("k0").Points[3].Y, s.Route("k3").Points[3].Y, "the longest runs above")
}

// TestLoopsAtOneNoteDoNotCross: the one to the near phase leaves left of the one to the far phase, and arrives right of it.
func TestLoopsAtOneNoteDoNotCross(t *testing.T) {
	b, s := corridor(t, "zoekt", "bekijkt", "kiest", "koopt", "woont")
	draws(b, s, [4]string{"a2", "a0", "loops-back", ""}, [4]string{"a2", "a1", "loops-back", ""}, [4]string{"a2", "a4", "skips", ""}, [4]string{"a3", "a2", "loops-back", ""})
	at := func(id journey.ID) float64 { return s.Route(id).Points[0].X }
	arrives := s.Route("k3").Tip.X
	require.IsIncreasing(t, []float64{at("k1"), at("k0"), at("k2"), arrives})
	for _, id := range []journey.ID{"k0", "k1", "k2"} {
		require.True(t, s.Note("a2").Rect.Has(geom.Point{X: at(id), Y: s.Note("a2").Rect.Y}), "all at its top")
	}
}

// TestLoopsInTheGutterKeepClear: whatever loops there are, words of a usual length are not crossed.
func TestLoopsInTheGutterKeepClear(t *testing.T) {
	face := text.NewFace()
	for seed := range rounds(4) {
		c := newChance(seed)
		b := c.board
		b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
		b.Apply(journey.AddLane(b, "pain", journey.Pains, "Pijn", ""))
		phases := 2 + c.IntN(6)
		for i := range phases {
			b.Apply(journey.AddPhase(b, journey.ID(fmt.Sprint("p", i)), "fase", ""))
		}
		for i := range 20 {
			b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("n", i)), journey.InCell(c.id("p", phases), pick(c.Rand, []journey.ID{"acts", "acts", "pain"}), ""), "", ""))
		}
		for i := range 1 + c.IntN(6) {
			id := journey.ID(fmt.Sprint("k", i))
			b.Apply(append(journey.AddLink(b, id, c.id("n", 20), c.id("n", 20), pick(c.Rand, []string{journey.LoopsBack, journey.Skips})), journey.SetText(journey.KindLink, id, "condition", pick(c.Rand, []string{"", "geen keuze", "bod afgewezen", "weer verhuizen"}))))
		}
		for i := range c.IntN(4) {
			id := journey.ID(fmt.Sprint("h", i))
			b.Apply(append(journey.AddLink(b, id, c.id("p", phases), c.id("p", phases), pick(c.Rand, linkKinds)), journey.SetText(journey.KindLink, id, "label", pick(c.Rand, []string{"", "eerst", "daarna"}))))
		}
		keepsClear(t, Lay(b, face), fmt.Sprint("seed ", seed))
	}
}

// TestSeed003ConditionLoopsRunAboveTheLanes: from step 10 back to 6 and from 20 to 17, with their conditions.
func TestSeed003ConditionLoopsRunAboveTheLanes(t *testing.T) {
	b := journey.NewBoard()
	b.Apply(journey.AddLane(b, "acts", journey.Actions, "Acties", ""))
	for i, title := range []string{"Oriëntatie", "Keuze", "Koop", "Gebruik"} {
		b.Apply(journey.AddPhase(b, journey.ID(fmt.Sprint("p", i)), title, ""))
	}
	for i := range 20 {
		b.Apply(journey.AddNote(b, journey.ID(fmt.Sprint("s", i+1)), journey.InCell(journey.ID(fmt.Sprint("p", i/5)), "acts", ""), "", fmt.Sprint("stap ", i+1)))
	}
	s := Lay(b, text.NewFace())
	draws(b, s, [4]string{"s10", "s6", "loops-back", "geen keuze"}, [4]string{"s20", "s17", "loops-back", "weer verhuizen"})
	for id, words := range map[journey.ID]string{"k0": "geen keuze", "k1": "weer verhuizen"} {
		r := s.Route(id)
		require.True(t, r.Loop)
		require.Equal(t, words, r.Text)
		require.True(t, s.Gutter.Holds(r.Label))
		require.Greater(t, r.Label.Y, float64(HeadHeight), "below the heads' text")
		require.Less(t, r.Label.Bottom(), s.Rows[0].Y, "above the first lane")
	}
	keepsClear(t, s, "twenty steps")
}

// TestSeed000LastPhaseLoopsToTheFirst and seed 004: promoters bring new strangers.
func TestSeed004PromoteLoopsBackToAware(t *testing.T) {
	b, s := corridor(t, "Aware", "Engage", "Subscribe", "Convert", "Excite", "Ascend", "Advocate", "Promote")
	draws(b, s, [4]string{"p7", "p0", "loops-back", "brengt nieuwe klanten"})
	r := s.Route("k0")
	require.True(t, r.Loop)
	require.True(t, r.Back)
	require.Equal(t, geom.Point{X: s.HeadRect(7).Center().X, Y: HeadHeight}, r.Points[0], "from the lower edge of the last head")
	require.Equal(t, geom.Point{X: s.HeadRect(0).Center().X, Y: HeadHeight}, r.Tip, "to that of the first")
	for _, p := range along(r) {
		require.GreaterOrEqual(t, p.Y, float64(HeadHeight), "never through the heads' text")
		require.LessOrEqual(t, p.Y, s.Rows[0].Y, "never into a lane")
	}
}

func TestSeed000LoyaltyLoopRunsBack(t *testing.T) {
	b, s := corridor(t, "Verleiden", "Veroveren", "Vasthouden", "Verhogen")
	draws(b, s, [4]string{"p3", "p1", "", ""})
	require.True(t, s.Route("k0").Back, "a loop also where nobody said so")
}

// TestSeed004SkipRunsOverWhatItSkips, as an arc.
func TestSeed004SkipRunsOverWhatItSkips(t *testing.T) {
	b, s := corridor(t, "zoekt", "bekijkt", "koopt")
	draws(b, s, [4]string{"a0", "a2", "skips", "koopt opnieuw"})
	r := s.Route("k0")
	require.True(t, r.Loop)
	require.False(t, r.Back)
	require.True(t, s.Gutter.Holds(r.Label))
	require.Greater(t, r.Tip.X, s.Note("a1").Rect.Right())
}

// TestSeed000ConnectorsRunInAnyDirection between all pairs of notes around one.
func TestSeed000ConnectorsRunInAnyDirection(t *testing.T) {
	b := journey.NewBoard()
	for _, lane := range []journey.ID{"l0", "l1", "l2"} {
		b.Apply(journey.AddLane(b, lane, journey.Touchpoints, string(lane), ""))
	}
	for _, phase := range []journey.ID{"p0", "p1", "p2"} {
		b.Apply(journey.AddPhase(b, phase, string(phase), ""))
		for _, lane := range []journey.ID{"l0", "l1", "l2"} {
			b.Apply(journey.AddNote(b, phase+lane, journey.InCell(phase, lane, ""), "", "contact"))
		}
	}
	s := Lay(b, text.NewFace())
	for n := range b.Notes() {
		if n.ID == "p1l1" {
			continue
		}
		for k, ends := range [][2]journey.ID{{"p1l1", n.ID}, {n.ID, "p1l1"}} {
			id := journey.ID(fmt.Sprint(n.ID, k))
			s.Update(b.Apply(journey.AddLink(b, id, ends[0], ends[1], "")))
			r := s.Route(id)
			require.NotNil(t, r)
			require.True(t, s.Note(ends[0]).Rect.Grown(0.01).Has(r.Points[0]), "it leaves its note")
			require.True(t, s.Note(ends[1]).Rect.Grown(0.01).Has(r.Tip), "and reaches the other")
		}
	}
}

func TestWhatCausesOrSolvesStaysWithTheNotes(t *testing.T) {
	b, s := corridor(t, "zoekt", "koopt")
	draws(b, s, [4]string{"a1", "a0", "causes", ""}, [4]string{"a1", "a0", "solves", ""})
	require.False(t, s.Route("k0").Loop)
	require.False(t, s.Route("k1").Loop)
	require.Equal(t, float64(CornerRoom), s.Gutter.H)
}

const layLine = LabelSize * float64(text.LineHeight)

func TestLongWordsOnALoopTakeMoreLinesAndTheGutterGrows(t *testing.T) {
	b, s := corridor(t, "zoekt", "bekijkt", "koopt")
	draws(b, s, [4]string{"a2", "a0", "loops-back", "geen van de huizen past bij het budget, de wijk en de wensen van het gezin"})
	r := s.Route("k0")
	require.Len(t, r.Lines, 3)
	require.InDelta(t, 46+2*layLine, s.Gutter.H, 1e-4, "one level, higher by two lines")
	require.True(t, s.Gutter.Holds(r.Label))
}

func TestALoopThatIsPulledUpMakesTheGutterHigher(t *testing.T) {
	b, s := corridor(t, "zoekt", "koopt")
	draws(b, s, [4]string{"a1", "a0", "loops-back", "toch niet"})
	was := s.Gutter.H
	v := journey.Float{N: 50, Set: true}
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindLink, "k0", "bend", &v)}))
	require.Equal(t, was+50, s.Gutter.H)
	require.True(t, s.Gutter.Holds(s.Route("k0").Label))
	v.N = -5000
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindLink, "k0", "bend", &v)}))
	require.True(t, s.Gutter.Holds(s.Route("k0").Label), "it does not leave the gutter")
}

func TestALoopLeavesWithItsPhase(t *testing.T) {
	b, s := corridor(t, "zoekt", "bekijkt", "koopt")
	draws(b, s, [4]string{"p2", "p0", "loops-back", ""})
	at := s.Route("k0").Tip
	s.Update(b.Apply(journey.MovePhase(b, "p0", "p2")))
	require.Equal(t, geom.Point{X: s.HeadRect(1).Center().X, Y: HeadHeight}, s.Route("k0").Tip)
	require.NotEqual(t, at, s.Route("k0").Tip)
	s.Update(b.Apply(journey.DeletePhase(b, "p0")))
	require.Nil(t, s.Route("k0"))
	require.Equal(t, float64(CornerRoom), s.Gutter.H)
}

// TestABendIsSeenBeforeItIsWritten: the preview is the route that the bend will give, and looking changes nothing.
func TestABendIsSeenBeforeItIsWritten(t *testing.T) {
	for seed := range rounds(20) {
		c := newChance(seed)
		c.crowd()
		s := Lay(c.board, text.NewFace())
		for l := range c.board.Links() {
			if r := s.Route(l.ID); r == nil || r.Gone != NoEnd {
				continue
			}
			by := c.number(80) - 40
			before := picture(s)
			seen := s.Bent(l.ID, by, nil)
			require.Equal(t, before, picture(s))
			loop := s.Route(l.ID).Loop
			v := journey.Float{N: by, Set: true}
			s.Update(c.board.Apply([]journey.Op{journey.Set(journey.KindLink, l.ID, "bend", &v)}))
			if !loop {
				require.Equal(t, s.Route(l.ID).Points, seen, "seed %d: %s", seed, l.ID)
			}
		}
	}
}

func TestTheGripFollowsTheBend(t *testing.T) {
	b := journey.NewBoard()
	b.Apply(slicesOf(journey.AddNote(b, "a", journey.OnWall(0, 0), "", ""), journey.AddNote(b, "b", journey.OnWall(600, 0), "", ""), journey.AddLink(b, "k", "a", "b", "")))
	s := Lay(b, text.NewFace())
	at, side, ok := s.Grip("k")
	require.True(t, ok)
	require.Equal(t, geom.Point{X: 370, Y: 70}, at)
	require.Equal(t, geom.Point{Y: -1}, side)
	v := journey.Float{N: 40, Set: true}
	s.Update(b.Apply([]journey.Op{journey.Set(journey.KindLink, "k", "bend", &v)}))
	at, _, _ = s.Grip("k")
	require.Equal(t, geom.Point{X: 370, Y: 30}, at)
	_, _, ok = s.Grip("nobody")
	require.False(t, ok)
}
