package lang

// Figuring is the page of insight with the figures of all phases, and what they come to.
type Figuring struct {
	_ neverEqual

	Empty, How, Measured, Old, And                  string
	Through, Most, LostInAll                        Format
	Untold                                          Count
	NoEntering, NoValue, OldOnes                    Format
	Funnel, Lost, Leave, Cost, Point, Total, Sums   string
	Sum                                             Format
	Over, Rises                                     Format
	Why                                             string
	If, IfHow, More, Reset, IfNone, IfFull, Further string
	SameValue                                       Format
	Points                                          Count
	IfSum, IfTogether                               Format
	Overdue                                         Format
	Again, Begun, History                           string
	Pasted                                          Count
	Odd, Unknown                                    Format
	Outside, Others                                 Count
	NoFigures                                       string
}

// Ranking is the page of insight with the order of pain points and the matrix of solutions.
type Ranking struct {
	_ neverEqual

	Nr                                                               string
	Title, Empty, How, Pains, Place, Bad, Hits, Weight, Votes, Reach string
	Weighs                                                           Format
	Unset, UnsetHow, FillIn                                          string
	Lacks                                                            Format
	Missing                                                          [5]string
	Rest                                                             Count
	Matrix, MatrixHow, NoSolutions, Effort, Impact, Unplaced         string
	Quadrants                                                        [4]string
	Solves, Where, Nothing                                           string
	Spot, Placed, Back, Lies                                         Format
}

var dutchFiguring = Figuring{
	Empty:    "Vul in hoeveel klanten in elke fase binnenkomen. Dan staat hier waar ze afhaken, wat dat kost en wat iets meer doorstroom oplevert.",
	How:      "Enter gaat naar de volgende fase. Een kolom of bereik uit Excel plak je in het eerste vak; een tabel met koppen en fasen vindt zelf zijn plek.",
	Measured: "Gemeten op", Old: "verouderd", And: " en ",
	Through: "Van de {0} klanten die binnenkomen halen er {1} het einde: {2}.", Most: "Voor zover bekend gaat het meeste verloren in {0}: {1}.", Untold: Count{"Van {0} fase is het nog onbekend.", "Van {0} fasen is het nog onbekend."}, LostInAll: "Onderweg gaat {0} verloren, het meeste in {1}: {2}.",
	NoEntering: "Voor {0} is niet ingevuld hoeveel klanten er binnenkomen.", NoValue: "Voor {0} is de waarde per klant niet ingevuld.",
	OldOnes: "De cijfers van {0} zijn ouder dan {1}: verwachtingen veranderen sneller dan dat.",
	Funnel:  "Trechter", Lost: "Wat er verloren gaat", Leave: "Haken af", Cost: "Wat dat kost", Point: "1 punt meer is waard", Total: "Samen",
	Sums: "Wie afhaakt, komt binnen en gaat niet door. Wat dat kost: wie afhaakt × de waarde per klant in die fase zelf. 1 punt meer brengt klanten verder: die tellen met de waarde in de laatste fase die er een heeft.",
	Sum:  "{0} × {1} = {2}",
	Over: "Bij {0} gaat meer dan 100 % door: er komen er meer binnen dan er waren. Dat kan kloppen; schrijf er dan bij waarom.", Rises: "In {0} komen er meer binnen dan in {1}, al is een conversie gemeten. Dat kan kloppen; schrijf er dan bij waarom.", Why: "Waarom",
	SameValue: "Reken in elke fase met {0}",
	If:        "Wat als er meer doorgaan?", IfHow: "Schuif en zie wat het oplevert, tot in de laatste fase met een waarde per klant. Er wordt niets opgeschreven.", More: "Extra doorstroom", Reset: "Zet terug op 0",
	IfNone: "vul een waarde per klant in na deze fase", IfFull: "hier gaat al 100 % door", Further: "Samen is meer dan de som: wie erbij komt, gaat verderop ook vaker door.",
	Points: Count{"+1 punt", "+{0} punten"}, IfSum: "{0} = {1} klanten meer in {2}, × {3} = {4}", IfTogether: "Samen: {0} klanten meer in {1}, goed voor {2}.",
	Overdue: "Opnieuw bekijken vóór {0}: dat is geweest",
	Again:   "Nieuwe meting van vandaag", Begun: "Nieuwe meting begonnen: wat je nu typt telt vanaf vandaag. Wat er stond, blijft bij ‘Eerder gemeten’.", History: "Eerder gemeten",
	Pasted: Count{"{0} cijfer ingevuld", "{0} cijfers ingevuld"}, Odd: "rij {0}: ‘{1}’ past niet bij {2}", Unknown: "geen fase: {0}",
	Outside: Count{"{0} vak viel buiten de fasen", "{0} vakken vielen buiten de fasen"}, Others: Count{"en nog {0}", "en nog {0}"}, NoFigures: "Hierin vind ik geen cijfers van deze fasen. Er is niets veranderd.",
}

var englishFiguring = Figuring{
	Empty:    "Fill in how many customers enter each phase. Then you see here where they leave, what that costs and what a little more conversion brings.",
	How:      "Enter goes to the next phase. Paste a column or range from Excel in the first field; a table with heads and phases finds its own place.",
	Measured: "Measured on", Old: "outdated", And: " and ",
	Through: "Of the {0} customers who enter {1} reach the end: {2}.", Most: "As far as is known most is lost in {0}: {1}.", Untold: Count{"Of {0} phase it is not known yet.", "Of {0} phases it is not known yet."}, LostInAll: "On the way {0} is lost, most of it in {1}: {2}.",
	NoEntering: "For {0} it is not filled in how many customers enter.", NoValue: "For {0} the value per customer is not filled in.",
	OldOnes: "The figures of {0} are older than {1}: expectations change faster than that.",
	Funnel:  "Funnel", Lost: "What is lost", Leave: "Leave", Cost: "What that costs", Point: "1 point more is worth", Total: "Together",
	Sums: "Who leaves, enters and does not go on. What that costs: who leaves × the value per customer in that phase itself. 1 point more brings customers further: they count with the value in the last phase that has one.",
	Sum:  "{0} × {1} = {2}",
	Over: "From {0} more than 100 % go on: more come in than there were. That may be so; then write why.", Rises: "More enter {0} than {1}, though a conversion was measured. That may be so; then write why.", Why: "Why",
	SameValue: "Use {0} in every phase",
	If:        "What if more go on?", IfHow: "Slide and see what it brings, up to the last phase with a value per customer. Nothing is written down.", More: "More go on", Reset: "Back to 0",
	IfNone: "fill in a value per customer after this phase", IfFull: "100 % go on already", Further: "Together is more than the sum: who comes more, also goes on more often later.",
	Points: Count{"+1 point", "+{0} points"}, IfSum: "{0} = {1} customers more in {2}, × {3} = {4}", IfTogether: "Together: {0} customers more in {1}, worth {2}.",
	Overdue: "Look again before {0}: that day has passed",
	Again:   "New measurement today", Begun: "New measurement begun: what you type now counts from today. What stood here stays under ‘Measured before’.", History: "Measured before",
	Pasted: Count{"{0} figure filled in", "{0} figures filled in"}, Odd: "row {0}: ‘{1}’ does not fit {2}", Unknown: "no phase: {0}",
	Outside: Count{"{0} cell fell outside the phases", "{0} cells fell outside the phases"}, Others: Count{"and {0} more", "and {0} more"}, NoFigures: "I find no figures of these phases in this. Nothing has changed.",
}

var dutchRanking = Ranking{
	Title: "Prioriteiten", Empty: "Schrijf pijnpunten op de wand, en zet erbij hoe erg ze zijn en hoeveel klanten ze treffen. Dan staan ze hier op volgorde.",
	How:   "Gewicht = hoe erg (1, 2 of 3) × klanten die het treft × waarde per klant. Het zet op volgorde en is geen bedrag dat verloren gaat. Stemmen staan ernaast en tellen niet mee. De poster zet voorop wat het team zelf koos.",
	Pains: "Pijnpunten", Place: "Plaats", Nr: "Nr.", Bad: "Hoe erg", Hits: "Treft", Weight: "Gewicht", Votes: "Stemmen", Reach: "Deel van de klanten dat dit treft",
	Weighs: "{0} × {1} klanten ({2} van {3}) × {4} = {5}",
	Unset:  "Nog niet te wegen", UnsetHow: "Hier ontbreekt nog iets. Er wordt niets geschat.", FillIn: "Vul de cijfers in",
	Lacks: "Ontbreekt: {0}", Missing: [5]string{"hoe erg het is", "hoeveel klanten het treft", "de fase", "hoeveel klanten er binnenkomen", "de waarde per klant"},
	Rest:   Count{"En nog {0}.", "En nog {0}."},
	Matrix: "Moeite en effect van oplossingen", MatrixHow: "Sleep een oplossing naar haar plek. Met de pijltjes kan het ook; Delete legt haar weer naast het vlak, Enter toont haar op de wand.",
	NoSolutions: "Nog geen oplossingen op de wand. Zodra er een is, ligt ze hier klaar om te plaatsen.", Effort: "moeite →", Impact: "effect ↑", Unplaced: "Nog niet geplaatst",
	Quadrants: [4]string{"Snel doen", "Plannen", "Misschien", "Laten"}, Solves: "Lost op", Where: "Plek", Nothing: "nog aan geen pijnpunt verbonden",
	Spot: "{0} · moeite {1}, effect {2}", Placed: "{0}: {1}, moeite {2}, effect {3}", Back: "{0} ligt weer naast het vlak", Lies: "{0}, {1}",
}

var englishRanking = Ranking{
	Title: "Priorities", Empty: "Write pain points on the wall, and say how bad they are and how many customers they hit. Then they stand here in order.",
	How:   "Weight = how bad (1, 2 or 3) × customers whom it hits × value per customer. It puts in order and is no amount that is lost. Votes stand beside it and do not count. The poster puts first what the team itself chose.",
	Pains: "Pain points", Place: "Place", Nr: "No.", Bad: "How bad", Hits: "Hits", Weight: "Weight", Votes: "Votes", Reach: "Share of the customers whom this hits",
	Weighs: "{0} × {1} customers ({2} of {3}) × {4} = {5}",
	Unset:  "Cannot be weighed yet", UnsetHow: "Something is still missing here. Nothing is guessed.", FillIn: "Fill in the figures",
	Lacks: "Missing: {0}", Missing: [5]string{"how bad it is", "how many customers it hits", "the phase", "how many customers enter", "the value per customer"},
	Rest:   Count{"And {0} more.", "And {0} more."},
	Matrix: "Effort and impact of solutions", MatrixHow: "Drag a solution to its place. The arrow keys do it too; Delete puts it back beside the field, Enter shows it on the wall.",
	NoSolutions: "No solutions on the wall yet. As soon as there is one, it lies here to be placed.", Effort: "effort →", Impact: "impact ↑", Unplaced: "Not placed yet",
	Quadrants: [4]string{"Do at once", "Plan", "Perhaps", "Leave"}, Solves: "Solves", Where: "Place", Nothing: "not linked to a pain point yet",
	Spot: "{0} · effort {1}, impact {2}", Placed: "{0}: {1}, effort {2}, impact {3}", Back: "{0} lies beside the field again", Lies: "{0}, {1}",
}
