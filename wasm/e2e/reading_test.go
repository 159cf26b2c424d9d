//go:build !js

package e2e

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

// stands is where the open text stands on the page and how large its letters
// are there.
const stands = `(a => { const r = a.getBoundingClientRect(); return [r.x, r.y, r.width, r.height, parseFloat(getComputedStyle(a).fontSize) * new DOMMatrix(getComputedStyle(a).transform).a] })(document.getElementById('text'))`

// inked counts the dark pixels of the wall in a rectangle of the page.
func (p *Page) inked(r geom.Rect) int {
	return Eval[int](p, `(([x, y, w, h]) => {
		const c = document.getElementById('board'), at = c.getBoundingClientRect();
		const d = c.getContext('2d').getImageData(x - at.x, y - at.y, w, h).data;
		let n = 0;
		for (let i = 0; i < d.length; i += 4) if (d[i] + d[i + 1] + d[i + 2] < 300) n++;
		return n;
	})(`+quads(r)+`)`)
}

func quads(r geom.Rect) string { return fmt.Sprintf("[%.0f, %.0f, %.0f, %.0f]", r.X, r.Y, r.W, r.H) }

// TestAWholeMapIsReadAndWrittenOnASmallScreen: at 1280 by 720 the sample's
// notes have letters, a note opens large over its place, Enter goes on, and
// the wall lies still all the while.
func TestAWholeMapIsReadAndWrittenOnASmallScreen(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Resize(1280, 720, 1)
	p.Menu("Voorbeeld: een huis kopen")
	wall := p.Wall()
	zoom := p.Zoom()
	require.Less(t, wall.camera.Zoom, 0.5)
	note := wall.Rect("Zoekt op funda")
	require.Greater(t, p.inked(note.Grown(-2)), 60, "letters, and no bars")

	at := wall.Note("Zoekt op funda")
	p.TwiceOn(at)
	p.Wait(`document.activeElement.id === 'text'`)
	open := Eval[[]float64](p, stands)
	require.InDelta(t, 16, open[4], 0.1)
	paper := geom.Rect{X: open[0], Y: open[1], W: open[2], H: open[3]}
	require.True(t, paper.Meets(note), "over its place")
	require.Greater(t, paper.W, 1.5*note.W)
	p.Press("Escape", "Escape", "Enter")
	p.Wait(`document.activeElement.id === 'text'`)
	p.Type("een\ntwee\ndrie")
	require.InDelta(t, 16, Eval[[]float64](p, stands)[4], 0.1, "the next one is lifted in turn")
	p.Press("Escape")
	require.Equal(t, zoom, p.Zoom())
	p.Press("Escape", "Escape")
	p.On(wall.Note("Besluit te verhuizen"), "Shift")
	p.Wait(`document.getElementById('live').textContent.startsWith('Besluit te verhuizen')`)
}

// TestTheMinimapLeadsToTheOtherEnd and the zoom bar back.
func TestTheMinimapLeadsToTheOtherEnd(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Resize(1280, 720, 1)
	p.Menu("Voorbeeld: een huis kopen")
	fit := p.Zoom()
	p.Press("1")
	p.Wait(percent + ` > 100`)
	read := p.Zoom()
	overlay := func() int {
		return Eval[int](p, `(() => { const c = document.getElementById('overlay'), d = c.getContext('2d').getImageData(c.width - 120, c.height - 80, 60, 40).data; let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i] > 200) n++; return n })()`)
	}
	p.Wait(`(() => { const c = document.getElementById('overlay'); return c.getContext('2d').getImageData(c.width - 90, c.height - 60, 1, 1).data[3] > 200 })()`)
	require.Greater(t, overlay(), 2000, "the card with the map")
	p.Click(1250, 690) // the right lower end of the map
	p.Click(700, 400)
	p.Wait(`document.getElementById('live').textContent.includes('Wonen') || document.getElementById('live').textContent.includes('Verhuizen')`)
	require.Equal(t, read, p.Zoom())
	p.Press("Escape", "Escape", "Shift+M")
	p.Wait(`(() => { const c = document.getElementById('overlay'); return c.getContext('2d').getImageData(c.width - 90, c.height - 60, 1, 1).data[3] === 0 })()`)
	p.ClickOn("#percent")
	p.Percent(100)
	p.ClickText("Hele kaart")
	require.Equal(t, fit, p.Zoom())
	p.Press("1")
	for range 12 {
		p.Wheel(700, 400, 0, -900)
	}
	p.ClickText("Terug naar de kaart")
	p.Wait(percent + ` === ` + fit[:len(fit)-2])
}

// TestAllNotesAreCarriedInOneHand: what is held is a picture that goes along,
// with its outlines, and lies where it was let go.
func TestAllNotesAreCarriedInOneHand(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Resize(1280, 720, 1)
	p.Menu("Voorbeeld: een huis kopen")
	wall := p.Wall()
	p.Press("Ctrl+a")
	from := wall.Note("Ons kantoor")
	p.Move(from.x, from.y)
	p.Down()
	p.Move(from.x-10, from.y)
	note := wall.Rect("Zoekt op funda")
	there := note.Moved(geom.Point{X: -60, Y: 20})
	p.Move(from.x-60, from.y+20)
	Eval[bool](p, `new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))`)
	require.Greater(t, p.inked(there.Grown(-3)), 60, "its letters are in the hand")
	p.Press("Escape")
	Eval[bool](p, `new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))`)
	p.Up()
	require.Equal(t, string(wall.File), string(p.Wall().File), "Escape brought it all back")
}
