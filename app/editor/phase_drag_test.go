package editor_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

func TestAPhaseIsDraggedByItsHead(t *testing.T) {
	h := steps(t, "zoekt", "kiest", "koopt")
	was := heads(h)
	moved := append(slices.Clone(was[1:3]), was[0])
	moved = append(moved, was[3:]...)

	h.Click(h.Head(was[0]))
	h.Down(h.Head(was[0])).Move(h.Head(was[1])).Move(h.Head(was[2]).Add(geom.Point{X: 20}))
	require.Equal(t, was, heads(h), "nothing is written before it is let go")
	require.Contains(t, h.View().Status, "fase")
	h.Up()
	require.Equal(t, moved, heads(h))
	require.Equal(t, "Plaats 3 van "+fmt.Sprint(len(was)), h.View().Live)
	require.Equal(t, h.Sheet().Columns[2].Phase.ID, h.Selection().Phase, "it is still chosen")
	require.Equal(t, []string{"zoekt"}, h.In(was[0], "Acties"), "its notes went along")
	h.Press("Ctrl+Z")
	require.Equal(t, was, heads(h))

	h.Down(h.Head(was[2])).Up()
	h.Down(h.Head(was[2])).Move(h.Head(was[0]).Add(geom.Point{X: -20})).Up()
	require.Equal(t, was[2], heads(h)[0], "to the left as well")
}

func TestAHeadThatWasNotChosenDoesNotMove(t *testing.T) {
	h := steps(t, "zoekt", "kiest")
	was := heads(h)
	h.Down(h.Head(was[0])).Move(h.Head(was[2]).Add(geom.Point{X: 20})).Up()
	require.Equal(t, was, heads(h), "heads never move by accident")
	h.Down(h.Head(was[0])).Move(h.Head(was[0]).Add(geom.Point{X: 9}))
	require.NotContains(t, h.View().Status, "Laat los", "nor by a hand that trembles")
	h.Move(h.Head(was[0]).Add(geom.Point{X: 15}))
	require.Contains(t, h.View().Status, "Laat los")
	h.Up()
	require.Equal(t, was, heads(h))
}

func TestEscapePutsAPhaseBack(t *testing.T) {
	h := steps(t, "zoekt", "kiest")
	var before, after scene.Buffer
	was := heads(h)
	h.Click(h.Head(was[0]))
	h.Draw(&before, &scene.Buffer{})
	still := slices.Clone(before.Bytes)
	h.Down(h.Head(was[0])).Move(h.Head(was[1])).Move(h.Head(was[2]))
	h.Draw(&before, &scene.Buffer{})
	require.NotEqual(t, still, before.Bytes, "the column is in the hand")
	h.Press("Escape").Up()
	h.Draw(&after, &scene.Buffer{})
	require.Equal(t, still, after.Bytes, "all is drawn as it was")
	require.Equal(t, was, heads(h))
}

// wide is a map of 30 phases, 15 lanes, 1,000 notes and 500 links.
func wide() *journey.Board {
	b := journey.NewBoard().Named("wide")
	ops := []journey.Op{}
	rank := journey.Deal(1000)
	id := func(prefix string, i int) journey.ID { return journey.ID(fmt.Sprint(prefix, i)) }
	for i := range 30 {
		ops = append(ops, journey.SetText(journey.KindPhase, id("p", i), "rank", rank[i]), journey.SetText(journey.KindPhase, id("p", i), "title", fmt.Sprint("Fase ", i)))
	}
	kinds := []string{journey.Actions, journey.Touchpoints, journey.Emotions, journey.Pains, journey.Solutions}
	for i := range 15 {
		ops = append(ops, journey.SetText(journey.KindLane, id("l", i), "rank", rank[i]), journey.SetText(journey.KindLane, id("l", i), "kind", kinds[i%5]))
	}
	for i := range 1000 {
		to := journey.InCell(id("p", i%30), id("l", i*7/30%15), "")
		to.Rank = rank[i]
		score := journey.Some(i%5 - 2)
		ops = append(ops, journey.Set(journey.KindNote, id("n", i), "place", &to), journey.Set(journey.KindNote, id("n", i), "score", &score),
			journey.SetText(journey.KindNote, id("n", i), "text", fmt.Sprint("Vergelijkt de hypotheekrente van bank ", i)))
	}
	for i := range 500 {
		from, to := id("n", i*2), id("n", (i*2+13*(i%9)+1)%1000)
		ops = append(ops, journey.SetText(journey.KindLink, id("k", i), "rank", rank[i]), journey.Set(journey.KindLink, id("k", i), "from", &from), journey.Set(journey.KindLink, id("k", i), "to", &to))
	}
	b.Apply(ops)
	return b
}

// carrying is a hand that holds a phase of the wide map, all of which is in view, and the moves that carry it to and fro over
// all others.
func carrying(t testing.TB) (h *editortest.Hand, moves []editor.Event) {
	h = editortest.Open(t)
	h.Show(wide())
	h.Press("Home")
	at := h.Head("Fase 14")
	h.Click(at).Down(at).Move(at.Add(geom.Point{X: 20}))
	width := h.Head("Fase 29").X - h.Head("Fase 0").X
	for i := range 120 {
		along := float64(i%60) / 60
		if i >= 60 {
			along = 1 - along
		}
		moves = append(moves, editor.Moved{P: geom.Point{X: h.Head("Fase 0").X + along*width, Y: at.Y}})
	}
	return h, moves
}

func TestAPhaseDragAllocatesNothing(t *testing.T) {
	h, moves := carrying(t)
	var board, overlay scene.Buffer
	now, i := time.Now(), 0
	step := func() {
		h.Update(moves[i%len(moves)], now)
		h.Draw(&board, &overlay)
		i++
	}
	for range 2 * len(moves) {
		step()
	}
	require.Zero(t, testing.AllocsPerRun(2*len(moves), step))
}

// BenchmarkDragPhaseFrame is a frame of dragging one of 30 phases with all 1,000 notes and 500 links in view. The screen's rate
// leaves 16.7 ms for this and for the browser's own drawing.
func BenchmarkDragPhaseFrame(b *testing.B) {
	h, moves := carrying(b)
	var board, overlay scene.Buffer
	now := time.Now()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		h.Update(moves[i%len(moves)], now)
		h.Draw(&board, &overlay)
	}
}

// BenchmarkDropPhase is letting it go: the one time that anything is laid out.
func BenchmarkDropPhase(b *testing.B) {
	h := editortest.Open(b)
	h.Show(wide())
	h.Press("Home")
	h.Click(h.Head("Fase 14"))
	var board, overlay scene.Buffer
	for i := 0; b.Loop(); i++ {
		h.Press([]string{"Ctrl+ArrowRight", "Ctrl+ArrowLeft"}[i%2])
		h.Draw(&board, &overlay)
	}
}
