package journey

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A change may write to a second map record, as a newer version might; KeptOf left its registers out, so that a file or
// a snapshot lost them.
func TestBugRegistersOfASecondMapRecordWereLost(t *testing.T) {
	b := NewBoard()
	b.Apply([]Op{SetText(KindMap, "other", "title", "Tweede")})
	kept := map[Register]Value{}
	for reg, v := range b.KeptOf() {
		kept[reg] = v
	}
	require.Equal(t, map[Register]Value{{KindMap, "other", "title"}: `"Tweede"`}, kept)
}

// TestTheMapsOwnFactsWereLostAfterAReload: its record stood in no list until it was written, so the snapshot passed it over.
func TestTheMapsOwnFactsWereLostAfterAReload(t *testing.T) {
	require.Len(t, NewBoard().All(KindMap), 1)
}

// TestBugWhatIsOfADeletedPhaseStayed: measurements and stages of AIDA stayed in the file, spoken of by nothing, and a map whose
// only figures they were was still one with figures.
func TestBugWhatIsOfADeletedPhaseStayed(t *testing.T) {
	b := NewBoard()
	b.Apply(NewMap(NewIDs(1), "Huis", []string{"Kiezen", "Kopen"}, []LaneStart{{Actions, "Acties"}}))
	phase, lane := b.Phases()[0].ID, b.Lanes()[0].ID
	b.Apply(AddNote(b, "step", InCell(phase, lane, ""), "", "belt"))
	b.Apply(AddMeasurement(b, "m1", phase, "2026-11-22"))
	b.Apply(AddMeasurement(b, "m2", b.Phases()[1].ID, "2026-11-22"))
	b.Apply(AddActor(b, "bank", "Bank"))
	b.Apply(SetStage(b, "s1", "bank", "step", "desire"))
	b.Apply(DeletePhase(b, phase))
	require.Equal(t, 1, b.Count(KindMeasurement))
	require.NotNil(t, b.Find(KindMeasurement, "m2"))
	require.Zero(t, b.Count(KindActorStage))
}
