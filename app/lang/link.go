package lang

// Links is what is said about a link: in the inspector, in menus, and to a screen reader.
type Links struct {
	_ neverEqual

	ShowFrom, ShowTo     Format // jump to the note or phase at an end
	NextKind, Straighten string // commands
	Is                   Format // kind, beginning, end
	If                   Format // its condition
	Of                   Count  // how many a note or phase has
	Phase                Format // a phase as an end
	Nameless, Gone       string // an end without a name, and one that is no longer there
	Moved                Format // an end was led elsewhere: beginning, end
	Twice                string // there is such a link already
	Deleted, Bent        string
	Straight             string
	Bending, Leading     string // status while the hand bends it, or leads an end elsewhere
}

var dutchLinks = Links{
	ShowFrom: "Toon begin: {0}", ShowTo: "Toon eind: {0}", NextKind: "Andere soort", Straighten: "Maak recht",
	Is: "Verbinding {0}: van {1} naar {2}", If: "als {0}", Of: Count{"{0} verbinding", "{0} verbindingen"}, Phase: "fase {0}",
	Nameless: "een lege notitie", Gone: "iets dat er niet meer is", Moved: "Loopt nu van {0} naar {1}", Twice: "Die verbinding is er al",
	Deleted: "Verbinding verwijderd", Bent: "Verbinding gebogen", Straight: "Verbinding weer recht",
	Bending: "Sleep: buig de pijl · dubbelklik: weer recht · Esc: terug", Leading: "Sleep naar een andere notitie of fase · Esc: terug",
}

var englishLinks = Links{
	ShowFrom: "Show start: {0}", ShowTo: "Show end: {0}", NextKind: "Other kind", Straighten: "Straighten",
	Is: "Link {0}: from {1} to {2}", If: "if {0}", Of: Count{"{0} link", "{0} links"}, Phase: "phase {0}",
	Nameless: "an empty note", Gone: "something that is gone", Moved: "Now runs from {0} to {1}", Twice: "That link is there already",
	Deleted: "Link deleted", Bent: "Link bent", Straight: "Link straight again",
	Bending: "Drag: bend the arrow · double-click: straight again · Esc: back", Leading: "Drag to another note or phase · Esc: back",
}
