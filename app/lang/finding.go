package lang

// Parking is the parking place: what waits until there is time for it.
type Parking struct {
	_ neverEqual

	Title, Empty, Asks, Park, Unpark, Show                   string
	Count                                                    Format
	Parked, Back                                             Count
	Unplaced                                                 string // where it comes from is not known: a cell is to be chosen
	Sorting                                                  Format // the same of the first of so many
	Locked                                                   string
	In, Place, StatusPlace, StatusSort, Status, StatusParked string
	StatusWriting                                            string
}

// Finding is the bar with which the map is searched, and the library.
type Finding struct {
	_ neverEqual

	Group                                                   string // of commands: the parking place, find and filter
	Open, Title, Hint, None, Next, Previous, Close, Library string
	At                                                      Format // the how-many-th of how many
	In                                                      Format // where in a thing it was found, with what stands there
	Hidden, Held, Anyway, Reading, Nowhere                  string
	Hits, Unread                                            Count
}

// Filtering is the panel in which one chooses what stays full on the wall.
type Filtering struct {
	_ neverEqual

	Title, Help, Clear, None, Influenced, Variant, Open, Only string
	Shown                                                     Format // which filter, how many of how many
	ByScreen                                                  Format // the same for a screen reader
	Cleared, And, Or                                          string
}

var dutchParking = Parking{
	Title: "Parkeren", Empty: "Sleep hierheen wat straks mag, of kies het en druk op P.", Asks: "Wat mag straks?",
	Park: "Naar de parkeerplaats", Unpark: "Terug op de kaart", Show: "Parkeerplaats tonen",
	Count:    "Geparkeerd: {0}",
	Parked:   Count{"{0} notitie geparkeerd", "{0} notities geparkeerd"},
	Back:     Count{"{0} notitie terug op de kaart", "{0} notities terug op de kaart"},
	Unplaced: "Waar hoort deze notitie? Kies een vak met de pijltjes en druk op Enter.",
	Sorting:  "In welk vak: ‘{0}’ · nog {1} te sorteren",
	Locked:   "Die staan vast op hun plek. Maak ze eerst los.",
	In:       "Parkeerplaats",
	Place:    "hier neerleggen", StatusPlace: "Pijltjes: kies een vak · Enter: hier neerleggen · Esc: laat geparkeerd",
	StatusSort:    "Pijltjes: kies een vak · Enter: leg hier, dan de volgende · Tab: sla over · Shift+Enter: allemaal hier · Esc: klaar",
	Status:        "Enter: schrijf hier · pijltjes: naar notities · P: sluiten",
	StatusWriting: "Enter: volgende notitie · Shift+Enter: nieuwe regel · Esc: klaar",
	StatusParked:  "P: terug op de kaart · Enter: verder schrijven · pijltjes: andere notitie · Ctrl+↑: het vak in · Delete: weg",
}

var englishParking = Parking{
	Title: "Parking", Empty: "Drag here what can wait, or choose it and press P.", Asks: "What can wait?",
	Park: "To the parking place", Unpark: "Back on the map", Show: "Show the parking place",
	Count:    "Parked: {0}",
	Parked:   Count{"{0} note parked", "{0} notes parked"},
	Back:     Count{"{0} note back on the map", "{0} notes back on the map"},
	Unplaced: "Where does this note belong? Choose a cell with the arrows and press Enter.",
	Sorting:  "In which cell: ‘{0}’ · {1} to sort",
	Locked:   "Their places are locked. Unlock them first.",
	In:       "Parking place",
	Place:    "put down here", StatusPlace: "Arrows: choose a cell · Enter: put down here · Esc: leave parked",
	StatusSort:    "Arrows: choose a cell · Enter: put it here, then the next · Tab: pass over · Shift+Enter: all here · Esc: done",
	Status:        "Enter: write here · arrows: to the notes · P: close",
	StatusWriting: "Enter: next note · Shift+Enter: new line · Esc: done",
	StatusParked:  "P: back on the map · Enter: go on writing · arrows: another note · Ctrl+↑: into the cell · Delete: remove",
}

var dutchFinding = Finding{
	Group: "Parkeren en zoeken",
	Open:  "Zoeken…", Title: "Zoeken", Hint: "Zoek op deze kaart", None: "niets gevonden", Next: "Volgende", Previous: "Vorige", Close: "Zoeken sluiten",
	Library: "Ook in andere kaarten",
	At:      "{0} van {1}", In: "{0}: {1}",
	Hidden: "in een baan die verborgen of dichtgevouwen is", Held: "Er kijken anderen mee. Andere kaarten blijven dicht tot je ze opent.", Anyway: "Toch zoeken",
	Reading: "Andere kaarten worden gelezen…", Nowhere: "In geen andere kaart gevonden.",
	Hits:   Count{"{0} keer", "{0} keer"},
	Unread: Count{"{0} kaart was niet te lezen.", "{0} kaarten waren niet te lezen."},
}

var englishFinding = Finding{
	Group: "Parking and finding",
	Open:  "Find…", Title: "Find", Hint: "Search this map", None: "nothing found", Next: "Next", Previous: "Previous", Close: "Close find",
	Library: "In other maps too",
	At:      "{0} of {1}", In: "{0}: {1}",
	Hidden: "in a lane that is hidden or folded", Held: "Others are looking along. Other maps stay closed until you open them.", Anyway: "Search anyway",
	Reading: "Reading other maps…", Nowhere: "Not found in any other map.",
	Hits:   Count{"{0} time", "{0} times"},
	Unread: Count{"{0} map could not be read.", "{0} maps could not be read."},
}

var dutchFiltering = Filtering{
	Title: "Filter", Help: "Wat je kiest blijft vol, de rest wordt bleek. Er verandert niets aan de kaart.", Clear: "Wis", None: "Op deze kaart valt nog niets te filteren.",
	Influenced: "alleen beïnvloedbaar", Variant: "Persona of variant", Open: "Filter…", Only: "Alleen beïnvloedbaar",
	Shown: "Filter: {0} · {1} van {2}", ByScreen: "Filter: {0}, {1} van {2} notities",
	Cleared: "Filter gewist: alles is weer vol", And: " en ", Or: " of ",
}

var englishFiltering = Filtering{
	Title: "Filter", Help: "What you choose stays full, the rest fades. Nothing of the map changes.", Clear: "Clear", None: "There is nothing to filter by on this map yet.",
	Influenced: "only what we can influence", Variant: "Persona or variant", Open: "Filter…", Only: "Only what we can influence",
	Shown: "Filter: {0} · {1} of {2}", ByScreen: "Filter: {0}, {1} of {2} notes",
	Cleared: "Filter cleared: everything is full again", And: " and ", Or: " or ",
}
