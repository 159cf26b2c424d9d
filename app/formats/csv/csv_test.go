package csv_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/formats/csv"
)

func Example() {
	t := csv.Read([]byte("Fase;Score\nKiezen;\"4,5\"\n"))
	fmt.Println(t.Rows[1].N, t.Rows[1].Cells[1], string(t.Sep))
	// Output: 2 4,5 ;
}

func cells(t csv.Table) (all [][]string) {
	for _, r := range t.Rows {
		all = append(all, r.Cells)
	}
	return all
}

func TestSeparatorsAreFound(t *testing.T) {
	want := [][]string{{"Fase", "Score", "Tekst"}, {"Kiezen", "4", "Goed"}, {"Kopen", "2", "Traag"}}
	for _, sep := range []string{";", ",", "\t", "|"} {
		text := strings.ReplaceAll("Fase;Score;Tekst\nKiezen;4;Goed\nKopen;2;Traag\n", ";", sep)
		for _, end := range []string{"\n", "\r\n", "\r"} {
			got := csv.Read([]byte(strings.ReplaceAll(text, "\n", end)))
			require.Equal(t, want, cells(got), "%q %q", sep, end)
			require.Equal(t, sep[0], got.Sep)
		}
	}
	require.Equal(t, [][]string{{"a,b", "c"}, {"1,5", "x"}}, cells(csv.Read([]byte("a,b;c\n1,5;x\n"))), "decimal commas are none")
	require.Equal(t, [][]string{{"a;b", "c"}}, cells(csv.Read([]byte("sep=,\na;b,c\n"))), "Excel says it itself")
	require.Equal(t, [][]string{{"Score"}, {"4"}}, cells(csv.Read([]byte("Score\n4\n"))), "one column has none")
}

func TestQuotesHoldLinesSeparatorsAndQuotes(t *testing.T) {
	got := csv.Read([]byte("a;b\n\"een\ntwee\"; \"x;y\" \n\"zegt \"\"ja\"\"\";\n\n;;\n\"\";z\n"))
	require.Equal(t, [][]string{{"a", "b"}, {"een\ntwee", "x;y"}, {`zegt "ja"`, ""}, {"", "z"}}, cells(got))
	require.Empty(t, got.Odd)
	require.Equal(t, 6, got.Rows[3].N, "rows are counted as a spreadsheet does, with the empty ones and not by lines")
}

func TestBrokenQuotesAreMendedAndNamed(t *testing.T) {
	got := csv.Read([]byte("t;n\n\"hij zei \"nee\" tegen mij\";4\n\"nooit gesloten;3\n\"wel\";2\n\"tot het einde;1\n5\n"))
	require.Equal(t, [][]string{{"t", "n"}, {`hij zei "nee" tegen mij`, "4"}, {"nooit gesloten", "3"}, {"wel", "2"}, {"tot het einde", "1"}, {"5"}}, cells(got))
	require.Equal(t, []csv.Odd{{2, 0, csv.StrayQuote}, {3, 0, csv.OpenQuote}, {5, 0, csv.OpenQuote}}, got.Odd)
	require.Equal(t, [][]string{{"a", `5" scherm`}}, cells(csv.Read([]byte("a;5\" scherm"))), "a quote within a word is a letter")
}

func TestCodings(t *testing.T) {
	want := [][]string{{"é€", "“ja”"}}
	utf16 := func(low bool) []byte {
		var out []byte
		for _, r := range "\ufeffé€;“ja”\n" {
			if low {
				out = append(out, byte(r), byte(r>>8))
			} else {
				out = append(out, byte(r>>8), byte(r))
			}
		}
		return out
	}
	for name, c := range map[string]struct {
		data   []byte
		coding csv.Coding
	}{
		"UTF-8": {[]byte("é€;“ja”\n"), csv.UTF8}, "with its mark": {[]byte("\ufeffé€;“ja”\n"), csv.UTF8},
		"UTF-16 LE": {utf16(true), csv.UTF16}, "UTF-16 BE": {utf16(false), csv.UTF16},
		"Windows-1252": {[]byte("\xe9\x80;\x93ja\x94\n"), csv.Windows1252},
	} {
		got := csv.Read(c.data)
		require.Equal(t, want, cells(got), name)
		require.Equal(t, c.coding, got.Coding, name)
		require.Empty(t, got.Odd, name)
	}
	require.Equal(t, [][]string{{"😀\ufffd"}}, cells(csv.Read([]byte("\xff\xfe\x3d\xd8\x00\xde\x3d\xd8"))), "half a letter")
}

func TestRowsInAnotherCodingAreNamed(t *testing.T) {
	got := csv.Read([]byte("één;1\ncaf\xe9;2\ntoen;3\n"))
	require.Equal(t, [][]string{{"één", "1"}, {"café", "2"}, {"toen", "3"}}, cells(got))
	require.Equal(t, csv.Mixed, got.Coding)
	require.Equal(t, []csv.Odd{{2, 0, csv.OtherCoding}}, got.Odd)
}

// TestRubbishIsReadQuickly: only ever opening quotes does not make one go through the file for each.
func TestRubbishIsReadQuickly(t *testing.T) {
	for _, s := range []string{`"a;`, "\"a\n", `"`, `""`, "\"\n", ";", "\n", "\xff", `"a;"b` + "\n\"", `;" "`} {
		csv.Read([]byte(strings.Repeat(s, (1<<20)/len(s))))
	}
}

func TestWhatIsTooMuchIsCounted(t *testing.T) {
	got := csv.Read([]byte(strings.Repeat("a;b\n", csv.MaxRows+7)))
	require.Len(t, got.Rows, csv.MaxRows)
	require.Equal(t, 7, got.Cut)
}

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.csv")
	require.NoError(f, err)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(data)
	}
	for _, s := range []string{"a;b\n\"c\nd\";e", "\"a;\n\"b\";c", "\xff\xfea\x00;\x00", "sep=|\na|b", "caf\xe9;é\n", "\"\"\"\";\"x\" y\n", ";\n\n;\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got := csv.Read(data)
		last := 0
		for _, r := range got.Rows {
			require.Greater(t, r.N, last)
			last = r.N
			filled := false
			for _, cell := range r.Cells {
				require.Equal(t, strings.TrimSpace(strings.ToValidUTF8(cell, "")), cell)
				require.NotContains(t, cell, "\r")
				filled = filled || cell != ""
			}
			require.True(t, filled)
		}
		for _, o := range got.Odd {
			require.Positive(t, o.Row)
			require.GreaterOrEqual(t, o.Cell, 0)
		}
	})
}
