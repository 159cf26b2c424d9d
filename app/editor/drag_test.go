package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/scene"
)

// dragging is a hand that holds a note of the sample, and the moves that carry it round in a circle over cells and wall.
func dragging(t testing.TB) (h *editortest.Hand, moves []editor.Event) {
	h = editortest.Open(t)
	h.Do("sample")
	at := h.Spot("Zoekt op funda")
	h.Down(at).Move(at.Add(geom.Point{X: 10}))
	for i := range 60 {
		d := geom.Point{X: float64(i * 17 % 700), Y: float64(i * 31 % 500)}
		moves = append(moves, editor.Moved{P: at.Add(d)})
	}
	return h, moves
}

// TestADragAllocatesNothing: a collection in the middle of a drag would cost a frame.
func TestADragAllocatesNothing(t *testing.T) {
	h, moves := dragging(t)
	var board, overlay scene.Buffer
	now, i := time.Now(), 0
	step := func() {
		h.Update(moves[i%len(moves)], now)
		h.Draw(&board, &overlay)
		i++
	}
	for range 2 * len(moves) { // until the room that is used again has grown
		step()
	}
	require.Zero(t, testing.AllocsPerRun(5*len(moves), step))
}

// TestADragOfAllAllocatesNothing either, and shows all that is held with its outlines wherever it is carried.
func TestADragOfAllAllocatesNothing(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample")
	h.Do("all")
	at := h.Spot("Zoekt op funda")
	h.Down(at).Move(at.Add(geom.Point{X: 10}))
	var board, overlay scene.Buffer
	now, i := time.Now(), 0
	step := func() {
		d := geom.Point{X: float64(i * 17 % 300), Y: float64(i * 31 % 200)}
		h.Update(editor.Moved{P: at.Add(d)}, now)
		h.Draw(&board, &overlay)
		i++
	}
	for range 200 {
		step()
	}
	require.Less(t, len(overlay.Bytes), 4000, "the outlines are with the picture")
	require.Zero(t, testing.AllocsPerRun(200, step))
}

// The curve goes along with an emotion in the hand, over all its heights and to other steps, and costs nothing either.
func TestDraggingAnEmotionAllocatesNothing(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample")
	at := h.Spot("Gespannen")
	h.Down(at).Move(at.Add(geom.Point{Y: 10}))
	var moves []editor.Event
	for i := range 60 {
		moves = append(moves, editor.Moved{P: at.Add(geom.Point{X: float64(i * 7 % 90), Y: float64(i*13%70) - 50})})
	}
	var board, overlay scene.Buffer
	now, i := time.Now(), 0
	step := func() {
		h.Update(moves[i%len(moves)], now)
		h.Draw(&board, &overlay)
		i++
	}
	for range 20 * len(moves) {
		step()
	}
	require.Zero(t, testing.AllocsPerRun(5*len(moves), step))
}

func BenchmarkDragFrame(b *testing.B) {
	h, moves := dragging(b)
	var board, overlay scene.Buffer
	now := time.Now()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		h.Update(moves[i%len(moves)], now)
		h.Draw(&board, &overlay)
	}
}
