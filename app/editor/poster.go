package editor

import (
	"math"
	"strconv"

	"reiskaart/app/day"
	"reiskaart/app/journey"
	"reiskaart/app/order"
	"reiskaart/app/report"
)

// poster is the map as an infographic: how it is wanted, and its pages as they were made last. They are made elsewhere (MakePoster),
// once the hand has rested for a moment.
type poster struct {
	paper  string // "" is the slide
	high   bool
	single bool // on one sheet
	waits  bool // a timer runs after which it is made
	asked  uint64
	of     string // what was asked for last: see posterKey
	sheets []order.Sheet
	say    string // what is not on it
	failed bool
	then   func() // what waits for the pages as they are wanted now
}

// posterRest is how long the hand rests before the poster is made anew, in milliseconds.
const posterRest = 250

// papers are the sizes that one can choose.
var papers = [...]string{"slide", "a4", "a3", "a2", "a1", "a0"}

// Poster is the surface of the poster.
type Poster struct {
	Bar    report.Page // how it is wanted, to choose
	Acts   []report.Act
	Sheets []order.Sheet
	Says   string // what is going on, or what is not on it
	Busy   bool
}

// posterOrder is what is asked for now.
func (e *Editor) posterOrder(paper string) order.Poster {
	o := order.Poster{
		Paper: paper, Portrait: e.poster.high && paper != "slide", Language: e.words.Code, File: e.doc.info.File, Date: day.Long(e.now, &e.words.Date),
		Variant: e.variants.shown,
	}
	if e.poster.single || paper == "slide" {
		o.Pages = 1
	}
	return o
}

func (e *Editor) paper() string {
	if e.poster.paper == "" {
		return papers[0]
	}
	return e.poster.paper
}

// posterKey changes with everything that is on the poster.
func (e *Editor) posterKey() string {
	o := e.posterOrder(e.paper())
	return string(o.Append(nil, nil)) + string(e.doc.info.ID) + strconv.FormatUint(e.edits, 10)
}

// keepPoster has the poster made when it is shown and not as the map is now.
func (e *Editor) keepPoster() {
	if e.doc == nil || e.surface != onPoster || e.poster.waits || e.poster.of == e.posterKey() {
		return
	}
	rest := posterRest
	if e.poster.of == "" {
		rest = 0
	}
	e.poster.waits = true
	e.emit(After{Timer: PosterTimer, Millis: rest})
}

func (e *Editor) makePoster() {
	if e.poster.waits = false; e.doc == nil || e.surface != onPoster {
		return
	}
	e.poster.of = e.posterKey()
	e.poster.asked++
	e.emit(MakePoster{Ask: e.poster.asked, Order: e.posterOrder(e.paper()), Map: e.doc.info.ID, Board: e.shareable(false)})
}

// posterMade takes the pages in; of an older wish they are not looked at.
func (e *Editor) posterMade(ev PosterMade) {
	if ev.Ask != e.poster.asked {
		return
	}
	e.poster.sheets, e.poster.say, e.poster.failed = ev.Sheets, ev.Say, ev.Err
	then := e.poster.then
	e.poster.then = nil
	switch {
	case ev.Err:
		e.say(e.words.Poster.Failed)
	case then != nil:
		e.whenMade(then)
	}
	e.refresh()
}

// whenMade does something with the pages once they are as they are wanted now: who has just chosen other paper prints on that.
func (e *Editor) whenMade(do func()) {
	if e.poster.waits || e.poster.of != e.posterKey() || len(e.poster.sheets) == 0 && !e.poster.failed {
		e.poster.then = do
		return
	}
	do()
}

// print prints the page of insight or the poster, on paper of its size.
func (e *Editor) print() {
	if e.surface == onPoster {
		e.whenMade(e.printNow)
		return
	}
	e.printNow()
}

func (e *Editor) printNow() {
	paper := ""
	if e.surface == onPoster && len(e.poster.sheets) > 0 {
		mm := func(points float64) string {
			return number(journey.Float{N: math.Round(points/72*254) / 10, Set: true}) + "mm"
		}
		s := e.poster.sheets[0]
		scale := 1.0
		if e.paper() == "slide" { // of 1920 pixels, as wide as A4
			scale = 841.89 / s.W
		}
		paper = mm(s.W*scale) + " " + mm(s.H*scale)
	}
	e.emit(Print{Paper: paper})
}

func (e *Editor) viewPoster() *Poster {
	if e.surface != onPoster {
		return nil
	}
	w, p := &e.words.Poster, &e.poster
	v := &Poster{Sheets: p.sheets, Says: p.say, Busy: p.of != e.posterKey() || p.waits}
	switch {
	case p.failed:
		v.Says = w.Failed
	case len(p.sheets) == 0:
		v.Says = w.Busy
	}
	if held := e.withheld(); held != "" {
		v.Says += "\n" + w.Withheld.With(held)
	}
	choose := func(name, label, value string, choices ...report.Choice) report.Field {
		return report.Field{Name: "poster/" + name, Label: label, Kind: report.Choose, Value: value, Choices: choices}
	}
	sizes := []report.Choice{{Value: "slide", Label: w.Slide}, {Value: "a4", Label: "A4"}, {Value: "a3", Label: "A3"}, {Value: "a2", Label: "A2"}, {Value: "a1", Label: "A1"}, {Value: "a0", Label: "A0"}}
	fields := []report.Field{choose("paper", w.Paper, e.paper(), sizes...)}
	if e.paper() != "slide" {
		fields = append(fields, choose("turned", w.Turned, yesNo(p.high), report.Choice{Value: "no", Label: w.Wide}, report.Choice{Value: "yes", Label: w.High}),
			choose("sheets", w.Sheets, yesNo(p.single), report.Choice{Value: "no", Label: w.AsMany}, report.Choice{Value: "yes", Label: w.OneSheet}))
	}
	fields = append(fields, report.Field{Name: "poster/conclusion", Label: w.Conclusion, Kind: report.Line, Value: e.doc.Board.Doc().Conclusion, Hint: w.ConclusionHint})
	v.Bar = report.Page{Blocks: []report.Block{{Key: "poster", Fields: fields}}}
	for _, name := range [...]string{"print", "posterpicture", "posterdrawing", "copypicture"} {
		c := find(name)
		v.Acts = append(v.Acts, report.Act{Label: c.label(e.words), Do: name, Off: len(p.sheets) == 0 && name != "copypicture"})
	}
	return v
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

// setPoster takes how the poster is wanted, and what it concludes.
func (e *Editor) setPoster(ev SetField) bool {
	if e.surface != onPoster {
		return false
	}
	switch ev.Field {
	case "poster/paper":
		e.poster.paper = ev.Value
	case "poster/turned":
		e.poster.high = ev.Value == "yes"
	case "poster/sheets":
		e.poster.single = ev.Value == "yes"
	case "poster/conclusion":
		group := ""
		if ev.Open {
			group = "field conclusion"
		}
		e.edit("set conclusion", group, []journey.Op{journey.SetText(journey.KindMap, "", "conclusion", ev.Value)})
	default:
		return false
	}
	e.refresh()
	return true
}

// savePoster offers the pages as files, each in its own where there are more.
func (e *Editor) savePoster(drawing bool) {
	if len(e.poster.sheets) == 0 {
		e.showToast(Toast{Text: e.words.Poster.Nothing})
		return
	}
	for i, s := range e.poster.sheets {
		name := e.plainName(e.doc.Board) + " poster"
		if len(e.poster.sheets) > 1 {
			name += " " + strconv.Itoa(i+1)
		}
		if drawing {
			e.emit(Download{Name: name + ".svg", Type: "image/svg+xml", Data: []byte(s.SVG), Fonts: true})
		} else {
			e.emit(SavePicture{Name: name + ".png", Sheet: s, Paper: e.paper() != "slide"})
		}
	}
}
