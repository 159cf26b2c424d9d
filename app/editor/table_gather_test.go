package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/table"
)

func TestAnArrowIsDrawnInTheTableByKeys(t *testing.T) {
	h := openTable(t)
	inCell(h, "Zoekt", "Enter")
	inCell(h, "funda.nl", "Enter")
	h.Press("ArrowUp", "ArrowUp", "Alt+L")
	require.Equal(t, "Pijl vanaf Zoekt. Ga naar waar hij heen gaat en druk op Enter.", h.View().Live)
	require.Contains(t, h.View().Status, "Pijl vanaf ‘Zoekt’")
	h.Press("ArrowDown", "Shift+F10")
	require.Contains(t, labels(h.View().Context.Items), "Trek de pijl vanaf ‘Zoekt’ hierheen")
	h.Press("Escape", "Enter")
	require.Equal(t, []string{"Zoekt > funda.nl: leads-to"}, h.Links())
	require.NotNil(t, h.ChosenLink(), "it is chosen, for its kind and its words")
	require.Nil(t, h.View().Table.Open, "Enter drew it, and opened nothing")
	h.Press("Enter")
	require.Equal(t, "link "+string(h.ChosenLink().ID), h.View().Inspector.Of)
	h.SetField("label", "op zondag")
	require.Equal(t, "op zondag", h.ChosenLink().Label)
	h.Press("ArrowUp", "Shift+F10")
	require.Contains(t, labels(h.View().Context.Items), "Verbinding leidt tot: van Zoekt naar funda.nl, op zondag")
	h.Press("Escape", "Ctrl+Z", "Ctrl+Z")
	require.Empty(t, h.Links())
	h.Press("Alt+L", "Escape", "ArrowUp", "Enter")
	require.Empty(t, h.Links(), "Escape let it go")
}

func TestALoopBetweenPhasesIsMadeInTheTable(t *testing.T) {
	h := openTable(t)
	h.Press("ArrowUp", "ArrowRight", "Alt+L", "ArrowLeft", "Enter")
	l := h.ChosenLink()
	require.Equal(t, h.Board().Phases()[1].ID, l.From)
	require.Equal(t, h.Board().Phases()[0].ID, l.To)
	require.Equal(t, journey.LoopsBack, l.KindOf())
	h.Press("Delete")
	require.Empty(t, h.Links())
}

func TestNotesThatLieApartAreChosenTogetherInTheTable(t *testing.T) {
	h := openTable(t)
	inCell(h, "- een\n- twee", "Tab")
	inCell(h, "drie", "Tab")
	inCell(h, "vier", "Tab")
	h.Press("ArrowLeft", "ArrowLeft", "ArrowLeft", " ", "Shift+F8")
	require.Equal(t, "1 notitie erbij gehouden. Kies er meer bij, Esc laat los.", h.View().Live)
	h.Press("ArrowRight", "ArrowRight")
	require.Equal(t, []string{"een", "vier"}, h.Chosen())
	require.True(t, h.View().Table.Cell(table.Spot{Row: 1, Col: 1}).Items[0].Chosen, "one sees which")
	require.False(t, h.View().Table.Cell(table.Spot{Row: 1, Col: 1}).Items[1].Chosen)
	h.Do("connect")
	require.Equal(t, []string{"een > vier: leads-to"}, h.Links())
	h.Press("ArrowLeft")
	require.Equal(t, []string{"drie"}, h.Chosen(), "after the act they are let go")
	h.Press("Shift+F8", "ArrowRight", "Escape")
	require.Equal(t, []string{"vier"}, h.Chosen(), "Escape lets go of them")
	h.Do("tablego", "1 2").Do("tablego", "1 1 plus")
	require.Equal(t, []string{"drie", "een", "twee"}, h.Chosen(), "Ctrl and a click do the same")
}

// TestDetailsAreReachedFromTheTableAndBack: the key that opens the inspector goes into it, and closes it from there.
func TestDetailsAreReachedFromTheTableAndBack(t *testing.T) {
	h := openTable(t)
	inCell(h, "Zoekt", "Enter")
	h.Press("ArrowUp", "Ctrl+I")
	in := h.View().Inspector
	require.NotEmpty(t, in.Focus)
	require.Equal(t, "Eigenschappen, Actie", h.View().Live)
	asked := in.Asked
	h.Press("ArrowDown", "ArrowUp", "Ctrl+I")
	require.Greater(t, h.View().Inspector.Asked, asked, "from a cell it goes in once more, and closes nothing")
	h.Press("Ctrl+I")
	require.Nil(t, h.View().Inspector, "from its buttons it closes")
	h.Press("Ctrl+I")
	h.Send(editor.Key{Name: "i", Mods: editor.Mods{Ctrl: true}, InField: true})
	require.Nil(t, h.View().Inspector, "and from its fields")
	require.Equal(t, "table", h.View().Surface)
}

func TestPartiesAndVariantsAreMadeWithoutLeavingTheTable(t *testing.T) {
	h := openTable(t).Do("addactor")
	require.Equal(t, "table", h.View().Surface)
	require.Equal(t, 1, h.Board().Count(journey.KindActor))
	h.Do("addvariant")
	require.Equal(t, "table", h.View().Surface)
	require.NotNil(t, h.View().Variants)
	h.Do("present")
	require.Equal(t, "wall", h.View().Surface, "what is shown is shown on the wall")
}

// TestAIDAIsSetPerStepAndPartyInTheTable, in a column of each party; of a note that is no step nothing is written there.
func TestAIDAIsSetPerStepAndPartyInTheTable(t *testing.T) {
	h := editortest.Open(t).Do("sample").Do("table").Do("tableshape", "list")
	bank := h.Board().All(journey.KindActor)[2].(*journey.Actor)
	col := 0
	for i := range h.View().Table.Width() {
		if h.View().Table.Cell(table.Spot{Col: i}).Items[0].Text == "AIDA: "+bank.Name {
			col = i
		}
	}
	require.NotZero(t, col, "the map uses it, so it is shown")
	require.Equal(t, "aida", h.View().Table.Key(col))
	step := h.Board().Steps()[0]
	h.Do("tonote", string(step.ID)).Do("tablego", itoaTest(cursor(h).Row)+" "+itoaTest(col))
	inCell(h, "verl", "Tab")
	require.Equal(t, "desire", journey.StageAt(h.Board(), bank.ID, step.ID))
	require.Equal(t, "verlangen", h.View().Table.Cell(table.Spot{Row: cursor(h).Row, Col: col}).Items[0].Text)
	h.Press("Ctrl+Z")
	require.Empty(t, journey.StageAt(h.Board(), bank.ID, step.ID))
	h.Do("tonote", string(h.Note("funda.nl").ID))
	require.True(t, h.View().Table.Cell(table.Spot{Row: cursor(h).Row, Col: col}).Fixed)
}

// TestSeed000TagsAreAColumnOfTheTable, copied with the others.
func TestSeed000TagsAreAColumnOfTheTable(t *testing.T) {
	h := openTable(t)
	inCell(h, "Tip van een klant", "Enter")
	h.Press("ArrowUp").Do("tableshape", "list").Do("tablecolumn", "tag")
	for i := range h.View().Table.Width() {
		if h.View().Table.Key(i) == "tag" {
			h.Do("tablego", "1 "+itoaTest(i))
		}
	}
	inCell(h, "social proof, content", "Enter")
	require.Equal(t, []string{"content", "social proof"}, h.Note("Tip van een klant").Tags.Keys())
	h.Press("ArrowUp").Send(editor.Copying{})
	require.Equal(t, "content, social proof\r\n", h.Clip.Text)
	h.Do("tablecolumn", "tag")
	require.Equal(t, "tag", h.View().Table.Key(cursor(h).Col), "what the map uses stays a column")
}

// TestSeed001QuestionsPerPhaseAreCopiedAndSaved, as a table of the page of reviews.
func TestSeed001QuestionsPerPhaseAreCopiedAndSaved(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape", "Escape").Click(h.Head("Kiezen")).Do("addquestion")
	q := h.Board().QuestionsOf(h.Selection().Phase)[0]
	h.SetField("question/"+journey.Field(q.ID), "Wat gaf de doorslag?").SetField("answer/"+journey.Field(q.ID), "text")
	h.Do("insight", "reviews")
	require.Equal(t, []string{"Vragen aan de klant", "Fase | Vraag | Soort antwoord", "Kiezen | Wat gaf de doorslag? | eigen woorden"}, block(h, "asks"))
	require.Contains(t, h.View().Insight.Page.CSV(), "Wat gaf de doorslag?")
}

// TestSeed003AIDAOfAnyPartyIsSetInItsCell of the page of parties, without first choosing the party; the press is not in a copy.
func TestSeed003AIDAOfAnyPartyIsSetInItsCell(t *testing.T) {
	h := openPage(t, "actors")
	bank, step := h.Board().All(journey.KindActor)[2].(*journey.Actor), h.Board().Steps()[0]
	require.NotContains(t, h.View().Insight.Page.Text(), "+")
	h.Do("setstage", string(bank.ID)+" "+string(step.ID))
	require.Contains(t, h.View().Live, "AIDA van Bank bij ‘Besluit te verhuizen’")
	fields, _, _ := offered(&h.View().Insight.Page)
	require.Equal(t, "actors/aida "+string(bank.ID)+" "+string(step.ID), fields[len(fields)-1].Name)
	fillPage(h, fields[len(fields)-1].Name, "attention")
	require.Equal(t, "attention", journey.StageAt(h.Board(), bank.ID, step.ID))
}
