package lang

// Start is the card of the first visit and the starting map.
type Start struct {
	_ neverEqual

	Title, Type, Look, Other, Paste, Open, Private, PasteHow string
	Untitled                                                 string
}

// Saved is the state of saving.
type Saved struct {
	_ neverEqual

	OnlyHere, Empty, Untouched string
	InFile, Since              Format
	Not, NotLong, Save         string
	NoStorage                  string
}

// Library is the list of maps.
type Library struct {
	_ neverEqual

	Title, New, Close, Duplicate, Delete, None, Current string
	Deleted, Copy, CopyN                                Format
	Notes                                               Count
	Today, Yesterday                                    Format
	Search                                              string
}

// Picker is the choice of a template.
type Picker struct {
	_ neverEqual

	Title, With, Cleared string
	Examples             Count
}

// Guide is the panel of the eight steps.
type Guide struct {
	_ neverEqual

	Title           string
	Steps           [8]GuideStep
	Done            Count
	Ticked          string
	Nobody, NoStart string
}

// GuideStep is a step of the guide: what it is called, what is done in it, and where its button leads.
type GuideStep struct{ Title, Text, Go string }

// Walk is the walk through the journey from the customer's place.
type Walk struct {
	_ neverEqual

	Title, Customer, Next, Back, Finish, Stop, Stopped, Walked string
	You, Place                                                 Format
	Feel, Pain, Help, Meet, True                               string
	Keys                                                       string
}

// Commands are the names of what can be done, as in menus and on buttons.
type Commands struct {
	_ neverEqual

	Select, Note, Link, Hand                      string
	Undo, Redo, Duplicate, Delete, All            string
	Save, Open, Library, New, Sample, CopyMap     string
	NoExamples, Guide, Walk                       string
	ZoomIn, ZoomOut, Fit, FitSelection, Real      string
	AddPhase, AddPhaseLeft, AddLane, AddLaneAbove string
	MoveLeft, MoveRight, MoveUp, MoveDown         string
	Write, Reverse, MakeLink                      string
	Inspector, Language, Menu, More, Show, Back   string
	Variants                                      string
	AddPain, AddSolution                          string
	SendTo                                        Format
}

// Lanes are the kinds of lanes, of what lies in them, and the question that an empty cell asks.
type Lanes struct {
	_ neverEqual

	Actions, Touchpoints, Emotions, Pains, Solutions, Actors, Information, Questions, Metrics, Image, Line, Free, Text          string
	AskActions, AskTouchpoints, AskEmotions, AskPains, AskSolutions, AskActors, AskInformation, AskQuestions, AskImage, AskFree string
	Happy, Angry                                                                                                                string
	NotPlaced                                                                                                                   string
}

// Feelings are words for an emotion by its score, as examples.
type Feelings struct{ Lowest, Low, Middle, High, Highest, None string }

// Inspect is the inspector.
type Inspect struct {
	_ neverEqual

	Title, Map, Phase, Lane, Note, Link string
	Notes                               Count
}

// Fields are the names of what can be set, and of choices.
type Fields struct {
	_ neverEqual

	Color, Score, Kind, Label, Condition, Title, Aim, Description, Goal, Width, Height, Question, Influence, Evidence, Moment, Size string
	Yes, Partly, No, None, On                                                                                                       string
	LeadsTo, LoopsBack, Skips, Causes, Solves                                                                                       string
	Observation, Interview, Colleague, Social, Review, Data, Assumption                                                             string
	Notices                                                                                                                         string // what the page says by itself, as a screen reader calls its place
	Yellow, Blue, Pink, Green, Brown, Purple, Grey, OwnColor                                                                        string
	Small, Medium, Large                                                                                                            string
	NewPhase, NewLane                                                                                                               string
}

// Variants is the panel of variants, and what is said while one is walked.
type Variants struct {
	_ neverEqual

	Title, None, Whole, Add, New, Walk, Stop, Skip, Times, Segment, Higher, Lower string
	PathOf, Steps, Taken, Phases, InARow                                          Format
	Walking, Again, Skipped, SkippedBy, Resumed, Deleted                          Format
	Status, StatusStep                                                            string
}

// Laid is what is said about the curve of another map that is laid over this one's.
type Laid struct {
	_ neverEqual

	LayOver, LiftOff, None, NoLane, Legend string
	Unread, NoMoods, Gone, Over            Format
	Away                                   Count
}

// Status says what the keys do now.
type Status struct {
	_ neverEqual

	Writing, WritingOld, WritingLoose, WritingTitle, WritingHead, WritingLane, WritingCorner, Persona, Cell, Note, Notes, Link, Phase, Lane, Idle, Bare, Carrying, Linking, LinkingKeys, Placing, Panning string
	Feeling                                                                                                                                                                                               Format
	Emotion, StepFeels, WithPain, WithSolution, Moods                                                                                                                                                     string
}

// Say is what the wall says after an act: shortly on the screen, and to a screen reader.
type Say struct {
	_ neverEqual

	Deleted, Moved, Pasted, Duplicated, Copied, Selected Count
	MovedTo, NoteIn, PhaseAdded, LaneAdded, LinkFrom     Format
	PhaseDeleted, LaneDeleted                            Format
	HeadsFilled, HeadsNew                                Count  // phases named by a paste
	FirstRow                                             string // of a pasted table only that was used
	Undid, Redid, Nothing                                string
	Step                                                 Format
	Felt, FeltAt, Sent, MovedUnder                       Format
	FeltMany                                             Count
	Unfelt                                               string
}

// File is what is said about files that come in.
type File struct {
	_ neverEqual

	Empty, Word, Excel, Pdf, Picture, Html, Table, Other, Excalidraw, Tldraw string
	Canvas, Zip, Long, Text16                                                string
	NotJSON, Later, Unreadable                                               Format
	Salvaged, Broken                                                         Format
	Same                                                                     string
	Differs, Beside, Mine, Cancel, DiffersTitle                              string
	Added, Changed, Removed                                                  Format
	Brought                                                                  string
	KindNote, KindPhase, KindLane, KindLink, KindPersona, KindMap, KindElse  Count
	NotStill                                                                 string
}
