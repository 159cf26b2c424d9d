package funnel

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// measured is a board with a measurement in each phase that has one: how many customers enter it.
func measured(entering ...float64) *journey.Board {
	b := journey.NewBoard()
	ids := journey.NewIDs(1)
	names := make([]string, len(entering))
	b.Apply(journey.NewMap(ids, "Kaart", names, nil))
	for i, n := range entering {
		if n >= 0 {
			measure(b, ids.New(), i, "", Entering, n)
		}
	}
	return b
}

func measure(b *journey.Board, id journey.ID, phase int, date string, f Field, n float64) {
	rank := string(id)
	b.Apply([]journey.Op{
		journey.SetText(journey.KindMeasurement, id, "rank", rank), journey.Set(journey.KindMeasurement, id, "phase", &b.Phases()[phase].ID),
		journey.SetText(journey.KindMeasurement, id, "date", date), journey.Set(journey.KindMeasurement, id, f, &journey.Float{N: n, Set: true}),
	})
}

func some(n float64) journey.Float { return journey.Float{N: n, Set: true} }

// Worked out by hand: of 1,000 who are tempted 620 compare, which is 62 in a hundred; of these 155 buy, which is 155 ÷ 620 = 25.
func TestSeed001ConversionIsTheShareThatGoesOn(t *testing.T) {
	all := Of(measured(1000, 620, 155))
	require.Equal(t, some(62), all[0].Conversion)
	require.Equal(t, some(25), all[1].Conversion)
	require.True(t, all[0].Computed)
	require.False(t, all[2].Conversion.Set, "after the last phase nobody goes on")
}

func TestAMeasuredConversionGoesBeforeTheComputed(t *testing.T) {
	b := measured(1000, 620)
	measure(b, "zz", 0, "", Conversion, 58)
	require.Equal(t, some(58), Of(b)[0].Conversion)
	require.False(t, Of(b)[0].Computed)
	measure(b, "zzz", 1, "", Conversion, 80)
	require.Equal(t, some(80), Of(b)[1].Conversion, "also of the last phase")
}

func TestNothingIsComputedFromNothing(t *testing.T) {
	require.False(t, Of(measured(1000, -1))[0].Conversion.Set, "the next was not counted")
	require.False(t, Of(measured(-1, 10))[0].Conversion.Set, "this was not counted")
	require.False(t, Of(measured(0, 10))[0].Conversion.Set, "nobody entered")
	require.Equal(t, some(0), Of(measured(10, 0))[0].Conversion, "all stayed behind: that is a number")
	require.Equal(t, some(150), Of(measured(10, 15))[0].Conversion, "more come in halfway")
	require.Empty(t, Of(journey.NewBoard()))
}

func TestTheNewestMeasurementCounts(t *testing.T) {
	b := measured(-1, -1)
	measure(b, "m1", 0, "2026-03-01", Entering, 400)
	measure(b, "m2", 0, "2026-01-01", Entering, 300)
	require.Equal(t, some(400), Of(b)[0].Entering, "by date, whatever the order")
	measure(b, "m0", 0, "2026-03-01", Entering, 100)
	require.Equal(t, some(400), Of(b)[0].Entering, "on one day the last in order")
	measure(b, "m3", 0, "2026-04-01", Satisfaction, 7)
	require.Equal(t, some(400), Of(b)[0].Entering, "a newer one without this figure takes nothing away")
	require.Equal(t, some(7), Of(b)[0].Satisfaction)
	require.Equal(t, journey.ID("m3"), Newest(b, Of(b)[0].Phase.ID).ID)
	require.Equal(t, journey.ID("m1"), Source(b, Of(b)[0].Phase.ID, Entering).ID)
	require.Nil(t, Newest(b, Of(b)[1].Phase.ID))
}

func TestAFigureIsWrittenWithItsUnit(t *testing.T) {
	w, n := lang.For("nl"), journey.Float{N: 62.5, Set: true}
	said := map[Field]string{}
	for _, f := range Fields {
		said[f] = Say(w, f, n)
		require.Empty(t, Say(w, f, journey.Float{N: 1}), "not measured")
		require.NotEmpty(t, Name(w, f))
	}
	require.Equal(t, map[Field]string{Entering: "62,5", Conversion: "63 %", Satisfaction: "62,5", Value: "€\u00a062,50"}, said)
}
