package funnel

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

func worth(b *journey.Board, values ...float64) []Figures {
	for i, v := range values {
		measure(b, journey.ID("v"+string(rune('a'+i))), i, "", Value, v)
	}
	return Of(b)
}

// Worked out by hand: 1,000 enter and 620 go on, so 380 leave; at € 120 each that is € 45,600. Of 620 155 go on: 465 leave, at
// € 200 € 93,000. After the last phase nobody leaves. Together 845 leave and € 138,600 is lost.
func TestSeed001ValueLostIsWhoLeavesTimesTheirValue(t *testing.T) {
	lost := Lost(worth(measured(1000, 620, 155), 120, 200))
	require.Equal(t, Loss{Leave: some(380), Cost: some(45600)}, lost[0])
	require.Equal(t, Loss{Leave: some(465), Cost: some(93000)}, lost[1])
	require.Equal(t, Loss{}, lost[2])
	require.Equal(t, Loss{Leave: some(845), Cost: some(138600)}, Total(lost))
}

// TestASumNeedsEachLossInFull: one of which it is known who leaves and not what that costs makes none.
func TestASumNeedsEachLossInFull(t *testing.T) {
	require.Equal(t, Loss{}, Total([]Loss{{Leave: some(3), Cost: some(30)}, {Leave: some(2), Cost: some(20)}, {Leave: some(1)}}))
	require.Equal(t, Loss{}, Total([]Loss{{Leave: some(3), Cost: some(30)}, {Cost: some(20)}, {}}))
	require.Equal(t, Loss{Leave: some(5), Cost: some(50)}, Total([]Loss{{Leave: some(3), Cost: some(30)}, {Over: true}, {Leave: some(2), Cost: some(20)}, {}}))
}

func TestAMeasuredConversionCountsForTheLoss(t *testing.T) {
	b := measured(1000, 620)
	measure(b, "x", 0, "", Conversion, 50)
	measure(b, "y", 1, "", Conversion, 90)
	lost := Lost(worth(b, 10, 100))
	require.Equal(t, Loss{Leave: some(500), Cost: some(5000)}, lost[0])
	require.InDelta(t, 62, lost[1].Leave.N, 1e-9, "also of the last phase: 10 in a hundred of 620")
	require.InDelta(t, 6200, lost[1].Cost.N, 1e-9)
}

func TestWhatIsMissingIsNamedAndGivesNoSum(t *testing.T) {
	b := measured(1000, 620, -1, 100)
	all := worth(b, 120)
	lost := Lost(all)
	require.True(t, lost[0].Cost.Set)
	require.False(t, lost[1].Leave.Set, "who enters the third is unknown")
	require.Equal(t, Loss{}, Total(lost), "a sum of some would be taken for the whole")
	entering, value := Missing(all)
	require.Equal(t, []*journey.Phase{all[2].Phase}, entering)
	require.Equal(t, []*journey.Phase{all[1].Phase, all[2].Phase}, value)
	entering, value = Missing(Of(measured(1000, -1)))
	require.Len(t, entering, 1, "who enters the last is needed for the first")
	require.Len(t, value, 1)
	require.Equal(t, Loss{}, Total(Lost(worth(measured(10, 5), 1))), "of one phase that loses there is nothing to add")
}

func TestMoreThanAHundredIsNoLoss(t *testing.T) {
	lost := Lost(worth(measured(10, 15, 3), 5, 5))
	require.Equal(t, Loss{Over: true}, lost[0])
	require.Equal(t, some(60), lost[1].Cost)
	_, value := Missing(Of(measured(10, 15)))
	require.Empty(t, value, "what a customer is worth there is not needed")
}

func TestNobodyOnePhaseNoPhase(t *testing.T) {
	require.Empty(t, Lost(Of(journey.NewBoard())))
	require.Equal(t, []Loss{{}}, Lost(worth(measured(5), 10)))
	lost := Lost(Of(measured(0, 7)))
	require.Equal(t, Loss{Leave: some(0), Cost: some(0)}, lost[0], "nobody enters, nobody leaves")
	require.False(t, Through(Of(measured(5))).Set)
	require.False(t, Through(Of(measured(0, 5))).Set)
	require.Equal(t, some(15.5), Through(Of(measured(1000, 620, 155))))
}

// Worked out by hand: of 1,000 who enter one in a hundred more goes on, 10; of these 25 in a hundred go on, 2.5; at € 120 in the
// third phase that is € 300. In the second phase one point more is 6.2 customers, € 744. Both at once: (10 × 26 ÷ 100) + 6.2 = 8.8,
// € 1,056, more than both apart since who comes more goes on more often too.
func TestOneMorePointThroughAllLaterPhases(t *testing.T) {
	all := worth(measured(1000, 620, 155), 0, 50, 120)
	require.Equal(t, Gain{At: 2, Customers: 2.5, Euro: 300}, WhatIf(all, []float64{1, 0, 0}))
	require.Equal(t, Gain{At: 2, Customers: 6.2, Euro: 744}, WhatIf(all, []float64{0, 1, 0}))
	both := WhatIf(all, []float64{1, 1, 0})
	require.InDelta(t, 8.8, both.Customers, 1e-9)
	require.InDelta(t, 1056, both.Euro, 1e-9)
	require.Equal(t, Gain{At: -1}, WhatIf(all, []float64{0, 0, 5}), "behind the last phase there is nothing")
	require.Equal(t, Gain{At: -1}, WhatIf(all, []float64{0, 0, 0}))

	all = worth(measured(1000, 620, 155), 0, 50)
	require.Equal(t, Gain{At: 1, Customers: 10, Euro: 500}, WhatIf(all, []float64{1, 0, 0}), "in the last phase that has a value")
	all = worth(measured(1000, 620, -1, 10), 0, 50, 60, 70)
	require.Equal(t, 1, WhatIf(all, []float64{1, 0, 0, 0}).At, "beyond an unknown conversion nothing is said")
	all = worth(measured(100, 98, 9), 0, 10)
	require.InDelta(t, 2, WhatIf(all, []float64{50, 0, 0}).Customers, 1e-9, "no more than a hundred in a hundred go on")
	require.Equal(t, Gain{At: -1}, WhatIf(worth(measured(10, 15), 1, 1), []float64{3, 0}))
}

// TestFiguresBeyondAllLimits: another program wrote them, and the file keeps them as they are.
func TestFiguresBeyondAllLimits(t *testing.T) {
	b := measured(1e308, 1e308, 3)
	measure(b, "neg", 0, "2026-01-01", Entering, -5)
	all := worth(b, 1e308, -1e308)
	require.Equal(t, some(0), all[0].Entering)
	require.Equal(t, some(1e15), all[1].Entering)
	require.Equal(t, some(1e15), all[0].Value)
	for _, l := range Lost(all) {
		require.False(t, math.IsInf(l.Cost.N, 0) || math.IsNaN(l.Cost.N))
	}
	require.NotContains(t, Say(lang.For("nl"), Value, Lost(all)[1].Cost), "Inf")
}

func TestFiguresGrowOld(t *testing.T) {
	require.False(t, Stale("2026-05-22", "2026-11-22", 6), "half a year on the day")
	require.True(t, Stale("2026-05-21", "2026-11-22", 6))
	require.False(t, Stale("", "2026-11-22", 6), "without a day one cannot say")
	require.False(t, Stale("2027-05-21", "2026-11-22", 6))
	require.False(t, Stale("onzin", "2026-11-22", 6))
	require.True(t, Stale("2026-10-21", "2026-11-22", 1))
	require.False(t, Stale("2025-11-22", "2026-11-22", 12))
	b := measured(-1)
	require.Empty(t, Latest(b))
	require.Equal(t, 6, Months(b))
	b.Apply([]journey.Op{journey.Set(journey.KindMap, "", "figuresLast", &journey.Int{N: 12, Set: true})})
	require.Equal(t, 12, Months(b))
	b.Apply(journey.AddMeasurement(b, "import", "", "2026-11-01"))
	measure(b, "m1", 0, "2025-01-01", Value, 4)
	measure(b, "m2", 0, "2026-01-01", Entering, 300)
	measure(b, "m3", 0, "2026-02-01", Entering, 400)
	phase := b.Phases()[0].ID
	require.Equal(t, "2026-02-01", Latest(b), "an import of reviews is no figure")
	b.Apply(append(journey.AddMeasurement(b, "begun", phase, "2026-06-01"), journey.AddMeasurement(b, "gone", "weg", "2026-07-01")...))
	b.Apply([]journey.Op{journey.Set(journey.KindMeasurement, "gone", Entering, &journey.Float{N: 3, Set: true})})
	require.Equal(t, "2026-02-01", Latest(b), "nor is a measurement that was only begun, or one of a phase that is gone")
	b.Apply([]journey.Op{journey.Delete(journey.KindMeasurement, "begun")})
	require.Equal(t, "2025-01-01", Oldest(b, phase), "the value was not measured since")
	history := History(b, phase)
	require.Equal(t, []journey.ID{"m3", "m2", "m1"}, []journey.ID{history[0].ID, history[1].ID, history[2].ID})
	require.Empty(t, Oldest(b, "x"))
}

func TestFiguresAreFoundByTheirHeads(t *testing.T) {
	all := Of(measured(-1, -1))
	all[0].Phase.Title, all[1].Phase.Title = "Kiezen", "Kopen"
	down := grid.Table{{"Fase", "Klanten per maand", "Iets", "Waarde per klant"}, {"kiezen", "1.000", "x", "€ 120"}, {"Kopen", "", "y", "veel"}, {"Anders", "3"}}
	found, odd, ok := Find(down, all)
	require.True(t, ok)
	require.Equal(t, []string{"Anders"}, odd)
	require.Equal(t, []Found{{all[0].Phase.ID, Entering, "1.000", 2, 2}, {all[0].Phase.ID, Value, "€ 120", 2, 4}, {all[1].Phase.ID, Value, "veel", 3, 4}}, found)
	found, _, ok = Find(grid.Table{{"", "Kiezen", "Kopen"}, {"Customers", "1000", "620"}, {"Conversion", "62 %", ""}}, all)
	require.True(t, ok)
	require.Equal(t, []Found{{all[0].Phase.ID, Entering, "1000", 2, 2}, {all[0].Phase.ID, Conversion, "62 %", 3, 2}, {all[1].Phase.ID, Entering, "620", 2, 3}}, found)
	_, _, ok = Find(grid.Table{{"1", "2"}, {"3", "4"}}, all)
	require.False(t, ok)
	_, _, ok = Find(nil, nil)
	require.False(t, ok)

	found, left := Fill(grid.Table{{"1"}, {"2", "", "9"}, {"3"}}, all, all[0].Phase.ID, Entering)
	require.Equal(t, []Found{{all[0].Phase.ID, Entering, "1", 1, 1}, {all[1].Phase.ID, Entering, "2", 2, 1}, {all[1].Phase.ID, Satisfaction, "9", 2, 3}}, found)
	require.Equal(t, 1, left)
	_, ok = Read(lang.For("nl"), Entering, "-3")
	require.False(t, ok)
	n, ok := Read(lang.For("nl"), Conversion, "150 %")
	require.True(t, ok, "what somebody counted elsewhere is taken as it is")
	require.InDelta(t, 150, n, 0)
}

func TestTheOneValueThatIsKnown(t *testing.T) {
	for _, row := range []struct {
		values []float64
		want   float64
		ok     bool
	}{{nil, 0, false}, {[]float64{120}, 120, true}, {[]float64{120, 120}, 120, true}, {[]float64{120, 80}, 0, false}, {[]float64{5, 5, 5}, 5, false}, {[]float64{0}, 0, true}} {
		v, ok := OneValue(worth(measured(10, 5, 3), row.values...))
		require.Equal(t, row.ok, ok, row.values)
		if ok {
			require.Equal(t, row.want, v)
		}
	}
}

// TestWhoEntersTheLastPhaseIsAskedOnlyWhereItTellsSomething: it is the conversion of the one before, unless that was measured or nobody
// enters there.
func TestWhoEntersTheLastPhaseIsAskedOnlyWhereItTellsSomething(t *testing.T) {
	asked := func(b *journey.Board) (at []int) {
		all := Of(b)
		entering, _ := Missing(all)
		for i := range all {
			if slices.Contains(entering, all[i].Phase) {
				at = append(at, i)
			}
		}
		return at
	}
	require.Equal(t, []int{1}, asked(measured(1000, -1)))
	require.Equal(t, []int{0}, asked(measured(-1, -1)), "first the one before")
	require.Empty(t, asked(measured(0, -1)), "of nobody nobody goes on")
	b := measured(1000, -1)
	measure(b, "x", 0, "", Conversion, 50)
	require.Empty(t, asked(b), "the conversion was measured")
	measure(b, "y", 1, "", Conversion, 50)
	require.Equal(t, []int{1}, asked(b), "who leaves the last is a share of who enters it")
}
