package editor_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// item is a line of the panel of variants by its name.
func item(t *testing.T, h *editortest.Hand, name string) editor.VariantItem {
	t.Helper()
	require.NotNil(t, h.View().Variants, "the panel is closed")
	for _, v := range h.View().Variants.Items {
		if v.Name == name {
			return v
		}
	}
	require.Fail(t, "no variant "+name)
	return editor.VariantItem{}
}

// field is a field of the inspector.
func field(h *editortest.Hand, name journey.Field) editor.InspectorField {
	for _, f := range h.View().Inspector.Fields {
		if f.Field == name {
			return f
		}
	}
	return editor.InspectorField{}
}

// TestSeed001AVariantIsMadeForEachSortOfCustomer: a journey is not linear and differs per product and person. From an empty list to
// a starter with a name, a segment, a colour and a path of her own; each act is one step to undo.
func TestSeed001AVariantIsMadeForEachSortOfCustomer(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Enter").Type("Belt de bank").Press("Enter").Type("Bezichtigt").Press("Escape", "Escape", "Escape")
	h.Press("Shift+V")
	require.Len(t, h.View().Variants.Items, 1, "only the whole map")
	require.Equal(t, "3 van 3 stappen", item(t, h, "Hele kaart").Detail)

	h.Do("addvariant")
	require.Equal(t, "Je ziet het pad van Nieuwe variant: 3 van 3 stappen", h.View().Live)
	h.Send(editor.SetField{Field: "variant-name", Value: "Start", Open: true}).Send(editor.SetField{Field: "variant-name", Value: "Starter"})
	h.Send(editor.SetField{Field: "variant-segment", Value: "eerste huis"}).Send(editor.SetField{Field: "variant-description", Value: "Belt nog niet"})
	h.Send(editor.SetField{Field: "variant-color", Value: "pink"})
	v := h.Board().Variants()[0]
	require.Equal(t, []string{"Starter", "eerste huis", "Belt nog niet", "pink"}, []string{v.Name, v.Segment, v.Description, v.Color})

	h.Click(h.Spot("Belt de bank")).Press("Shift+S")
	require.Equal(t, "Starter slaat over: Belt de bank", h.View().Live)
	require.Equal(t, []string{string(h.Note("Belt de bank").ID)}, v.Skips.Keys())
	starter := item(t, h, "Starter")
	require.Equal(t, "2 van 3 stappen", starter.Detail)
	require.Equal(t, []int{100, 66}, []int{item(t, h, "Hele kaart").Bar, starter.Bar}, "lengths compared")
	require.True(t, h.View().Variants.Skips)
	h.Press("Shift+S")
	require.Equal(t, "Starter slaat niet meer over: Belt de bank", h.View().Live)
	require.Empty(t, v.Skips)

	h.Press("Ctrl+Z")
	require.True(t, v.Skips.Has(string(h.Note("Belt de bank").ID)))
	require.Equal(t, []string{"Belt de bank"}, h.Chosen(), "undo shows what it was about")
	h.Press("Ctrl+Z", "Ctrl+Z")
	require.Equal(t, "blue", v.Color, "as it was dealt")
	h = h.Reload()
	require.Equal(t, "Starter", h.Board().Variants()[0].Name, "variants are in the map")
	require.Nil(t, h.View().Legend, "which of them is shown is not")
}

// TestSeed003RepeatPurchaseSkipsSteps: a repeat buyer takes steps faster or skips them. The sample, walked as doorstromer.
func TestSeed003RepeatPurchaseSkipsSteps(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Shift+V")
	starter, repeat := item(t, h, "Starter"), item(t, h, "Doorstromer")
	require.Equal(t, "22 van 24 stappen · 27 met herhalen", starter.Detail)
	require.Equal(t, "19 van 24 stappen", repeat.Detail)
	require.Less(t, repeat.Bar, item(t, h, "Hele kaart").Bar)
	require.Equal(t, 100, starter.Bar, "the longest")

	h.Do("walkas", string(repeat.ID))
	require.Equal(t, "Je ziet het pad van Doorstromer: 19 van 24 stappen", h.View().Live)
	require.Equal(t, "Pad van Doorstromer", h.View().Legend.Lines[0].Words)
	require.True(t, item(t, h, "Doorstromer").Shown)

	h.Click(h.Spot("Zoekt op funda"))
	require.Contains(t, h.View().Live, ", Doorstromer slaat dit over", "also for who cannot see that it is pale")
	h.Click(h.Spot("Besluit te verhuizen"))
	require.Equal(t, []any{"Besluit te verhuizen", 1}, []any{h.View().Variants.Chosen, h.View().Variants.Times})
	h.Do("repeat", "3")
	require.Equal(t, "19 van 24 stappen · 21 met herhalen", item(t, h, "Doorstromer").Detail)
	h.Press("Ctrl+Z")
	require.Equal(t, "19 van 24 stappen", item(t, h, "Doorstromer").Detail)

	h.Press("Escape", "Escape")
	require.True(t, h.View().Variants.Items[2].Shown, "Escape lets go of the choice first")
	h.Press("Escape")
	require.Nil(t, h.View().Legend, "and then shows the whole map")
	require.Equal(t, "Je ziet weer de hele kaart, niet meer het pad van Doorstromer", h.View().Live)
	h.Press("Escape")
	require.Nil(t, h.View().Variants)
}

// TestSeed003TheFourWaysOfStepElevenBelongToVariants: with or without an agent; the tags of the four ways say which are whose.
func TestSeed003TheFourWaysOfStepElevenBelongToVariants(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample")
	for name, tag := range map[string]string{"Starter": "zonder makelaar", "Doorstromer": "eigen makelaar"} {
		for _, v := range h.Board().Variants() {
			if v.Name != name {
				continue
			}
			walk := h.Board().WalkOf(v)
			ways := 0
			for _, id := range []journey.ID{"s11a", "s11b", "s11c", "s11d"} {
				way := h.Board().Note(id)
				require.Equal(t, way.Tags.Has(tag), !walk.Skips(way), "%s, %s", name, way.Text)
				if !walk.Skips(way) {
					ways++
				}
			}
			require.Equal(t, 2, ways)
		}
	}
}

// TestSeed004SkippingOneStageIsBearableTwoWeakenTheBond: the panel says so, from two stages in a row on and not before.
func TestSeed004SkippingOneStageIsBearableTwoWeakenTheBond(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("variants").Do("addvariant")
	h.Click(h.Head("Vergelijken")).Press("Shift+S")
	require.Equal(t, "Nieuwe variant slaat over: Vergelijken", h.View().Live)
	require.Equal(t, "20 van 24 stappen · 5 van 6 fasen", item(t, h, "Nieuwe variant").Detail)
	require.Empty(t, item(t, h, "Nieuwe variant").Warning)
	h.Click(h.Head("Beslissen")).Press("Shift+S")
	require.Equal(t, "Slaat 2 fasen na elkaar over: dat maakt de band zwakker.", item(t, h, "Nieuwe variant").Warning)

	h.Do("inspector")
	require.Nil(t, h.View().Variants, "one panel at the right")
	require.Equal(t, "true", field(h, "skip").Value)
	h.Send(editor.SetField{Field: "skip"})
	require.Empty(t, field(h, "skip").Value)
	h.Do("variants")
	require.Empty(t, item(t, h, "Nieuwe variant").Warning)
}

func TestVariantsAreReorderedAndDeleted(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("variants").Do("variantdown", "v1")
	require.Equal(t, "Doorstromer", h.Board().Variants()[0].Name)
	require.Equal(t, "Plaats 2 van 2", h.View().Live)
	h.Do("variantup", "v1")
	require.Equal(t, "Starter", h.Board().Variants()[0].Name)
	h.Do("walkas", "v1").Do("deletevariant", "v1")
	require.Equal(t, "Variant ‘Starter’ is verwijderd.", h.View().Toast.Text)
	require.Nil(t, h.View().Legend)
	h.Do("undo")
	require.Equal(t, "22 van 24 stappen · 27 met herhalen", item(t, h, "Starter").Detail)
}

// TestANewStepIsOnThePathThatIsWalked: also while the path is on the wall, and its number with it.
func TestANewStepIsOnThePathThatIsWalked(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("walkas", "v2")
	require.Equal(t, "19 van 24 stappen", h.View().Legend.Lines[0].Detail)
	h.Click(h.Cell("Wonen", "Acties")).Type("Nodigt de buren uit").Press("Escape")
	require.Equal(t, "20 van 25 stappen", h.View().Legend.Lines[0].Detail)
}

// TestADragAllocatesNothingWhileAVariantIsWalked: paleness, numbers and the line are drawn from what is encoded already.
func TestADragAllocatesNothingWhileAVariantIsWalked(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Do("walkas", "v1")
	at := h.Spot("Zoekt op funda")
	h.Down(at).Move(at.Add(geom.Point{X: 10}))
	var board, overlay scene.Buffer
	now, i := time.Now(), 0
	step := func() {
		h.Update(editor.Moved{P: at.Add(geom.Point{X: float64(i * 17 % 700), Y: float64(i * 31 % 500)})}, now)
		h.Draw(&board, &overlay)
		i++
	}
	for range 1500 { // until the room that is used again has grown
		step()
	}
	require.Zero(t, testing.AllocsPerRun(300, step))
}

func TestWhatAVariantDoesWithAStepStandsOnceInTheInspector(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("addvariant").Press("Ctrl+I").Click(h.Spot("een"))
	fields := len(h.View().Inspector.Fields)
	h.Do("menu").View()
	h.Do("menu")
	require.Len(t, h.View().Inspector.Fields, fields)
}

func TestAVariantThatSkipsEveryStepEndsTheWalk(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Do("addvariant").Press("Shift+S").Do("walkas")
	h.Do("walk")
	require.NotNil(t, h.View().Walk)
	h.Do("walkas", string(h.Board().Variants()[0].ID)).Do("walknext")
	require.Nil(t, h.View().Walk)
}
