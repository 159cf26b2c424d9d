package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// mood is the point on the screen in the emotions lane of a phase at the height of a score, at a share of the phase's width.
func mood(h *editortest.Hand, phase string, score int, share float64) geom.Point {
	for col, c := range h.Sheet().Columns {
		for row, r := range h.Sheet().Rows {
			if c.Phase.Title == phase && r.Lane.Kind == journey.Emotions {
				at := journey.Some(score)
				r := h.Sheet().Cell(col, row)
				return h.Camera().ToScreen(geom.Point{X: r.X + r.W*share, Y: h.Sheet().FaceTop(row, at) + layout.FaceRadius})
			}
		}
	}
	panic("no such phase or lane")
}

// emotions lists the emotions of a phase with their scores, "?" where there is none.
func emotions(h *editortest.Hand, phase string) (all []string) {
	for b := range h.Sheet().Notes() {
		if b.Kind == journey.Emotions && b.Col >= 0 && h.Sheet().Columns[b.Col].Phase.Title == phase {
			said := "?"
			if score, ok := b.Note.Feeling(); ok {
				said = []string{"-2", "-1", "0", "+1", "+2"}[score+2]
			}
			all = append(all, said+" "+b.Note.Text)
		}
	}
	return all
}

// Seed 002: emotions like relief, happiness, excitement and worry, each with its value.
func TestSeed002EmotionsHaveAValueAndAWord(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape")
	for i, felt := range []struct {
		phase, word, hint string
		score             int
	}{
		{"Bewust worden", "blij", "blij, enthousiast", 2}, {"Oriënteren", "opgelucht", "opgelucht, hoopvol", 1}, {"Kiezen", "kalm", "afwachtend", 0},
		{"Kopen", "zorgen", "bezorgd, onzeker", -1}, {"Gebruiken", "boos", "boos, teleurgesteld", -2},
	} {
		h.Click(mood(h, felt.phase, felt.score, 0.2))
		require.True(t, h.Writer().Open, "the caret waits for the word")
		require.Equal(t, felt.hint, h.Writer().Hint)
		h.Type(felt.word).Press("Enter")
		require.False(t, h.Writer().Open)
		require.Equal(t, []string{felt.word}, h.Chosen())
		require.Equal(t, journey.Some(felt.score), h.Note(felt.word).Score, "%d", i)
	}
	h.Press("Ctrl+Z")
	require.Empty(t, emotions(h, "Gebruiken"), "face and word are one step to undo")
	h.Press("Ctrl+Y")
	require.Equal(t, []string{"-2 boos"}, emotions(h, "Gebruiken"))
	require.Equal(t, h.Note("Zoekt op funda").ID, h.Note("blij").Place.Under, "it stands under the step")
	h.Click(h.Spot("opgelucht"))
	require.Equal(t, "opgelucht, Gevoel +1, in Oriënteren, Emotie", h.View().Live)
}

func TestEscLeavesAFaceWithoutAWord(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(mood(h, "Kiezen", -1, 0.5)).Press("Escape")
	require.Equal(t, []string{"-1 "}, emotions(h, "Kiezen"))
	require.Equal(t, []string{""}, h.Chosen())
	h.Press("Ctrl+Z")
	require.Empty(t, h.Texts())
	require.False(t, h.View().CanUndo, "it was one step")

	h.Click(mood(h, "Kiezen", -1, 0.5)).Type("moe").Wait().Erase().Wait().Press("Escape")
	require.Equal(t, []string{"-1 "}, emotions(h, "Kiezen"), "the word went, the score was given")
}

func TestTheNoteToolTakesTheHeightToo(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "N").Click(mood(h, "Kiezen", 2, 0.5)).Type("blij").Press("Escape")
	require.Equal(t, []string{"+2 blij"}, emotions(h, "Kiezen"))
}

func TestPlusAndMinusOnAStepMakeItsEmotionOnce(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape").Click(h.Spot("een"))
	h.Press("+")
	require.Equal(t, []string{"+1 "}, emotions(h, "Bewust worden"))
	require.Equal(t, "Gevoel +1 bij ‘een’", h.View().Live)
	require.Equal(t, []string{"een"}, h.Chosen(), "the step stays chosen")
	h.Press("+")
	require.Equal(t, []string{"+2 "}, emotions(h, "Bewust worden"))
	h.Press("+", "-", "-", "-", "-")
	require.Equal(t, []string{"-2 "}, emotions(h, "Bewust worden"), "it goes no further than its ends")
	require.Equal(t, h.Note("een").ID, h.Note("").Place.Under)
	h.Click(h.Spot("twee")).Press("-")
	require.Equal(t, []string{"-2 ", "-1 "}, emotions(h, "Bewust worden"))
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"-2 "}, emotions(h, "Bewust worden"))
	h.Click(h.Spot("een")).Click(h.Spot("twee"), "Shift").Press("+")
	require.Equal(t, []string{"-1 ", "+1 "}, emotions(h, "Bewust worden"))
	require.Equal(t, "2 gevoelens anders", h.View().Live)
}

func TestPlusOnAStepAddsTheLaneWhereThereIsNone(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Click(h.Title("Emotie")).Press("Delete").Click(h.Spot("een")).Press("+")
	require.Equal(t, []string{"+1 "}, emotions(h, "Bewust worden"))
	require.Equal(t, "Emotie", h.Sheet().Rows[2].Lane.Title, "between touchpoints and pains")
	require.Equal(t, "Hoe voelt dat? Klik hoog of laag.", h.Sheet().Rows[2].Lane.Question)
	h.Press("Ctrl+Z")
	require.Len(t, h.Sheet().Rows, 4)
	require.Equal(t, []string{"een"}, h.Texts())
}

func TestDraggingAnEmotionUpSetsItsScore(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape").Click(h.Spot("een")).Press("+")
	under := h.Note("een").ID
	at := h.Spot("")
	h.Down(at).Move(at.Add(geom.Point{X: 3, Y: -8})).Move(geom.Point{X: at.X + 25, Y: mood(h, "Bewust worden", -2, 0).Y})
	require.Contains(t, h.View().Status, "Gevoel −2")
	h.Up()
	require.Equal(t, journey.Some(-2), h.Note("").Score)
	require.Equal(t, under, h.Note("").Place.Under, "a hand that goes up and down rather than aside keeps it under its step")
	require.Equal(t, "Gevoel −2", h.View().Live)
	h.Press("Ctrl+Z")
	require.Equal(t, journey.Some(1), h.Note("").Score)

	far := mood(h, "Bewust worden", -1, 0.9)
	h.Drag("", far)
	require.Equal(t, h.Note("twee").ID, h.Note("").Place.Under, "really taken elsewhere")
	require.Equal(t, journey.Some(-1), h.Note("").Score)
}

func TestAnEmotionWithoutAScoreIsNotZero(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Tab").Press("Ctrl+Enter", "Ctrl+Enter", "Shift+Tab").Type("verward").Press("Escape")
	require.Equal(t, journey.Int{}, h.Note("verward").Score)
	h.Click(h.Spot("een")).Click(h.Spot("verward"))
	require.Equal(t, "verward, nog zonder hoogte, in Bewust worden, Emotie", h.View().Live)
	h.Drag("verward", h.Spot("verward").Add(geom.Point{X: 100}))
	require.Equal(t, journey.Int{}, h.Note("verward").Score, "taken aside it gets no height")
	require.NotEmpty(t, h.Note("verward").Place.Under)
	h.Drag("verward", h.Spot("verward").Add(geom.Point{X: 4, Y: 30}))
	require.NotEqual(t, journey.Int{}, h.Note("verward").Score)
}

// An emotion may be taken by its word, which stands beside its face: its own middle counts, not the hand's.
func TestAnEmotionTakenByItsWordKeepsItsHeight(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(mood(h, "Kiezen", 1, 0.3)).Type("opgelucht").Press("Escape")
	box := h.Sheet().Note(h.Note("opgelucht").ID)
	word := h.Camera().ToScreen(box.Word().Center())
	h.Down(word).Move(word.Add(geom.Point{X: 5})).Move(h.Cell("Kopen", "Emotie").Sub(geom.Point{Y: h.Cell("Kopen", "Emotie").Y - word.Y})).Up()
	require.Equal(t, []string{"+1 opgelucht"}, emotions(h, "Kopen"))
}

func TestEscapeWhileDraggingLeavesTheScore(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(mood(h, "Kiezen", 1, 0.3)).Press("Escape")
	at := h.Spot("")
	h.Down(at).Move(at.Add(geom.Point{Y: 60})).Press("Escape").Up()
	require.Equal(t, journey.Some(1), h.Note("").Score)
}

func TestAStepTakesItsEmotionAndAllUnderItAlong(t *testing.T) {
	begin := func() *editortest.Hand {
		h := editortest.Open(t)
		h.Type("een").Press("Enter").Type("twee").Press("Escape").Click(h.Spot("een")).Press("-")
		h.Click(h.Spot("")).Press("Ctrl+Enter").Type("Te veel keus").Press("Ctrl+Enter").Type("Keuzehulp").Press("Escape")
		return h
	}
	together := func(h *editortest.Hand, phase string) {
		t.Helper()
		require.Equal(t, []string{"-1 "}, emotions(h, phase))
		require.Equal(t, []string{"Te veel keus"}, h.In(phase, "Pijnpunten"))
		require.Equal(t, []string{"Keuzehulp"}, h.In(phase, "Oplossingen"))
		x := h.Sheet().Note(h.Note("een").ID).Rect.X
		require.Equal(t, x, h.Sheet().Note(h.Note("Te veel keus").ID).Rect.X)
		require.Equal(t, x, h.Sheet().Note(h.Note("Keuzehulp").ID).Rect.X)
	}
	h := begin()
	together(h, "Bewust worden")
	h.Drag("een", h.Cell("Kopen", "Acties"))
	together(h, "Kopen")
	h.Press("Ctrl+Z")
	together(h, "Bewust worden")
	require.Equal(t, []string{"een", "twee"}, h.In("Bewust worden", "Acties"))
	h.Press("Escape").Click(h.Spot("een")).Press("Ctrl+ArrowRight")
	require.Equal(t, []string{"twee", "een"}, h.In("Bewust worden", "Acties"))
	together(h, "Bewust worden")
	h.Press("Ctrl+ArrowRight")
	require.Equal(t, []string{"een"}, h.In("Oriënteren", "Acties"))
	together(h, "Oriënteren")
	h.Click(h.Spot("twee")).Click(h.Spot("een"), "Shift").Press("Ctrl+ArrowRight")
	together(h, "Kiezen")
	require.Equal(t, []string{"twee"}, h.In("Oriënteren", "Acties"))
	h.Drag("een", h.Cell("Kopen", "Acties"), "Alt")
	require.Equal(t, journey.Loose, h.Note("een").Place.Where)
	require.Equal(t, []string{"Te veel keus"}, h.In("Kiezen", "Pijnpunten"), "on the wall it is no step")
}

func TestCtrlArrowTakesANoteToTheNextStep(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Tab").Type("drie").Press("Escape").Click(h.Spot("een")).Press("+").Click(h.Spot(""))
	h.Press("Ctrl+ArrowRight")
	require.Equal(t, h.Note("twee").ID, h.Note("").Place.Under)
	require.Equal(t, "Nu onder ‘twee’, Bewust worden", h.View().Live)
	h.Press("Ctrl+ArrowRight")
	require.Equal(t, h.Note("drie").ID, h.Note("").Place.Under)
	h.Press("Ctrl+ArrowRight")
	require.Equal(t, []string{"+1 "}, emotions(h, "Kiezen"))
	require.Empty(t, h.Note("").Place.Under)
	h.Press("Ctrl+ArrowLeft")
	require.Equal(t, []string{"+1 "}, emotions(h, "Oriënteren"))
}

// On the whole map a word of 12 units is 7 pixels high: what is being typed must be legible all the same.
func TestAWordIsLegibleWhileItIsTyped(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("0")
	require.Less(t, h.Camera().Zoom, 0.7)
	h.DoubleClick(h.Spot("Gespannen"))
	w := h.Writer()
	require.InDelta(t, 16, w.Size*w.Zoom, 0.01)
	face := h.Sheet().Note(h.Note("Gespannen").ID).Rect
	require.InDelta(t, h.Camera().ToScreen(face.Center()).X, w.Rect.X+w.Rect.W*w.Zoom/2, 1, "centred at the face")
	require.LessOrEqual(t, w.Rect.Y+w.Rect.H*w.Zoom, h.Camera().ToScreen(geom.Point{Y: face.Y}).Y, "above it, as it is a bad feeling")
}

// A click beside a menu, or beside text, closes that and makes no emotion; from one emotion to the next it makes one.
func TestAClickThatClosesSomethingMakesNoEmotion(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Click(mood(h, "Kiezen", 1, 0.5))
	require.Empty(t, emotions(h, "Kiezen"))
	h.Do("menu").Click(mood(h, "Kiezen", 1, 0.5))
	require.Empty(t, emotions(h, "Kiezen"))
	h.Click(mood(h, "Kiezen", 1, 0.5)).Type("blij").Click(mood(h, "Kopen", -1, 0.5)).Type("boos").Press("Escape")
	require.Equal(t, []string{"+1 blij"}, emotions(h, "Kiezen"))
	require.Equal(t, []string{"-1 boos"}, emotions(h, "Kopen"))
}

// TestBugADoubleClickInAnEmotionsLaneMadeTwoFeelings: the first click makes it and the second, which lands on its face, leaves it open.
func TestBugADoubleClickInAnEmotionsLaneMadeTwoFeelings(t *testing.T) {
	h := editortest.Open(t)
	h.DoubleClick(mood(h, "Kiezen", 1, 0.5))
	require.True(t, h.Writer().Open)
	h.Type("blij").Press("Escape")
	require.Equal(t, []string{"+1 blij"}, emotions(h, "Kiezen"))
	h.DoubleClick(mood(h, "Kopen", -2, 0.2)).Press("Escape")
	require.Equal(t, []string{"-2 "}, emotions(h, "Kopen"))
	h.Press("Ctrl+Z")
	require.Empty(t, emotions(h, "Kopen"), "one step of undo")
	at := mood(h, "Kopen", 2, 0.8)
	h.Tap(at).Tap(at)
	require.True(t, h.Writer().Open)
	h.Type("trots").Press("Escape")
	require.Equal(t, []string{"+2 trots"}, emotions(h, "Kopen"), "with a finger as well")
}

func TestAStepStaysChosenWhenItsEmotionIsUndone(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "+", "Ctrl+Z", "-")
	require.Equal(t, []string{"-1 "}, emotions(h, "Bewust worden"))
	require.Equal(t, []string{"een"}, h.Chosen())
}
