package replica_test

import (
	"strconv"
	"testing"

	"reiskaart/app/journey"
	"reiskaart/app/replica"
)

// wall is a map of 10,000 notes.
func wall() *journey.Board {
	b := base()
	var ops []journey.Op
	for i, rank := range journey.Deal(10_000) {
		id := journey.ID("w" + strconv.Itoa(i))
		place := journey.InCell("p1", "l1", "")
		place.Rank = rank
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place),
			journey.SetText(journey.KindNote, id, "text", "Zoekt op funda naar een huis dat bij het budget past "+strconv.Itoa(i)),
			journey.SetText(journey.KindNote, id, "color", "yellow"))
	}
	b.Apply(ops)
	return b
}

func BenchmarkSnapshot(b *testing.B) {
	s := replica.Begin(wall())
	b.ReportAllocs()
	for b.Loop() {
		b.SetBytes(int64(len(s.Snapshot(1))))
	}
}

func BenchmarkRecover(b *testing.B) {
	data := replica.Begin(wall()).Snapshot(1)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := replica.Recover(mapID, replica.Saved{Snapshot: data}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDo makes a change among 10,000 notes and takes it back.
func BenchmarkDo(b *testing.B) {
	r := replica.New("me", replica.Begin(wall()))
	b.ReportAllocs()
	key := uint64(0)
	for b.Loop() {
		c, _ := r.Do("write note", write("w5000", "anders")(nil), "")
		u, _, _ := r.Undo()
		r.Confirm(replica.Entry{Key: key + 1, Change: c}, replica.Entry{Key: key + 2, Change: u})
		key += 2
	}
}
