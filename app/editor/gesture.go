package editor

import (
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// gesture is what the hand is doing between pressing and lifting: a small state machine. It keeps what was so when it began,
// computes from that on every move, and writes to the map only in release.
type gesture interface {
	move(e *Editor, ev Moved)
	release(e *Editor, ev Released)
	cancel(e *Editor)
	holds(e *Editor) bool // what is in the hand is still there: another tab may take it away, and so may a key
	status(e *Editor) string
	cursor() string
}

// dragFrom is how far, in screen units, a press must move to be more than a click.
const dragFrom = 4

func (e *Editor) press(ev Pressed) {
	if e.doc == nil {
		return
	}
	if ev.Clicks > 1 && ev.Button == Primary && e.writing != nil && e.writing.on == newNote {
		e.emit(Handled{}) // the first click of the two began it, as in an emotions lane: it stays open for its words
		return
	}
	e.emit(Handled{}, FocusBoard{})
	e.pointer, e.hovering = ev.P, false
	closes := e.menu || e.context != nil || e.writing != nil && e.writtenKind() != journey.Emotions
	e.putAway("")
	e.away = nil
	e.finishWriting()
	if e.gesture != nil {
		e.cancelGesture()
	}
	card := e.minimap()
	switch {
	case ev.Button != Middle && card.Has(ev.P):
		if ev.Button == Primary {
			e.survey(card, ev.P)
		}
	case ev.Button == Middle, ev.Button == Primary && (e.space || e.mode == handMode):
		e.gesture = &panning{from: ev.P, camera: e.camera}
	case ev.Button == Secondary:
		e.pressSecondary(ev.P)
	case e.mode == laserMode:
		e.gesture = lasing{}
		e.shine(true)
	case e.mode == noteMode:
		e.placeNote(ev.P)
	case e.mode == textMode:
		e.placeText(ev.P)
	case e.mode == linkMode:
		if from := e.endUnder(ev.P, ""); from != "" {
			e.gesture = &linking{from: from, at: ev.P}
		} else {
			e.setMode(selectMode)
		}
	default:
		e.pressSelect(ev, e.hit(ev.P))
		if g, ok := e.gesture.(*boxing); ok {
			g.closes = closes
		}
	}
	e.refresh()
}

func (e *Editor) move(ev Moved) {
	if e.doc == nil {
		return
	}
	e.pointer = ev.P
	if e.gesture != nil {
		e.gesture.move(e, ev)
		e.redraw()
		return
	}
	e.hovering = true
	e.peekAt(ev.P)
	if e.mode == laserMode {
		e.shine(false)
		return
	}
	if e.minimap().Has(ev.P) {
		e.hovering = false
		e.aim()
		e.hover("")
		return
	}
	e.aim()
	hit := e.hit(ev.P)
	if hit.Part != scene.Note {
		hit.ID = ""
	}
	e.hover(hit.ID)
}

func (e *Editor) hover(id journey.ID) {
	if id != e.hovered {
		e.hovered = id
		e.redraw()
	}
}

func (e *Editor) release(ev Released) {
	if g := e.gesture; g != nil {
		e.gesture = nil
		g.release(e, ev)
		e.refresh()
	}
}

// cancelGesture forgets what the hand was doing; nothing was written.
func (e *Editor) cancelGesture() {
	if g := e.gesture; g != nil {
		e.gesture = nil
		g.cancel(e)
		e.refresh()
	}
}

// keepHold forgets what the hand was doing with something that is gone.
func (e *Editor) keepHold() {
	if e.gesture != nil && !e.gesture.holds(e) {
		e.cancelGesture()
	}
}

func (e *Editor) hit(p geom.Point) scene.Hit {
	e.setPaint()
	return e.fingerHit(e.scene.Hit(p, &e.paint), p)
}

// pressSelect begins what a press with the select tool means, by what lies under it.
func (e *Editor) pressSelect(ev Pressed, hit scene.Hit) {
	switch {
	case hit.Handle == scene.LinkHandle:
		e.gesture = &linking{from: hit.ID, at: ev.P}
	case hit.Handle == scene.StartHandle:
		e.gesture = &relinking{id: hit.ID, start: true, other: e.doc.Board.Link(hit.ID).To, at: ev.P}
	case hit.Handle == scene.EndHandle:
		e.gesture = &relinking{id: hit.ID, other: e.doc.Board.Link(hit.ID).From, at: ev.P}
	case hit.Handle == scene.BendHandle:
		e.takeBend(hit.ID, ev)
	case hit.Handle == scene.SizeHandle:
		e.gesture = &sizingNote{id: hit.ID, from: ev.P, box: e.doc.sheet.Note(hit.ID).Rect}
	case hit.Handle == scene.WidthHandle:
		i := e.columnOf(hit.ID)
		e.gesture = &sizingPhase{id: hit.ID, from: ev.P, width: e.doc.sheet.Columns[i].W, x: e.doc.sheet.Columns[i].X}
	case hit.Handle == scene.HeightHandle:
		i := e.rowOf(hit.ID)
		e.gesture = &sizingLane{id: hit.ID, from: ev.P, height: e.doc.sheet.Rows[i].H, y: e.doc.sheet.Rows[i].Y}
	case hit.Handle == scene.FoldHandle:
		e.foldLane(e.doc.Board.Lane(hit.ID))
	case hit.Part == scene.Aside:
		e.run(Command{Name: "showlanes"})
	case hit.Part == scene.Note && e.pressCandidate(ev, hit.ID):
	case hit.Part == scene.Note:
		e.pressNote(ev, hit.ID)
	case hit.Part == scene.Head && ev.Clicks == 2:
		e.showPhase(e.columnOf(hit.ID))
	case hit.Part == scene.Head:
		if e.chosen.Phase == hit.ID {
			e.gesture = &pressingHead{id: hit.ID, from: ev.P}
		}
		e.choose(Selection{Phase: hit.ID})
	case hit.Part == scene.Corner:
		e.pressCorner(hit.Line)
	case hit.Part == scene.Title && ev.Clicks == 2:
		e.enterLane(hit.ID)
	case hit.Part == scene.Title:
		if e.chosen.Lane == hit.ID { // like a head: lanes never move by accident
			e.gesture = &pressingLane{id: hit.ID, from: ev.P, row: e.rowOf(hit.ID), before: e.rowOf(hit.ID)}
		}
		e.choose(Selection{Lane: hit.ID})
	case hit.Part == scene.Link && ev.Clicks == 2:
		e.writeOnLink(hit.ID)
	case hit.Part == scene.Link:
		e.choose(Selection{Link: hit.ID})
	case hit.Part == scene.Cell && e.pressHeard(ev.P):
	case hit.Part == scene.Cell && e.pressStrip(layout.Cell{Col: hit.Col, Row: hit.Row}, ev.Clicks == 2):
	case hit.Part == scene.Tray && hit.ID != "" && ev.Clicks == 2:
		e.writeInLot()
	case len(e.parking.placing) > 0 && hit.Part == scene.Cell:
		ids := e.parking.placing
		e.chosen = Selection{Cell: CellRef{hit.ID, hit.Lane}}
		e.parking.placing = ids
		e.place(ev.Shift)
	case ev.Clicks == 2:
		e.placeNote(ev.P)
	default:
		e.gesture = &boxing{from: ev.P, add: ev.Shift, cell: CellRef{hit.ID, hit.Lane}, inCell: hit.Part == scene.Cell, inLot: hit.Part == scene.Tray && hit.ID != "", pale: e.onPale(ev.P)}
	}
}

// onPale reports whether p lies on the pale note of the chosen cell.
func (e *Editor) onPale(p geom.Point) bool {
	if e.chosen.Parking && e.doc.sheet.NextInLot().Rect.Has(e.camera.ToWorld(p)) {
		return true
	}
	landing, ok := e.paleNote()
	return ok && landing.Rect.Has(e.camera.ToWorld(p))
}

// paleNote is where the next note of the chosen cell will lie.
func (e *Editor) paleNote() (layout.Landing, bool) {
	if e.writing != nil || e.gesture != nil {
		return layout.Landing{}, false
	}
	cell, ok := e.cell(e.chosen.Cell)
	if !ok || !e.doc.sheet.Figure(cell, 0).Empty() {
		return layout.Landing{}, false
	}
	return e.doc.sheet.NextIn(cell, ""), true
}

// placeNote begins to write where a point is: in the cell under it, else loose on the wall.
func (e *Editor) placeNote(p geom.Point) {
	e.toolDone()
	at := e.camera.ToWorld(p)
	if land, ok := e.moodAt(p); ok {
		e.feelAt(land)
		return
	}
	if cell, n, ok := e.doc.sheet.FigureAt(at); ok {
		e.writeFigure(CellRef{e.doc.sheet.Columns[cell.Col].Phase.ID, e.doc.sheet.Rows[cell.Row].Lane.ID}, n)
		return
	}
	if e.doc.sheet.Lot.Has(at) {
		e.writeInLot()
		return
	}
	if cell, ok := e.doc.sheet.CellAt(at); ok {
		e.writeInCell(e.doc.sheet.Columns[cell.Col].Phase.ID, e.doc.sheet.Rows[cell.Row].Lane.ID)
		return
	}
	e.writeLoose(geom.Point{X: math.Round(at.X - layout.LooseSize/2), Y: math.Round(at.Y - layout.LooseSize/2)})
}

// Cursor is the CSS cursor for the wall.
func (e *Editor) Cursor() string {
	switch {
	case e.gesture != nil:
		return e.gesture.cursor()
	case e.minimap().Has(e.pointer):
		return "pointer"
	case e.space || e.mode == handMode || e.looking != nil:
		return "grab"
	case e.mode == laserMode:
		return "none"
	case e.mode == noteMode:
		return "copy"
	case e.mode == textMode:
		return "text"
	case e.mode == linkMode:
		return "crosshair"
	case e.doc != nil:
		switch hit := e.hit(e.pointer); hit.Handle {
		case scene.WidthHandle:
			return "col-resize"
		case scene.HeightHandle:
			return "row-resize"
		case scene.SizeHandle:
			return "nwse-resize"
		case scene.LinkHandle, scene.StartHandle, scene.EndHandle:
			return "crosshair"
		case scene.FoldHandle:
			return "pointer"
		case scene.BendHandle:
			return "grab"
		default:
			switch hit.Line {
			case scene.GoalLine, scene.ScopeLine:
				return "text"
			case scene.PersonaLine, scene.StateLine:
				return "pointer"
			}
		}
	}
	return "default"
}
