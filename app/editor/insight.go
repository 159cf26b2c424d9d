package editor

import (
	"strings"

	"reiskaart/app/formats/grid"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// insightPage is a page of what the map says. Its file makes it from the map as it is now, and takes what is filled in on it: a field
// of it has a name that begins with the page's key and a stroke, "figures/value p1".
type insightPage struct {
	key   string
	title func(*lang.Words) string
	make  func(*Editor) report.Page
	set   func(e *Editor, field, value string, open bool) // nil where nothing is filled in; field is without the key
	drag  func(e *Editor, what string, ev Dragged)        // nil where nothing is dragged; what is without the key
	paste func(e *Editor, field string, t grid.Table)     // nil where no range is pasted; field is empty where it is pasted beside the fields
}

// insightPages are the pages, in the order of their tabs; made in init, since what they make asks for commands.
var insightPages []insightPage

func init() {
	insightPages = []insightPage{checksPage, figuresPage, reviewsPage, prioritiesPage, differencePage, contactPage, actorsPage, variantsPage}
}

// Insight is what is shown in the place of the wall, page by page.
type Insight struct {
	Tabs []Choice
	At   string // key of the page
	Page report.Page
	Acts []report.Act // with the page as a whole
	Next string       // name of the field that is to be filled in now; empty: none
}

// showInsight opens a page by its key, the one that was open last where none is named.
func (e *Editor) showInsight(key string) {
	if e.insightAt(key) != nil {
		e.insight = key
	}
	e.showOn(inInsight)
	e.lookAtChecks()
}

func (e *Editor) insightAt(key string) *insightPage {
	for i := range insightPages {
		if insightPages[i].key == key {
			return &insightPages[i]
		}
	}
	return nil
}

// shownPage is the page that is open.
func (e *Editor) shownPage() *insightPage {
	if p := e.insightAt(e.insight); p != nil {
		return p
	}
	return &insightPages[0]
}

func (e *Editor) viewInsight() *Insight {
	if e.surface != inInsight {
		return nil
	}
	p := e.shownPage()
	v := &Insight{At: p.key, Page: p.make(e)}
	if e.checks.muting != "" && p.key == "checks" {
		v.Next = "checks/reason"
	}
	for i := range insightPages {
		v.Tabs = append(v.Tabs, Choice{Value: insightPages[i].key, Label: insightPages[i].title(e.words)})
	}
	for _, name := range [...]string{"copyreport", "savereport", "print"} {
		v.Acts = append(v.Acts, report.Act{Label: find(name).label(e.words), Do: name})
	}
	return v
}

// setInsight takes what is filled in on a page, and reports whether it was that.
func (e *Editor) setInsight(ev SetField) bool {
	key, field, ok := strings.Cut(string(ev.Field), "/")
	if !ok || e.surface != inInsight {
		return false
	}
	if p := e.insightAt(key); p != nil && p.set != nil {
		p.set(e, field, ev.Value, ev.Open)
		e.refresh()
		return true
	}
	return false
}

// draggedOnPage hands over what is dragged on a page.
func (e *Editor) draggedOnPage(ev Dragged) {
	key, what, _ := strings.Cut(ev.What, "/")
	if p := e.insightAt(key); e.doc != nil && e.surface == inInsight && p != nil && p.drag != nil {
		p.drag(e, what, ev)
		e.refresh()
	}
}

// pastedInPage hands over a range that was pasted in a field of a page.
func (e *Editor) pastedInPage(ev PastedIn) {
	key, field, _ := strings.Cut(string(ev.Field), "/")
	if p := e.insightAt(key); e.doc != nil && e.surface == inInsight && p != nil && p.paste != nil {
		e.pastePage(p, field, ev.Text, ev.HTML)
	}
}

// pastedOnPage takes what is pasted beside the fields of a page: nothing is pasted on a wall that is not seen.
func (e *Editor) pastedOnPage(ev Pasted) {
	if p := e.shownPage(); p.paste != nil {
		e.emit(Handled{})
		e.pastePage(p, "", ev.Text, ev.HTML)
	}
}

func (e *Editor) pastePage(p *insightPage, field, text, html string) {
	if e.tooBig(len(text), MostText) || e.tooBig(len(html), MostHTML) {
		return
	}
	clean, _ := grid.Clean(text)
	t, ok := grid.Read(clean, html)
	if column := e.columnOfNumbers(clean); column != nil && !strings.Contains(html, "<table") || !ok { // 7,4 is one number and no row of two
		t = column
	}
	p.paste(e, field, t)
	e.refresh()
}

// columnOfNumbers is a text of which every line is a number or empty, nil where it is another; what has no tabs is one column anyhow.
func (e *Editor) columnOfNumbers(text string) (t grid.Table) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if _, ok := e.words.Parse(line); !ok && line != "" && strings.ContainsAny(text, "\t;,") {
			return nil
		}
		t = append(t, []string{line})
	}
	return t
}

// copyReport puts the page on the clipboard, as text and as tables.
func (e *Editor) copyReport() {
	p := e.shownPage().make(e)
	e.emit(CopyOut{Text: p.Text(), HTML: p.HTML(), Said: e.words.Surface.Copied})
}

// saveReport offers the tables of the page as a file for a spreadsheet.
func (e *Editor) saveReport() {
	p := e.shownPage().make(e)
	of := e.doc.Board
	if e.insight == contactPage.key {
		of = e.contactBoard()
	}
	name := e.plainName(of) + " " + strings.ToLower(e.shownPage().title(e.words)) + ".csv"
	e.emit(Download{Name: name, Type: "text/csv", Data: []byte(p.CSV())})
}

// figureField is the register of a measurement that a field on a page is about, with its phase: "value p1".
func figureField(field string) (journey.Field, journey.ID) {
	name, phase, _ := strings.Cut(field, " ")
	return journey.Field(name), journey.ID(phase)
}
