package editor

import (
	"strings"

	"reiskaart/app/report"
	"reiskaart/app/reviews"
)

// Measures of the chart by month, in its own units.
const (
	trendW, trendH = 760.0, 240.0
	trendLeft      = 36.0
	trendTop       = 14.0
	trendFoot      = 66.0 // for the bars of how many, and the months
	trendBars      = 36.0
)

// trendChart draws the mean of each month on the scale that most reviews have, with how many there were below. A month of few is an open
// circle; a month without is a gap in the line.
func (e *Editor) trendChart(p *reviews.PhaseTally, name string) *report.Chart {
	w := &e.words.Review
	main := p.Main()
	var months []reviews.Month
	most := 0
	for _, m := range p.Months {
		if main >= 0 && m.By[main].N > 0 {
			months = append(months, m)
			most = max(most, m.By[main].N)
		}
	}
	if len(months) == 0 {
		return nil
	}
	scale := reviews.Scales[main]
	first := monthNumber(months[0].Month)
	span := max(1, monthNumber(months[len(months)-1].Month)-first)
	c := &report.Chart{W: trendW, H: trendH}
	bottom := trendH - trendFoot
	x := func(m string) float64 {
		if len(months) == 1 {
			return (trendLeft + trendW) / 2
		}
		return trendLeft + 20 + (trendW-trendLeft-50)*float64(monthNumber(m)-first)/float64(span)
	}
	y := func(v float64) float64 { return bottom - (bottom-trendTop)*(v-scale.Min)/(scale.Max-scale.Min) }
	for _, v := range [...]float64{scale.Min, (scale.Min + scale.Max) / 2, scale.Max} {
		c.Shapes = append(c.Shapes, report.Shape{Form: report.Path, Points: []float64{trendLeft, y(v), trendW, y(v)}, Paint: report.Grid},
			report.Shape{Form: report.Label, X: trendLeft - 6, Y: y(v) + 4, Text: e.words.Number(v), Anchor: "end", Paint: report.Note})
	}
	var said []string
	var line []float64
	end := func() {
		if len(line) > 2 {
			c.Shapes = append(c.Shapes, report.Shape{Form: report.Path, Points: line, Paint: report.First})
		}
		line = nil
	}
	width := min(22, 0.7*(trendW-trendLeft)/float64(span+1))
	free := 0.0 // from where a name of a month has room
	for i := range months {
		m := &months[i]
		by := &m.By[main]
		if i > 0 && monthNumber(m.Month) > monthNumber(months[i-1].Month)+1 {
			end()
		}
		at := x(m.Month)
		line = append(line, at, y(by.Mean()))
		high := max(2, trendBars*float64(by.N)/float64(most))
		c.Shapes = append(c.Shapes, report.Shape{Form: report.Rect, X: at - width/2, Y: trendH - 22 - high, W: width, H: high, Paint: report.Held})
		called := e.monthCalled(m.Month)
		if at > free {
			c.Shapes = append(c.Shapes, report.Shape{Form: report.Label, X: at, Y: trendH - 6, Text: called, Anchor: "middle", Paint: report.Note})
			free = at + 56
		}
		said = append(said, called+" "+e.meanSaid(by)+" ("+itoa(by.N)+")")
	}
	end()
	for i := range months { // on top of the line
		by := &months[i].By[main]
		paint := report.First
		if by.N < reviews.Few {
			paint = report.Second
		}
		c.Shapes = append(c.Shapes, report.Shape{Form: report.Circle, X: x(months[i].Month), Y: y(by.Mean()), W: 5, Paint: paint, Text: said[i]})
	}
	c.Says = w.TrendSays.With(name+", "+w.Scales[main], strings.Join(said, "; "))
	return c
}

// monthNumber counts months; "2026-11" is one more than "2026-10".
func monthNumber(m string) (n int) {
	digits := func(s string) (n int) {
		for _, r := range s {
			n = n*10 + int(r-'0')
		}
		return n
	}
	if len(m) != 7 {
		return 0
	}
	return digits(m[:4])*12 + digits(m[5:])
}

// monthCalled is a month as it is written: nov 26.
func (e *Editor) monthCalled(m string) string {
	n := monthNumber(m)
	name := []rune(e.words.Date.Months[(n+11)%12])
	if string(name) == "maart" {
		name = []rune("mrt")
	}
	return string(name[:3]) + " " + m[2:4]
}
