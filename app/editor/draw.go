package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/scene"
)

// Draw writes what the two canvases show: the board, and over it the marks of what is chosen and what the hand is doing. It
// allocates nothing while a gesture goes on.
func (e *Editor) Draw(board, overlay *scene.Buffer) {
	e.setPaint()
	e.scene.SetShifts(e.shifts)
	e.scene.Frame(board, e.paint)
	e.setAbove()
	e.scene.Overlay(overlay, e.paint, &e.above)
	e.dirty = e.scene.Behind() // what is in view comes over some frames where the zoom makes all of it anew
}

// setPaint tells the scene what to show.
func (e *Editor) setPaint() {
	e.paint = e.sight()
	e.paint.Grid = e.prefs.Grid
	if n := e.oneNote(); n != nil && e.writing == nil {
		e.paint.Selected = n.ID
	}
	if e.writing == nil {
		e.paint.Link = e.chosen.Link
	}
	switch g := e.gesture.(type) {
	case *moving:
		e.paint.Move = g.by
	case *carrying:
		e.paint.Move = g.by
	case *bending:
		if g.pulled {
			e.paint.Redrawn, e.paint.Link = g.id, ""
		}
	case *relinking:
		e.paint.Redrawn, e.paint.Link = g.id, ""
	}
	e.paint.Staged = e.stagedPhase()
	if f := e.following; f != nil {
		e.paint.Move, e.paint.Writing = f.sight.By, ""
		if !f.sight.Paper.Empty() {
			e.paint.Writing = f.sight.Note
		}
	}
	if e.writing != nil && e.writing.on <= oldNote {
		e.paint.Writing = e.writing.id
	}
}

// setAbove tells the scene what to draw over the board.
func (e *Editor) setAbove() {
	o := &e.above
	*o = scene.Overlay{Hovered: e.hovered, Flash: e.flash, FlashAlpha: 1, Selection: e.marked[:0]}
	if e.doc == nil {
		return
	}
	o.Minimap = e.shownMinimap()
	e.marked = e.marked[:0]
	if _, ok := e.gesture.(*moving); !ok || !e.scene.Carries() { // what is carried has its outlines with it
		e.marked = append(e.marked, e.chosen.Notes...)
	}
	for _, id := range [...]journey.ID{e.chosen.Link, e.chosen.Phase, e.chosen.Lane} {
		if id != "" {
			e.marked = append(e.marked, id)
		}
	}
	if e.following != nil {
		e.followAbove(o)
		return
	}
	o.Embers, o.Lasing = e.laserAbove(), e.mode == laserMode && (e.hovering || e.gesture != nil)
	o.Light = e.pointer
	o.Selection, o.Corner, o.Voted = e.marked, e.chosen.Persona, e.vote.voted
	o.Mood, o.Found = e.aimed(), e.foundAbove()
	e.setSigns(o)
	if cell, ok := e.cell(e.chosen.Cell); ok {
		o.Cell = e.doc.sheet.Cell(cell.Col, cell.Row)
		if pale, ok := e.paleNote(); ok && e.isMoods(cell.Row) {
			if o.Mood.Rect.Empty() {
				o.Mood.Rect = pale.Rect
			}
		} else if ok {
			o.Pale = pale.Rect.Common(o.Cell) // of a full cell it would lie over the next lane
			o.Question = e.asks(e.doc.sheet.Rows[cell.Row].Lane)
		}
	}
	if e.chosen.Parking && !e.doc.sheet.Lot.Empty() {
		o.Cell = e.doc.sheet.Lot // beside its name
		o.Cell.X, o.Cell.W = o.Cell.X+layout.TitleWidth+layout.Gap, o.Cell.W-layout.TitleWidth-layout.Gap
		if e.writing == nil && e.gesture == nil {
			o.Pale, o.Question = e.doc.sheet.NextInLot().Rect, e.words.Parking.Asks
		}
	}
	if len(e.parking.placing) > 0 {
		e.marked = append(e.marked, e.parking.placing[0])
		o.Selection, o.Question = e.marked, e.words.Parking.Place
	}
	if w := e.writing; w != nil {
		e.writingAbove(w, o)
	}
	if ghost, ok := e.linkAhead(); ok && e.gesture == nil {
		o.Ghost = ghost
	}
	e.gestureAbove(o)
}

// writingAbove draws the paper under open text, and the face that an emotion will have.
func (e *Editor) writingAbove(w *writing, o *scene.Overlay) {
	o.Writing = e.underWriting(w)
	if cell, ok := e.cell(CellRef{w.to.Phase, w.to.Lane}); ok && w.on == newNote && !w.made && e.isMoods(cell.Row) {
		o.Mood.Rect = e.doc.sheet.NextIn(cell, w.to.Under).Rect
	}
	o.Selection = nil
}

// gestureAbove draws what the hand is doing.
func (e *Editor) gestureAbove(o *scene.Overlay) {
	switch g := e.gesture.(type) {
	case *moving:
		g.snap.guides(o)
		switch {
		case g.landing.Place.Where == journey.Loose || g.feeling.shown: // the face itself is where it will lie
		case g.landing.Score.Set:
			o.Mood = scene.Mood{Rect: g.landing.Rect, Score: g.landing.Score}
		default:
			o.Landing = g.landing.Rect
		}
	case *bringing:
		if o.Pale, o.Question = (geom.Rect{}), g.note.Text; g.lands {
			o.Pale, o.Landing = g.landing.Rect, g.landing.Rect
		}
	case *pressingLane:
		o.Landing = g.bar(e)
	case *boxing:
		if g.drawn {
			o.Box = g.world(e)
		}
	case *linking:
		o.Ghost = scene.Ghost{On: true, From: e.sideToward(g.from, g.at), To: e.camera.ToWorld(g.at), Target: g.onto}
	case *relinking:
		o.Ghost = scene.Ghost{On: true, From: e.sideToward(g.other, g.at), To: e.camera.ToWorld(g.at), Target: g.onto}
		if g.start {
			o.Ghost.From, o.Ghost.To = o.Ghost.To, o.Ghost.From
		}
		o.Selection = o.Selection[:0]
	case *bending:
		if g.pulled {
			o.Ghost = scene.Ghost{On: true, Curve: g.curve}
			o.Selection = o.Selection[:0]
		}
	case *sizingNote:
		g.snap.guides(o)
		o.Box = geom.Rect{X: g.box.X, Y: g.box.Y, W: g.size.W, H: g.size.H}
	case *sizingPhase:
		o.Box = geom.Rect{X: g.x, Y: e.doc.sheet.Grid.Y, W: g.to, H: e.doc.sheet.Grid.H}
	case *sizingLane:
		o.Box = geom.Rect{X: e.doc.sheet.Grid.X, Y: g.y, W: e.doc.sheet.Grid.W, H: g.to}
	}
}

// underWriting is the paper under the open text.
func (e *Editor) underWriting(w *writing) scene.Sheet {
	switch w.on {
	case phaseHead, laneTitle:
		return scene.Sheet{Rect: e.frozenCard(w), Fixed: true}
	case linkLabel, figure:
		return scene.Sheet{Rect: w.box, Lifted: w.lifted}
	case mapGoal, scopeFrom, scopeTo:
		name, _ := e.cornerWords(w.on)
		return scene.Sheet{Rect: w.box, Fixed: true, Caption: name}
	}
	sheet := scene.Sheet{Rect: w.box, Kind: journey.Free, Lifted: w.lifted && !w.center}
	if n := e.doc.Board.Note(w.id); n != nil {
		sheet.Kind, sheet.Color = e.doc.Board.KindOf(n), n.Color
	} else if l := e.doc.Board.Lane(w.to.Lane); l != nil {
		sheet.Kind, sheet.Color = l.Kind, l.Color
	} else if w.to.Where == journey.Loose {
		sheet.Color = e.color.loose
	}
	return sheet
}

// sideToward is the middle of the side of a note that is nearest to a screen point; of a phase, of the lower edge of its head,
// wherever that stands on the screen.
func (e *Editor) sideToward(id journey.ID, p geom.Point) geom.Point {
	box := e.doc.sheet.Note(id)
	if box == nil {
		if col := e.columnOf(id); col >= 0 {
			v := e.sight()
			head := e.scene.HeadOnScreen(col, &v)
			return e.camera.ToWorld(geom.Point{X: head.Center().X, Y: head.Bottom()})
		}
		return e.camera.ToWorld(p)
	}
	r, to := box.Rect, e.camera.ToWorld(p)
	c := r.Center()
	if d := to.Sub(c); d.X*d.X*r.H*r.H > d.Y*d.Y*r.W*r.W {
		if d.X > 0 {
			return geom.Point{X: r.Right(), Y: c.Y}
		}
		return geom.Point{X: r.X, Y: c.Y}
	} else if d.Y > 0 {
		return geom.Point{X: c.X, Y: r.Bottom()}
	}
	return geom.Point{X: c.X, Y: r.Y}
}

// asks is what a lane asks where nothing has been written yet: its own question, else that of its kind.
func (e *Editor) asks(l *journey.Lane) string {
	if l.Question != "" {
		return l.Question
	}
	_, ask := e.words.LaneOf(l.Kind)
	return ask
}

// News is what paint.js must learn before it plays what Draw wrote; see scene.Scene.News.
func (e *Editor) News() string { return e.scene.News() }
