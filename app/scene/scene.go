package scene

import (
	"iter"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/layout"
	"reiskaart/app/text"
)

// Scene is the display list of one board. It is not safe for use by two goroutines at once.
type Scene struct {
	face  *text.Face
	theme *Theme
	words words
	say   *lang.Words

	board *journey.Board
	sheet *layout.Sheet

	slots  []slot
	free   []int32
	notes  map[journey.ID]int32
	links  map[journey.ID]int32
	others []int32 // cells, trays and curves, made anew together
	order  []int32 // slots from the bottom of the wall to the top
	stale  bool    // order is to be made anew
	index  index

	colors []string // of the lanes
	bodies []byte   // the encoded commands of all slots, one after the other
	waste  int      // bytes of them that no slot refers to any more

	moving   []int32 // in drawing order
	shifted  []int32
	crowding bool // the last frame had too much in view for text

	// Room that is used again.
	pen     pen
	found   marks
	wrapped []text.Line
	bends   []geom.Point
	points  []geom.Point
	labels  labels
}

// slot is a segment with what a frame needs of it.
type slot struct {
	key   Key
	at    geom.Point
	box   geom.Rect
	shift geom.Point // by which it is drawn aside, to show a landing gap
	rank  string
	rev   uint64
	place int32 // in order
	feels int32 // one more than the row whose curve goes through it, or 0
	flags flags
	body  [levels]body
}

type flags uint8

const (
	isMoving   flags = 1 << iota // drawn with the view's Move, on top
	isFaded                      // drawn pale
	isShifted                    // drawn with shift
	stretchesA                   // a link whose start moves
	stretchesB                   // a link whose end moves
)

// body is where the commands of a slot at one level lie in bodies; to is 0 until they are encoded. What lies from write on is
// the text that is left out while it is being written.
type body struct{ from, write, to int32 }

// New makes an empty scene. The face must be the one that the sheets are laid out with.
func New(face *text.Face, theme *Theme, say *lang.Words) *Scene {
	s := &Scene{face: face, theme: theme, say: say, notes: map[journey.ID]int32{}, links: map[journey.ID]int32{}}
	s.forget()
	return s
}

// Update takes over what changed on the board and in its sheet. After changes of records that have no box of their own but
// show on notes (voting rounds, stages of actors), give layout.Changed{All: true}.
func (s *Scene) Update(board *journey.Board, sheet *layout.Sheet, changed layout.Changed) {
	other := board != s.board || sheet != s.sheet
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
	if s.stale {
		s.sort()
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

// SetTheme draws everything in other colours.
func (s *Scene) SetTheme(theme *Theme) {
	s.theme = theme
	s.forget()
}

// SetWords says what the scene itself writes in another language.
func (s *Scene) SetWords(say *lang.Words) {
	s.say = say
	s.forget()
}

// forget drops all that is encoded, and with it the words that nothing needs any more.
func (s *Scene) forget() {
	s.words.start()
	s.bodies, s.waste = append(s.bodies[:0], 0, 0, 0, 0), 0
	for i := range s.slots {
		s.slots[i].body = [levels]body{}
	}
	s.labels.stale = true
}

func (s *Scene) clear() {
	s.slots, s.free, s.others, s.order = s.slots[:0], s.free[:0], s.others[:0], s.order[:0]
	clear(s.notes)
	clear(s.links)
	s.moving, s.shifted = s.moving[:0], s.shifted[:0]
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
		if r.Lane.Kind == journey.Emotions {
			s.other(Key{Part: Curve, ID: r.Lane.ID}, geom.Rect{X: left, Y: r.Y, W: right - left, H: r.H})
		}
	}
	s.stale = true
}

func (s *Scene) other(k Key, box geom.Rect) {
	s.others = append(s.others, s.put(-1, k, geom.Point{X: box.X, Y: box.Y}, box))
}

// freshCurves draws the curves anew; they are few.
func (s *Scene) freshCurves() {
	for _, i := range s.others {
		if s.slots[i].key.Part == Curve {
			s.void(i)
		}
	}
}

// updateNote takes over a note's box. What only moved keeps its commands.
func (s *Scene) updateNote(id journey.ID) {
	i, there := s.notes[id]
	n, b := s.board.Note(id), s.sheet.Note(id)
	if n == nil || b == nil || b.Rect.Empty() {
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
	if s.board.Link(id) == nil || r == nil || len(r.Points) < 4 {
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
	for l := range s.slots[i].body {
		b := &s.slots[i].body[l]
		s.waste += int(b.to - b.from)
		*b = body{}
	}
}

// sort deals the places in the drawing order: cells, trays, curves, links, notes in the board's order.
func (s *Scene) sort() {
	s.order = append(s.order[:0], s.others...)
	for l := range s.board.Links() {
		if i, ok := s.links[l.ID]; ok {
			s.order = append(s.order, i)
		}
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
	s.resort()
}

// Segments walks the list at the level Full, from the bottom of the wall to the top; heads, titles and the corner come last,
// in their bands. A segment holds until the next.
func (s *Scene) Segments() iter.Seq[*Segment] {
	return func(yield func(*Segment) bool) {
		for _, i := range s.order {
			sl := &s.slots[i]
			s.draw(sl, Full)
			if !yield(&Segment{sl.key, sl.at, sl.box, s.pen.items}) {
				return
			}
		}
		s.bands(yield)
	}
}

// draw fills the pen with the items of a slot.
func (s *Scene) draw(sl *slot, level Level) {
	p := &s.pen
	p.start(level)
	switch sl.key.Part {
	case Cell:
		s.cell(p, sl.box.W, sl.box.H)
	case Tray:
		name := s.say.Lane.NotPlaced
		if sl.key.ID == parked {
			name = s.say.Lane.Parked
		}
		s.tray(p, sl.box.W, sl.box.H, name)
	case Curve:
		s.curve(p, s.rowOf(sl.key.ID))
	case Link:
		s.link(p, s.sheet.Route(sl.key.ID))
	case Note:
		s.note(p, s.sheet.Note(sl.key.ID))
	}
}

func (s *Scene) rowOf(lane journey.ID) int {
	for i := range s.sheet.Rows {
		if s.sheet.Rows[i].Lane.ID == lane {
			return i
		}
	}
	return -1
}
