package codec

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// bigBoard has 10,000 notes of 120 characters in 20 phases and 10 lanes.
func bigBoard() *journey.Board {
	b := journey.NewBoard().Named("m")
	ids := journey.NewIDs(1)
	ranks := journey.Deal(10_000)
	text := strings.Repeat("Zoekt op funda naar een huis. ", 4)
	var ops []journey.Op
	for i, rank := range ranks {
		id := ids.New()
		place := journey.InCell(journey.ID('a'+rune(i%20)), journey.ID('a'+rune(i%10)), "")
		place.Rank = rank
		score := journey.Some(i%5 - 2)
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place),
			journey.SetText(journey.KindNote, id, "text", text), journey.Set(journey.KindNote, id, "score", &score))
	}
	b.Apply(ops)
	return b
}

func BenchmarkRead10000Notes(b *testing.B) {
	data, err := Write(bigBoard())
	require.NoError(b, err)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Read(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkWrite10000Notes(b *testing.B) {
	board := bigBoard()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(board); err != nil {
			b.Fatal(err)
		}
	}
}
