package lang

// Reviews is what is said about customers' reviews: taking them in, and what they come to.
type Reviews struct {
	_ neverEqual

	Title, Empty, Private, PasteHow, Add, Take, Drop string
	Fields                                           [6]string // phase, date, score, text, value, person
	Columns, NoColumn, FirstRow                      string
	Column                                           Format
	Scale                                            string
	Scales                                           [4]string // 1 to 5, 0 to 10, stars, effort
	Why                                              [4]string // chosen, remembered, by the head, by the values
	Dates                                            string
	Orders                                           [3]string
	Proof                                            Format
	Comma, Point, Decimals                           string
	Names, InFile, Whole, LeaveOut, WhichPhase       string
	NoTexts, NoPersons                               string
	Choose                                           Format
	Asks                                             [5]string // the column, the phase, the scale, the dates, the decimal sign
	Found                                            Format
	Reviews, New, Known, Changed, Wrong, Skipped     Count
	WrongTitle                                       string
	Row                                              Format // row, column, what is wrong
	Problems                                         [14]Format
	Spare                                            Format // head, field
	Spares, NoSuchColumn                             Format
	ColumnHint, OnlyHeads                            string
	More, Alike                                      Count
	Mended                                           [3]Format
	AllKnown, NoRows, TooBig, Still                  string
	Taken                                            Format
	Reading, Checking, Taking                        Format
	Comparing, EscStops, Stopped                     string

	Since, Fresh, FirstTime                                  Format
	SinceHead, Count, Mean, Satisfied, NPS, CES              string
	Promoters, Value, Few, Better, Worse, Same, Nothing, All string
	NoPhase, Together                                        string
	Interval, Of, Was                                        Format
	Help                                                     string
	Trend                                                    string
	TrendSays                                                Format
	Quotes, Best, Worst, Newest, Anonymous, ShowPersons      string
	Share, Kept, QuotesHere, NoQuotes                        string
	QuotesOf, Heard                                          Format
	Said                                                     Count
	Imports, When, Source, Remove, Pasted                    string
	Removed                                                  Format
	Curve, CurveOff, NoCurve, Opinion                        string
	Evidence                                                 Count
}

var dutchReviews = Reviews{
	Title: "Reviews", Empty: "Nog geen reviews. Plak ze hier uit Excel of kies een CSV, dan zie je per fase wat klanten ervan vinden, los van wat het team denkt.",
	Private:  "Namen en teksten blijven in deze browser en in het bestand van de kaart.",
	PasteHow: "Plakken kan ook: kopieer de rijen en druk hier op Ctrl+V. Slepen van een bestand ook.", Add: "Plak of kies een bestand met reviews", Take: "Neem over", Drop: "Toch niet",
	Fields:  [6]string{"fase", "datum", "score", "tekst", "waarde", "persoon"},
	Columns: "Welke kolom is wat?", NoColumn: "geen", FirstRow: "De eerste regel zijn kopjes", Column: "kolom {0}",
	Scale: "Wat betekent de score?", Scales: [4]string{"1 tot 5", "0 tot 10", "sterren", "gemak, 1 tot 7"},
	Why:   [4]string{"Zelf gekozen.", "Zoals de vorige keer.", "Voorstel, om het kopje. Klopt het niet, kies dan zelf.", "Voorstel, om wat er in de kolom staat. Klopt het niet, kies dan zelf."},
	Dates: "In welke volgorde staat de datum?", Orders: [3]string{"dag-maand-jaar", "maand-dag-jaar", "jaar-maand-dag"}, Proof: "‘{0}’ kan maar op één manier.",
	Decimals: "Wat scheidt de centen in de waarde?", Comma: "komma: 12,50", Point: "punt: 12.50",
	Names: "Welke fase is dat?", InFile: "In het bestand", Whole: "hele klantreis", LeaveOut: "laat weg", WhichPhase: "Bij welke fase horen deze reviews?",
	NoTexts: "Zonder teksten overnemen", NoPersons: "Zonder namen overnemen",
	Choose: "Kies nog: {0}. Er is nog niets veranderd.", Asks: [5]string{"de kolom met de score", "bij welke fase ze horen", "wat de score betekent", "de volgorde van de datum", "komma of punt"},
	Found:   "{0} gevonden: {1}. Er is nog niets veranderd.",
	Reviews: Count{"{0} review", "{0} reviews"}, New: Count{"{0} nieuw", "{0} nieuw"}, Known: Count{"{0} had je al", "{0} had je al"}, Changed: Count{"{0} veranderd", "{0} veranderd"},
	Wrong: Count{"{0} klopt niet", "{0} kloppen niet"}, Skipped: Count{"{0} laat je weg", "{0} laat je weg"},
	WrongTitle: "Wat niet klopt, komt niet mee", Row: "Regel {0}, {1}: {2}.",
	Problems: [14]Format{
		"‘{0}’ is geen cijfer", "‘{0}’ is minder dan nul", "‘{0}’ valt buiten de schaal", "‘{0}’ heeft een andere schaal", "‘{0}’ is geen datum", "‘{0}’ heeft geen jaar",
		"‘{0}’ past niet bij de volgorde van de andere", "‘{0}’ is geen fase van deze kaart", "er staat geen fase", "de tekst is langer dan 10.000 tekens", "er staat geen score en geen tekst",
		"er zijn meer vakken dan kopjes; misschien staat er een scheidingsteken in een tekst zonder aanhalingstekens", "er passen niet meer reviews in deze kaart",
		"hier staan de kopjes nog eens",
	},
	Spare: "‘{0}’ ({1})", Spares: "Doet niet mee, want er is al een kolom voor: {0}. Klopt dat niet, kies dan hieronder een andere kolom.",
	NoSuchColumn: "Er is geen kolom ‘{0}’.", ColumnHint: "kopje of nr.", OnlyHeads: "Onder de kopjes staan geen rijen.",
	More: Count{"en nog {0}", "en nog {0}"}, Alike: Count{"Zo is er nog {0} regel.", "Zo zijn er nog {0} regels."},
	Mended: [3]Format{
		"Regel {0}, {1}: een aanhalingsteken werd nooit gesloten; gelezen tot het einde van het vak.", "Regel {0}, {1}: een los aanhalingsteken is als tekst gelezen.",
		"Regel {0}, {1}: andere tekencodering dan de rest; gelezen als Windows-1252.",
	},
	AllKnown: "Alles in dit bestand had je al.", NoRows: "Hier staan geen rijen in. Kopieer een tabel, of kies een CSV.", TooBig: "Dit bestand is te groot. Deel het op in stukken van 30 MB.",
	Still: "Eerst zien, dan overnemen", Taken: "Overgenomen: {0}",
	Reading: "Lezen: {0}. Er is nog niets veranderd.", Checking: "Nakijken: {0}. Er is nog niets veranderd.", Taking: "Overnemen: {0}. Tot alles klaar is, verandert er niets.",
	Comparing: "Vergelijken met wat je al had. Er is nog niets veranderd.", EscStops: "Met Esc stop je.", Stopped: "Gestopt. Er is niets overgenomen.",

	Since: "Sinds {0} ({1}): {2}.", Fresh: "{0} in {1}", FirstTime: "Eerste meting, {0} ({1}): {2}.",
	SinceHead: "Sinds de vorige keer", Count: "Reviews", Mean: "Gemiddeld", Satisfied: "Tevreden (CSAT)", NPS: "NPS", CES: "Gemak (CES)",
	Promoters: "Promotors", Value: "Waarde", Few: "weinig", Better: "beter", Worse: "slechter", Same: "binnen de marge", Nothing: "niets nieuws", All: "alle fasen",
	NoPhase: "over de hele klantreis", Together: "alle reviews samen",
	Interval: "{0} ({1} tot {2})", Of: "{0} op {1}", Was: "{0}: {1}, was {2}",
	Help: "Tevreden is 4 en 5 van 5, of 8 en hoger van 10. De NPS is het aandeel 9 en 10 min het aandeel onder 7, alleen op een schaal van 0 tot 10; tussen haakjes waar hij met 95 % zekerheid ligt. " +
		"‘Weinig’ is minder dan 5 antwoorden, voor de NPS minder dan 30: lees die als een richting.",
	Trend: "Per maand", TrendSays: "Gemiddelde score per maand, {0}: {1}",
	Quotes: "In hun eigen woorden", Best: "Beste", Worst: "Slechtste", Newest: "Nieuwste", Anonymous: "zonder naam", ShowPersons: "Toon wie het zei",
	Share: "Citaten ook in kopie, CSV en afdruk", Kept: "Citaten gaan niet mee in een kopie, CSV of afdruk.",
	QuotesHere: "Citaten van deze fase", NoQuotes: "Bij deze fase heeft nog niemand iets geschreven.", QuotesOf: "Citaten: {0}", Heard: "{0}: {1}, {2}.", Said: Count{"{0} citaat", "{0} citaten, de nieuwste eerst"},
	Imports: "Metingen", When: "Wanneer", Source: "Bron", Remove: "Haal weg", Pasted: "geplakt", Removed: "Weggehaald: {0}",
	Curve: "Toon de curve uit reviews", CurveOff: "Haal de curve uit reviews weg", NoCurve: "Er zijn nog geen scores per fase om een curve van te tekenen.",
	Opinion: "Mening: de emoties van het team", Evidence: Count{"Bewijs: {0} review", "Bewijs: {0} reviews"},
}

var englishReviews = Reviews{
	Title: "Reviews", Empty: "No reviews yet. Paste them here from Excel or choose a CSV, and you see what customers think of each phase, apart from what the team thinks.",
	Private:  "Names and texts stay in this browser and in the map's own file.",
	PasteHow: "Pasting works too: copy the rows and press Ctrl+V here. So does dropping a file.", Add: "Paste or choose a file with reviews", Take: "Import", Drop: "Not now",
	Fields:  [6]string{"phase", "date", "score", "text", "value", "person"},
	Columns: "Which column is what?", NoColumn: "none", FirstRow: "The first row has the heads", Column: "column {0}",
	Scale: "What does the score mean?", Scales: [4]string{"1 to 5", "0 to 10", "stars", "ease, 1 to 7"},
	Why:   [4]string{"Chosen by you.", "As the last time.", "Proposed, by its head. If it is not right, choose yourself.", "Proposed, by what stands in the column. If it is not right, choose yourself."},
	Dates: "In which order is the date?", Orders: [3]string{"day-month-year", "month-day-year", "year-month-day"}, Proof: "‘{0}’ can be read in one way only.",
	Decimals: "What parts the cents in the value?", Comma: "comma: 12,50", Point: "point: 12.50",
	Names: "Which phase is that?", InFile: "In the file", Whole: "whole journey", LeaveOut: "leave out", WhichPhase: "To which phase do these reviews belong?",
	NoTexts: "Import without texts", NoPersons: "Import without names",
	Choose: "Still to choose: {0}. Nothing has changed yet.", Asks: [5]string{"the column with the score", "to which phase they belong", "what the score means", "the order of the date", "comma or point"},
	Found:   "{0} found: {1}. Nothing has changed yet.",
	Reviews: Count{"{0} review", "{0} reviews"}, New: Count{"{0} new", "{0} new"}, Known: Count{"{0} known already", "{0} known already"}, Changed: Count{"{0} changed", "{0} changed"},
	Wrong: Count{"{0} does not fit", "{0} do not fit"}, Skipped: Count{"{0} left out", "{0} left out"},
	WrongTitle: "What does not fit stays behind", Row: "Row {0}, {1}: {2}.",
	Problems: [14]Format{
		"‘{0}’ is no number", "‘{0}’ is less than nothing", "‘{0}’ is outside the scale", "‘{0}’ has another scale", "‘{0}’ is no date", "‘{0}’ has no year",
		"‘{0}’ does not fit the order of the others", "‘{0}’ is no phase of this map", "there is no phase", "the text is longer than 10,000 characters", "there is no score and no text",
		"there are more cells than heads; perhaps a separator stands in a text without quotes", "this map has no room for more reviews",
		"these are the heads once more",
	},
	Spare: "‘{0}’ ({1})", Spares: "Left out, since there is a column for it already: {0}. If that is not right, choose another column below.",
	NoSuchColumn: "There is no column ‘{0}’.", ColumnHint: "head or no.", OnlyHeads: "There are no rows under the heads.",
	More: Count{"and {0} more", "and {0} more"}, Alike: Count{"{0} more row is like it.", "{0} more rows are like it."},
	Mended: [3]Format{
		"Row {0}, {1}: a quote was never closed; read to the end of the cell.", "Row {0}, {1}: a stray quote was read as text.",
		"Row {0}, {1}: another character coding than the rest; read as Windows-1252.",
	},
	AllKnown: "You had everything in this file already.", NoRows: "There are no rows in this. Copy a table, or choose a CSV.", TooBig: "This file is too large. Split it into parts of 30 MB.",
	Still: "Look first, then import", Taken: "Imported: {0}",
	Reading: "Reading: {0}. Nothing has changed yet.", Checking: "Looking it over: {0}. Nothing has changed yet.", Taking: "Importing: {0}. Nothing changes until all is ready.",
	Comparing: "Comparing with what you had. Nothing has changed yet.", EscStops: "Esc stops it.", Stopped: "Stopped. Nothing was imported.",

	Since: "Since {0} ({1}): {2}.", Fresh: "{0} in {1}", FirstTime: "First measurement, {0} ({1}): {2}.",
	SinceHead: "Since last time", Count: "Reviews", Mean: "Mean", Satisfied: "Satisfied (CSAT)", NPS: "NPS", CES: "Ease (CES)",
	Promoters: "Promoters", Value: "Value", Few: "few", Better: "better", Worse: "worse", Same: "within the margin", Nothing: "nothing new", All: "all phases",
	NoPhase: "on the whole journey", Together: "all reviews together",
	Interval: "{0} ({1} to {2})", Of: "{0} of {1}", Was: "{0}: {1}, was {2}",
	Help: "Satisfied is 4 and 5 of 5, or 8 and up of 10. The NPS is the share of 9 and 10 less the share below 7, on a scale from 0 to 10 only; in brackets where it lies with 95 % certainty. " +
		"‘Few’ is less than 5 answers, for the NPS less than 30: read those as a direction.",
	Trend: "By month", TrendSays: "Mean score by month, {0}: {1}",
	Quotes: "In their own words", Best: "Best", Worst: "Worst", Newest: "Newest", Anonymous: "no name", ShowPersons: "Show who said it",
	Share: "Quotes in copies, CSV and prints too", Kept: "Quotes do not go into a copy, CSV or print.",
	QuotesHere: "Quotes of this phase", NoQuotes: "Nobody has written anything about this phase yet.", QuotesOf: "Quotes: {0}", Heard: "{0}: {1}, {2}.", Said: Count{"{0} quote", "{0} quotes, the newest first"},
	Imports: "Measurements", When: "When", Source: "Source", Remove: "Take away", Pasted: "pasted", Removed: "Taken away: {0}",
	Curve: "Show the curve from reviews", CurveOff: "Take the curve from reviews off", NoCurve: "There are no scores per phase yet to draw a curve from.",
	Opinion: "Opinion: the team's emotions", Evidence: Count{"Evidence: {0} review", "Evidence: {0} reviews"},
}
