package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Handle is a part of a thing that can be taken hold of.
type Handle uint8

// The handles.
const (
	NoHandle     Handle = iota
	LinkHandle          // a dot of the selected note, on the side Hit.Side: a link begins here
	SizeHandle          // the right lower corner of the selected loose note
	WidthHandle         // the right edge of a phase's head
	HeightHandle        // the lower edge of a lane's title
	StartHandle         // the beginning of the selected link
	EndHandle           // its end
	BendHandle          // where it is bent
	FoldHandle          // the mark before a lane's name: folds it, or opens it
)

// Side is a side of a note.
type Side uint8

// The sides.
const (
	Top Side = iota
	RightSide
	Bottom
	LeftSide
)

// Hit is what lies under a point.
type Hit struct {
	Part     Part
	ID       journey.ID // of the note, link, phase or lane; of a cell its phase
	Lane     journey.ID // of a cell
	Col, Row int        // of a cell, and Col of a head, Row of a title: indexes into the sheet's Columns and Rows; else -1
	Handle   Handle
	Side     Side       // of a LinkHandle
	Line     CornerLine // of the corner
}

// Hit tells what lies under a point of the screen: the handles of the selected note or link, then heads, titles and corner, then the
// topmost note, then links, cells and the wall. What moves is not hit: it is in the hand.
func (s *Scene) Hit(at geom.Point, v *View) Hit {
	none := Hit{Part: None, Col: -1, Row: -1}
	if s.sheet == nil || !v.sound() {
		return none
	}
	drawn := *v
	drawn.Camera = v.Snapped()
	if h, ok := s.hitHandles(at, &drawn); ok {
		return h
	}
	if h, ok := s.hitGrips(at, &drawn); ok {
		return h
	}
	if h, ok := s.hitPanes(at, &drawn); ok {
		return h
	}
	return s.hitWall(at, &drawn, none)
}

// deep in a note, this far from its sides in screen units, it is the note itself that is meant, however wide the reach of a finger.
const deep = 12

func (s *Scene) hitHandles(at geom.Point, v *View) (Hit, bool) {
	i, ok := s.notes[v.Selected]
	if !ok || s.slots[i].flags&isMoving != 0 {
		return Hit{}, false
	}
	if pn := s.panes(v); !pn.beside(v).Has(at) {
		return Hit{}, false
	}
	r, _ := s.rectOf(v, v.Selected)
	hit := Hit{Part: Note, ID: v.Selected, Col: -1, Row: -1}
	reach := v.reach() + DotRadius
	if s.sizable(v.Selected) {
		c := r.Grown(outlineRoom)
		if (geom.Point{X: c.Right(), Y: c.Bottom()}).Sub(at).Len() <= reach {
			hit.Handle = SizeHandle
			return hit, true
		}
	}
	if !handled(r) || r.Grown(-deep).Has(at) {
		return Hit{}, false
	}
	for k, d := range dots(r) {
		if far := d.Sub(at).Len(); far <= reach {
			hit.Handle, hit.Side, reach = LinkHandle, Side(k), far
		}
	}
	return hit, hit.Handle != NoHandle
}

// hitPanes looks at corner, heads and titles; near the right edge of a head and the lower edge of a title there is a handle.
func (s *Scene) hitPanes(at geom.Point, v *View) (Hit, bool) {
	if len(s.sheet.Columns) == 0 && len(s.sheet.Rows) == 0 {
		return Hit{}, false
	}
	pn := s.panes(v)
	hit := Hit{Part: Corner, Col: -1, Row: -1}
	if pn.cornerRect().Has(at) {
		hit.Line = s.hitCorner(&pn, at)
		return hit, true
	}
	reach := v.reach()
	if at.Y >= pn.top && at.Y < pn.top+pn.head && at.X >= pn.left+pn.title {
		for col := range s.sheet.Columns {
			r := s.headRect(&pn, v, col)
			edge := at.X >= r.Right()-reach && at.X < r.Right()+reach
			if edge || r.Has(at) {
				hit = Hit{Part: Head, ID: s.sheet.Columns[col].Phase.ID, Col: col, Row: -1}
				if edge {
					hit.Handle = WidthHandle
				}
				return hit, true
			}
		}
	}
	if at.X >= pn.left && at.X < pn.left+pn.title && at.Y >= pn.top+pn.head {
		for row := range s.sheet.Rows {
			r := s.titleRect(&pn, v, row)
			slim := min(reach, r.H/4) // leaves most of a low title to be clicked
			edge := at.Y >= r.Bottom()-slim && at.Y < r.Bottom()+slim
			if edge || r.Has(at) {
				hit = Hit{Part: Title, ID: s.sheet.Rows[row].Lane.ID, Col: -1, Row: row}
				if !edge && s.onFold(r, &pn, v, row, at) {
					hit.Handle = FoldHandle
				}
				if edge {
					hit.Handle = HeightHandle
				}
				return hit, true
			}
		}
	}
	if r, ok := s.asideRect(&pn, v); ok && r.Has(at) {
		return Hit{Part: Aside, Col: -1, Row: -1}, true
	}
	return Hit{}, false
}

// lineReach is how far beside a line it is hit at most, in screen units: a finger means the cell beside it as well.
const lineReach = 12

func (s *Scene) hitWall(at geom.Point, v *View, none Hit) Hit {
	p := v.ToWorld(at)
	reach := min(v.reach(), lineReach) / v.Zoom
	found := s.find(geom.Rect{X: p.X, Y: p.Y})
	// The order ends with the notes, so that the first one met from the top is the one that is seen.
	for place := found.last(int32(len(s.order))); place >= 0; place = found.last(place) {
		sl := &s.slots[s.order[place]]
		if sl.key.Part == Note && sl.flags&isMoving == 0 && s.onNote(sl, p) {
			return Hit{Part: Note, ID: sl.key.ID, Col: -1, Row: -1}
		}
	}
	if v.Zoom >= connectorZoom {
		found = s.find(geom.Rect{X: p.X - reach, Y: p.Y - reach, W: 2 * reach, H: 2 * reach})
		for place := found.last(int32(len(s.order))); place >= 0; place = found.last(place) {
			sl := &s.slots[s.order[place]]
			if sl.key.Part == Link && near(s.sheet.Route(sl.key.ID), p, reach) {
				return Hit{Part: Link, ID: sl.key.ID, Col: -1, Row: -1}
			}
		}
	}
	for col := range s.sheet.Columns {
		for row := range s.sheet.Rows {
			if s.sheet.Cell(col, row).Has(p) {
				return Hit{Part: Cell, ID: s.sheet.Columns[col].Phase.ID, Lane: s.sheet.Rows[row].Lane.ID, Col: col, Row: row}
			}
		}
	}
	switch {
	case s.sheet.Tray.Has(p):
		return Hit{Part: Tray, Col: -1, Row: -1}
	case s.sheet.Lot.Has(p):
		return Hit{Part: Tray, ID: parked, Col: -1, Row: -1}
	}
	return none
}

// onNote reports whether p lies on a note. An emotion is round, and its word belongs to it.
func (s *Scene) onNote(sl *slot, p geom.Point) bool {
	b := s.sheet.Note(sl.key.ID)
	if sl.flags&isShifted != 0 {
		p = p.Sub(sl.shift)
	}
	switch {
	case b == nil:
		return false
	case b.Kind == journey.Emotions:
		return p.Sub(b.Rect.Center()).Len() <= min(b.Rect.W, b.Rect.H)/2 || written(b).Has(p)
	}
	return b.Rect.Has(p)
}

// InBox lists the notes that lie wholly in a rectangle of the world, from the bottom of the stack to the top.
func (s *Scene) InBox(r geom.Rect) []journey.ID {
	if s.sheet == nil {
		return nil
	}
	var ids []journey.ID
	found := s.find(r)
	for place := found.next(0); place >= 0; place = found.next(place + 1) {
		if sl := &s.slots[s.order[place]]; sl.key.Part == Note {
			if b := s.sheet.Note(sl.key.ID); b != nil && r.Holds(b.Rect) {
				ids = append(ids, sl.key.ID)
			}
		}
	}
	return ids
}
