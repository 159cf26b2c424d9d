package lang

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNumbersAsPeopleWriteThem(t *testing.T) {
	for _, c := range []struct {
		f      float64
		nl, en string
	}{{0, "0", "0"}, {7.5, "7,5", "7.5"}, {1000, "1.000", "1,000"}, {-1234567.891, "−1.234.567,89", "−1,234,567.89"}, {999, "999", "999"}} {
		require.Equal(t, c.nl, dutch.Number(c.f))
		require.Equal(t, c.en, english.Number(c.f))
	}
	require.Equal(t, "€\u00a012,50", dutch.Money(12.5))
	require.Equal(t, "€\u00a01,250", english.Money(1250))
	require.Equal(t, "€\u00a00.25", english.Money(0.25))
	require.Equal(t, "62 %", dutch.Percent(61.6))
	require.Equal(t, "0,3 %", dutch.Percent(0.25))
	require.Equal(t, "9.5 %", english.Percent(9.51))
	require.Equal(t, "100 %", dutch.Percent(100))
	require.Equal(t, []string{"99 %", "99,5 %", "99,9 %", "101 %"}, []string{dutch.Percent(99.4), dutch.Percent(99.5), dutch.Percent(99.98), dutch.Percent(100.6)}, "a hundred only where it is all of them")
}

func TestNumbersAsPeopleTypeThem(t *testing.T) {
	for typed, want := range map[string]float64{"1.000": 1000, "1000": 1000, "7,5": 7.5, "7.5": 7.5, " 62 % ": 62, "€ 1.250,50": 1250.5, "-3": -3, "−3": -3, "1.234.567": 1234567, "0.125": 0.125} {
		got, ok := dutch.Parse(typed)
		require.True(t, ok, typed)
		require.Equal(t, want, got, typed)
	}
	for typed, want := range map[string]float64{"1,000": 1000, "7,5": 7.5, "7.5": 7.5, "1,250.50": 1250.5} {
		got, ok := english.Parse(typed)
		require.True(t, ok, typed)
		require.Equal(t, want, got, typed)
	}
	for _, typed := range []string{"", "veel", "1.2.3", "NaN", "Inf", "1e999", "0x10", "1_000"} {
		_, ok := dutch.Parse(typed)
		require.False(t, ok, typed)
	}
	for _, f := range []float64{0, 0.5, 12, 1250.5, 1e9, -40} {
		got, ok := dutch.Parse(dutch.Number(f))
		require.True(t, ok)
		require.Equal(t, f, got)
	}
}
