package editor

import (
	"strconv"
	"strings"

	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/paths"
	"reiskaart/app/report"
)

// variantsPage lays the variants beside each other: how long they are, how they feel, where they leave each other (seed 003).
var variantsPage = insightPage{
	key:   "variants",
	title: func(w *lang.Words) string { return w.Paths.Title },
	make:  func(e *Editor) report.Page { return e.pageKept(&e.pathsPage, "", e.pathsReport) },
}

func (e *Editor) pathsReport() report.Page {
	w := &e.words.Paths
	c := paths.Of(e.doc.Board)
	p := report.Page{Title: w.Title}
	switch variants := len(c.Paths) - 1; {
	case len(c.Steps) == 0:
		p.Lead = w.NoSteps
		return p
	case variants == 0:
		p.Lead = w.None
		p.Blocks = []report.Block{{Key: "begin", Screen: true, Acts: []report.Act{{Label: e.words.Variant.Add, Do: "addvariant", Strong: true}}}}
		return p
	default:
		p.Lead = w.Lead.Of(variants) + " " + w.Same
		if n := len(c.Stretches); n > 0 {
			p.Lead = w.Lead.Of(variants) + " " + w.Apart.Of(n)
		}
	}
	p.Blocks = append(p.Blocks, e.lengthsBlock(&c), report.Block{Key: "lines", Chart: e.pathLines(&c), Text: []string{w.ChartHow}, Quiet: true})
	if len(c.Stretches) > 0 {
		p.Blocks = append(p.Blocks, e.apartBlock(&c))
	}
	p.Blocks = append(p.Blocks, report.Block{Key: "how", Quiet: true, Text: e.pathsHow(&c)})
	return p
}

// pathCalled is the name of a path.
func (e *Editor) pathCalled(p *paths.Path) string {
	if p.Variant == nil {
		return e.words.Variant.Whole
	}
	return e.named(p.Variant)
}

// lengthsBlock is the table of paths: steps, length, feeling.
func (e *Editor) lengthsBlock(c *paths.Comparison) report.Block {
	w := &e.words.Paths
	t := &report.Table{Heads: append(report.Row(w.Path), report.Number(w.Steps), report.Number(w.Length), report.Number(w.Skipped), report.Number(w.Repeated),
		report.Number(w.Mean), report.Cell{Text: w.Lowest}, report.Cell{Text: w.Missed})}
	whole := c.Paths[0].Length.Taken
	for i := range c.Paths {
		p := &c.Paths[i]
		name := report.Cell{Text: e.pathCalled(p)}
		length, repeated := itoa(p.Length.Taken), 0
		if p.Variant != nil {
			name.Act = &report.Act{Do: "seepath", Arg: string(p.Variant.ID)}
			if more := p.Length.Taken - whole; more != 0 {
				length = w.More.With(length, e.signed(more))
			}
		}
		for _, n := range p.Times {
			if n > 1 {
				repeated++
			}
		}
		t.Rows = append(t.Rows, []report.Cell{name, report.Number(w.Of.With(itoa(p.Length.Steps), itoa(p.Length.OfSteps))), report.Number(length),
			report.Number(itoa(p.Skipped())), report.Number(itoa(repeated)), report.Number(e.score(p.Mean())), e.lowestCell(p), e.missedCell(p)})
	}
	return report.Block{Key: "lengths", Table: t}
}

// signed is a whole number with its sign.
func (e *Editor) signed(n int) string {
	if n > 0 {
		return "+" + itoa(n)
	}
	return e.words.Number(float64(n))
}

// lowestCell is the lowest feeling on a path, and at what.
func (e *Editor) lowestCell(p *paths.Path) report.Cell {
	if p.Lowest == nil {
		return report.Cell{}
	}
	score, _ := p.Lowest.Feeling()
	at := p.Lowest.Shown()
	if notForAll(p.Lowest) {
		at = e.noteCalled(p.Lowest)
	}
	if step := e.doc.Board.Under(p.Lowest); step != nil {
		at = e.noteCalled(step)
	}
	if at == "" {
		at = e.phaseTitle(p.Lowest.Place.Phase)
	}
	return report.Cell{Text: e.words.Paths.Feeling.With(e.signed(score), at), Act: &report.Act{Do: "tonote", Arg: string(p.Lowest.ID)}}
}

// missedCell are the phases that a path skips, those in a row together: two weaken the bond (seed 004).
func (e *Editor) missedCell(p *paths.Path) (c report.Cell) {
	for _, row := range p.Missed {
		var titles []string
		for _, ph := range row {
			titles = append(titles, e.phaseTitle(ph.ID))
		}
		line := report.Cell{Text: strings.Join(titles, ", ")}
		if len(row) > 1 {
			line.Mark = report.Bad
		}
		c.Lines = append(c.Lines, line)
	}
	return c
}

// pathsHow explains the figures and, where a path misses phases, what the checks K01 and K02 say of that.
func (e *Editor) pathsHow(c *paths.Comparison) []string {
	how := e.words.Paths.How[:len(e.words.Paths.How):len(e.words.Paths.How)]
	missed := [2]bool{}
	for i := range c.Paths {
		for _, row := range c.Paths[i].Missed {
			missed[min(len(row), 2)-1] = true
		}
	}
	for i, is := range missed {
		if is {
			how = append(how, e.words.Check.Rules[i].Why)
		}
	}
	return how
}

// apartBlock says where the paths leave each other, what each takes meanwhile, and where they go on together.
func (e *Editor) apartBlock(c *paths.Comparison) report.Block {
	w := &e.words.Paths
	t := &report.Table{Heads: report.Row(w.After)}
	for i := range c.Paths {
		t.Heads = append(t.Heads, report.Cell{Text: e.pathCalled(&c.Paths[i])})
	}
	t.Heads = append(t.Heads, report.Cell{Text: w.Again})
	for _, s := range c.Stretches[:min(len(c.Stretches), mostSteps)] {
		row := []report.Cell{e.stepOr(s.From, w.Start)}
		for j := range c.Paths {
			var cell report.Cell
			for i := s.First; i < s.End && len(cell.Lines) < mostSteps; i++ {
				n := c.Paths[j].Times[i]
				if n == 0 {
					continue
				}
				text := e.noteCalled(c.Steps[i])
				if n > 1 {
					text = w.Times.With(text, itoa(n))
				}
				cell.Lines = append(cell.Lines, report.Cell{Text: text})
			}
			if len(cell.Lines) == 0 {
				cell = report.Cell{Text: w.Skips, Mark: report.Faint}
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, append(row, e.stepOr(s.To, w.End)))
	}
	return report.Block{Key: "apart", Title: w.Where, Table: t}
}

// stepOr is a step that leads to itself on the wall, or words where there is none.
func (e *Editor) stepOr(n *journey.Note, otherwise string) report.Cell {
	if n == nil {
		return report.Cell{Text: otherwise, Mark: report.Faint}
	}
	return report.Cell{Text: e.noteCalled(n), Act: &report.Act{Do: "tonote", Arg: string(n.ID)}}
}

// The measures of the lines of paths, in units of the chart.
const (
	linesWide  = 1120
	linesLeft  = 190 // room for the names
	linesHead  = 44  // room for the phases
	linesApart = 46  // from one path to the next
	mostLines  = 60  // steps that still have their number
)

// pathLines draws each path as a line of steps, around those that it skips.
func (e *Editor) pathLines(c *paths.Comparison) *report.Chart {
	w := &e.words.Paths
	n := len(c.Steps)
	step := float64(linesWide-linesLeft-20) / float64(max(n, 1))
	dot := max(1.5, min(7, step*0.3))
	x := func(i int) float64 { return linesLeft + (float64(i)+0.5)*step }
	bottom := float64(linesHead + linesApart*len(c.Paths))
	ch := &report.Chart{W: linesWide, H: bottom + 26}
	label := func(x, y float64, paint report.Paint, anchor, text string) {
		ch.Shapes = append(ch.Shapes, report.Shape{Form: report.Label, X: x, Y: y, Paint: paint, Anchor: anchor, Text: text})
	}
	for i := 0; i < n; { // a stroke where a phase begins, and its title as far as it fits
		j := i
		for j < n && c.Steps[j].Place.Phase == c.Steps[i].Place.Phase {
			j++
		}
		left := linesLeft + float64(i)*step
		ch.Shapes = append(ch.Shapes, report.Shape{Form: report.Path, Points: []float64{left, 22, left, bottom}, Paint: report.Grid})
		label(left+5, 18, report.Note, "", cutTo(e.phaseTitle(c.Steps[i].Place.Phase), int((float64(j-i)*step-8)/7.5)))
		i = j
	}
	var said []string
	for j := range c.Paths {
		p := &c.Paths[j]
		y := float64(linesHead + linesApart*j + linesApart/2)
		label(0, y+5, report.Ink, "", cutTo(e.pathCalled(p), (linesLeft-16)/8))
		line := report.Shape{Form: report.Path, Paint: report.First}
		if p.Variant == nil {
			line.Paint = report.Grid
		}
		var dots []report.Shape
		for i, times := range p.Times {
			at := y
			if times == 0 {
				at += min(14, linesApart/3)
				dots = append(dots, report.Shape{Form: report.Circle, X: x(i), Y: y, W: dot * 0.7, Paint: report.Held, Text: e.noteCalled(c.Steps[i])})
			} else {
				dots = append(dots, report.Shape{Form: report.Circle, X: x(i), Y: y, W: dot, Paint: report.First, Text: e.noteCalled(c.Steps[i])})
			}
			line.Points = append(line.Points, x(i), at)
			if times > 1 && n <= mostLines {
				dots = append(dots, report.Shape{Form: report.Label, X: x(i), Y: y - dot - 4, Paint: report.Note, Anchor: "middle", Text: itoa(times) + "×"})
			}
		}
		ch.Shapes = append(append(ch.Shapes, line), dots...)
		said = append(said, e.pathCalled(p)+": "+e.lengthOf(p.Variant))
	}
	for i := range c.Steps {
		if n <= mostLines {
			label(x(i), bottom+16, report.Note, "middle", strconv.Itoa(i+1))
		}
	}
	ch.Says = w.Chart.With(strings.Join(said, "; "))
	return ch
}

// cutTo is a text of at most so many characters.
func cutTo(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	if most < 2 {
		return ""
	}
	return string(r[:most-1]) + "…"
}

// seePath shows the map as a variant walks it, on the wall.
func (e *Editor) seePath(arg string) {
	if id := journey.ID(arg); e.doc.Board.Variant(id) != nil && e.variants.shown != id {
		e.walkAs(id)
	}
	e.showOn(onWall)
}
