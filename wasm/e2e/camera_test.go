//go:build !js

package e2e

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// percent is the zoom as the zoom bar says it.
const percent = `parseInt(document.getElementById('percent').textContent)`

// Percent waits until the zoom bar says so much. While the wheel turns the bar
// waits, so that a frame belongs to the wall.
func (p *Page) Percent(is int) {
	p.t.Helper()
	p.Wait(percent + ` === ` + strconv.Itoa(is))
}

// LiesAt makes sure, with a click, that a note lies at a point.
func (p *Page) LiesAt(note, where string, at point) {
	p.t.Helper()
	p.Press("Escape", "Escape", "Escape")
	p.Click(at.x, at.y, "Shift")
	p.Hears(note + ", in " + where)
}

func TestTheWallIsPannedByWheelSpaceAndHand(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	const where = "Bewust worden, Acties"
	at := wall.Note("drie")
	p.LiesAt("drie", where, at)
	p.Wheel(700, 500, 0, -90)
	at = at.by(0, 90)
	p.LiesAt("drie", where, at)
	p.Wheel(700, 500, -120, 0)
	at = at.by(120, 0)
	p.LiesAt("drie", where, at)
	p.Wheel(700, 500, 0, 50, "Shift") // a mouse with one wheel
	p.Wheel(700, 500, 0, -130, "Shift")
	at = at.by(80, 0)
	p.LiesAt("drie", where, at)

	p.Hold("Space")
	p.Drag(600, 600, 660, 570)
	p.Release("Space")
	at = at.by(60, -30)
	p.LiesAt("drie", where, at)
	p.Press("h")
	p.See("Sleep de muur")
	p.Drag(600, 600, 640, 620)
	p.Press("Escape")
	at = at.by(40, 20)
	p.LiesAt("drie", where, at)
	require.Equal(t, string(wall.File), string(p.Wall().File), "nothing was changed by looking")
}

func TestTheWallIsZoomedAroundThePointer(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	at := wall.Note("twee")
	whole := Eval[int](p, percent)
	p.Wheel(at.x, at.y, 0, -40, "Ctrl")
	p.Wait(percent + ` > ` + strconv.Itoa(whole))
	p.LiesAt("twee", "Bewust worden, Acties", at)
	p.Wheel(at.x, at.y, 0, 80, "Ctrl")
	p.Wait(percent + ` < ` + strconv.Itoa(whole))
	p.LiesAt("twee", "Bewust worden, Acties", at.by(12, 12))
	p.Press("Ctrl+0")
	p.Percent(100)
	p.Press("Ctrl++")
	p.Percent(125)
	p.Press("Ctrl+-")
	p.Percent(100)
	p.ClickText("Dichterbij")
	p.Percent(125)
	p.ClickText("Verder weg")
	p.Percent(100)
	p.ClickText("Hele kaart")
	p.Percent(whole)
}

func TestOneKeyBringsAPhaseToReadingWidth(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	whole := Eval[int](p, percent)
	p.Press("3")
	p.Wait(percent + ` > ` + strconv.Itoa(whole))
	third := Eval[int](p, percent)
	p.Click(800, 300) // the middle of the screen lies in the third phase
	p.Hears("Kiezen, Acties")
	p.Press("0")
	p.Percent(whole)
	p.TwiceOn(wall.Head("Kiezen")) // does the same
	p.Percent(third)
	p.Press("0")
	p.On(wall.Note("een"))
	p.Press("Shift+2") // zooms to what is selected
	p.Wait(percent + ` > ` + strconv.Itoa(whole))
	p.Press("Shift+1")
	p.Percent(whole)
}

func TestTheCameraMovesOnlyByHand(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Type("een")
	p.Press("Escape")
	wall := p.Wall()
	first := wall.Note("een").by(0, 100)
	p.Wheel(700, 500, 0, -100)
	zoom := p.Zoom()
	// What is written, deleted and undone in view leaves it alone, also when the row grows.
	p.On(wall.Cell("Bewust worden", "Acties").by(0, 100))
	p.Press("n")
	p.Type("twee\ndrie\nvier\nvijf\nzes")
	p.Press("Escape", "Delete", "Ctrl+z", "Ctrl+a", "Escape")
	p.LiesAt("een", "Bewust worden, Acties", first)
	p.TwiceOn(wall.Cell("Kopen", "Acties").by(0, 100))
	p.Type("zeven")
	p.Press("Escape")
	p.Pull(wall.Pale("Kopen", "Acties").by(0, 100), wall.Cell("Kiezen", "Acties").by(0, 100))
	p.Hears("Verplaatst naar Kiezen, Acties")
	p.ClickText("Eigenschappen")
	p.ClickText("Eigenschappen")
	p.LiesAt("een", "Bewust worden, Acties", first.by(10, 10))
	require.Equal(t, zoom, p.Zoom())
}

func TestACaretIsKeptInSight(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape", "Ctrl+0", "Ctrl++", "Ctrl++")
	p.Press("Enter")
	for range 4 {
		p.Type("x")
		p.Press("Tab")
	}
	for range 4 {
		p.Type("x")
		p.Press("Ctrl+Enter")
	}
	p.Type("hier")
	p.Zoom()
	at := p.Caret()
	require.Greater(t, at.X, 90.0)
	require.Greater(t, at.Y, 56.0)
	require.Less(t, at.Right(), 1440.0)
	require.Less(t, at.Bottom(), 900.0)
	p.Press("Escape")
	require.Equal(t, []string{"hier"}, p.Wall().In("Gebruiken", "Oplossingen"))
}
