package lang

// Notes is what can be set on a note: the names of its fields, its choices and what helps to choose.
type Notes struct {
	_ neverEqual

	Channels, OtherChannel                                        string
	Media, Paid, Earned, Owned, MediaHelp                         string
	Attention, Active, Passive, AttentionHelp                     string
	Initiative, Customer, Us, Other                               string
	Contact, Direct, Indirect                                     string
	InfoFrom, InfoTo, Trigger, TriggerHelp                        string
	Severity, Slight, Serious, Severe, Reach                      string
	Effort, Little, Some, Much, Impact, Low, Fair, High           string
	Resources, Owner, FirstStep, When, Chosen, Priority           string
	Source, AddsValue, Tags, Commas, Private                      string
	URL, OpenURL, BadURL                                          string
	LeadsToMap, ToMap, GoToMap, MapGone                           string
	LeadsTo                                                       Format
	Sell, Upsell, CrossSell, SellHelp                             string
	Lever, Speed, Automation, Access                              string
	Brand, Considered, Dropped                                    string
	Actor, NewActor                                               string
	MakeActor                                                     Format
	Letters, SmallLetters, LargeLetters, LikeLane                 string
	Differ, MarkMoment, MarkAssumption, Off                       string
	Action, Touchpoint, Emotion, Pain, Solution, Question, Metric string
}

var dutchNotes = Notes{
	Channels: "Kanalen", OtherChannel: "Ander kanaal",
	Media: "Gekocht of verdiend", Paid: "gekocht", Earned: "verdiend", Owned: "eigen", MediaHelp: "Een advertentie koop je, een review verdien je, je eigen site is van jou.",
	Attention: "Aandacht", Active: "actief", Passive: "passief",
	AttentionHelp: "Google is het telefoonboek: de klant zoekt, dus actief. Facebook is de radio: hij luistert mee, dus passief. YouTube is de tv: hij blijft kijken, eerder actief.",
	Initiative:    "Wie begint", Customer: "klant", Us: "wij", Other: "ander",
	Contact: "Contact", Direct: "direct", Indirect: "via een ander",
	InfoFrom: "Wat geeft de klant", InfoTo: "Wat krijgt de klant", Trigger: "Aanleiding", TriggerHelp: "Verjaardag, verhuizing, einde van het jaar",
	Severity: "Hoe erg", Slight: "1 lastig", Serious: "2 erg", Severe: "3 heel erg", Reach: "Klanten in deze fase die dit treft",
	Effort: "Moeite", Little: "weinig", Some: "redelijk", Much: "veel", Impact: "Effect", Low: "klein", Fair: "redelijk", High: "groot",
	Resources: "Wat is nodig", Owner: "Wie pakt het op", FirstStep: "Eerste stap", When: "Wanneer", Chosen: "Gekozen", Priority: "Prioriteit (1 gaat voor)",
	Source: "Waar precies vandaan", AddsValue: "Hier kun je waarde toevoegen", Tags: "Tags", Commas: "Zet een komma tussen twee tags", Private: "Alleen voor de begeleider",
	URL: "Link naar een pagina", OpenURL: "Open de pagina", BadURL: "Een adres begint met https://, http:// of mailto:",
	LeadsToMap: "Leidt naar de kaart", ToMap: "Naar een andere kaart laten leiden", GoToMap: "Open de andere kaart", MapGone: "Een kaart die hier niet is", LeadsTo: "Leidt naar ‘{0}’",
	Sell: "Extra aanbod", Upsell: "upsell", CrossSell: "cross-sell", SellHelp: "Upsell: meer van hetzelfde, zoals saus bij de biefstuk. Cross-sell: iets ernaast, zoals een muis bij de computer.",
	Lever: "Wat het de klant geeft", Speed: "snelheid", Automation: "gemak", Access: "toegang",
	Brand: "Merk op de lijst", Considered: "in beeld", Dropped: "afgevallen",
	Actor: "Partij", NewActor: "Nieuwe partij", MakeActor: "Maak partij ‘{0}’",
	Letters: "Letters", SmallLetters: "klein", LargeLetters: "groot", LikeLane: "zoals de baan",
	Differ: "verschillend", MarkMoment: "Moment van de waarheid", MarkAssumption: "Aanname", Off: "uit",
	Action: "Actie", Touchpoint: "Contactmoment", Emotion: "Emotie", Pain: "Pijnpunt", Solution: "Oplossing", Question: "Vraag", Metric: "Cijfer",
}

var englishNotes = Notes{
	Channels: "Channels", OtherChannel: "Another channel",
	Media: "Paid or earned", Paid: "paid", Earned: "earned", Owned: "owned", MediaHelp: "An ad is paid, a review is earned, your own site is owned.",
	Attention: "Attention", Active: "active", Passive: "passive",
	AttentionHelp: "Google is the phone book: the customer searches, so active. Facebook is the radio: they listen along, so passive. YouTube is TV: they keep watching, rather active.",
	Initiative:    "Who begins", Customer: "customer", Us: "we", Other: "another",
	Contact: "Contact", Direct: "direct", Indirect: "through another",
	InfoFrom: "What the customer gives", InfoTo: "What the customer gets", Trigger: "Trigger", TriggerHelp: "Birthday, moving house, end of the year",
	Severity: "How bad", Slight: "1 annoying", Serious: "2 bad", Severe: "3 very bad", Reach: "Customers in this phase whom it hits",
	Effort: "Effort", Little: "little", Some: "some", Much: "much", Impact: "Impact", Low: "low", Fair: "fair", High: "high",
	Resources: "What it needs", Owner: "Who takes it up", FirstStep: "First step", When: "When", Chosen: "Chosen", Priority: "Priority (1 comes first)",
	Source: "Where exactly from", AddsValue: "You can add value here", Tags: "Tags", Commas: "Put a comma between two tags", Private: "For the facilitator only",
	URL: "Link to a page", OpenURL: "Open the page", BadURL: "An address begins with https://, http:// or mailto:",
	LeadsToMap: "Leads to the map", ToMap: "Lead to another map", GoToMap: "Open the other map", MapGone: "A map that is not here", LeadsTo: "Leads to ‘{0}’",
	Sell: "Extra offer", Upsell: "upsell", CrossSell: "cross-sell", SellHelp: "Upsell: more of the same, like sauce with the steak. Cross-sell: something beside it, like a mouse with the computer.",
	Lever: "What it gives the customer", Speed: "speed", Automation: "ease", Access: "access",
	Brand: "Brand on the list", Considered: "considered", Dropped: "dropped",
	Actor: "Actor", NewActor: "New actor", MakeActor: "Make actor ‘{0}’",
	Letters: "Letters", SmallLetters: "small", LargeLetters: "large", LikeLane: "as its lane",
	Differ: "mixed", MarkMoment: "Moment of truth", MarkAssumption: "Assumption", Off: "off",
	Action: "Action", Touchpoint: "Touchpoint", Emotion: "Emotion", Pain: "Pain point", Solution: "Solution", Question: "Question", Metric: "Metric",
}
