package layout

import (
	"cmp"
	"math"
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// state is how a sheet is kept up to date.
type state struct {
	board    *journey.Board
	face     *text.Face
	revision uint32 // of face, when foreign texts were measured

	boxes   map[journey.ID]*entry
	spare   []entry  // made together, since a map may begin with thousands
	phases  []*phase // as Columns
	phaseOf map[journey.ID]*phase
	rowOf   map[journey.ID]int // of the lanes that are shown
	loose   group
	parked  group
	inLot   int   // notes in the parking place, as it was last laid out
	lotOpen bool  // the parking place is shown without notes too
	adrift  group // not placed

	aida map[journey.ID][]Stage // by step; nil: to be gathered anew

	links paths
	index index

	pass     uint64 // of this Update
	revs     uint64
	changed  Changed
	fresh    []*entry    // loose notes to lay out in this pass
	moved    []geom.Rect // where notes were and are that moved in this pass
	lines    []text.Line
	line     []geom.Point
	bends    []geom.Point
	columns  []int // scratch of flow
	heights  []float64
	tops     []float64
	ways     []way
	marks    []mark  // scratch of spread
	spans    []span  // scratch of freeSpot
	labelled []*path // scratch of layLabels
	labels   []geom.Rect
	levels   []float64 // of the gutter, from the lanes up: the middle of each over its lower edge
	low      int       // how many of the levels are not for loops from head to head
}

// entry is one note and what is remembered of it.
type entry struct {
	NoteBox
	in    *group
	under *entry // the step in whose sub-column it stands
	leads bool   // a step that has notes under it
	own   bool   // a step that is dealt a sub-column
	sub   int    // sub-column
	turn  int    // of a step with a sub-column: the how-many-th step of its phase
	then  int    // sub-column of a step while others are held
	at    int    // row of notes within the cell
	col   int    // its phase and lane as indexes, -1 when not shown in a cell
	row   int
	x, w  float64 // from the left edge of its column
	need  float64 // height that its text asks for
	slot  float64 // of a face: the width for its word

	fit     fitKey
	tall    float64 // of all lines
	pass    uint64  // in which it was last listed as changed
	touched uint64  // pass in which a register of it was written
	held    bool    // left out by the landing that is being worked out
	head    bool    // no note but a phase's head: only its Rect and col mean anything
}

// group is the notes that are laid out together: of a phase, in the tray, in the lot, on the wall.
type group struct {
	notes  []*entry
	stale  bool      // notes came, went or changed
	around geom.Rect // of the loose notes
}

// gather drops the notes that have left and brings the others in order.
func (g *group) gather() {
	g.notes = slices.DeleteFunc(g.notes, func(e *entry) bool { return e.in != g })
	slices.SortFunc(g.notes, func(x, y *entry) int {
		return cmp.Or(cmp.Compare(x.Note.Place.Rank, y.Note.Place.Rank), cmp.Compare(x.Note.ID, y.Note.ID))
	})
}

// house gives an entry the group that its place asks for, and has that laid out anew.
func (s *Sheet) house(e *entry) {
	n := e.Note
	e.Where = s.board.Standing(n)
	kind := s.board.KindOf(n)
	if kind != e.Kind {
		e.Kind = kind
		s.renew(e)
	}
	to := &s.adrift
	e.col, e.row = -1, -1
	switch e.Where {
	case journey.Placed:
		to = &s.phaseOf[n.Place.Phase].group
	case journey.OnTheWall:
		to = &s.loose
	case journey.InParking:
		to = &s.parked
	}
	if e.in != to {
		e.leave()
		e.in = to
		to.notes = append(to.notes, e)
	}
	if to == &s.loose {
		s.fresh = append(s.fresh, e)
	} else {
		to.stale = true
	}
}

func (e *entry) leave() {
	if e.in != nil {
		e.in.stale = true
		e.in = nil
	}
}

// list puts a note among those that changed, once.
func (s *Sheet) list(e *entry) {
	if e.pass != s.pass && s.pass > 1 { // the first Lay has nobody to tell
		e.pass = s.pass
		s.changed.Notes = append(s.changed.Notes, e.Note.ID)
	}
}

// renew marks that more than the place of a note changed.
func (s *Sheet) renew(e *entry) {
	s.revs++
	e.Rev = s.revs
	s.list(e)
}

// put gives a box its cell, rectangle and text inset.
func (s *Sheet) put(e *entry, col, row int, r geom.Rect, inset geom.Point) {
	if e.Col != col || e.Row != row || e.Inset != inset || e.Rect.W != r.W || e.Rect.H != r.H {
		e.Col, e.Row, e.Inset = col, row, inset
		s.renew(e)
	}
	if e.Rect != r {
		if s.pass > 1 && len(s.links.all) > 0 {
			s.moved = append(s.moved, e.Rect, r)
		}
		s.index.move(e, r)
		e.Rect = r
		s.list(e)
		s.links.end(e.Note.ID)
	}
}

// reach bounds coordinates, so that sums of them stay exact enough to draw.
const reach = 1e7

// place is a coordinate as it is laid out: what a file holds may be out of all proportion.
func place(f float64) float64 { return within(f, -reach, reach, 0) }

// within is f between lo and hi; otherwise stands for what is no number.
func within(f, lo, hi, otherwise float64) float64 {
	if math.IsNaN(f) {
		return otherwise
	}
	return max(lo, min(hi, f))
}
