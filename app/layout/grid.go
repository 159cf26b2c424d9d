package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// setColumns sets the phases side by side and reports whether any came to lie otherwise.
func (s *Sheet) setColumns() (changed bool) {
	x := float64(TitleWidth + Gap)
	for i, p := range s.phases {
		c := &s.Columns[i]
		if c.X != x || c.W != p.width || len(c.Subs) != len(p.subs) {
			changed = true
		}
		c.X, c.W = x, p.width
		p.head.col, p.head.Rect = i, geom.Rect{X: x, W: p.width, H: HeadHeight}
		if cap(c.Subs) < len(p.subs) {
			c.Subs = make([]Sub, len(p.subs))
		}
		c.Subs = c.Subs[:len(p.subs)]
		for j, sub := range p.subs {
			sub.X += x
			if c.Subs[j] != sub {
				changed = true
				c.Subs[j] = sub
			}
		}
		x += p.width + Gap
	}
	return changed
}

// setRows sets the lanes one below the other, under the gutter, and reports whether any came to lie otherwise.
func (s *Sheet) setRows() (changed bool) {
	gutter := geom.Rect{X: TitleWidth + Gap, Y: HeadHeight + Gap}
	right := gutter.X - Gap
	if n := len(s.Columns); n > 0 {
		right = s.Columns[n-1].X + s.Columns[n-1].W
		gutter.W = right - gutter.X
	}
	gutter.H = max(CornerRoom, s.gutterHeight())
	y := gutter.Bottom()
	if gutter != s.Gutter {
		s.Gutter, changed = gutter, true
	}
	for i := range s.Rows {
		r := &s.Rows[i]
		h := s.rowHeight(i)
		if r.Y != y || r.H != h {
			r.Y, r.H, changed = y, h, true
		}
		y += h + Gap
	}
	if s.Grid = (geom.Rect{W: right, H: y - Gap}); len(s.Columns) == 0 && len(s.Rows) == 0 {
		s.Grid = geom.Rect{}
	}
	return changed
}

// rowHeight is that of the highest cell; a folded lane, and an empty line, is a strip.
func (s *Sheet) rowHeight(row int) float64 {
	lane := s.Rows[row].Lane
	if lane.Folded {
		return FoldHeight
	}
	h, empty := 0.0, true
	for _, p := range s.phases {
		c := &p.cells[row]
		if len(c.notes) > 0 {
			empty = false
		}
		h = max(h, c.height)
	}
	least := float64(LaneHeight)
	switch {
	case lane.Kind == journey.LineLane && empty:
		h, least = 0, FoldHeight
	case lane.Kind == journey.Emotions:
		least = moodHeight
	}
	if lane.Height.Set {
		h = max(h, within(lane.Height.N, 0, 20_000, 0))
	}
	return max(h, least)
}

// placeNotes gives the notes of the cells their rectangles.
func (s *Sheet) placeNotes() {
	for col, p := range s.phases {
		for _, e := range p.notes {
			row, shown := s.rowOf[e.Note.Place.Lane]
			switch {
			case !shown:
				s.put(e, -1, -1, geom.Rect{}, e.Inset)
			case s.Rows[row].Lane.Folded:
				s.put(e, col, row, geom.Rect{}, e.Inset)
			case s.Rows[row].Lane.Kind == journey.Emotions:
				s.placeFace(e, col, row)
			default:
				top, h := p.cells[row].span(e.at)
				r, inset := s.onPaper(e, geom.Rect{X: s.Columns[col].X + e.x, Y: s.Rows[row].Y + top, W: e.w, H: h})
				s.put(e, col, row, r, inset)
			}
		}
	}
}

// HeadRect is the head of a phase.
func (s *Sheet) HeadRect(col int) geom.Rect {
	if col < 0 || col >= len(s.Columns) {
		return geom.Rect{}
	}
	return geom.Rect{X: s.Columns[col].X, W: s.Columns[col].W, H: HeadHeight}
}

// TitleRect is the title of a lane.
func (s *Sheet) TitleRect(row int) geom.Rect {
	if row < 0 || row >= len(s.Rows) {
		return geom.Rect{}
	}
	return geom.Rect{Y: s.Rows[row].Y, W: TitleWidth, H: s.Rows[row].H}
}

// Cell is a cell's rectangle, empty when there is no such cell.
func (s *Sheet) Cell(col, row int) geom.Rect {
	if col < 0 || col >= len(s.Columns) || row < 0 || row >= len(s.Rows) {
		return geom.Rect{}
	}
	c, r := &s.Columns[col], &s.Rows[row]
	return geom.Rect{X: c.X, Y: r.Y, W: c.W, H: r.H}
}
