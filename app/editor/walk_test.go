package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
)

// TestSeed002WalkItYourself walks the house buyer's twenty steps, and their four ways of bargaining, from the customer's place.
func TestSeed002WalkItYourself(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	before := h.Camera()
	h.Do("walk")
	card := h.View().Walk
	require.Equal(t, editor.WalkThrough{Who: "Je bent Sanne en Tom", Place: "Stap 1 van 24 · Oriënteren", Text: "Besluit te verhuizen", Ask: card.Ask, First: true}, *card)
	require.Equal(t, []string{"Besluit te verhuizen"}, h.Chosen())
	require.GreaterOrEqual(t, h.Camera().Zoom, 0.8, "it can be read")
	require.Empty(t, h.View().Status, "the card says what the keys do")

	h.Press("PageDown", "ArrowRight", "ArrowRight")
	require.Equal(t, "Stap 4 van 24 · Oriënteren", h.View().Walk.Place)
	h.Press("PageUp", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft")
	require.True(t, h.View().Walk.First, "there is nothing before the first")
	for range 30 {
		h.Do("walknext")
		spot := h.Camera().ToScreen(h.Sheet().Note(h.Note(h.View().Walk.Text).ID).Rect.Center())
		require.True(t, spot.X > 200 && spot.X < 1430 && spot.Y > 40 && spot.Y < 700, "%s at %v", h.View().Walk.Text, spot)
	}
	require.True(t, h.View().Walk.Last)
	require.Contains(t, h.View().Live, "Stap 24 van 24")

	h.Press("Escape")
	require.Nil(t, h.View().Walk)
	require.Equal(t, before, h.Camera(), "back to where the walk began")
	require.Empty(t, h.Board().Doc().Walked)
	require.False(t, h.View().CanUndo, "walking is looking")
}

func TestAWalkThatIsFinishedIsWrittenDown(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt").Press("Tab").Type("Belt").Press("Escape").Do("walk", "")
	require.Equal(t, "Belt", h.View().Walk.Text, "it begins at the step that is chosen")
	h.Do("walked")
	require.Nil(t, h.View().Walk)
	require.Equal(t, "2026-11-22", h.Board().Doc().Walked)
	h.Press("Ctrl+Z")
	require.Empty(t, h.Board().Doc().Walked)
}

func TestWritingGoesOnWhileWalking(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt").Press("Enter").Type("Belt").Press("Enter").Type("Koopt").Press("Escape")
	h.Click(h.Spot("Zoekt")).Do("walk").Press("ArrowRight")
	h.Press("Enter").Type(" de bank").Press("Escape")
	require.Equal(t, "Belt de bank", h.View().Walk.Text)
	h.Press("Delete")
	require.Equal(t, "Koopt", h.View().Walk.Text, "the step is gone; the walk goes on with the next")
	require.Equal(t, "Stap 2 van 2 · Bewust worden", h.View().Walk.Place)
	h.Press("Ctrl+A", "Delete")
	require.Nil(t, h.View().Walk, "where there are no steps there is no walk")
	h.Do("walk")
	require.Nil(t, h.View().Walk)
}

func TestAWalkAsksForWhatNobodyHasWritten(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Belt de bank").Press("Escape").Do("walk")
	ask := func() string { return h.View().Walk.Ask }
	require.Contains(t, ask(), "Hoe voelt dit")
	put := func(lane, text string) {
		h.Press("Escape").Click(h.Cell("Bewust worden", lane)).Press("Enter").Type(text).Press("Escape")
		h.Click(h.Spot("Belt de bank")).Do("walk")
	}
	h.Press("-", "Escape").Click(h.Spot("Belt de bank")).Do("walk")
	require.Contains(t, ask(), "voelt niet goed")
	put("Pijnpunten", "te duur")
	require.Equal(t, "Wat zou je hier helpen?", ask())
	put("Oplossingen", "bel terug")
	require.Contains(t, ask(), "Wie of wat")
	put("Contactmomenten", "folder")
	require.Contains(t, ask(), "Gaat het echt zo")
}

func TestTheGuideLeadsToThePlace(t *testing.T) {
	h := editortest.Open(t)
	require.Nil(t, h.View().Guide, "it never opens by itself")
	h.Press("Escape", "G")
	g := h.View().Guide
	require.Equal(t, "0 van de 8 gedaan", g.Done)
	require.Len(t, g.Steps, 8)
	require.True(t, g.Steps[0].Open, "goal and scope come first")
	require.False(t, h.View().Start, "the card of the first visit makes place")
	h.Send(g.Steps[0].Go.Run)
	require.True(t, h.Writer().Open)
	h.Type("Waar haken kopers af?").Press("Escape")

	h.Do("guidestep", "4")
	step := h.View().Guide.Steps[3]
	require.True(t, step.Open && step.Go.Enabled)
	require.NotEmpty(t, step.Text)
	h.Send(step.Go.Run)
	h.Type("Folder").Press("Escape").Send(step.Go.Run)
	h.Type("Site").Press("Escape")
	require.Equal(t, []string{"Folder"}, h.In("Bewust worden", "Contactmomenten"))
	require.Equal(t, []string{"Site"}, h.In("Oriënteren", "Contactmomenten"), "the next phase that has none")

	h.Do("guideto", "5")
	require.Equal(t, "Acties", h.Board().Lane(h.Selection().Lane).Title, "the first in which nothing is")
	require.False(t, g.Steps[6].Go.Enabled)
	h.Do("guideto", "7")
	require.Nil(t, h.View().Walk, "there is nothing to walk yet")

	h.Do("guidestep", "8").Do("guideto", "8")
	h.Type("Bel terug").Press("Escape")
	require.Equal(t, []editor.GuideItem{{Text: "Bel terug", Detail: "nog niemand · nog geen eerste stap", Note: h.Note("Bel terug").ID}}, h.View().Guide.Steps[7].List)
	h.Do("guideto", "6")
	require.Equal(t, []string{"Bel terug"}, h.Chosen())
	require.NotNil(t, h.View().Inspector, "its fields are there")
	require.Nil(t, h.View().Guide, "one panel at a time")
	h.Do("inspector")
	require.NotNil(t, h.View().Guide, "and the guide is back")
	h.Do("guidestep", "8")
	for _, s := range h.View().Guide.Steps {
		require.False(t, s.Open, "a step that is open closes")
	}
	h.Do("guidestep", "9").Do("guideto", "x").Do("guide")
	require.Nil(t, h.View().Guide)
}

func TestTheGuideNeverOpensByItself(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("guide")
	require.NotNil(t, h.View().Guide)
	require.Nil(t, h.Reload().View().Guide)
}
