package editor_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/editor/editortest"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

func cellAt(col, row int) layout.Cell { return layout.Cell{Col: col, Row: row} }

// counted is a map with a lane of metrics, the last one.
func counted(t *testing.T) *editortest.Hand {
	h := editortest.Open(t)
	addedLane(h, "Cijfers")
	h.Press("Escape", "Escape")
	return h
}

func figures(h *editortest.Hand, phase int) funnel.Figures { return funnel.Of(h.Board())[phase] }

// spotOfFigure is the middle of the n-th figure of a phase on the screen.
func clickFigure(h *editortest.Hand, col, n int) {
	at := cellAt(col, len(h.Sheet().Rows)-1)
	h.Click(h.Camera().ToScreen(h.Sheet().Figure(at, n).Center()))
}

func TestSeed001ConversionOnHeadsAndComputed(t *testing.T) {
	h := counted(t)
	clickFigure(h, 0, 0)
	require.False(t, h.Writer().Open, "the first click chooses the cell")
	clickFigure(h, 0, 0)
	require.True(t, h.Writer().Open)
	h.Type("1.000").Press("Tab").Type("620").Press("Tab").Type("155").Press("Enter")
	require.Equal(t, "Gaat door, Kiezen", h.Writer().Label)
	h.Press("Escape")
	require.Equal(t, journey.Float{N: 62, Set: true}, figures(h, 0).Conversion)
	require.True(t, figures(h, 0).Computed)
	require.Equal(t, journey.Float{N: 25, Set: true}, figures(h, 1).Conversion)

	h.Press("Escape")
	clickFigure(h, 0, 1)
	h.Press("Enter").Press("Enter").Type("58 %").Press("Enter").Type("7,4").Press("Enter").Type("€ 12,50").Press("Enter")
	require.False(t, h.Writer().Open, "after the last figure the cell is done")
	f := figures(h, 0)
	require.Equal(t, []float64{1000, 58, 7.4, 12.5}, []float64{f.Entering.N, f.Conversion.N, f.Satisfaction.N, f.Value.N})
	require.False(t, f.Computed, "what was measured goes before")
	require.Equal(t, 3, h.Board().Count(journey.KindMeasurement), "one for each phase")
	h.Press("Ctrl+Z")
	require.False(t, figures(h, 0).Value.Set, "one figure is one step")
}

func TestSeed000ValueLane(t *testing.T) {
	h := counted(t)
	clickFigure(h, 4, 3)
	clickFigure(h, 4, 3)
	h.Type("2.500").Press("Escape")
	require.Equal(t, journey.Float{N: 2500, Set: true}, figures(h, 4).Value)
	require.Equal(t, "2026-11-22", funnel.Newest(h.Board(), figures(h, 4).Phase.ID).Date)
	clickFigure(h, 4, 3)
	require.Equal(t, "2.500", h.Writer().Text, "as people write it")
	h.Erase().Press("Escape")
	require.False(t, figures(h, 4).Value.Set, "and emptied it is unknown again")
}

func TestTheEarHearsAFigureAsTheEyeSeesIt(t *testing.T) {
	h := counted(t)
	clickFigure(h, 4, 3)
	clickFigure(h, 4, 3)
	h.Type("2.500").Press("Escape", "Escape")
	clickFigure(h, 4, 3)
	require.Contains(t, h.View().Live, "€\u00a02.500")
}

func TestWhatIsNoNumberIsNotWritten(t *testing.T) {
	h := counted(t)
	clickFigure(h, 0, 2)
	clickFigure(h, 0, 2)
	h.Type("goed").Wait().Press("Escape")
	require.Zero(t, h.Board().Count(journey.KindMeasurement))
	require.Contains(t, h.View().Toast.Text, "goed")
	clickFigure(h, 0, 2)
	h.Type("11").Press("Escape")
	require.Contains(t, h.View().Toast.Text, "11", "satisfaction goes to ten")
	require.Zero(t, h.Board().Count(journey.KindMeasurement))
}

func TestFiguresInTheInspectorAndANewMeasurement(t *testing.T) {
	h := counted(t)
	clickFigure(h, 0, 0)
	require.NotNil(t, h.View().Inspector)
	h.Send(editor.SetField{Field: "figure/entering", Value: "40", Open: true}).Send(editor.SetField{Field: "figure/entering", Value: "400", Open: true})
	h.Send(editor.SetField{Field: "figure/entering", Value: "400"})
	require.Equal(t, 400.0, figures(h, 0).Entering.N)
	h.Press("Ctrl+Z")
	require.Zero(t, h.Board().Count(journey.KindMeasurement), "typing is one step")
	h.Press("Ctrl+Y").Send(editor.SetField{Field: "figure/date", Value: "2026-10-01"})
	clickFigure(h, 0, 0)
	h.Press("Escape").Do("newmeasure").Send(editor.SetField{Field: "figure/entering", Value: "500"})
	require.Equal(t, 2, h.Board().Count(journey.KindMeasurement))
	require.Equal(t, 500.0, figures(h, 0).Entering.N, "the newest counts")
	require.Equal(t, 400.0, h.Board().All(journey.KindMeasurement)[0].(*journey.Measurement).Entering.N, "the older is kept")
	h.Press("Escape").Press("Escape").Click(h.Head("Bewust worden"))
	require.Contains(t, fieldNames(h), "figure/entering", "the inspector of the phase has them too")
}

func TestAMetricsCellIsReadOut(t *testing.T) {
	h := counted(t)
	clickFigure(h, 0, 0)
	clickFigure(h, 0, 0)
	h.Type("1000").Press("Tab").Type("620").Press("Escape")
	h.Press("ArrowLeft")
	require.Equal(t, "Bewust worden, Cijfers, Komen binnen 1.000, Gaat door 62 %, Tevreden (0–10) onbekend, Waarde per klant onbekend", h.View().Live)
}

// TestNaNIsNoNumber: Go reads it as one, and a file cannot hold it.
func TestNaNIsNoNumber(t *testing.T) {
	h := editortest.Open(t)
	h.Type("een").Press("Escape", "Escape", "Escape").Click(h.Head(h.Sheet().Columns[1].Phase.Title))
	for _, typed := range []string{"NaN", "nan", "0x1p4", "veel"} {
		h.Send(editor.SetField{Field: "width", Value: typed})
		require.False(t, h.Board().Phases()[1].Width.Set, typed)
	}
	h.Send(editor.SetField{Field: "width", Value: "1.200"})
	require.Equal(t, 1200.0, h.Board().Phases()[1].Width.N, "as figures are typed in Dutch")
}
