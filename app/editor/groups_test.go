package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

func TestAGroupIsChosenAndMovedAsOne(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	pick(h, "een", "twee")
	h.Press("Ctrl+G")
	require.Equal(t, "2 notities vormen een groep", h.View().Live)
	pick(h, "een")
	require.ElementsMatch(t, []string{"een", "twee"}, h.Chosen(), "a click chooses the group")
	require.Contains(t, h.View().Status, "Ctrl+Shift+G")
	require.Equal(t, "Groep 1, 2 notities gekozen", h.View().Live)
	was := places(h)
	h.Drag("twee", h.Spot("twee").Add(geom.Point{X: 33, Y: 111}), "")
	require.Equal(t, by(h, was, "een"), by(h, was, "twee"))
	require.Greater(t, by(h, was, "een").Y, 90.0)
	require.Zero(t, by(h, was, "drie"))
	h.Press("Ctrl+Z")
	require.Equal(t, was, places(h), "one step to undo")
	h.Press("Ctrl+Z")
	pick(h, "een")
	require.Equal(t, []string{"een"}, h.Chosen(), "the group is undone too")
}

func TestASecondClickGoesIntoAGroup(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	pick(h, "een", "twee")
	h.Press("Ctrl+G")
	pick(h, "een")
	h.Click(h.Spot("een"))
	require.Equal(t, []string{"een"}, h.Chosen())
	h.Click(h.Spot("twee"))
	require.Equal(t, []string{"twee"}, h.Chosen(), "inside, a click chooses a note")
	was := places(h)
	h.Press("ArrowDown")
	require.Equal(t, geom.Point{Y: 1}, by(h, was, "twee"))
	require.Zero(t, by(h, was, "een"), "and only that moves")
	h.Press("Escape")
	require.ElementsMatch(t, []string{"een", "twee"}, h.Chosen(), "Escape leaves it")
	h.Press("Escape")
	require.Empty(t, h.Chosen())
	h.DoubleClick(h.Spot("een"))
	require.False(t, h.Writer().Open)
	require.Equal(t, []string{"een"}, h.Chosen(), "a double-click goes into it at once")
	h.DoubleClick(h.Spot("een"))
	require.True(t, h.Writer().Open, "and writes there")
	h.Press("Escape")
	h.Click(h.Spot("drie")).Click(h.Spot("een"))
	require.Len(t, h.Chosen(), 2, "outside again")
}

func TestShiftAndABoxTakeWholeGroups(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	pick(h, "een", "twee")
	h.Press("Ctrl+G")
	pick(h, "drie", "een")
	require.Len(t, h.Chosen(), 3)
	h.Click(h.Spot("twee"), "Shift")
	require.Equal(t, []string{"drie"}, h.Chosen())
	h.Press("Escape")
	r := h.Camera().RectToScreen(h.Sheet().Note(h.Note("een").ID).Rect)
	h.Down(geom.Point{X: r.X - 9, Y: r.Y - 9}).Move(geom.Point{X: r.Right() + 9, Y: r.Bottom() + 9}).Up()
	require.ElementsMatch(t, []string{"een", "twee"}, h.Chosen())
	pick(h, "een", "drie")
	h.Press("Ctrl+G")
	pick(h, "twee")
	require.Len(t, h.Chosen(), 3, "a group with more becomes one group")
	require.Equal(t, 1, h.Board().Count(journey.KindGroup))
	h.Press("Ctrl+Shift+G")
	require.Equal(t, "De groep is opgeheven", h.View().Live)
	pick(h, "twee")
	require.Equal(t, []string{"twee"}, h.Chosen())
	require.Zero(t, h.Board().Count(journey.KindGroup))
}

func TestALockedNoteStaysWhateverHandsAndKeysDo(t *testing.T) {
	h := beside(t, "een", "twee")
	pick(h, "een")
	h.Press("Ctrl+Shift+L")
	require.Equal(t, "De notitie staat vast", h.View().Live)
	was := places(h)
	h.Drag("een", h.Spot("een").Add(geom.Point{X: 50, Y: 90}))
	require.Contains(t, h.View().Live, "Ctrl+Shift+L", "it is said how to unlock it")
	h.Press("ArrowDown", "Shift+ArrowLeft", "Ctrl+ArrowUp", "]", "Alt+1")
	require.Equal(t, was, places(h))
	corner := h.Camera().RectToScreen(h.Sheet().Note(h.Note("een").ID).Rect)
	h.Down(geom.Point{X: corner.Right() + 3, Y: corner.Bottom() + 3}).Move(geom.Point{X: corner.Right() + 90, Y: corner.Bottom() + 90}).Up()
	require.Zero(t, h.Note("een").Size)
	pick(h, "een", "twee")
	h.Drag("twee", h.Spot("twee").Add(geom.Point{Y: 90}))
	require.Zero(t, by(h, was, "een"), "those with it go without it")
	require.NotZero(t, by(h, was, "twee"))
	pick(h, "een")
	h.Press("Enter").Type(" plus").Press("Escape")
	require.NotNil(t, h.Note("een plus"), "it can be written in")
	h.Press("Ctrl+Shift+L")
	require.Equal(t, "De notitie is weer los", h.View().Live)
	h.Press("ArrowDown")
	require.Equal(t, was["een"].Y+1, h.Note("een plus").Place.Y)
}

func TestALockedNoteInACellStaysInItsCell(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Ctrl+Shift+L")
	h.Drag("een", h.Cell("Kopen", "Acties"))
	h.Press("Ctrl+ArrowRight", "Alt+2")
	require.Equal(t, []string{"een"}, h.In("Bewust worden", "Acties"))
}

func TestOrderInTheStack(t *testing.T) {
	h := beside(t, "onder", "midden", "boven", "ver")
	for i, text := range []string{"onder", "midden", "boven"} {
		at := geom.Point{X: 400 + float64(i)*40, Y: 420}
		h.Drag(text, at, "Alt")
	}
	top := func() string {
		h.Press("Escape", "Escape")
		h.Click(geom.Point{X: 440, Y: 420})
		return h.Chosen()[0]
	}
	require.Equal(t, "boven", top())
	h.Press("[")
	require.Equal(t, "Naar achteren gelegd", h.View().Live)
	require.Equal(t, "midden", top(), "past the next note that it overlaps")
	h.Press("Shift+[")
	require.Equal(t, "boven", top())
	pick(h, "boven")
	h.Press("]")
	require.Equal(t, "Ligt al vooraan", h.View().Live)
	h.Press("Ctrl+Z", "Ctrl+Z")
	require.Equal(t, []string{"onder", "midden", "boven", "ver"}, h.Texts(), "each is one step")
	h.Click(geom.Point{X: 345, Y: 420})
	require.Equal(t, []string{"onder"}, h.Chosen())
	h.Press("Shift+]")
	require.Equal(t, []string{"midden", "boven", "ver", "onder"}, h.Texts())
}

func TestBracketsAndTheGridKeyAreFoundByTheirPlace(t *testing.T) {
	h := beside(t, "een")
	pick(h, "een")
	require.True(t, h.Sent(editor.Key{Name: "[", Code: "Digit5", AltGr: true}), "on an AZERTY keyboard")
	require.Equal(t, "Ligt al achteraan", h.View().Live)
	h.Send(editor.Key{Name: "}", Code: "BracketRight", Mods: editor.Mods{Shift: true}})
	require.Equal(t, "Ligt al vooraan", h.View().Live)
	h.Send(editor.Key{Name: "Dead", Code: "Quote", Mods: editor.Mods{Ctrl: true}})
	require.Contains(t, h.View().Live, "Raster aan")
	h.Send(editor.Key{Name: "'", Code: "Quote", Mods: editor.Mods{Ctrl: true}})
	require.Equal(t, "Raster uit", h.View().Live)
}

func TestAGroupIsLinedUpAsOneThing(t *testing.T) {
	h := beside(t, "een", "twee", "drie")
	pick(h, "een", "twee")
	h.Press("Ctrl+G")
	pick(h, "een", "drie")
	was := places(h)
	h.Press("Alt+D")
	require.Equal(t, geom.Point{X: 200}, by(h, was, "een"))
	require.Equal(t, geom.Point{X: 200}, by(h, was, "twee"), "the group keeps its shape")
	h.Press("Ctrl+Z")
	pick(h, "een")
	h.Press("Alt+D")
	require.Equal(t, geom.Point{X: 200}, by(h, was, "een"), "a group alone is lined up inside")
	require.Equal(t, geom.Point{Y: 152}, by(h, was, "twee"), "under it, and not upon it")
}
