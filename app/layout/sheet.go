// Package layout turns a map into boxes: where every phase, lane, cell, note and link lies, in world units.
//
//	sheet := layout.Lay(board, face)
//	box := sheet.Note(id)             // its rectangle, text lines and font size
//	done := board.Apply(ops)
//	changed := sheet.Update(done)     // lays out anew only what these ops touch
//
// The wall: the grid's left top corner is (0, 0). Phase heads stand in the band above the grid's lanes, lane titles in the
// band to their left; a gutter for loops lies between heads and lanes. Loose notes lie anywhere, the tray "not placed" below
// the grid. Nothing in a sheet is stored with the map.
//
// Where things are: an Update begins in lay.go; phases deal their notes places in phase.go, which grid.go puts side by side.
// What is in a note's box is in fit.go, picture.go and marks.go, emotions in emotion.go, what lanes show besides in lanes.go, what
// is not in the grid in wall.go, and the parking place in lot.go. Links begin in links.go: those along the gaps are in route.go and ways.go, loops in loop.go,
// loop_ends.go and loop_labels.go, what is left of one in loose_end.go, the words on the others in labels.go, their curves in
// curve.go; the path of a variant is trail.go. Where something held would land is in landing.go, how the others make room in
// preview.go.
package layout

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/text"
)

// Measures of the wall in world units.
const (
	TitleWidth    = 138 // of the band of lane titles
	HeadHeight    = 56  // of the band of phase heads
	CornerRoom    = 36  // least height of the gutter: the corner has four lines
	Gap           = 6   // between heads, titles, cells and rows
	Pad           = 9   // between a cell's edge and its notes
	NoteGap       = 12  // between notes in a cell; a link runs through the middle of it
	NoteWidth     = 112 // of a note in a cell of a phase without a width of its own
	NoteHeight    = 58  // least height of a note in a cell
	LaneHeight    = 76  // least height of an open lane
	FoldHeight    = 28  // of a folded lane
	LooseTextRoom = 480 // width from which loose text without a size of its own wraps
	LooseSize     = 140 // width and least height of a loose note without a size of its own
	Ceiling       = 16  // font size from which a note's text shrinks
	Floor         = 11  // font size to which it shrinks
	FaceRadius    = 13  // of an emotion's face
	FaceInset     = 16  // from the edge of an emotions lane to the middle of a face with the highest or lowest score
	Inset         = 8   // between a note's edge and its text
	MarkRoom      = 13  // kept free beside the text for each mark in a note's right top corner
	FootHeight    = 26  // of the lowest row at the foot of a note: see Foot
	WordSize      = 12  // font size of an emotion's word
	WordGap       = 2   // between a face and its word
	LabelSize     = 12  // font size of the words on a link
	LabelPad      = 8   // beside them
)

// Sheet has every box of one board. It belongs to the board that it was laid for.
type Sheet struct {
	Columns []Column  // the phases, from left to right
	Rows    []Row     // the lanes that are shown, from top to bottom
	Hidden  int       // lanes that are not shown
	Aside   geom.Rect // under the grid, in the band of titles: the line that tells of hidden lanes; empty when there are none
	Gutter  geom.Rect // between heads and lanes, where loops run
	Grid    geom.Rect // heads, titles and cells
	Bounds  geom.Rect // all notes and links, and the grid
	Tray    geom.Rect // around the notes that are not placed; empty when there are none
	Lot     geom.Rect // the parking place, around the parked notes; empty when there are none, unless ShowLot asks for it
	Rev     uint64    // goes up with every Update that moved anything

	state // how it is kept up to date: unexported
}

// Column is one phase.
type Column struct {
	Phase *journey.Phase
	X, W  float64 // of its cells and head
	Subs  []Sub   // its sub-columns, at least one
}

// Sub is a sub-column of a phase: the x and width of the notes in it, and the step it belongs to, if any.
type Sub struct {
	Step journey.ID // empty: no step stands in it
	X, W float64
}

// Row is one lane.
type Row struct {
	Lane *journey.Lane
	Y, H float64
}

// NoteBox is one note. Of one whose Rect is empty, the rest from Text on may be from when it was last shown.
type NoteBox struct {
	Note  *journey.Note
	Kind  string // journey.Board.KindOf, resolved
	Where journey.Standing
	Col   int // index in Columns and Rows, -1 when not in a cell that is shown
	Row   int
	Rect  geom.Rect // an emotion's is the square around its face; empty in a folded or hidden lane
	Text  *text.Text
	Lines []text.Line
	Size  float64    // font size
	Inset geom.Point // from Rect's left top to the left top of the first line
	Room  float64    // width that the lines may take
	Rev   uint64     // goes up when anything of the box but Rect's place changed
}

// Route is one link as it is drawn: Points is a chain of straight or curved stretches from the side of one note to the side
// of the other; at a phase head it begins or ends at the lower edge.
type Route struct {
	Link   *journey.Link
	Points []geom.Point // of cubic Bézier curves: start, then three for each stretch
	Tip    geom.Point   // where the arrow's head stands; Angle is its direction in radians
	Angle  float64
	Label  geom.Rect   // around the text on it; empty when it has none
	Text   string      // label or condition
	Words  *text.Text  // the same, measured; nil when it has none
	Lines  []text.Line // how it is broken; at most maxLines, the last cut off where there are more
	Loop   bool        // runs through the gutter
	Gone   End         // the end that is no longer there: what is left is a short piece at the other
	Back   bool        // leads to an earlier phase
	Rev    uint64
}

// End is one end of a link.
type End uint8

// The ends.
const (
	NoEnd End = iota
	StartEnd
	LastEnd
)

// Changed tells a scene what to draw anew after an Update. All means everything, as after a phase was widened.
type Changed struct {
	All   bool
	Notes []journey.ID // boxes that changed, came or went
	Links []journey.ID
	Grid  bool // columns, rows, heads or titles
}

// Cell names a cell by indexes into Columns and Rows.
type Cell struct{ Col, Row int }

// Landing is where a note that is held at a point would come to lie: in a cell before a note, or loose.
type Landing struct {
	Place  journey.Place // without a rank; loose: X, Y
	Before journey.ID    // empty: last in the cell
	Score  journey.Int   // of an emotion that lies there; absent outside an emotions lane
	Rect   geom.Rect     // where it will lie, or for the next note of a cell the pale note
}

// Shift is where a note lies while a gap is open for those that are held.
type Shift struct {
	ID   journey.ID
	Rect geom.Rect
}

// Direction is where an arrow key points.
type Direction uint8

// The directions.
const (
	Leftward Direction = iota
	Rightward
	Upward
	Downward
)

// Step is the direction as columns to the right and rows down.
func (d Direction) Step() (dx, dy int) {
	switch d {
	case Leftward:
		return -1, 0
	case Rightward:
		return 1, 0
	case Upward:
		return 0, -1
	}
	return 0, 1
}
