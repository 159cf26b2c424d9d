package lang

// Sheets are the words that stand on a poster itself.
type Sheets struct {
	_ neverEqual

	AsIs, ToBe, Pains, Chosen, Legend, Known, NoSource, Empty, Blank string
	Influence, Partly, NoInfluence                                   string
	Aims, Votes                                                      string
	Loss, LossIn, Assumptions, BackTo, Continued, See, Aida          Format
	PageOf, NotHere, NotAtAll, PerCustomer, Satisfied                Format
	Loose, Words, Phases, Short                                      Count
	And                                                              string
}

var dutchSheets = Sheets{
	AsIs: "Huidige klantreis", ToBe: "Gewenste klantreis", Pains: "Eerst aan te pakken", Chosen: "Gekozen om eerst aan te pakken", Legend: "Legenda", Known: "Hoe we dit weten", NoSource: "bron niet genoemd",
	Empty:     "Deze klantreis heeft nog geen fasen.",
	Blank:     "Hier komt wat op de wand staat. Er staat nog niets.",
	Influence: "onze invloed", Partly: "deels", NoInfluence: "geen invloed", Aims: "Doel van de fase", Votes: "stemmen",
	Loss: "{0} verlies", LossIn: "in {0} gaat {1} verloren", Assumptions: "{0} aannames", BackTo: "terug naar {0}", Continued: "{0} (vervolg)", See: "{0} (pagina {1})", Aida: "AIDA: {0}",
	PageOf: "pagina {0} van {1}", NotHere: "Niet op deze pagina: {0}.", NotAtAll: "Niet op deze poster: {0}.", PerCustomer: "{0} per klant", Satisfied: "tevreden: {0}",
	Loose: Count{"{0} losse notitie", "{0} losse notities"}, Words: Count{"de woorden bij {0} emotie", "de woorden bij {0} emoties"},
	Phases: Count{"{0} fase", "{0} fasen"}, Short: Count{"het eind van {0} lange tekst", "het eind van {0} lange teksten"}, And: " en ",
}

var englishSheets = Sheets{
	AsIs: "Journey as it is", ToBe: "Journey as wanted", Pains: "To tackle first", Chosen: "Chosen to be tackled first", Legend: "Legend", Known: "How we know this", NoSource: "source not named",
	Empty:     "This journey map has no phases yet.",
	Blank:     "What stands on the wall comes here. Nothing does yet.",
	Influence: "our influence", Partly: "partly", NoInfluence: "no influence", Aims: "Aim of the phase", Votes: "votes",
	Loss: "{0} lost", LossIn: "{1} is lost in {0}", Assumptions: "{0} assumptions", BackTo: "back to {0}", Continued: "{0} (continued)", See: "{0} (page {1})", Aida: "AIDA: {0}",
	PageOf: "page {0} of {1}", NotHere: "Not on this page: {0}.", NotAtAll: "Not on this poster: {0}.", PerCustomer: "{0} a customer", Satisfied: "satisfied: {0}",
	Loose: Count{"{0} loose note", "{0} loose notes"}, Words: Count{"the words of {0} emotion", "the words of {0} emotions"},
	Phases: Count{"{0} phase", "{0} phases"}, Short: Count{"the end of {0} long text", "the end of {0} long texts"}, And: " and ",
}
