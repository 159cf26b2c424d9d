package editor_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// strips are the strips of a cell: name and stage.
func strips(h *editortest.Hand, at layout.Cell) (all []string) {
	for st := range h.Sheet().Stages(at) {
		all = append(all, st.Actor.Name+" "+journey.Stages[st.Stage])
	}
	return all
}

// stagesOffered are the actors whose stage can be set, with their labels.
func stagesOffered(h *editortest.Hand) (labels []string, fields []journey.Field) {
	for _, f := range h.View().Inspector.Fields {
		if f.Kind == "stages" {
			labels, fields = append(labels, f.Label), append(fields, f.Field)
		}
	}
	return labels, fields
}

func TestSeed003PerActorAIDAStrip(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Zoekt op funda").Press("Escape")
	addedLane(h, "Partijen")
	h.Do("addactor").Send(editor.SetField{Field: "name", Value: "Bank"})
	h.Do("addactor").Send(editor.SetField{Field: "name", Value: "Ons kantoor"}).Send(editor.SetField{Field: "own", Value: "true"})
	h.Press("Escape").Click(h.Spot("Zoekt op funda"))
	labels, fields := stagesOffered(h)
	require.Equal(t, []string{"Bank", "Ons kantoor"}, labels)
	for _, f := range h.View().Inspector.Fields {
		if f.Kind == "stages" {
			require.Len(t, f.Choices, 5, "four boxes and none")
		}
	}
	h.Send(editor.SetField{Field: fields[0], Value: "attention"}).Send(editor.SetField{Field: fields[1], Value: "desire"})
	at := cellAt(0, len(h.Sheet().Rows)-1)
	require.Equal(t, []string{"Bank attention", "Ons kantoor desire"}, strips(h, at))
	for st := range h.Sheet().Stages(at) {
		h.Press("Escape", "Escape").Click(h.Camera().ToScreen(st.Rect.Center()))
		require.Equal(t, []string{"Zoekt op funda"}, h.Chosen(), "a press on a strip chooses its step")
	}
	labels, _ = stagesOffered(h)
	require.Equal(t, []string{"Bank: aandacht", "Ons kantoor: verlangen"}, labels)
	h.Press("Ctrl+Z")
	require.Equal(t, []string{"Bank attention"}, strips(h, at))
	h.Press("Ctrl+Y").Send(editor.SetField{Field: fields[1], Value: "action"}).Send(editor.SetField{Field: fields[0], Value: ""})
	require.Equal(t, []string{"Ons kantoor action"}, strips(h, at))
	require.Equal(t, 1, h.Board().Count(journey.KindActorStage), "none leaves nothing behind")

	h.Drag("Zoekt op funda", h.Cell("Kopen", "Acties"))
	require.Empty(t, strips(h, at))
	require.Equal(t, []string{"Ons kantoor action"}, strips(h, cellAt(3, at.Row)), "the strip goes along with its step")
	h.Press("Delete")
	require.Empty(t, strips(h, cellAt(3, at.Row)))
}

func TestSeed003SeveralSuppliersAroundOneJourney(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	require.Equal(t, 8, h.Board().Count(journey.KindActor))
	row := len(h.Sheet().Rows) - 1
	type point struct{ actor, step journey.ID }
	drawn := map[point]bool{}
	for col := range h.Sheet().Columns {
		cell := h.Sheet().Cell(col, row)
		var all []layout.Stage
		for st := range h.Sheet().Stages(cellAt(col, row)) {
			drawn[point{st.Actor.ID, st.Step}] = true
			require.True(t, cell.Holds(st.Rect), "within its cell: %s", st.Actor.Name)
			for _, other := range all {
				require.False(t, other.Rect.Meets(st.Rect), "no strip lies on another")
			}
			for _, id := range h.Sheet().NotesIn(cellAt(col, row)) {
				require.False(t, h.Sheet().Note(id).Rect.Meets(st.Rect), "nor on a note")
			}
			all = append(all, st)
		}
	}
	for n := range h.Board().Notes() {
		if h.Board().KindOf(n) == journey.Actors {
			require.False(t, drawn[point{n.Actor, n.Place.Under}], "an actor's note shows its stage itself")
			drawn[point{n.Actor, n.Place.Under}] = true
		}
	}
	for _, r := range h.Board().All(journey.KindActorStage) {
		s := r.(*journey.ActorStage)
		require.True(t, drawn[point{s.Actor, s.Step}], "%s at %s can be seen", s.Actor, s.Step)
	}
}

func TestAnActorIsARecordOfItsOwn(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape").Click(h.Title("Partijen")).Press("Ctrl+I")
	labels, args := commandsOf(h, "actor")
	require.Len(t, labels, 8)
	i := slices.Index(labels, "Notaris")
	h.Do("actor", args[i])
	require.Equal(t, "Partij", h.View().Inspector.Heading)
	h.Send(editor.SetField{Field: "role", Value: "Maakt de akte"}).Send(editor.SetField{Field: "color", Value: "purple"})
	a := h.Board().Find(journey.KindActor, journey.ID(args[i])).(*journey.Actor)
	require.Equal(t, "Maakt de akte", a.Role)
	require.Equal(t, "purple", a.Color)
	before := h.Board().Count(journey.KindActorStage)
	h.Press("Delete")
	require.Equal(t, 7, h.Board().Count(journey.KindActor))
	require.Equal(t, before-4, h.Board().Count(journey.KindActorStage), "its stages go along")
	require.Contains(t, h.View().Toast.Text, "Notaris")
	h.Press("Ctrl+Z")
	require.Equal(t, 8, h.Board().Count(journey.KindActor))
	require.Equal(t, before, h.Board().Count(journey.KindActorStage), "and come back in the same step")
}

func TestOpeningANoteOfAnActorAndLeavingItWritesNothing(t *testing.T) {
	h := editortest.Open(t)
	h.Type("Makelaar").Press("Escape", "Alt+6").Wait()
	h.DoubleClick(h.Spot("Makelaar")).Press("Escape")
	require.Empty(t, h.Board().All(journey.KindActor))
	h.DoubleClick(h.Spot("Makelaar")).Type(" Jansen").Press("Escape")
	require.Len(t, h.Board().All(journey.KindActor), 1)
}

func TestANewActorIsShownOverAnotherPanel(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Ctrl+I").Do("variants").Do("addactor")
	require.NotNil(t, h.View().Inspector)
	require.Contains(t, h.View().Inspector.Of, "actor")
}
