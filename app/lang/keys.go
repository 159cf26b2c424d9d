package lang

// Keys is the list of keys: its headings, and the keys that are no commands.
type Keys struct {
	_ neverEqual

	Title, Writing, Wall                          string
	Tools, Look, Journey, Maps                    string
	Next, NewLine, Beside, BesideLane, Done       string
	Walk, WalkMore, Nudge, Reading, LetGo, Scroll string
	Phase, Feel, Pan, Double, Middle, Wheel, Zoom string
	AltDrag, FreeDrag, Context, Side, Adds, Turns string
	Cells, CellRange, CellWrite, CellDone         string
	CellEmpty, CellNote, CellMove, CellAdd        string
	Space, Arrows, Drag, Click, Turn, MiddleDrag  string
}

var dutchKeys = Keys{
	Title: "Toetsen", Writing: "Onder het schrijven", Wall: "Op de muur",
	Tools: "Notities en pijlen", Look: "Kijken", Journey: "Klantreis", Maps: "Kaarten en bestanden",
	Next: "Volgende notitie in hetzelfde vak", NewLine: "Nieuwe regel", Beside: "Volgende of vorige fase; los: notitie ernaast",
	BesideLane: "Baan eronder of erboven; los: notitie eronder", Done: "Klaar; wat er staat blijft staan",
	Walk: "Van notitie naar notitie, van vak naar vak", WalkMore: "Kies de volgende erbij", Nudge: "Losse notitie: 1 verschuiven, met Shift 10",
	Reading: "Volgende of vorige in leesvolgorde, met verbindingen", LetGo: "Terug, sluit, laat los", Scroll: "Een scherm omhoog of omlaag",
	Phase: "Fase op leesbreedte", Feel: "Emotie van de stap: blijer of bozer", Pan: "Verschuif de muur", Double: "Notitie, of verder schrijven",
	Middle: "Verschuif de muur", Wheel: "Verschuif", Zoom: "Dichterbij of verder weg", AltDrag: "Kopie meeslepen", FreeDrag: "Vrij neerleggen: zonder vak, lijn of raster", Context: "Wat hier kan",
	Side: "Pijl", Adds: "Erbij kiezen", Cells: "Naar een ander vak", CellRange: "Meer vakken kiezen", CellWrite: "Schrijf in het vak", CellDone: "Klaar: omlaag, naar rechts",
	CellEmpty: "Maak de vakken leeg", CellNote: "De notities van een vak een voor een", CellMove: "Verplaats notities, fase of baan", CellAdd: "Toevoegen, verwijderen", Turns: "Opzij",
	Space: "Spatie", Arrows: "pijltjes", Drag: "slepen", Click: "klik", Turn: "wiel", MiddleDrag: "middelste knop",
}

var englishKeys = Keys{
	Title: "Keys", Writing: "While writing", Wall: "On the wall",
	Tools: "Notes and arrows", Look: "Looking", Journey: "Journey", Maps: "Maps and files",
	Next: "Next note in the same cell", NewLine: "New line", Beside: "Next or previous phase; loose: note beside it",
	BesideLane: "Lane below or above; loose: note below it", Done: "Done; what is there stays",
	Walk: "From note to note, from cell to cell", WalkMore: "Choose the next one too", Nudge: "Loose note: move by 1, with Shift by 10",
	Reading: "Next or previous in reading order, with links", LetGo: "Back, close, let go", Scroll: "A screen up or down",
	Phase: "Phase to reading width", Feel: "Emotion of the step: happier or angrier", Pan: "Pan the wall", Double: "Note, or write on",
	Middle: "Pan the wall", Wheel: "Pan", Zoom: "Closer or further away", AltDrag: "Drag a copy along", FreeDrag: "Put down freely: without cell, line or grid", Context: "What can be done here",
	Side: "Arrow", Adds: "Choose it too", Cells: "To another cell", CellRange: "Choose more cells", CellWrite: "Write in the cell", CellDone: "Done: down, to the right",
	CellEmpty: "Empty the cells", CellNote: "The notes of a cell one by one", CellMove: "Move notes, phase or lane", CellAdd: "Add, delete", Turns: "Sideways",
	Space: "Space", Arrows: "arrows", Drag: "drag", Click: "click", Turn: "wheel", MiddleDrag: "middle button",
}
