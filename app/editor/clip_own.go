package editor

import (
	"encoding/base64"
	"math"
	"strings"

	"reiskaart/app/codec"
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// hasOwn reports whether the clipboard has notes that a copy of ours put there.
func (e *Editor) hasOwn(ev Pasted) bool { return ev.Own != "" || strings.Contains(ev.HTML, clipMark) }

// ourNotes reads the notes that a copy of ours put on the clipboard, nil when there are none that can be read.
func ourNotes(ev Pasted) *journey.Board {
	data := []byte(ev.Own)
	if len(data) == 0 {
		_, rest, _ := strings.Cut(ev.HTML, clipMark)
		encoded, _, ok := strings.Cut(rest, `"`)
		if data, _ = base64.StdEncoding.DecodeString(encoded); !ok || len(data) == 0 {
			return nil
		}
	}
	board, _, err := codec.ReadFragment(data)
	if err != nil || board.Count(journey.KindNote) == 0 {
		return nil
	}
	return board
}

// pasteOwn lays copies of notes down, with the links between them: into the chosen cell, beside what is chosen, else in the
// parking place. Loose notes stay loose, as they lay to each other.
func (e *Editor) pasteOwn(src *journey.Board, at target) {
	var from []journey.ID
	for n := range src.Notes() {
		from = append(from, n.ID)
	}
	ops, made := journey.Copy(e.doc.Board, e.ids, src, from, e.ownPlace(src, at), at.before)
	if !e.edit("paste", "", append(at.opens, ops...)) {
		return
	}
	e.chooseNotes(made...)
	said := e.words.Say.Pasted.Of(len(made))
	if len(made) > 0 && e.doc.Board.Note(made[0]).Place.Where == journey.Parked {
		said = e.words.Paste.Parked.Of(len(made))
	}
	if len(made) > 1 {
		e.showUndoable(said)
	} else {
		e.say(said)
	}
	e.awayFrom(made)
}

// awayFrom offers the way to new notes that are out of view.
func (e *Editor) awayFrom(made []journey.ID) {
	if len(made) > 0 && !e.inView(made[0]) {
		e.away = made
	}
}

// ownPlace tells where the copy of a note goes.
func (e *Editor) ownPlace(src *journey.Board, at target) func(*journey.Note) journey.Place {
	loose := true
	for n := range src.Notes() {
		loose = loose && n.Place.Where == journey.Loose
	}
	left, top := corner(src)
	var spot geom.Point
	switch {
	case at.to.Where == journey.Cell:
		if by, ok := e.shiftTo(src, at); ok {
			return by
		}
		return func(n *journey.Note) journey.Place {
			if n.Place.Where == journey.Cell && len(e.chosen.Notes) > 1 && e.there(n.Place) {
				return n.Place // beside themselves
			}
			to := at.to
			to.Under = ""
			return to
		}
	case at.to.Where == journey.Loose:
		spot = geom.Point{X: at.to.X, Y: at.to.Y}
	case loose && !e.chosen.Parking && !e.allParked():
		spot = geom.Point{X: left + 24, Y: top + 24}
		if !e.onScreen().Has(spot) {
			spot = e.camera.ToWorld(e.free().Center()).Sub(geom.Point{X: layout.LooseSize, Y: layout.LooseSize / 2})
		}
	default:
		return func(*journey.Note) journey.Place { return journey.Parking() }
	}
	return func(n *journey.Note) journey.Place {
		if n.Place.Where == journey.Cell && len(e.chosen.Notes) > 1 && e.there(n.Place) {
			return n.Place
		}
		if n.Place.Where != journey.Loose {
			return journey.OnWall(spot.X, spot.Y)
		}
		return journey.OnWall(spot.X+n.Place.X-left, spot.Y+n.Place.Y-top)
	}
}

func (e *Editor) there(p journey.Place) bool {
	_, ok := e.cell(CellRef{p.Phase, p.Lane})
	return ok
}

// shiftTo moves a block of cells of this map so that its first comes to lie in the chosen cell; not ok when it has one cell
// only, comes from elsewhere or would reach over the edge.
func (e *Editor) shiftTo(src *journey.Board, at target) (func(*journey.Note) journey.Place, bool) {
	sheet := e.doc.sheet
	to, ok := e.cell(e.chosen.Cell)
	first, last := layout.Cell{Col: len(sheet.Columns), Row: len(sheet.Rows)}, layout.Cell{}
	for n := range src.Notes() {
		c, here := e.cell(CellRef{n.Place.Phase, n.Place.Lane})
		if ok = ok && here && n.Place.Where == journey.Cell; !ok {
			return nil, false
		}
		first.Col, first.Row = min(first.Col, c.Col), min(first.Row, c.Row)
		last.Col, last.Row = max(last.Col, c.Col), max(last.Row, c.Row)
	}
	dx, dy := to.Col-first.Col, to.Row-first.Row
	if first == last || last.Col+dx >= len(sheet.Columns) || last.Row+dy >= len(sheet.Rows) {
		return nil, false
	}
	for n := range src.Notes() {
		if c, _ := e.cell(CellRef{n.Place.Phase, n.Place.Lane}); !sheet.Takes(c.Row + dy) {
			return nil, false
		}
	}
	return func(n *journey.Note) journey.Place {
		c, _ := e.cell(CellRef{n.Place.Phase, n.Place.Lane})
		p := journey.InCell(sheet.Columns[c.Col+dx].Phase.ID, sheet.Rows[c.Row+dy].Lane.ID, n.Place.Under)
		if dx != 0 && src.Note(n.Place.Under) == nil {
			p.Under = "" // its step stayed behind
		}
		return p
	}, true
}

// corner is the left top corner of all loose notes of a board.
func corner(b *journey.Board) (left, top float64) {
	left, top = math.Inf(1), math.Inf(1)
	for n := range b.Notes() {
		if n.Place.Where == journey.Loose {
			left, top = min(left, n.Place.X), min(top, n.Place.Y)
		}
	}
	return left, top
}
