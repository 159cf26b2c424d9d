package lang

// Parties are the words of the page of parties: who has which part at which step.
type Parties struct {
	_ neverEqual

	Title, None, NoSteps, Lead                    string
	Show, All, Start, Phase, Step, Stage, Set, By string
	Acts                                          string
	Over                                          Format // a hand-over, from and to
	SetFor                                        Format
	Many                                          Format
	Without                                       Format
	Shared, SharedNone, Together                  string
	Handed, HandedNone, From, To                  string
	Adds, AddsNone, Moment, NoStep                string
	How                                           [3]string
	Chosen                                        Format
}

// Paths are the words of the page that compares variants.
type Paths struct {
	_ neverEqual

	Title, NoSteps, None            string
	Lead                            Count
	Apart                           Count
	Same                            string
	Path, Steps, Length, Skipped    string
	Repeated, Mean, Lowest, Missed  string
	Of, More, Feeling               Format
	Chart                           Format
	ChartHow, Walks                 string
	Where, After, Again, Start, End string
	Skips                           string
	Times                           Format
	How                             [2]string
}

var dutchParties = Parties{
	Title: "Partijen", None: "Er doen nog geen partijen mee. Zet een makelaar, bank of collega in de baan Partijen, of maak hier de eerste.",
	NoSteps: "Zodra er stappen in een baan Acties staan, zie je hier wie bij welke stap hoort.",
	Lead:    "Waar de klant is voor elke partij, stap voor stap: wie samen kunnen optrekken, en waar de klant van de een naar de ander gaat.",
	Show:    "Toon", All: "alle partijen", Start: "vanaf het begin", Phase: "Fase", Step: "Stap", Stage: "AIDA", Set: "Zet AIDA", By: "Ook bij deze stap",
	Acts: "aan zet", Over: "van {0} naar {1}", SetFor: "AIDA van {0} bij ‘{1}’", Many: "Dit zijn de eerste {0} van {1} stappen. Kies een fase voor de andere.",
	Without: "Nergens in AIDA: {0}. Kies een partij, dan zet je het hier.",
	Shared:  "Stappen van twee of meer partijen", SharedNone: "Nog geen stap heeft twee partijen.", Together: "Kunnen hier samen optrekken",
	Handed: "Overdrachten", HandedNone: "De klant gaat nergens van de een naar de ander.", From: "Van", To: "Naar",
	Adds: "Waarde toevoegen", AddsNone: "Bij geen moment is aangegeven dat een partij er waarde kan toevoegen. Dat kan bij Eigenschappen.", Moment: "Moment", NoStep: "onder geen stap",
	How: [...]string{
		"Een partij is aan zet bij een stap waar een notitie van haar onder staat in een baan Partijen, of waar de klant voor haar bij actie is.",
		"Een overdracht is een stap waar een nieuwe partij aan zet komt en een vorige niet meer. Stappen waar niemand aan zet is tellen niet. Wie er alleen bij komt of weggaat, neemt niets over.",
		"Een stap is gedeeld als twee of meer partijen er in AIDA staan of aan zet zijn.",
	},
	Chosen: "De bladzijde gaat nu over {0}",
}

var englishParties = Parties{
	Title: "Actors", None: "No actors take part yet. Put a broker, bank or colleague in the lane Actors, or make the first one here.",
	NoSteps: "As soon as there are steps in a lane of actions, you see here who belongs to which.",
	Lead:    "Where the customer is for each actor, step by step: who can do something together, and where the customer goes from one to another.",
	Show:    "Show", All: "all actors", Start: "from the beginning", Phase: "Phase", Step: "Step", Stage: "AIDA", Set: "Set AIDA", By: "Also at this step",
	Acts: "acts", Over: "from {0} to {1}", SetFor: "AIDA of {0} at ‘{1}’", Many: "These are the first {0} of {1} steps. Choose a phase for the others.",
	Without: "Nowhere in AIDA: {0}. Choose an actor to set it here.",
	Shared:  "Steps of two or more actors", SharedNone: "No step has two actors yet.", Together: "Can do something together here",
	Handed: "Hand-offs", HandedNone: "Nowhere does the customer go from one to another.", From: "From", To: "To",
	Adds: "Adding value", AddsNone: "No moment is marked as one where an actor can add value. That is in the properties.", Moment: "Moment", NoStep: "under no step",
	How: [...]string{
		"An actor acts at a step under which a note of it stands in a lane of actors, or where the customer has come to action for it.",
		"A hand-off is a step where an actor comes to act that did not, and one that did does not any more. Steps where nobody acts do not count. Who only comes along or leaves takes nothing over.",
		"A step is shared when two or more actors stand there in AIDA or act.",
	},
	Chosen: "The page is now about {0}",
}

var dutchPaths = Paths{
	Title: "Varianten", NoSteps: "Zodra er stappen in een baan Acties staan, kun je hier paden vergelijken.",
	None: "Er is nog één pad: de hele kaart. Maak een variant voor een ander soort klant, dan zie je hier waar hun paden uiteenlopen.",
	Lead: Count{"{0} variant naast de hele kaart.", "{0} varianten naast de hele kaart."}, Apart: Count{"De paden lopen op {0} plek uiteen.", "De paden lopen op {0} plekken uiteen."}, Same: "Alle paden gaan langs dezelfde stappen.",
	Path: "Pad", Steps: "Stappen", Length: "Lengte", Skipped: "Overgeslagen", Repeated: "Herhaald", Mean: "Gevoel, gemiddeld", Lowest: "Laagste punt", Missed: "Fasen gemist",
	Of: "{0} van {1}", More: "{0} ({1})", Feeling: "{0}: {1}", Chart: "De paden als lijnen van stappen. {0}", ChartHow: "Een lijn met een bocht gaat om een stap heen. Een getal boven een stap zegt hoe vaak.",
	Walks: "Bekijk op de wand", Where: "Waar ze uiteenlopen", After: "Na", Again: "Samen verder bij", Start: "het begin", End: "niet meer samen",
	Skips: "slaat dit over", Times: "{0} ({1}×)",
	How: [...]string{
		"Lengte: alle stappen die gezet worden, een herhaalde stap zo vaak als hij gedaan wordt; tussen haakjes het verschil met de hele kaart.",
		"Gevoel: van −2 tot +2, gemiddeld over de emoties op het pad. Een emotie onder een herhaalde stap telt zo vaak als die stap.",
	},
}

var englishPaths = Paths{
	Title: "Variants", NoSteps: "As soon as there are steps in a lane of actions, you can compare paths here.",
	None: "There is one path so far: the whole map. Make a variant for another kind of customer, and you see here where their paths part.",
	Lead: Count{"{0} variant beside the whole map.", "{0} variants beside the whole map."}, Apart: Count{"The paths part in {0} place.", "The paths part in {0} places."}, Same: "All paths go along the same steps.",
	Path: "Path", Steps: "Steps", Length: "Length", Skipped: "Skipped", Repeated: "Repeated", Mean: "Feeling, on average", Lowest: "Lowest point", Missed: "Phases missed",
	Of: "{0} of {1}", More: "{0} ({1})", Feeling: "{0}: {1}", Chart: "The paths as lines of steps. {0}", ChartHow: "A line with a bend goes around a step. A number above a step says how often.",
	Walks: "See it on the wall", Where: "Where they part", After: "After", Again: "Together again at", Start: "the beginning", End: "not together again",
	Skips: "skips this", Times: "{0} ({1}×)",
	How: [...]string{
		"Length: all steps that are taken, a repeated one as often as it is done; in brackets the difference with the whole map.",
		"Feeling: from −2 to +2, the mean of the emotions on the path. An emotion under a repeated step counts as often as that step.",
	},
}
