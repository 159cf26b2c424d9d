package scene

import (
	"strconv"

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

// lot draws the parking place: its name where the titles of lanes stand, how many notes wait in it, and while there are none
// how they get there.
func (s *Scene) lot(p *pen, w, h float64) {
	p.box(0, 0, w, h, 8, s.theme.Well, s.theme.PhaseLine, 1).Dash = 4
	if p.level < Small {
		return
	}
	const size, left = 16, 14
	base := layout.Pad + 4 + float64(text.Baseline(size))
	count := s.sheet.ParkedCount()
	if count == 0 {
		p.line(left, base, s.say.Parking.Title, size, true, s.theme.Secondary, Left)
		p.line(layout.TitleWidth+layout.Gap+layout.Pad, h/2+5, s.say.Parking.Empty, 15, false, s.theme.Secondary, Left)
		return
	}
	p.line(left, base, s.say.Parking.Count.With(strconv.Itoa(count)), size, true, s.theme.Secondary, Left)
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
