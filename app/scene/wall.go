package scene

import (
	"strconv"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// parked is the ID of the frame around the parking place.
const parked journey.ID = "parked"

// cell draws one cell with its left top corner at the origin.
func (s *Scene) cell(p *pen, w, h float64) {
	if p.level == Blocks {
		p.rect(0, 0, w, h, s.theme.Cell)
		return
	}
	p.box(0, 0, w, h, 8, s.theme.Cell, s.theme.CellLine, 1)
}

// lot draws the parking place: its name where the titles of lanes stand, with how many notes wait in it.
func (s *Scene) lot(p *pen, w, h float64) {
	p.box(0, 0, w, h, 8, s.theme.Well, s.theme.PhaseLine, 1).Dash = 4
	if p.level < Small {
		return
	}
	const size, left = 16, 14
	base := layout.Pad + 4 + float64(text.Baseline(size))
	p.line(left, base, s.lotName(), size, true, s.theme.Secondary, Left)
}

// lotName is the name of the parking place, with how many notes it has.
func (s *Scene) lotName() string {
	if count := s.sheet.ParkedCount(); count > 0 {
		return s.say.Parking.Count.With(strconv.Itoa(count))
	}
	return s.say.Parking.Title
}

// lotTitle writes the name of the parking place over it as a title stands beside a lane: at the edge of the screen, and large
// enough to be read from far away. While it is empty it says how notes get there, beside the place for the first.
func (s *Scene) lotTitle(p *pen, pn *panes, v *View) {
	lot := s.sheet.Lot
	r := geom.Rect{X: pn.left, Y: (lot.Y - v.Y) * v.Zoom, W: pn.title, H: lot.H * v.Zoom}
	size := max(paneText, 14.5*pn.k)
	if lot.Empty() || r.Y > v.H || r.Bottom() < pn.top+pn.head+line(size) || r.H < line(size) {
		return
	}
	p.box(r.X, r.Y, r.W, r.H, 8*pn.k, s.theme.Well, s.theme.PhaseLine, 1).Dash = 4
	from := max(r.Y, pn.top+pn.head)
	s.block(p, s.labels.lot, r.X+10*pn.k, min(from+6*pn.k, r.Bottom()-line(size)), r.W-14*pn.k, size, 1, true, s.theme.Secondary)
	next := s.sheet.NextInLot().Rect
	if x := (next.Right() + layout.NoteGap - v.X) * v.Zoom; s.sheet.ParkedCount() == 0 && x > r.Right() {
		p.line(x, r.Y+r.H/2+paneText*0.36, s.say.Parking.Empty, paneText, false, s.theme.Secondary, Left)
	}
}

// tray draws the frame around notes that lie in no cell, with its name.
func (s *Scene) tray(p *pen, w, h float64, name string) {
	p.box(0, 0, w, h, 8, s.theme.Well, s.theme.PhaseLine, 1).Dash = 4
	if p.level >= Small {
		size := p.atLeast(14, readSize)
		p.line(12, 5+float64(text.Baseline(float32(size))), name, size, true, s.theme.Secondary, Left)
	}
}

// cellsLeft and cellsRight are the edges of the first and last column.
func (s *Scene) cellsLeft() float64 {
	if c := s.sheet.Columns; len(c) > 0 {
		return c[0].X
	}
	return s.sheet.Grid.X
}

func (s *Scene) cellsRight() float64 {
	if c := s.sheet.Columns; len(c) > 0 {
		return c[len(c)-1].X + c[len(c)-1].W
	}
	return s.sheet.Grid.Right()
}
