package layout

import (
	"iter"
	"slices"

	"reiskaart/app/funnel"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Measures of what lanes of their own kinds show, in world units.
const (
	FigureHeight  = 21 // of a line of figures in a metrics lane
	StageHeight   = 18 // of an actor's strip
	PictureHeight = 56 // of the frame above the caption in a lane of pictures
	asideHeight   = 26 // of the line that tells of hidden lanes
	figuresGap    = 6  // between figures or notes and what stands under them
)

// Takes reports whether a note can be laid in a row: a folded lane shows none, and a line is only a line.
func (s *Sheet) Takes(row int) bool {
	if row < 0 || row >= len(s.Rows) {
		return false
	}
	l := s.Rows[row].Lane
	return !l.Folded && l.Kind != journey.LineLane
}

// Taker is the row that takes what is meant for a line: the one above it, or below where there is none above; -1 for neither.
// Any other row is its own.
func (s *Sheet) Taker(row int) int {
	if row < 0 || row >= len(s.Rows) || s.Rows[row].Lane.Kind != journey.LineLane {
		return row
	}
	for i := row - 1; i >= 0; i-- {
		if s.Takes(i) {
			return i
		}
	}
	for i := row + 1; i < len(s.Rows); i++ {
		if s.Takes(i) {
			return i
		}
	}
	return -1
}

// Figure is the line of a metrics cell in which its n-th figure stands, as funnel.Fields counts them; empty in other cells.
func (s *Sheet) Figure(at Cell, n int) geom.Rect {
	r := s.Cell(at.Col, at.Row)
	if r.Empty() || s.Rows[at.Row].Lane.Kind != journey.Metrics || s.Rows[at.Row].Lane.Folded {
		return geom.Rect{}
	}
	return geom.Rect{X: r.X + Pad, Y: r.Y + Pad + float64(n)*FigureHeight, W: r.W - 2*Pad, H: FigureHeight}
}

// FigureAt is the cell and the number of the figure at p.
func (s *Sheet) FigureAt(p geom.Point) (at Cell, n int, ok bool) {
	if at, ok = s.CellAt(p); ok {
		for n = range funnel.Fields {
			if s.Figure(at, n).Has(p) {
				return at, n, true
			}
		}
	}
	return Cell{}, 0, false
}

// onFigures reports whether a rectangle lies on the figures of a metrics lane, or on the strip of an actor.
func (s *Sheet) onFigures(box geom.Rect) bool {
	for row := range s.Rows {
		if r := &s.Rows[row]; box.Y >= r.Y+r.H || box.Bottom() <= r.Y || r.Lane.Folded || r.Lane.Kind != journey.Metrics && r.Lane.Kind != journey.Actors {
			continue
		}
		for col := range s.Columns {
			if c := &s.Columns[col]; box.X >= c.X+c.W || box.Right() <= c.X {
				continue
			}
			at := Cell{col, row}
			if s.Figure(at, 0).Union(s.Figure(at, len(funnel.Fields)-1)).Meets(box) {
				return true
			}
			for _, st := range s.cell(at).stages {
				if st.Rect.Moved(geom.Point{X: s.Columns[col].X, Y: s.Rows[row].Y}).Meets(box) {
					return true
				}
			}
		}
	}
	return false
}

// top is where the notes of a cell begin: under the figures of a metrics lane.
func (s *Sheet) top(row int) float64 {
	if s.Rows[row].Lane.Kind == journey.Metrics {
		return Pad + float64(len(funnel.Fields))*FigureHeight + figuresGap
	}
	return Pad
}

// Stage is where the customer is in AIDA for an actor at a step, shown as a strip in a lane of actors.
type Stage struct {
	Actor *journey.Actor
	Step  journey.ID
	Stage int // in journey.Stages
	Rect  geom.Rect
}

// Stages walks the strips of a cell from top to bottom. An actor that has a note under the step shows its stage there instead.
func (s *Sheet) Stages(at Cell) iter.Seq[Stage] {
	return func(yield func(Stage) bool) {
		c := s.cell(at)
		if c == nil || s.Rows[at.Row].Lane.Folded {
			return
		}
		for _, st := range c.stages {
			st.Rect.X += s.Columns[at.Col].X
			st.Rect.Y += s.Rows[at.Row].Y
			if !yield(st) {
				return
			}
		}
	}
}

// stagesAt lists the stages at a step in the order of the actors.
func (s *Sheet) stagesAt(step journey.ID) []Stage {
	if s.aida == nil {
		s.aida = map[journey.ID][]Stage{}
		for _, r := range s.board.All(journey.KindActor) {
			actor := r.(*journey.Actor)
			for _, r := range s.board.All(journey.KindActorStage) {
				at := r.(*journey.ActorStage)
				n := slices.Index(journey.Stages[:], at.Stage)
				if at.Actor != actor.ID || n < 0 {
					continue
				}
				list := s.aida[at.Step]
				if last := len(list) - 1; last >= 0 && list[last].Actor == actor { // of two the furthest counts
					list[last].Stage = max(list[last].Stage, n)
					continue
				}
				s.aida[at.Step] = append(list, Stage{Actor: actor, Step: at.Step, Stage: n})
			}
		}
	}
	return s.aida[step]
}

// layStages lays the strips of a phase in a cell of the first lane of actors: each below its step and the notes that stand
// there. Other rows have none.
func (s *Sheet) layStages(p *phase, row int) {
	c := &p.cells[row]
	c.stages = c.stages[:0]
	if row != slices.IndexFunc(s.Rows, func(r Row) bool { return r.Lane.Kind == journey.Actors }) {
		return
	}
	floors := s.tops[:0] // where the free room of each sub-column begins
	for range p.subs {
		floors = append(floors, s.top(row))
	}
	s.tops = floors
	for _, e := range c.notes {
		top, h := c.span(e.at)
		floors[e.sub] = max(floors[e.sub], top+h+figuresGap)
	}
	for _, step := range p.notes {
		sub := step.column()
		if step.Kind != journey.Actions || sub < 0 {
			continue
		}
		drawn := false
		for _, st := range s.stagesAt(step.Note.ID) {
			if shows(c, st.Actor.ID, step) {
				continue
			}
			st.Rect = geom.Rect{X: p.subs[sub].X, Y: floors[sub], W: p.subs[sub].W, H: StageHeight}
			floors[sub] += StageHeight
			c.stages = append(c.stages, st)
			drawn = true
		}
		if drawn {
			floors[sub] += figuresGap
			c.height = max(c.height, floors[sub]-figuresGap+Pad)
		}
	}
}

// shows reports whether an actor has a note under a step in a cell.
func shows(c *cell, actor journey.ID, step *entry) bool {
	for _, e := range c.notes {
		if e.under == step && e.Note.Actor == actor {
			return true
		}
	}
	return false
}

// layAside lays the line under the grid that tells how many lanes are hidden, and gives where what comes below may begin.
func (s *Sheet) layAside() (bottom float64) {
	aside := geom.Rect{}
	if s.Hidden > 0 && len(s.Rows) > 0 {
		aside = geom.Rect{Y: s.Grid.Bottom() + Gap, W: TitleWidth, H: asideHeight}
	}
	if aside != s.Aside {
		s.Aside, s.changed.Grid = aside, true
	}
	return max(s.Grid.Bottom(), aside.Bottom())
}
