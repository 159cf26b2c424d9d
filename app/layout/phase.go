package layout

import (
	"math"

	"reiskaart/app/journey"
)

// minSub is the least width of a sub-column, and so of a note in it.
const minSub = 60

// phase is a column's notes and how they lie, measured from the column's left edge.
type phase struct {
	head entry
	group
	phase *journey.Phase
	col   int // in Columns
	width float64
	subs  []Sub
	steps []*entry // those with a place of their own, in order
	stack int      // steps in a sub-column, one below the other; 0 where they fill the sub-columns row by row
	cells []cell   // by row
}

// stacked is how many steps stand below each other where a step that has notes under it would share its sub-column with
// another such step: two, so that twenty steps still fit a screen.
const stacked = 2

// sub is the sub-column of the i-th step of the phase.
func (p *phase) sub(i int) int {
	if p.stack > 0 {
		return min(i/p.stack, len(p.subs)-1)
	}
	return i % len(p.subs)
}

// cell is the notes of one phase in one lane.
type cell struct {
	notes  []*entry
	tops   []float64 // of the rows of notes, from the top of the lane, and the bottom of the last
	top    float64   // where its notes begin
	stages []Stage   // from the left edge of its column and the top of its lane
	height float64   // that the lane must have for them
}

// layPhase deals the sub-columns of a phase and lays the notes of its cells in them.
func (s *Sheet) layPhase(p *phase) {
	p.stale = false
	s.dealSubs(p)
	for len(p.cells) < len(s.Rows) {
		p.cells = append(p.cells, cell{})
	}
	p.cells = p.cells[:len(s.Rows)]
	for i := range p.cells {
		p.cells[i].notes = p.cells[i].notes[:0]
	}
	for _, e := range p.notes {
		e.col, e.row = p.col, -1
		if row, ok := s.rowOf[e.Note.Place.Lane]; ok {
			e.row = row
			p.cells[row].notes = append(p.cells[row].notes, e)
		}
	}
	for row := range p.cells {
		c := &p.cells[row]
		if s.Rows[row].Lane.Kind == journey.Emotions {
			s.layFaces(p, c)
		} else {
			c.top = s.top(row)
			s.layCell(p, c)
			s.layStages(p, row)
		}
	}
}

// dealSubs deals the sub-columns. The steps of a phase fill them from left to right, row after row, as long as those of them
// that have notes under them stand in sub-columns of their own, in order. Where they would not, the steps stand two by two
// below each other instead: so time still runs from left to right in every lane, which the curve needs, and a long phase does
// not become twice as wide.
func (s *Sheet) dealSubs(p *phase) {
	for _, e := range p.notes {
		e.under, e.leads, e.own = nil, false, false
	}
	for _, e := range p.notes {
		if step := s.board.Under(e.Note); step != nil {
			if at := s.boxes[step.ID]; at != nil && at.in == &p.group {
				e.under, at.leads = at, true
			}
		}
	}
	p.steps = p.steps[:0]
	leads := s.columns[:0] // the places of the leading steps among all
	for _, e := range p.notes {
		if e.Kind == journey.Actions && (e.leads || e.under == nil) {
			if e.own = true; e.leads {
				leads = append(leads, len(p.steps))
			}
			p.steps = append(p.steps, e)
		}
	}
	s.columns = leads
	wanted, free := 0.0, 2
	if w := p.phase.Width; w.Set {
		wanted = within(w.N, 2*Pad+minSub, 20_000, 0)
		free = max(1, int((wanted-2*Pad+NoteGap)/(NoteWidth+NoteGap)))
	}
	k := free
	if p.stack = 0; !inStep(leads, k) {
		p.stack, k = stacked, max(k, (len(p.steps)+stacked-1)/stacked)
	}
	width := float64(NoteWidth)
	if wanted > 0 {
		width = max(minSub, (wanted-2*Pad-float64(k-1)*NoteGap)/float64(k))
	}
	p.width = max(wanted, 2*Pad+float64(k)*width+float64(k-1)*NoteGap)
	p.subs = p.subs[:0]
	for i := range k {
		p.subs = append(p.subs, Sub{X: Pad + float64(i)*(width+NoteGap), W: width})
	}
	for i, e := range p.steps {
		e.sub, e.turn = p.sub(i), i
		if sub := &p.subs[e.sub]; e.leads && p.stack == 0 || sub.Step == "" {
			sub.Step = e.Note.ID
		}
	}
}

// inStep reports whether items dealt row by row to k columns stand further to the right each, those at the given places.
func inStep(places []int, k int) bool {
	for i := 1; i < len(places); i++ {
		if places[i]%k <= places[i-1]%k {
			return false
		}
	}
	return true
}

// flow deals places to the notes of a cell in their order. A step stands in its own sub-column, a note under a step in
// that step's, below what is there; any other note takes the first free place, row by row.
type flow struct {
	next     []int // the first free row of each sub-column
	row, sub int   // of the last step
	stacked  bool  // steps stand below each other
}

// startFlow begins the flow of a cell of a phase. The sheet has one at a time.
func (s *Sheet) startFlow(p *phase) flow {
	s.columns = s.columns[:0]
	for range p.subs {
		s.columns = append(s.columns, 0)
	}
	return flow{next: s.columns, sub: -1, stacked: p.stack > 0}
}

// find gives the place that a note would take now; sub is -1 for one that has no sub-column of its own.
func (f *flow) find(sub int, step bool) (col, row int) {
	if sub < 0 {
		for i, r := range f.next {
			if r < f.next[col] {
				col = i
			}
		}
		return col, f.next[col]
	}
	row = f.next[sub]
	if step && !f.stacked {
		least := f.row
		if sub <= f.sub {
			least++
		}
		row = max(row, least)
	}
	return sub, row
}

// take takes the place that find gave.
func (f *flow) take(col, row int, step bool) {
	f.next[col] = row + 1
	if step {
		f.row, f.sub = row, col
	}
}

// column is the sub-column that a note has of its own, or -1.
func (e *entry) column() int {
	switch {
	case e.own:
		return e.sub
	case e.under != nil:
		return e.under.sub
	}
	return -1
}

// layCell lays the notes of a cell in rows; the notes of a row are as high as its highest.
func (s *Sheet) layCell(p *phase, c *cell) {
	f := s.startFlow(p)
	heights := s.heights[:0]
	for _, e := range c.notes {
		col, row := f.find(e.column(), e.own)
		f.take(col, row, e.own)
		if !e.own {
			e.sub = col
		}
		e.at, e.x, e.w = row, p.subs[col].X, p.subs[col].W
		e.need = s.paper(e, e.w)
		for len(heights) <= row {
			heights = append(heights, NoteHeight)
		}
		heights[row] = max(heights[row], e.need)
	}
	s.heights = heights
	c.tops = c.tops[:0]
	y := c.top
	for _, h := range heights {
		c.tops = append(c.tops, y)
		y += h + NoteGap
	}
	if len(heights) > 0 {
		y -= NoteGap
	}
	c.tops = append(c.tops, y)
	c.height = math.Ceil(y + Pad)
}

// span is the top and height of a row of notes in the cell, from the top of its lane.
func (c *cell) span(row int) (top, height float64) {
	if row+2 < len(c.tops) {
		return c.tops[row], c.tops[row+1] - c.tops[row] - NoteGap
	}
	return c.tops[row], c.tops[row+1] - c.tops[row]
}
