package report_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/report"
)

func Example() {
	p := report.Page{Title: "Cijfers", Lead: "Zes op de tien gaan door.", Blocks: []report.Block{
		{Key: "phases", Table: &report.Table{Heads: report.Row("Fase", "Gaat door"), Rows: [][]report.Cell{report.Row("Kiezen", "62 %")}}},
		{Key: "more", Acts: []report.Act{{Label: "Nog een", Do: "more"}}, Screen: true},
	}}
	fmt.Print(p.Text())
	// Output:
	// Cijfers
	// Zes op de tien gaan door.
	//
	// Fase	Gaat door
	// Kiezen	62 %
}

// page has everything that a page can have, and texts that would be markup.
func page() report.Page {
	hostile := `<img src=x onerror="alert(1)"> & 'x'`
	act := &report.Act{Label: hostile, Do: "tonote", Arg: `n"1`, Strong: true}
	return report.Page{Title: hostile, Badge: hostile, Lead: hostile, Blocks: []report.Block{{
		Key: "all", Title: hostile, Text: []string{hostile, "twee\nregels"}, Quiet: true,
		Table: &report.Table{Range: true, Caption: hostile, Heads: report.Row(hostile, "b"), Rows: [][]report.Cell{
			{{Text: hostile, Act: act}, report.Number("12")},
			{{Lines: []report.Cell{{Text: "een", Mark: report.Bad}, {Text: "twee", Act: act}}}, {Field: &report.Field{Name: "k/value p1", Label: hostile, Kind: report.Line, Value: "3,5", Bare: true, Unit: "%", Hint: hostile}}},
			{{Text: "keuze"}, {Field: &report.Field{Name: "k/kind", Label: "Soort", Kind: report.Choose, Value: "b", Choices: []report.Choice{{"a", "Eén"}, {"b", hostile}}}}},
		}},
		Chart: &report.Chart{W: 100, H: 50, Says: hostile, Shapes: []report.Shape{
			{Form: report.Rect, W: 10, H: -1, Text: hostile, Act: act}, {Form: report.Circle, X: 1, W: 2, Paint: report.First, Text: hostile, Drag: hostile, Label: hostile, Act: act},
			{Form: report.Path, Points: []float64{0, 0, 1, 1}}, {Form: report.Label, Text: hostile, Anchor: "end"}, {Form: "none"},
		}, Plane: &report.Plane{W: 90, H: 40}, Pixels: true},
		Fields: []report.Field{
			{Name: "k/what", Label: hostile, Kind: report.Long, Value: hostile}, {Name: "k/if", Label: "Als", Kind: report.Slider, Min: 0, Max: 10, Step: 0.5, Value: "2", Unit: "%", Told: hostile},
			{Name: "k/on", Label: hostile, Kind: report.Switch, Value: "true"},
		},
		Acts: []report.Act{*act, {Label: "Uit", Do: "off", Off: true}},
	}}}
}

// What is for the screen alone was left out of copies and files, and printed all the same: customers' words under a line that said that
// they are not on paper. static/report.css hides what is .onscreen.
func TestBugWhatIsForTheScreenWasPrinted(t *testing.T) {
	p := report.Page{Title: "Reviews", Blocks: []report.Block{{Key: "a", Text: []string{"voor iedereen"}}, {Key: "b", Text: []string{"bel mij"}, Screen: true}}}
	all := p.Sections()
	require.NotContains(t, all[1].HTML, "onscreen")
	require.Equal(t, `<div class="onscreen"><p>bel mij</p></div>`, all[2].HTML)
	look, err := os.ReadFile("../../static/report.css")
	require.NoError(t, err)
	_, printed, found := strings.Cut(string(look), "@media print")
	require.True(t, found)
	require.Regexp(t, `\.onscreen\) \{ display: none !important; \}`, printed)
}

// TestNothingThatAPersonWroteBecomesMarkup: whatever is in it, the HTML is well-formed and has no other elements and attributes than
// that of plain words has.
func TestNothingThatAPersonWroteBecomesMarkup(t *testing.T) {
	p := page()
	all := p.HTML()
	for _, s := range p.Sections() {
		all += s.HTML
	}
	for _, open := range []string{"<br", "<input", "<textarea"} { // XML wants them closed
		require.NotContains(t, all, open+"/", "the test's own premise")
	}
	all = strings.ReplaceAll(all, "<br>", "<br/>")
	all = strings.ReplaceAll(all, " disabled>", ` disabled="">`)
	all = strings.ReplaceAll(all, "<table data-range>", `<table data-range="">`)
	decoder := xml.NewDecoder(strings.NewReader("<x>" + voidClosed(all) + "</x>"))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			require.NotEqual(t, "img", e.Name.Local)
			for _, a := range e.Attr {
				require.False(t, strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style", a.Name.Local)
			}
		}
	}
}

// voidClosed closes the elements that HTML leaves open.
func voidClosed(html string) string {
	var out strings.Builder
	for {
		i := strings.Index(html, "<input")
		if i < 0 {
			return out.String() + html
		}
		end := i + strings.IndexByte(html[i:], '>')
		out.WriteString(html[:end] + "/>")
		html = html[end+1:]
	}
}

// TestTheMarkupHoldsNoValues: a value of a field that is typed in changes no markup, since the page fills it in.
func TestTheMarkupHoldsNoValues(t *testing.T) {
	a, b := page(), page()
	b.Blocks[0].Fields[0].Value = "anders"
	b.Blocks[0].Table.Rows[1][1].Field.Value = "4"
	b.Blocks[0].Fields[1].Value, b.Blocks[0].Fields[1].Told = "7", "zoveel"
	require.Equal(t, a.Sections(), b.Sections())
	require.Equal(t, "anders", b.Values()["k/what"])
	require.Equal(t, map[string]string{"k/if": "zoveel"}, b.Told())
	require.Equal(t, "4", b.Values()["k/value p1"])
	require.NotContains(t, b.Values(), "k/kind", "buttons show their state themselves")
}

// TestBugAnEmptyCellWasAHead: a row of the same date as the one above has no words of its own, and heads nothing.
func TestBugAnEmptyCellWasAHead(t *testing.T) {
	p := report.Page{Blocks: []report.Block{{Table: &report.Table{Heads: report.Row("Datum", ""), Rows: [][]report.Cell{report.Row("mei", "3"), report.Row("", "4")}}}}}
	html := p.Sections()[1].HTML
	require.Equal(t, 2, strings.Count(html, "<th scope"))
	require.Contains(t, html, `<th scope="row">mei</th><td>3</td></tr><tr><td></td><td>4</td>`)
}

func TestOthersGetWordsAndTables(t *testing.T) {
	p := page()
	p.Blocks = append(p.Blocks, report.Block{Key: "own", Text: []string{"alleen hier"}, Screen: true})
	require.NotContains(t, p.HTML(), "<button")
	require.NotContains(t, p.HTML(), "alleen hier")
	require.NotContains(t, p.Text(), "alleen hier")
	require.Contains(t, p.Text(), "\"een\ntwee\"\t3,5\n")
	csv := p.CSV()
	require.True(t, strings.HasPrefix(csv, "\ufeff"))
	require.Contains(t, csv, ";12\r\n")
	require.Contains(t, csv, "\"een\ntwee\";3,5\r\n")
}

// TestAShapeThatIsDraggedIsTakenByKeysToo: it can have the keyboard, has a name of its own, and does what a click on it does.
func TestAShapeThatIsDraggedIsTakenByKeysToo(t *testing.T) {
	c := report.Chart{W: 100, H: 50, Plane: &report.Plane{X: 5, Y: 5, W: 90, H: 40}, Shapes: []report.Shape{
		{Form: report.Circle, X: 9, Y: 8, W: 7, Text: "Bel: moeite 20", Drag: "p/n1", Label: "3", Act: &report.Act{Do: "tonote", Arg: "n1"}},
	}}
	p := report.Page{Blocks: []report.Block{{Key: "c", Chart: &c}}}
	html := p.Sections()[1].HTML
	require.Contains(t, html, `data-plane="5 5 90 40"`)
	require.Contains(t, html, `<g data-do="tonote" data-arg="n1" tabindex="0" role="button" id="drag-p/n1" data-drag="p/n1" aria-label="Bel: moeite 20">`)
	require.Contains(t, html, `>3</text></g>`)
	require.NotContains(t, html, "<title>", "a browser's own tip is not seen where only this window is shared")
}

// TestAnAmountHasACommonSpaceForSpreadsheets: on the page € and its amount stay on one line; in Excel a space that does not break would
// make the amount a word.
func TestAnAmountHasACommonSpaceForSpreadsheets(t *testing.T) {
	p := report.Page{Lead: "€\u00a0300", Blocks: []report.Block{{Table: &report.Table{Rows: [][]report.Cell{{{Text: "a\u00a0b"}, report.Number("€\u00a0300")}}}}}}
	require.Contains(t, p.Sections()[1].HTML, "€\u00a0300")
	require.Contains(t, p.Text(), "a\u00a0b\t€ 300")
	require.Contains(t, p.CSV(), ";€ 300")
	require.Contains(t, p.HTML(), "<td>€ 300</td>")
	require.Contains(t, p.HTML(), "<p>€\u00a0300</p>", "in a sentence it stays on one line")
}
