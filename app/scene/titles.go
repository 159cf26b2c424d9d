package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// foldRoom is the room before a lane's name, beside its margin, for the mark that folds it.
const foldRoom = 5.0

// foldMark draws the mark before a lane's name: it points down where the lane is open and to the right where it is folded.
func (s *Scene) foldMark(p *pen, left, y, k float64, row int) {
	lane := s.sheet.Rows[row].Lane
	x := left + 7*k
	a, b := 3.6*k, 2.4*k
	if lane.Folded {
		p.polygon(s.theme.Secondary, 0, 0, x-b, y-a, x+b, y, x-b, y+a)
		return
	}
	p.polygon(s.theme.Secondary, 0, 0, x-a, y-b, x+a, y-b, x, y+b)
}

// onFold reports whether a point on a title's card lies on its fold mark, or so near that it is meant.
func (s *Scene) onFold(r geom.Rect, pn *panes, v *View, row int, at geom.Point) bool {
	if l := s.sheet.Rows[row].Lane; l.Kind == journey.LineLane && !l.Folded {
		return false
	}
	top := max(r.Y, pn.top+pn.head)
	return at.X < r.X+10*pn.k+v.reach() && at.Y < top+28*pn.k+v.reach()
}

// lineTitle writes the name of a line on the line itself, over the cells where the band of titles is too narrow, so that it can
// be read wherever the wall is scrolled to.
func (s *Scene) lineTitle(p *pen, r geom.Rect, row int, k, from float64) float64 {
	size := max(paneText, 14.5*k)
	t := s.labels.titles[row].first
	high := line(size)
	y := r.Y + (r.H-high)/2
	mid := r.Y + r.H/2
	p.path(0, s.theme.Soft, 2).Dash = 9
	p.to('M', r.X, mid)
	p.to('L', r.Right(), mid)
	if y < from-2 {
		return from
	}
	width := s.wide(t, size)
	if r.H < high { // it would lie over the cells above and below
		width = min(width, r.W-16*k)
	} else {
		width = min(width, 3*r.W)
	}
	if t.String() != "" {
		p.rect(r.X+6*k, y, width+8*k, high, s.theme.Paper)
	}
	return s.block(p, t, r.X+10*k, y, width+0.5, size, 1, true, s.theme.Ink)
}

// asideZoom is the zoom below which the line about hidden lanes has no room of its own.
const asideZoom = 0.4

// asideRect is where the line about hidden lanes stands on the screen.
func (s *Scene) asideRect(pn *panes, v *View) (geom.Rect, bool) {
	a := s.sheet.Aside
	if a.Empty() || v.Zoom < asideZoom {
		return geom.Rect{}, false
	}
	s.relabel()
	r := geom.Rect{X: pn.left, Y: (a.Y - v.Y) * v.Zoom, W: s.wide(s.labels.aside, paneText) + 12, H: line(paneText) + 4}
	return r, r.Y > pn.top+pn.head && r.Y < v.H
}

// aside writes how many lanes are hidden, under the last title.
func (s *Scene) aside(p *pen, pn *panes, v *View) {
	if r, ok := s.asideRect(pn, v); ok {
		p.rect(r.X, r.Y, r.W, r.H, s.theme.Paper)
		p.line(r.X+6, r.Y+2+float64(text.Baseline(paneText)), s.labels.aside.String(), paneText, false, s.theme.Secondary, Left)
	}
}
