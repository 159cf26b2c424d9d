package journey

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func stopsOf(b *Board) (keys []string) {
	for _, s := range b.Stops() {
		key := string(s.Key)
		if s.Hidden {
			key = "-" + key
		}
		keys = append(keys, key)
	}
	return keys
}

func TestAPresentationStopsAtEveryPhaseByItself(t *testing.T) {
	b, ids := house(t), NewIDs(1)
	require.Equal(t, []string{"p1", "p2"}, stopsOf(b))
	b.Apply(AddStop(b, ids, "s1", Frame{W: 400, H: 300}, "Alles", ""))
	require.Equal(t, []string{"p1", "p2", "s1"}, stopsOf(b))
	b.Apply(AddPhase(b, "p3", "Kopen", ""))
	require.Equal(t, []string{"p1", "p2", "p3", "s1"}, stopsOf(b), "a new phase comes after the one before it")
	b.Apply(AddStop(b, ids, "s2", Frame{W: 400, H: 300}, "", "p1"))
	require.Equal(t, []string{"p1", "s2", "p2", "p3", "s1"}, stopsOf(b))
	b.Apply(MovePhase(b, "p3", "p1"))
	require.Equal(t, []string{"p1", "s2", "p2", "p3", "s1"}, stopsOf(b), "an order that somebody made stays")
	b.Apply(AddPhase(b, "p4", "Wonen", ""))
	require.Equal(t, []string{"p1", "s2", "p2", "p4", "p3", "s1"}, stopsOf(b))
	b.Apply(DeletePhase(b, "p2"))
	require.Equal(t, []string{"p1", "p4", "s2", "p3", "s1"}, stopsOf(b))
}

func TestStopsAreMovedNamedAndPassedOver(t *testing.T) {
	b, ids := house(t), NewIDs(1)
	b.Apply(AddPhase(b, "p3", "Kopen", ""))
	b.Apply(NameStop(b, ids, "p2", "Hier kiest de klant"))
	require.Equal(t, []string{"p1", "p2", "p3"}, stopsOf(b))
	require.Equal(t, "Hier kiest de klant", b.Stops()[1].Title)
	b.Apply(PassStop(b, ids, "p2"))
	require.Equal(t, []string{"p1", "-p2", "p3"}, stopsOf(b))
	b.Apply(MoveStop(b, ids, "p3", -1))
	require.Equal(t, []string{"p3", "p1", "-p2"}, stopsOf(b), "what is passed over is no place")
	require.Nil(t, MoveStop(b, ids, "p3", -1))
	require.Nil(t, MoveStop(b, ids, "p1", 1))
	require.Nil(t, MoveStop(b, ids, "gone", 1))
	b.Apply(AllStops(b))
	require.Equal(t, []string{"p3", "p1", "p2"}, stopsOf(b))
	b.Apply(AddStop(b, ids, "s1", Frame{W: 1, H: 1}, "", "p3"))
	b.Apply(PassStop(b, ids, "s1"))
	require.Equal(t, []string{"p3", "p1", "p2"}, stopsOf(b), "a view of one's own is deleted")
}

// TestStopsAreAPhaseEachWhateverIsDone: after any acts every phase is listed once, and keys are unique.
func TestStopsAreAPhaseEachWhateverIsDone(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 3))
		b, ids := house(t), NewIDs(seed+1)
		for range 30 {
			list := b.Stops()
			key := ID("")
			if len(list) > 0 {
				key = list[r.IntN(len(list))].Key
			}
			before := stopsOf(b)
			switch r.IntN(7) {
			case 0:
				b.Apply(AddPhase(b, ids.New(), "x", ""))
			case 1:
				id := ids.New()
				b.Apply(AddStop(b, ids, id, Frame{W: 10, H: 10}, "", key))
				require.Len(t, b.Stops(), len(before)+1)
			case 2:
				ops := MoveStop(b, ids, key, 1-2*r.IntN(2))
				b.Apply(ops)
				require.Len(t, b.Stops(), len(before))
				require.Equal(t, len(ops) == 0, equal(before, stopsOf(b)), "seed %d", seed)
			case 3:
				b.Apply(NameStop(b, ids, key, "naam"))
				require.Equal(t, before, stopsOf(b), "a name changes no order")
			case 4:
				b.Apply(PassStop(b, ids, key))
			case 5:
				b.Apply(AllStops(b))
			case 6:
				if p := b.Phases(); len(p) > 1 {
					b.Apply(DeletePhase(b, p[r.IntN(len(p))].ID))
				}
			}
			seen := map[ID]bool{}
			for _, s := range b.Stops() {
				require.False(t, seen[s.Key], "seed %d", seed)
				seen[s.Key] = true
			}
			for _, p := range b.Phases() {
				require.True(t, seen[p.ID], "seed %d", seed)
			}
		}
	}
}

func equal(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
