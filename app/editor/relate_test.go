package editor_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
)

// linked lists the links as "from kind to".
func linked(h *editortest.Hand) (all []string) {
	for l := range h.Board().Links() {
		from, to := h.Board().Ends(l)
		all = append(all, from.Text+" "+l.KindOf()+" "+to.Text)
	}
	return all
}

// Seed 002: a negative emotion has a cause, the pain point, and Ctrl+Enter writes it linked.
func TestSeed002APainIsTheCauseOfANegativeEmotion(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt een huis").Press("Escape").Click(h.Spot("Zoekt een huis")).Press("-", "-").Click(h.Spot(""))
	require.Contains(t, h.View().Status, "Ctrl+Enter: pijnpunt hierbij")
	h.Press("Enter").Type("bezorgd")
	require.Contains(t, h.View().Status, "Ctrl+Enter: pijnpunt hierbij")
	h.Press("Ctrl+Enter")
	require.Equal(t, "Pijnpunten, Bewust worden", h.Writer().Label)
	h.Type("Te weinig aanbod").Wait().Type(" in de wijk").Press("Escape")
	require.Equal(t, []string{"Te weinig aanbod in de wijk causes bezorgd"}, linked(h))
	require.Equal(t, []string{"Te weinig aanbod in de wijk"}, h.In("Bewust worden", "Pijnpunten"))
	require.Equal(t, h.Note("Zoekt een huis").ID, h.Note("Te weinig aanbod in de wijk").Place.Under)
	require.Equal(t, []string{"Te weinig aanbod in de wijk"}, h.Chosen())
	h.Press("Ctrl+Z")
	require.Empty(t, linked(h), "note and link are one step")
	require.Equal(t, []string{"Zoekt een huis", "bezorgd"}, h.Texts())
	h.Press("Ctrl+Y")
	require.Len(t, linked(h), 1)
}

// Seeds 002 and 003: solutions follow from pains.
func TestSeed002SolutionsFollowFromPains(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Kiezen", "Pijnpunten")).Press("Enter").Type("Te duur")
	require.Contains(t, h.View().Status, "Ctrl+Enter: oplossing hierbij")
	h.Press("Ctrl+Enter").Type("Samen kopen").Press("Escape")
	require.Equal(t, []string{"Samen kopen solves Te duur"}, linked(h))
	h.Click(h.Spot("Te duur")).Press("Ctrl+Enter").Type("Wachten").Press("Ctrl+Enter").Press("Escape")
	require.Equal(t, []string{"Samen kopen solves Te duur", "Wachten solves Te duur"}, linked(h))
	require.Equal(t, []string{"Samen kopen", "Wachten"}, h.In("Kiezen", "Oplossingen"))
}

func TestTheMenuOfANoteOffersAPainPointOrASolution(t *testing.T) {
	h := editortest.Open(t)
	offered := func() (labels []string) {
		h.Do("contextmenu")
		for _, item := range h.View().Context.Items {
			if item.Keys == "Ctrl+Enter" {
				labels = append(labels, item.Label)
			}
		}
		h.Press("Escape")
		return labels
	}
	h.Press("Escape").Click(mood(h, "Kiezen", -1, 0.5)).Type("boos").Press("Escape")
	require.Equal(t, []string{"Pijnpunt hierbij"}, offered())
	h.Do("addpain").Type("Te duur").Press("Escape")
	require.Equal(t, []string{"Oplossing hierbij"}, offered())
	h.Do("addsolution").Type("Sparen").Press("Escape")
	require.Empty(t, offered())
	require.Equal(t, []string{"Te duur causes boos", "Sparen solves Te duur"}, linked(h))
}

func TestAnAnswerThatIsLeftEmptyLeavesNoTrace(t *testing.T) {
	for _, act := range []func(h *editortest.Hand){
		func(h *editortest.Hand) { h.Press("Escape") },
		func(h *editortest.Hand) { h.Press("Enter") },
		func(h *editortest.Hand) { h.Click(h.Cell("Kopen", "Acties")).Click(h.Spot("boos")) },
		func(h *editortest.Hand) { h.Type("iets").Wait().Erase().Wait().Press("Escape") },
	} {
		for _, lane := range []string{"", "Pijnpunten"} { // one that is deleted before
			h := editortest.Open(t)
			h.Press("Escape")
			if lane != "" {
				h.Click(h.Title(lane)).Press("Delete")
			}
			h.Click(mood(h, "Kiezen", -2, 0.5)).Type("boos").Press("Escape")
			rows := len(h.Sheet().Rows)
			h.Press("Ctrl+Enter")
			require.True(t, h.Writer().Open)
			act(h)
			require.Len(t, h.Sheet().Rows, rows)
			require.Empty(t, linked(h))
			require.Equal(t, []string{"boos"}, h.Texts())
			require.Equal(t, []string{"boos"}, h.Chosen())
			h.Press("Ctrl+Z")
			require.Empty(t, h.Texts(), "there was no step for it")
		}
	}
}

func TestAnAnswerMakesItsLaneAsPartOfTheSameStep(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Title("Pijnpunten")).Press("Delete").Click(mood(h, "Kiezen", -2, 0.5)).Type("boos")
	h.Press("Ctrl+Enter").Type("Te duur").Press("Escape")
	require.Equal(t, []string{"Te duur"}, h.In("Kiezen", "Pijnpunten"))
	require.Equal(t, "Pijnpunten", h.Sheet().Rows[3].Lane.Title)
	require.Equal(t, []string{"Te duur causes boos"}, linked(h))
	h.Press("Ctrl+Z")
	require.Len(t, h.Sheet().Rows, 4)
	require.Equal(t, []string{"boos"}, h.Texts())
}

func TestAnAnswerGoesToTheNearestLaneBelow(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Title("Pijnpunten")).Do("addlaneabove").Type("Angst").Press("Escape")
	h.Send(editor.SetField{Field: "kind", Value: journey.Pains})
	h.Click(h.Title("Acties")).Do("addlaneabove").Type("Zorgen").Press("Escape")
	h.Send(editor.SetField{Field: "kind", Value: journey.Pains})
	h.Click(mood(h, "Kiezen", -2, 0.5)).Type("boos").Press("Ctrl+Enter").Type("Te duur").Press("Escape")
	require.Equal(t, []string{"Te duur"}, h.In("Kiezen", "Angst"))
}

func TestCtrlEnterElsewhereIsTheLaneBelow(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Ctrl+Enter").Type("twee").Press("Ctrl+Enter").Press("Ctrl+Enter").Type("drie").Press("Escape")
	require.Equal(t, []string{"twee"}, h.In("Bewust worden", "Contactmomenten"))
	require.Equal(t, []string{"drie"}, h.In("Bewust worden", "Pijnpunten"), "an emotion that was not written is no emotion")
	require.Empty(t, linked(h))
}

// Seed 003: just start; the emotion, its cause and what would help are typed in one go.
func TestSeed003JustStart(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Belt de makelaar").Press("Escape", "-", "-", "ArrowDown", "ArrowDown", "Enter").Type("bezorgd")
	h.Press("Ctrl+Enter").Type("Makelaar neemt niet op").Press("Ctrl+Enter").Type("Terugbelknop").Press("Escape")
	require.Equal(t, []string{"Belt de makelaar", "bezorgd", "Makelaar neemt niet op", "Terugbelknop"}, h.Texts())
	require.Equal(t, []string{"Makelaar neemt niet op causes bezorgd", "Terugbelknop solves Makelaar neemt niet op"}, linked(h))
	for _, text := range []string{"bezorgd", "Makelaar neemt niet op", "Terugbelknop"} {
		require.Equal(t, h.Note("Belt de makelaar").ID, h.Note(text).Place.Under, text)
	}
	require.Equal(t, h.Texts(), h.Reload().Texts())
}

func TestAltAndADigitSendNotesToALane(t *testing.T) {
	for i, lane := range []string{"Acties", "Contactmomenten", "Emotie", "Pijnpunten", "Oplossingen", "Partijen", "Vragen"} {
		h := editortest.Open(t)
		h.Press("Escape").Click(h.Cell("Kiezen", "Oplossingen")).Press("Enter").Type("iets").Press("Enter").Type("nog iets").Press("Escape")
		h.Click(h.Cell("Kopen", "Acties")).Press("Enter").Type("elders").Press("Escape")
		h.Click(h.Spot("iets")).Send(editor.SetField{Field: "evidence", Value: "interview"})
		h.Click(h.Spot("elders"), "Shift")
		lanes := len(h.Sheet().Rows)
		h.Press("Alt+" + string(rune('1'+i)))
		require.Equal(t, []string{"iets"}, slices.DeleteFunc(h.In("Kiezen", lane), func(s string) bool { return s == "nog iets" }), lane)
		require.Equal(t, []string{"elders"}, h.In("Kopen", lane), "each in its own phase")
		require.Equal(t, []string{"nog iets"}, slices.DeleteFunc(h.In("Kiezen", "Oplossingen"), func(s string) bool { return s == "iets" }))
		require.Equal(t, "interview", h.Note("iets").Evidence)
		require.Equal(t, journey.Int{}, h.Note("iets").Score, "an emotion gets no score by it")
		require.Equal(t, []string{"iets", "elders"}, h.Chosen())
		require.Equal(t, "2 notities naar "+lane, h.View().Live)
		h.Press("Ctrl+Z")
		require.Equal(t, []string{"iets", "nog iets"}, h.In("Kiezen", "Oplossingen"))
		require.Equal(t, []string{"elders"}, h.In("Kopen", "Acties"))
		require.Len(t, h.Sheet().Rows, lanes, "the lane was made in the same step")
	}
}

func TestAltAndADigitOnAnAzertyKeyboardAndOnAMac(t *testing.T) {
	h := editortest.Open(t)
	h.Type("iets").Press("Escape")
	require.True(t, h.Sent(editor.Key{Name: "'", Code: "Digit4", Mods: editor.Mods{Alt: true}}))
	require.Equal(t, []string{"iets"}, h.In("Bewust worden", "Pijnpunten"))
	require.True(t, h.Sent(editor.Key{Name: "∞", Code: "Digit5", Mods: editor.Mods{Alt: true}}))
	require.Equal(t, []string{"iets"}, h.In("Bewust worden", "Oplossingen"))
	require.True(t, h.Sent(editor.Key{Name: "2", Mods: editor.Mods{Alt: true}}), "without a code its name counts")
	require.Equal(t, []string{"iets"}, h.In("Bewust worden", "Contactmomenten"))
	require.False(t, h.Sent(editor.Key{Name: "{", Code: "Digit4", Mods: editor.Mods{Ctrl: true, Alt: true}}), "AltGr types a sign")
	require.False(t, h.Sent(editor.Key{Name: "ArrowLeft", Code: "ArrowLeft", Mods: editor.Mods{Alt: true}}), "it is the browser's Back")
	require.Equal(t, []string{"iets"}, h.In("Bewust worden", "Contactmomenten"))
}

func TestMinusOnAFrenchKeyboardIsMinus(t *testing.T) {
	h := editortest.Open(t)
	h.Type("iets").Press("Escape")
	h.Send(editor.Key{Name: "-", Code: "Digit6"})
	require.Equal(t, []string{"-1 "}, emotions(h, "Bewust worden"))
}

func TestALooseNoteGoesToThePhaseWhoseColumnItIsOver(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape")
	at := h.Cell("Kiezen", "Oplossingen")
	at.Y += 160
	h.DoubleClick(at).Type("los").Press("Escape")
	require.Equal(t, journey.Loose, h.Note("los").Place.Where)
	h.Press("Alt+4")
	require.Equal(t, []string{"los"}, h.In("Kiezen", "Pijnpunten"))
}

func TestAFoldedOrHiddenLaneOpensForWhatIsSentToIt(t *testing.T) {
	for _, field := range []journey.Field{"hidden", "folded"} {
		h := editortest.Open(t)
		h.Type("iets").Press("Escape").Click(h.Title("Pijnpunten")).Send(editor.SetField{Field: field, Value: "true"})
		h.Click(h.Spot("iets")).Press("Alt+4")
		require.Equal(t, []string{"iets"}, h.In("Bewust worden", "Pijnpunten"))
		require.Len(t, h.Sheet().Rows, 5)
		require.False(t, h.Sheet().Note(h.Note("iets").ID).Rect.Empty())
	}
}

// Steps make the sub-columns of a phase: a pain that is dropped below a step stands under it, where the gap showed it.
func TestAPainDroppedBelowAStepStandsUnderItInEveryLane(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Enter").Type("twee").Press("Escape").Click(h.Cell("Kopen", "Pijnpunten")).Press("Enter").Type("Te duur").Press("Escape")
	below := h.Cell("Bewust worden", "Pijnpunten")
	below.X = h.Spot("twee").X
	h.Drag("Te duur", below)
	require.Equal(t, h.Note("twee").ID, h.Note("Te duur").Place.Under)
	rect := func(text string) float64 { return h.Sheet().Note(h.Note(text).ID).Rect.X }
	require.Equal(t, rect("twee"), rect("Te duur"))
	for _, key := range []string{"Alt+5", "Alt+2", "Alt+6", "Alt+4"} {
		h.Press(key)
		require.Equal(t, rect("twee"), rect("Te duur"), key)
	}
}

// TestAPainIsWrittenFromTheStepThatIsFelt: while + and - are pressed the step is chosen, and the pain point is one key further.
func TestAPainIsWrittenFromTheStepThatIsFelt(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt een huis").Press("Escape", "Ctrl+Enter")
	require.False(t, h.Writer().Open, "nothing is felt yet")
	h.Press("-", "-")
	require.Contains(t, h.View().Status, "Ctrl+Enter: pijnpunt hierbij")
	h.Press("Ctrl+Enter").Type("Te weinig aanbod").Press("Escape")
	require.Equal(t, []string{"Te weinig aanbod causes "}, linked(h))
	require.Equal(t, h.Note("Zoekt een huis").ID, h.Note("Te weinig aanbod").Place.Under)
}
