package lang

// Paste is what is said about what comes from the clipboard and goes to it.
type Paste struct {
	_ neverEqual

	Filled, Parked, InCells                Count
	Grid                                   Count
	AsMap, AsNewMap, BesideMap             Format
	Source, Scale, Ignored                 Format
	Phases, Lanes, Notes, CopiedCells      Count
	AsLoose, Park, Everything              string
	Chat, Controls                         Count
	TooMany, TooLong, TooBig, CutOff       Format
	Copy, Cut                              string
	Damaged, UndoneBeside, NewTitle, Group string
}

var dutchPaste = Paste{
	Filled: Count{"{0} notitie ingevuld", "{0} notities ingevuld"}, Parked: Count{"{0} notitie geparkeerd", "{0} notities geparkeerd"},
	InCells: Count{"{0} notitie in de vakken gelegd", "{0} notities in de vakken gelegd"},
	Grid:    Count{"{0} notitie naast de kaart gelegd", "{0} notities als raster naast de kaart gelegd"},
	AsMap:   "Als kaart ingevoegd: {0}", AsNewMap: "Als nieuwe kaart ingevoegd: {0}", BesideMap: "Als nieuwe kaart ingevoegd, naast ‘{0}’: {1}",
	Phases: Count{"{0} fase", "{0} fasen"}, Lanes: Count{"{0} baan", "{0} banen"}, Notes: Count{"{0} notitie", "{0} notities"},
	Source: "Bron toegevoegd: {0}", Scale: "Cijfers van 1 tot {0} zijn omgerekend naar −2 tot +2", Ignored: "Niet overgenomen: {0}",
	CopiedCells: Count{"{0} notitie gekopieerd, als tabel", "{0} notities gekopieerd, als tabel"},
	AsLoose:     "Als losse notities", Park: "Parkeren", Everything: "Toch alles plakken",
	Chat:     Count{"{0} naam, tijd of reactie weggelaten", "{0} namen, tijden en reacties weggelaten"},
	Controls: Count{"{0} onzichtbaar teken weggelaten", "{0} onzichtbare tekens weggelaten"},
	TooMany:  "Dat worden {0} notities; in één keer gaan er hoogstens {1}. Er is niets geplakt.",
	TooLong:  "Er staat een stuk van {0} tekens in; op een notitie passen er {1}. Er is niets geplakt.",
	TooBig:   "Op het klembord staat {0} MB; plakken gaat tot {1} MB. Er is niets geplakt.",
	CutOff:   "De tabel is groter dan wat hier te lezen is: alleen het begin is geplakt, tot {0} vakken",
	Copy:     "Kopieer", Cut: "Knip",
	Damaged: "Wat hier gekopieerd was, is onderweg beschadigd. Alleen de tekst is geplakt.", UndoneBeside: "De nieuwe kaart is weer weg",
	NewTitle: "Geplakte klantreis", Group: "Klembord",
}

var englishPaste = Paste{
	Filled: Count{"{0} note filled", "{0} notes filled"}, Parked: Count{"{0} note parked", "{0} notes parked"},
	InCells: Count{"{0} note laid in the cells", "{0} notes laid in the cells"},
	Grid:    Count{"{0} note laid beside the map", "{0} notes laid as a grid beside the map"},
	AsMap:   "Inserted as a map: {0}", AsNewMap: "Inserted as a new map: {0}", BesideMap: "Inserted as a new map beside ‘{0}’: {1}",
	Phases: Count{"{0} phase", "{0} phases"}, Lanes: Count{"{0} lane", "{0} lanes"}, Notes: Count{"{0} note", "{0} notes"},
	Source: "Source added: {0}", Scale: "Figures from 1 to {0} became −2 to +2", Ignored: "Not taken over: {0}",
	CopiedCells: Count{"{0} note copied, as a table", "{0} notes copied, as a table"},
	AsLoose:     "As loose notes", Park: "Park", Everything: "Paste everything after all",
	Chat:     Count{"{0} name, time or reaction left out", "{0} names, times and reactions left out"},
	Controls: Count{"{0} invisible character left out", "{0} invisible characters left out"},
	TooMany:  "That would be {0} notes; at most {1} go at once. Nothing was pasted.",
	TooLong:  "There is a piece of {0} characters in it; a note holds {1}. Nothing was pasted.",
	TooBig:   "There is {0} MB on the clipboard; pasting goes up to {1} MB. Nothing was pasted.",
	CutOff:   "The table is larger than can be read here: only its beginning was pasted, up to {0} cells",
	Copy:     "Copy", Cut: "Cut",
	Damaged: "What was copied here was damaged on the way. Only the text was pasted.", UndoneBeside: "The new map is gone again",
	NewTitle: "Pasted journey", Group: "Clipboard",
}
