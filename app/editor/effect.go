package editor

import (
	"reiskaart/app/journey"
	"reiskaart/app/order"
	"reiskaart/app/scene"
)

// Effect is something that the editor asks of the browser. The set is closed: the types of this file.
type Effect interface{ effect() }

// Handled says that the event was the editor's: the browser shall not act on it too.
type Handled struct{}

// Create puts a new map into the library, with its first snapshot, before any Append to it; Appended with N 0 answers.
type Create struct {
	Info     MapInfo
	Snapshot []byte // of replica.State
}

// Append writes a change to a map's journal; Appended answers. The editor sends one at a time.
type Append struct {
	Map    journey.ID
	Change journey.Change
	Line   []byte // of the change, as codec.AppendChange writes it, where it was made ahead; else nil
}

// ReadOn reads the journal of a map from after a key; Lines answers.
type ReadOn struct {
	Map journey.ID
	Key uint64
}

// Compact replaces a map's snapshot, which holds everything up to Key; these lines leave the journal. The edge does it when
// it holds the lock of the map, else it lets it be.
type Compact struct {
	Map      journey.ID
	Snapshot []byte
	Key      uint64
}

// PutInfo writes what the library shows of a map.
type PutInfo struct{ Info MapInfo }

// Discard takes a map out of the library for good. Deleting by hand only marks its MapInfo.
type Discard struct{ Map journey.ID }

// Load reads a map from the library; Opened answers.
type Load struct{ Map journey.ID }

// Peek reads a map from the library without opening it; Peeked answers.
type Peek struct{ Map journey.ID }

// PutPrefs remembers the preferences.
type PutPrefs struct{ Prefs Prefs }

// Rescue writes, synchronously, the changes that the journal has not confirmed: the page is going away, or another map comes.
// Who performs it brings them to the journal as well, since nothing more is asked of a map that was left.
type Rescue struct {
	Map     journey.ID
	Changes []journey.Change
}

// Download offers a file to the person's disk; Downloaded answers.
type Download struct {
	Name string
	Type string // media type
	Data []byte
	Copy bool // it is for others: the map does not count as saved in it

	Fonts bool // an SVG: the page's fonts go into it, so that its letters are as wide elsewhere as they were measured
}

// MakePoster has the pages of a poster made of a board, with its pictures; PosterMade answers.
type MakePoster struct {
	Ask   uint64
	Order order.Poster
	Map   journey.ID
	Board *journey.Board
}

// SavePicture offers a page of a poster as a PNG.
type SavePicture struct {
	Name  string
	Sheet order.Sheet
	Paper bool // its units are points: it is drawn as finely as paper is printed
}

// ChooseFile opens the browser's file dialog, for maps and pictures or for pictures only; Chosen answers.
type ChooseFile struct{ Images bool }

// ShrinkImage decodes an image file and scales it down to picture.MaxSide; ImageShrunk answers.
type ShrinkImage struct {
	Ask  uint64
	Type string // media type
	Data []byte
}

// PutImage keeps a picture of a map, and has it drawn wherever its id is; ImagePut answers.
type PutImage struct {
	Ask     uint64
	Map, ID journey.ID
	Type    string // media type
	Data    []byte
}

// ShowImages has pictures of a map drawn; ImagesShown answers as they come. One that the map lacks and another map of this browser
// has is kept for this one too: a note was copied from there.
type ShowImages struct {
	Map journey.ID
	IDs []journey.ID
}

// LoadImages reads the contents of pictures of a map; ImagesLoaded answers.
type LoadImages struct {
	Map journey.ID
	IDs []journey.ID
}

// SweepImages forgets the pictures of a map that have had no user for a week: Keep are those that have, besides those of its
// versions. The edge does it when it holds the lock of the map.
type SweepImages struct {
	Map  journey.ID
	Keep []journey.ID
}

// PutClipboard answers Copying; Own is for this program only.
type PutClipboard struct{ Text, HTML, Own string }

// CopyOut puts a text with its HTML on the clipboard, or the picture of the whole map, outside a copy of the browser's own; CopiedOut
// answers.
type CopyOut struct {
	Text, HTML string
	Said       string // told when the clipboard has it
	Picture    bool
	Poster     *MakePoster // the picture is its first page
}

// Print opens the browser's dialog to print what is shown, for which the style sheet leaves out the chrome. Paper is the size of the
// page without margins, as CSS has it ("297mm 210mm"), empty where the person chooses.
type Print struct{ Paper string }

// Chime is the soft sound at the end of the timer.
type Chime struct{}

// After asks for Elapsed in a number of milliseconds; a later one for the same timer takes its place.
type After struct {
	Timer  Timer
	Millis int
}

// Timer names a clock that the editor set.
type Timer uint8

// The timers.
const (
	CommitTimer   Timer = iota // text still open
	ToastTimer                 // a message goes
	FlashTimer                 // what undo brought back
	IdleTimer                  // compaction and the small picture
	ChromeTimer                // the chrome shows what has changed often
	RetryTimer                 // saving that failed is tried again
	RoomTimer                  // the clock for the room goes on
	VotedTimer                 // a vote was seen
	HoldTimer                  // a finger or pen that rests
	PairTimer                  // the hand rests: a large map is held beside its other again
	PosterTimer                // the hand rests: the poster is made anew
	CheckTimer                 // the checks look on
	ReviewTimer                // reviews come in, a slice at a time
	FoldTimer                  // a snapshot is written, a slice at a time
	AudienceTimer              // whether the audience's window keeps up
)

// Tell says something to the other windows of this page's room; theirs comes in as Heard.
type Tell struct{ Said string }

// OpenAudience opens the window of the audience, which knows by the room whom to follow. Blocked answers where the browser does not let it.
type OpenAudience struct{ Room string }

// CloseWindow closes this window, which is an audience's.
type CloseWindow struct{}

// Measure asks for the widths of grapheme clusters that the font lacks; Measured answers.
type Measure struct {
	Clusters []string
	Bold     bool
}

// FocusBoard gives the wall the keyboard.
type FocusBoard struct{}

// OpenCell shows the open cell of the table and gives it the keyboard, at once: the key that opened it is still to be typed there.
type OpenCell struct{}

// Picture asks to remember a small picture of the map, shown at the next visit before the program has started.
type Picture struct{}

// Sketch asks for a small picture of a map for the library, made of these segments and kept beside the map; Sketched answers.
type Sketch struct {
	Map      journey.ID
	Segments []scene.Segment
}

// LoadPictures reads the small pictures of all maps; Pictures answers.
type LoadPictures struct{}

// PutVersion keeps a version of a map, or, without Data, only writes what its list shows of it; VersionPut answers.
type PutVersion struct {
	Info VersionInfo
	Data []byte // a snapshot of replica.State
}

// ListVersions reads the list of a map's versions; Versions answers.
type ListVersions struct{ Map journey.ID }

// LoadVersion reads a version of a map; VersionOpened answers.
type LoadVersion struct{ Map, Version journey.ID }

// DropVersion forgets a version for good. Deleting by hand only marks its VersionInfo.
type DropVersion struct{ Map, Version journey.ID }

func (CopyOut) effect()      {}
func (Chime) effect()        {}
func (Sketch) effect()       {}
func (Tell) effect()         {}
func (OpenAudience) effect() {}
func (CloseWindow) effect()  {}
func (LoadPictures) effect() {}
func (PutVersion) effect()   {}
func (ListVersions) effect() {}
func (LoadVersion) effect()  {}
func (DropVersion) effect()  {}
func (Handled) effect()      {}
func (Create) effect()       {}
func (Append) effect()       {}
func (ReadOn) effect()       {}
func (Compact) effect()      {}
func (PutInfo) effect()      {}
func (Discard) effect()      {}
func (Load) effect()         {}
func (Peek) effect()         {}
func (PutPrefs) effect()     {}
func (Rescue) effect()       {}
func (Download) effect()     {}
func (ChooseFile) effect()   {}
func (ShrinkImage) effect()  {}
func (PutImage) effect()     {}
func (ShowImages) effect()   {}
func (LoadImages) effect()   {}
func (SweepImages) effect()  {}
func (PutClipboard) effect() {}
func (After) effect()        {}
func (Measure) effect()      {}
func (FocusBoard) effect()   {}
func (OpenCell) effect()     {}
func (Print) effect()        {}
func (MakePoster) effect()   {}
func (SavePicture) effect()  {}
func (Picture) effect()      {}
