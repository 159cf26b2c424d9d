package scene

import (
	"reiskaart/app/journey"
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

// tray draws the frame around notes that lie in no cell, with its name.
func (s *Scene) tray(p *pen, w, h float64, name string) {
	p.box(0, 0, w, h, 8, s.theme.Well, s.theme.PhaseLine, 1).Dash = 4
	if p.level >= Small {
		p.line(12, 5+float64(text.Baseline(14)), name, 14, true, s.theme.Secondary, Left)
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
