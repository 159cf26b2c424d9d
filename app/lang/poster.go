package lang

// Posters are the map as an infographic, on paper, in a file and on a clipboard.
type Posters struct {
	_ neverEqual

	Paper, Slide, Turned, Wide, High, Sheets, OneSheet, AsMany string
	Conclusion, ConclusionHint                                 string
	Busy, Failed, Nothing                                      string
	SavePicture, SaveDrawing, CopyWall                         string
	Page                                                       Format
	Withheld, ShareHow                                         Format // what is not in a copy for others
	Notes, Reviews, Hidden                                     Count
	And                                                        string
	Share, ShareTitle, ShareWithout, ShareAll, Traces, Figures string
	Copy                                                       Format
}

var dutchPosters = Posters{
	Paper: "Papier", Slide: "Dia 16:9", Turned: "Stand", Wide: "Liggend", High: "Staand", Sheets: "Bladen", OneSheet: "Eén blad", AsMany: "Zoveel als nodig",
	Conclusion: "Conclusie", ConclusionHint: "Wat moet wie dit ziet onthouden?",
	Busy: "De poster wordt getekend …", Failed: "De poster is niet gelukt. Verander iets of probeer het nog eens.", Nothing: "Er is nog niets om een poster van te maken.",
	SavePicture: "Bewaar PNG", SaveDrawing: "Bewaar SVG", CopyWall: "Kopieer de wand als plaatje", Page: "Blad {0} van {1}",
	Withheld: "Niet in wat je deelt: {0}.", Notes: Count{"{0} privénotitie", "{0} privénotities"}, Reviews: Count{"{0} review", "{0} reviews"}, Hidden: Count{"{0} notitie die nog dicht ligt", "{0} notities die nog dicht liggen"}, And: " en ",
	Traces: "waar de reviews vandaan kwamen", Share: "Bewaar een kopie om te delen", ShareTitle: "Een kopie om te delen", ShareHow: "In deze klantreis: {0}. Wie het bestand krijgt, kan dat lezen.", ShareWithout: "Laat die eruit", ShareAll: "Alles erin",
	Figures: "De cijfers van de fasen, zoals klanten en euro’s, staan in elke kopie.",
	Copy:    "{0} om te delen",
}

var englishPosters = Posters{
	Paper: "Paper", Slide: "Slide 16:9", Turned: "Orientation", Wide: "Landscape", High: "Portrait", Sheets: "Sheets", OneSheet: "One sheet", AsMany: "As many as needed",
	Conclusion: "Conclusion", ConclusionHint: "What should who sees this remember?",
	Busy: "Drawing the poster …", Failed: "The poster did not work out. Change something or try again.", Nothing: "There is nothing yet to make a poster of.",
	SavePicture: "Save PNG", SaveDrawing: "Save SVG", CopyWall: "Copy the wall as a picture", Page: "Sheet {0} of {1}",
	Withheld: "Not in what you share: {0}.", Notes: Count{"{0} private note", "{0} private notes"}, Reviews: Count{"{0} review", "{0} reviews"}, Hidden: Count{"{0} note that still lies face down", "{0} notes that still lie face down"}, And: " and ",
	Traces: "where the reviews came from", Share: "Save a copy to share", ShareTitle: "A copy to share", ShareHow: "In this journey map: {0}. Who gets the file can read that.", ShareWithout: "Leave them out", ShareAll: "Everything",
	Figures: "The figures of phases, such as customers and euros, are in every copy.",
	Copy:    "{0} to share",
}
