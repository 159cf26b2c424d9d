package editor

import (
	"strings"

	"reiskaart/app/funnel"
	"reiskaart/app/journey"
	"reiskaart/app/report"
)

// whatIf is how many points more of conversion in each phase are tried out. It is no part of the map.
type whatIf struct {
	of     *document
	points map[journey.ID]float64
}

// mostPoints is how far a slider goes.
const mostPoints = 20

// slide tries out more conversion in a phase.
func (e *Editor) slide(phase journey.ID, value string) {
	n, ok := e.words.Parse(value)
	if e.doc.Board.Phase(phase) == nil || !ok {
		return
	}
	if e.whatIf.of != e.doc {
		e.whatIf = whatIf{e.doc, map[journey.ID]float64{}}
	}
	e.whatIf.points[phase] = max(0, min(mostPoints, n))
}

func (e *Editor) resetWhatIf() { e.whatIf = whatIf{} }

// tried are the points that are tried out, phase by phase, and in how many.
func (e *Editor) tried(all []funnel.Figures) (points []float64, n int) {
	points = make([]float64, len(all))
	for i := range all {
		if e.whatIf.of == e.doc {
			points[i] = min(e.whatIf.points[all[i].Phase.ID], funnel.Room(&all[i]))
		}
		if points[i] > 0 {
			n++
		}
	}
	return points, n
}

// whatIfBlocks are the sliders, each with what it brings by itself, and what all bring together.
func (e *Editor) whatIfBlocks(all []funnel.Figures) []report.Block {
	w, g := e.words, &e.words.Figuring
	points, n := e.tried(all)
	t := &report.Table{Heads: report.Row(w.Surface.Phase, g.More)}
	for i := 0; i+1 < len(all); i++ {
		f := &all[i]
		if !f.Conversion.Set || !f.Entering.Set || f.Entering.N <= 0 {
			continue
		}
		row := report.Row(e.phaseTitle(f.Phase.ID), g.IfFull)
		if room := funnel.Room(f); room > 0 {
			row[1] = report.Cell{Field: &report.Field{
				Name: "figures/if " + string(f.Phase.ID), Label: g.More + ", " + e.phaseTitle(f.Phase.ID), Kind: report.Slider, Bare: true, Max: min(mostPoints, room), Step: min(1, room),
				Value: w.Number(points[i]), Told: e.ifSum(all, i, points[i]),
			}}
			row[1].Field.Value = strings.ReplaceAll(row[1].Field.Value, ",", ".") // as a slider has it
		}
		t.Rows = append(t.Rows, row)
	}
	if len(t.Rows) == 0 {
		return nil
	}
	together := report.Block{Key: "together"}
	if gain := funnel.WhatIf(all, points); gain.At >= 0 {
		said := g.IfTogether.With(w.Number(gain.Customers), e.phaseTitle(all[gain.At].Phase.ID), w.Money(gain.Euro))
		if n > 1 {
			said += " " + g.Further
		}
		together.Text = []string{said}
	}
	return []report.Block{
		{Key: "if", Title: g.If, Text: []string{g.IfHow}, Table: t, Screen: true, Quiet: true}, together,
		{Key: "reset", Screen: true, Acts: []report.Act{{Label: g.Reset, Do: "resetwhatif", Off: n == 0}}},
	}
}

// ifSum says what more conversion in one phase brings, with the sum: 1.000 × 1 % × 25 % = 2,5 klanten meer in Gebruiken, × € 120 = € 300.
// While nothing is tried out it says so of one point.
func (e *Editor) ifSum(all []funnel.Figures, at int, tried float64) string {
	w, g := e.words, &e.words.Figuring
	points := make([]float64, len(all))
	if points[at] = tried; tried == 0 {
		points[at] = min(1, funnel.Room(&all[at]))
	}
	gain := funnel.WhatIf(all, points)
	if gain.At < 0 {
		return g.IfNone
	}
	sum := w.Number(all[at].Entering.N) + " × " + w.Figure.Percent.With(w.Number(points[at]))
	for j := at + 1; j < gain.At; j++ {
		sum += " × " + w.Figure.Percent.With(w.Number(all[j].Conversion.N))
	}
	said := g.IfSum.With(sum, w.Number(gain.Customers), e.phaseTitle(all[gain.At].Phase.ID), w.Money(all[gain.At].Value.N), w.Money(gain.Euro))
	if points[at] == 1 {
		return g.Points.Of(1) + ": " + said
	}
	return g.Points.Many.With(w.Number(points[at])) + ": " + said
}

// chartWide is how wide a chart can be, in pixels, with its letters at their own size.
func (e *Editor) chartWide(most float64) float64 { return max(280, min(most, e.size.W-48)) }

// funnelChart draws how many customers come into each phase, and how many would more.
func (e *Editor) funnelChart(all []funnel.Figures) *report.Chart {
	const bar, gap, pad = 34.0, 24.0, 8.0
	w, g := e.words, &e.words.Figuring
	points, n := e.tried(all)
	more := funnel.More(all, points)
	most := 0.0
	for i := range all {
		most = max(most, all[i].Entering.N+more[i].N)
	}
	c := &report.Chart{W: e.chartWide(760), H: float64(len(all))*(bar+gap) - gap + 2*pad, Pixels: true}
	left, above := min(190, c.W*0.34), 0.0
	middle, wide := (left+c.W)/2, c.W-left-pad
	var said []string
	span := func(n float64) float64 {
		if most <= 0 {
			return 2
		}
		return max(2, wide*n/most)
	}
	for i := range all {
		f, y := &all[i], pad+above
		above += bar + gap
		c.Shapes = append(c.Shapes, report.Shape{Form: report.Label, X: 0, Y: y + bar/2 + 5, Text: e.shortened(e.phaseTitle(f.Phase.ID), left-12), Paint: report.Ink})
		if !f.Entering.Set {
			c.Shapes = append(c.Shapes, report.Shape{Form: report.Label, X: middle, Y: y + bar/2 + 5, Anchor: "middle", Text: w.Figure.None, Paint: report.Note})
		} else {
			b := span(f.Entering.N)
			if up := span(f.Entering.N + more[i].N); n > 0 && up > b {
				c.Shapes = append(c.Shapes, report.Shape{Form: report.Rect, X: middle - up/2, Y: y, W: up, H: bar, Paint: report.Won})
			}
			c.Shapes = append(c.Shapes, report.Shape{Form: report.Rect, X: middle - b/2, Y: y, W: b, H: bar, Paint: report.Second},
				report.Shape{Form: report.Label, X: middle, Y: y + bar/2 + 5, Anchor: "middle", Text: w.Number(f.Entering.N), Paint: report.Ink})
			said = append(said, e.phaseTitle(f.Phase.ID)+" "+w.Number(f.Entering.N))
			if i+1 < len(all) && all[i+1].Entering.Set {
				next := span(all[i+1].Entering.N)
				for _, side := range [...]float64{-0.5, 0.5} {
					c.Shapes = append(c.Shapes, report.Shape{Form: report.Path, Paint: report.Grid, Points: []float64{middle + side*b, y + bar, middle + side*next, y + bar + gap}})
				}
			}
		}
		if f.Conversion.Set && i+1 < len(all) {
			c.Shapes = append(c.Shapes, report.Shape{Form: report.Label, X: middle, Y: y + bar + gap/2 + 5, Anchor: "middle", Text: w.Figure.GoesOn.With(w.Percent(f.Conversion.N)), Paint: report.Note})
		}
	}
	c.Says = g.Funnel + ": " + strings.Join(said, ", ")
	return c
}
