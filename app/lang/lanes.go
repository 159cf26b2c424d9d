package lang

// Rows are the words of lanes that are folded, hidden or of a kind of their own.
type Rows struct {
	_ neverEqual

	LineOfSight                            string // how a new line is called
	Fold, Hide, Show                       string // commands
	ShowOne, Folded, Opened, Hidden, Shown Format
	HiddenCount, HiddenLine, ShownAgain    Count
	IsFolded, IsHidden                     string // fields
	Notes                                  Count  // in a cell of a folded lane
	Moving, Open, Closed                   string // status: while dragged, of an open lane, of a folded one
}

// Figures are the words of metrics lanes and of the conversion between two heads.
type Figures struct {
	_ neverEqual

	Entering, Conversion, Satisfaction, Value string
	GoesOn, Percent, Euro                     Format
	Computed                                  Format
	NotANumber, Outside                       Format
	Heading, Date, Source, Again, Begun       string
	Status, Cell, None                        string
}

// Actors are the words of parties and of where the customer is in AIDA for each.
type Actors struct {
	_ neverEqual

	Heading                             string
	Attention, Interest, Desire, Action string
	Actor, All, Add, New                string // a party, and what can be done with it
	Name, Role, Own                     string // fields
	Deleted                             Format
	At                                  Format // a stage in words, for a screen reader
}

var dutchRows = Rows{
	LineOfSight: "Lijn van zichtbaarheid",
	Fold:        "Klap baan in of uit", Hide: "Verberg baan", Show: "Toon verborgen banen", ShowOne: "Toon baan ‘{0}’", Folded: "Baan {0} is ingeklapt",
	Opened: "Baan {0} is open", Hidden: "Baan ‘{0}’ is verborgen.", Shown: "Baan {0} is weer te zien",
	HiddenCount: Count{"{0} baan verborgen", "{0} banen verborgen"}, HiddenLine: Count{"{0} baan verborgen – toon", "{0} banen verborgen – toon"},
	ShownAgain: Count{"{0} baan weer te zien", "{0} banen weer te zien"}, IsFolded: "Ingeklapt", IsHidden: "Verborgen",
	Notes: Count{"{0} notitie", "{0} notities"}, Moving: "Laat los waar de baan komt · Esc: terug",
	Open: "Enter: hernoem · Shift+F: klap in · Ctrl+pijltje: verplaats · Delete: weg", Closed: "Enter: klap open · Ctrl+pijltje: verplaats · Delete: weg",
}

var englishRows = Rows{
	LineOfSight: "Line of visibility",
	Fold:        "Fold or open lane", Hide: "Hide lane", Show: "Show hidden lanes", ShowOne: "Show lane ‘{0}’", Folded: "Lane {0} is folded",
	Opened: "Lane {0} is open", Hidden: "Lane ‘{0}’ is hidden.", Shown: "Lane {0} is shown again",
	HiddenCount: Count{"{0} lane hidden", "{0} lanes hidden"}, HiddenLine: Count{"{0} lane hidden – show", "{0} lanes hidden – show"},
	ShownAgain: Count{"{0} lane shown again", "{0} lanes shown again"}, IsFolded: "Folded", IsHidden: "Hidden",
	Notes: Count{"{0} note", "{0} notes"}, Moving: "Let go where the lane goes · Esc: back",
	Open: "Enter: rename · Shift+F: fold · Ctrl+arrow: move · Delete: remove", Closed: "Enter: open · Ctrl+arrow: move · Delete: remove",
}

var dutchFigures = Figures{
	Entering: "Komen binnen", Conversion: "Gaat door", Satisfaction: "Tevreden (0–10)", Value: "Waarde per klant",
	GoesOn: "{0} gaat door", Percent: "{0} %", Euro: "€\u00a0{0}", Computed: "{0}, berekend",
	NotANumber: "‘{0}’ is geen getal dat hier past.", Outside: "‘{0}’ past hier niet: typ een getal van {1} tot en met {2}.", Heading: "Cijfers", Date: "Gemeten op", Source: "Hoe weet je dit?", Again: "Nieuwe meting van vandaag",
	Begun: "Nieuwe meting begonnen: wat je nu typt telt vanaf vandaag.", Cell: "Enter: vul een cijfer in · pijltjes: ander vak",
	Status: "Enter: volgend cijfer · Tab: volgende fase · Esc: klaar", None: "onbekend",
}

var englishFigures = Figures{
	Entering: "Enter", Conversion: "Go on", Satisfaction: "Satisfied (0–10)", Value: "Value per customer",
	GoesOn: "{0} go on", Percent: "{0} %", Euro: "€\u00a0{0}", Computed: "{0}, worked out",
	NotANumber: "‘{0}’ is no number that fits here.", Outside: "‘{0}’ does not fit here: type a number from {1} to {2}.", Heading: "Metrics", Date: "Measured on", Source: "How do you know?", Again: "New measurement today",
	Begun: "New measurement begun: what you type now counts from today.", Cell: "Enter: fill in a figure · arrows: another cell",
	Status: "Enter: next figure · Tab: next phase · Esc: done", None: "unknown",
}

var dutchActors = Actors{
	Heading: "AIDA per partij", Attention: "aandacht", Interest: "interesse", Desire: "verlangen", Action: "actie",
	Actor: "Partij", All: "Partijen op deze kaart", Add: "Partij toevoegen", New: "Nieuwe partij",
	Name: "Naam", Role: "Rol", Own: "Hoort bij onze organisatie",
	Deleted: "Partij ‘{0}’ is weg, met haar AIDA.", At: "{0}: {1}",
}

var englishActors = Actors{
	Heading: "AIDA per actor", Attention: "attention", Interest: "interest", Desire: "desire", Action: "action",
	Actor: "Actor", All: "Actors on this map", Add: "Add an actor", New: "New actor",
	Name: "Name", Role: "Role", Own: "Part of our organisation",
	Deleted: "Actor ‘{0}’ is gone, with its AIDA.", At: "{0}: {1}",
}
