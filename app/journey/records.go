package journey

// Record is one thing of a map: a note, a phase, a link.
type Record interface {
	head() *Head
}

// Head is what every record has.
type Head struct {
	ID      ID
	deleted bool
}

func (h *Head) head() *Head { return h }

// Alive reports whether the record is not deleted.
func (h *Head) Alive() bool { return !h.deleted }

// Map is the document's own record; there is one.
type Map struct {
	Head
	Title, Goal     string
	Scope           Span
	State           string // as-is or to-be
	BasedOn         ID     // of a to-be map: the as-is map
	Template        string
	Conclusion      string
	ReviewBy        string // date
	FiguresLast     Int    // months until figures are old
	Walked          string // date
	People          Int    // in the workshop, proposes the votes
	Language        string
	Matching, Fates Keyed
}

// Persona is the kind of customer that the map is about.
type Persona struct {
	Head
	Rank                                               string
	Name, Who, Wants, Initials, Segment, Reached, Note string
	Image, From                                        ID
	Target                                             bool
	Goals, Pains, Pleasures, Themes, Needs, Rivals     []string
}

// Phase is a column: one stretch of the journey.
type Phase struct {
	Head
	Rank                                            string
	Title, Aim, Description, Color, Stage, Duration string
	Reached                                         string
	Subphases                                       []string
	Width                                           Float // world units; absent: the layout chooses
	From                                            ID
}

// Lane is a row: one aspect, with a kind.
type Lane struct {
	Head
	Rank                         string
	Kind                         string // one of LaneKinds, or a newer version's
	Title, Question, Description string
	Color                        string
	Hidden, Folded               bool
	Height                       Float // world units; absent: the layout chooses
	From                         ID
}

// Note is one post-it.
type Note struct {
	Head
	Place                             Place
	Kind                              string // absent: the kind of its lane; text: loose text without paper
	Text, Color                       string
	Size                              Size  // of a loose note; zero: the layout chooses
	Ceiling                           Float // font size in world units from which text shrinks
	Score                             Int   // emotion, -2 to +2; absent is not 0
	Channels, Tags, Votes             Keyed
	Media, Attention                  string
	Influence, Initiative, Contact    string
	InfoFrom, InfoTo, Trigger         string
	Severity                          Int
	Reach                             Float
	Effort, Impact                    Float
	Resources, Owner, FirstStep, When string
	Chosen                            bool
	Priority                          Int
	Evidence, Source                  string
	Moment, AddsValue                 bool
	URL                               string
	Sell, Lever, Brand                string
	Actor, Image, Group, From         ID
	Private, Covered, Locked          bool
}

// Link is an arrow between two notes, or from a phase to a phase.
type Link struct {
	Head
	Rank             string
	From, To         ID
	Kind             string
	Label, Condition string
	Bend             Float // world units away from the route that the layout would choose
}

// Variant is a named path of a segment through the same map.
type Variant struct {
	Head
	Rank, Name, Segment, Description, Color string
	Skips, Repeats                          Keyed
}

// Stop is a place of the camera in a presentation.
type Stop struct {
	Head
	Rank, Title string
	Phase       ID
	Frame       Frame
	Hidden      bool
}

// Group holds notes together on the wall.
type Group struct {
	Head
	Title string
}

// Actor is a party that also acts: supplier, broker, bank, colleague.
type Actor struct {
	Head
	Rank, Name, Role, Color string
	Own                     bool // ours, not another's
}

// ActorStage is where the customer is in AIDA for one actor at one step.
type ActorStage struct {
	Head
	Actor, Step ID
	Stage       string
}

// Round is one round of dot voting.
type Round struct {
	Head
	Rank, Title, Date, About string
	Each, People             Int
	Candidates               []string // ids of notes, by number
	Covered                  bool
}

// Question is a review question of a phase.
type Question struct {
	Head
	Rank, Text, Stage, Answer string
	Phase                     ID
}

// Measurement is what was counted in a phase at a date.
type Measurement struct {
	Head
	Rank, Date, Source, Explanation                  string
	Phase                                            ID
	Entering, Conversion, Satisfaction, Value, Share Float
}

// Review is one customer's answer.
type Review struct {
	Head
	Rank, Date, Text, Person, Scale string
	Phase, Import                   ID
	Score, Value                    Float
}

// Image is a picture by the hash of its content; the bytes are kept elsewhere.
type Image struct {
	Head
	Alt, Type     string
	Width, Height Int
	Tint          string // its colour from afar, #RRGGBB
	Bytes         Int
}

// Muted is a check that the team has silenced on this map.
type Muted struct {
	Head
	Check, Reason string
	Target        ID
}

// Unknown is a record of a kind from a newer version; its registers are kept with the board.
type Unknown struct{ Head }
