package lang

// Pair is what is said of a present map and the wanted one of it together: their difference, the present one drawn under the wanted,
// what of it is taken up, and the contact strategy.
type Pair struct {
	_ neverEqual

	Title, Alone, Orphan, Reading, Unread                 string
	Lead                                                  Format
	Nothing                                               string
	Same, Changed, Moved, Added, Dropped, Left            Count
	SameNow, ChangedNow, MovedNow, AddedNow, DroppedNow   string
	Fields, FromTo, Made                                  Format
	Gains, Mood, Lowest, Better, Worse, Equal, Unknown    string
	Now, Then                                             Format
	CurveSays                                             Format
	Show, OnlyOther, Everything, What, Lanes, Loose, Text string
	NewPhase, GonePhase, MovedPhase                       Format
	NotOnMap                                              string
	Fates, Solved, Less, Stays, Open, Aside, AsideTitle   string
	SetAside                                              Count
	PutAside                                              Format
	Ghost, GhostLegend, GhostOff, GhostBare, GhostHide    string
	GhostOn, GhostHere                                    Format
	GhostTake                                             Count
	List, How, Solutions, Pains, None                     string
	ToGo                                                  Format
	AllDone                                               string
	Stands, Brought, Already                              Format
	Bring, Bringing, NoCell, NoCells                      string
	Solves                                                Format
	SetSolved, Impact                                     string
	FateSet                                               Format
	Contact, ContactNone, ContactLead, OfMap              string
	Moment, Persona, Who                                  string
	Phases, Channels, All, Steered                        string
	NotSteered                                            Count
	NoMatch, Chosen, NoChosen, TakenAs                    string
}

var dutchPair = Pair{
	Title: "Huidig en gewenst", Alone: "Er is nog geen gewenste kaart om naast deze te leggen. Maak er een: stappen en contactmomenten gaan mee, pijn en oplossingen komen in een lijst ernaast.",
	Orphan: "De huidige kaart waar deze van gemaakt is, staat niet in deze browser. Open haar bestand, dan zie je hier het verschil.", Reading: "De andere kaart wordt gelezen.", Unread: "De andere kaart kon niet gelezen worden. Deze staat er nog zoals hij was.",
	Lead: "‘{0}’ naast ‘{1}’: {2}.", Nothing: "stappen en contactmomenten zijn nog gelijk",
	Same: Count{"{0} gelijk", "{0} gelijk"}, Changed: Count{"{0} anders", "{0} anders"}, Moved: Count{"{0} verplaatst", "{0} verplaatst"}, Added: Count{"{0} erbij", "{0} erbij"}, Dropped: Count{"{0} vervallen", "{0} vervallen"},
	Left:    Count{"{0} notitie van de huidige kaart hoort niet mee te komen: een pijnpunt, emotie of oplossing.", "{0} notities van de huidige kaart horen niet mee te komen: pijnpunten, emoties, oplossingen en de rest."},
	SameNow: "blijft", ChangedNow: "≠ anders", MovedNow: "→ verplaatst", AddedNow: "+ erbij", DroppedNow: "− vervallen",
	Fields: "{0}: {1}", FromTo: "van {0} naar {1}", Made: "gemaakt van ‘{0}’",
	Gains: "Wat elke fase wint", Mood: "Emotie gemiddeld", Lowest: "Laagste punt", Better: "▲ beter", Worse: "▼ minder", Equal: "gelijk", Unknown: "Geef de gewenste kaart emoties en cijfers, dan staat hier wat elke fase wint.",
	Now: "{0}, huidig", Then: "{0}, gewenst", CurveSays: "De emotiecurve per fase, van −2 tot +2. {0}",
	Show: "Toon", OnlyOther: "wat verandert", Everything: "alles", What: "Verschil", Lanes: "Banen", Loose: "Buiten de fasen", Text: "tekst",
	NewPhase: "{0} (nieuwe fase)", GonePhase: "{0} (fase vervallen)", MovedPhase: "{0} (fase verplaatst)", NotOnMap: "–",
	Fates: "Wat er van de pijn wordt", Solved: "opgelost", Less: "minder", Stays: "blijft", Open: "nog niet gezegd",
	Aside: "niet doen", AsideTitle: "Wat we niet doen", SetAside: Count{"{0} doen we niet", "{0} doen we niet"}, PutAside: "‘{0}’ doen we niet.",
	Ghost: "Huidige kaart eronder", GhostLegend: "Zo is het nu", GhostOff: "De huidige kaart ligt er niet meer onder.", GhostHide: "Haal weg", GhostBare: "Alles van de huidige kaart staat nog op zijn plek.",
	GhostOn: "De huidige kaart ligt er bleek onder: {0}.", GhostHere: "Nu staat hier: {0}", GhostTake: Count{"{0} notitie die hier niet meer staat", "{0} notities die hier niet meer staan"},
	List: "Van huidig naar gewenst", How: "Sleep een oplossing naar een vak. Of kies een vak en druk hier op Enter.", Solutions: "Oplossingen", Pains: "Pijnpunten", None: "Op de huidige kaart staan nog geen oplossingen en pijnpunten.",
	ToGo: "nog {0} van {1}", AllDone: "alles gehad", Stands: "staat bij {0}", Brought: "‘{0}’ staat bij {1}, {2}", Already: "‘{0}’ staat al bij {1}",
	Bring: "Zet op de kaart", Bringing: "Laat los in een vak; Esc: toch niet", NoCell: "Daar kan een oplossing niet staan. Laat hem los in een vak met stappen of contactmomenten.", NoCells: "Deze kaart heeft nog geen vak om hem in te zetten.",
	Solves: "Dit hielp tegen ‘{0}’.", SetSolved: "Zet op opgelost", Impact: "effect", FateSet: "{0}: {1}",
	OfMap: "Van welke kaart", Contact: "Contactstrategie", ContactNone: "Zet eerst contactmomenten op de kaart: waar komt de klant ons tegen? Dan staat hier wie, wat, langs welk kanaal en van wie.",
	ContactLead: "Wanneer je wie waarmee bereikt: de contactmomenten per fase, om af te spreken en uit te voeren.", Moment: "Contactmoment", Persona: "Voor wie", Who: "Van wie",
	Phases: "Fase", Channels: "Kanaal", All: "alle", Steered: "Alleen wat je kunt beïnvloeden", NotSteered: Count{"{0} contactmoment dat je niet kunt beïnvloeden staat er niet bij.", "{0} contactmomenten die je niet kunt beïnvloeden staan er niet bij."},
	NoMatch: "Met deze keuze blijft er geen contactmoment over.", Chosen: "Gekozen oplossingen", NoChosen: "Er is nog geen oplossing gekozen.", TakenAs: "Op de gewenste kaart",
}

var englishPair = Pair{
	Title: "As is and to be", Alone: "There is no to-be map yet to lay beside this one. Make one: steps and touchpoints come along, pains and solutions stand in a list beside it.",
	Orphan: "The as-is map that this one was made of is not in this browser. Open its file, and the difference stands here.", Reading: "The other map is being read.", Unread: "The other map could not be read. This one is as it was.",
	Lead: "‘{0}’ beside ‘{1}’: {2}.", Nothing: "steps and touchpoints are still the same",
	Same: Count{"{0} the same", "{0} the same"}, Changed: Count{"{0} changed", "{0} changed"}, Moved: Count{"{0} moved", "{0} moved"}, Added: Count{"{0} added", "{0} added"}, Dropped: Count{"{0} dropped", "{0} dropped"},
	Left:    Count{"{0} note of the as-is map is not meant to come along: a pain point, emotion or solution.", "{0} notes of the as-is map are not meant to come along: pain points, emotions, solutions and the rest."},
	SameNow: "stays", ChangedNow: "≠ changed", MovedNow: "→ moved", AddedNow: "+ added", DroppedNow: "− dropped",
	Fields: "{0}: {1}", FromTo: "from {0} to {1}", Made: "made of ‘{0}’",
	Gains: "What each phase gains", Mood: "Mean emotion", Lowest: "Lowest point", Better: "▲ better", Worse: "▼ worse", Equal: "the same", Unknown: "Give the to-be map emotions and figures, and what each phase gains stands here.",
	Now: "{0}, as is", Then: "{0}, to be", CurveSays: "The emotion curve by phase, from −2 to +2. {0}",
	Show: "Show", OnlyOther: "what changes", Everything: "everything", What: "Difference", Lanes: "Lanes", Loose: "Outside the phases", Text: "text",
	NewPhase: "{0} (new phase)", GonePhase: "{0} (phase dropped)", MovedPhase: "{0} (phase moved)", NotOnMap: "–",
	Fates: "What becomes of the pains", Solved: "solved", Less: "less", Stays: "stays", Open: "not said yet",
	Aside: "not to do", AsideTitle: "What we will not do", SetAside: Count{"{0} we will not do", "{0} we will not do"}, PutAside: "‘{0}’ will not be done.",
	Ghost: "As-is map below", GhostLegend: "As it is now", GhostOff: "The as-is map no longer lies below.", GhostHide: "Take away", GhostBare: "All of the as-is map is still in its place.",
	GhostOn: "The as-is map lies below, pale: {0}.", GhostHere: "Here is now: {0}", GhostTake: Count{"{0} note that is no longer here", "{0} notes that are no longer here"},
	List: "From as is to to be", How: "Drag a solution into a cell. Or choose a cell and press Enter here.", Solutions: "Solutions", Pains: "Pain points", None: "The as-is map has no solutions and pain points yet.",
	ToGo: "{0} of {1} to go", AllDone: "all done", Stands: "stands at {0}", Brought: "‘{0}’ stands at {1}, {2}", Already: "‘{0}’ already stands at {1}",
	Bring: "Put on the map", Bringing: "Let go in a cell; Esc: leave it", NoCell: "A solution cannot stand there. Let go of it in a cell of steps or touchpoints.", NoCells: "This map has no cell yet to put it in.",
	Solves: "This helped against ‘{0}’.", SetSolved: "Mark as solved", Impact: "impact", FateSet: "{0}: {1}",
	OfMap: "Of which map", Contact: "Contact strategy", ContactNone: "Put touchpoints on the map first: where does the customer meet us? Then this page says who, what, by which channel and whose it is.",
	ContactLead: "When you reach whom with what: the touchpoints by phase, to agree on and to carry out.", Moment: "Touchpoint", Persona: "For whom", Who: "Owner",
	Phases: "Phase", Channels: "Channel", All: "all", Steered: "Only what you can influence", NotSteered: Count{"{0} touchpoint that you cannot influence is left out.", "{0} touchpoints that you cannot influence are left out."},
	NoMatch: "With this choice no touchpoint is left.", Chosen: "Chosen solutions", NoChosen: "No solution has been chosen yet.", TakenAs: "On the to-be map",
}
