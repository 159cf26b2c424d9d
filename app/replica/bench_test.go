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

// reviewed is a map of 10,000 reviews.
func reviewed() *journey.Board {
	b := base()
	list := make([]journey.Review, 10_000)
	for i := range list {
		list[i] = journey.Review{Head: journey.Head{ID: journey.ID("r" + strconv.Itoa(i))}, Phase: "p1", Date: "2026-11-22", Score: journey.Float{N: float64(i % 11), Set: true}, Scale: "score10",
			Text: "Het duurde " + strconv.Itoa(i) + " dagen; de makelaar belde niet terug, één keer wel.", Person: "Klant " + strconv.Itoa(i), Value: journey.Float{N: float64(i) + 0.5, Set: true}, Import: "m1"}
	}
	b.Apply(journey.AddReviews(nil, b, list))
	return b
}

// BenchmarkRecoverReviews opens a map of 10,000 reviews.
func BenchmarkRecoverReviews(b *testing.B) {
	data := replica.Begin(reviewed()).Snapshot(1)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := replica.Recover(mapID, replica.Saved{Snapshot: data}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkImportReviews makes a map of 10,000 reviews in one change.
func BenchmarkImportReviews(b *testing.B) {
	ops, _ := journey.Diff(base(), reviewed())
	b.ReportAllocs()
	for b.Loop() {
		replica.New("me", replica.Begin(base())).Do("import reviews", ops, "")
	}
}
