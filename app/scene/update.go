package scene

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/layout"
)

// Update takes over what changed on the board and in its sheet. After changes of records that have no box of their own but
// show on notes (voting rounds, stages of actors), give layout.Changed{All: true}.
func (s *Scene) Update(board *journey.Board, sheet *layout.Sheet, changed layout.Changed) {
	other := board != s.board || sheet != s.sheet
	s.clearPlacards()
	s.carried.fresh = false
	s.edition++
	s.board, s.sheet = board, sheet
	if other {
		s.clear()
	}
	if other || changed.All || changed.Grid && s.recolored() || s.waste > 1<<20 && s.waste > len(s.bodies)/2 {
		s.forget()
	}
	if other || changed.All {
		s.all()
	} else {
		for _, id := range changed.Notes {
			s.updateNote(id)
		}
		for _, id := range changed.Links {
			s.updateLink(id)
		}
		if changed.Grid {
			s.freshGrid()
		} else {
			s.freshCurves()
		}
	}
	if s.trail.id != "" {
		s.rewalk()
	}
	if s.stale {
		s.sort()
	}
	s.holdOn()
}

// holdOn brings what is in the hand up to date with the sheet. Where its place is gone, since another tab took a phase or a lane
// away, it is let go.
func (s *Scene) holdOn() {
	if s.slide.on {
		s.SetSlide(s.slide.held, s.slide.by)
	}
	if l := &s.lifted; l.Col >= len(s.sheet.Columns) || l.Row >= len(s.sheet.Rows) {
		s.SetLifted(Lifted{})
	}
}

// recolored reports whether a lane has other colours than when it was last asked; its notes take them over.
func (s *Scene) recolored() bool {
	var colors []string
	for _, r := range s.sheet.Rows {
		colors = append(colors, r.Lane.Color)
	}
	same := slices.Equal(colors, s.colors)
	s.colors = colors
	return !same
}

func (s *Scene) clear() {
	s.slots, s.free, s.others, s.order = s.slots[:0], s.free[:0], s.others[:0], s.order[:0]
	clear(s.notes)
	clear(s.links)
	s.moving, s.shifted = s.moving[:0], s.shifted[:0]
	s.trail.slot = 0
	s.index.start(s.sheet.Bounds)
	s.stale = true
}

// all brings every segment up to date.
func (s *Scene) all() {
	s.recolored()
	for id := range s.notes {
		if s.board.Note(id) == nil {
			s.updateNote(id)
		}
	}
	for id := range s.links {
		if s.board.Link(id) == nil {
			s.updateLink(id)
		}
	}
	n := s.board.Count(journey.KindNote)
	if len(s.notes) == 0 {
		s.notes = make(map[journey.ID]int32, n)
	}
	s.slots = slices.Grow(s.slots, max(0, n-len(s.notes)+len(s.sheet.Columns)*len(s.sheet.Rows)+len(s.sheet.Rows)-len(s.free)))
	for b := range s.sheet.Notes() {
		s.updateNote(b.Note.ID)
	}
	for l := range s.board.Links() {
		s.updateLink(l.ID)
	}
	s.freshGrid()
}

// reindex deals the buckets anew where the wall has become much larger or smaller than they were made for.
func (s *Scene) reindex(bounds geom.Rect) {
	was := s.index.bounds
	if was.Grown(max(was.W, was.H)/4).Holds(bounds) && bounds.W >= was.W/2 && bounds.H >= was.H/2 {
		return
	}
	s.index.start(bounds)
	for i := range s.slots {
		if s.slots[i].key.Part != None {
			s.index.insert(int32(i), s.slots[i].box)
		}
	}
}

// freshGrid makes cells, trays and curves anew, and has heads and titles read again.
func (s *Scene) freshGrid() {
	s.labels.stale = true
	s.reindex(s.sheet.Bounds)
	for _, i := range s.others {
		s.drop(i)
	}
	s.others = s.others[:0]
	sh := s.sheet
	for col := range sh.Columns {
		for row := range sh.Rows {
			s.other(Key{Cell, sh.Columns[col].Phase.ID, sh.Rows[row].Lane.ID}, s.sheet.Cell(col, row))
		}
	}
	if !sh.Tray.Empty() {
		s.other(Key{Part: Tray}, sh.Tray)
	}
	if !sh.Lot.Empty() {
		s.other(Key{Part: Tray, ID: parked}, sh.Lot)
	}
	left, right := s.cellsLeft(), s.cellsRight()
	for _, r := range sh.Rows {
		if r.Lane.Kind == journey.Emotions || r.Lane.Kind == journey.LineLane && !r.Lane.Folded {
			s.other(Key{Part: Curve, ID: r.Lane.ID}, geom.Rect{X: left, Y: r.Y, W: right - left, H: r.H})
		}
	}
	s.stale = true
}

func (s *Scene) other(k Key, box geom.Rect) {
	s.others = append(s.others, s.put(-1, k, geom.Point{X: box.X, Y: box.Y}, box))
}

// freshCurves draws anew what follows from notes elsewhere: the curves and the cells of some lanes; they are few.
func (s *Scene) freshCurves() {
	for _, i := range s.others {
		if k := &s.slots[i].key; k.Part == Curve || k.Part == Cell && s.showsMore(k.Lane) {
			s.void(i)
		}
	}
}

// updateNote takes over a note's box. What only moved keeps its commands.
func (s *Scene) updateNote(id journey.ID) {
	i, there := s.notes[id]
	n, b := s.board.Note(id), s.sheet.Note(id)
	if n == nil || b == nil || b.Rect.Empty() || s.keeps(id) {
		if there {
			delete(s.notes, id)
			s.drop(i)
			s.stale = true
		}
		return
	}
	if !there {
		i = -1
	}
	i = s.put(i, Key{Part: Note, ID: id}, geom.Point{X: b.Rect.X, Y: b.Rect.Y}, b.Rect.Union(written(b)))
	s.notes[id] = i
	sl := &s.slots[i]
	s.stale = s.stale || !there || sl.rank != n.Place.Rank
	if sl.rev != b.Rev {
		s.void(i)
	}
	sl.rank, sl.rev, sl.feels = n.Place.Rank, b.Rev, feels(b.Kind, b.Row, n)
}

func (s *Scene) updateLink(id journey.ID) {
	i, there := s.links[id]
	r := s.sheet.Route(id)
	if l := s.board.Link(id); l == nil || r == nil || len(r.Points) < 4 || s.keeps(l.From) || s.keeps(l.To) {
		if there {
			delete(s.links, id)
			s.drop(i)
			s.stale = true
		}
		return
	}
	if !there {
		i = -1
	}
	i = s.put(i, Key{Part: Link, ID: id}, r.Points[0], routeBox(r))
	s.links[id] = i
	s.stale = s.stale || !there
	if sl := &s.slots[i]; sl.rev != r.Rev {
		s.void(i)
		sl.rev = r.Rev
	}
}

// put gives a slot its place, and makes one when i is -1.
func (s *Scene) put(i int32, k Key, at geom.Point, box geom.Rect) int32 {
	switch {
	case i >= 0:
		if s.slots[i].box != box {
			s.index.remove(i, s.slots[i].box)
			s.index.insert(i, box)
		}
		s.slots[i].at, s.slots[i].box = at, box
		return i
	case len(s.free) > 0:
		i = s.free[len(s.free)-1]
		s.free = s.free[:len(s.free)-1]
	default:
		i = int32(len(s.slots))
		s.slots = append(s.slots, slot{})
	}
	s.slots[i] = slot{key: k, at: at, box: box}
	s.index.insert(i, box)
	return i
}

func (s *Scene) drop(i int32) {
	s.void(i)
	s.index.remove(i, s.slots[i].box)
	s.slots[i] = slot{}
	s.free = append(s.free, i)
}

// void forgets the commands of a slot.
func (s *Scene) void(i int32) {
	s.edition++
	s.carried.fresh = false
	for l := range s.slots[i].body {
		b := &s.slots[i].body[l]
		s.waste += int(b.to - b.from)
		*b = body{}
	}
}

// sort deals the places in the drawing order: cells, trays, curves, links, a variant's path, notes in the board's order.
func (s *Scene) sort() {
	s.order = append(s.order[:0], s.others...)
	for l := range s.board.Links() {
		if i, ok := s.links[l.ID]; ok {
			s.order = append(s.order, i)
		}
	}
	if s.trail.slot > 0 {
		s.order = append(s.order, s.trail.slot-1)
	}
	for n := range s.board.Notes() {
		if i, ok := s.notes[n.ID]; ok {
			s.order = append(s.order, i)
		}
	}
	for place, i := range s.order {
		s.slots[i].place = int32(place)
	}
	if words := len(s.order)/64 + 1; len(s.found) != words {
		s.found = make(marks, words)
	}
	s.stale = false
	s.edition++
	s.resort()
}
