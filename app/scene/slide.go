package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// slide is how columns stand while a phase is carried over the others: the one that is held goes with View.Move, each other
// aside by a number of world units. Nothing is laid out or drawn anew for it.
type slide struct {
	on   bool
	held int
	by   []float64
}

// SetSlide draws a column, with its head, notes and links, moved by the view's Move and over the others, and each other aside by
// its world units in by; a negative held ends it. Links between columns that do not go together stretch; curves, which run
// through all columns, are left out as long as it lasts.
func (s *Scene) SetSlide(held int, by []float64) {
	for _, i := range s.moving {
		s.slots[i].flags &^= isMoving | stretchesA | stretchesB
	}
	for _, i := range s.slid {
		s.slots[i].flags &^= isSlid
	}
	s.slide.on = held >= 0 && len(by) == len(s.sheet.Columns)
	s.slide.held, s.slide.by = held, append(s.slide.by[:0], by...)
	if s.slide.on {
		for _, i := range s.order {
			s.slideSlot(&s.slots[i])
		}
	}
	s.resort()
}

func (s *Scene) slideSlot(sl *slot) {
	switch sl.key.Part {
	case Cell:
		s.slideBy(sl, s.columnOf(sl.key.ID))
	case Note:
		s.slideBy(sl, s.columnOfEnd(sl.key.ID))
	case Curve, Trail:
		if row := s.rowOf(sl.key.ID); row < 0 || s.sheet.Rows[row].Lane.Kind != journey.LineLane {
			sl.flags |= isSlid
			sl.shift = geom.Point{}
		}
	case Link:
		l := s.board.Link(sl.key.ID)
		if l == nil {
			return
		}
		a, b := s.columnOfEnd(l.From), s.columnOfEnd(l.To)
		if s.goTogether(a, b) {
			s.slideBy(sl, a)
			return
		}
		if s.slides(a) {
			sl.flags |= stretchesA
		}
		if s.slides(b) {
			sl.flags |= stretchesB
		}
	}
}

// slideBy has a slot go with a column.
func (s *Scene) slideBy(sl *slot, col int) {
	switch {
	case !s.slides(col):
	case col == s.slide.held:
		sl.flags |= isMoving
	default:
		sl.flags |= isSlid
		sl.shift = geom.Point{X: s.slide.by[col]}
	}
}

// last is the i-th column to be drawn: the one that is held comes last.
func (d *slide) last(i int) int {
	switch {
	case !d.on || i < d.held || i >= len(d.by):
		return i
	case i == len(d.by)-1:
		return d.held
	}
	return i + 1
}

// slides reports whether a column stands elsewhere than in the sheet.
func (s *Scene) slides(col int) bool {
	return s.slide.on && col >= 0 && col < len(s.slide.by) && (col == s.slide.held || s.slide.by[col] != 0)
}

// goTogether reports whether two columns stand as far apart as in the sheet.
func (s *Scene) goTogether(a, b int) bool {
	by := func(col int) float64 {
		if !s.slides(col) {
			return 0
		}
		return s.slide.by[col]
	}
	return a == b || a != s.slide.held && b != s.slide.held && by(a) == by(b)
}

// slideX is by how far a column is drawn to the right of its place, in world units.
func (s *Scene) slideX(col int, v *View) float64 {
	switch {
	case !s.slides(col):
		return 0
	case col == s.slide.held:
		return v.Move.X
	}
	return s.slide.by[col]
}

// columnOfEnd is the column of a note in a cell, or of a phase; -1 for anything else.
func (s *Scene) columnOfEnd(id journey.ID) int {
	if b := s.sheet.Note(id); b != nil {
		return b.Col
	}
	return s.columnOf(id)
}

// endOffset is by how much what is at an end of a link is drawn aside.
func (s *Scene) endOffset(id journey.ID, v *View) geom.Point {
	if i, ok := s.notes[id]; ok {
		return s.slots[i].offset(v)
	}
	return geom.Point{X: s.slideX(s.columnOf(id), v)}
}

// stretched draws a link whose ends are drawn aside by different offsets: its points go along with the end that they are
// nearer to. Where columns slide, what is level stays level.
func (w *walk) stretched(i int32) {
	s, sl := w.s, &w.s.slots[i]
	r := s.sheet.Route(sl.key.ID)
	if r == nil {
		return
	}
	var a, b geom.Point
	if sl.flags&stretchesA != 0 {
		a = s.endOffset(r.Link.From, &w.v)
	}
	if sl.flags&stretchesB != 0 {
		b = s.endOffset(r.Link.To, &w.v)
	}
	last := len(r.Points) - 1
	from, wide := r.Points[0].X, r.Points[last].X-r.Points[0].X
	w.fade(sl.flags&isFaded != 0)
	w.dst = putAll(w.dst, opAt, -w.v.X, -w.v.Y)
	s.bends = s.bends[:0]
	for k, p := range r.Points {
		t := float64(k) / float64(last)
		if s.slide.on && wide != 0 {
			t = max(0, min(1, (p.X-from)/wide))
		}
		s.bends = append(s.bends, p.Add(a.Mul(1-t)).Add(b.Mul(t)))
	}
	s.pen.start(w.form.level())
	style := styleOf(r)
	s.linkLine(&s.pen, s.bends, style)
	s.arrowHead(&s.pen, r.Tip.Add(b), r.Angle, style)
	w.dst = s.play(w.dst)
}
