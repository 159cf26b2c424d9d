package compare_test

import (
	"testing"

	"reiskaart/app/compare"
	"reiskaart/app/journey"
)

// BenchmarkOf holds two maps of 10,000 notes beside each other.
func BenchmarkOf(b *testing.B) {
	is, ids := journey.NewBoard().Named("m"), journey.NewIDs(1)
	is.Apply(journey.NewMap(ids, "Nu", []string{"a", "b", "c", "d", "e", "f"}, []journey.LaneStart{{Kind: journey.Actions}, {Kind: journey.Touchpoints}, {Kind: journey.Pains}}))
	phases, lanes := is.Phases(), is.Lanes()
	notes := make([]journey.ID, 10000)
	places := make([]journey.Place, len(notes))
	for i := range notes {
		notes[i], places[i] = ids.New(), journey.InCell(phases[i%6].ID, lanes[i%3].ID, "")
	}
	is.Apply(journey.LayNotes(is, notes, places, ""))
	will := journey.Wanted(is, "w", "Straks")
	for b.Loop() {
		compare.Of(is, will)
	}
}
