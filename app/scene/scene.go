package scene

import (
	"iter"

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

	trail      trail         // of the variant that is walked
	only       journey.ID    // the step that a walk-through shows, empty for none
	candidates candidates    // that are looked at together
	laid       *Laid         // the curve of another map, nil for none
	below      *Below        // what stood in the cells of another map, nil for nothing
	belowIn    map[Key][]int // its notes by cell
	evidence   *Evidence     // what customers say, nil for none

	moving     []int32 // in drawing order
	pulled     []int32 // of these the links of which one end moves
	framed     []int32 // the notes with an outline that is drawn with those of others
	carried    carried
	edition    uint64 // goes up whenever something is drawn otherwise
	minimapped minimapSeen
	shifted    []int32
	slid       []int32
	slide      slide
	lifted     Lifted
	inHand     inHand
	copying    bool // what moves are copies
	public     bool // drawn for a room: see SetAudience
	crowding   bool // the last frame had too much in view for text
	behind     bool // it showed some notes as another step has them
	placards   map[journey.ID]*placard
	moodWords  map[journey.ID]*smallWord
	row        []*layout.NoteBox

	// Room that is used again.
	pen     pen
	found   marks
	wrapped []text.Line
	read    []text.Line // of the note that is read small
	inSmall layout.NoteBox
	strips  []layout.Stage
	bends   []geom.Point
	points  []geom.Point
	set     []layout.Mark
	felt    []feeling
	slopes  []float64
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
	out   bool // drawn pale, since SetKept leaves it out
	body  [allForms]body
}

type flags uint8

const (
	isMoving   flags = 1 << iota // drawn with the view's Move, on top
	isFaded                      // drawn pale
	isShifted                    // drawn with shift
	stretchesA                   // a link whose start moves
	stretchesB                   // a link whose end moves
	isSlid                       // drawn with shift, along with its column; a curve is not drawn
)

// body is where the commands of a slot in one form lie in bodies; to is 0 until they are encoded. What lies from write on is
// the text that is left out while it is being written.
type body struct{ from, write, to int32 }

// New makes an empty scene. The face must be the one that the sheets are laid out with.
func New(face *text.Face, theme *Theme, say *lang.Words) *Scene {
	s := &Scene{face: face, theme: theme, say: say, notes: map[journey.ID]int32{}, links: map[journey.ID]int32{}}
	s.forget()
	return s
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
	s.carried.fresh = false
	s.edition++
	s.bodies, s.waste = append(s.bodies[:0], 0, 0, 0, 0), 0
	for i := range s.slots {
		s.slots[i].body = [allForms]body{}
	}
	s.labels.stale = true
}

// Segments walks the list at the level Full, from the bottom of the wall to the top; heads, titles and the corner come last,
// in their bands. A segment holds until the next.
func (s *Scene) Segments() iter.Seq[*Segment] {
	return func(yield func(*Segment) bool) {
		if s.walk(Full, yield) {
			s.bands(yield)
		}
	}
}

// Plain walks the list as it is drawn from far away: no text, no marks, no heads and titles. A segment holds until the next.
func (s *Scene) Plain() iter.Seq[*Segment] {
	return func(yield func(*Segment) bool) { s.walk(Blocks, yield) }
}

// walk reports whether it came to the end.
func (s *Scene) walk(level Level, yield func(*Segment) bool) bool {
	for _, i := range s.order {
		sl := &s.slots[i]
		if sl.key.Part == Link && level == Blocks {
			continue // as in a frame: see connectorZoom
		}
		s.draw(sl, level)
		if !yield(&Segment{Key: sl.key, At: sl.at, Box: sl.box, Items: s.pen.items, Pale: sl.flags&isFaded != 0}) {
			return false
		}
	}
	return true
}

// draw fills the pen with the items of a slot as they are laid out.
func (s *Scene) draw(sl *slot, level Level) { s.drawSmall(sl, level, 0) }

// drawSmall is draw; with a unit, text is to be read: see reading.go.
func (s *Scene) drawSmall(sl *slot, level Level, unit float64) {
	p := &s.pen
	p.start(level)
	p.unit = unit
	p.flat = sl.flags&isFaded != 0 || sl.out
	switch sl.key.Part {
	case Cell:
		s.cellOf(p, sl)
	case Tray:
		if sl.key.ID == parked {
			s.lot(p, sl.box.W, sl.box.H)
		} else {
			s.tray(p, sl.box.W, sl.box.H, s.say.Lane.NotPlaced)
		}
	case Curve:
		if row := s.rowOf(sl.key.ID); s.sheet.Rows[row].Lane.Kind == journey.LineLane {
			s.divider(p, row)
		} else {
			s.curve(p, row)
		}
	case Link:
		s.link(p, s.sheet.Route(sl.key.ID))
	case Trail:
		s.drawTrail(p)
	case Note:
		s.note(p, s.held(s.sheet.Note(sl.key.ID)))
		s.stop(p, sl.key.ID)
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
