package editor

import (
	"cmp"
	"math"
	"strings"

	"reiskaart/app/compare"
	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// differencePage holds the present map beside the wanted one, phase by phase.
var differencePage = insightPage{
	key:   "difference",
	title: func(w *lang.Words) string { return w.Pair.Title },
	make:  (*Editor).differenceReport,
	set: func(e *Editor, field, value string, _ bool) {
		if field == "show" {
			e.pair.all = value == everything
		}
	},
}

// everything is the choice of the page that shows what stays the same as well.
const everything = "all"

// keptPage is a page that takes long, with what it was made for.
type keptPage struct {
	edits  uint64
	other  *journey.Board
	words  *lang.Words
	choice string
	page   *report.Page
}

// pageKept is the page as it was made last, or made anew where something of what it says has changed.
func (e *Editor) pageKept(k *keptPage, choice string, anew func() report.Page) report.Page {
	if k.page == nil || k.edits != e.edits || k.other != e.otherBoard() || k.words != e.words || k.choice != choice {
		p := anew()
		*k = keptPage{e.edits, e.otherBoard(), e.words, choice, &p}
	}
	return *k.page
}

func (e *Editor) differenceReport() report.Page {
	w := &e.words.Pair
	d := e.difference()
	if d == nil {
		p := report.Page{Title: w.Title, Lead: e.pairSaid()}
		if canMakeWanted(e) && e.counterpart() == nil {
			p.Blocks = []report.Block{{Key: "make", Screen: true, Acts: []report.Act{{Label: e.words.Maps.MakeWanted, Do: "wanted", Strong: true}}}}
		}
		return p
	}
	choice := ""
	if e.pair.all {
		choice = everything
	}
	return e.pageKept(&e.pair.page, choice, func() report.Page {
		is, will := e.both()
		p := report.Page{Title: w.Title, Lead: w.Lead.With(e.titled(is.Doc().Title), e.titled(will.Doc().Title), e.countsOf(d.d))}
		p.Blocks = append(p.Blocks, report.Block{Key: "choose", Screen: true,
			Fields: []report.Field{{Name: "difference/show", Label: w.Show, Kind: report.Choose, Value: choice, Choices: []report.Choice{{Value: "", Label: w.OnlyOther}, {Value: everything, Label: w.Everything}}}}}, e.gainsBlock(d.d), e.curvesBlock(d.d))
		for i := range d.d.Phases {
			if b, ok := e.phaseBlock(&d.d.Phases[i], is, will); ok {
				p.Blocks = append(p.Blocks, b)
			}
		}
		if rows := e.noteRows(d.d.Loose, is, will); len(rows) > 0 {
			p.Blocks = append(p.Blocks, report.Block{Key: "loose", Title: w.Loose, Table: e.sideBySide(rows)})
		}
		if rows := e.laneRows(d.d.Lanes, is, will); len(rows) > 0 {
			p.Blocks = append(p.Blocks, report.Block{Key: "lanes", Title: w.Lanes, Table: e.sideBySide(rows)})
		}
		for _, b := range [...]report.Block{e.fatesBlock(is, will), e.asideBlock(is, will)} {
			if b.Table != nil {
				p.Blocks = append(p.Blocks, b)
			}
		}
		if n := d.d.Count[compare.Left]; n > 0 {
			p.Blocks = append(p.Blocks, report.Block{Key: "left", Quiet: true, Text: []string{w.Left.Of(n)}})
		}
		return p
	})
}

// countsOf says how many notes are otherwise.
func (e *Editor) countsOf(d *compare.Difference) string {
	w := &e.words.Pair
	var said []string
	for i, count := range [...]lang.Count{w.Changed, w.Moved, w.Added, w.Dropped} {
		if n := d.Count[int(compare.Changed)+i]; n > 0 {
			said = append(said, count.Of(n))
		}
	}
	if len(said) == 0 {
		return w.Nothing
	}
	return strings.Join(said, ", ")
}

// became is what became of a thing in a word with a sign, and how it is marked.
func (e *Editor) became(what compare.What) (string, report.Mark) {
	w := &e.words.Pair
	switch what {
	case compare.Changed:
		return w.ChangedNow, ""
	case compare.Moved:
		return w.MovedNow, ""
	case compare.Added:
		return w.AddedNow, report.Good
	case compare.Dropped:
		return w.DroppedNow, report.Bad
	}
	return w.SameNow, report.Faint
}

// gainsBlock is what each phase wins, in what somebody wrote down on either map.
func (e *Editor) gainsBlock(d *compare.Difference) report.Block {
	w := &e.words.Pair
	t, gains := &report.Table{Caption: w.Gains, Heads: report.Row(e.words.Surface.Phase)}, false
	for i := range d.Phases {
		t.Rows = append(t.Rows, report.Row(e.phaseNamed(&d.Phases[i])))
	}
	for _, f := range [...]struct {
		head string
		of   func(*compare.Figures) journey.Float
		say  func(journey.Float) string
	}{
		{w.Mood, func(f *compare.Figures) journey.Float { return f.Mood }, e.score},
		{w.Lowest, func(f *compare.Figures) journey.Float { return asFloat(f.Lowest) }, e.score},
		{funnel.Name(e.words, funnel.Conversion), func(f *compare.Figures) journey.Float { return f.Conversion }, func(n journey.Float) string { return funnel.Say(e.words, funnel.Conversion, n) }},
	} {
		cells, known := make([]report.Cell, len(d.Phases)), false
		for i := range d.Phases {
			was, now := f.of(&d.Phases[i].Before), f.of(&d.Phases[i].After)
			known, gains = known || was.Set || now.Set, gains || was.Set && now.Set
			cells[i] = e.wasNow(was, now, f.say)
		}
		if !known {
			continue
		}
		t.Heads = append(t.Heads, report.Number(f.head))
		for i := range cells {
			t.Rows[i] = append(t.Rows[i], cells[i])
		}
	}
	if len(t.Heads) == 1 {
		return report.Block{Key: "gains"}
	}
	b := report.Block{Key: "gains", Table: t}
	if !gains {
		b.Text = []string{w.Unknown}
	}
	return b
}

func asFloat(n journey.Int) journey.Float { return journey.Float{N: float64(n.N), Set: n.Set} }

// score is a mean of scores with its sign, "–" where nobody gave one.
func (e *Editor) score(f journey.Float) string {
	if !f.Set {
		return ""
	}
	said := e.words.Number(math.Round(f.N*10) / 10)
	if f.N > 0 {
		said = "+" + said
	}
	return said
}

// wasNow is a figure on both sides, and below it whether that is better.
func (e *Editor) wasNow(was, now journey.Float, say func(journey.Float) string) report.Cell {
	w := &e.words.Pair
	is, will := cmp.Or(say(was), w.NotOnMap), cmp.Or(say(now), w.NotOnMap)
	var c report.Cell
	switch gain := compare.Gain(was, now); {
	case !was.Set && !now.Set:
		return report.Number(w.NotOnMap)
	case !gain.Set:
		return report.Number(is + " → " + will)
	case is == will:
		c = report.Cell{Text: w.Equal, Mark: report.Faint}
	case gain.N > 0:
		c = report.Cell{Text: w.Better, Mark: report.Good}
	default:
		c = report.Cell{Text: w.Worse, Mark: report.Bad}
	}
	return report.Cell{Number: true, Lines: []report.Cell{{Text: is + " → " + will}, c}}
}

// phaseNamed is the title of a phase, with what became of it.
func (e *Editor) phaseNamed(p *compare.Phase) string {
	is, will := e.both()
	w := &e.words.Pair
	title, was := "", ""
	if of := will.Phase(p.Will); of != nil {
		title = of.Title
	}
	if of := is.Phase(p.Is); of != nil {
		was = of.Title
	}
	switch {
	case p.What == compare.Dropped:
		return w.GonePhase.With(was)
	case p.What == compare.Added:
		return w.NewPhase.With(title)
	case title != was:
		title = was + " → " + title
	}
	if p.What == compare.Moved {
		return w.MovedPhase.With(title)
	}
	return title
}

// curvesBlock draws the mean emotion of the phases on both sides.
func (e *Editor) curvesBlock(d *compare.Difference) report.Block {
	const left, top, high, wide, foot = 36.0, 22.0, 170.0, 1040.0, 40.0
	c := &report.Chart{W: left + wide + 20, H: top + high + foot}
	add := func(s report.Shape) { c.Shapes = append(c.Shapes, s) }
	y := func(score float64) float64 { return top + high*(2-score)/4 }
	for score := -2; score <= 2; score++ {
		add(report.Shape{Form: report.Path, Points: []float64{left, y(float64(score)), left + wide, y(float64(score))}, Paint: report.Grid})
		add(report.Shape{Form: report.Label, X: left - 8, Y: y(float64(score)) + 4, Text: signed(score), Anchor: "end", Paint: report.Note})
	}
	is, will := e.both()
	step := wide / float64(max(1, len(d.Phases)))
	var lines [2][]float64
	var said []string
	for i := range d.Phases {
		p := &d.Phases[i]
		x := left + (float64(i)+0.5)*step
		add(report.Shape{Form: report.Label, X: x, Y: top + high + 24, Text: clippedTo(e.phaseNamed(p), max(4, int(step/8))), Anchor: "middle"})
		for side, f := range [2]journey.Float{p.Before.Mood, p.After.Mood} {
			if !f.Set {
				continue
			}
			lines[side] = append(lines[side], x, y(f.N))
			name := [2]lang.Format{e.words.Pair.Now, e.words.Pair.Then}[side].With(e.phaseNamed(p))
			shape := report.Shape{Form: report.Circle, X: x, Y: y(f.N), W: 5, Text: name + ": " + e.score(f), Paint: report.First}
			if side == 0 { // a square: not only its colour tells the two apart
				shape = report.Shape{Form: report.Rect, X: x - 5, Y: y(f.N) - 5, W: 10, H: 10, Text: shape.Text, Paint: report.Second}
			}
			add(shape)
			said = append(said, shape.Text)
		}
	}
	if len(lines[0])+len(lines[1]) == 0 {
		return report.Block{Key: "curves"}
	}
	for side, paint := range [2]report.Paint{report.Second, report.First} {
		if len(lines[side]) > 2 {
			c.Shapes = append([]report.Shape{{Form: report.Path, Points: lines[side], Paint: paint}}, c.Shapes...)
		}
		x, name := left+float64(side)*260, e.words.State([2]string{is.Doc().State, will.Doc().State}[side])
		add(report.Shape{Form: report.Path, Points: []float64{x, 8, x + 34, 8}, Paint: paint})
		add(report.Shape{Form: report.Label, X: x + 42, Y: 12, Text: name, Paint: report.Ink})
	}
	c.Says = e.words.Pair.CurveSays.With(strings.Join(said, "; "))
	return report.Block{Key: "curves", Chart: c}
}
