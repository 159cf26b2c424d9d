package layout

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// note is a loose note of a size, laid out alone.
func looseNote(t *testing.T, words string, size journey.Size) *NoteBox {
	b := journey.NewBoard()
	b.Apply(append(journey.AddNote(b, "n", journey.OnWall(0, 0), "", words), journey.Set(journey.KindNote, "n", "size", &size)))
	box := Lay(b, text.NewFace()).Note("n")
	require.NotNil(t, box)
	return box
}

func TestLettersAreAsLargeAsThePaperAllows(t *testing.T) {
	require.EqualValues(t, Ceiling, looseNote(t, "Koopt", journey.Size{}).Size)
	require.EqualValues(t, Ceiling, looseNote(t, "Koopt", journey.Size{W: 96, H: 96}).Size, "small paper is written on as usual")
	require.EqualValues(t, 25, looseNote(t, "Koopt", journey.Size{W: 220, H: 220}).Size)
	require.EqualValues(t, Ceiling, looseNote(t, "Koopt", journey.Size{W: 600, H: 100}).Size, "a strip is no large paper")
}

func TestLargeLettersShrinkBeforeTheirPaperGrows(t *testing.T) {
	long := "De klant belt de makelaar, vraagt wanneer het huis bekeken kan worden, hoort dat het al verkocht is en begint van voren af aan met zoeken op funda"
	box := looseNote(t, long, journey.Size{W: 220, H: 220})
	require.EqualValues(t, 220, box.Rect.H, "the paper does not grow for the sake of large letters")
	require.Greater(t, box.Size, float64(Ceiling))
	box = looseNote(t, long+". "+long+". "+long, journey.Size{W: 220, H: 220})
	require.EqualValues(t, Ceiling, box.Size)
	require.Greater(t, box.Rect.H, 220.0, "then the paper grows")
	box = looseNote(t, "hypotheekadviesgesprek", journey.Size{W: 220, H: 220})
	require.Len(t, box.Lines, 1, "the longest word decides")
	require.Less(t, box.Size, 25.0)
	box = looseNote(t, "hypotheekadviesgesprek", journey.Size{W: 96, H: 96})
	require.EqualValues(t, Floor, box.Size, "and is cut only where it does not fit in the smallest letters")
}
