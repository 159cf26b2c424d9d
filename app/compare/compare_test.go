package compare_test

import (
	"fmt"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/compare"
	"reiskaart/app/journey"
	"reiskaart/app/templates"
)

func Example() {
	is := read(nil, `{"format":"reiskaart/1","id":"m","phases":[{"id":"p","title":"Kiezen"}],"lanes":[{"id":"l","kind":"touchpoints"}],
		"notes":[{"id":"n","phase":"p","lane":"l","text":"Folder"}]}`)
	will := journey.Wanted(is, "w", "Straks")
	will.Apply([]journey.Op{journey.SetText(journey.KindNote, "n", "text", "Filmpje")})
	d := compare.Of(is, will)
	fmt.Println(d.Count[compare.Changed], d.Phases[0].Notes[0].Fields)
	// Output: 1 [text]
}

func read(t *testing.T, file string) *journey.Board {
	b, _, err := codec.Read([]byte(file))
	if err != nil && t != nil {
		require.NoError(t, err)
	}
	return b
}

// TestAFreshWantedMapIsNoOther: nothing is said but what Wanted leaves behind, of every template and of the sample.
func TestAFreshWantedMapIsNoOther(t *testing.T) {
	for _, is := range maps(t) {
		will := journey.Wanted(is, "w", "Straks")
		d := compare.Of(is, will)
		stays := 0
		for n := range is.Notes() {
			if !compare.Carried(is.KindOf(n)) {
				stays++
			}
		}
		require.Equal(t, [compare.Whats]int{compare.Same: will.Count(journey.KindNote), compare.Left: stays}, d.Count)
		for _, p := range d.Phases {
			require.Equal(t, compare.Same, p.What)
			require.Empty(t, p.Fields)
		}
		for _, l := range d.Lanes {
			require.Equal(t, compare.Same, l.What)
		}
		require.Equal(t, [compare.Whats]int{compare.Same: is.Count(journey.KindNote)}, compare.Of(is, is).Count, "a map and itself")
	}
}

func maps(t *testing.T) []*journey.Board {
	all := []*journey.Board{read(t, string(templates.Sample("nl"))), read(t, string(templates.Sample("en"))), read(t, worked)}
	for i := range templates.All {
		all = append(all, templates.All[i].Board("nl"))
	}
	return all
}

// TestWhatComesOneWayGoesTheOther: of any two maps of one origin, each is added in one direction what is dropped in the other.
func TestWhatComesOneWayGoesTheOther(t *testing.T) {
	for seed := range int64(60) {
		r := rand.New(rand.NewSource(seed))
		is := read(t, string(templates.Sample("nl")))
		will := journey.Wanted(is, "w", "Straks")
		if seed%3 == 0 { // two wanted maps of one present
			is = journey.Wanted(is, "v", "Ook")
			disturb(r, is)
		}
		disturb(r, will)
		one, other := compare.Of(is, will), compare.Of(will, is)
		require.Equal(t, one.Count[compare.Added], other.Count[compare.Dropped]+other.Count[compare.Left], "seed %d", seed)
		require.Equal(t, other.Count[compare.Added], one.Count[compare.Dropped]+one.Count[compare.Left], "seed %d", seed)
		require.Equal(t, one.Count[compare.Changed], other.Count[compare.Changed], "seed %d", seed)
		require.Equal(t, one.Count[compare.Moved], other.Count[compare.Moved], "seed %d", seed)
		seen := map[journey.ID]int{}
		for _, p := range one.Phases {
			for _, n := range p.Notes {
				seen[n.Is]++
				seen[n.Will+" "]++
			}
		}
		for _, n := range one.Loose {
			seen[n.Is]++
			seen[n.Will+" "]++
		}
		delete(seen, "")
		delete(seen, " ")
		require.Len(t, seen, is.Count(journey.KindNote)+will.Count(journey.KindNote))
		for id, n := range seen {
			require.Equal(t, 1, n, "%s, seed %d", id, seed)
		}
	}
}

// disturb alters a map at random.
func disturb(r *rand.Rand, b *journey.Board) {
	ids := journey.NewIDs(r.Uint64())
	for range 1 + r.Intn(25) {
		phases, lanes := b.Phases(), b.Lanes()
		var notes []journey.ID
		for n := range b.Notes() {
			notes = append(notes, n.ID)
		}
		note, phase, lane := notes[r.Intn(len(notes))], phases[r.Intn(len(phases))].ID, lanes[r.Intn(len(lanes))].ID
		switch r.Intn(8) {
		case 0:
			b.Apply(journey.DeleteNotes(b, []journey.ID{note}))
		case 1:
			b.Apply(journey.MoveNotes(b, []journey.ID{note}, journey.InCell(phase, lane, ""), ""))
		case 2:
			b.Apply([]journey.Op{journey.SetText(journey.KindNote, note, "text", "anders"), journey.SetText(journey.KindNote, note, "owner", "Els")})
		case 3:
			b.Apply(journey.AddNote(b, ids.New(), journey.InCell(phase, lane, ""), note, "nieuw"))
		case 4:
			b.Apply(journey.MovePhase(b, phase, phases[r.Intn(len(phases))].ID))
		case 5:
			b.Apply(journey.AddPhase(b, ids.New(), "Nazorg", phase))
		case 6:
			if len(phases) > 2 {
				b.Apply(journey.DeletePhase(b, phase))
			}
		case 7:
			id := ids.New() // a copy keeps where it came from
			b.Apply(append(journey.AddNote(b, id, journey.InCell(phase, lane, ""), "", "kopie"), journey.Set(journey.KindNote, id, "basis", &note)))
		}
		if b.Count(journey.KindNote) < 3 {
			return
		}
	}
}

// worked is a present map of two phases by hand: steps a, b, c and d, touchpoints t and u, two emotions and a measurement in the first.
const worked = `{"format":"reiskaart/1","id":"m","title":"Nu","phases":[{"id":"p","title":"Kiezen"},{"id":"q","title":"Kopen"}],
	"lanes":[{"id":"s","kind":"actions"},{"id":"t","kind":"touchpoints"},{"id":"e","kind":"emotions"},{"id":"x","kind":"pains"},{"id":"o","kind":"solutions"}],
	"notes":[{"id":"a","phase":"p","lane":"s","text":"Zoekt"},{"id":"b","phase":"p","lane":"s","text":"Vergelijkt"},{"id":"c","phase":"p","lane":"s","text":"Kiest"},{"id":"d","phase":"q","lane":"s","text":"Betaalt"},
		{"id":"u","phase":"p","lane":"t","under":"a","text":"Folder","owner":"Jan"},{"id":"v","phase":"q","lane":"t","text":"Kassa"},
		{"id":"f","phase":"p","lane":"e","score":-2},{"id":"g","phase":"p","lane":"e","score":1},
		{"id":"pain","phase":"p","lane":"x","text":"Te veel keus"},{"id":"help","phase":"p","lane":"o","text":"Keuzehulp"}],
	"measurements":[{"id":"m1","phase":"p","date":"2026-01-01","entering":1000},{"id":"m2","phase":"q","date":"2026-01-01","entering":250}]}`

// TestADifferenceWorkedOutByHand: the touchpoint is now a film by Els and stands under another step, step c comes first, d is gone, the
// solution became a touchpoint, and a phase was added. In the first phase the mood was (-2 + 1) ÷ 2 = -0.5 and is (0 + 1) ÷ 2 = 0.5; of
// 1,000 customers 250 went on, which is 25 in a hundred, and 400 will, which is 40.
func TestADifferenceWorkedOutByHand(t *testing.T) {
	is := read(t, worked)
	will := journey.Wanted(is, "w", "Straks")
	score := func(id journey.ID, n int) []journey.Op {
		s := journey.Some(n)
		return append(journey.AddNote(will, id, journey.InCell("p", "e", ""), "", ""), journey.Set(journey.KindNote, id, "score", &s))
	}
	counted := func(id, phase journey.ID, n float64) []journey.Op {
		return []journey.Op{journey.Set(journey.KindMeasurement, id, "phase", &phase), journey.Set(journey.KindMeasurement, id, "entering", &journey.Float{N: n, Set: true})}
	}
	from := journey.ID("help")
	for _, ops := range [][]journey.Op{
		{journey.SetText(journey.KindNote, "u", "text", "Filmpje"), journey.SetText(journey.KindNote, "u", "owner", "Els")},
		journey.MoveNotes(will, []journey.ID{"u"}, journey.InCell("p", "t", "b"), ""),
		journey.MoveNotes(will, []journey.ID{"c"}, journey.InCell("p", "s", ""), "a"),
		journey.DeleteNotes(will, []journey.ID{"d"}),
		append(journey.AddNote(will, "new", journey.InCell("p", "t", ""), "", "Keuzehulp"), journey.Set(journey.KindNote, "new", "basis", &from)),
		journey.AddPhase(will, "r", "Gebruiken", ""),
		score("h", 0), score("i", 1), counted("n1", "p", 1000), counted("n2", "q", 400),
	} {
		will.Apply(ops)
	}
	d := compare.Of(is, will)
	require.Len(t, d.Phases, 3)
	require.Equal(t, compare.Item{What: compare.Added, Will: "r"}, d.Phases[2].Item)
	became := map[journey.ID]compare.Item{}
	for _, p := range d.Phases {
		for _, n := range p.Notes {
			became[n.Is+">"+n.Will] = n
		}
	}
	require.Equal(t, compare.Item{What: compare.Moved, Is: "u", Will: "u", Fields: []journey.Field{"text", "owner"}}, became["u>u"])
	require.Equal(t, compare.Moved, became["c>c"].What)
	require.Equal(t, compare.Same, became["a>a"].What, "one of three had to move, not two")
	require.Equal(t, compare.Same, became["b>b"].What)
	require.Equal(t, compare.Dropped, became["d>"].What)
	require.Equal(t, compare.Item{What: compare.Added, Will: "new", Source: "help"}, became[">new"])
	require.Equal(t, compare.Left, became["pain>"].What)
	require.Equal(t, [compare.Whats]int{compare.Same: 3, compare.Changed: 1, compare.Moved: 2, compare.Added: 3, compare.Dropped: 1, compare.Left: 4}, d.Count)

	p := d.Phases[0]
	require.Equal(t, journey.Float{N: 1, Set: true}, compare.Gain(p.Before.Mood, p.After.Mood))
	require.Equal(t, journey.Some(-2), p.Before.Lowest)
	require.Equal(t, journey.Some(0), p.After.Lowest)
	require.InDelta(t, 15, compare.Gain(p.Before.Conversion, p.After.Conversion).N, 1e-9)
	require.False(t, compare.Gain(d.Phases[1].Before.Mood, d.Phases[1].After.Mood).Set, "nobody said how the second phase feels")
	require.Equal(t, map[journey.ID][]journey.ID{"help": {"new"}}, compare.Taken(is, will))
}

// TestAPhaseThatIsGoneStandsBehindItsNeighbour, and what stood in it is dropped there.
func TestAPhaseThatIsGoneStandsBehindItsNeighbour(t *testing.T) {
	is := read(t, worked)
	will := journey.Wanted(is, "w", "Straks")
	will.Apply(journey.DeletePhase(will, "p"))
	d := compare.Of(is, will)
	require.Equal(t, []journey.ID{"p", "q"}, []journey.ID{d.Phases[0].Is, d.Phases[1].Is})
	require.Equal(t, compare.Dropped, d.Phases[0].What)
	require.Equal(t, 4, d.Count[compare.Dropped])
	require.Len(t, d.Phases[0].Notes, 8)
}

// TestWhatSaysNothingOfTheJourneyIsNoChange: paper, places on it, who may see it and how a lane is shown.
func TestWhatSaysNothingOfTheJourneyIsNoChange(t *testing.T) {
	is := read(t, worked)
	will := journey.Wanted(is, "w", "Straks")
	yes, size := true, 40.0
	will.Apply([]journey.Op{
		journey.Set(journey.KindNote, "u", "private", &yes), journey.Set(journey.KindNote, "u", "locked", &yes), journey.SetText(journey.KindNote, "u", "color", "blue"),
		journey.SetText(journey.KindNote, "u", "group", "g"), journey.Cover(journey.KindNote, "v", true), journey.Set(journey.KindNote, "v", "ceiling", &journey.Float{N: size, Set: true}),
		journey.Set(journey.KindLane, "s", "folded", &yes), journey.Set(journey.KindLane, "s", "hidden", &yes), journey.Set(journey.KindLane, "s", "height", &journey.Float{N: size, Set: true}),
		journey.SetText(journey.KindLane, "s", "color", "blue"), journey.SetText(journey.KindPhase, "p", "color", "blue"), journey.Set(journey.KindPhase, "p", "width", &journey.Float{N: size, Set: true}),
	})
	d := compare.Of(is, will)
	require.Equal(t, [compare.Whats]int{compare.Same: 6, compare.Left: 4}, d.Count)
	for _, p := range d.Phases {
		require.Equal(t, compare.Same, p.What)
	}
	for _, l := range d.Lanes {
		require.Equal(t, compare.Same, l.What)
	}
}

// TestPhasesAndLanesMoveAndAreCalledOtherwise: of two that change places one moved, and what is both is moved with its fields.
func TestPhasesAndLanesMoveAndAreCalledOtherwise(t *testing.T) {
	is := read(t, worked)
	will := journey.Wanted(is, "w", "Straks")
	will.Apply(journey.MovePhase(will, "q", "p"))
	will.Apply([]journey.Op{journey.SetText(journey.KindPhase, "q", "title", "Afrekenen"), journey.SetText(journey.KindLane, "s", "title", "Wat de klant doet"), journey.SetText(journey.KindLane, "x", "title", "Pijn")})
	will.Apply(journey.MoveLane(will, "t", "s"))
	d := compare.Of(is, will)
	whats := map[journey.ID]compare.Item{}
	moved := 0
	for _, p := range d.Phases {
		whats[p.Will] = p.Item
		if p.What == compare.Moved {
			moved++
		}
	}
	require.Equal(t, 1, moved)
	require.Equal(t, []journey.ID{"q", "p"}, []journey.ID{d.Phases[0].Will, d.Phases[1].Will}, "in the order of the wanted map")
	require.Equal(t, []journey.Field{"title"}, whats["q"].Fields)
	moved = 0
	for _, l := range d.Lanes {
		if l.What == compare.Moved {
			moved++
		}
		if l.Will == "x" {
			require.Equal(t, compare.Changed, l.What)
		}
		if l.Will == "s" {
			require.Equal(t, []journey.Field{"title"}, l.Fields)
		}
	}
	require.Equal(t, 1, moved)
	will.Apply(journey.MoveNotes(will, []journey.ID{"v"}, journey.OnWall(5, 5), ""))
	d = compare.Of(is, will)
	require.Equal(t, compare.Item{What: compare.Moved, Is: "v", Will: "v"}, d.Loose[0], "out of its cell, where it is of no kind")
	require.Zero(t, d.Count[compare.Added]+d.Count[compare.Dropped])
}

// TestACopyTakesThePlaceOfWhatItWasMadeOf, where that is gone; the first of two, and what it says otherwise counts once.
func TestACopyTakesThePlaceOfWhatItWasMadeOf(t *testing.T) {
	is := read(t, worked)
	will := journey.Wanted(is, "w", "Straks")
	from := journey.ID("v")
	for _, id := range []journey.ID{"v2", "v3"} {
		will.Apply(append(journey.AddNote(will, id, journey.InCell("p", "t", ""), "", "Scankassa"), journey.Set(journey.KindNote, id, "basis", &from)))
	}
	require.Equal(t, [compare.Whats]int{compare.Same: 6, compare.Added: 2, compare.Left: 4}, compare.Of(is, will).Count)
	will.Apply(journey.DeleteNotes(will, []journey.ID{"v"}))
	d := compare.Of(is, will)
	require.Equal(t, [compare.Whats]int{compare.Same: 5, compare.Moved: 1, compare.Changed: 1, compare.Added: 1, compare.Left: 4}, d.Count)
	for _, n := range d.Phases[0].Notes {
		if n.Will == "v2" {
			require.Equal(t, compare.Item{What: compare.Moved, Is: "v", Will: "v2", Fields: []journey.Field{"text"}}, n)
		}
	}
}

func TestPlacedGoesPhaseByPhase(t *testing.T) {
	is := read(t, worked)
	is.Apply(journey.MovePhase(is, "q", "p"))
	var texts []string
	for _, n := range compare.Placed(is, journey.Touchpoints) {
		texts = append(texts, n.Text)
	}
	require.Equal(t, []string{"Kassa", "Folder"}, texts)
}
