package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/order"
	"reiskaart/app/replica"
	"reiskaart/app/touch"
)

// Event is what happened: a hand, a key, the storage, the clock. The set is closed: the types of this file.
type Event interface{ event() }

// Mods are the modifier keys that were held.
type Mods struct{ Ctrl, Shift, Alt bool } // Ctrl is also the Mac's Command

// Button of a pointer.
type Button uint8

// The buttons.
const (
	Primary Button = iota
	Middle
	Secondary
)

// Pressed is a pointer that went down on the wall, at P in screen units. Clicks counts quick repeats at one spot: 2 is a
// double-click.
type Pressed struct {
	P      geom.Point
	Button Button
	Clicks int
	Mods
}

// Moved is a pointer that moved, down or not; the edge hands over one a frame at most.
type Moved struct {
	P geom.Point
	Mods
}

// Released is a pointer that was lifted.
type Released struct {
	P geom.Point
	Mods
}

// Touched is a step of a finger or a pen on the wall, with the place in screen units; the edge hands over one move of each a frame
// at most.
type Touched struct {
	touch.Pointer // Millis and Grips are the editor's to fill in
	Mods
}

// Covered says how much of the canvas, from its lower edge, a soft keyboard lies over, in CSS pixels.
type Covered struct{ H float64 }

// Cancelled is a gesture that the browser took away.
type Cancelled struct{}

// Left is a pointer that left the wall.
type Left struct{}

// Wheel is a turn of the wheel or two fingers on a trackpad, in screen units; with Ctrl it zooms, as a pinch does. Fingers is
// set where it is known that no wheel was turned: of a pinch, and of fingers on the screen.
type Wheel struct {
	P      geom.Point
	DX, DY float64
	Mods
	Fingers bool
}

// Key is a key that went down, or up: that matters for what is held, such as space to pan. Name is KeyboardEvent.key; Code its place on the keyboard.
// InText is set while the writer has the focus, InField while a field of the chrome has.
type Key struct {
	Name, Code string
	Mods
	Up, Repeat, InText, InField, Composing bool
	AltGr                                  bool // it made the sign that Name is
}

// Typed is the writer's text after an input.
type Typed struct{ Text string }

// Blurred is the writer that lost the focus to something else than this page's own doing.
type Blurred struct{}

// Resized gives the canvas's size in CSS pixels and the device's pixels for each.
type Resized struct{ W, H, DPR float64 }

// Hidden is a page that is about to go away or to the background; effects must be done at once.
type Hidden struct{}

// Heard is what another window of this page's room said: see Tell.
type Heard struct{ Said string }

// Blocked says that the browser did not open the window of the audience.
type Blocked struct{}

// Leaving is a page that goes away, with its window or to be loaded again.
type Leaving struct{}

// Ticked comes before a frame, as long as Animating. Still says that the person asked the system for little movement.
type Ticked struct{ Still bool }

// Elapsed answers the effect After.
type Elapsed struct{ Timer Timer }

// Command runs a command of the registry; from a button, a menu or a key. Arg is what a few commands need: a colour, an id.
type Command struct{ Name, Arg string }

// SetField writes a field of what is selected, from the inspector; Value is text as typed, empty clears. Open says that the
// field is still being typed in, so that the writes make one undo step.
type SetField struct {
	Field journey.Field
	Value string
	Open  bool
}

// Carried is a thing of the chrome that is dragged, a solution of the list at the side: at P, in screen units, which may still lie over
// the chrome. Begins comes first, once it has moved further than a click; Done is its end, as is Cancelled.
type Carried struct {
	What         journey.ID
	P            geom.Point
	Begins, Done bool
}

// Dragged is a shape of a page's chart that is dragged to X, Y, shares of the chart's plane from its left upper corner, or with By
// moved by so much; What names it, with the page's key before a stroke. Done says that it was let go there, Off that it goes back to
// where it was.
type Dragged struct {
	What          string
	X, Y          float64
	By, Done, Off bool
}

// PastedIn is a range of a spreadsheet that was pasted in a field of a page.
type PastedIn struct {
	Field      journey.Field
	Text, HTML string
}

// Copying asks for what goes on the clipboard, and with Cut takes that off the wall: the effect PutClipboard answers within the
// same Update.
type Copying struct{ Cut bool }

// Pasted is what the clipboard held; Own is what a copy of ours put there besides.
type Pasted struct {
	Text, HTML, Own    string
	LongText, LongHTML int // letters of what is longer than any paste, and so was not fetched
}

// Chosen is a file that the person chose, dropped at P, or, without a name, pasted.
type Chosen struct {
	Name    string
	Kind    string // media type, as the browser has it
	Size    int64
	Data    []byte
	Err     bool // it could not be read, or is larger than anything that is
	Dropped bool
	P       geom.Point
}

// ImageShrunk answers the effect ShrinkImage: the picture as it will be kept.
type ImageShrunk struct {
	Ask  uint64
	Type string // media type
	W, H int    // pixels
	Tint string // its mean colour, #RRGGBB
	Data []byte
	Err  bool // it could not be decoded
}

// ImagePut answers the effect PutImage. Used and Left are bytes of the browser's storage, 0 where it does not tell.
type ImagePut struct {
	Ask        uint64
	Used, Left int64
	Err        bool // it may not be kept
	None       bool // nor may any: there is no place for pictures
}

// ImagesShown says that pictures have come that can be drawn now.
type ImagesShown struct{}

// ImagesLoaded answers the effect LoadImages; what is missing could not be read.
type ImagesLoaded struct {
	Map    journey.ID
	Images map[journey.ID][]byte
}

// Downloaded answers the effect Download: the file was handed to the browser.
type Downloaded struct {
	Name string
	Copy bool // of the effect
}

// PosterMade answers the effect MakePoster.
type PosterMade struct {
	Ask    uint64
	Sheets []order.Sheet
	Say    string // what is not on it, in words
	Err    bool
}

// CopiedOut answers the effect CopyOut. Of a PutClipboard outside a copy of the browser's own it says only that it did not come through.
type CopiedOut struct {
	Said string // of the effect
	Err  bool
}

// Begun is the first event: what the browser remembered. Seed is chance for ids.
type Begun struct {
	Seed     uint64
	Language string // "nl" or "en"
	Prefs    Prefs
	Maps     []MapInfo
	Last     *Opened // the last map, where it could be opened
	Room     string  // by which this page and the window of its audience know each other
	Follows  bool    // this is that window
	Trouble  bool    // the storage cannot be used: maps live in this page only
}

// Opened answers the effect Load: a map as the library keeps it.
type Opened struct {
	Map    journey.ID
	Info   MapInfo
	Saved  replica.Saved
	Failed bool
}

// Peeked answers the effect Peek.
type Peeked struct {
	Map    journey.ID
	Saved  replica.Saved
	Failed bool
}

// Appended answers the effect Append.
type Appended struct {
	Map    journey.ID
	Author journey.Author // of the change; one that was rescued has another than this tab
	N      uint64
	Err    bool // it may not be kept: not saved
}

// Lines answers the effect ReadOn: what the journal has got since, this tab's own changes among it. Pruned says that another
// tab has compacted meanwhile and the map must be loaded again.
type Lines struct {
	Map         journey.ID
	Lines       []replica.Line
	Pruned, Err bool
}

// Nudged says that another tab has written to a map's journal.
type Nudged struct{ Map journey.ID }

// LibraryChanged is the list of maps, read again because another tab changed it.
type LibraryChanged struct{ Maps []MapInfo }

// Measured answers the effect Measure: widths in em of grapheme clusters that the font lacks.
type Measured struct {
	Clusters []string
	Bold     bool
	Widths   []float64
}

// Sketched answers the effect Sketch: the picture, as SVG.
type Sketched struct {
	Map journey.ID
	SVG string
}

// Pictures answers the effect LoadPictures: SVG by map.
type Pictures struct{ Pictures map[journey.ID]string }

// VersionPut answers the effect PutVersion.
type VersionPut struct {
	Info VersionInfo
	Err  bool // it may not be kept
}

// Versions answers the effect ListVersions, in no order.
type Versions struct {
	Map  journey.ID
	List []VersionInfo
	Err  bool
}

// VersionOpened answers the effect LoadVersion.
type VersionOpened struct {
	Map, Version journey.ID
	Data         []byte // a snapshot of replica.State; nil where it could not be read
}

func (CopiedOut) event()      {}
func (Sketched) event()       {}
func (Pictures) event()       {}
func (VersionPut) event()     {}
func (Versions) event()       {}
func (VersionOpened) event()  {}
func (Ticked) event()         {}
func (Heard) event()          {}
func (Blocked) event()        {}
func (Leaving) event()        {}
func (Pressed) event()        {}
func (Moved) event()          {}
func (Released) event()       {}
func (Touched) event()        {}
func (Covered) event()        {}
func (Cancelled) event()      {}
func (Left) event()           {}
func (Wheel) event()          {}
func (Key) event()            {}
func (Typed) event()          {}
func (Blurred) event()        {}
func (Resized) event()        {}
func (Hidden) event()         {}
func (Elapsed) event()        {}
func (Command) event()        {}
func (SetField) event()       {}
func (Copying) event()        {}
func (Carried) event()        {}
func (Pasted) event()         {}
func (Chosen) event()         {}
func (ImageShrunk) event()    {}
func (ImagePut) event()       {}
func (Dragged) event()        {}
func (PastedIn) event()       {}
func (ImagesShown) event()    {}
func (ImagesLoaded) event()   {}
func (Downloaded) event()     {}
func (PosterMade) event()     {}
func (Begun) event()          {}
func (Opened) event()         {}
func (Peeked) event()         {}
func (Appended) event()       {}
func (Lines) event()          {}
func (Nudged) event()         {}
func (LibraryChanged) event() {}
func (Measured) event()       {}
