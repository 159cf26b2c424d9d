package lang

// Timer is the clock for the room.
type Timer struct {
	_ neverEqual

	Group, Title, Minutes, Start, Pause, Resume, Stop, Move, Over, Odd, Gone string
	Quiet, Sound                                                             string
	More                                                                     string
	Left, Seconds                                                            Count
	Halted                                                                   Format
}

// Voting is a round of dot voting.
type Voting struct {
	_ neverEqual

	Title, About, Each, People, Begin, Nothing, ByLine, Show, Later, Results, Nobody, Clear string
	Candidates, Selected                                                                    Count
	How, HowOne, In, Voted, Taken, Full, ManyLines                                          Format
	TooMany, Unknown, Unclear                                                               Format
	NoNumber, Tied, Again, Status                                                           string
	ByHand, Votes                                                                           Count
	Prioritize, Prioritized                                                                 Count
	TieLast                                                                                 Format
	Proposal                                                                                Format
}

// Priorities is what lies side by side after a vote, with room for solutions.
type Priorities struct {
	_ neverEqual

	Title, Show, Close, Write, Status string
	Number                            Format
}

// ChatRound is a round in which everybody writes first and sends at once.
type ChatRound struct {
	_ neverEqual

	Title, How, Start, Write, Send, Ready, Paste, Parking, Uncover, Covered, Closed, Kept, Stay string
	Where                                                                                       Format
	Lies, Turned                                                                                Count
}

// Closing is the end of a session, and its minutes.
type Closing struct {
	_ neverEqual

	Title, Priorities, NoPriorities, Actions, NoActions, Choose, Parked, NoParked, Saved, Calm string
	NoOwner, NoStep, NoDate                                                                    string
	Missing                                                                                    Format
	CoveredParked                                                                              Count
	CopyMinutes, CopyPicture, MinutesCopied, PictureCopied, NotCopied, NoPicture               string
	Minutes, Goal, Solution, Solves, Pain, NoFile, Phase                                       string
}

var dutchTimer = Timer{
	Group: "Met een groep", Title: "Timer", Minutes: "Minuten", Start: "Start", Pause: "Pauze", Resume: "Verder", Stop: "Stop de timer", Move: "Zet de timer ergens anders",
	Over: "De tijd is om", Odd: "Schrijf minuten, zoals 5 of 2:30", Gone: "De timer is weg", Quiet: "Geluid uit", Sound: "Geluid aan", More: "+1 minuut",
	Left: Count{"Nog {0} minuut", "Nog {0} minuten"}, Seconds: Count{"Nog {0} seconde", "Nog {0} seconden"}, Halted: "Timer staat stil op {0}",
}

var englishTimer = Timer{
	Group: "With a group", Title: "Timer", Minutes: "Minutes", Start: "Start", Pause: "Pause", Resume: "Go on", Stop: "Stop the timer", Move: "Put the timer elsewhere",
	Over: "Time is up", Odd: "Write minutes, such as 5 or 2:30", Gone: "The timer is gone", Quiet: "Sound off", Sound: "Sound on", More: "+1 minute",
	Left: Count{"{0} minute left", "{0} minutes left"}, Seconds: Count{"{0} second left", "{0} seconds left"}, Halted: "Timer stands still at {0}",
}

var dutchVoting = Voting{
	Title: "Stemmen", About: "Waarover", Each: "Stemmen ieder", People: "Mensen in de groep", Begin: "Begin",
	Nothing: "Hier is nog niets om op te stemmen.", ByLine: "Een regel per persoon", Show: "Toon", Later: "Later verder", Results: "De stand",
	Nobody: "Er is niet gestemd.", Clear: "Haal deze ronde weg",
	Candidates: Count{"{0} notitie om op te stemmen", "{0} notities om op te stemmen"}, Selected: Count{"De {0} gekozen notitie", "De {0} gekozen notities"},
	How: "Ieder {0}, meer op één mag. Zet de nummers in de chat; plak ze hier of typ ze: {1}", HowOne: "Ieder {0}. Zet het nummer in de chat; plak het hier of typ het: {1}",
	In: "{0} van de {1} stemmen binnen. De stand blijft dicht tot je op Toon klikt.", Voted: "Stem op {0}. {1} van de {2} binnen.", Taken: "Stem van {0} weg. {1} van de {2} binnen.",
	Full: "Alle {0} stemmen zijn al binnen.", ManyLines: "Er zijn {0} regels met stemmen en {1} mensen.",
	TooMany: "{0} is te veel", Unknown: "{0} is er niet", Unclear: "wat is ‘{0}’?", NoNumber: "geen nummer", Tied: "gelijk", Again: "Nog een ronde",
	Status: "Klik op een notitie: een stem erbij. Shift+klik: eraf · Ctrl+Enter: Toon · Esc: later verder met S",
	ByHand: Count{"{0} stem met een klik", "{0} stemmen met een klik"}, Votes: Count{"{0} stem", "{0} stemmen"},
	Prioritize: Count{"Maak deze prioriteit", "Maak de eerste {0} prioriteit"}, Prioritized: Count{"{0} prioriteit gemarkeerd", "{0} prioriteiten gemarkeerd"},
	TieLast:  "Plaats {0} is gedeeld, dus dit zijn er {1}. Kiezen tussen gelijken kan de groep zelf.",
	Proposal: "{0}, ieder {1}",
}

var englishVoting = Voting{
	Title: "Vote", About: "On what", Each: "Votes each", People: "People in the group", Begin: "Begin",
	Nothing: "There is nothing to vote on here yet.", ByLine: "A line per person", Show: "Show", Later: "Go on later", Results: "The result",
	Nobody: "Nobody voted.", Clear: "Take this round away",
	Candidates: Count{"{0} note to vote on", "{0} notes to vote on"}, Selected: Count{"The {0} selected note", "The {0} selected notes"},
	How: "{0} each, more than one on a note is fine. Put the numbers in the chat; paste them here or type them: {1}", HowOne: "{0} each. Put the number in the chat; paste it here or type it: {1}",
	In: "{0} of {1} votes are in. The result stays closed until you click Show.", Voted: "Vote for {0}. {1} of {2} are in.", Taken: "Vote for {0} taken away. {1} of {2} are in.",
	Full: "All {0} votes are in already.", ManyLines: "There are {0} lines with votes and {1} people.",
	TooMany: "{0} is too many", Unknown: "there is no {0}", Unclear: "what is ‘{0}’?", NoNumber: "no number", Tied: "tied", Again: "Another round",
	Status: "Click a note: one more vote. Shift+click: one less · Ctrl+Enter: Show · Esc: go on later with S",
	ByHand: Count{"{0} vote by a click", "{0} votes by clicks"}, Votes: Count{"{0} vote", "{0} votes"},
	Prioritize: Count{"Make this a priority", "Make the first {0} priorities"}, Prioritized: Count{"{0} priority marked", "{0} priorities marked"},
	TieLast:  "Place {0} is shared, so these are {1}. Choosing between equals is up to the group.",
	Proposal: "{0}, {1} each",
}

var dutchPriorities = Priorities{
	Title: "Prioriteiten naast elkaar", Show: "Prioriteiten naast elkaar", Close: "Sluit de prioriteiten", Write: "Wat zou helpen?",
	Status: "Ctrl+Enter: een oplossing bij de gekozen prioriteit · Tab: volgende prioriteit · Esc: hele kaart", Number: "Prioriteit {0}",
}

var englishPriorities = Priorities{
	Title: "Priorities side by side", Show: "Priorities side by side", Close: "Close the priorities", Write: "What would help?",
	Status: "Ctrl+Enter: a solution for the selected priority · Tab: next priority · Esc: whole map", Number: "Priority {0}",
}

var dutchChatRound = ChatRound{
	Title: "Chatronde", How: "Iedereen schrijft tegelijk in de chat en stuurt pas bij het signaal. Zo praat niemand elkaar na.", Start: "Begin",
	Write: "Schrijf het op, stuur samen bij het signaal", Send: "Stuur nu", Ready: "Nu sturen",
	Paste: "Kopieer de chat en plak haar hier, op de kaart: Ctrl+V. De notities blijven dicht tot je ze omdraait.",
	Where: "Ze komen in {0}.", Parking: "Ze komen op de parkeerplaats.", Uncover: "Draai alles om", Covered: "notitie die nog dicht ligt", Closed: "Deze notitie ligt nog dicht. Draai eerst alles om.",
	Kept: "Wat nog dicht ligt, gaat niet mee op het klembord.", Stay: "Ronde klaar",
	Lies:   Count{"{0} notitie ligt dicht", "{0} notities liggen dicht"},
	Turned: Count{"{0} notitie omgedraaid", "{0} notities omgedraaid"},
}

var englishChatRound = ChatRound{
	Title: "Chat round", How: "Everybody writes in the chat at the same time and sends at the signal only. So nobody echoes anybody.", Start: "Begin",
	Write: "Write it down, send together at the signal", Send: "Send now", Ready: "Send now",
	Paste: "Copy the chat and paste it here, on the map: Ctrl+V. The notes stay face down until you turn them.",
	Where: "They go to {0}.", Parking: "They go to the parking place.", Uncover: "Turn all over", Covered: "note that lies face down", Closed: "This note still lies face down. Turn all over first.",
	Kept: "What still lies face down does not go to the clipboard.", Stay: "Round done",
	Lies:   Count{"{0} note lies face down", "{0} notes lie face down"},
	Turned: Count{"{0} note turned over", "{0} notes turned over"},
}

var dutchClosing = Closing{
	Title: "Afronden", Priorities: "Prioriteiten", NoPriorities: "Nog geen prioriteiten.", Actions: "Wie doet wat", NoActions: "Nog geen oplossing gekozen.",
	Choose: "Kies", Parked: "Geparkeerd", NoParked: "Niets geparkeerd.", Saved: "Waar de kaart staat", Calm: "Er wordt niets verstuurd en niets gesloten.",
	NoOwner: "nog niemand", NoStep: "nog geen eerste stap", NoDate: "nog geen datum", Missing: "Nog open: {0}",
	CoveredParked: Count{"{0} notitie die nog dicht ligt", "{0} notities die nog dicht liggen"},
	CopyMinutes:   "Kopieer verslag", CopyPicture: "Kopieer plaatje", MinutesCopied: "Het verslag staat op het klembord. Plak het in een mail of document.",
	PictureCopied: "Het plaatje staat op het klembord.", NotCopied: "Kopiëren ging niet: de browser laat het klembord hier niet toe.",
	NoPicture: "Er is nog niets om een plaatje van te maken.",
	Minutes:   "Verslag", Goal: "Doel", Solution: "Oplossing", Solves: "Helpt tegen", Pain: "Prioriteit", NoFile: "Nog niet in een bestand bewaard", Phase: "Fase",
}

var englishClosing = Closing{
	Title: "Wrap up", Priorities: "Priorities", NoPriorities: "No priorities yet.", Actions: "Who does what", NoActions: "No solution chosen yet.",
	Choose: "Choose", Parked: "Parked", NoParked: "Nothing parked.", Saved: "Where the map is kept", Calm: "Nothing is sent and nothing is closed.",
	NoOwner: "nobody yet", NoStep: "no first step yet", NoDate: "no date yet", Missing: "Still open: {0}",
	CoveredParked: Count{"{0} note that lies face down", "{0} notes that lie face down"},
	CopyMinutes:   "Copy minutes", CopyPicture: "Copy picture", MinutesCopied: "The minutes are on the clipboard. Paste them into a mail or document.",
	PictureCopied: "The picture is on the clipboard.", NotCopied: "Copying did not work: the browser does not allow the clipboard here.",
	NoPicture: "There is nothing yet to make a picture of.",
	Minutes:   "Minutes", Goal: "Goal", Solution: "Solution", Solves: "Helps with", Pain: "Priority", NoFile: "Not saved in a file yet", Phase: "Phase",
}
