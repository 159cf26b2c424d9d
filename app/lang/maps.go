package lang

// Maps is what is said of maps that belong together: for whom they are, and which is the wanted one of which.
type Maps struct {
	_ neverEqual

	NoPersona, NothingFound                                 string
	Sort, ByChange, ByTitle, ByPersona                      string
	MakeWanted, ToPresent, ToWanted, OtherPersona, BackToIt string
	Wanted, WantedMade, Other, OtherMade                    Format
}

var dutchMaps = Maps{
	NoPersona: "Zonder persona", NothingFound: "Niets gevonden. Zoek op titel, persona of segment.",
	Sort: "Volgorde", ByChange: "laatst gewijzigd", ByTitle: "titel", ByPersona: "persona",
	MakeWanted: "Maak de gewenste kaart", ToPresent: "Naar de huidige kaart", ToWanted: "Naar de gewenste kaart",
	OtherPersona: "Zelfde fasen, andere persona", BackToIt: "Terug naar die kaart",
	Wanted: "{0} (gewenst)", WantedMade: "De gewenste kaart van ‘{0}’. Pijn, emotie en oplossingen bleven daar.",
	Other: "{0} (andere persona)", OtherMade: "Dezelfde fasen en banen als ‘{0}’, verder leeg. Voor wie is deze kaart?",
}

var englishMaps = Maps{
	NoPersona: "Without a persona", NothingFound: "Nothing found. Search by title, persona or segment.",
	Sort: "Order", ByChange: "last change", ByTitle: "title", ByPersona: "persona",
	MakeWanted: "Make the to-be map", ToPresent: "To the as-is map", ToWanted: "To the to-be map",
	OtherPersona: "Same phases, other persona", BackToIt: "Back to that map",
	Wanted: "{0} (to be)", WantedMade: "The to-be map of ‘{0}’. Pains, emotions and solutions stayed there.",
	Other: "{0} (other persona)", OtherMade: "The same phases and lanes as ‘{0}’, and nothing else. Who is this map for?",
}
