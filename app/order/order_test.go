package order_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/order"
)

func Example() {
	in := order.Poster{Paper: "a4", Language: "nl"}.Append(nil, []byte("the file"))
	o, file, _ := order.ReadPoster(in)
	fmt.Println(o.Paper, string(file))
	// Output: a4 the file
}

func TestAnOrderIsReadAsItWasWritten(t *testing.T) {
	o := order.Poster{Paper: "slide", Portrait: true, Pages: 3, Language: "en", File: "een \"huis\"\n.json", Date: "22 november 2026", Variant: "v1"}
	got, file, err := order.ReadPoster(o.Append(nil, []byte("a\nb")))
	require.NoError(t, err)
	require.Equal(t, o, got)
	require.Equal(t, "a\nb", string(file))

	sheets := []order.Sheet{{W: 842, H: 595.5, SVG: "<svg>\n1</svg>"}, {W: 595, H: 842, SVG: ""}, {W: 1, H: 2, SVG: "é"}}
	pages, say, err := order.ReadSheets(order.AppendSheets(nil, sheets, "Niet op deze pagina: Vragen"))
	require.NoError(t, err)
	require.Equal(t, sheets, pages)
	require.Equal(t, "Niet op deze pagina: Vragen", say)
}

func TestWhatAnotherBuildWroteIsRefused(t *testing.T) {
	for _, out := range []string{"", "{}", "{\"pages\":[[1,2]]}\n", "{\"pages\":[[1,2,5]]}\nabc", "{\"pages\":[[1,2,-1]]}\n", "{\"pages\":[]}\nrest", "[\n"} {
		_, _, err := order.ReadSheets([]byte(out))
		require.ErrorIs(t, err, order.ErrUnclear, out)
	}
	for _, in := range []string{"", "{}", "{\"pages\":\"veel\"}\n"} {
		_, _, err := order.ReadPoster([]byte(in))
		require.ErrorIs(t, err, order.ErrUnclear, in)
	}
}
