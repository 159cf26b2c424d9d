package replica_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

func TestSnapshotLooksLikeThis(t *testing.T) {
	b := journey.NewBoard().Named(mapID)
	b.Apply([]journey.Op{journey.SetText(journey.KindMap, "", "title", "Huizenkoper")})
	r := replica.New("k3Wq81Zp", replica.Begin(b))
	r.Do("add note", journey.AddNote(b, "n1", journey.InCell("p1", "l1", ""), "", "Zoekt op funda"), "")
	r.Do("add note", []journey.Op{journey.SetText(journey.KindNote, "n7", "text", "Belt\nde bank")}, "")
	r.Do("delete note", journey.DeleteNotes(b, []journey.ID{"n7"}), "")
	r.Do("from tomorrow", []journey.Op{{Register: journey.Register{Kind: "hologram", Record: "h", Field: "glow"}, Now: `[1]`}}, "")
	_, ok := r.Snapshot(20414)
	require.False(t, ok, "changes that the store does not have must not be in it")
	for i, c := range r.Pending() {
		r.Confirm(replica.Entry{Key: uint64(i + 9), Change: c})
	}
	require.Equal(t, 4, r.Tail())
	data, ok := r.Snapshot(20414)
	require.True(t, ok)
	require.Equal(t, strings.Join([]string{
		`{"reiskaart-snapshot":1,"key":12,"seen":{"k3Wq81Zp":4}}`,
		`["map","",{"title":"Huizenkoper"}]`,
		`["note","n1",{"place":{"phase":"p1","lane":"l1","rank":"V"},"text":"Zoekt op funda"}]`,
		`["note","n7",{"text":"Belt\nde bank","deleted":true},20414]`,
		`["hologram","h",{"glow":[1]}]`,
		``,
	}, "\n"), string(data))
	require.Zero(t, r.Tail())
}

func TestADeletedRecordLeavesTheSnapshotAfterThirtyDays(t *testing.T) {
	b := base()
	s := replica.Begin(b)
	r := replica.New("me", s)
	c, _ := r.Do("delete note", journey.DeleteNotes(b, []journey.ID{"n1"}), "")
	r.Confirm(replica.Entry{Key: 1, Change: c})
	data := s.Snapshot(100)
	require.Contains(t, string(data), `"n1"`)
	for _, day := range []int{110, 129} {
		data = roundTripOn(t, data, day)
		require.Contains(t, string(data), `"n1"`)
	}
	require.NotContains(t, string(roundTripOn(t, data, 130)), `"n1"`)
}

func TestARestoredRecordIsNoTombstone(t *testing.T) {
	r := replica.New("me", replica.Begin(base()))
	r.Do("delete note", journey.DeleteNotes(r.Board, []journey.ID{"n1"}), "")
	r.Undo()
	for i, c := range r.Pending() {
		r.Confirm(replica.Entry{Key: uint64(i + 1), Change: c})
	}
	data, ok := r.Snapshot(100)
	require.True(t, ok)
	require.Equal(t, 1, strings.Count(string(data), `"n1"`))
	require.NotContains(t, string(data), "],100")
}

func TestLinesReadBeforeArePassedOver(t *testing.T) {
	r := replica.New("me", replica.Begin(base()))
	line := func(key uint64, author journey.Author, text string) replica.Entry {
		return replica.Entry{Key: key, Change: journey.Change{Author: author, N: 1, Ops: write("n1", text)(nil)}}
	}
	r.Confirm(line(1, "a", "een"), line(2, "b", "twee"))
	require.Empty(t, r.Confirm(line(1, "a", "een"), line(2, "b", "twee")))
	require.Empty(t, r.Confirm(line(1, "c", "nooit")))
	require.Equal(t, uint64(2), r.Key())
	require.Equal(t, 2, r.Tail())
}

func roundTripOn(t *testing.T, snapshot []byte, day int) []byte {
	s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: snapshot})
	require.NoError(t, err)
	require.Empty(t, damage)
	return s.Snapshot(day)
}

func TestADamagedLineCostsThatLine(t *testing.T) {
	line := func(key, n uint64, text string) replica.Line {
		return replica.Line{Key: key, Change: codec.AppendChange(nil, journey.Change{Author: "a", N: n, Ops: write("n1", text)(nil)})}
	}
	lines := []replica.Line{line(1, 1, "een"), {Key: 2, Change: []byte(`{"a":"a","n":2,"ops":[["no`)}, line(3, 3, "drie")}
	s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: replica.Begin(base()).Snapshot(1), Lines: lines})
	require.NoError(t, err)
	require.Len(t, damage, 1)
	require.Equal(t, uint64(2), damage[0].Key)
	require.Error(t, damage[0].Err)
	require.Equal(t, "drie", s.Board.Note("n1").Text)
	require.Equal(t, uint64(3), s.Key())
}

func TestADamagedRowOfASnapshotCostsThatRecord(t *testing.T) {
	rows := strings.SplitAfter(string(replica.Begin(base()).Snapshot(1)), "\n")
	i := 0
	for i < len(rows) && !strings.Contains(rows[i], `"n2"`) {
		i++
	}
	rows[i] = rows[i][:len(rows[i])/2] + "\n"
	s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: []byte(strings.Join(rows, ""))})
	require.NoError(t, err)
	require.Len(t, damage, 1)
	require.Equal(t, i+1, damage[0].Row)
	require.NotNil(t, s.Board.Note("n1"))
	require.NotNil(t, s.Board.Note("n3"))
}

func TestASnapshotThatIsNoneOrNewerIsRefused(t *testing.T) {
	for text, want := range map[string]error{
		"{":                            replica.ErrSnapshot,
		`{"format":"reiskaart/1"}`:     replica.ErrSnapshot,
		`{"reiskaart-snapshot":2}`:     replica.ErrNewer,
		"\x00\x00\n[\"note\",\"\",{}]": replica.ErrSnapshot,
	} {
		_, _, err := replica.Recover(mapID, replica.Saved{Snapshot: []byte(text)})
		require.ErrorIs(t, err, want, text)
	}
}

func TestAMapWithoutASnapshotIsItsLines(t *testing.T) {
	c := journey.Change{Author: "a", N: 1, Ops: write("n9", "eerste")(nil)}
	s, _, err := replica.Recover(mapID, replica.Saved{Lines: []replica.Line{{Key: 1, Change: codec.AppendChange(nil, c)}}})
	require.NoError(t, err)
	require.Equal(t, mapID, s.Board.ID())
	require.Equal(t, "eerste", s.Board.Note("n9").Text)
}

func TestAResendIsKnownAlsoAfterASnapshot(t *testing.T) {
	w := newWorld(t, 1)
	me := w.open()
	me.write("a", "")
	rescued := me.Pending()
	w.append(rescued[0])
	me.read()
	me.write("b", "")
	w.append(me.Pending()[0])
	me.read()
	data, ok := me.Snapshot(1)
	require.True(t, ok)
	require.NoError(t, w.store.Compact(mapID, data, me.Key()))
	later := w.open()
	require.Empty(t, later.Unseen(rescued), "nothing of it is to be sent again")
	w.append(rescued[0])
	later.read()
	require.Equal(t, "b", later.text())
}

func TestChangesRescuedFromAClosedTabAreSentAgain(t *testing.T) {
	w := newWorld(t, 1)
	closed := w.open()
	closed.write("a", "")
	closed.write("b", "")
	w.append(closed.Pending()[0]) // the second one never got there
	rescued := closed.Pending()
	me := w.open()
	missing := me.Unseen(rescued)
	require.Len(t, missing, 1)
	w.append(missing[0])
	me.read()
	require.Equal(t, "b", me.text())
}

func TestATabThatSleptWhileAnotherCompactedOpensAgain(t *testing.T) {
	w := newWorld(t, 1)
	slept, other := w.open(), w.open()
	slept.offline = true
	slept.write("van de slaper", "")
	other.Do("write note", write("n2", "b")(nil), "")
	w.append(other.Pending()[0])
	other.read()
	data, _ := other.Snapshot(1)
	require.NoError(t, w.store.Compact(mapID, data, other.Key()))
	_, err := w.store.Since(mapID, slept.Key())
	require.ErrorIs(t, err, replica.ErrPruned)
	slept.offline = false
	slept.read()
	require.Equal(t, "van de slaper", slept.text())
	require.Equal(t, "b", slept.Board.Note("n2").Text)
	w.settle()
	require.Equal(t, slept.look(), other.look())
	require.Equal(t, journey.Author("tab0"), slept.Author())
}

func TestTheMemoryStore(t *testing.T) {
	var m replica.Store = replica.NewMemory()
	saved, err := m.Open(mapID)
	require.NoError(t, err)
	require.Zero(t, saved)
	k1, _ := m.Append(mapID, []byte("een"))
	k2, _ := m.Append(mapID, []byte("twee"))
	require.Less(t, k1, k2)
	require.NoError(t, m.Compact(mapID, []byte("tot een"), k1))
	require.NoError(t, m.Compact(mapID, []byte("ouder"), 0))
	require.NoError(t, m.Compact(mapID, []byte("even oud"), k1))
	saved, _ = m.Open(mapID)
	require.Equal(t, replica.Saved{Snapshot: []byte("tot een"), Key: k1, Lines: []replica.Line{{Key: k2, Change: []byte("twee")}}}, saved)
	_, err = m.Since(mapID, 0)
	require.ErrorIs(t, err, replica.ErrPruned)
	lines, err := m.Since(mapID, k1)
	require.NoError(t, err)
	require.Len(t, lines, 1)

	m.(*replica.Memory).LoseAnswers(errGone)
	_, err = m.Append(mapID, []byte("drie"))
	require.ErrorIs(t, err, errGone)
	m.(*replica.Memory).LoseAnswers(nil)
	lines, _ = m.Since(mapID, k2)
	require.Len(t, lines, 1, "kept, though the answer was lost")

	m.(*replica.Memory).Fail(errGone)
	_, err = m.Append(mapID, []byte("vier"))
	require.ErrorIs(t, err, errGone)
	require.True(t, errors.Is(m.Remove(mapID), errGone))
	m.(*replica.Memory).Fail(nil)
	require.NoError(t, m.Remove(mapID))
	saved, _ = m.Open(mapID)
	require.Zero(t, saved)
	k4, _ := m.Append(mapID, []byte("vijf"))
	require.Greater(t, k4, k2, "keys never come twice, also not for a map that was removed")
}

func TestRegistersThatNoRecordHoldsOutliveASnapshot(t *testing.T) {
	b := base()
	other := journey.Register{Kind: journey.KindMap, Record: "other", Field: "title"}
	b.Apply([]journey.Op{{Register: other, Now: `"Tweede"`}, {Register: journey.Register{Kind: journey.KindNote, Record: "n1", Field: journey.Deleted}, Now: `"soon"`}})
	s, damage, err := replica.Recover(mapID, replica.Saved{Snapshot: replica.Begin(b).Snapshot(1)})
	require.NoError(t, err)
	require.Empty(t, damage)
	require.Equal(t, journey.Value(`"Tweede"`), s.Board.Get(other))
	require.Equal(t, journey.Value(`"soon"`), s.Board.Get(journey.Register{Kind: journey.KindNote, Record: "n1", Field: journey.Deleted}))
	require.Equal(t, look(b), look(s.Board))
}
