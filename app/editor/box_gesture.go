package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// boxing is a press on the bare wall or in a cell: lifted at once it chooses the cell, or nothing; drawn out it chooses the
// notes in the box.
type boxing struct {
	from, at geom.Point
	drawn    bool
	add      bool // to what was chosen
	cell     CellRef
	inCell   bool
	inLot    bool // in the parking place
	pale     bool // it began on the pale note
	closes   bool // it closed a menu, or text that was open
}

func (g *boxing) move(e *Editor, ev Moved) {
	g.at = ev.P
	g.drawn = g.drawn || ev.P.Sub(g.from).Len() >= dragFrom
}

// world is the box in world units.
func (g *boxing) world(e *Editor) geom.Rect {
	return geom.Around(e.camera.ToWorld(g.from), e.camera.ToWorld(g.at))
}

func (g *boxing) release(e *Editor, ev Released) {
	switch {
	case g.drawn:
		g.at = ev.P
		var notes []journey.ID
		if g.add {
			notes = slices.Clone(e.chosen.Notes)
		}
		for _, id := range e.scene.InBox(g.world(e)) {
			if !slices.Contains(notes, id) {
				notes = append(notes, id)
			}
		}
		e.chooseNotes(e.withGroups(notes)...)
	case !g.add && !g.closes && e.feltAt(g.from):
	case g.pale && g.inLot:
		e.writeInLot()
	case g.inLot && !g.add:
		e.choose(Selection{Parking: true})
	case g.pale:
		e.writeInCell(e.chosen.Cell.Phase, e.chosen.Cell.Lane)
	case g.inCell && e.chosen.Cell == g.cell && e.pressFigure(g.from):
	case g.inCell && e.pressStage(g.cell, g.from):
	case g.inCell:
		e.choose(Selection{Cell: g.cell})
	case !g.add:
		e.choose(Selection{})
	}
}

func (g *boxing) cancel(*Editor) {}

func (g *boxing) holds(*Editor) bool { return true }

func (g *boxing) status(e *Editor) string { return e.words.Status.Idle }

func (g *boxing) cursor() string { return "default" }
