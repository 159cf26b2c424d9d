// Package scene turns a sheet into one display list: the screen, the hit test, the SVG and, later, the PNG, the print and
// the outline for screen readers are all made from it.
//
// The list is segments, one for each note, cell, link, head and title, in coordinates local to the segment, replaced one
// by one as the map changes. Moving a selection is an offset on its segments and draws nothing anew.
//
//	s := scene.New(face, &scene.Light, lang.For("nl"))
//	s.Update(board, sheet, layout.Changed{All: true})
//	s.Frame(&board, view)         // the world and the frozen heads, as commands for static/paint.js
//	s.Overlay(&overlay, view, &o) // selection, handles, ghosts
//	hit := s.Hit(point, &view)    // what lies under a screen point
//
// A segment's commands are encoded when it first comes into view at a level of detail (level.go), and kept; a frame mostly
// copies them. What the commands look like is told in encode.go.
//
// Where things are: what changed is taken over in update.go and drawn in frame.go; what is drawn with is pen.go. Of a note
// the paper and text are in notes.go, the rows at its foot in marks.go, signs.go (with the paths of icons.go) and chips.go;
// a picture in picture.go, an emotion in faces.go and the curve in curve.go, that of another map in laid.go, what customers say in evidence.go, what stood in its cells in below.go. Of the grid, cells are in wall.go and
// lanes.go, heads and titles in heads.go, subphases.go, titles.go and conversion.go, the corner in corner.go, all at the
// places of panes.go. Links are in links.go, the path of a variant in variant.go, what a walk-through leaves in only.go,
// what a filter leaves and a search finds in kept.go, what is voted on in candidates.go.
// Where it is too small for that, text is set anew for the screen: reading.go tells how, small.go draws notes so, small_words.go the words of emotions and placards.go the
// words on links.
// What goes with the hand is in moving.go, carry.go (many notes), lifted.go (an emotion) and slide.go (a phase); what the overlay shows in
// overlay.go, outline.go, places.go, link_handles.go and writing.go; what lies under a point in hit.go.
package scene

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
)

// Part says what a segment shows; also what a hit is.
type Part uint8

// The parts.
const (
	None Part = iota // the bare wall
	Cell
	Tray  // around what is not placed (ID empty) or parked (ID "parked")
	Curve // of an emotions lane; the dashes of a line
	Link
	Trail // the path of the variant that is walked (ID)
	Note
	Head  // of a phase
	Title // of a lane
	Corner
	Boundary // what share goes on from one head to the next
	Aside    // the line that tells of hidden lanes
)

// Key names a segment.
type Key struct {
	Part Part
	ID   journey.ID // of the note, link, phase or lane; of a cell the phase
	Lane journey.ID // of a cell
}

// Segment is a piece of the list that is replaced as a whole.
type Segment struct {
	Key   Key
	At    geom.Point // the world point that is the items' origin
	Box   geom.Rect  // bounds in world units, all ink but shadows included
	Items []Item
	Pale  bool // drawn with the opacity Paleness
}

// Paleness is the opacity of what the variant that is shown skips.
const Paleness = 0.28

// Op is what an Item draws.
type Op uint8

// The ops. Coordinates are world units, local to the segment.
const (
	Rect    Op = iota // a rectangle with corner radius R
	Path              // the Pts as a path: see Verbs
	Circle            // around X, Y with radius R
	Line              // of text: X, Y is the left end of the baseline, or its middle or right end, by Align
	Shadow            // the soft shadow under the paper X, Y, W, H
	Picture           // the image with the id Text in X, Y, W, H, or, until it is there, Fill; round, with its middle, where R is set
)

// Item is one thing drawn.
type Item struct {
	Op         Op
	X, Y, W, H float64
	R          float64
	Fill       Color   // of a line of text its ink; 0: not filled
	Stroke     Color   // 0: not stroked
	Width      float64 // of the stroke; on the screen never under 1 pixel
	Dash       float64 // length of the dashes, with gaps of six tenths of it; 0 for none
	Text       string
	Tail       string // drawn behind Text: "", "-" or "…"
	Size       float64
	Bold       bool
	Align      Align
	Verbs      []byte    // 'M' 'L' 'C' 'Z', taking 1, 1, 3 and 0 points
	Pts        []float64 // x, y pairs
}

// Align tells which end of a line of text X is.
type Align uint8

// The alignments.
const (
	Left Align = iota
	Middle
	Right
)
