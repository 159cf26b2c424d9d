package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/scene"
	"reiskaart/app/touch"
)

// written is a map with two notes, and nothing being written.
func written(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	return h.Type("Zoekt op funda").Press("Enter").Type("Belt de bank").Press("Escape", "Escape", "Escape")
}

func TestAFingerDragsTheNoteItLandsOn(t *testing.T) {
	h := written(t)
	was := h.Camera()
	h.Finger(1, h.Spot("Belt de bank")).Slide(1, h.Cell("Kiezen", "Acties")).Lift(1)
	require.Equal(t, []string{"Belt de bank"}, h.In("Kiezen", "Acties"))
	require.Equal(t, was, h.Camera())
	require.Equal(t, []string{"Belt de bank"}, h.Chosen())
	h.Press("Ctrl+Z")
	require.Empty(t, h.In("Kiezen", "Acties"))
}

func TestAFingerPullsTheWallAndChangesNothing(t *testing.T) {
	h := written(t)
	was, head := h.Camera(), h.Head("Kiezen")
	p := h.Cell("Kopen", "Acties")
	h.Finger(1, p).Slide(1, p.Add(geom.Point{X: -80, Y: 30})).Lift(1)
	require.InDelta(t, was.X+80/was.Zoom, h.Camera().X, 0.01)
	require.InDelta(t, was.Y-30/was.Zoom, h.Camera().Y, 0.01)
	require.Empty(t, h.Chosen())

	// Structure stays where it is, also when a finger begins on it.
	h.Finger(1, head).Slide(1, head.Add(geom.Point{X: 300})).Lift(1)
	require.Equal(t, "Bewust worden", h.Sheet().Columns[0].Phase.Title)
	require.InDelta(t, was.X+(80-300)/was.Zoom, h.Camera().X, 0.01)
}

func TestTheHandToolAndTheNoteToolPullWithAFinger(t *testing.T) {
	for _, tool := range []string{"hand", "note"} {
		h := written(t)
		was := h.Camera()
		h.Do(tool)
		from := h.Spot("Belt de bank")
		h.Finger(1, from).Slide(1, from.Add(geom.Point{X: 90})).Lift(1)
		require.InDelta(t, was.X-90/was.Zoom, h.Camera().X, 0.01, tool)
		require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, h.In("Bewust worden", "Acties"), tool)
	}
}

func TestTwoFingersPullAndZoomAroundTheirMiddle(t *testing.T) {
	h := written(t)
	was := h.Camera()
	middle := geom.Point{X: 600, Y: 400}
	under := was.ToWorld(middle)
	h.Finger(1, geom.Point{X: 550, Y: 400}).Finger(2, geom.Point{X: 650, Y: 400})
	h.Slide(1, geom.Point{X: 500, Y: 400}).Slide(2, geom.Point{X: 700, Y: 400})
	require.InDelta(t, was.Zoom*2, h.Camera().Zoom, 0.01)
	at := h.Camera().ToScreen(under)
	require.InDelta(t, middle.X, at.X, 0.5, "what lay between them still does")
	require.InDelta(t, middle.Y, at.Y, 0.5)
	h.Slide(1, geom.Point{X: 500, Y: 300}).Slide(2, geom.Point{X: 700, Y: 300})
	require.InDelta(t, 300, h.Camera().ToScreen(under).Y, 0.5, "and they pull")
	h.Lift(2)
	x := h.Camera().X
	h.Slide(1, geom.Point{X: 400, Y: 300}).Lift(1)
	require.InDelta(t, x+100/h.Camera().Zoom, h.Camera().X, 0.01, "the one that stays pulls on")
}

func TestTwoFingersLetGoOfANote(t *testing.T) {
	h := written(t)
	h.Finger(1, h.Spot("Belt de bank")).Slide(1, h.Cell("Kiezen", "Acties")).Finger(2, geom.Point{X: 300, Y: 700})
	h.Lift(1).Lift(2)
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, h.In("Bewust worden", "Acties"))
}

func TestATapChoosesAndADoubleTapWrites(t *testing.T) {
	h := written(t)
	h.Tap(h.Spot("Belt de bank"))
	require.Equal(t, []string{"Belt de bank"}, h.Chosen())
	require.False(t, h.Writer().Open)
	h.Tap(h.Spot("Belt de bank"))
	require.True(t, h.Writer().Open)
	require.Equal(t, "Belt de bank", h.Writer().Text)
	h.Press("Escape", "Escape")
	h.Later(time.Second).Tap(h.Cell("Kiezen", "Acties")).Tap(h.Cell("Kiezen", "Acties"))
	h.Type("Met de duim").Press("Escape")
	require.Equal(t, []string{"Met de duim"}, h.In("Kiezen", "Acties"))
}

// A finger that rests is the same as the right button: it chooses what lies under it, and lifting it does no more.
func TestALongPressIsTheRightClick(t *testing.T) {
	right, finger := written(t), written(t)
	p := right.Spot("Belt de bank")
	right.Send(editor.Pressed{P: p, Button: editor.Secondary, Clicks: 1}).Send(editor.Released{P: p})
	finger.LongPress(p)
	require.Equal(t, []string{"Belt de bank"}, finger.Chosen())
	require.NotNil(t, finger.View().Context)
	require.Equal(t, right.View().Context, finger.View().Context)
	require.Equal(t, right.Drawn(), finger.Drawn())
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, finger.In("Bewust worden", "Acties"))
}

func TestAPenDrawsABoxWhileAPalmRests(t *testing.T) {
	h := written(t)
	was := h.Camera()
	h.Finger(1, geom.Point{X: 900, Y: 700}) // the hand is there before the pen
	h.Pen(h.Cell("Bewust worden", "Acties"))
	h.Finger(2, geom.Point{X: 880, Y: 650}).Slide(1, geom.Point{X: 910, Y: 760})
	h.PenTo(h.Spot("Zoekt op funda").Sub(geom.Point{X: 110, Y: 60})).Slide(2, geom.Point{X: 800, Y: 640}).PenUp()
	h.Lift(1).Lift(2)
	require.Equal(t, []string{"Zoekt op funda", "Belt de bank"}, h.Chosen())
	require.Equal(t, was, h.Camera())

	h.Pen(h.Spot("Belt de bank")).PenTo(h.Spot("Belt de bank").Add(geom.Point{X: 9}))
	h.Finger(1, geom.Point{X: 900, Y: 700}).PenTo(h.Cell("Kiezen", "Acties")).PenUp().Lift(1)
	require.Contains(t, h.In("Kiezen", "Acties"), "Belt de bank", "and drags")
}

func TestWhatAFingerTakesHoldOfIsLarger(t *testing.T) {
	h := written(t)
	h.Tap(h.Spot("Belt de bank"))
	box := h.Camera().RectToScreen(h.Sheet().Note(h.Note("Belt de bank").ID).Rect)
	dot := geom.Point{X: box.Right() + 3, Y: box.Center().Y}
	h.Later(time.Second).Finger(1, dot.Add(geom.Point{X: 19})).Slide(1, h.Spot("Zoekt op funda")).Lift(1)
	require.Equal(t, []string{"Belt de bank > Zoekt op funda: leads-to"}, h.Links(), "19 px beside the dot")

	h = written(t)
	h.Tap(h.Spot("Belt de bank")).Later(time.Second)
	h.Finger(1, h.Spot("Belt de bank").Add(geom.Point{X: box.W/2 - 14})).Slide(1, h.Cell("Kiezen", "Acties")).Lift(1)
	require.Empty(t, h.Links(), "within the note it is the note")
	require.Equal(t, []string{"Belt de bank"}, h.In("Kiezen", "Acties"))

	// A mouse has the finer reach again.
	h = written(t)
	h.Tap(h.Spot("Belt de bank"))
	h.Pen(dot.Add(geom.Point{X: 19})).PenTo(h.Spot("Zoekt op funda")).PenUp()
	require.Empty(t, h.Links())
}

// The edge of a head is 44 px wide for a finger, but only of a phase that is chosen: else little would be left of a head.
func TestATapNearTheEdgeOfAHeadChoosesIt(t *testing.T) {
	h := written(t)
	edge := geom.Point{X: h.Camera().ToScreen(geom.Point{X: h.Sheet().HeadRect(0).Right()}).X, Y: h.Head("Bewust worden").Y}
	near := edge.Sub(geom.Point{X: 12})
	h.Tap(near)
	require.Equal(t, h.Sheet().Columns[0].Phase.ID, h.Selection().Phase)
	was := h.Sheet().Columns[0].W
	h.Later(time.Second).Finger(1, near).Slide(1, near.Add(geom.Point{X: 80})).Lift(1)
	require.Greater(t, h.Sheet().Columns[0].W, was)
}

func TestASoftKeyboardLeavesWhatIsWrittenInView(t *testing.T) {
	h := written(t)
	h.Send(editor.Resized{W: 390, H: 788, DPR: 3})
	h.Do("fit")
	h.Do("phase", "1")
	h.Later(time.Second)
	rows := h.Sheet().Rows
	low := h.Cell("Bewust worden", rows[len(rows)-1].Lane.Title)
	h.Tap(low).Tap(low).Type("Onderaan")
	h.Send(editor.Covered{H: 420})
	w := h.Writer()
	require.True(t, w.Open)
	require.LessOrEqual(t, w.Rect.Y+w.Rect.H*w.Zoom, 788.0-420, "above the keyboard")
	require.GreaterOrEqual(t, w.Rect.Y, 0.0)
	h.Type(" en nog veel meer tekst die over meer regels loopt dan er eerst waren")
	w = h.Writer()
	require.LessOrEqual(t, w.Rect.Y+w.Rect.H*w.Zoom, 788.0-420, "and stays there while the note grows")
	h.Press("Escape").Send(editor.Covered{})
	require.Equal(t, []string{"Onderaan en nog veel meer tekst die over meer regels loopt dan er eerst waren"}, h.In("Bewust worden", rows[len(rows)-1].Lane.Title))
}

func TestADragWithAFingerAllocatesNothing(t *testing.T) {
	h := written(t)
	h.Finger(1, h.Spot("Belt de bank")).Slide(1, h.Cell("Kiezen", "Acties"))
	var board, overlay scene.Buffer
	p := h.Cell("Kiezen", "Acties")
	step := editor.Touched{Pointer: touch.Pointer{Step: touch.Move, ID: 1, At: p}}
	events := [2]editor.Event{step, editor.Touched{Pointer: touch.Pointer{Step: touch.Move, ID: 1, At: p.Add(geom.Point{X: 3})}}}
	now, i := time.Date(2026, 11, 22, 15, 0, 0, 0, time.UTC), 0
	frame := func() {
		i++
		h.Update(events[i%2], now)
		h.Draw(&board, &overlay)
	}
	frame()
	frame()
	require.Zero(t, testing.AllocsPerRun(50, frame))
}
