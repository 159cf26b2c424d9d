package funnel

import (
	"reiskaart/app/day"
	"reiskaart/app/journey"
)

// StaleMonths is after how many months a figure has grown old: expectations change within months (seed 001).
const StaleMonths = 6

// Stale reports whether a day of the file lies more than StaleMonths before today. What has no day is not known to be old.
func Stale(date, today string) bool {
	return date != "" && day.Step(date, 0, StaleMonths) < today && date < today
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
		if m.Phase != phase || !m.Entering.Set && !m.Conversion.Set && !m.Satisfaction.Set && !m.Value.Set {
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
