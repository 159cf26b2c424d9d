package editor_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
	"reiskaart/app/tour"
)

// presentSample is a presentation of the sample on the screen of a laptop that is shared.
func presentSample(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	h.Press("Shift+P").Resize(1280, 720)
	require.Equal(t, "present", h.View().Quiet)
	return h
}

func place(h *editortest.Hand) string { return h.View().Session.Place + " " + h.View().Session.Title }

func TestAPresentationGoesFromStopToStop(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	before := h.Camera()
	h.Press("Shift+P").Resize(1280, 720)
	require.Equal(t, "1 / 12 Oriënteren, deel 1 van 2", place(h))
	require.Equal(t, "PageDown: volgende stop. Schrijven kan gewoon. Esc: stoppen.", h.View().Status)
	seen := map[string]bool{}
	for i := range 12 {
		if i > 0 {
			h.Press("PageDown")
		}
		require.GreaterOrEqual(t, 16*h.Camera().Zoom, 14.0, "a note's text is 14 pixels high")
		for _, text := range h.Texts() {
			box := h.Sheet().Note(h.Note(text).ID)
			if r := h.Camera().RectToScreen(box.Rect); (geom.Rect{X: 140, Y: 36, W: 1140, H: 684}).Holds(r) {
				seen[text] = true
			}
		}
	}
	for _, text := range h.Texts() {
		require.True(t, seen[text], "%q can be read at some stop", text)
	}
	require.Equal(t, "12 / 12 Wonen, deel 2 van 2", place(h))
	require.Equal(t, "Stop 12 van 12: Wonen, deel 2 van 2", h.View().Live)
	require.Empty(t, h.View().Status, "the keys are known by now")
	h.Press("PageDown")
	require.Equal(t, "12 / 12 Wonen, deel 2 van 2", place(h))
	h.Press("ArrowLeft", "ArrowUp", "PageUp")
	require.Equal(t, "9 / 12 Verhuizen, deel 1 van 2", place(h))
	h.Press("ArrowRight", "ArrowDown", "Home")
	require.Equal(t, "1 / 12 Oriënteren, deel 1 van 2", place(h))
	h.Press("End", "Escape")
	require.Empty(t, h.View().Quiet)
	require.Nil(t, h.View().Session)
	require.Equal(t, before, h.Camera(), "back to where it began")
	require.False(t, h.View().CanUndo, "presenting is looking")
}

// TestEditingGoesOnWhilePresenting: a note is written, arrows walk from what is chosen, and a clicker ends open text.
func TestEditingGoesOnWhilePresenting(t *testing.T) {
	h := presentSample(t)
	h.Click(h.Spot("Zoekt op funda")).Press("ArrowRight")
	require.Equal(t, []string{"Belt alvast de bank"}, h.Chosen())
	require.Contains(t, place(h), "1 / 12")
	h.Press("Enter").Type(" van oma").Press("PageDown")
	require.Contains(t, h.Texts(), "Belt alvast de bank van oma")
	require.Contains(t, place(h), "2 / 12")
	require.Empty(t, h.Chosen())
	require.False(t, h.Writer().Open)
	h.Press("PageUp").Click(h.Spot("Zoekt op funda")).Press("Escape")
	require.NotNil(t, h.View().Session, "the first Escape lets go of the note")
	h.Press("Escape")
	require.Nil(t, h.View().Session)
}

// TestFMakesAStop of what is seen, or of the chosen notes; the list is reordered, renamed and thinned, all of it undone.
func TestFMakesAStop(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape", "F")
	require.Equal(t, "Stop ‘Beeld 7’ toegevoegd", h.View().Toast.Text)
	h.Click(h.Spot("Tekent bij de notaris")).Press("F", "Escape", "Escape").Do("stops")
	names := func() (list []string) {
		for _, s := range h.View().Stops.Items {
			name := s.Name
			if name == "" {
				name = s.Hint
			}
			list = append(list, name)
		}
		return list
	}
	phases := []string{"Oriënteren", "Vergelijken", "Beslissen", "Kopen", "Verhuizen", "Wonen"}
	require.Equal(t, append(slices.Clone(phases), "Beeld 7", "Tekent bij de notaris"), names())
	items := h.View().Stops.Items
	view, notary, first := items[6].Key, items[7].Key, items[0].Key
	for range 7 {
		h.Do("stopup", string(notary))
	}
	require.Equal(t, "Tekent bij de notaris", names()[0])
	require.True(t, h.View().Stops.Items[0].First)
	h.SetField(editor.StopField+"x", "nergens")
	h.SetField(editor.StopField+journey.Field(view), "Alles bij elkaar").SetField(editor.StopField+journey.Field(first), "Zo begint het")
	h.Do("passstop", string(h.View().Stops.Items[2].Key))
	require.Equal(t, "‘Vergelijken’ wordt overgeslagen", h.View().Toast.Text)
	require.Equal(t, []string{"Tekent bij de notaris", "Zo begint het", "Beslissen", "Kopen", "Verhuizen", "Wonen", "Alles bij elkaar"}, names())
	require.True(t, h.View().Stops.Hidden)
	h.Press("Shift+P").Resize(1280, 720)
	require.Equal(t, "Tekent bij de notaris", h.View().Session.Title)
	spot := h.Spot("Tekent bij de notaris")
	require.True(t, (geom.Rect{X: 140, Y: 36, W: 1140, H: 684}).Has(spot))
	h.Press("End")
	require.Equal(t, "Alles bij elkaar", h.View().Session.Title)
	h.Press("Escape").Do("stops").Do("stops").Do("allstops")
	require.False(t, h.View().Stops.Hidden)
	h = h.Reload()
	h.Do("stops")
	require.Equal(t, []string{"Tekent bij de notaris", "Zo begint het", "Vergelijken", "Beslissen", "Kopen", "Verhuizen", "Wonen", "Alles bij elkaar"}, names(), "they are in the map")
}

func TestStopsAreUndoneOneByOne(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape", "F", "F").Do("stops")
	require.Len(t, h.View().Stops.Items, 8)
	h.Do("stopup", string(h.View().Stops.Items[7].Key)).Press("Ctrl+Z", "Ctrl+Z")
	require.Len(t, h.View().Stops.Items, 7)
	h.Press("Ctrl+Z")
	require.Len(t, h.View().Stops.Items, 6)
}

// TestAPresentationWalksAVariant: the phases that it skips are no stops.
func TestAPresentationWalksAVariant(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape").Do("addvariant")
	h.Click(h.Head("Vergelijken")).Press("Shift+S", "Shift+P").Resize(1280, 720)
	titles := map[string]bool{}
	for range 12 {
		titles[h.View().Session.Title] = true
		h.Press("PageDown")
	}
	require.False(t, titles["Vergelijken, deel 1 van 2"])
	require.True(t, titles["Beslissen, deel 1 van 2"])
}

// TestTheCameraTakesAShortWhile, and a hand that moves it meanwhile has it.
func TestTheCameraTakesAShortWhile(t *testing.T) {
	h := presentSample(t)
	from := h.Camera()
	h.Slowly = true
	h.Press("PageDown")
	require.True(t, h.Animating())
	h.Frame(tour.FlightTime / 2)
	on := h.Camera()
	require.NotEqual(t, from, on)
	h.Frame(tour.FlightTime)
	require.False(t, h.Animating())
	require.NotEqual(t, on, h.Camera())
	there := h.Camera()
	h.Press("PageUp").Frame(50 * time.Millisecond)
	h.Send(editor.Wheel{DY: 100})
	hand := h.Camera()
	h.Frame(50 * time.Millisecond).Frame(time.Second)
	require.Equal(t, hand, h.Camera(), "the hand has it")
	require.False(t, h.Animating())
	h.Press("PageDown").Frame(time.Second)
	require.Equal(t, there, h.Camera())
}

// TestTheBarsComeBackAtTheEdges of the screen while presenting.
func TestTheBarsComeBackAtTheEdges(t *testing.T) {
	h := presentSample(t)
	require.False(t, h.View().Session.Open)
	h.Move(geom.Point{X: 600, Y: 300}).Move(geom.Point{X: 600, Y: 2})
	require.Equal(t, "top", h.View().Peek)
	h.Move(geom.Point{X: 600, Y: 50})
	require.Equal(t, "top", h.View().Peek)
	h.Move(geom.Point{X: 600, Y: 300})
	require.Empty(t, h.View().Peek)
	h.Move(geom.Point{X: 600, Y: 719})
	require.True(t, h.View().Session.Open)
	h.Move(geom.Point{X: 600, Y: 300})
	require.False(t, h.View().Session.Open)
	h.Do("sessionbar") // what a finger has in the place of an edge
	require.True(t, h.View().Session.Open)
}

// TestGrootMakesRoom and brings everything back; one goes on working.
func TestGrootMakesRoom(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape", "Ctrl+I", "0")
	small := h.Camera().Zoom
	require.NotNil(t, h.View().Inspector)
	h.Press("Ctrl+.")
	require.Equal(t, "large", h.View().Quiet)
	require.Nil(t, h.View().Inspector)
	require.Greater(t, h.Camera().Zoom, small, "the whole map is larger")
	require.Equal(t, "Ctrl+. of Esc: toon alles weer", h.View().Status)
	h.Click(h.Spot("Zoekt op funda")).Press("Enter").Type(" en buurt").Press("Escape", "Escape")
	require.Contains(t, h.Texts(), "Zoekt op funda en buurt")
	require.Nil(t, h.View().Inspector)
	h.Press("Ctrl+I")
	require.NotNil(t, h.View().Inspector, "what is asked for comes")
	h.Press("Ctrl+I", "Escape", "Escape", "Escape")
	require.Empty(t, h.View().Quiet)
	require.NotNil(t, h.View().Inspector)
	h.Press("Ctrl+.", "Ctrl+.")
	require.Empty(t, h.View().Quiet)
	h = h.Press("Ctrl+.").Reload()
	require.Empty(t, h.View().Quiet, "it is of this page only")
}

// TestTheLaserPoints with K: toggled by a press, and as long as it is held down; nothing is moved by it.
func TestTheLaserPoints(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	where := h.Sheet().Note(h.Note("Zoekt op funda").ID).Rect
	h.Press("K")
	require.Equal(t, "laser", h.View().Tool)
	require.Equal(t, "none", h.Cursor())
	h.Drag("Zoekt op funda", h.Spot("Rondt de koop af"))
	require.Equal(t, where, h.Sheet().Note(h.Note("Zoekt op funda").ID).Rect)
	require.False(t, h.View().CanUndo)
	require.True(t, h.Animating(), "the trail fades")
	h.Slowly = true
	h.Frame(3 * time.Second)
	require.False(t, h.Animating())
	h.Press("K")
	require.Equal(t, "select", h.View().Tool)

	k := editor.Key{Name: "k"}
	h.Send(k)
	require.Equal(t, "laser", h.View().Tool)
	h.Later(time.Second).Send(editor.Key{Name: "k", Repeat: true})
	require.Equal(t, "laser", h.View().Tool)
	k.Up = true
	h.Send(k)
	require.Equal(t, "select", h.View().Tool, "it was held")
	h.Press("K", "Escape")
	require.Equal(t, "select", h.View().Tool)
	h.Click(h.Spot("Zoekt op funda")).Press("Enter").Type("k")
	require.Equal(t, "select", h.View().Tool, "in text it is a letter")
}

// TestTheLaserAllocatesNothing, nor does telling the audience of it.
func TestTheLaserAllocatesNothing(t *testing.T) {
	h := presentSample(t)
	h.Audience()
	h.Press("K")
	now := time.Date(2027, 1, 1, 9, 0, 0, 0, time.UTC)
	var board, overlay scene.Buffer
	x := 0.0
	frame := func() {
		now = now.Add(16 * time.Millisecond)
		x++
		h.Update(editor.Moved{P: geom.Point{X: 300 + x, Y: 300}}, now)
		h.Draw(&board, &overlay)
		h.Broadcast()
	}
	for range 200 {
		frame()
	}
	require.LessOrEqual(t, testing.AllocsPerRun(200, frame), 1.0, "the event itself")
}

// TestEveryStopIsSeenToBeAnother, also where all phases fit and the camera stands still: the phase that is presented stands out, and nothing
// of that is left afterwards.
func TestEveryStopIsSeenToBeAnother(t *testing.T) {
	h := editortest.Open(t).Type("Belt de bank").Press("Escape", "Escape", "Shift+P")
	seen := map[journey.ID]bool{}
	for range 3 {
		staged := h.Board().Phase(h.StagedPhase())
		require.Contains(t, h.View().Session.Title, staged.Title)
		seen[staged.ID] = true
		h.Press("PageDown")
	}
	require.Len(t, seen, 3)
	h.Press("Escape", "Escape")
	require.Empty(t, h.StagedPhase())
}
