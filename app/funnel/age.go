package funnel

import (
	"reiskaart/app/day"
	"reiskaart/app/journey"
)

// StaleMonths is after how many months figures have grown old where a map does not say it: expectations change within months
// (seed 001).
const StaleMonths = 6

// Months is after how many months the figures of a map have grown old.
func Months(b *journey.Board) int {
	if n := b.Doc().FiguresLast; n.Set {
		return max(1, min(120, n.N))
	}
	return StaleMonths
}

// Stale reports whether a day of the file lies more than so many months before today. What has no day is not known to be old.
func Stale(date, today string, months int) bool {
	return date != "" && day.Step(date, 0, months) < today && date < today
}

// Latest is the day of the newest figure of all phases; empty where none has a day.
func Latest(b *journey.Board) (date string) {
	for _, r := range b.All(journey.KindMeasurement) {
		if m := r.(*journey.Measurement); m.Date > date && has(m) && b.Phase(m.Phase) != nil {
			date = m.Date
		}
	}
	return date
}

func has(m *journey.Measurement) bool {
	return m.Entering.Set || m.Conversion.Set || m.Satisfaction.Set || m.Value.Set || m.Share.Set
}

// Oldest is the day of the oldest figure that counts for a phase, empty where there is none or it has no day.
func Oldest(b *journey.Board, phase journey.ID) (date string) {
	for _, f := range Fields {
		if m := Source(b, phase, f); m != nil && m.Date != "" && (date == "" || m.Date < date) {
			date = m.Date
		}
	}
	return date
}

// History are the measurements of a phase that have a figure, from the newest to the oldest.
func History(b *journey.Board, phase journey.ID) (all []*journey.Measurement) {
	for _, r := range b.All(journey.KindMeasurement) {
		m := r.(*journey.Measurement)
		if m.Phase != phase || !has(m) {
			continue
		}
		i := 0
		for i < len(all) && all[i].Date > m.Date {
			i++
		}
		all = append(all, nil)
		copy(all[i+1:], all[i:])
		all[i] = m
	}
	return all
}

// Has is a figure of one measurement, absent where that has none.
func Has(m *journey.Measurement, f Field) journey.Float { return within(f, *number(m, f)) }

// within is a figure as it is shown: one beyond what its register takes counts as the nearest that it takes.
func within(f Field, n journey.Float) journey.Float {
	if spec, _, ok := journey.Lookup(journey.KindMeasurement, f); ok && n.Set {
		n.N = max(spec.Min, min(spec.Max, n.N))
	}
	return n
}
