package grid

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func Example() {
	table, ok := Read("Acties\tZoekt\nEmotie\t-1\n", "")
	fmt.Println(table[1][0], ok, Lines("1. Zoekt\n2. Belt"))
	// Output: Emotie true [Zoekt Belt]
}

func read(t *testing.T, text, html string) Table {
	t.Helper()
	text, _ = Clean(text)
	table, ok := Read(text, html)
	require.True(t, ok)
	return table
}

func TestExcelsTextHasQuotesWithLinesAndWithoutNeedNone(t *testing.T) {
	require.Equal(t, Table{{"a\nb", `zegt "nee"`}, {"", `"Nee"`}}, read(t, "\"a\nb\"\tzegt \"nee\"\r\n\t\"Nee\"\r\n", ""))
	require.Equal(t, Table{{`zegt "ja"` + "\nen gaat"}, {"x"}}, read(t, "\"zegt \"\"ja\"\"\nen gaat\"\r\nx\r\n", ""))
	require.Equal(t, Table{{"eerste\ntweede"}}, read(t, "\"eerste\ntweede\"", ""), "one cell with lines")
	require.Equal(t, Table{{`"open`, "b"}}, read(t, "\"open\tb\n", ""), "a quote that nobody closes is a letter")
}

func TestRaggedRowsAndEmptyOnesStayWhereTheyStand(t *testing.T) {
	require.Equal(t, Table{{"a"}, {"", "b", "c"}, {}, {"d", "e"}}, read(t, "\t\t\na\n\tb\tc\n\t\t\t\nd\te\t\t\n\n", ""))
}

func TestTextThatIsNoTable(t *testing.T) {
	for _, text := range []string{
		"", "een regel", "twee\nregels", "•\tEerste\n•\tTweede\n", "1.\tEerste\n2.\tTweede\n", "o\tEen\no\tTwee",
		"Eerst zoeken, dan bellen\nEerst bellen, dan zoeken\n", "1,5\n2,5\n", "Jan; komt ook", "Hallo allemaal,\n\nHier is de lijst:\nPiet\t3\n",
	} {
		_, ok := Read(text, "")
		require.False(t, ok, text)
	}
}

func TestCSVAndMarkdown(t *testing.T) {
	want := Table{{"Fase", "Actie", "Emotie"}, {"Kiezen", "Zoekt; belt", "1,5"}}
	require.Equal(t, want, read(t, "\ufeffFase;Actie;Emotie\r\nKiezen;\"Zoekt; belt\";1,5\r\n", ""))
	require.Equal(t, want, read(t, "Fase,Actie,Emotie\nKiezen,Zoekt; belt,\"1,5\"\n", ""))
	require.Equal(t, want, read(t, "| Fase | Actie | Emotie |\n|:---|---|--:|\n| Kiezen | Zoekt; belt | 1,5 |\n", ""))
}

func TestLinesLoseTheirBullets(t *testing.T) {
	for text, want := range map[string][]string{
		"- a\n* b\n• c\n– d\n\n  ◦ e":       {"a", "b", "c", "d", "e"},
		"1. a\n2. b\n10. c":                 {"1. a", "2. b", "10. c"},
		"1) a\n2) b\n1) c":                  {"a", "b", "c"},
		"3. verdieping":                     {"3. verdieping"},
		"§\ta\no\tb\n\uF0B7\tc":             {"a", "b", "c"},
		"- [ ] a\n- [x] b":                  {"a", "b"},
		"-5 graden\n*vet*\n1.5 miljoen":     {"-5 graden", "*vet*", "1.5 miljoen"},
		"a) een\nb) twee":                   {"een", "twee"},
		"oma\no jee\nvader\n2e hands\n• \n": {"oma", "o jee", "vader", "2e hands"},
	} {
		require.Equal(t, want, Lines(text), text)
	}
}

func TestACellWithBulletsIsSeveralItems(t *testing.T) {
	items := []string{"Zoekt op funda", "Belt\nen vraagt", "Kiest"}
	require.Equal(t, items, Items(Bulleted(items)))
	require.Equal(t, []string{"eerste\ntweede"}, Items("eerste\ntweede"), "lines of one note")
	require.Equal(t, []string{"- eerste\ntweede"}, Items("- eerste\ntweede"))
	require.Equal(t, []string{"a", "b"}, Items("1. a\n2. b"))
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, table := range []Table{
		{{"", "Oriënteren", "Kiezen & kopen"}, {"Acties", "• a\n• b", "<script>alert(1)</script>"}, {"Emotie", "-1", "=SOM(A1)"}},
		{{"@piet", "+31 6", "-", `"aanhaling"`}, {"'s ochtends", "a\nb", "+1", "1,5"}},
	} {
		require.Equal(t, table, read(t, TSV(table), ""), "TSV")
		require.Equal(t, table, read(t, "", WriteHTML(table, 1, ` data-x="1"`)), "HTML")
	}
	require.Equal(t, "'=1+1\t-1\r\n", TSV(Table{{"=1+1", "-1"}}), "no formula comes of a note")
	require.Contains(t, WriteHTML(Table{{"=1+1"}}, 0, ""), `mso-number-format:'\@'`)
}

func TestControlCharactersAreTakenOut(t *testing.T) {
	clean, n := Clean("\ufeffa\x00\x07b\r\nc\vd\u00a0e\u200bf\xff👩‍👩‍👧\u202eg")
	require.Equal(t, "ab\nc\nd ef\ufffd👩‍👩‍👧g", clean)
	require.Equal(t, 2, n)
}

// TestWhatProgramsPutOnTheClipboard: one range, as each program has it. testdata/README.md tells how these files came about.
func TestWhatProgramsPutOnTheClipboard(t *testing.T) {
	want := Table{
		{"", "Oriënteren", "", "Kiezen"},
		{"Acties", "Zoekt op funda", "Belt de bank\nen vraagt uitleg", "Bezichtigt 3 huizen"},
		{"Pijnpunten", "Te veel keus & weinig tijd", "", "Zegt \"nee\" <te duur>"},
		{},
		{"Emotie", "1", "-1", "2"},
	}
	files, err := filepath.Glob("testdata/*.html")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 6)
	for _, file := range files {
		html, err := os.ReadFile(file)
		require.NoError(t, err)
		got, ok := HTML(string(html))
		require.True(t, ok, file)
		require.Equal(t, want, got, file)
	}
	for _, name := range []string{"excel", "calc", "sheets"} {
		text, err := os.ReadFile("testdata/" + name + ".txt")
		require.NoError(t, err)
		require.Equal(t, want, read(t, string(text), ""), name)
	}
}

func TestMergedCellsLeaveTheOthersEmpty(t *testing.T) {
	require.Equal(t, Table{{"a", "b", "", "c"}, {"", "d", "e", "f"}, {"g"}},
		read(t, "", `<table><tr><td rowspan=2>a<td colspan="2">b</td><td>c<tr><td>d<td>e<td>f</tr><tr><td>g</table>`))
	_, ok := HTML(`<table><tr><td colspan=999999999 rowspan=999999999>a</table>`)
	require.True(t, ok)
}

func TestHTMLThatIsNoTableAlone(t *testing.T) {
	for _, html := range []string{
		"", "<p>tekst</p>", "<p>Beste Piet,</p><table><tr><td>a</table>", "<table></table>", "<table><tr><td> &nbsp; </table>",
		"<!-- <table><tr><td>a</table> -->", "<script>'<table><tr><td>a</table>'</script>",
	} {
		_, ok := HTML(html)
		require.False(t, ok, html)
	}
}

func TestScriptsStylesAndNestedTablesAreWordsOrNothing(t *testing.T) {
	html := `<html><head><title>x</title><style>td{color:red}</style></head><body onload="alert(1)"><script>alert("<td>")</script>` +
		`<table><tr><td onclick='a>b'>Zoekt<script>alert(2)</script><style>p{}</style><td><p>een</p><p>twee</p><td><ul><li>x<li>y</ul><td>1<br>2<br/></td>` +
		`<td><table><tr><td>in<td>nen</tr></table></td></tr></table></body></html>`
	require.Equal(t, Table{{"Zoekt", "een\ntwee", "x\ny", "1\n2", "in nen"}}, read(t, "", html))
}

func TestLargeRubbishIsReadQuickly(t *testing.T) {
	for _, s := range []string{strings.Repeat("<", 5<<20), strings.Repeat("<table", 1<<20), strings.Repeat("<td>&", 1<<20), strings.Repeat("\"\t", 2<<20), strings.Repeat("<script>", 1<<19)} {
		HTML("<table>" + s)
		Read(s, "")
	}
}

func FuzzRead(f *testing.F) {
	f.Add("a\tb\n\"c\nd\"\te", `<table><tr><td rowspan=2>a<td>b</table>`)
	f.Add("a;b\nc;d", "<td><table><!--")
	f.Fuzz(func(t *testing.T, text, html string) {
		text, _ = Clean(text)
		again, n := Clean(text)
		require.Equal(t, text, again)
		require.Zero(t, n)
		for _, table := range []Table{first(Read(text, "")), first(HTML(html))} {
			for _, row := range table {
				for _, cell := range row {
					require.Equal(t, strings.TrimSpace(cell), cell)
				}
			}
			if table.Width() > 1 && table.Filled() > 2 {
				back, ok := HTML(WriteHTML(table, 1, ""))
				require.True(t, ok)
				require.Equal(t, table.Width(), back.Width())
			}
		}
		Lines(text)
	})
}

func first(t Table, _ bool) Table { return t }

func BenchmarkRead2000Cells(b *testing.B) {
	var t Table
	for r := range 100 {
		row := make([]string, 20)
		for c := range row {
			row[c] = fmt.Sprintf("Cel %d van rij %d met een zin erin", c, r)
		}
		t = append(t, row)
	}
	html := WriteHTML(t, 1, "")
	for b.Loop() {
		HTML(html)
	}
}

// TestSpansThatReachOverAllDoNotFillTheMemory: a page may ask for a thousand columns and rows in one cell, again and again.
func TestSpansThatReachOverAllDoNotFillTheMemory(t *testing.T) {
	table, _ := HTML("<table><tr>" + strings.Repeat("<td colspan=1000 rowspan=1000>a", 100) + strings.Repeat("<tr><td>x", 100))
	cells := 0
	for _, row := range table {
		cells += len(row)
	}
	require.LessOrEqual(t, cells, 2*MaxCells)
	require.Equal(t, "a", table.At(0, 0))
}

// TestRowsWithoutCellsEnd: they hold nothing, and each of them is still a row to walk over.
func TestRowsWithoutCellsEnd(t *testing.T) {
	table, _ := HTML("<table><tr>" + strings.Repeat("<td colspan=1000>a", 150) + strings.Repeat("<tr>", 1000) + "<tr><td>last")
	require.Less(t, len(table), 100)
}

// TestACellIsAsWideAsItSays, however its attribute is written.
func TestACellIsAsWideAsItSays(t *testing.T) {
	table, _ := HTML("<table><tr><td class=x COLSPAN='2'>a<td>b<tr><td>c<td>d<td>e</table>")
	require.Equal(t, Table{{"a", "", "b"}, {"c", "d", "e"}}, table)
}
