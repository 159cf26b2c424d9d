package scene

import (
	"reiskaart/app/funnel"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// What a cell shows by itself, by the kind of its lane, in world units.
const (
	plainSize = 12.0 // of an actor's name

	figureSize = 14.0 // of a figure; its name is a little smaller
	stageWide  = 7.0  // of a box of an actor's strip
	stageHigh  = 11.0
	stageNext  = 9.0 // from one box to the next
	stageName  = 4*stageNext + 4
	leastName  = 8.5 // size to which a name shrinks
)

// cellOf draws a cell with what its lane shows in it: a folded one how many notes it holds, one of metrics the phase's figures,
// one of actors the strips of its steps. A line has no cells.
func (s *Scene) cellOf(p *pen, sl *slot) {
	at := layout.Cell{Col: s.columnOf(sl.key.ID), Row: s.rowOf(sl.key.Lane)}
	if at.Col < 0 || at.Row < 0 {
		return
	}
	lane := s.sheet.Rows[at.Row].Lane
	if lane.Kind == journey.LineLane && !lane.Folded && sl.box.H <= layout.FoldHeight {
		return
	}
	s.cell(p, sl.box.W, sl.box.H)
	if haunts(lane) {
		s.drawBelow(p, at, sl.box)
	}
	switch {
	case p.level < Bars:
	case lane.Folded:
		s.folded(p, sl.box.W, sl.box.H, s.known(s.sheet.NotesIn(at)))
	case lane.Kind == journey.Metrics:
		s.figures(p, at)
	case lane.Kind == journey.Actors && p.unit > 0:
		s.smallStages(p, at, sl.box.X, sl.box.Y)
	case lane.Kind == journey.Actors:
		for st := range s.sheet.Stages(at) {
			s.stage(p, &st, st.Rect.Moved(geom.Point{X: -sl.box.X, Y: -sl.box.Y}))
		}
	}
}

// showsMore reports whether the cells of a lane show what changes without them: notes, steps or figures.
func (s *Scene) showsMore(lane journey.ID) bool {
	row := s.rowOf(lane)
	if row < 0 {
		return true
	}
	l := s.sheet.Rows[row].Lane
	return s.below != nil || l.Folded || l.Kind == journey.Actors || l.Kind == journey.Metrics
}

func (s *Scene) columnOf(phase journey.ID) int {
	for i := range s.sheet.Columns {
		if s.sheet.Columns[i].Phase.ID == phase {
			return i
		}
	}
	return -1
}

// folded writes how many notes are in a cell of a folded lane.
func (s *Scene) folded(p *pen, w, h float64, notes int) {
	if notes == 0 {
		return
	}
	words, size := s.say.Row.Notes.Of(notes), p.atLeast(15, readSize)
	wide := min(w-2*layout.Pad, float64(s.face.Width(words, text.Regular))*size)
	if p.level < Small {
		p.rect(layout.Pad, h/2-2, wide, 4, s.theme.PhaseLine)
		return
	}
	s.fitted(p, words, layout.Pad+wide/2, h/2+size*0.36, wide+1, size, s.theme.Secondary)
}

// figures writes the figures of a phase, one below the other: what it is at the left, how much at the right.
func (s *Scene) figures(p *pen, at layout.Cell) {
	s.relabel()
	cell := s.sheet.Cell(at.Col, at.Row)
	for n, f := range funnel.Fields {
		r := s.sheet.Figure(at, n).Moved(geom.Point{X: -cell.X, Y: -cell.Y})
		value, color := funnel.Say(s.say, f, s.labels.figures[at.Col].At(f)), s.theme.Ink
		if value == "" {
			value, color = "–", s.theme.Secondary
		} else if f == funnel.Conversion && s.labels.figures[at.Col].Computed {
			color = s.theme.Secondary
		}
		size := min(p.atLeast(figureSize, readSize), r.H*0.9)
		base := r.Y + 15.5 + 0.36*(size-figureSize)
		wide := float64(s.face.Width(value, text.Bold)) * size
		if wide > r.W {
			size *= r.W / wide
			wide = r.W
		}
		if p.level < Small {
			p.rect(r.Right()-wide, r.Y+r.H/2-2, wide, 4, s.theme.PhaseLine)
			continue
		}
		if n > 0 {
			p.path(0, s.theme.CellLine, 1)
			p.to('M', r.X, r.Y)
			p.to('L', r.Right(), r.Y)
		}
		p.line(r.Right(), base, value, size, true, color, Right)
		if room := r.W - wide - 8; room > 3*size {
			small := size - 1
			name := s.face.Prepare(funnel.Name(s.say, f), text.Regular)
			s.wrapped = text.Ellipsis(name, float32(small), float32(room), 1, text.Wrap(name, float32(small), float32(room), s.wrapped[:0]))
			p.lines(name, s.wrapped, r.X, base-float64(text.Baseline(float32(small))), small, false, s.theme.Secondary, Left)
		}
	}
}

// stage draws where the customer is for an actor at a step: four small boxes with one filled, and the actor's name, bold when
// it is of our own organisation.
func (s *Scene) stage(p *pen, st *layout.Stage, r geom.Rect) {
	color := s.theme.Ink
	if c := st.Actor.Color; c != "" {
		color = s.theme.Note(journey.Actors, c).Edge
	}
	if p.unit < 1/stageZoom {
		s.boxes(p, r.X, r.Y+(r.H-stageHigh)/2, st.Stage, color)
		r.X, r.W = r.X+stageName, r.W-stageName
	}
	if p.level < Small || st.Actor.Name == "" {
		return
	}
	weight := text.Regular
	if st.Actor.Own {
		weight = text.Bold
	}
	name := s.face.Prepare(st.Actor.Name, weight)
	room := r.W
	size := max(leastName, p.unit*leastSize, min(plainSize, room/max(1, s.wide(name, 1))))
	z, w := float32(size), float32(room)+0.01
	s.wrapped = text.Ellipsis(name, z, w, 1, text.Wrap(name, z, w, s.wrapped[:0]))
	p.lines(name, s.wrapped, r.X, r.Y+r.H/2+size*0.36-float64(text.Baseline(z)), size, st.Actor.Own, s.theme.Ink, Left)
}

// boxes draws the four of AIDA with the one at index on filled.
func (s *Scene) boxes(p *pen, x, y float64, on int, color Color) {
	for i := range journey.Stages {
		fill := s.theme.Card
		if i == on {
			fill = color
		}
		p.box(x+float64(i)*stageNext, y, stageWide, stageHigh, 1.5, fill, color, 1)
	}
}

// divider draws a lane that is a line: dashes over the whole width. What it is called stands in the band of titles.
func (s *Scene) divider(p *pen, row int) {
	p.path(0, s.theme.Soft, 2).Dash = 9
	p.to('M', 0, layout.FoldHeight/2)
	p.to('L', s.cellsRight()-s.cellsLeft(), layout.FoldHeight/2)
}
