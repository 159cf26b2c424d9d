package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// laneTitles are the lanes that are shown, from top to bottom.
func laneTitles(h *editortest.Hand) (titles []string) {
	for _, r := range h.Sheet().Rows {
		titles = append(titles, r.Lane.Title)
	}
	return titles
}

// addedLane adds a lane below the last one and names it.
func addedLane(h *editortest.Hand, title string) journey.ID {
	h.Press("Escape", "Escape").Click(h.Title(laneTitles(h)[len(h.Sheet().Rows)-1]))
	h.Do("addlane").Type(title).Press("Escape")
	return h.Selection().Lane
}

// choices are the choices of a list of commands in the inspector, and what they run.
func commandsOf(h *editortest.Hand, name journey.Field) (labels []string, args []string) {
	for _, f := range h.View().Inspector.Fields {
		if f.Field == name && f.Kind == "commands" {
			for _, c := range f.Choices {
				labels, args = append(labels, c.Label), append(args, c.Value)
			}
		}
	}
	return labels, args
}

func TestSeed004LanesCanBeHidden(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Kiezen", "Pijnpunten")).Press("Enter").Type("Te duur").Press("Escape")
	h.Click(h.Title("Pijnpunten")).Press("Shift+H")
	require.Equal(t, []string{"Acties", "Contactmomenten", "Emotie", "Oplossingen"}, laneTitles(h))
	require.Contains(t, h.View().Toast.Text, "Pijnpunten")
	require.Equal(t, []string{"Te duur"}, h.Texts(), "nothing is lost")
	h.Press("Ctrl+Z")
	require.Len(t, laneTitles(h), 5)

	h.Click(h.Title("Pijnpunten")).Do("hidelane").Click(h.Title("Emotie")).Do("hidelane")
	require.Equal(t, 2, h.Sheet().Hidden)
	h.Press("Escape").Press("Ctrl+I")
	labels, args := commandsOf(h, "showlane")
	require.Equal(t, []string{"Toon baan ‘Emotie’", "Toon baan ‘Pijnpunten’"}, labels, "by name, in the inspector of the map")
	h.Do("showlane", args[1])
	require.Equal(t, []string{"Acties", "Contactmomenten", "Pijnpunten", "Oplossingen"}, laneTitles(h))
	require.Equal(t, []string{"Te duur"}, h.In("Kiezen", "Pijnpunten"))
	h.Do("showlanes")
	require.Len(t, laneTitles(h), 5)
	h.Press("Ctrl+Z")
	require.Len(t, laneTitles(h), 4, "to show all is one step")
}

func TestTheLineUnderTheTitlesBringsHiddenLanesBack(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Title("Emotie")).Do("hidelane").Click(h.Title("Pijnpunten")).Do("hidelane")
	aside := h.Sheet().Aside
	require.False(t, aside.Empty())
	h.Click(h.Camera().ToScreen(geom.Point{X: aside.X + 30, Y: aside.Y + 10}))
	require.Len(t, laneTitles(h), 5)
	require.True(t, h.Sheet().Aside.Empty())
}

func TestALaneFoldsByItsMarkItsKeyAndEnter(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Cell("Kiezen", "Pijnpunten")).Press("Enter").Type("Te duur").Press("Escape")
	clickMark := func() {
		mark := h.Camera().ToScreen(geom.Point{X: layout.TitleWidth, Y: h.Sheet().TitleRect(3).Y + 14})
		mark.X -= layout.TitleWidth - 6 // titles keep their width on the screen
		h.Click(mark)
	}
	clickMark()
	require.EqualValues(t, 28, h.Sheet().Rows[3].H)
	require.True(t, h.Sheet().Note(h.Note("Te duur").ID).Rect.Empty())
	require.Contains(t, h.View().Live, "ingeklapt")
	h.Press("Enter")
	require.Greater(t, h.Sheet().Rows[3].H, 28.0, "Enter opens it")
	h.Press("Shift+F")
	require.EqualValues(t, 28, h.Sheet().Rows[3].H)
	h.DoubleClick(h.Title("Pijnpunten"))
	require.Greater(t, h.Sheet().Rows[3].H, 28.0, "and so does a double-click")
	clickMark()
	require.EqualValues(t, 28, h.Sheet().Rows[3].H)
	h.DoubleClick(h.Cell("Kiezen", "Pijnpunten"))
	require.Greater(t, h.Sheet().Rows[3].H, 28.0, "also on the strip")
	h.Press("Ctrl+Z")
	require.EqualValues(t, 28, h.Sheet().Rows[3].H, "one step")
}

func TestNotesGoPastFoldedLanesAndLines(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape").Click(h.Title("Contactmomenten")).Do("foldlane").Click(h.Title("Emotie")).Do("foldlane")
	h.Click(h.Spot("een")).Press("Ctrl+ArrowDown")
	require.Equal(t, []string{"een"}, h.In("Bewust worden", "Pijnpunten"))
	h.Press("Escape", "ArrowUp", "Enter").Type("twee").Press("Escape")
	require.Equal(t, []string{"twee"}, h.In("Bewust worden", "Acties"))
	h.Press("Enter", "Escape").Click(h.Cell("Kiezen", "Acties")).Press("Enter").Type("drie").Press("Ctrl+Enter").Type("vier").Press("Escape")
	require.Equal(t, []string{"vier"}, h.In("Kiezen", "Pijnpunten"))
}

func TestALaneIsDraggedByItsTitle(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Click(h.Title("Oplossingen"))
	h.Down(h.Title("Oplossingen")).Move(h.Title("Emotie")).Move(h.Title("Acties").Sub(geom.Point{Y: 30}))
	require.Equal(t, "Oplossingen", laneTitles(h)[4], "nothing is written until it is let go")
	h.Up()
	require.Equal(t, []string{"Oplossingen", "Acties", "Contactmomenten", "Emotie", "Pijnpunten"}, laneTitles(h))
	require.NotEmpty(t, h.Selection().Lane)
	h.Press("Ctrl+ArrowDown")
	require.Equal(t, "Acties", laneTitles(h)[0], "by keyboard as well")
	h.Click(h.Title("Acties")).Down(h.Title("Acties")).Move(h.Title("Pijnpunten").Add(geom.Point{Y: 30})).Press("Escape").Up()
	require.Equal(t, "Acties", laneTitles(h)[0], "Escape lets it be")
	h.Click(h.Title("Acties"))
	require.Equal(t, "Acties", laneTitles(h)[0], "a click only chooses")
}

func TestALaneIsMadeHigher(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape")
	r := h.Sheet().TitleRect(4)
	edge := h.Camera().ToScreen(geom.Point{X: 60, Y: r.Bottom() - 1})
	h.Down(edge).Move(edge.Add(geom.Point{Y: 80})).Up()
	require.InDelta(t, r.H+80/h.Camera().Zoom, h.Sheet().Rows[4].H, 2)
	h.Press("Ctrl+I").Send(editor.SetField{Field: "height", Value: "300"})
	require.EqualValues(t, 300, h.Sheet().Rows[4].H, "or by its number")
}

// TestAnyKindOfLaneCanBecomeAnyOther: all registers of its notes are kept on the way and come back as they were.
func TestAnyKindOfLaneCanBecomeAnyOther(t *testing.T) {
	h := editortest.Open(t)
	h.Do("sample").Press("Escape")
	spec, _, _ := journey.Lookup(journey.KindLane, "kind")
	kinds := spec.Choices()
	require.Len(t, kinds, 12)
	registers := func() map[journey.Register]journey.Value {
		all := map[journey.Register]journey.Value{}
		for n := range h.Board().Notes() {
			for f, v := range h.Board().RegistersOf(journey.KindNote, n.ID) {
				all[journey.Register{Kind: journey.KindNote, Record: n.ID, Field: f}] = v
			}
		}
		return all
	}
	before, lanes := registers(), h.Board().Lanes()
	rects := func() map[journey.ID]geom.Rect {
		all := map[journey.ID]geom.Rect{}
		for b := range h.Sheet().Notes() {
			all[b.Note.ID] = b.Rect
		}
		return all
	}
	drawn := rects()
	for _, lane := range lanes {
		was := lane.Kind
		h.Do("close").Click(h.Title(lane.Title))
		require.Equal(t, lane.ID, h.Selection().Lane)
		for _, from := range kinds {
			for _, to := range []string{from, kinds[0], was} {
				h.Send(editor.SetField{Field: "kind", Value: to})
				require.Equal(t, before, registers(), "%s: %s, %s", lane.Title, from, to)
			}
		}
		require.Equal(t, drawn, rects(), lane.Title)
	}
}

func TestEveryKindOfLaneIsOfferedWhereALaneIsAdded(t *testing.T) {
	h := editortest.Open(t)
	h.Press("Escape").Do("addlane")
	require.True(t, h.Writer().Open, "with the caret in its name")
	require.NotNil(t, h.View().Inspector, "and its kinds beside it")
	kind := editor.InspectorField{}
	for _, f := range h.View().Inspector.Fields {
		if f.Field == "kind" {
			kind = f
		}
	}
	require.Len(t, kind.Choices, 12)
	h.Type("Cijfers").Press("Escape")
	require.Equal(t, journey.Metrics, h.Board().Lane(h.Selection().Lane).Kind, "a name that is a kind chooses it")
	h.Send(editor.SetField{Field: "kind", Value: journey.Questions})
	require.Equal(t, journey.Questions, h.Board().Lane(h.Selection().Lane).Kind)
	h.Press("Ctrl+Z", "Ctrl+Z")
	require.Len(t, laneTitles(h), 5, "to add, name and choose is one step")
}

// The organisation's view and the customer's, with the line between them (seed 001).
func TestSeed001BlueprintWithLines(t *testing.T) {
	h := editortest.Open(t)
	line := addedLane(h, "Lijn van zichtbaarheid")
	require.Equal(t, journey.LineLane, h.Board().Lane(line).Kind)
	addedLane(h, "Achter de schermen")
	h.Click(h.Title("Acties")).Press("Escape", "Escape").Click(h.Cell("Kiezen", "Acties")).Press("Enter").Type("Vraagt offerte").Press("Escape")
	row := len(h.Sheet().Rows) - 2
	require.EqualValues(t, 28, h.Sheet().Rows[row].H, "a thin row")
	at := h.Sheet().Cell(2, row).Center()
	h.Drag("Vraagt offerte", h.Camera().ToScreen(at))
	require.Equal(t, []string{"Vraagt offerte"}, h.In("Kiezen", "Oplossingen"), "a note that is dropped on the line goes to the lane above")
	h.DoubleClick(h.Camera().ToScreen(at))
	require.False(t, h.Writer().Open, "a line holds no notes")
	require.Equal(t, line, h.Selection().Lane)
	h.Click(h.Spot("Vraagt offerte")).Press("Ctrl+ArrowDown")
	require.Equal(t, []string{"Vraagt offerte"}, h.In("Kiezen", "Achter de schermen"), "by keyboard it goes past the line")
	require.Empty(t, h.Sheet().NotesIn(cellAt(2, row)))
}
