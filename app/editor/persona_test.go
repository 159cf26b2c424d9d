package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/scene"
)

// corner is a point on a line of the card in the corner.
func corner(t *testing.T, h *editortest.Hand, line scene.CornerLine) geom.Point {
	t.Helper()
	for y := 0.0; y < 400; y += 3 {
		for x := 90.0; x < 500; x += 9 {
			if p := (geom.Point{X: x, Y: y}); h.Lies(p).Line == line {
				return p
			}
		}
	}
	require.Fail(t, "the corner has no such line")
	return geom.Point{}
}

func inspected(t *testing.T, h *editortest.Hand, field journey.Field) editor.InspectorField {
	t.Helper()
	require.NotNil(t, h.View().Inspector)
	for _, f := range h.View().Inspector.Fields {
		if f.Field == field {
			return f
		}
	}
	require.Fail(t, "no field "+string(field))
	return editor.InspectorField{}
}

// fill types a value in a field of the inspector and leaves it.
func fillIn(h *editortest.Hand, field journey.Field, value string) {
	h.Send(editor.SetField{Field: field, Value: value, Open: true})
	h.Send(editor.SetField{Field: field, Value: value})
}

func TestSeed000PersonaWithPainsPleasuresThemesNeedsAndCompetitors(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(corner(t, h, scene.PersonaLine))
	require.Equal(t, "Persona", h.View().Inspector.Heading)
	require.Len(t, h.View().Inspector.Fields, 4, "three fields, and what folds out the rest")
	fillIn(h, "name", "Sanne en Tom")
	fillIn(h, "who", "Jong gezin in Zwolle")
	fillIn(h, "wants", "Een huis met tuin")
	h.Do("more")
	lists := map[journey.Field]string{
		"goals": "Over zijn voor de baby komt", "pains": "Overboden worden\nPapierwerk\n", "pleasures": "Inrichten\n\n  Dromen", "themes": "Ruimte",
		"needs": "Wat kan ik lenen?", "competitors": "De bank\nDe andere makelaar",
	}
	for field, value := range lists {
		fillIn(h, field, value)
	}
	fillIn(h, "segment", "Starter")
	p := h.Reload().Board().Persona()
	require.Equal(t, []string{"Sanne en Tom", "Jong gezin in Zwolle", "Een huis met tuin", "Starter"}, []string{p.Name, p.Who, p.Wants, p.Segment})
	require.Equal(t, []string{"Overboden worden", "Papierwerk"}, p.Pains)
	require.Equal(t, []string{"Inrichten", "Dromen"}, p.Pleasures)
	require.Equal(t, []string{"Ruimte"}, p.Themes)
	require.Equal(t, []string{"Wat kan ik lenen?"}, p.Needs)
	require.Equal(t, []string{"De bank", "De andere makelaar"}, p.Rivals)
	require.Equal(t, 1, h.Board().Count(journey.KindPersona), "one map, one persona")
	require.Equal(t, "ST", scene.Initials(p))
}

func TestThePersonaIsUndoneFieldByField(t *testing.T) {
	h := editortest.Open(t)
	h.Do("persona")
	fillIn(h, "name", "Sanne")
	fillIn(h, "who", "Starter")
	h.Press("Ctrl+Z")
	require.Equal(t, "Sanne", h.Board().Persona().Name)
	require.Empty(t, h.Board().Persona().Who)
	require.True(t, h.Selection().Persona, "what is undone is chosen")
	h.Press("Ctrl+Z")
	require.Nil(t, h.Board().Persona())
	h.Press("Ctrl+Y", "Ctrl+Y")
	require.Equal(t, "Starter", h.Board().Persona().Who)
}

func TestThePersonaIsReachedByKeysAndSaid(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Head(heads(h)[0])).Press("ArrowLeft")
	require.True(t, h.Selection().Persona)
	require.Equal(t, "Persona, nog leeg", h.View().Live)
	h.Press("Enter")
	fillIn(h, "name", "Lotte")
	h.Press("ArrowDown")
	require.Equal(t, h.Sheet().Rows[0].Lane.ID, h.Selection().Lane)
	h.Press("ArrowUp")
	require.Equal(t, "Persona, Lotte", h.View().Live)
	h.Press("ArrowRight")
	require.Equal(t, h.Sheet().Columns[0].Phase.ID, h.Selection().Phase)
	found := false
	h.Do("menu")
	for _, item := range h.View().Menu {
		found = found || item.Run.Name == "persona"
	}
	require.True(t, found)
}

func TestSeed002MarkTargetPersonas(t *testing.T) {
	h := editortest.Open(t)
	h.Do("persona").Do("more")
	require.Equal(t, "toggle", inspected(t, h, "target").Kind)
	h.Send(editor.SetField{Field: "target", Value: "true"})
	require.True(t, h.Reload().Board().Persona().Target)
}

func TestSeed002GoalPerPersonaAndPhaseAndWhetherItIsReached(t *testing.T) {
	h := editortest.Open(t)
	h.Do("persona").Do("more")
	fillIn(h, "wants", "Een huis met tuin")
	h.Send(editor.SetField{Field: "reached", Value: "partly"})
	require.Equal(t, "partly", h.Board().Persona().Reached)

	h.Click(h.Head("Kiezen"))
	fillIn(h, "aim", "Samen een goed bod doen")
	h.Send(editor.SetField{Field: "reached", Value: "no"})
	require.Equal(t, "no", inspected(t, h, "reached").Value)
	b := h.Reload().Board()
	require.Equal(t, "Samen een goed bod doen", b.Phases()[2].Aim)
	require.Equal(t, "no", b.Phases()[2].Reached)
}

func TestSeed000TheAimOfAStageIsItsDescription(t *testing.T) {
	h := editortest.Open(t)
	h.Click(h.Head("Kiezen")).Press("Ctrl+I")
	fillIn(h, "title", "Veroveren")
	fillIn(h, "aim", "Boven aan de lijst komen")
	fillIn(h, "description", "De klant zet merken op een lijst en haalt ze er weer af.")
	p := h.Reload().Board().Phases()[2]
	require.Equal(t, "De klant zet merken op een lijst en haalt ze er weer af.", p.Description)
	require.Contains(t, inspected(t, h, "stage").Help, "merken op een lijst", "a phase that is called so gets the hint of that stage")
}

func TestSeed004StageAndItsHintAtAPhase(t *testing.T) {
	h := editortest.Open(t)
	h.Click(h.Head("Kiezen")).Press("Ctrl+I")
	require.Empty(t, inspected(t, h, "stage").Help)
	h.Send(editor.SetField{Field: "stage", Value: "engage"})
	require.Contains(t, inspected(t, h, "stage").Help, "Beantwoord vragen")
	h.Press("Escape").Click(h.Head("Kiezen"))
	require.Contains(t, h.View().Live, "Betrokken raken")
	h.Do("more")
	fillIn(h, "ownStage", "interesse")
	require.Equal(t, "interest", h.Board().Phases()[2].Stage, "a name that is written by hand is understood")
	fillIn(h, "ownStage", "Nadenken")
	require.Equal(t, "Nadenken", h.Board().Phases()[2].Stage)
	require.Equal(t, "Nadenken", inspected(t, h, "stage").Value)
	h.Do("language")
	h.Send(editor.SetField{Field: "stage", Value: "convert"})
	require.Contains(t, inspected(t, h, "stage").Help, "Attending a webinar")
}

func TestPartsAndDurationOfAPhase(t *testing.T) {
	h := editortest.Open(t)
	h.Click(h.Head("Kiezen")).Press("Ctrl+I").Do("more")
	fillIn(h, "subphases", "Kijken\nVergelijken")
	fillIn(h, "duration", "twee weken")
	p := h.Reload().Board().Phases()[2]
	require.Equal(t, []string{"Kijken", "Vergelijken"}, p.Subphases)
	require.Equal(t, "twee weken", p.Duration)
}

func TestGoalAndScopeAreWrittenInTheCorner(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(corner(t, h, scene.GoalLine))
	require.Equal(t, "Wat moet deze kaart beslissen?", h.Writer().Hint)
	h.Type("Waar haken kopers af?").Press("Enter")
	require.Equal(t, "Begint bij welk moment?", h.Writer().Label)
	h.Type("Het besluit").Press("Enter").Type("De sleutel").Press("Shift+Tab")
	require.Equal(t, "Het besluit", h.Writer().Text)
	h.Press("Tab", "Enter")
	require.False(t, h.Writer().Open)
	doc := h.Board().Doc()
	require.Equal(t, "Waar haken kopers af?", doc.Goal)
	require.Equal(t, journey.Span{From: "Het besluit", To: "De sleutel"}, doc.Scope)
	h.Press("Ctrl+Z")
	require.Equal(t, "Het besluit → ", h.Board().Doc().Scope.From+" → "+h.Board().Doc().Scope.To, "a step for each line")
	h.Press("Ctrl+Z")
	require.Equal(t, journey.Span{}, h.Board().Doc().Scope)
	h.Do("goal")
	require.Equal(t, "Waar haken kopers af?", h.Writer().Text)
}

func TestGoalAndScopeInTheInspector(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape", "Ctrl+I")
	fillIn(h, "goal", "Kiezen wat we eerst doen")
	fillIn(h, "scopeFrom", "De eerste klik")
	fillIn(h, "scopeTo", "De tweede aankoop")
	h.Do("more")
	h.Send(editor.SetField{Field: "state", Value: "to-be"})
	fillIn(h, "reviewBy", "2027-03-01")
	fillIn(h, "people", "7,6")
	doc := h.Reload().Board().Doc()
	require.Equal(t, journey.Span{From: "De eerste klik", To: "De tweede aankoop"}, doc.Scope)
	require.Equal(t, []string{"to-be", "2027-03-01"}, []string{doc.State, doc.ReviewBy})
	require.Equal(t, journey.Some(8), doc.People)
}

func TestTheOpenCornerHidesNoHeadAndGrowsWithItsText(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Do("goal")
	w := h.Writer()
	head := h.Head(heads(h)[0])
	r := h.Sheet().HeadRect(0)
	require.LessOrEqual(t, w.Rect.X+w.Rect.W, head.X-r.W*h.Camera().Zoom/2)
	for range 12 {
		h.Type("nog een woord ")
	}
	require.Greater(t, h.Writer().Rect.H, w.Rect.H)
}

func TestSeed001ReviewQuestionsPerPhaseFromTheBank(t *testing.T) {
	h := editortest.Open(t)
	h.Click(h.Head("Kiezen")).Press("Ctrl+I")
	list := func() *editor.QuestionList { return h.View().Inspector.Questions }
	texts := func() (all []string) {
		for _, q := range h.Board().QuestionsOf(h.Sheet().Columns[2].Phase.ID) {
			all = append(all, q.Text)
		}
		return all
	}
	h.Send(editor.SetField{Field: "bank", Value: "desire"})
	offer := list().Offers[0]
	require.Equal(t, "Wat trok je over de streep?", offer.Text)
	h.Do("bankquestion", offer.Arg)
	require.Equal(t, []string{offer.Text}, texts())
	require.NotContains(t, list().Offers, offer, "what is asked already is not offered")

	h.Do("addquestion")
	mine := list().Items[1].ID
	require.Equal(t, "question/"+journey.Field(mine), h.View().Inspector.Focus, "the caret goes there")
	fillIn(h, "question/"+journey.Field(mine), "Wie keek er mee?")
	h.Send(editor.SetField{Field: "answer/" + journey.Field(mine), Value: "text"})
	h.Do("questionup", string(mine))
	require.Equal(t, []string{"Wie keek er mee?", offer.Text}, texts())
	h.Do("questiondown", string(mine))
	require.Equal(t, []string{offer.Text, "Wie keek er mee?"}, texts())
	h.Do("deletequestion", string(list().Items[0].ID))
	require.Equal(t, []string{"Wie keek er mee?"}, texts())
	h.Press("Ctrl+Z")
	require.Equal(t, []string{offer.Text, "Wie keek er mee?"}, texts())
	require.Equal(t, h.Sheet().Columns[2].Phase.ID, h.Selection().Phase, "its phase stays chosen")
	h = h.Reload()
	require.Equal(t, []string{offer.Text, "Wie keek er mee?"}, texts())
	require.Contains(t, func() string { h.Click(h.Head("Kiezen")); return h.View().Live }(), "2 vragen")
}

func TestAQuestionLeftEmptyIsGone(t *testing.T) {
	h := editortest.Open(t)
	h.Click(h.Head("Kiezen")).Press("Ctrl+I").Do("addquestion")
	id := h.View().Inspector.Questions.Items[0].ID
	fillIn(h, "question/"+journey.Field(id), "  ")
	require.Zero(t, h.Board().Count(journey.KindQuestion))
}

func TestTheBankOfAPhaseFollowsItsStageItsNameOrItsPlace(t *testing.T) {
	h := editortest.Open(t)
	bank := func(phase string) string {
		h.Click(h.Head(phase))
		return h.View().Inspector.Questions.Bank
	}
	h.Press("Escape", "Ctrl+I")
	was := heads(h)
	require.Equal(t, "aware", bank(was[0]), "it is called so")
	require.Equal(t, "before", bank(was[1]))
	require.Equal(t, "during", bank(was[3]))
	require.Equal(t, "after", bank(was[4]))
	fillIn(h, "title", "Vasthouden")
	require.Equal(t, "keep", bank("Vasthouden"))
	h.Send(editor.SetField{Field: "stage", Value: "excite"})
	require.Equal(t, "excite", bank("Vasthouden"))
	h.Send(editor.SetField{Field: "bank", Value: "grow"})
	require.Equal(t, "grow", bank("Vasthouden"))
}

func TestDeletingAPhaseTakesItsQuestionsAlong(t *testing.T) {
	h := editortest.Open(t)
	h.Click(h.Head("Kiezen")).Do("addquestion").Press("Delete")
	require.Zero(t, h.Board().Count(journey.KindQuestion))
	h.Press("Ctrl+Z")
	require.Equal(t, 1, h.Board().Count(journey.KindQuestion))
}
