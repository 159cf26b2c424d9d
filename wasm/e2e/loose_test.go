//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// looseNotes is a page with loose notes below the map, in a row.
func looseNotes(t *testing.T, texts ...string) (*Page, *Wall) {
	p := Open(t)
	p.Press("Escape", "Escape")
	for i, text := range texts {
		at := p.Wall().Bare(130).by(float64(i-1)*150, 0)
		p.Press("n") // and not a double-click, whose second press may come late on a busy machine
		p.On(at)
		p.Wait(`document.activeElement?.id === 'text'`)
		p.Type(text)
		p.Press("Escape", "Escape")
	}
	wall := p.Wall()
	for _, text := range texts {
		require.Equal(t, journey.OnTheWall, wall.find(text).Where)
	}
	return p, wall
}

// moved is by how much a note lies elsewhere than on an earlier wall, in world units.
func (w *Wall) moved(from *Wall, text string) geom.Point {
	w.page.t.Helper()
	a, b := from.find(text).Rect, w.find(text).Rect
	return geom.Point{X: b.X - a.X, Y: b.Y - a.Y}
}

func TestGroupingLockingAndNudgingByKeys(t *testing.T) {
	t.Parallel()
	p, wall := looseNotes(t, "een", "twee", "drie")
	p.On(wall.Note("een"))
	p.On(wall.Note("twee"), "Shift")
	p.Press("Ctrl+g")
	p.Hears("2 notities vormen een groep")
	p.Press("Escape", "Escape")
	p.On(wall.Note("een"))
	p.See("Klik nog eens: één notitie · Ctrl+Shift+G: hef de groep op · pijltje: schuif")
	p.Press("ArrowRight", "ArrowDown", "Shift+ArrowDown")
	p.Hears("2 notities verplaatst")
	after := p.Wall()
	require.Equal(t, geom.Point{X: 1, Y: 11}, after.moved(wall, "een"), "1, and with Shift 10")
	require.Equal(t, geom.Point{X: 1, Y: 11}, after.moved(wall, "twee"))
	require.Zero(t, after.moved(wall, "drie"))

	p.On(after.Note("twee"))
	p.See("Enter: schrijf · pijltje: schuif · Esc: de hele groep")
	p.Press("Ctrl+Shift+l")
	p.Hears("De notitie staat vast")
	p.Press("ArrowLeft")
	p.Pull(after.Note("twee"), after.Note("twee").by(0, 60))
	p.Hears("Deze notitie staat vast. Ctrl+Shift+L maakt haar los.")
	require.Zero(t, p.Wall().moved(after, "twee"))
	p.Press("Ctrl+Shift+l")
	p.Hears("De notitie is weer los")
	p.Press("Ctrl+Shift+g")
	p.Hears("De groep is opgeheven")
	require.Zero(t, p.Wall().Board.Count(journey.KindGroup))
}

func TestOrderByBrackets(t *testing.T) {
	t.Parallel()
	p, wall := looseNotes(t, "onder", "boven")
	to := wall.Note("onder").by(30, 20)
	p.Pull(wall.Note("boven"), to)
	wall = p.Wall()
	require.Equal(t, []string{"onder", "boven"}, wall.Texts())
	p.On(wall.Note("boven"))
	p.Press("[")
	p.Hears("Naar achteren gelegd")
	require.Equal(t, []string{"boven", "onder"}, p.Wall().Texts())
	p.Press("]")
	p.Hears("Naar voren gelegd")
	require.Equal(t, []string{"onder", "boven"}, p.Wall().Texts())
	p.Press("{")
	p.Hears("Naar achteren gelegd")
	p.Press("}", "}")
	p.Hears("Ligt al vooraan")
}

func TestCopiesByKeyAndByAltDrag(t *testing.T) {
	t.Parallel()
	p, wall := looseNotes(t, "een")
	from := wall.Note("een")
	p.Pull(from, from.by(140, 0), "Alt")
	p.Hears("1 notitie gedupliceerd")
	p.Press("Ctrl+d")
	p.Zoom()
	wall = p.Wall()
	require.Equal(t, []string{"een", "een", "een"}, wall.Texts())
	var at []float64
	for n := range wall.Board.Notes() {
		at = append(at, n.Place.X)
	}
	require.InDelta(t, at[1]-at[0], at[2]-at[1], 1e-6, "Ctrl+D goes on at the same distance")
	require.Greater(t, at[1]-at[0], 100.0)
	p.Press("Ctrl+z", "Ctrl+z")
	require.Equal(t, []string{"een"}, p.Wall().Texts())
	p.Down("Alt")
	p.Move(from.x+90, from.y-20, "Alt")
	p.Press("Escape")
	p.Up("Alt")
	require.Equal(t, []string{"een"}, p.Wall().Texts(), "Escape carries nothing")
}

func TestTheGridByItsKey(t *testing.T) {
	t.Parallel()
	p, wall := looseNotes(t, "een")
	p.Press("Ctrl+'")
	p.Hears("Raster aan: losse notities gaan naar de stippen")
	p.Pull(wall.Note("een"), wall.Note("een").by(53, 17))
	at := p.Wall().find("een").Rect
	require.Zero(t, int(at.X)%12)
	require.Zero(t, int(at.Y)%12)
	require.Equal(t, geom.Point{X: float64(int(at.X)), Y: float64(int(at.Y))}, geom.Point{X: at.X, Y: at.Y})
	p.Press("Ctrl+'")
	p.Hears("Raster uit")
}
