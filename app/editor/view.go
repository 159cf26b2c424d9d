package editor

import (
	"reiskaart/app/geom"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
)

// MapInfo is what the library knows of a map without opening it.
type MapInfo struct {
	ID      journey.ID
	Title   string
	Notes   int
	Changed int64  // Unix milliseconds of the last change
	Deleted int64  // Unix milliseconds; 0: not deleted
	File    string // name of the file that it was last saved to or read from
	Filed   int64  // Unix milliseconds of that
	Persona string // whose journey it is; empty: nobody's yet
	Segment string // of that persona
	Wanted  bool   // it is a to-be map
	BasedOn journey.ID
}

// VersionInfo is what the list of versions shows of one.
type VersionInfo struct {
	ID, Map  journey.ID
	Name     string
	Made     int64 // Unix milliseconds
	Notes    int
	ByItself bool // the program kept it, and no person
	Images   []journey.ID
	Deleted  int64 // Unix milliseconds; 0: not deleted
}

// Prefs is what the browser remembers of a person.
type Prefs struct {
	Language  string // "nl" or "en"; empty: the browser's
	Last      journey.ID
	Seen      int64                      // Unix milliseconds at which Last was last written
	Cameras   map[journey.ID]geom.Camera // where each map was left
	Inspector bool
	Grid      bool     // loose notes go to the dots
	Told      []string // content of files of which was told what is odd about them: see sumOf
	Sort      string   // of the library: "", "title" or "persona"
	Recent    []string // commands of the palette, the last one first

	LargeType  bool // chrome and heads are larger while presenting
	KeysOff    bool // keys that are a single character do nothing on the wall (WCAG 2.1.4)
	WheelZooms bool // the wheel zooms, and with Ctrl pans
	Silent     bool // no sounds
	NoMinimap  bool

	Checked []journey.ID // maps whose page of checks was opened here, the latest last
}

// View is all that the chrome shows. It is made anew when something of it changed; Rev tells.
type View struct {
	Rev   uint64
	Words *lang.Words
	Lang  string

	Title     string
	Saved     SavedState
	State     string   // huidig or gewenst, where there is a map of the other state; empty otherwise
	Other     MenuItem // the way to that map; without a label there is none
	Tool      string   // name of the tool's command: select, note, link or hand
	Zoom      int      // percent
	Choice    bool     // there is something to zoom to
	CanUndo   bool
	CanRedo   bool
	Start     bool   // the card of the first visit
	Status    string // what Enter, Tab and Esc do now
	Toast     *Toast
	Menu      []MenuItem     // the open menu, nil when closed
	Library   *Library       // nil when closed
	Inspector *Inspector     // nil when closed
	Variants  *VariantsPanel // nil when closed
	Find      *FindBar       // nil when closed
	Filter    *FilterPanel   // nil when closed
	Maps      *MapsPanel     // nil when closed
	Legend    *Legend        // nil when the wall shows no more than itself
	Plan      *PlanPanel     // nil when closed
	Picker    *Picker        // nil when closed
	Guide     *Guide         // nil when closed
	Walk      *WalkThrough   // nil when nobody walks
	Question  *Question      // nil when nothing is asked
	Away      string         // label of the button that leads to what undo brought back out of view; empty: none
	Alarm     string         // what is wrong with saving, empty when nothing is
	Live      string         // said to a screen reader
	Lost      bool           // nothing of the map is in view: offer the way back
	Versions  *VersionList   // nil when closed
	Quiet     string         // how far the chrome makes room: "present", "large", "audience" or ""
	Peek      string         // the bar at an edge that is back for the moment: "top", "bottom" or ""
	LargeType bool
	Session   *SessionBar      // nil while nobody presents
	Stops     *StopsPanel      // nil when closed
	Looking   *Looking         // the version that the wall shows, nil while it shows the open map
	Context   *ContextMenu     // nil when closed
	Palette   *Palette         // nil when closed
	Keys      *KeyList         // nil when closed
	Settings  []InspectorField // nil when closed
	Keeping   bool             // the tool stays in the hand

	Surface  string    // what shows the map: "wall", "table", "poster" or "insight"
	Surfaces []Surface // the switch between them
	Aged     *Aged     // the map or its figures have grown old; nil while not
	Checks   string    // the word that leads to the checks, with their number where that is shown
	Insight  *Insight  // nil where the map is shown otherwise
	Poster   *Poster   // as well
	Table    *TableView

	Timer      *TimerCard    // nil when there is none
	Vote       *VoteCard     // nil when closed
	Priorities *PriorityList // nil when closed
	Chat       *ChatCard     // nil when closed
	Closing    *ClosingCard  // nil when closed
	Watched    bool          // an audience's window is open
	Audience   *Audience     // of an audience's window, which has nothing else; nil in others
}

// SavedState is the state of saving, with its words.
type SavedState struct {
	State string // "browser", "file", "changed" or "unsaved"
	Text  string
	Busy  bool // a change is still on its way to the disk
}

// Toast is a passing message, with what can be done about it.
type Toast struct {
	Text   string
	Action string // label; empty: none
	Run    Command
	Other  string // label of a second thing to do; empty: none
	Or     Command
}

// MenuItem is an entry of the menu.
type MenuItem struct {
	Label, Keys string
	Run         Command
	Enabled     bool
	Ruled       bool // a line above it
}

// Library is the list of maps, by persona, a wanted map right after the present one.
type Library struct {
	Maps  []LibraryItem
	Sort  string // see Prefs
	Sorts []Choice
	Acts  []MenuItem // what can be made of the open map
	Rest  bool       // others are looking along: the other maps are not listed until asked for
}

// LibraryItem is one map of the library.
type LibraryItem struct {
	ID      journey.ID
	Title   string
	Group   string // the persona that it stands under, in words
	Segment string
	State   string // huidig or gewenst
	Detail  string // notes and last change in words
	Picture string // a small SVG; empty where none was made yet
	Current bool
	Paired  bool // it is the wanted map of the one before it
}

// VersionList is how the open map was before.
type VersionList struct {
	Items  []VersionItem
	Naming journey.ID // whose name has the caret
}

// VersionItem is one version of the open map.
type VersionItem struct {
	ID           journey.ID
	Name, Detail string // the detail: when, how many notes
	Shown        bool   // it is looked at
}

// Looking says which version the wall shows.
type Looking struct {
	Text, Keys string
	Now        bool // the wall was flipped to the open map
}

// Inspector is what can be set on what is selected.
type Inspector struct {
	Heading string
	Of      string // changes when another thing is inspected
	Fields  []InspectorField
	Actions []MenuItem

	Questions *QuestionList // of a phase
	Focus     journey.Field // the field that is to have the caret, once
	Asked     uint64        // and once more when this changes
}

// InspectorField is one field. Its kind is one of:
//
//	line, text, list, date     typed; a list is a text a line
//	menu, choice, color        one of Choices; a menu where these are many
//	icons                      any number of Choices
//	toggle                     on or off
//	stages                     one of AIDA, as boxes in a row
//	commands                   Field is a command, each of Choices an argument of it
//	section, fold              a heading; what hides and shows the fields after it
type InspectorField struct {
	Field   journey.Field
	Label   string
	Kind    string
	Value   string
	Choices []Choice // of a line: words that can be added to it

	Mixed  bool   // what is chosen differs in it
	Clears bool   // a press on the word that is chosen already clears it
	Unit   string // behind a line
	Hint   string // in an empty line
	Help   string // below the field
	Href   string // the page that a line leads to, empty where it leads nowhere
}

// Choice is one word out of several.
type Choice struct {
	Value, Label, Color string
	On                  string // of icons: "true", "mixed" or ""
	Icon                string // of a channel: its key
}

// Question is something to decide, with at most three answers.
type Question struct {
	Title, Text string
	Answers     []MenuItem
}

// Writer is the open text: where its textarea stands and what it holds.
type Writer struct {
	Open    bool
	Session uint64 // changes when another text is opened: only then the edge sets the textarea's text
	Text    string
	Rect    geom.Rect // of the text, in screen units before Zoom is applied: left, top; W and H in world units
	Zoom    float64
	Size    float64 // font size in world units
	Bold    bool
	Align   string // "left" or "center"
	Label   string // for a screen reader
	Select  bool   // all text is selected when it opens
	Hint    string // stands in the place of a text that is yet to come
}
