package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/layout"
)

// The phase that is presented. Stops may show nearly the same part of the wall, as those of narrow phases do; what is talked about must be seen at once all
// the same.

// veil is how much of the paper lies over the columns that are not presented: their notes can still be read.
const veil = 0.5

// stagedColumn is the column of the phase that is presented, -1 where none is.
func (s *Scene) stagedColumn(v *View) int {
	if v.Staged != "" {
		for i := range s.sheet.Columns {
			if s.sheet.Columns[i].Phase.ID == v.Staged {
				return i
			}
		}
	}
	return -1
}

// veiled lays a veil over the cells of the other columns, with curve and links in them.
func (s *Scene) veiled(dst []byte, v *View) []byte {
	at := s.stagedColumn(v)
	rows := s.sheet.Rows
	if at < 0 || len(rows) == 0 {
		return dst
	}
	last := &rows[len(rows)-1]
	left, right := s.cellsLeft()-layout.Gap/2, s.cellsRight()+layout.Gap/2
	c := &s.sheet.Columns[at]
	p := &s.pen
	p.start(Full)
	lay := func(from, to float64) {
		if r := v.RectToScreen(geom.Rect{X: from, Y: rows[0].Y - layout.Gap/2, W: to - from, H: last.Y + last.H - rows[0].Y + layout.Gap}); r.W > 0 {
			p.rect(r.X, r.Y, r.W, r.H, s.theme.Paper.Alpha(veil))
		}
	}
	lay(left, c.X-layout.Gap/2)
	lay(c.X+c.W+layout.Gap/2, right)
	return s.play(putAll(dst, opScale, v.DPR))
}

// staged marks the head of the phase that is presented, and veils the others.
func (s *Scene) staged(p *pen, r geom.Rect, col int, v *View) {
	switch s.stagedColumn(v) {
	case -1:
	case col:
		p.box(r.X, r.Y, r.W, r.H, 8, 0, s.theme.Accent, 3)
	default:
		p.box(r.X-1, r.Y-1, r.W+2, r.H+2, 8, s.theme.Paper.Alpha(veil), 0, 0)
	}
}
