package text

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFitShrinksToTheLongestWord(t *testing.T) {
	face := NewFace()
	text := face.Prepare("Onze klantcontactstrategie", Regular)
	word := face.Width("klantcontactstrategie", Regular)
	fit := Fit(text, Box{Width: 17 * word, Height: 500, Ceiling: 24, Floor: 12}, nil)
	require.Equal(t, float32(17), fit.Size)
	require.Len(t, fit.Lines, 2)
	require.Equal(t, 2*LineHeight*17, fit.Height)
	fit = Fit(text, Box{Width: 17*word - 0.01, Height: 500, Ceiling: 24, Floor: 12}, nil)
	require.Equal(t, float32(16), fit.Size)
}

func TestFitKeepsTheCeilingWhereThereIsRoom(t *testing.T) {
	fit := Fit(NewFace().Prepare("Zoekt op funda", Regular), Box{Width: 500, Height: 30, Ceiling: 24, Floor: 12}, nil)
	require.Equal(t, float32(24), fit.Size)
	require.Equal(t, LineHeight*24, fit.Height)
}

func TestFitShrinksToTheHeight(t *testing.T) {
	face := NewFace()
	text := face.Prepare("een\ntwee\ndrie", Regular)
	require.Equal(t, float32(20), Fit(text, Box{Width: 500, Height: 3 * LineHeight * 20, Ceiling: 24, Floor: 12}, nil).Size)
	require.Equal(t, float32(19), Fit(text, Box{Width: 500, Height: 3*LineHeight*20 - 0.01, Ceiling: 24, Floor: 12}, nil).Size)
}

func TestFitCutsAWordOnlyAtTheFloor(t *testing.T) {
	face := NewFace()
	text := face.Prepare("hypotheekadviesgesprek", Regular)
	word := face.Width("hypotheekadviesgesprek", Regular)
	fit := Fit(text, Box{Width: 12 * word, Height: 20, Ceiling: 24, Floor: 12}, nil)
	require.Equal(t, float32(12), fit.Size)
	require.Len(t, fit.Lines, 1)
	fit = Fit(text, Box{Width: 12*word - 0.01, Height: 20, Ceiling: 24, Floor: 12}, nil)
	require.Equal(t, float32(12), fit.Size)
	require.Len(t, fit.Lines, 2)
}

func TestFitGrowsAtTheFloor(t *testing.T) {
	fit := Fit(NewFace().Prepare("een\ntwee\ndrie\nvier", Regular), Box{Width: 500, Height: 40, Ceiling: 24, Floor: 12}, nil)
	require.Equal(t, float32(12), fit.Size)
	require.Equal(t, 4*LineHeight*12, fit.Height)
}

func TestFitTakesTheFloorAsItIs(t *testing.T) {
	text := NewFace().Prepare("een\ntwee", Regular)
	require.Equal(t, float32(12.5), Fit(text, Box{Width: 500, Height: 0, Ceiling: 24, Floor: 12.5}, nil).Size, "between two steps")
	require.Equal(t, float32(10), Fit(text, Box{Width: 500, Height: 0, Ceiling: 10, Floor: 12}, nil).Size, "never above the ceiling")
}

func TestFitOfNonsenseEnds(t *testing.T) {
	inf, nan := float32(math.Inf(1)), float32(math.NaN())
	text := NewFace().Prepare("een twee", Regular)
	for _, b := range []Box{{inf, inf, inf, 12}, {nan, nan, nan, nan}, {-1, -1, 1e30, -1e30}, {0, 0, 0, 0}, {10, 10, 24, nan}} {
		require.NotEmpty(t, Fit(text, b, nil).Lines)
	}
}

func TestFitAppends(t *testing.T) {
	face := NewFace()
	first := Fit(face.Prepare("een twee", Regular), Box{30, 10, 20, 10}, nil).Lines
	kept := append([]Line(nil), first...)
	fit := Fit(face.Prepare("drie vier vijf", Regular), Box{30, 10, 20, 10}, first)
	require.Equal(t, kept, fit.Lines[:len(kept)])
	require.Equal(t, float32(len(fit.Lines)-len(kept))*LineHeight*fit.Size, fit.Height)
}

func TestEllipsis(t *testing.T) {
	face := NewFace()
	text := face.Prepare("Zoekt een huis en vraagt rond", Regular)
	width := 16 * face.Width("Zoekt een", Regular)
	cut := func(edge float32, most int) []string {
		var drawn []string
		for _, line := range Ellipsis(text, 16, edge, most, Wrap(text, 16, edge, nil)) {
			require.LessOrEqual(t, line.Width, max(edge, 16*face.Width("…", Regular)))
			drawn = append(drawn, text.Shown(line))
		}
		return drawn
	}
	require.Equal(t, []string{"Zoekt een", "huis en", "vraagt", "rond"}, cut(width, 4))
	require.Equal(t, []string{"Zoekt een", "huis en", "vraagt…"}, cut(width, 3))
	require.Equal(t, []string{"Zoekt e…"}, cut(width, 1))
	require.Empty(t, cut(width, 0))
	require.Equal(t, []string{"…"}, cut(1, 1), "the dots stay where nothing else does")
}

func TestEllipsisLeavesNoSpaceBeforeTheDots(t *testing.T) {
	face := NewFace()
	text := face.Prepare("Fase mm begint", Regular)
	width := 16 * face.Width("Fase mm", Regular)
	lines := Wrap(text, 16, width, nil)
	require.Equal(t, "Fase mm", text.Shown(lines[0]))
	require.Equal(t, "Fase…", text.Shown(Ellipsis(text, 16, width, 1, lines)[0]))
}

func TestEllipsisTakesThePlaceOfAHyphen(t *testing.T) {
	face := NewFace()
	text := face.Prepare("klant\u00adcontact", Regular)
	width := 16 * face.Width("contact", Regular)
	lines := Ellipsis(text, 16, width, 1, Wrap(text, 16, width, nil))
	require.Equal(t, "klant…", text.Shown(lines[0]))
	require.Equal(t, EllipsisTail, lines[0].Tail)
}
