package editor

import (
	"math"

	"reiskaart/app/journey"
	"reiskaart/app/priority"
	"reiskaart/app/report"
	"reiskaart/app/text"
)

// heldSolution is a solution that is dragged over the matrix, at shares of the plane; empty while none is.
type heldSolution struct {
	id   journey.ID
	x, y float64
}

// Measures of the matrix, in pixels.
const (
	dotRadius  = 13.0
	dotApart   = 2*dotRadius + 3
	besideGap  = 24.0
	mostBeside = 20   // solutions beside the plane that stand below each other with their names; of more the table has them
	overEdge   = 0.05 // share of the plane by which something may be let go outside and still be meant to lie in it
)

// matrix is where everything of the matrix lies.
type matrix struct {
	plane  report.Plane
	beside besideBox // where solutions lie that are not placed
	named  bool      // they have their names beside them
	w, h   float64
}

// besideBox is where a row begins, and how wide it is.
type besideBox struct{ x, y, w float64 }

// matrixOf lays out the plane, with what is not placed beside it where there is room and else below.
func (e *Editor) matrixOf(unplaced int) matrix {
	m := matrix{w: e.chartWide(1000), named: unplaced <= mostBeside}
	m.plane = report.Plane{X: 4, Y: 22, W: m.w - 8, H: 400}
	if m.w >= 640 {
		m.plane.W = m.w - 8 - 200 - besideGap
		m.beside = besideBox{m.plane.X + m.plane.W + besideGap, m.plane.Y, 200}
		m.h = max(m.plane.Y+m.plane.H+24, m.beside.y+26+m.rows(unplaced)*(dotApart+5)+4)
		return m
	}
	m.plane.H = 320
	m.beside = besideBox{4, m.plane.Y + m.plane.H + 34, m.w - 8}
	m.h = m.beside.y + 26 + max(1, m.rows(unplaced))*(dotApart+5) + 4
	return m
}

func (m *matrix) columns() int {
	if m.named {
		return 1
	}
	return max(1, int(m.beside.w/(dotApart+5)))
}

func (m *matrix) rows(n int) float64 { return math.Ceil(float64(n) / float64(m.columns())) }

// waiting is where the n-th solution that is not placed lies.
func (m *matrix) waiting(n int) (x, y float64) {
	return m.beside.x + dotRadius + 1 + float64(n%m.columns())*(dotApart+5), m.beside.y + 14 + dotRadius + float64(n/m.columns())*(dotApart+5)
}

// matrixBlocks are the matrix, and the legend that says what its numbers are.
func (e *Editor) matrixBlocks(r *ranking) []report.Block {
	g := &e.words.Ranking
	if len(r.solutions) == 0 {
		return []report.Block{{Key: "matrix", Title: g.Matrix, Text: []string{g.NoSolutions}}}
	}
	return []report.Block{
		{Key: "matrix", Title: g.Matrix, Chart: e.matrixChart(r)}, {Key: "drag", Text: []string{g.MatrixHow}, Quiet: true, Screen: true},
		{Key: "legend", Table: e.matrixLegend(r)}, {Key: "others", Text: e.rest(len(r.solutions)), Quiet: true},
	}
}

func (e *Editor) matrixChart(r *ranking) *report.Chart {
	g := &e.words.Ranking
	all := r.solutions[:min(len(r.solutions), mostRanked)]
	unplaced := 0
	for i := range all {
		if !all[i].Placed {
			unplaced++
		}
	}
	m := e.matrixOf(unplaced)
	c := &report.Chart{W: m.w, H: m.h, Says: g.Matrix, Plane: &m.plane, Pixels: true}
	p := &m.plane
	add := func(shapes ...report.Shape) { c.Shapes = append(c.Shapes, shapes...) }
	words := func(x, y float64, anchor, said string, paint report.Paint) {
		add(report.Shape{Form: report.Label, X: x, Y: y, Anchor: anchor, Text: said, Paint: paint})
	}
	add(report.Shape{Form: report.Rect, X: p.X, Y: p.Y, W: p.W, H: p.H, Paint: report.Held})
	add(report.Shape{Form: report.Path, Points: []float64{p.X + p.W/2, p.Y, p.X + p.W/2, p.Y + p.H}, Paint: report.Grid},
		report.Shape{Form: report.Path, Points: []float64{p.X, p.Y + p.H/2, p.X + p.W, p.Y + p.H/2}, Paint: report.Grid})
	words(p.X, p.Y-8, "", g.Impact, report.Note)
	words(p.X+p.W, p.Y+p.H+17, "end", g.Effort, report.Note)
	for i, name := range g.Quadrants {
		words(p.X+10+float64(i%2)*p.W/2, p.Y+21+float64(i/2)*p.H/2, "", name, report.Note)
	}
	words(m.beside.x, m.beside.y, "", g.Unplaced, report.Note)
	var spots []priority.Spot
	var placed []int
	held := -1
	waits := 0
	lies := make([]priority.Spot, len(all))
	for i := range all {
		s := &all[i]
		switch {
		case s.Note.ID == r.held.id:
			held = len(spots)
			spots, placed = append(spots, priority.Spot{X: r.held.x * p.W, Y: r.held.y * p.H}), append(placed, i)
		case s.Placed:
			spots, placed = append(spots, priority.Spot{X: s.Effort / 100 * p.W, Y: (1 - s.Impact/100) * p.H}), append(placed, i)
		default:
			lies[i].X, lies[i].Y = m.waiting(waits)
			if waits++; m.named {
				const gap = dotRadius + 6
				words(lies[i].X+gap, lies[i].Y+4.5, "", e.shortened(firstLine(s.Note.Text), m.beside.w-dotRadius-1-gap), report.Ink)
			}
		}
	}
	spots = priority.Spread(spots, dotApart, p.W, p.H, held)
	for n, s := range spots {
		lies[placed[n]] = priority.Spot{X: p.X + s.X, Y: p.Y + s.Y}
	}
	wide, short := make([][]float64, len(spots)), make([][]string, len(spots))
	for n, i := range placed {
		for _, room := range [...]float64{240, 150, 90, 60} {
			if name := e.shortened(firstLine(all[i].Note.Text), min(room, p.W/2-40)); len(short[n]) == 0 || name != short[n][len(short[n])-1] {
				short[n], wide[n] = append(short[n], name), append(wide[n], e.wideOf(itoa(i+1)+": "+name))
			}
		}
	}
	var taken []priority.Box
	for i, name := range g.Quadrants {
		taken = append(taken, priority.Box{X: 8 + float64(i%2)*p.W/2, Y: 8 + float64(i/2)*p.H/2, W: e.wideOf(name) + 4, H: 18})
	}
	for n, at := range priority.Names(spots, wide, dotRadius, p.W, p.H, taken, held) {
		if at.Width < 0 {
			continue
		}
		name := short[n][at.Width]
		if at.Apart { // it could be taken for the name of another beside it
			name = itoa(placed[n]+1) + ": " + name
		}
		words(p.X+at.X, p.Y+at.Y, at.Anchor, name, report.Ink)
	}
	top := -1 // what is in the hand lies over the others
	dot := func(i int) {
		s := &all[i]
		paint := report.Second
		if s.Placed || s.Note.ID == r.held.id {
			paint = report.First
		}
		add(report.Shape{
			Form: report.Circle, X: lies[i].X, Y: lies[i].Y, W: dotRadius, Paint: paint, Label: itoa(i + 1), Drag: "priorities/" + string(s.Note.ID),
			Text: g.Lies.With(firstLine(s.Note.Text), e.spotInWords(s)), Act: &report.Act{Do: "tonote", Arg: string(s.Note.ID)},
		})
	}
	for i := range all {
		if all[i].Note.ID == r.held.id {
			top = i
			continue
		}
		dot(i)
	}
	if top >= 0 {
		dot(top)
	}
	return c
}

// spotInWords says where a solution lies: Snel doen · moeite 20, effect 80.
func (e *Editor) spotInWords(s *priority.Solution) string {
	w, g := e.words, &e.words.Ranking
	if h := &e.ranking.held; h.id == s.Note.ID {
		effort, impact := axes(h.x, h.y)
		return g.Spot.With(g.Quadrants[priority.QuadrantAt(effort, impact)], w.Number(effort), w.Number(impact))
	}
	if !s.Placed {
		return g.Unplaced
	}
	return g.Spot.With(g.Quadrants[s.Quadrant()], w.Number(math.Round(s.Effort)), w.Number(math.Round(s.Impact)))
}

func (e *Editor) matrixLegend(r *ranking) *report.Table {
	w, g := e.words, &e.words.Ranking
	t := &report.Table{Heads: append([]report.Cell{report.Number(g.Nr)}, report.Row(w.Note.Solution, g.Solves, g.Where)...)}
	for i := range r.solutions[:min(len(r.solutions), mostRanked)] {
		s := &r.solutions[i]
		row := []report.Cell{report.Number(itoa(i + 1)), {Text: firstLine(s.Note.Text), Act: &report.Act{Do: "tonote", Arg: string(s.Note.ID)}}, {Text: g.Nothing, Mark: report.Faint}, {Text: e.spotInWords(s)}}
		if len(s.Solves) > 0 {
			row[2] = report.Cell{}
		}
		for _, pain := range s.Solves {
			row[2].Lines = append(row[2].Lines, report.Cell{Text: firstLine(pain.Text), Act: &report.Act{Do: "tonote", Arg: string(pain.ID)}})
		}
		if !s.Placed {
			row[3].Mark = report.Faint
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// axes are effort and impact at shares of the plane, whole and from 0 to 100.
func axes(x, y float64) (effort, impact float64) {
	on := func(f float64) float64 {
		if f != f {
			return 0
		}
		return math.Round(100 * max(0, min(1, f)))
	}
	return on(x), on(1 - y)
}

// dragSolution follows a solution over the matrix, and writes where it is let go: one drag is one step back. Let go beside the plane it
// lies there again; keys in a row on the same solution are one step too.
func (e *Editor) dragSolution(what string, ev Dragged) {
	n, r := e.doc.Board.Note(journey.ID(what)), e.rank()
	if n == nil || ev.Off {
		r.held = heldSolution{}
		return
	}
	group := ""
	if ev.By {
		group = "place " + what
		ev.X, ev.Y = max(0, min(1, n.Effort.N/100+ev.X)), max(0, min(1, 1-n.Impact.N/100+ev.Y))
		if !n.Effort.Set || !n.Impact.Set { // from beside the plane it comes to the middle
			ev.X, ev.Y = 0.5, 0.5
		}
	}
	if !ev.Done {
		r.held = heldSolution{n.ID, max(-0.2, min(1.6, ev.X)), max(-0.2, min(1.6, ev.Y))}
		return
	}
	r.held = heldSolution{}
	inside := ev.X >= -overEdge && ev.X <= 1+overEdge && ev.Y >= -overEdge && ev.Y <= 1+overEdge
	var effort, impact journey.Float
	g := &e.words.Ranking
	said := g.Back.With(firstLine(n.Text))
	if inside {
		x, y := axes(ev.X, ev.Y)
		effort, impact = journey.Float{N: x, Set: true}, journey.Float{N: y, Set: true}
		said = g.Placed.With(firstLine(n.Text), g.Quadrants[priority.QuadrantAt(x, y)], e.words.Number(x), e.words.Number(y))
	}
	ops := []journey.Op{journey.Set(journey.KindNote, n.ID, "effort", &effort), journey.Set(journey.KindNote, n.ID, "impact", &impact)}
	if e.edit("place solution", group, ops) {
		e.chooseNotes(n.ID)
		e.say(said)
	}
}

// wideOf is how wide a text is at the size of the letters of charts.
func (e *Editor) wideOf(s string) float64 {
	return float64(e.face.Width(s, text.Regular)) * chartSize
}

const chartSize = 13

// shortened is a text cut to a width in pixels, at the size of the letters of charts.
func (e *Editor) shortened(s string, width float64) string {
	t := e.face.Prepare(s, text.Regular)
	lines := text.Ellipsis(t, chartSize, float32(width), 1, text.Wrap(t, chartSize, float32(width), nil))
	if len(lines) == 0 {
		return s
	}
	return t.Shown(lines[0])
}
