package lang

// TableView is the map as a table.
type TableView struct {
	_ neverEqual

	Group, Shapes, Across, List, Columns                                    string
	Loose, Phase, Lane, Under, Text, Links, Persona                         string
	Corner, NewNote, NewNotes, Folded, Covered, Picture                     string
	StatusCell, StatusHead, StatusLine, StatusFixed, StatusOpen, StatusPick string
	CaptionAcross, CaptionList, More, TooMuch                               Format
	Insert, Withdraw, OtherShape, Choose                                    string
	Unfit, Locked, Outside, TooLong, Where                                  Format
	Cells, Emptied, Pasted, Left, NewPhases, NewLanes, Made, Gone           Count
	Nth                                                                     Format
	LinkFrom, Keep, OneNote, Chosen                                         string
	LinkTo, LinkOn, StatusLink, Aida                                        Format
	Kept                                                                    Count
}

var dutchTable = TableView{
	Group: "Tabel", Shapes: "Vorm van de tabel", Across: "Fasen naast elkaar", List: "Een rij per notitie", Columns: "Kolommen",
	Loose: "Los op de wand", Phase: "Fase", Lane: "Baan", Under: "Bij stap", Text: "Tekst", Links: "Verbindingen", Persona: "Persona",
	Corner: "Baan", NewNote: "Nieuwe notitie", NewNotes: "Typ hier voor een nieuwe notitie", Folded: "ingeklapt", Covered: "ligt omgekeerd", Picture: "afbeelding",
	StatusCell:    "Typ om te schrijven · Enter of F2: verder schrijven · Ctrl+pijltje: notities verplaatsen · Spatie: een notitie uit het vak kiezen",
	StatusHead:    "Typ om te hernoemen · Ctrl+pijltje: verplaatsen · Ctrl++: ernaast toevoegen · Ctrl+−: verwijderen",
	StatusLine:    "Typ om te schrijven · Enter of F2: verder schrijven · Ctrl++: notitie eronder · Ctrl+−: verwijderen · Ctrl+pijltje: verplaatsen",
	StatusFixed:   "Hier valt niets te schrijven · pijltjes: verder · Ctrl+I: details",
	StatusOpen:    "Enter: klaar, omlaag · Tab: klaar, naar rechts · Alt+Enter: nieuwe regel · Esc: laat zoals het was",
	StatusPick:    "Typ het begin of kies met ↑ en ↓ · Enter: klaar · Esc: laat zoals het was",
	CaptionAcross: "{0}: banen en fasen", CaptionList: "{0}: alle notities", More: "en nog {0}",
	TooMuch: "Dat zijn {0} rijen en {1} kolommen erbij. Meer dan {2} tegelijk gaat niet. Er is niets veranderd.",
	Insert:  "Voeg in de tabel toe", Withdraw: "Verwijder rij of kolom", OtherShape: "Andere vorm van de tabel", Choose: "Kies een notitie uit het vak",
	Unfit: "‘{0}’ past niet bij {1}.", Locked: "‘{0}’ kan niet bij {1}: daar valt niets te schrijven.", Outside: "‘{0}’ valt buiten de kolommen.",
	TooLong: "De tekst bij {0} is te lang.", Where: "{0}, rij {1}",
	Cells: Count{"{0} vak gekozen", "{0} vakken gekozen"}, Emptied: Count{"{0} vak leeggemaakt", "{0} vakken leeggemaakt"},
	Pasted: Count{"{0} vak geplakt", "{0} vakken geplakt"}, Left: Count{"{0} vak bleef zoals het was", "{0} vakken bleven zoals ze waren"},
	NewPhases: Count{"{0} nieuwe fase", "{0} nieuwe fasen"}, NewLanes: Count{"{0} nieuwe baan", "{0} nieuwe banen"},
	Made: Count{"{0} nieuwe notitie", "{0} nieuwe notities"}, Gone: Count{"{0} notitie weg", "{0} notities weg"},
	Nth:      "{0} van {1}: {2}",
	LinkFrom: "Begin hier een pijl", Keep: "Houd deze notities erbij", OneNote: "Kies eerst met de spatiebalk één notitie uit het vak", Chosen: "gekozen",
	Aida: "AIDA: {0}", LinkTo: "Trek de pijl vanaf ‘{0}’ hierheen", LinkOn: "Pijl vanaf {0}. Ga naar waar hij heen gaat en druk op Enter.",
	StatusLink: "Pijl vanaf ‘{0}’ · pijltjes: zoek waar hij heen gaat · Enter: verbind · Esc: toch niet",
	Kept:       Count{"{0} notitie erbij gehouden. Kies er meer bij, Esc laat los.", "{0} notities erbij gehouden. Kies er meer bij, Esc laat los."},
}

var englishTable = TableView{
	Group: "Table", Shapes: "Shape of the table", Across: "Phases side by side", List: "A row per note", Columns: "Columns",
	Loose: "Loose on the wall", Phase: "Phase", Lane: "Lane", Under: "Under step", Text: "Text", Links: "Links", Persona: "Persona",
	Corner: "Lane", NewNote: "New note", NewNotes: "Type here for a new note", Folded: "folded", Covered: "lies face down", Picture: "picture",
	StatusCell:    "Type to write · Enter or F2: write on · Ctrl+arrow: move notes · Space: choose one note of the cell",
	StatusHead:    "Type to rename · Ctrl+arrow: move · Ctrl++: add beside it · Ctrl+−: delete",
	StatusLine:    "Type to write · Enter or F2: write on · Ctrl++: note below · Ctrl+−: delete · Ctrl+arrow: move",
	StatusFixed:   "Nothing is written here · arrows: go on · Ctrl+I: details",
	StatusOpen:    "Enter: done, down · Tab: done, right · Alt+Enter: new line · Esc: leave as it was",
	StatusPick:    "Type the beginning or choose with ↑ and ↓ · Enter: done · Esc: leave as it was",
	CaptionAcross: "{0}: lanes and phases", CaptionList: "{0}: all notes", More: "and {0} more",
	TooMuch: "That is {0} rows and {1} columns more. More than {2} at once cannot be done. Nothing has changed.",
	Insert:  "Add to the table", Withdraw: "Delete row or column", OtherShape: "Other shape of the table", Choose: "Choose a note of the cell",
	Unfit: "‘{0}’ does not go with {1}.", Locked: "‘{0}’ cannot go to {1}: nothing is written there.", Outside: "‘{0}’ falls beside the columns.",
	TooLong: "The text for {0} is too long.", Where: "{0}, row {1}",
	Cells: Count{"{0} cell chosen", "{0} cells chosen"}, Emptied: Count{"{0} cell emptied", "{0} cells emptied"},
	Pasted: Count{"{0} cell pasted", "{0} cells pasted"}, Left: Count{"{0} cell stayed as it was", "{0} cells stayed as they were"},
	NewPhases: Count{"{0} new phase", "{0} new phases"}, NewLanes: Count{"{0} new lane", "{0} new lanes"},
	Made: Count{"{0} new note", "{0} new notes"}, Gone: Count{"{0} note gone", "{0} notes gone"},
	Nth:      "{0} of {1}: {2}",
	LinkFrom: "Begin an arrow here", Keep: "Keep these notes chosen", OneNote: "First choose one note of the cell with the space bar", Chosen: "chosen",
	Aida: "AIDA: {0}", LinkTo: "Draw the arrow from ‘{0}’ to here", LinkOn: "Arrow from {0}. Go to where it leads and press Enter.",
	StatusLink: "Arrow from ‘{0}’ · arrows: find where it leads · Enter: connect · Esc: rather not",
	Kept:       Count{"{0} note kept. Choose more to go with it, Esc lets go.", "{0} notes kept. Choose more to go with them, Esc lets go."},
}
