package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// stray is how far, in world units, a hand that raises or lowers an emotion may leave the lane before it takes the emotion out
// of it.
const stray = 36

// feeling is an emotion in the hand: its height is its score. As long as the hand goes up and down rather than aside, the face
// keeps to its step.
type feeling struct {
	on    bool
	row   int
	room  float64 // that the face has to either side before it is taken elsewhere, in world units
	stays bool    // it is only raised or lowered
	shown bool    // it is drawn where it would lie
}

// liftFeeling begins the dragging of one emotion in its lane.
func (g *moving) liftFeeling(e *Editor) {
	box := e.doc.sheet.Note(g.lead)
	if len(g.held) == 1 && box.Row >= 0 && e.isMoods(box.Row) && box.Kind == journey.Emotions {
		g.feeling = feeling{on: true, row: box.Row, room: box.Room / 2}
	}
}

func (e *Editor) isMoods(row int) bool { return e.doc.sheet.Rows[row].Lane.Kind == journey.Emotions }

// weigh decides whether the emotion in the hand is only raised or lowered.
func (g *moving) weigh(e *Editor) bool {
	f := &g.feeling
	if f.stays = false; f.on && !g.free {
		r := &e.doc.sheet.Rows[f.row]
		y, aside := g.box.Center().Y+g.by.Y, math.Abs(g.by.X)
		f.stays = y > r.Y-stray && y < r.Y+r.H+stray && aside <= max(f.room, math.Abs(g.by.Y))
	}
	return f.stays
}

// raised is where the emotion in the hand would lie at its height, under its own step.
func (g *moving) raised(e *Editor) layout.Landing {
	land := layout.Landing{Place: e.doc.Board.Note(g.lead).Place, Rect: g.box}
	land.Score = journey.Some(e.doc.sheet.ScoreAt(g.feeling.row, g.box.Center().Y+g.by.Y))
	land.Rect.Y = e.doc.sheet.FaceTop(g.feeling.row, land.Score)
	return land
}

// lift draws the emotion in the hand where it would lie, with the face and the curve that it would have there.
func (g *moving) lift(e *Editor, was journey.Int) {
	if !g.feeling.on {
		return
	}
	lifted, land := scene.Lifted{ID: g.lead, Row: -1, Col: -1}, &g.landing
	if cell, ok := e.cell(CellRef{land.Place.Phase, land.Place.Lane}); ok && land.Place.Where == journey.Cell && e.isMoods(cell.Row) {
		if n := e.doc.Board.Note(g.lead); !n.Score.Set && math.Abs(g.by.Y) < e.doc.sheet.ScoreStep(cell.Row)/2 {
			land.Score = journey.Int{} // taken aside, it was given no height
			land.Rect.Y = e.doc.sheet.FaceTop(cell.Row, land.Score)
		}
		lifted.Col, lifted.Row = cell.Col, cell.Row
		lifted.At, lifted.Under, lifted.Score = land.Rect.Center(), land.Place.Under, land.Score
		g.by = geom.Point{X: land.Rect.X - g.box.X, Y: land.Rect.Y - g.box.Y}
	}
	g.feeling.shown = lifted.Row >= 0
	e.scene.SetLifted(lifted)
	if was != land.Score {
		e.refresh() // the status says it
	}
}

// setScore writes the height of the emotion in the hand.
func (g *moving) setScore(e *Editor) {
	if e.edit("feel", "", []journey.Op{journey.Set(journey.KindNote, g.lead, "score", &g.landing.Score)}) {
		e.say(e.scored(e.doc.Board.Note(g.lead)))
	}
}
