package lang

// Odd is what is said once of a file in which something can only be shown in part.
type Odd struct {
	_ neverEqual

	Said                                         Count  // how many things there are, and before them what they are
	Kept                                         string // that nothing is lost
	LooseEnds, Strangers, NoIDs, Beyond, Foreign Count
}

var dutchOdd = Odd{
	Said: Count{"{0} ding in dit bestand is vreemd:", "{0} dingen in dit bestand zijn vreemd:"}, Kept: "We tonen wat kan en bewaren het zoals het is.",
	LooseEnds: Count{"{0} verbinding naar iets dat er niet is", "{0} verbindingen naar iets dat er niet is"},
	Strangers: Count{"{0} baan van een soort die we niet kennen", "{0} banen van een soort die we niet kennen"},
	NoIDs:     Count{"{0} onderdeel zonder eigen kenmerk, dat kreeg er een", "{0} onderdelen zonder eigen kenmerk, die kregen er een"},
	Beyond:    Count{"{0} getal buiten zijn grenzen", "{0} getallen buiten hun grenzen"},
	Foreign:   Count{"{0} gegeven dat we niet begrijpen", "{0} gegevens die we niet begrijpen"},
}

var englishOdd = Odd{
	Said: Count{"{0} thing in this file is odd:", "{0} things in this file are odd:"}, Kept: "We show what we can and keep it as it is.",
	LooseEnds: Count{"{0} link to something that is not there", "{0} links to something that is not there"},
	Strangers: Count{"{0} lane of a kind that we do not know", "{0} lanes of a kind that we do not know"},
	NoIDs:     Count{"{0} part without an identity of its own, which got one", "{0} parts without an identity of their own, which got one"},
	Beyond:    Count{"{0} number beyond its limits", "{0} numbers beyond their limits"},
	Foreign:   Count{"{0} value that we do not understand", "{0} values that we do not understand"},
}
