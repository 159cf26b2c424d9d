package lang

// Checks are the words of the map checks and of their page, "Nalopen".
type Checks struct {
	_ neverEqual

	Title                                string
	One, Many                            Format // the lead, by number
	None, Busy, Start                    string
	Numbers                              [13]string // from none to twelve, as a sentence begins
	Warning, Tip, Practice               string
	Quoted, More, Rest, Arrow, Solve     Format // a name in a row; what is left out of it; a link; what a button does about a finding
	Empty, Assume, Skip, And             string // a note without a text; what other buttons do
	Solved, Assumed, Skipped             string
	Mute, Reason, MuteNow, Unmute        string
	MutedTitle, Muted, Unmuted, NoReason string
	Watched, WhatHead, WhyHead           string // the list of all rules
	Count                                Format
	Headline, Source                     Format
	Articles                             [5]string     // by number, as their authors call them
	Places                               Count         // of one rule
	Rules                                [28]CheckRule // K01 and on
	Near                                 Format        // second sentences: K07
	NoInfluence, NoInformation           Format        // K09, K10
	TwoThings                            Format        // K13
	CountsRise                           Format        // K14
	NoPersona                            Format        // K16
	NoOffer                              Format        // K20
	NotAnswered                          Format        // K22
	OldFigures                           Format        // K24
	FullPhase                            Format        // K26
}

// CheckRule is what a rule is called, why it is one, and what it says of a place that does not keep it. In the sentence {0} is
// the first thing that it is about, {1} the phase of that, {2} a number, {3} the names of the others in a row (of all, where {0} is
// not in it) and {4} the second.
type CheckRule struct {
	_ neverEqual

	Name, Why string
	Says      Format
}

// articles are the five that ask for the rules; they are in Dutch.
var articles = [5]string{"Customer Decision Journey", "Customer Journey review", "Volg de klantreis bij online verkoop", "Customer journey cruciaal voor verkoop", "Van prospect naar promotor"}

var dutchChecks = Checks{
	Title: "Nalopen",
	One:   "{0} ding om nog eens naar te kijken. Niets hiervan moet: een halve kaart is ook een kaart.", Many: "{0} dingen om nog eens naar te kijken. Niets hiervan moet: een halve kaart is ook een kaart.",
	None: "We hebben niets gevonden om nog eens naar te kijken. We letten op 28 dingen, en alleen op wat je kaart gebruikt.", Busy: "We kijken even.", Start: "Hier is nog niets om na te lopen. Schrijf een paar stappen, dan kijken we mee.",
	Numbers: [13]string{"Geen", "Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"},
	Warning: "let op", Tip: "tip", Practice: "Uit de praktijk.", Headline: "{0} · {1}", Source: "Uit {0}.", Articles: articles, Places: Count{"{0} plek", "{0} plekken"},
	Quoted: "‘{0}’", More: "{0} en nog {1}", And: " en ", Rest: "En nog {0}.", Empty: "een notitie zonder tekst", Arrow: "{0} → {1}",
	Solve: "Verbind met ‘{0}’", Assume: "Noem de rest een aanname", Skip: "Noem dit overslaan",
	Solved: "Verbonden.", Assumed: "Wat geen bron heeft, is nu een aanname.", Skipped: "De lijn zegt nu dat de klant overslaat.",
	Mute: "Zet stil", Reason: "Waarom stil? Mag leeg blijven.", MuteNow: "Zet stil op deze kaart", Unmute: "Laat weer zien",
	MutedTitle: "Stil gezet op deze kaart", Muted: "Stil gezet op deze kaart.", Unmuted: "Doet weer mee.", NoReason: "zonder reden erbij", Watched: "Waar we op letten", WhatHead: "Wat", WhyHead: "Waarom", Count: "Nalopen · {0}",
	Rules: [28]CheckRule{
		{Name: "Eén fase overgeslagen", Why: "Eén fase overslaan mag: het is geen direct probleem, maar de klant mist daar iets.", Says: "De variant ‘{0}’ slaat ‘{4}’ over."},
		{Name: "Meer fasen achter elkaar overgeslagen", Why: "Wie twee of meer fasen achter elkaar mist, houdt een zwakkere band over. Liever vermijden.", Says: "De variant ‘{0}’ slaat {2} fasen achter elkaar over: {3}."},
		{Name: "Lijn springt over fasen", Why: "Klanten slaan zelden twee fasen over. Als het toch zo is, mag de lijn dat zeggen.", Says: "De lijn ‘{0}’ springt over {2} fasen, en er staat niet bij dat de klant die overslaat."},
		{Name: "Geen weg terug naar het begin", Why: "De reis is een lus: wie blij is koopt opnieuw, en brengt nieuwe mensen mee die vooraan beginnen.", Says: "Van ‘{0}’ loopt geen lijn terug naar een eerdere fase."},
		{Name: "Lus zonder voorwaarde", Why: "Een klant gaat terug om een reden, zoals een koper die geen huis vond en weer gaat zoeken.", Says: "Bij de lus ‘{0}’ staat niet wanneer de klant teruggaat."},
		{Name: "Naar gevoel zonder pijnpunt", Why: "Achter een negatieve emotie zit een pijnpunt, en uit het pijnpunt volgt de oplossing.", Says: "Bij ‘{0}’ in ‘{1}’ hoort nog een pijnpunt: waar komt dat gevoel vandaan?"},
		{Name: "Pijnpunt zonder oplossing", Why: "Bij elk pijnpunt hoort een idee dat zou helpen, ook als het nog een ruw idee is.", Says: "Voor ‘{0}’ in ‘{1}’ is er nog geen oplossing."},
		{Name: "Oplossing zonder pijnpunt", Why: "Een oplossing volgt uit een pijnpunt. Zonder is het een idee dat misschien niemand helpt.", Says: "‘{0}’ in ‘{1}’ lost nog geen pijnpunt op."},
		{Name: "Invloed onbekend", Why: "Sommige contactmomenten heb je in de hand en andere niet. Pas als je het weet, kun je kiezen waar je aan werkt.", Says: "Van ‘{0}’ in ‘{1}’ is niet gezegd of je er invloed op hebt."},
		{Name: "Contactmoment zonder informatie", Why: "Op elk contactmoment wisselen jullie iets uit: wat de klant geeft, en wat die krijgt.", Says: "Bij ‘{0}’ in ‘{1}’ staat niet wat de klant geeft of krijgt."},
		{Name: "Fase zonder invloed", Why: "Zonder een contactmoment dat je in de hand hebt, kun je de klant hier niet verder helpen.", Says: "In ‘{0}’ heb je op geen enkel contactmoment invloed."},
		{Name: "Fase zonder vraag", Why: "In elke fase kun je de klant iets vragen, zodat je blijft meten.", Says: "In ‘{0}’ vraag je de klant nog niets."},
		{Name: "Lange of dubbele vraag", Why: "Eenvoudige vragen krijgen meer antwoorden: hoogstens vijftien woorden, en één ding tegelijk.", Says: "‘{0}’ telt {2} woorden."},
		{Name: "Meer klanten erbij dan erin", Why: "Conversie is het deel dat doorgaat, dus hoogstens iedereen. Soms klopt meer toch: zeg er dan bij waarom.", Says: "Van ‘{0}’ gaat {2} % door, en er staat geen uitleg bij."},
		{Name: "Grootste uitval zonder pijnpunt", Why: "Waar de meeste klanten afhaken, zit iets tegen. Dat is de eerste plek om het te vragen.", Says: "Na ‘{0}’ haken de meeste klanten af ({2} % gaat door), en er staat daar geen pijnpunt."},
		{Name: "Eén persona per kaart", Why: "Elke persona loopt een eigen reis: maak liever een kaart per persona dan één voor iedereen.", Says: "Deze kaart gaat over {2} persona’s: {3}."},
		{Name: "Persona nog niet af", Why: "Wie de klant kent, weet wat die wil, wat pijn doet en wat plezier geeft.", Says: "Bij ‘{0}’ ontbreekt nog een doel, een pijn of een plezier."},
		{Name: "Vooral aannames", Why: "Neem niets aan: vraag het klanten, kijk mee, of haal het uit gesprekken van collega’s.", Says: "Van {2} % van wat hier over de klant staat, weet je waar het vandaan komt."},
		{Name: "Enthousiast worden zonder aha-moment", Why: "Zonder een moment waarop de klant het geweldig vindt, houdt de reis hier op.", Says: "In ‘{0}’ is nog geen moment van de waarheid, en geen goed gevoel."},
		{Name: "Doorgroeien zonder upsell of cross-sell", Why: "Meer van hetzelfde of iets ernaast: het zijn twee manieren, en ze vragen elk iets anders.", Says: "‘{0}’ in ‘{1}’ zegt niet of het upsell of cross-sell is."},
		{Name: "Inschrijven zonder ruil", Why: "Een klant geeft gegevens als daar iets nuttigs voor terugkomt.", Says: "In ‘{0}’ staat niet wat de klant geeft én wat die ervoor krijgt."},
		{Name: "Gewenst zonder huidig", Why: "Eerst hoe het nu gaat, dan per fase beter: een gewenste kaart zegt wat er verandert.", Says: "Deze gewenste kaart is met geen huidige kaart verbonden."},
		{Name: "Losse notities", Why: "Gewoon beginnen is goed, en volledig hoeft niet. Dit is alleen een telling.", Says: "Losse notities naast de fasen, zonder lijn: {2}. Dat mag."},
		{Name: "Tijd om te verversen", Why: "Verwachtingen van klanten veranderen in een paar maanden: blijf meten.", Says: "Deze kaart zou je vóór {3} opnieuw bekijken."},
		{Name: "Partij zonder AIDA", Why: "Elke leverancier wil weten waar de klant voor hem staat: aandacht, interesse, verlangen of actie.", Says: "Van ‘{0}’ is bij geen stap gezegd waar de klant staat."},
		{Name: "Veel op één kaart", Why: "Tot zeven fasen en vijfentwintig notities per fase blijft een kaart te overzien.", Says: "Deze kaart heeft {2} fasen."},
		{Name: "Stap vanuit onszelf", Why: "Een stap is iets wat de klant doet, niet wat wij doen.", Says: "‘{0}’ in ‘{1}’ begint bij ons. Wat doet de klant?"},
		{Name: "Niets na de koop", Why: "Na de koop begint het gebruik, en daar wordt een klant trouw: bel na, help, vraag hoe het bevalt.", Says: "Na ‘{0}’ staat er nog geen stap of contactmoment."},
	},
	Near: "‘{0}’ in ‘{1}’ is nog niet verbonden met een oplossing, zoals ‘{4}’.", NoInfluence: "Van {2} contactmomenten is niet gezegd of je er invloed op hebt: {3}.",
	NoInformation: "Bij {2} contactmomenten staat niet wat de klant geeft of krijgt: {3}.", TwoThings: "‘{0}’ vraagt twee dingen tegelijk.", CountsRise: "In ‘{4}’ komen meer klanten binnen dan in ‘{0}’ ({2} %), en er staat geen uitleg bij.", NoPersona: "Deze kaart heeft nog geen persona.",
	NoOffer: "In ‘{0}’ is nog geen enkel aanbod upsell of cross-sell genoemd.", NotAnswered: "Van deze pijnpunten op de huidige kaart is niet gezegd wat ermee gebeurt: {3}.",
	OldFigures: "Ouder dan {2} zijn de cijfers van {3}.", FullPhase: "In ‘{0}’ liggen {2} notities. Misschien zijn het twee fasen.",
}

var englishChecks = Checks{
	Title: "Look over",
	One:   "{0} thing to look at once more. None of it is a must: half a map is a map too.", Many: "{0} things to look at once more. None of it is a must: half a map is a map too.",
	None: "We found nothing to look at once more. We mind 28 things, and only what your map uses.", Busy: "We are having a look.", Start: "There is nothing to look over yet. Write a few steps and we look along.",
	Numbers: [13]string{"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"},
	Warning: "take care", Tip: "tip", Practice: "From practice.", Headline: "{0} · {1}", Source: "From {0}.", Articles: articles, Places: Count{"{0} place", "{0} places"},
	Quoted: "‘{0}’", More: "{0} and {1} more", And: " and ", Rest: "And {0} more.", Empty: "a note without text", Arrow: "{0} → {1}",
	Solve: "Link to ‘{0}’", Assume: "Call the rest assumptions", Skip: "Call this a skip",
	Solved: "Linked.", Assumed: "What has no source is an assumption now.", Skipped: "The line now says that the customer skips.",
	Mute: "Mute", Reason: "Why mute? May stay empty.", MuteNow: "Mute on this map", Unmute: "Show again",
	MutedTitle: "Muted on this map", Muted: "Muted on this map.", Unmuted: "Looked at again.", NoReason: "without a reason", Watched: "What we look for", WhatHead: "What", WhyHead: "Why", Count: "Look over · {0}",
	Rules: [28]CheckRule{
		{Name: "One phase skipped", Why: "To skip one phase is bearable: no direct problem, but the customer misses something there.", Says: "The variant ‘{0}’ skips ‘{4}’."},
		{Name: "More phases in a row skipped", Why: "Who misses two or more phases in a row keeps a weaker bond. Better avoided.", Says: "The variant ‘{0}’ skips {2} phases in a row: {3}."},
		{Name: "A line jumps over phases", Why: "Customers seldom skip two phases. Where they do, the line may say so.", Says: "The line ‘{0}’ jumps over {2} phases without saying that the customer skips them."},
		{Name: "No way back to the beginning", Why: "The journey is a loop: who is happy buys again, and brings new people who begin at the front.", Says: "No line leads from ‘{0}’ back to an earlier phase."},
		{Name: "Loop without a condition", Why: "A customer goes back for a reason, like a buyer who found no house and searches again.", Says: "The loop ‘{0}’ does not say when the customer goes back."},
		{Name: "Bad feeling without a pain point", Why: "Behind a negative emotion is a pain point, and from the pain point follows the solution.", Says: "‘{0}’ in ‘{1}’ still needs a pain point: where does that feeling come from?"},
		{Name: "Pain point without a solution", Why: "Each pain point deserves an idea that would help, be it a rough one.", Says: "There is no solution yet for ‘{0}’ in ‘{1}’."},
		{Name: "Solution without a pain point", Why: "A solution follows from a pain point. Without one it is an idea that may help nobody.", Says: "‘{0}’ in ‘{1}’ solves no pain point yet."},
		{Name: "Influence unknown", Why: "Some touchpoints are in your hands and others are not. Only when you know can you choose what to work on.", Says: "‘{0}’ in ‘{1}’ does not say whether you can influence it."},
		{Name: "Touchpoint without information", Why: "At each touchpoint something is exchanged: what the customer gives, and gets.", Says: "‘{0}’ in ‘{1}’ does not say what the customer gives or gets."},
		{Name: "Phase without influence", Why: "Without a touchpoint in your hands you cannot help the customer on here.", Says: "In ‘{0}’ you can influence none of the touchpoints."},
		{Name: "Phase without a question", Why: "In each phase you can ask the customer something, so that you keep measuring.", Says: "In ‘{0}’ you ask the customer nothing yet."},
		{Name: "Long or double question", Why: "Simple questions get more answers: fifteen words at most, and one thing at a time.", Says: "‘{0}’ has {2} words."},
		{Name: "More customers go on than came in", Why: "Conversion is the share that goes on, so everybody at most. Where more is right after all, say why.", Says: "From ‘{0}’ {2} % go on, and nothing explains it."},
		{Name: "Biggest loss without a pain point", Why: "Where most customers leave, something is wrong. That is the first place to ask.", Says: "After ‘{0}’ most customers leave ({2} % go on), and there is no pain point."},
		{Name: "One persona per map", Why: "Each persona walks a journey of its own: rather a map per persona than one for everybody.", Says: "This map is about {2} personas: {3}."},
		{Name: "Persona not finished", Why: "Who knows the customer knows what they want, what hurts and what pleases.", Says: "‘{0}’ still lacks a goal, a pain or a pleasure."},
		{Name: "Mostly assumptions", Why: "Assume nothing: ask customers, watch them, or hear what colleagues heard.", Says: "Of {2} % of what is said of the customer here, you know where it comes from."},
		{Name: "Excite without an aha moment", Why: "Without a moment at which the customer loves it, the journey ends here.", Says: "In ‘{0}’ there is no moment of truth yet, and no good feeling."},
		{Name: "Ascend without upsell or cross-sell", Why: "More of the same or something beside it: these are two ways, and each asks something else.", Says: "‘{0}’ in ‘{1}’ does not say whether it is upsell or cross-sell."},
		{Name: "Subscribe without an exchange", Why: "Customers give their details when something useful comes back.", Says: "In ‘{0}’ it is not said both what the customer gives and what comes back."},
		{Name: "To-be without as-is", Why: "First how it is now, then better in each phase: a to-be map says what changes.", Says: "This to-be map is linked to no as-is map."},
		{Name: "Loose notes", Why: "Just starting is good, and a map need not be complete. This is only a count.", Says: "Loose notes beside the phases, without a line: {2}. That is fine."},
		{Name: "Time to refresh", Why: "What customers expect changes within months: keep measuring.", Says: "You meant to look at this map again before {3}."},
		{Name: "Actor without AIDA", Why: "Each supplier wants to know where the customer is for them: attention, interest, desire or action.", Says: "For ‘{0}’ no step says where the customer is."},
		{Name: "Much on one map", Why: "Up to seven phases and twenty-five notes a phase a map can be taken in.", Says: "This map has {2} phases."},
		{Name: "Step of our own", Why: "A step is something that the customer does, not what we do.", Says: "‘{0}’ in ‘{1}’ begins with us. What does the customer do?"},
		{Name: "Nothing after the purchase", Why: "After the purchase comes the use, and there a customer becomes loyal: call, help, ask how it is.", Says: "After ‘{0}’ there is no step or touchpoint yet."},
	},
	Near: "‘{0}’ in ‘{1}’ is not linked to a solution yet, like ‘{4}’.", NoInfluence: "{2} touchpoints do not say whether you can influence them: {3}.",
	NoInformation: "{2} touchpoints do not say what the customer gives or gets: {3}.", TwoThings: "‘{0}’ asks two things at once.", CountsRise: "More customers enter ‘{4}’ than ‘{0}’ ({2} %), and no explanation is given.", NoPersona: "This map has no persona yet.",
	NoOffer: "In ‘{0}’ no offer is called upsell or cross-sell yet.", NotAnswered: "Nothing is said of what becomes of these pain points of the as-is map: {3}.",
	OldFigures: "Older than {2} are the figures of {3}.", FullPhase: "In ‘{0}’ there are {2} notes. Perhaps these are two phases.",
}
