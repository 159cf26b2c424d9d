package check

import (
	"strconv"
	"testing"

	"reiskaart/app/journey"
)

// wall has 10,000 notes in 20 phases and six lanes, 2,000 lines, variants, figures and questions; a tenth of it does not keep some rule.
func wall(t testing.TB) *journey.Board {
	b := draw(t, `
		phase p0 Nul
		step s Stap
		touch t Contact {influence=yes infoTo=prijs evidence=interview}
		mood m 1 Blij
		pain p Pijn
		solution o Oplossing
		info i Info
		link solves o p
		persona c Sanne {goals=a pains=b pleasures=c}
		actor a Bank {own}
		question p0 Hoe ging het?`)
	var ops []journey.Op
	for i := 1; i < 20; i++ {
		ops = append(ops, journey.AddPhase(b, journey.ID("p"+strconv.Itoa(i)), "Fase "+strconv.Itoa(i), "")...)
		b.Apply(ops)
		ops = ops[:0]
	}
	lanes := [...]string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions, journey.Information}
	ranks := journey.Deal(10_000)
	for i, rank := range ranks {
		id := journey.ID("n" + strconv.Itoa(i))
		place := journey.InCell(journey.ID("p"+strconv.Itoa(i%20)), journey.ID("lane-"+lanes[i/20%6]), "")
		place.Rank = rank
		ops = append(ops, journey.Set(journey.KindNote, id, "place", &place), journey.SetText(journey.KindNote, id, "text", "Zoekt op funda naar een huis met tuin "+strconv.Itoa(i)))
		switch lanes[i/20%6] {
		case journey.Emotions:
			score := journey.Some(i%5 - 2)
			ops = append(ops, journey.Set(journey.KindNote, id, "score", &score))
		case journey.Touchpoints:
			if i%10 > 0 {
				ops = append(ops, journey.SetText(journey.KindNote, id, "influence", "yes"))
			}
		}
		if i%2 == 0 {
			ops = append(ops, journey.SetText(journey.KindNote, id, "evidence", "interview"))
		}
		if i%5 == 0 {
			link, from, to := journey.ID("k"+strconv.Itoa(i)), id, journey.ID("n"+strconv.Itoa((i*7+20)%10_000))
			ops = append(ops, journey.Set(journey.KindLink, link, "from", &from), journey.Set(journey.KindLink, link, "to", &to))
		}
	}
	for i := range 5 {
		id, skip := journey.ID("v"+strconv.Itoa(i)), true
		ops = append(ops, journey.SetText(journey.KindVariant, id, "name", "Variant"), journey.Set(journey.KindVariant, id, journey.Field("skip/p"+strconv.Itoa(i)), &skip))
	}
	b.Apply(ops)
	return b
}

// BenchmarkAllChecks: under 20 ms is what a person may wait for.
func BenchmarkAllChecks(b *testing.B) {
	board := wall(b)
	board.All(journey.KindNote)
	b.ReportAllocs()
	for b.Loop() {
		if len(All(board, today)) == 0 {
			b.Fatal("nothing found")
		}
	}
}

// BenchmarkAfterAnEdit: a note is moved to the next phase; under 2 ms.
func BenchmarkAfterAnEdit(b *testing.B) {
	edits(b, func(board *journey.Board, i int) []journey.Op {
		return journey.MoveNotes(board, []journey.ID{"n500"}, journey.InCell(journey.ID("p"+strconv.Itoa(i%20)), "lane-pains", ""), "")
	})
}

// BenchmarkAfterALetter: something is written; the same.
func BenchmarkAfterALetter(b *testing.B) {
	edits(b, func(_ *journey.Board, i int) []journey.Op {
		return []journey.Op{journey.SetText(journey.KindNote, "n500", "text", "Belt "+strconv.Itoa(i))}
	})
}

// BenchmarkAfterAPhase: all phases change their order, the dearest of what one hand does.
func BenchmarkAfterAPhase(b *testing.B) {
	edits(b, func(board *journey.Board, i int) []journey.Op {
		return journey.MovePhase(board, "p7", journey.ID("p"+strconv.Itoa(8+i%12)))
	})
}

func edits(b *testing.B, act func(*journey.Board, int) []journey.Op) {
	board := wall(b)
	c := New(board, today)
	for !c.Work(1 << 30) {
	}
	i := 0
	for b.Loop() {
		b.StopTimer()
		done := board.Apply(act(board, i))
		i++
		b.StartTimer()
		c.Heard(done)
		for !c.Work(1 << 30) {
		}
	}
}
