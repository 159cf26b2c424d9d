package drawing_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/drawing"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

func paper(id string, x, y float64) drawing.Paper {
	return drawing.Paper{ID: id, Text: id, Box: geom.Rect{X: x, Y: y, W: 100, H: 60}}
}

func frame(label string, x, y, w, h float64) drawing.Frame {
	return drawing.Frame{ID: label, Label: label, Box: geom.Rect{X: x, Y: y, W: w, H: h}}
}

func board(d *drawing.Drawing) *journey.Board { return d.Board(journey.NewIDs(1), lang.For("nl")) }

func where(b *journey.Board, text string) string {
	for n := range b.Notes() {
		if n.Text != text {
			continue
		}
		switch n.Place.Where {
		case journey.Cell:
			return b.Phase(n.Place.Phase).Title + "/" + b.Lane(n.Place.Lane).Title
		case journey.Parked:
			return "parked"
		}
		return fmt.Sprintf("%g,%g", n.Place.X, n.Place.Y)
	}
	return "nowhere"
}

func TestFramesSideBySideArePhasesAndFramesBelowEachOtherLanes(t *testing.T) {
	d := &drawing.Drawing{
		Frames: []drawing.Frame{frame("Kopen", 400, 0, 380, 800), frame("Oriënteren", 0, 0, 380, 800), frame("Emotie", -100, 300, 900, 200), frame("Acties", -100, 50, 900, 200),
			frame("", 0, 0, 10, 10)},
		Papers: []drawing.Paper{paper("een", 20, 100), paper("twee", 420, 100), paper("blij", 420, 320), paper("los", 2000, 0)},
	}
	d.Papers[2].Text = "blij +2"
	b := board(d)
	require.Equal(t, "Oriënteren/Acties", where(b, "een"))
	require.Equal(t, "Kopen/Acties", where(b, "twee"))
	require.Equal(t, "parked", where(b, "los"))
	for n := range b.Notes() {
		if n.Place.Where == journey.Cell && b.Lane(n.Place.Lane).Kind == journey.Emotions {
			require.Equal(t, journey.Some(2), n.Score)
		}
	}
	require.Equal(t, "Oriënteren", b.Phases()[0].Title)
	require.Equal(t, journey.Emotions, b.Lanes()[1].Kind, "by its name")
}

func TestPhasesWithoutLanesHaveOne(t *testing.T) {
	b := board(&drawing.Drawing{
		Frames: []drawing.Frame{frame("Oriënteren", 0, 0, 380, 800), frame("Kopen", 400, 20, 380, 780)},
		Papers: []drawing.Paper{paper("een", 20, 100), paper("eronder", 20, 900)},
	})
	require.Equal(t, "Oriënteren/Acties", where(b, "een"))
	require.Equal(t, "parked", where(b, "eronder"))
}

func TestWithoutPhasesPapersLieWhereTheyWere(t *testing.T) {
	d := &drawing.Drawing{
		Frames: []drawing.Frame{frame("Alleen", 0, 0, 2000, 2000)},
		Papers: []drawing.Paper{paper("rechts", 300, 70), paper("links", 100, 50)},
		Arrows: []drawing.Arrow{{From: "links", To: "rechts", Label: " dus "}, {From: "links", To: "links"}, {From: "weg", To: "links"}},
	}
	b := board(d)
	require.Equal(t, "0,0", where(b, "links"))
	require.Equal(t, "200,20", where(b, "rechts"))
	require.Equal(t, 1, b.Count(journey.KindLink))
	for l := range b.Links() {
		require.Equal(t, "dus", l.Label)
	}
	require.Equal(t, 2, d.Lost.Arrows)
}
