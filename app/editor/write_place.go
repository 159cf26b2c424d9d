package editor

import (
	"cmp"
	"math"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// place works out where the text stands: the paper grows with what is typed.
func (w *writing) place(e *Editor) {
	if w.on == phaseHead || w.on == laneTitle {
		return // they stand at the edges of the screen: see Writer
	}
	if w.inCorner() {
		w.placeInCorner(e)
		return
	}
	if w.on == linkLabel {
		w.placeOnLink(e)
		if w.judge(e); w.lifted {
			w.enlarge(e)
		}
		return
	}
	ceiling, floor := w.paper(e)
	down := w.origin.Y - w.box.Y // from the paper's top to the text
	words := e.face.Prepare(w.text, text.Regular)
	if ceiling == layout.Ceiling && w.to.Where == journey.Loose {
		ceiling = e.doc.sheet.CeilingOf(w.id, words)
	}
	fit := text.Fit(words, text.Box{ // as the layout does: shrink to the longest word, then grow
		Width: float32(w.room), Height: float32(math.Inf(1)), Ceiling: float32(ceiling), Floor: float32(floor),
	}, w.lines[:0])
	w.lines, w.size = fit.Lines, float64(fit.Size)
	w.box.H = max(w.box.H, float64(fit.Height)+down+min(down, layout.Inset))
	if e.writtenKind() == journey.LooseText { // text without paper is as wide as its words
		w.box.W = 2 * layout.Inset
		for _, l := range w.lines {
			w.box.W = max(w.box.W, float64(l.Width)+2*layout.Inset)
		}
	}
	switch w.judge(e); {
	case !w.lifted:
	case w.center || w.on == figure || e.writtenKind() == journey.LooseText:
		w.enlarge(e)
	default:
		w.lift(e, words)
	}
}

// paper sets the box and the room for the text of a note, and tells the sizes between which the text may shrink.
func (w *writing) paper(e *Editor) (ceiling, floor float64) {
	sheet := e.doc.sheet
	ceiling, floor = layout.Ceiling, layout.Floor
	if at, ok := e.cell(CellRef{w.to.Phase, w.to.Lane}); ok && w.on == figure {
		r := sheet.Figure(at, w.nth)
		w.room = max(60, r.W*0.45)
		w.box = geom.Rect{X: r.Right() - w.room - 6, Y: r.Y, W: w.room + 8, H: r.H}
		w.origin = geom.Point{X: w.box.X + 6, Y: w.box.Y + 2}
		return layout.LabelSize + 2, layout.LabelSize + 2
	}
	box := sheet.Note(w.id)
	if box != nil && box.Rect.Empty() && !w.box.Empty() {
		return ceiling, floor // another tab folded its lane: the text stays where it stood
	}
	switch cell, ok := e.cell(CellRef{w.to.Phase, w.to.Lane}); {
	case box != nil:
		w.box, w.room = box.Rect, box.Room
		w.origin = geom.Point{X: box.Rect.X + box.Inset.X, Y: box.Rect.Y + box.Inset.Y}
		if c := box.Note.Ceiling; c.Set {
			ceiling, floor = c.N, min(floor, c.N)
		}
		if w.center = box.Kind == journey.Emotions && box.Row >= 0; w.center {
			return w.besideFace(e, box.Rect, box.Inset.Y < 0, box.Room)
		}
		if box.Kind == journey.Emotions {
			return layout.WordSize, layout.WordSize
		}
		return ceiling, floor
	case ok && w.to.Where == journey.Cell && e.isMoods(cell.Row):
		w.center = true
		return w.besideFace(e, sheet.NextIn(cell, w.to.Under).Rect, false, 0)
	case ok && w.to.Where == journey.Cell:
		w.box = sheet.NextIn(cell, w.to.Under).Rect
	case w.to.Where == journey.Parked:
		w.box = sheet.NextInLot().Rect
	case w.kind == journey.LooseText:
		w.box = geom.Rect{X: w.to.X, Y: w.to.Y, W: layout.LooseTextRoom + 2*layout.Inset}
	default:
		w.box = geom.Rect{X: w.to.X, Y: w.to.Y, W: layout.LooseSize, H: layout.LooseSize}
	}
	w.origin, w.room = geom.Point{X: w.box.X + layout.Inset, Y: w.box.Y + layout.Inset}, w.box.W-2*layout.Inset
	if l := e.doc.Board.Lane(w.to.Lane); l != nil && l.Kind == journey.Images {
		w.origin.Y += layout.PictureHeight
	}
	return ceiling, floor
}

// besideFace has the text stand where an emotion's word does. It is never smaller than can be read, however small the map is
// drawn, nor narrower than a usual word needs.
func (w *writing) besideFace(e *Editor, face geom.Rect, above bool, room float64) (ceiling, floor float64) {
	const letters = 9 // widths of one in a usual word
	size := max(layout.WordSize, legible/e.camera.Zoom)
	room = max(room, letters*size)
	tall := float64(max(1, len(w.lines))) * size * float64(text.LineHeight)
	w.box = geom.Rect{X: face.Center().X - room/2, Y: face.Bottom() + layout.WordGap, W: room, H: tall}
	if above {
		w.box.Y = face.Y - layout.WordGap - tall
	}
	w.origin, w.room = geom.Point{X: w.box.X, Y: w.box.Y}, room
	return size, size
}

// Writer says where the textarea stands and what it holds.
func (e *Editor) Writer() Writer {
	w := e.writing
	if w == nil {
		return Writer{}
	}
	sight := e.sight()
	at, zoom := sight.Snapped().ToScreen(w.origin), e.camera.Zoom // as the board is drawn, so that no letter moves
	stand := geom.Rect{X: at.X, Y: at.Y, W: w.room, H: w.box.Bottom() - w.origin.Y - min(layout.Inset, w.origin.Y-w.box.Y)}
	size := w.size
	if w.on == phaseHead || w.on == laneTitle {
		stand, zoom, size = e.frozenText(w), 1, frozenSize
	}
	if w.inCorner() {
		stand, zoom = geom.Rect{X: w.origin.X, Y: w.origin.Y, W: w.room, H: w.box.Bottom() - 6 - w.origin.Y}, 1
	}
	align := "left"
	if w.center {
		align = "center"
	}
	return Writer{
		Open: true, Session: w.session, Text: w.text, Rect: stand, Zoom: zoom, Size: size, Bold: w.bold, Align: align,
		Label: w.label(e), Select: w.whole, Hint: e.writerHint(w),
	}
}

// frozenSize is the font size in which heads and titles are written, in screen units: they stand at the edges whatever the
// zoom is.
const frozenSize = 15

// frozenCard is the head or title being written on, in screen units.
func (e *Editor) frozenCard(w *writing) geom.Rect {
	v := e.sight()
	if col := e.columnOf(w.id); w.on == phaseHead && col >= 0 {
		return e.openHead(e.scene.HeadOnScreen(col, &v))
	}
	if row := e.rowOf(w.id); w.on == laneTitle && row >= 0 {
		return e.scene.TitleOnScreen(row, &v)
	}
	return geom.Rect{}
}

// openHead widens the card of a head that is being written to leastHead, within what is free.
func (e *Editor) openHead(r geom.Rect) geom.Rect {
	if r.W < leastHead {
		r.W = leastHead
		r.X = max(e.free().X, min(r.X, e.free().Right()-leastHead))
	}
	return r
}

// frozenText is where the text of an open head or title stands on its card: in a low head in the middle, under the stripe, as
// it is drawn.
func (e *Editor) frozenText(w *writing) geom.Rect {
	r := e.frozenCard(w)
	if line := frozenSize * float64(text.LineHeight); w.on == phaseHead && r.H < 3*line {
		return geom.Rect{X: r.X + 10, Y: r.Y + 4 + (r.H-4-min(line, r.H-4))/2, W: max(0, r.W-18), H: line}
	}
	return r.Grown(-8)
}

// placeInCorner lays open text over the corner, in screen units; the card grows with what is typed.
func (w *writing) placeInCorner(e *Editor) {
	v := e.sight()
	r, free := e.scene.CornerOnScreen(&v), e.free()
	right := r.Right()
	r.X = max(free.X, min(r.X, right-openCorner))
	r.W = max(right-r.X, leastCorner)
	w.room, w.size = r.W-14, frozenSize
	_, ask := e.cornerWords(w.on)
	fit := text.Fit(e.face.Prepare(cmp.Or(w.text, ask), text.Regular), text.Box{
		Width: float32(w.room), Height: float32(math.Inf(1)), Ceiling: frozenSize, Floor: frozenSize,
	}, w.lines[:0])
	w.lines = fit.Lines
	r.H = max(r.H, captionRoom+float64(fit.Height)+12)
	r.X = min(r.X, free.Right()-r.W) // the writer is in sight however the wall lies
	r.Y = max(free.Y, min(r.Y, free.Bottom()-r.H))
	w.box, w.origin = r, geom.Point{X: r.X + 7, Y: r.Y + 6 + captionRoom}
}
