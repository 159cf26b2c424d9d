package lang

// Offers are figures that reviews come to, which can be filled in.
type Offers struct {
	_ neverEqual

	Title, How     string
	From           Count
	Mark, Scaled   Format // of ten; of another scale, with what that is of ten
	Promoters      Format
	Take, TakeAll  string
	Source, Filled Format
}

var dutchOffers = Offers{
	Title: "Uit de reviews", How: "Dit staat klaar om in te vullen; zonder klik verandert er niets. Een score op een andere schaal is evenredig omgerekend naar 0 tot 10.",
	From: Count{"uit {0} review", "uit {0} reviews"}, Mark: "tevredenheid {0}", Scaled: "{0} op {1}, dat is tevredenheid {2}", Promoters: "{0} promotors",
	Take: "Vul in", TakeAll: "Vul alles in", Source: "{0}, tot en met {1}", Filled: "Ingevuld {0}.",
}

var englishOffers = Offers{
	Title: "From the reviews", How: "This is ready to be filled in; without a click nothing changes. A score on another scale is converted in proportion to 0 to 10.",
	From: Count{"from {0} review", "from {0} reviews"}, Mark: "satisfaction {0}", Scaled: "{0} on {1}, which is satisfaction {2}", Promoters: "{0} promoters",
	Take: "Fill in", TakeAll: "Fill in all", Source: "{0}, up to {1}", Filled: "Filled in {0}.",
}
