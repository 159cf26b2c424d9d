package lang

// Versions is what is said of how a map was at an earlier moment.
type Versions struct {
	_ neverEqual

	Title, Keep, None, Name, Look, Delete, Restore, Close, Then, Now string
	Numbered, Kept, Looking, Present, BeforeRestore, BeforeFile      Format
	Restored, Deleted                                                Format
	Same, NotKept, NotListed, NotOpened, OnlyLook, Keys, ByItself    string
}

var dutchVersions = Versions{
	Title: "Eerdere standen", Keep: "Bewaar deze stand als …", None: "Nog geen standen. Bewaar er een vóór een gesprek of een grote ronde, dan kun je later zien wat er veranderd is.",
	Name: "Naam van de stand", Look: "Bekijk", Delete: "Verwijder", Restore: "Zet terug", Close: "Sluit", Then: "Toen", Now: "Nu",
	Numbered: "Stand {0}", Kept: "‘{0}’ is bewaard.", Looking: "Stand van {1}: {0} – alleen kijken", Present: "De kaart van nu – naast de stand van {1}: {0}",
	BeforeRestore: "Vóór het terugzetten van ‘{0}’", BeforeFile: "Vóór het bijwerken naar {0}",
	Restored: "De kaart is weer zoals bij ‘{0}’.", Deleted: "Stand ‘{0}’ is verwijderd.",
	Same: "De kaart is nog precies zo.", NotKept: "Deze stand kon niet bewaard worden. Bewaar een bestand.", NotListed: "De standen konden niet gelezen worden.", NotOpened: "Deze stand kon niet geopend worden.",
	OnlyLook: "Je kijkt naar een eerdere stand. Sluit die om verder te werken.", Keys: "T: toen of nu · slepen: verschuif · Esc: sluit", ByItself: "vanzelf bewaard",
}

var englishVersions = Versions{
	Title: "Earlier versions", Keep: "Keep this version as …", None: "No versions yet. Keep one before an interview or a great round, to see later what has changed.",
	Name: "Name of the version", Look: "Look at it", Delete: "Delete", Restore: "Put it back", Close: "Close", Then: "Then", Now: "Now",
	Numbered: "Version {0}", Kept: "‘{0}’ is kept.", Looking: "Version of {1}: {0} – looking only", Present: "The map as it is now – beside the version of {1}: {0}",
	BeforeRestore: "Before putting ‘{0}’ back", BeforeFile: "Before bringing it up to {0}",
	Restored: "The map is again as in ‘{0}’.", Deleted: "Version ‘{0}’ is deleted.",
	Same: "The map is still just like that.", NotKept: "This version could not be kept. Save a file.", NotListed: "The versions could not be read.", NotOpened: "This version could not be opened.",
	OnlyLook: "You are looking at an earlier version. Close it to go on working.", Keys: "T: then or now · drag: pan · Esc: close", ByItself: "kept by itself",
}
