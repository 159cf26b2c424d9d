//go:build !js

package e2e

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/geom"
)

// threeNotes writes een, twee and drie into the first cell.
func threeNotes(t *testing.T) (*Page, *Wall) {
	t.Helper()
	p := Open(t)
	p.Type("een\ntwee\ndrie")
	p.Press("Escape")
	return p, p.Wall()
}

func TestNotesAreSelectedByClickShiftAndBox(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.Hears("een, in Bewust worden, Acties")
	p.See("Enter: verder schrijven")
	p.On(wall.Note("drie"), "Shift")
	p.Hears("2 notities gekozen")
	require.Equal(t, []string{"een", "drie"}, p.Copied())
	p.On(wall.Note("een"), "Shift")
	require.Equal(t, []string{"drie"}, p.Copied())
	p.On(wall.Note("twee"))
	require.Equal(t, []string{"twee"}, p.Copied())

	box := wall.Rect("een").Union(wall.Rect("twee")).Union(wall.Rect("drie"))
	from, to := point{box.X - 4, box.Y - 4}, point{box.Right() + 4, box.Bottom() + 4}
	p.Pull(from, to)
	require.Equal(t, []string{"een", "twee", "drie"}, p.Copied())
	p.Press("Escape")
	p.Pull(to, point{wall.Rect("twee").X - 4, from.y})
	require.NotContains(t, p.Copied(), "een", "a box takes what lies wholly in it")
	p.Press("Escape", "Ctrl+a")
	require.Len(t, p.Copied(), 3)
}

func TestArrowsWalkFromNoteToNoteAndFromCellToCell(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.Press("ArrowRight")
	p.Hears("twee, in Bewust worden, Acties")
	p.Press("ArrowRight")
	p.Hears("Oriënteren, Acties")
	p.Press("ArrowDown")
	p.Hears("Oriënteren, Contactmomenten")
	p.Press("ArrowUp", "ArrowLeft")
	p.Hears("drie, in Bewust worden, Acties")
	p.Press("Ctrl+ArrowRight")
	p.Hears("Verplaatst naar Oriënteren, Acties")
	p.Press("Ctrl+ArrowDown")
	p.Hears("Verplaatst naar Oriënteren, Contactmomenten")
	require.Equal(t, []string{"drie"}, p.Wall().In("Oriënteren", "Contactmomenten"))
}

func TestADragShowsWhereANoteLandsAndTheOthersCloseUp(t *testing.T) {
	p, wall := threeNotes(t)
	from := wall.Note("een")
	p.Move(from.x, from.y)
	p.Down()
	to := wall.Cell("Kopen", "Acties")
	p.Move(to.x, to.y)
	p.See("Alt: vrij neerleggen, zonder vak, lijn of raster · Esc: terug")
	p.Press("Escape")
	p.Up()
	require.Equal(t, string(wall.File), string(p.Wall().File), "Escape takes a drag back")

	p.Pull(from, to)
	p.Hears("Verplaatst naar Kopen, Acties")
	after := p.Wall()
	require.Equal(t, []string{"een"}, after.In("Kopen", "Acties"))
	require.Equal(t, []string{"twee", "drie"}, after.In("Bewust worden", "Acties"))
	require.Equal(t, wall.Rect("een"), after.Rect("twee"), "it closed up")
	require.Equal(t, []string{"een"}, p.Copied(), "what was dropped is selected")
	p.Press("Ctrl+z")
	p.Hears("Ongedaan gemaakt")
	require.Equal(t, string(wall.File), string(p.Wall().File), "one gesture is one step")
}

func TestAClickAndThenADragIsADrag(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.On(wall.Note("drie"), "Shift")
	p.Pull(wall.Note("drie"), wall.Cell("Kiezen", "Pijnpunten"))
	p.Hears("2 notities verplaatst")
	require.Equal(t, []string{"een", "drie"}, p.Wall().In("Kiezen", "Pijnpunten"))
}

func TestSeveralNotesMoveTogether(t *testing.T) {
	t.Parallel()
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.On(wall.Note("drie"), "Shift")
	p.Pull(wall.Note("een"), wall.Cell("Kiezen", "Pijnpunten"))
	p.Hears("2 notities verplaatst")
	wall = p.Wall()
	require.Equal(t, []string{"een", "drie"}, wall.In("Kiezen", "Pijnpunten"))
	from, to := wall.Note("drie"), wall.Cell("Kopen", "Acties")
	p.Move(from.x, from.y)
	p.Down()
	p.Move(from.x+20, from.y+20)
	p.Move(to.x, to.y, "Alt") // later than the press: held from the beginning it would carry copies
	p.Up("Alt")
	after := p.Wall()
	require.Empty(t, after.In("Kiezen", "Pijnpunten"))
	require.Empty(t, after.In("Kopen", "Acties"), "with Alt they stay where they are let go")
	was, is := wall.Rect("drie").X-wall.Rect("een").X, after.Rect("drie").X-after.Rect("een").X
	require.InDelta(t, was, is, 12, "side by side as before")
}

func TestALooseNoteIsNudgedAndResized(t *testing.T) {
	t.Parallel()
	p := Open(t)
	p.Press("Escape")
	p.TwiceOn(p.Wall().Bare(130))
	p.Type("los")
	p.Press("Escape")
	wall := p.Wall()
	before := wall.find("los").Rect
	p.On(wall.Note("los"))
	p.Press("ArrowRight", "ArrowRight", "Shift+ArrowDown")
	wall = p.Wall()
	after := wall.find("los").Rect
	require.Equal(t, before.Moved(geom.Point{X: 2, Y: 10}), after)
	corner := wall.Rect("los")
	p.Pull(point{corner.Right() + 3, corner.Bottom() + 3}, point{corner.Right() + 63, corner.Bottom() + 33})
	grown := p.Wall().find("los").Rect
	require.InDelta(t, after.W+60/wall.camera.Zoom, grown.W, 2)
	require.InDelta(t, after.H+30/wall.camera.Zoom, grown.H, 2)
}

func TestCopyCutAndPasteGoThroughTheClipboard(t *testing.T) {
	p, wall := threeNotes(t)
	p.ClickText("Pijl")
	p.Pull(wall.Note("een"), wall.Note("twee"))
	p.On(wall.Note("een"))
	p.On(wall.Note("twee"), "Shift")
	require.Equal(t, []string{"een", "twee"}, p.Copied())
	p.Hears("2 notities gekopieerd")
	p.On(wall.Cell("Kopen", "Acties"))
	p.Press("Ctrl+v")
	p.See("2 notities geplakt")
	wall = p.Wall()
	require.Equal(t, []string{"een", "twee"}, wall.In("Kopen", "Acties"))
	require.Equal(t, []string{"een > twee: leads-to", "een > twee: leads-to"}, wall.Links(), "with the link between them")
	require.Equal(t, []string{"een", "twee"}, p.Copied(), "all that was pasted is selected")

	p.On(wall.Note("drie"))
	p.Press("Ctrl+x")
	require.Equal(t, "drie", p.Clipboard())
	p.On(p.Wall().Cell("Gebruiken", "Acties"))
	p.Press("Ctrl+v")
	wall = p.Wall()
	require.Equal(t, []string{"drie"}, wall.In("Gebruiken", "Acties"))
	require.NotContains(t, wall.In("Bewust worden", "Acties"), "drie")

	p.On(wall.Note("drie"))
	p.Press("Ctrl+d")
	p.Hears("1 notitie gedupliceerd")
	require.Equal(t, []string{"drie", "drie"}, p.Wall().In("Gebruiken", "Acties"))
}

func TestNotesGoToAnotherMapByTheClipboard(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.On(wall.Note("twee"), "Shift")
	p.Press("Ctrl+c")
	p.NewMap()
	p.Press("Escape")
	p.On(p.Wall().Cell("Kiezen", "Acties"))
	p.Press("Ctrl+v")
	p.Gone("Wat doet je klant als eerste?")
	require.Equal(t, []string{"een", "twee"}, p.Wall().In("Kiezen", "Acties"))
}

func TestLinesFromElsewhereBecomeNotes(t *testing.T) {
	p := Open(t)
	p.Press("Escape")
	p.SetClipboardHTML("<ul><li>Maakt een lijst<li>Belt de makelaar</ul>", "- Maakt een lijst\r\n• Belt de makelaar\r\n\r\n")
	p.On(p.Wall().Cell("Kiezen", "Acties"))
	p.Press("Ctrl+v")
	p.See("2 notities geplakt")
	wall := p.Wall()
	require.Equal(t, []string{"Maakt een lijst", "Belt de makelaar"}, wall.In("Kiezen", "Acties"))
	p.ClickOn(".toast .act")
	p.Hears("Ongedaan gemaakt")
	require.Empty(t, p.Wall().Texts())

	// One line goes into open text, several become notes of their own.
	p.On(wall.Cell("Kopen", "Acties"))
	p.Press("Enter")
	p.SetClipboard("één regel")
	p.Press("Ctrl+v")
	require.Equal(t, "één regel", p.Typed())
	p.Press("Escape")
	require.Equal(t, []string{"één regel"}, p.Wall().In("Kopen", "Acties"))
}

func TestTheMiddleButtonPullsTheWallAndPastesNothing(t *testing.T) {
	p, wall := threeNotes(t)
	p.SetClipboard("niet plakken\nook niet")
	from := wall.Cell("Kiezen", "Acties")
	p.MiddleDrag(from.x, from.y, from.x+80, from.y+60)
	p.On(wall.Note("een").by(80, 60))
	p.Hears("een, in Bewust worden, Acties")
	require.Equal(t, string(wall.File), string(p.Wall().File))
}

func TestDeletingSelectsTheNeighbourAndUndoBringsBack(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Note("twee"))
	p.Press("Delete")
	p.Hears("1 notitie verwijderd")
	require.Equal(t, []string{"drie"}, p.Copied())
	p.Press("Backspace", "Backspace")
	require.Empty(t, p.Wall().Texts())
	p.See("Enter: schrijf hier") // the cell is selected now
	p.Press("Ctrl+z", "Ctrl+z", "Ctrl+z")
	p.Hears("Ongedaan gemaakt")
	require.Equal(t, string(wall.File), string(p.Wall().File))
	require.Equal(t, []string{"twee"}, p.Copied(), "what came back is selected")
	p.ClickOn("[data-do=undo]")
	p.ClickOn("[data-do=undo]")
	p.ClickOn("[data-do=undo]")
	p.Wait(`document.querySelector('[data-do=undo]:disabled')`)
	p.ClickOn("[data-do=redo]")
	p.ClickOn("[data-do=redo]")
	p.ClickOn("[data-do=redo]")
	require.Equal(t, string(wall.File), string(p.Wall().File))
}

func TestWhatUndoBringsBackOutOfViewIsShown(t *testing.T) {
	p, wall := threeNotes(t)
	p.On(wall.Note("een"))
	p.Press("Delete")
	p.Hears("1 notitie verwijderd")
	p.Wheel(700, 500, 0, 1500)
	p.See("Terug naar de kaart")
	p.Press("Ctrl+z")
	p.ClickText("Toon")
	p.Gone("Terug naar de kaart")
	require.Equal(t, []string{"een"}, p.Copied())
	p.Press("Escape", "Escape")
}
